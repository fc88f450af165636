// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/filter_error.h"

#include <fmt/format.h>

#include <algorithm>

namespace netmoth::filter {

std::string toText(const FilterError& error, std::string_view text)
{
    const auto beginsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    const auto before = std::ranges::count_if(text.substr(0, error.offset), beginsCharacter);
    return fmt::format("at character {}: {}", before + 1, error.sentence);
}

}  // namespace netmoth::filter
