// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/timer_wheel.h"

#include <algorithm>

namespace netmoth::flow {

TimerWheel::TimerWheel(std::uint32_t capacity, unsigned slotBits)
    : m_links(capacity)
    , m_slotBits(slotBits)
    , m_heads(kWheels << slotBits, kNone)
{
    for (std::uint32_t index = 0; index < capacity; ++index)
        m_links[index] = kUnlinked;
}

void TimerWheel::insert(std::uint32_t index, Tick deadline)
{
    deadline = std::max(deadline, m_now + 1);
    std::size_t wheel = 0;
    while (wheel + 1 < kWheels && unitOf(wheel, deadline) - unitOf(wheel, m_now) >= slotCount())
        ++wheel;
    // In the last wheel a deadline may be beyond the turn: it is checked once per turn.
    const Tick unit = std::min(unitOf(wheel, deadline), unitOf(wheel, m_now) + slotCount() - 1);
    const std::uint32_t slot = slotOf(wheel, unit);
    Link& link = m_links[index];
    link = {kNone, m_heads[slot], slot};
    if (link.next != kNone)
        m_links[link.next].previous = index;
    m_heads[slot] = index;
    ++m_inWheel[wheel];
}

void TimerWheel::remove(std::uint32_t index)
{
    Link& link = m_links[index];
    if (link.slot == kNone)
        return;
    if (link.previous != kNone)
        m_links[link.previous].next = link.next;
    else
        m_heads[link.slot] = link.next;
    if (link.next != kNone)
        m_links[link.next].previous = link.previous;
    --m_inWheel[link.slot >> m_slotBits];
    link = kUnlinked;
}

}  // namespace netmoth::flow
