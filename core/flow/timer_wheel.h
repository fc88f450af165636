// SPDX-License-Identifier: GPL-3.0-or-later
// Timeouts of many objects at the price of a list link each. One-second slots; an object is looked at when its slot
// comes, and put back if it was active meanwhile ("lazy": packets never touch the wheel).
#pragma once

#include "core/memory/fixed_array.h"

#include <cstdint>
#include <vector>

namespace netmoth::flow {

/// Times are in ticks of the caller's clock (packet seconds). Objects are indices below the capacity.
/// No allocation after construction; one thread.
class TimerWheel
{
public:
    using Tick = std::int64_t;
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    explicit TimerWheel(std::uint32_t capacity, std::uint32_t slotCount = 1024);

    /// Adds @p index, not yet in the wheel, to be looked at when @p deadline has come. A deadline beyond the wheel's
    /// turn is looked at once a turn.
    void insert(std::uint32_t index, Tick deadline);
    void remove(std::uint32_t index);
    void move(std::uint32_t index, Tick deadline)
    {
        remove(index);
        insert(index, deadline);
    }

    /// Moves the time to @p now (never backwards) and calls @p due(index) for each object whose slot has come.
    /// It returns the object's next deadline, or a value <= now when it is finished with the object. @p due must not
    /// touch the wheel.
    template <typename Due>
    void advance(Tick now, Due&& due)
    {
        if (!m_started) {
            m_now = now;
            m_started = true;
        }
        const Tick from = m_now;
        if (now <= from)
            return;
        const Tick turns = now - from < slotCount() ? now - from : slotCount();
        m_now = now;  // first, so that objects that are put back land beyond it
        for (Tick step = 1; step <= turns; ++step)
            runSlot(slotOf(from + step), now, due);
    }

private:
    struct Link
    {
        std::uint32_t previous;  ///< kNone: first of its slot.
        std::uint32_t next;
        std::uint32_t slot;  ///< kNone: not in the wheel.
    };
    static constexpr Link kUnlinked{kNone, kNone, kNone};

    [[nodiscard]] Tick slotCount() const { return static_cast<Tick>(m_heads.size()); }
    [[nodiscard]] std::uint32_t slotOf(Tick tick) const
    {
        return static_cast<std::uint32_t>(static_cast<std::uint64_t>(tick) % m_heads.size());
    }

    template <typename Due>
    void runSlot(std::uint32_t slot, Tick now, Due& due)
    {
        std::uint32_t index = m_heads[slot];
        m_heads[slot] = kNone;
        while (index != kNone) {
            const std::uint32_t next = m_links[index].next;
            m_links[index].slot = kNone;
            if (const Tick deadline = due(index); deadline > now)
                insert(index, deadline);
            index = next;
        }
    }

    memory::FixedArray<Link> m_links;
    std::vector<std::uint32_t> m_heads;
    Tick m_now = 0;
    bool m_started = false;
};

}  // namespace netmoth::flow
