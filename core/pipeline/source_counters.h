// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics of a packet source as counters of its worker.
#pragma once

#include "core/source/packet_source.h"
#include "core/telemetry/counters.h"

#include <algorithm>
#include <cstdint>

namespace netmoth::pipeline {

class SourceCounters
{
public:
    void publishTo(telemetry::CounterValues& values, const source::SourceStatistics& source)
    {
        using telemetry::Counter;
        m_blocksPendingPeak = std::max<std::uint64_t>(m_blocksPendingPeak, source.blocksPending);
        values[Counter::Received] = source.received;
        values[Counter::RingDrops] = source.ringDrops;
        values[Counter::RingFreezes] = source.ringFreezes;
        values[Counter::InterfaceDrops] = source.interfaceDrops;
        values[Counter::FilteredOut] = source.filteredOut;
        values[Counter::LinkTypeSkipped] = source.linkTypeSkipped;
        values[Counter::TimeOutOfRange] = source.timesOutOfRange;
        values[Counter::OutgoingSkipped] = source.outgoingSkipped;
        values[Counter::RingBytesUsed] = source.ringBytesUsed;
        values[Counter::Consumed] = source.consumed;
        values[Counter::BlocksPending] = source.blocksPending;
        values[Counter::BlocksPendingPeak] = m_blocksPendingPeak;
        values[Counter::BlockCount] = source.blockCount;
        values[Counter::RingCapacityBytes] = source.ringCapacityBytes;
    }

private:
    std::uint64_t m_blocksPendingPeak = 0;
};

}  // namespace netmoth::pipeline
