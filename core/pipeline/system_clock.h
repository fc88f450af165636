// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

namespace netmoth::pipeline {

[[nodiscard]] inline std::chrono::nanoseconds clockNow(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// Accurate to a timer tick (4 ms), and costs a few nanoseconds: read once per burst.
[[nodiscard]] inline std::chrono::nanoseconds coarseNow()
{
    return clockNow(CLOCK_MONOTONIC_COARSE);
}

}  // namespace netmoth::pipeline
