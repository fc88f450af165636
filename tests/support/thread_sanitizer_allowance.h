// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of time and memory that the programs promise, for a build that multiplies both.
#pragma once

#include "core/base/thread_sanitizer.h"

namespace netmoth::testing {

/// What a promised bound is multiplied by. ThreadSanitizer's manual names a slowdown of 5 to 15 times and 5 to 10 times
/// the memory; nothing is promised of such a build, but its test must still end.
inline constexpr int kAllowance = kThreadSanitizer ? 15 : 1;

}  // namespace netmoth::testing
