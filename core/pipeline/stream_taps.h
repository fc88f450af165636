// SPDX-License-Identifier: GPL-3.0-or-later
// The stream taps of one worker, side by side: one of all flows, and two of one flow each. A further one replaces the
// tap of its kind that was opened first. Worker thread.
#pragma once

#include "core/pipeline/stream_tap.h"
#include "core/telemetry/counters.h"

#include <array>
#include <chrono>
#include <cstddef>

namespace netmoth::pipeline {

class StreamTaps
{
public:
    static constexpr std::size_t kOneFlowTaps = 2;

    /// As StreamTap. @p connections also delivers.
    StreamTaps(std::span<const telemetry::FlowRecord> flows, reassembly::TcpTracker& connections,
               const std::atomic<bool>& unwanted)
        : m_connections(connections)
        , m_taps{StreamTap(flows, connections, unwanted), StreamTap(flows, connections, unwanted),
                 StreamTap(flows, connections, unwanted)}
    {
    }

    void open(TapTarget target);
    void setPatience(std::chrono::milliseconds patience);
    /// Once a burst. One test when no tap is open.
    void flush()
    {
        if (m_areOpen) [[unlikely]]
            flushOpen();
    }
    /// Writes what there is; a tap whose reader is gone, or whose flow has ended, gets nothing any more.
    void flushAll();
    void finish();  ///< As StreamTap::finish().
    void close();   ///< As StreamTap::close().
    void publishTo(telemetry::CounterValues& values) const;

private:
    static constexpr std::size_t kTaps = 1 + kOneFlowTaps;
    static constexpr std::size_t kAllFlows = 0;
    static constexpr std::array<reassembly::SinkSlot, kTaps> kSlots{
        reassembly::SinkSlot::AllFlowsTap, reassembly::SinkSlot::OneFlowTap, reassembly::SinkSlot::SecondFlowTap};

    [[nodiscard]] std::size_t placeFor(bool isAllFlows) const;
    void flushOpen();
    void detachClosed();

    reassembly::TcpTracker& m_connections;
    std::array<StreamTap, kTaps> m_taps;  ///< By place in kSlots.
    std::size_t m_lastOneFlow = 0;        ///< Place of the tap of one flow that was opened last; 0: none was.
    bool m_areOpen = false;
};

}  // namespace netmoth::pipeline
