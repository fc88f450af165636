// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over a made-up capture: its samples, and a panel that shows them.
#pragma once

#include "app/gui/views/chart_panel.h"
#include "app/model/traffic_history.h"

#include <chrono>
#include <memory>

namespace netmoth::test {

constexpr std::int64_t kSecond = 1'000'000'000;

inline session::TrafficSample sampleAt(double seconds, std::uint64_t received, std::uint64_t ringDrops = 0)
{
    session::TrafficSample sample;
    sample.takenAt = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    sample.state = telemetry::RegionState::Running;
    sample.totals[telemetry::Counter::Received] = received;
    sample.totals[telemetry::Counter::Consumed] = received - ringDrops;
    sample.totals[telemetry::Counter::RingDrops] = ringDrops;
    return sample;
}

/// Of a file of @p packets whose size is known, read in an instant.
inline session::TrafficSample sampleOfFile(const telemetry::Timeline& timeline, std::uint64_t packets)
{
    session::TrafficSample sample = sampleAt(0, packets);
    sample.fileBytesTotal = 1000;
    sample.timeline = std::make_shared<const telemetry::Timeline>(timeline);
    return sample;
}

/// Three minutes: 600 packets in the first, none in the second, 60 in the third.
inline telemetry::Timeline threeMinutes()
{
    telemetry::Timeline timeline{1'700'000'000 * kSecond, 60 * kSecond, {}};
    timeline.buckets = {{600, 60'000, 30, 0, 0}, {}, {60, 6'000, 3, 30, 0}};
    return timeline;
}

struct ShownCharts
{
    explicit ShownCharts(int width = 1000)
    {
        panel.resize(width, 600);
        panel.show();
    }

    /// Ticks of half a second: 2,000 packets/s received, 20 of them dropped.
    void fill(int fromTick, int toTick)
    {
        for (int tick = fromTick; tick <= toTick; ++tick)
            history.add(
                sampleAt(tick * 0.5, static_cast<std::uint64_t>(tick) * 1000, static_cast<std::uint64_t>(tick) * 10));
    }

    model::TrafficHistory history;
    model::TrafficEvents events;
    gui::ChartPanel panel{history, events};
};

}  // namespace netmoth::test
