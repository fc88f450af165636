// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace netmoth {

/// True in builds with ThreadSanitizer, which does not support std::atomic_thread_fence().
#if defined(__SANITIZE_THREAD__)
inline constexpr bool kThreadSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
inline constexpr bool kThreadSanitizer = true;
#else
inline constexpr bool kThreadSanitizer = false;
#endif
#else
inline constexpr bool kThreadSanitizer = false;
#endif

}  // namespace netmoth
