// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/counters.h"

#include <chrono>
#include <string>

namespace netmoth::telemetry {

/// Netmoth's statistics line, exactly in the form that other programs parse:
/// `Stats: Received: 100000/s, Processed: 95000/s, Total Received: 5000000, Total Dropped: 1000, Total Processed:
/// 4750000`
///
/// Rates are whole packets per second over @p elapsed wall-clock time, for files too; 0 when no time passed. Dropped is
/// the ring's loss, so that Received = Processed + Dropped + packets still in the ring. Losses before the ring (NIC,
/// softnet) are not among Received; the EVE stats event has them.
[[nodiscard]] std::string statsLine(const CounterValues& earlier, const CounterValues& later,
                                    std::chrono::nanoseconds elapsed);

}  // namespace netmoth::telemetry
