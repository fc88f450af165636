// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_check.h"

#include "core/base/plain_text.h"

#include <fmt/format.h>

namespace netmoth::config::yaml {

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
