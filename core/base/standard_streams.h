// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptors 0 to 2, and what a program says on the last of them.
#pragma once

#include <string_view>

namespace netmoth {

/// Before anything is opened: what the caller closed of descriptors 0 to 2 leads to /dev/null. Otherwise the next file
/// or socket gets that number, and what is printed goes into it. @return false where /dev/null cannot be opened.
[[nodiscard]] bool openStandardDescriptors();

/// Says "PROGRAM: SENTENCE" as one line on standard error; the only way there. What others chose in it (names, values)
/// is made plain. Never fails, and waits for a reader a second at most: a standard error that is full, closed or unread
/// is no reason to end.
void sayOnStandardError(std::string_view program, std::string_view sentence);

}  // namespace netmoth
