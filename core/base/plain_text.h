// SPDX-License-Identifier: GPL-3.0-or-later
// Text that somebody else chose, on its way to a terminal and a window.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace netmoth {

/// Length of the well-formed UTF-8 character at the start of @p text, which is not empty (Unicode 15, table 3-7), or 0.
[[nodiscard]] std::size_t utf8CharacterBytes(std::string_view text);

/// UTF-8 on one line, without characters that command a terminal (C0, DEL, C1) or turn the direction of what follows.
[[nodiscard]] bool isPlainText(std::string_view text);

/// @p text with a question mark for each character, or byte, that keeps it from being plain.
[[nodiscard]] std::string plainText(std::string_view text);

}  // namespace netmoth
