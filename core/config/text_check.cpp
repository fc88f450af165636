// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_check.h"

#include <fmt/format.h>

namespace netmoth::config::yaml {
namespace {

// Length of the well-formed UTF-8 character at the start of @p text (Unicode 15, table 3-7), or 0.
std::size_t utf8CharacterBytes(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto isBetween = [&](std::size_t i, unsigned low, unsigned high) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return isBetween(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return isBetween(1, low, high) && isBetween(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return isBetween(1, low, high) && isBetween(2, 0x80, 0xBF) && isBetween(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

}  // namespace

std::optional<Problem> findTextProblem(std::string_view text)
{
    if (text.size() > kMaxTextBytes)
        return Problem{{},
                       fmt::format("the file is larger than {} KiB, so it is no configuration", kMaxTextBytes >> 10)};
    Position at{1, 1};
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // yaml-cpp takes 0x04 for the end of the file; YAML 1.2 §5.1 allows none of these.
        if ((byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F)
            return Problem{at, fmt::format("the control character 0x{:02x} is not allowed here", byte)};
        if (byte == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n'))
            return Problem{at, "a line ends with a lone carriage return; end lines with LF or CR LF"};
        const std::size_t length = utf8CharacterBytes(text.substr(i));
        if (length == 0)
            return Problem{at, "the text is not UTF-8; save it in that encoding"};
        i += length;
        at.column += static_cast<std::uint32_t>(length);
        if (byte == '\n')
            at = {at.line + 1, 1};
    }
    return std::nullopt;
}

}  // namespace netmoth::config::yaml
