// SPDX-License-Identifier: GPL-3.0-or-later
// The only function that writes to standard error.
#pragma once

#include <string_view>

namespace netmoth::capture {

/// Prints @p sentence on a separate line, as plain text: it may contain an untrusted name. Does nothing if standard
/// error cannot be written.
void printError(std::string_view sentence);

}  // namespace netmoth::capture
