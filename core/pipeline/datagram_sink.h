// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the payload of the first datagrams of UDP flows: a parser of DNS, QUIC or another protocol on any port.
//
// Example, a parser of DNS: datagram() reads the header of one message. When it is none, it answers Done, and the
// flow's further datagrams cost what they cost without a sink. When it is one, it notes the name for the flow and
// answers More, because the answer comes in the other direction. A parser that keeps something of a flow between
// datagrams keeps it by the flow's index, and gives it back in ended().
#pragma once

#include "core/flow/flow_table.h"

#include <cstdint>
#include <span>

namespace netmoth::pipeline {

/// One UDP datagram of a flow: also from inside a tunnel, and put together from fragments.
struct Datagram
{
    std::uint32_t flow = 0;        ///< Index of the flow record.
    std::uint32_t generation = 0;  ///< Of that record.
    flow::Direction direction = flow::Direction::FromOriginator;
    packet::IpEnds ends;                    ///< Of the datagram: the sender is the source.
    std::span<const std::uint8_t> payload;  ///< Valid during the call. May be empty.
    std::uint32_t wireLength = 0;           ///< Of the payload; larger where the snapshot length cut it off.
    std::int64_t timeNs = 0;                ///< Packet time, ns since the epoch.
};

enum class DatagramInterest : std::uint8_t
{
    More,
    Done,  ///< No further datagram of this flow, in either direction.
};

/// Called on the worker's thread. Must not block, allocate or throw, and must not touch the flow table.
class DatagramSink
{
public:
    virtual ~DatagramSink() = default;
    /// Every datagram of a flow, from its first one on, until the answer is Done. Flows that began before there
    /// was a sink are not seen; those that a sink before it wanted are.
    [[nodiscard]] virtual DatagramInterest datagram(const Datagram& datagram) = 0;
    /// The flow ends, and no answer was Done. Also of a flow of which no datagram was whole.
    virtual void ended([[maybe_unused]] std::uint32_t flow, [[maybe_unused]] std::uint32_t generation) {}
};

}  // namespace netmoth::pipeline
