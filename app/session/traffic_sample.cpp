// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/traffic_sample.h"

#include "core/packet/packet_time.h"

#include <algorithm>

namespace netmoth::session {

namespace {

using telemetry::Counter;

/// A counter that went backwards belongs to another capture: no rate is better than a huge one.
double grown(std::uint64_t earlier, std::uint64_t later)
{
    return later > earlier ? static_cast<double>(later - earlier) : 0;
}

double appSeconds(const TrafficSample& earlier, const TrafficSample& later)
{
    return std::max(0.0,
                    static_cast<double>((later.takenAt - earlier.takenAt).count()) / packet::kNanosecondsPerSecond);
}

/// The clock of a file is its packets' time; before the first packet there is none.
double trafficSeconds(const TrafficSample& earlier, const TrafficSample& later)
{
    if (earlier.trafficTimeNs == 0 || later.trafficTimeNs <= earlier.trafficTimeNs)
        return 0;
    return static_cast<double>(later.trafficTimeNs - earlier.trafficTimeNs) / packet::kNanosecondsPerSecond;
}

std::uint64_t flowsEnded(const telemetry::CounterValues& totals)
{
    return totals[Counter::FlowsEndedTimeout] + totals[Counter::FlowsEndedClosed] + totals[Counter::FlowsEndedEvicted] +
           totals[Counter::FlowsEndedShutdown];
}

/// Milliseconds until the part of the ring that is free now is full at @p bytesPerSecond.
double ringDepthMs(const telemetry::CounterValues& totals, double bytesPerSecond)
{
    const std::uint64_t blocks = totals[Counter::BlockCount];
    if (blocks == 0 || bytesPerSecond <= 0)
        return 0;
    const std::uint64_t pending = std::min(totals[Counter::BlocksPending], blocks);
    const double freeShare = static_cast<double>(blocks - pending) / static_cast<double>(blocks);
    return static_cast<double>(totals[Counter::RingCapacityBytes]) * freeShare / bytesPerSecond * 1000;
}

}  // namespace

std::uint64_t totalDropped(const TrafficSample& sample)
{
    const HostLosses& host = sample.hostLosses;
    const std::uint64_t beforeRing = host.available ? host.nicMissed + host.nicErrors + host.softnetDropped : 0;
    return beforeRing + sample.totals[Counter::RingDrops] + sample.totals[Counter::FlowTableFull];
}

IntervalRates averageRates(const TrafficSample& sample)
{
    TrafficSample nothing;
    nothing.fileBytesTotal = sample.fileBytesTotal;
    nothing.takenAt = sample.takenAt;
    nothing.trafficTimeNs = sample.timeline ? sample.timeline->startNs : 0;
    return ratesBetween(nothing, sample);
}

IntervalRates ratesBetween(const TrafficSample& earlier, const TrafficSample& later)
{
    IntervalRates rates;
    const bool isFile = later.fileBytesTotal > 0;
    const double elapsed = appSeconds(earlier, later);
    rates.seconds = isFile ? trafficSeconds(earlier, later) : elapsed;
    if (elapsed > 0)
        rates.helperCpuPercent =
            grown(earlier.helperCpuNs, later.helperCpuNs) / (elapsed * packet::kNanosecondsPerSecond) * 100;
    if (rates.seconds <= 0)
        return rates;

    const auto grownCounter = [&](Counter counter) { return grown(earlier.totals[counter], later.totals[counter]); };
    const double received = grownCounter(Counter::Received);
    const double ringDrops = grownCounter(Counter::RingDrops);
    rates.receivedPps = received / rates.seconds;
    rates.processedPps = grownCounter(Counter::Consumed) / rates.seconds;
    rates.bitsPerSecond = grownCounter(Counter::WireBytes) * 8 / rates.seconds;
    rates.ringDropsPps = ringDrops / rates.seconds;
    rates.engineDropsPps = grownCounter(Counter::FlowTableFull) / rates.seconds;
    rates.publishDropsPps = grown(earlier.journalMissed, later.journalMissed) / rates.seconds;
    // The kernel's two counters are read one after the other, so that an interval may show more drops than arrivals.
    rates.dropPercent = received > 0 ? std::min(100.0, ringDrops / received * 100) : (ringDrops > 0 ? 100 : 0);
    rates.flowsCreatedPerSecond = grownCounter(Counter::FlowsCreated) / rates.seconds;
    rates.flowsEndedPerSecond = grown(flowsEnded(earlier.totals), flowsEnded(later.totals)) / rates.seconds;
    rates.ringDepthMs = ringDepthMs(later.totals, grownCounter(Counter::RingBytesUsed) / rates.seconds);
    if (earlier.hostLosses.available && later.hostLosses.available) {
        const HostLosses& before = earlier.hostLosses;
        const HostLosses& after = later.hostLosses;
        rates.nicDropsPps =
            grown(before.nicMissed + before.nicErrors, after.nicMissed + after.nicErrors) / rates.seconds;
        rates.softnetDropsPps = grown(before.softnetDropped, after.softnetDropped) / rates.seconds;
    }
    return rates;
}

}  // namespace netmoth::session
