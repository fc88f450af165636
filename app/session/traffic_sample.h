// SPDX-License-Identifier: GPL-3.0-or-later
// One sample of the region and of the host's counters. Values only; passed between threads by signal.
#pragma once

#include "core/model/flow_snapshot.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/region_layout.h"
#include "core/telemetry/timeline.h"
#include "core/telemetry/undecoded_part.h"

#include <QMetaType>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::session {

/// Losses before the ring, read by the app from the host: the interface's own counters and softnet's.
struct HostLosses
{
    bool available = false;            ///< False for files, and where the interface has no counters.
    std::uint64_t nicMissed = 0;       ///< rx_missed_errors: the NIC had no buffer.
    std::uint64_t nicErrors = 0;       ///< rx_over, rx_fifo and rx_crc errors.
    std::uint64_t nicDropped = 0;      ///< rx_dropped: no handler, or no memory.
    std::uint64_t softnetDropped = 0;  ///< All CPUs, all interfaces: the backlog was full.
};

using TimelinePtr = std::shared_ptr<const telemetry::Timeline>;
using UndecodedPtr = std::shared_ptr<const telemetry::UndecodedReport>;

/// One point in time. Totals are since the capture started; subtract two samples for an interval.
struct TrafficSample
{
    std::chrono::nanoseconds takenAt{};  ///< CLOCK_MONOTONIC of the app.
    std::int64_t trafficTimeNs = 0;      ///< Newest packet timestamp, ns since the epoch; 0: no packet yet.
    telemetry::RegionState state = telemetry::RegionState::Starting;
    bool stale = false;  ///< The helper's heartbeat stopped: all numbers are outdated.
    std::chrono::nanoseconds heartbeatAge{};
    telemetry::CounterValues totals;  ///< Summed over workers.
    std::uint64_t journalMissed = 0;  ///< Ended flows that were overwritten before they could be read.
    HostLosses hostLosses;            ///< Since the capture started.
    std::uint64_t helperCpuNs = 0;
    std::uint64_t helperResidentBytes = 0;
    std::uint64_t fileBytesTotal = 0;  ///< 0 for live captures.
    std::uint64_t fileBytesRead = 0;
    TimelinePtr
        timeline;  ///< Files only, from the first packet on: everything so far, by packet time. Shared, immutable.
    UndecodedPtr undecoded;  ///< What was not decoded so far; null: nothing. Shared, immutable.
};

/// What happened between two samples, per second of app time (live) or of packet time (file).
struct IntervalRates
{
    double seconds = 0;  ///< Length of the interval; 0: no rates yet.
    double receivedPps = 0;
    double processedPps = 0;
    double bitsPerSecond = 0;  ///< Wire bits of processed packets.
    double nicDropsPps = 0;    ///< missed + errors
    double softnetDropsPps = 0;
    double ringDropsPps = 0;
    double engineDropsPps = 0;   ///< Flow table full and exhausted pools.
    double publishDropsPps = 0;  ///< Journal entries missed.
    double dropPercent = 0;      ///< Of this interval: ring drops / received.
    double flowsCreatedPerSecond = 0;
    double flowsEndedPerSecond = 0;
    double helperCpuPercent = 0;  ///< Of one core.
    double ringDepthMs = 0;       ///< How long the free ring absorbs the current rate; 0: not known.
};

/// Total packets that reached the NIC or the capture hook of this host but are in no flow.
[[nodiscard]] std::uint64_t totalDropped(const TrafficSample& sample);

/// Rates over all of a file so far, by its packets' own time.
[[nodiscard]] IntervalRates averageRates(const TrafficSample& sample);

/// Rates between @p earlier and @p later (of the same capture). Counters that went backwards give 0.
[[nodiscard]] IntervalRates ratesBetween(const TrafficSample& earlier, const TrafficSample& later);

/// All active flows at one point in time. Shared, immutable.
struct FlowTableSnapshot
{
    std::vector<flow::FlowSnapshot> flows;
    std::chrono::nanoseconds takenAt{};  ///< CLOCK_MONOTONIC of the app.
    std::int64_t trafficTimeNs = 0;
    bool isFile = false;  ///< No rates from two tables of a file: it is read at full speed.
};

using FlowTablePtr = std::shared_ptr<const FlowTableSnapshot>;
using EndedFlowsPtr = std::shared_ptr<const std::vector<flow::FlowSnapshot>>;

}  // namespace netmoth::session

Q_DECLARE_METATYPE(netmoth::session::TrafficSample)
Q_DECLARE_METATYPE(netmoth::session::FlowTablePtr)
Q_DECLARE_METATYPE(netmoth::session::EndedFlowsPtr)
