// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptors 0 to 2, and messages on standard error.
#pragma once

#include <string_view>

namespace netmoth {

/// Call it before anything is opened: opens closed descriptors among 0 to 2 to /dev/null. Otherwise the next file or
/// socket would get that number, and printed text would go into it. @return false if /dev/null cannot be opened.
[[nodiscard]] bool openStandardDescriptors();

/// Writes "PROGRAM: SENTENCE" as one line to standard error. This is the only function that writes there. Untrusted
/// names and values are made plain. It never fails, and waits at most one second for a reader: a full, closed or unread
/// standard error is no reason to end.
void sayOnStandardError(std::string_view program, std::string_view sentence);

}  // namespace netmoth
