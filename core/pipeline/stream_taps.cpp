// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stream_taps.h"

#include <algorithm>

namespace netmoth::pipeline {

/// A place that is free, or else the one that was taken first.
std::size_t StreamTaps::placeFor(bool isAllFlows) const
{
    if (isAllFlows)
        return kAllFlows;
    for (std::size_t place = kAllFlows + 1; place < kTaps; ++place)
        if (!m_taps[place].isOpen())
            return place;
    return m_lastOneFlow == 1 ? 2 : 1;
}

void StreamTaps::open(TapTarget target)
{
    flushAll();  // a tap that is over makes room
    const bool isAllFlows = target.selection().isAllFlows();
    const std::size_t place = placeFor(isAllFlows);
    if (!isAllFlows)
        m_lastOneFlow = place;
    m_taps[place].open(std::move(target));
    m_connections.attach(kSlots[place], m_taps[place]);
    m_areOpen = true;
}

void StreamTaps::setPatience(std::chrono::milliseconds patience)
{
    for (StreamTap& tap : m_taps)
        tap.setPatience(patience);
}

void StreamTaps::flushOpen()
{
    for (StreamTap& tap : m_taps)
        tap.flush();
}

void StreamTaps::flushAll()
{
    if (!m_areOpen)
        return;
    for (StreamTap& tap : m_taps)
        tap.flushAll();
    detachClosed();
}

void StreamTaps::finish()
{
    for (StreamTap& tap : m_taps)
        tap.finish();
    detachClosed();
}

void StreamTaps::close()
{
    for (StreamTap& tap : m_taps)
        tap.close();
    detachClosed();
}

void StreamTaps::detachClosed()
{
    for (std::size_t place = 0; place < kTaps; ++place)
        if (!m_taps[place].isOpen())
            m_connections.detach(kSlots[place]);
    m_areOpen = std::any_of(m_taps.begin(), m_taps.end(), [](const StreamTap& tap) { return tap.isOpen(); });
}

void StreamTaps::publishTo(telemetry::CounterValues& values) const
{
    using telemetry::Counter;
    TapCounters sum;
    for (const StreamTap& tap : m_taps) {
        sum.chunks += tap.counters().chunks;
        sum.bytes += tap.counters().bytes;
        sum.droppedChunks += tap.counters().droppedChunks;
        sum.droppedBytes += tap.counters().droppedBytes;
    }
    values[Counter::TapChunks] = sum.chunks;
    values[Counter::TapBytes] = sum.bytes;
    values[Counter::TapDroppedChunks] = sum.droppedChunks;
    values[Counter::TapDroppedBytes] = sum.droppedBytes;
}

}  // namespace netmoth::pipeline
