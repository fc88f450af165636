// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/timer_wheel.h"

#include <algorithm>

namespace netmoth::flow {

TimerWheel::TimerWheel(std::uint32_t capacity, std::uint32_t slotCount)
    : m_links(capacity)
    , m_heads(slotCount, kNone)
{
    for (std::uint32_t index = 0; index < capacity; ++index)
        m_links[index] = kUnlinked;
}

void TimerWheel::insert(std::uint32_t index, Tick deadline)
{
    const std::uint32_t slot = slotOf(std::clamp(deadline, m_now + 1, m_now + slotCount() - 1));
    Link& link = m_links[index];
    link = {kNone, m_heads[slot], slot};
    if (link.next != kNone)
        m_links[link.next].previous = index;
    m_heads[slot] = index;
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
    link = kUnlinked;
}

}  // namespace netmoth::flow
