// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netmoth::capture {

/// True in builds with AddressSanitizer, ThreadSanitizer or MemorySanitizer. Their runtimes need system calls that the
/// sandbox forbids, and the leak checker traces its own process, which is not possible in a non-dumpable process.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitizerBuild = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool kSanitizerBuild = true;
#else
inline constexpr bool kSanitizerBuild = false;
#endif
#else
inline constexpr bool kSanitizerBuild = false;
#endif

}  // namespace netmoth::capture
