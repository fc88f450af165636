// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts show: every rate over time, made from the samples of one capture.
// Live time is the app's monotonic clock, a point for each interval between samples. A file's time is that of its
// packets: the region's timeline says what lies where, however fast the file was read. Thread rule: one thread.
#pragma once

#include "app/model/time_series.h"
#include "app/session/traffic_sample.h"

#include <array>
#include <optional>

namespace netmoth::model {

enum class Metric
{
    ReceivedPps,
    ProcessedPps,
    BitsPerSecond,
    NicDropsPps,
    SoftnetDropsPps,
    RingDropsPps,
    EngineDropsPps,
    PublishDropsPps,
    ActiveFlows,
    NewFlowsPerSecond,
    EndedFlowsPerSecond,
};
inline constexpr std::size_t kMetricCount = 11;

class TrafficHistory
{
public:
    /// Live samples closer together than this are taken as one interval: shorter ones are mostly noise.
    static constexpr std::chrono::milliseconds kShortestLiveInterval{240};

    void clear();

    /// Live: stale and paused samples only move time forward and leave a gap. File: shows the sample's timeline.
    void add(const session::TrafficSample& sample);

    [[nodiscard]] const TimeSeries& series(Metric metric) const { return m_series[static_cast<std::size_t>(metric)]; }
    [[nodiscard]] bool usesPacketTime() const { return m_usesPacketTime; }
    [[nodiscard]] bool hasPoints() const { return !m_series.front().isEmpty(); }
    [[nodiscard]] std::int64_t nowNs() const { return m_nowNs; }  ///< Right edge of the charts.
    [[nodiscard]] std::int64_t startNs() const;                   ///< Time of the first point.
    /// Added to a time of the charts it gives nanoseconds since the epoch.
    [[nodiscard]] std::int64_t epochOffsetNs() const { return m_epochOffsetNs; }

private:
    void addLive(const session::TrafficSample& sample);
    void showTimeline(const telemetry::Timeline& timeline);
    void append(const session::TrafficSample& sample, const session::IntervalRates& rates);

    std::array<TimeSeries, kMetricCount> m_series;
    std::optional<session::TrafficSample> m_previous;
    session::TimelinePtr m_shownTimeline;
    std::int64_t m_nowNs = 0;
    std::int64_t m_epochOffsetNs = 0;
    bool m_usesPacketTime = false;
};

}  // namespace netmoth::model
