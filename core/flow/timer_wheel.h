// SPDX-License-Identifier: GPL-3.0-or-later
// Timeouts of many objects, at the cost of one list link each. Slots of one second; an object is checked when its slot
// is due, and inserted again if it was active meanwhile ("lazy": packets never touch the wheel). Deadlines beyond one
// turn of the wheel are in a second and a third wheel, whose slots are turns of the previous one. Therefore an object
// is checked at most three times before its deadline, and a jump of the clock costs time for the objects that are due
// only.
#pragma once

#include "core/memory/fixed_array.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::flow {

/// Times are in ticks of the caller's clock (seconds). Objects are indices below the capacity.
/// No allocation after construction; one thread.
class TimerWheel
{
public:
    using Tick = std::int64_t;
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    /// @p slotBits: each of the wheels has 2 to this power slots.
    explicit TimerWheel(std::uint32_t capacity, unsigned slotBits = 10);

    /// Adds @p index, not yet in the wheel, to be checked at @p deadline, and possibly before.
    void insert(std::uint32_t index, Tick deadline);
    void remove(std::uint32_t index);
    void move(std::uint32_t index, Tick deadline)
    {
        remove(index);
        insert(index, deadline);
    }

    /// Moves the time to @p now (never backwards) and calls @p due(index) for each object whose slot is due. It returns
    /// the object's next deadline, or a value <= now to remove the object. @p due may remove the object that it is
    /// called for, and must not touch the wheel otherwise.
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
        m_now = now;  // first, so that objects are inserted again after it
        for (std::size_t wheel = 0; wheel < kWheels; ++wheel)
            runSlots(wheel, unitOf(wheel, from), unitOf(wheel, now), due);
    }

private:
    static constexpr std::size_t kWheels = 3;

    struct Link
    {
        std::uint32_t previous;  ///< kNone: first of its slot.
        std::uint32_t next;
        std::uint32_t slot;  ///< Of all wheels together; kNone: not in the wheel.
    };
    static constexpr Link kUnlinked{kNone, kNone, kNone};

    [[nodiscard]] Tick slotCount() const { return Tick{1} << m_slotBits; }
    /// Slots of @p wheel up to @p tick.
    [[nodiscard]] Tick unitOf(std::size_t wheel, Tick tick) const { return tick >> (m_slotBits * wheel); }
    [[nodiscard]] std::uint32_t slotOf(std::size_t wheel, Tick unit) const
    {
        const Tick inWheel = unit & (slotCount() - 1);
        return static_cast<std::uint32_t>((static_cast<Tick>(wheel) << m_slotBits) + inWheel);
    }

    /// The slots of the units after @p from, up to @p to.
    template <typename Due>
    void runSlots(std::size_t wheel, Tick from, Tick to, Due& due)
    {
        const Tick count = to - from < slotCount() ? to - from : slotCount();
        for (Tick step = 1; step <= count && m_inWheel[wheel] != 0; ++step)
            runSlot(slotOf(wheel, from + step), due);
    }

    template <typename Due>
    void runSlot(std::uint32_t slot, Due& due)
    {
        std::uint32_t index = m_heads[slot];
        m_heads[slot] = kNone;
        while (index != kNone) {
            const std::uint32_t next = m_links[index].next;
            m_links[index].slot = kNone;
            --m_inWheel[slot >> m_slotBits];
            if (const Tick deadline = due(index); deadline > m_now)
                insert(index, deadline);
            index = next;
        }
    }

    memory::FixedArray<Link> m_links;
    unsigned m_slotBits;
    std::vector<std::uint32_t> m_heads;              ///< Of all wheels, one after the other.
    std::array<std::uint32_t, kWheels> m_inWheel{};  ///< Objects.
    Tick m_now = 0;
    bool m_started = false;
};

}  // namespace netmoth::flow
