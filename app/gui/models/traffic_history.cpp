// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/traffic_history.h"

namespace netmoth::gui {

using session::TrafficSample;
using telemetry::Counter;
using telemetry::RegionState;

void TrafficHistory::clear()
{
    for (TimeSeries& series : m_series)
        series.clear();
    m_previous.reset();
    m_nowNs = 0;
    m_usesPacketTime = false;
}

void TrafficHistory::add(const TrafficSample& sample)
{
    m_usesPacketTime = sample.fileBytesTotal > 0;
    m_nowNs = m_usesPacketTime ? sample.trafficTimeNs : sample.takenAt.count();
    if (sample.stale || sample.state == RegionState::Paused) {
        // A file that is paused loses nothing: its packets wait.
        if (!m_usesPacketTime) {
            for (TimeSeries& series : m_series)
                series.markGap();
            m_previous.reset();
        }
        return;
    }
    if (!m_previous || (m_usesPacketTime && m_previous->trafficTimeNs == 0)) {
        m_previous = sample;
        return;
    }
    if (!m_usesPacketTime && sample.takenAt - m_previous->takenAt < kShortestLiveInterval)
        return;
    const session::IntervalRates rates = session::ratesBetween(*m_previous, sample);
    if (rates.seconds <= 0)
        return;
    append(sample, rates);
    m_previous = sample;
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

}  // namespace netmoth::gui
