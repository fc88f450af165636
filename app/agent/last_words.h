// SPDX-License-Identifier: GPL-3.0-or-later
// Fatal errors (no memory, a resource that Qt requires) end the program with a message and status 1, instead of a crash
// without a reason.
#pragma once

namespace netmoth::agent {

/// Call it once, before the first thread.
void prepareLastWords();

}  // namespace netmoth::agent
