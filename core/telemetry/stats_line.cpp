// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/stats_line.h"

#include <fmt/format.h>

#include <cmath>

namespace netmoth::telemetry {

std::string statsLine(const CounterValues& earlier, const CounterValues& later, std::chrono::nanoseconds elapsed)
{
    const double seconds = std::chrono::duration<double>(elapsed).count();
    const auto perSecond = [&](Counter counter) {
        const std::uint64_t before = earlier[counter];
        const std::uint64_t after = later[counter];
        return seconds > 0 && after > before ? std::llround(static_cast<double>(after - before) / seconds) : 0;
    };
    return fmt::format(
        "Stats: Received: {}/s, Processed: {}/s, Total Received: {}, Total Dropped: {}, Total Processed: {}",
        perSecond(Counter::Received), perSecond(Counter::Consumed), later[Counter::Received], later[Counter::RingDrops],
        later[Counter::Consumed]);
}

}  // namespace netmoth::telemetry
