// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// The Landlock version of this kernel; 0: not available (not built in, or turned off).
[[nodiscard]] int landlockVersion();

/// Landlock without any rule: from now on this thread, and those it starts, cannot open, create or remove files (open
/// ones keep working); from version 4 on they can neither bind nor connect TCP; from version 6 on neither reach
/// abstract UNIX sockets nor signal other processes. Does nothing on kernels without Landlock: seccomp is the first
/// line of defence.
Result<void> forbidFilesAndNetwork();

}  // namespace netmoth::capture
