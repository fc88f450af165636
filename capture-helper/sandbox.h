// SPDX-License-Identifier: GPL-3.0-or-later
// Restricts the system calls of the helper before it reads traffic.
#pragma once

#include "capture-helper/sanitizer_build.h"
#include "core/base/result.h"

namespace netmoth::capture {

/// False in sanitizer builds: enterSandbox() changes nothing there.
inline constexpr bool kSandboxAvailable = !kSanitizerBuild;

enum class SandboxProfile
{
    Capture,  ///< Rings and capture files: any forbidden call kills the process (SIGSYS).
    LivePcap  ///< libpcap opens /sys while it counts drops: opening and socket() fail with EACCES instead.
};

/// Permanently enters the sandbox with all threads, present and future: resource limits, Landlock (no file can be
/// opened; skipped on kernels without it), then a seccomp allow-list. Call it after dropAllPrivileges(), before the
/// first other thread (so that Landlock applies to all), and after opening everything that has a path or is a new
/// socket or memfd. Allowed afterwards: memory (never executable), reading open descriptors, writing those below
/// kFirstReceiveOnly, sending to the control socket, options, bind and the device ioctls of open sockets that a
/// receiver needs, poll, futex, time, starting threads, scheduling, signals to itself, exit.
Result<void> enterSandbox(SandboxProfile profile);

}  // namespace netmoth::capture
