// SPDX-License-Identifier: GPL-3.0-or-later
// Makes untrusted text safe for a terminal and a window.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace netmoth {

/// Length of the well-formed UTF-8 character at the start of @p text, which is not empty (Unicode 15, table 3-7), or 0.
[[nodiscard]] std::size_t utf8CharacterBytes(std::string_view text);

/// UTF-8 on one line, without terminal control characters (C0, DEL, C1) and characters that change the text direction.
[[nodiscard]] bool isPlainText(std::string_view text);

/// @p text with a question mark for each character, or byte, that keeps it from being plain.
[[nodiscard]] std::string plainText(std::string_view text);

}  // namespace netmoth
