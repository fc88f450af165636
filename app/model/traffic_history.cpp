// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/traffic_history.h"

#include <algorithm>
#include <bit>
#include <chrono>

namespace netmoth::model {

namespace {

/// Rates over less than this are noise: a packet or none.
constexpr std::int64_t kNarrowestFileIntervalNs = 1'000'000;
/// As many intervals as a chart can resolve.
constexpr std::size_t kFileIntervals = 256;

/// How many buckets make one interval of the charts.
std::size_t mergedBuckets(const telemetry::Timeline& timeline)
{
    std::size_t merged = std::bit_ceil((timeline.buckets.size() + kFileIntervals - 1) / kFileIntervals);
    while (timeline.bucketWidthNs * static_cast<std::int64_t>(merged) < kNarrowestFileIntervalNs)
        merged *= 2;
    return merged;
}

/// What the wall clock is ahead of the monotonic one.
std::int64_t steadyClockOffsetNs()
{
    using std::chrono::nanoseconds;
    const nanoseconds wall = std::chrono::system_clock::now().time_since_epoch();
    const nanoseconds steady = std::chrono::steady_clock::now().time_since_epoch();
    return (wall - steady).count();
}

}  // namespace

using session::TrafficSample;
using telemetry::Counter;
using telemetry::RegionState;

void TrafficHistory::clear()
{
    for (TimeSeries& series : m_series)
        series.clear();
    m_previous.reset();
    m_shownTimeline.reset();
    m_nowNs = 0;
    m_epochOffsetNs = 0;
    m_usesPacketTime = false;
}

void TrafficHistory::add(const TrafficSample& sample)
{
    m_usesPacketTime = sample.fileBytesTotal > 0;
    if (!m_usesPacketTime)
        addLive(sample);
    else if (sample.timeline && sample.timeline != m_shownTimeline)
        showTimeline(*(m_shownTimeline = sample.timeline));
}

void TrafficHistory::addLive(const TrafficSample& sample)
{
    if (m_epochOffsetNs == 0)
        m_epochOffsetNs = steadyClockOffsetNs();
    m_nowNs = sample.takenAt.count();
    if (sample.stale || sample.state == RegionState::Paused) {
        for (TimeSeries& series : m_series)
            series.markGap();
        m_previous.reset();
        return;
    }
    if (!m_previous) {
        m_previous = sample;
        return;
    }
    if (sample.takenAt - m_previous->takenAt < kShortestLiveInterval)
        return;
    const session::IntervalRates rates = session::ratesBetween(*m_previous, sample);
    if (rates.seconds <= 0)
        return;
    append(sample, rates);
    m_previous = sample;
}

/// A stair a bucket, so that a single one can be seen too. Made anew each time: buckets change their width.
void TrafficHistory::showTimeline(const telemetry::Timeline& timeline)
{
    for (TimeSeries& series : m_series)
        series.clear();
    m_epochOffsetNs = 0;  // a sample from before the file's size was known looks like a live one
    const std::size_t merged = mergedBuckets(timeline);
    const std::int64_t widthNs = timeline.bucketWidthNs * static_cast<std::int64_t>(merged);
    const double perSecond = 1e9 / static_cast<double>(widthNs);
    double active = 0;
    for (std::size_t first = 0; first < timeline.buckets.size(); first += merged) {
        telemetry::TimelineBucket sum;
        for (std::size_t i = first; i < std::min(first + merged, timeline.buckets.size()); ++i)
            sum += timeline.buckets[i];
        active += static_cast<double>(sum.flowsCreated) - static_cast<double>(sum.flowsEnded);
        const std::int64_t fromNs = timeline.startNs + static_cast<std::int64_t>(first) * timeline.bucketWidthNs;
        m_nowNs = fromNs + widthNs;
        for (const std::int64_t timeNs : {fromNs, m_nowNs - 1}) {
            const auto set = [&](Metric metric, double value) {
                m_series[static_cast<std::size_t>(metric)].append(timeNs, value);
            };
            const auto rate = [&](std::uint64_t count) { return static_cast<double>(count) * perSecond; };
            set(Metric::ReceivedPps, rate(sum.packets));
            set(Metric::ProcessedPps, rate(sum.packets));
            set(Metric::BitsPerSecond, rate(sum.wireBytes * 8));
            set(Metric::EngineDropsPps, rate(sum.packetsRefused));
            set(Metric::ActiveFlows, active);
            set(Metric::NewFlowsPerSecond, rate(sum.flowsCreated));
            set(Metric::EndedFlowsPerSecond, rate(sum.flowsEnded));
        }
    }
}

void TrafficHistory::append(const TrafficSample& sample, const session::IntervalRates& rates)
{
    const auto set = [&](Metric metric, double value) {
        m_series[static_cast<std::size_t>(metric)].append(m_nowNs, value);
    };
    set(Metric::ReceivedPps, rates.receivedPps);
    set(Metric::ProcessedPps, rates.processedPps);
    set(Metric::BitsPerSecond, rates.bitsPerSecond);
    set(Metric::NicDropsPps, rates.nicDropsPps);
    set(Metric::SoftnetDropsPps, rates.softnetDropsPps);
    set(Metric::RingDropsPps, rates.ringDropsPps);
    set(Metric::EngineDropsPps, rates.engineDropsPps);
    set(Metric::PublishDropsPps, rates.publishDropsPps);
    set(Metric::ActiveFlows, static_cast<double>(sample.totals[Counter::FlowsActive]));
    set(Metric::NewFlowsPerSecond, rates.flowsCreatedPerSecond);
    set(Metric::EndedFlowsPerSecond, rates.flowsEndedPerSecond);
}

std::int64_t TrafficHistory::startNs() const
{
    return m_series.front().firstTimeNs();
}

}  // namespace netmoth::model
