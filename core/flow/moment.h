// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packet/packet_time.h"

#include <cstdint>

namespace netmoth::flow {

/// A time of the monotonic clock of timeouts (pipeline::PacketClock), and the translation of current packet times to
/// it.
struct Moment
{
    std::int64_t nowNs = 0;
    std::int64_t offsetNs = 0;                              ///< Packet time plus this is time by the clock,
    std::int64_t jumpedNs = packet::kEarliestPacketTimeNs;  ///< for packets that came since then.
};

}  // namespace netmoth::flow
