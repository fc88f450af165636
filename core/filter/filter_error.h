// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace netmoth::filter {

/// The error in a display filter, and its position: in the text or, if something is missing, at its end.
struct FilterError
{
    std::size_t offset = 0;  ///< In bytes, from 0.
    std::size_t length = 0;  ///< In bytes; 0: at this place something is missing.
    std::string sentence;    ///< Names what was found and what to write; not the place.
};

/// "at character 8: …", counted from 1 in @p text; the end is the character behind the last.
[[nodiscard]] std::string toText(const FilterError& error, std::string_view text);

template <typename T>
using FilterResult = tl::expected<T, FilterError>;

}  // namespace netmoth::filter
