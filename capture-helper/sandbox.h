// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper can still ask of the kernel once it reads traffic: next to nothing.
#pragma once

#include "core/base/result.h"

namespace netmoth::capture {

/// False in sanitizer builds: their runtimes need system calls of their own (ptrace, openat, madvise on /proc, …), so
/// enterSandbox() changes nothing there and says so by this constant.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSandboxAvailable = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool kSandboxAvailable = false;
#else
inline constexpr bool kSandboxAvailable = true;
#endif
#else
inline constexpr bool kSandboxAvailable = true;
#endif

enum class SandboxProfile
{
    Capture,  ///< Rings and capture files: any forbidden call kills the process (SIGSYS).
    LivePcap  ///< libpcap opens /sys while it counts drops: opening and socket() fail with EACCES instead.
};

/// Closes the sandbox for all threads, present and future, for good: Landlock (no file can be opened; skipped on
/// kernels without it), then a seccomp allow-list. Call after dropAllPrivileges(), before the first other thread (so
/// that Landlock holds in all), and after everything was opened that has a path or is a new socket or memfd.
/// Allowed afterwards: memory (never executable), reading and writing open descriptors, options, bind and the device
/// ioctls of open sockets, poll, futex, time, starting threads, scheduling, signals to itself, exit.
Result<void> enterSandbox(SandboxProfile profile);

}  // namespace netmoth::capture
