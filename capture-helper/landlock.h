// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// What Landlock of this kernel covers; 0: there is none (not built in, or turned off).
[[nodiscard]] int landlockVersion();

/// Landlock without a single rule: from now on this thread, and those it starts, can open, make or remove no file
/// (whatever is open keeps working); from version 4 on neither bind nor connect TCP; from version 6 on neither reach
/// abstract UNIX sockets nor signal processes outside. Does nothing where there is no Landlock: it is the second of two
/// walls.
Result<void> forbidFilesAndNetwork();

}  // namespace netmoth::capture
