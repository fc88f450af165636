// SPDX-License-Identifier: GPL-3.0-or-later
// What time it is for what ends by itself: idle flows, incomplete datagrams. A clock that only goes forward, whatever
// the packets' own times say. Live it is the monotonic clock: setting the wall clock neither stops nor starts a
// timeout. In a file it goes with the packets. There a time that is far from the others is believed only when the
// packets after it agree: forward it is a silence, back the clock was set, or another recording follows. What is not
// believed is an outlier; its packet counts at the time that it is for the others. Worker thread.
#pragma once

#include "core/flow/moment.h"
#include "core/packet/frame.h"
#include "core/telemetry/counters.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace netmoth::pipeline {

class PacketClock
{
public:
    /// Live, once a burst.
    void setLive(std::int64_t monotonicNs, std::int64_t realtimeNs);
    [[nodiscard]] bool isLive() const { return m_isLive; }
    /// A live burst came: its last packet's time.
    void sawLive(std::int64_t timestampNs);

    /// Of a file: goes on to the first of @p frames (not empty). @return how many of them share its time; 0: only one
    /// is there, its time jumps, and @p moreMayCome that says whether to believe it.
    [[nodiscard]] std::size_t next(std::span<const packet::Frame> frames, bool moreMayCome);

    [[nodiscard]] const flow::Moment& moment() const { return m_moment; }
    /// The newest packet time that is believed; 0: none yet. Goes back with a clock that is set back.
    [[nodiscard]] std::int64_t packetTimeNs() const { return m_newestNs; }
    /// Believed or not.
    [[nodiscard]] std::uint64_t jumps() const { return m_jumps; }
    void publishTo(telemetry::CounterValues& values) const
    {
        values[telemetry::Counter::PacketTimeNs] = static_cast<std::uint64_t>(m_newestNs);
        values[telemetry::Counter::TimeJumps] = m_jumps;
    }

private:
    void start(std::span<const packet::Frame> frames);
    [[nodiscard]] bool isNear(std::int64_t timestampNs) const;
    [[nodiscard]] bool isBelieved(std::span<const packet::Frame> frames) const;
    void jumpTo(std::int64_t timestampNs);
    void goTo(std::int64_t timestampNs);

    flow::Moment m_moment;
    std::int64_t m_newestNs = 0;
    std::int64_t m_formerOffsetNs = 0;  ///< Of the time before the last jump: recordings may be mixed.
    std::int64_t m_doubtedNs = 0;       ///< With m_hasDoubted: the last outlier.
    std::uint64_t m_jumps = 0;
    bool m_isLive = false;
    bool m_isStarted = false;
    bool m_hasFormer = false;
    bool m_hasDoubted = false;
};

}  // namespace netmoth::pipeline
