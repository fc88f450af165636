// SPDX-License-Identifier: GPL-3.0-or-later
// How long each flow has been idle, by a monotonic clock. Packets do not update it: when a flow is checked, its number
// of packets shows whether it was active since the last check, and the time of its last packet shows when, unless that
// time is implausible. Therefore a wrong packet time neither ends a flow early nor keeps it for more than one timeout
// too long.
#pragma once

#include "core/flow/moment.h"
#include "core/memory/fixed_array.h"

#include <algorithm>
#include <cstdint>

namespace netmoth::flow {

/// No allocation after construction; one thread.
class IdleWatch
{
public:
    using Tick = std::int64_t;  ///< Seconds since the earliest packet time: never negative.

    explicit IdleWatch(std::uint32_t capacity)
        : m_seen(capacity)
    {
    }

    void setMoment(const Moment& moment) { m_moment = moment; }
    [[nodiscard]] Tick now() const { return tickOf(m_moment.nowNs); }

    /// A packet with @p timestampNs has just arrived, number @p packets of the flow. @return the time by the clock.
    Tick note(std::uint32_t index, std::int64_t timestampNs, std::uint64_t packets)
    {
        return remember(index, timeOf(timestampNs, m_moment.nowNs - kLongestDelayNs), packets);
    }

    /// When the flow was last active. @p lastSeenNs, @p packets: from its record.
    Tick lastActive(std::uint32_t index, std::int64_t lastSeenNs, std::uint64_t packets)
    {
        const Seen& seen = m_seen[index];
        const Tick before = now() - static_cast<Tick>(static_cast<std::uint32_t>(now()) - seen.tick);
        if (seen.packets == static_cast<std::uint32_t>(packets))
            return before;
        return remember(index, timeOf(lastSeenNs, timeOfTick(before)), packets);
    }

    [[nodiscard]] std::size_t bytes() const { return m_seen.bytes(); }

private:
    /// Packets wait in a ring, or lie out of order in a file; and those of a burst are a little ahead.
    static constexpr std::int64_t kLongestDelayNs = 10 * packet::kNanosecondsPerSecond;
    static constexpr std::int64_t kFarthestAheadNs = 2 * packet::kNanosecondsPerSecond;

    struct Seen
    {
        std::uint32_t packets;
        std::uint32_t tick;  ///< Low bits; within 136 years.
    };

    static Tick tickOf(std::int64_t ns) { return (ns - packet::kEarliestPacketTimeNs) / packet::kNanosecondsPerSecond; }
    static std::int64_t timeOfTick(Tick tick)
    {
        return tick * packet::kNanosecondsPerSecond + packet::kEarliestPacketTimeNs;
    }

    /// By the clock, if plausible: not before @p earliestNs, and not before the last jump; otherwise the current time.
    [[nodiscard]] std::int64_t timeOf(std::int64_t timestampNs, std::int64_t earliestNs) const
    {
        std::int64_t timeNs = 0;
        const bool isPlausible = !__builtin_add_overflow(timestampNs, m_moment.offsetNs, &timeNs) &&
                                 timeNs >= std::max(earliestNs, m_moment.jumpedNs) &&
                                 timeNs <= m_moment.nowNs + kFarthestAheadNs;
        return isPlausible ? timeNs : m_moment.nowNs;
    }
    Tick remember(std::uint32_t index, std::int64_t timeNs, std::uint64_t packets)
    {
        const Tick tick = tickOf(timeNs);
        m_seen[index] = {static_cast<std::uint32_t>(packets), static_cast<std::uint32_t>(tick)};
        return tick;
    }

    memory::FixedArray<Seen> m_seen;
    Moment m_moment;
};

}  // namespace netmoth::flow
