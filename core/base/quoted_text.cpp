// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quoted_text.h"

#include <fmt/format.h>

namespace netmoth {

std::string quotedText(std::string_view text)
{
    constexpr std::size_t kMostBytes = 60;
    const bool isLong = text.size() > kMostBytes;
    if (isLong) {
        std::size_t end = kMostBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)  // not inside a UTF-8 character
            --end;
        text = text.substr(0, end);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7F)
            quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
        else
            quoted += c;
    }
    return quoted + (isLong ? "…\"" : "\"");
}

}  // namespace netmoth
