// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to standard error.
#pragma once

#include <string_view>

namespace netmoth::capture {

/// Prints @p sentence on a line of its own, as plain text: it may quote a name that somebody else chose. Nothing
/// happens where standard error cannot be written.
void printError(std::string_view sentence);

}  // namespace netmoth::capture
