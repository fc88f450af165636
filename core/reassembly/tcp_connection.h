// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions of one TCP connection: streams, and what an analyst asks about them.
#pragma once

#include "core/flow/flow_table.h"
#include "core/packet/packet_view.h"
#include "core/reassembly/tcp_stream.h"

#include <array>
#include <cstdint>

namespace netmoth::reassembly {

/// Trivially copyable, so that it lives in a pool. The two states come first: they are all that most packets touch, and
/// what TcpTracker prefetches.
struct TcpConnection
{
    std::array<StreamState, 2> states;     ///< By flow::Direction of the sender.
    std::array<StreamRecords, 2> records;  ///< The same.
    std::int64_t synNs;                    ///< With StreamState::awaitsHandshake.
    std::uint32_t flow;                    ///< Index of the flow record.
    std::uint32_t generation;              ///< Of that record.
    std::uint32_t handshakeRttUs;          ///< 0: not measured.
    std::uint32_t otherSyn;                ///< With StreamState::hasOtherSyn: the latest such SYN's sequence number.
    bool streamsTurned;                    ///< A sink knew the streams before originator and responder changed places.

    void begin(std::uint32_t flowIndex, std::uint32_t flowGeneration);

    /// @p flowIndex is the caller's, because reading `flow` here would touch a line that most packets do not need.
    [[nodiscard]] TcpStream stream(std::uint32_t flowIndex, flow::Direction direction)
    {
        const auto index = static_cast<std::size_t>(direction);
        return {{flowIndex, direction}, states[index], records[index]};
    }
};
static_assert(sizeof(TcpConnection) <= 256, "four cache lines");

struct ConnectionContext
{
    StreamContext stream;
    bool pickUpMidstream = true;
};

/// The originator's SYN was seen at @p nowNs with sequence number @p sequence.
void takeOriginatorSyn(TcpConnection& connection, SequenceNumber sequence, std::int64_t nowNs);

/// The first packet was seen, from @p direction, empty and without SYN, with sequence number @p sequence.
void takeFirstSequence(TcpConnection& connection, flow::Direction direction, SequenceNumber sequence);

/// Originator and responder change places. @return true when a sink may know of streams already.
bool turnConnection(TcpConnection& connection);

/// Where a connection that may be that of @p packet, a SYN or SYN-ACK from @p direction, began.
[[nodiscard]] flow::SynFit synFit(const TcpConnection& connection, flow::Direction direction,
                                  const packet::PacketView& packet);
/// As flow::FlowEndListener::isForeign().
[[nodiscard]] bool isForeign(const TcpConnection& connection, flow::Direction direction,
                             const packet::PacketView& packet);

/// Takes one packet of @p connection, which belongs to the flow in @p slot. @return the TCP flags that count: a RST
/// outside the window is taken out.
std::uint8_t takePacket(TcpConnection& connection, flow::FlowSlot slot, const packet::PacketView& packet,
                        std::int64_t nowNs, ConnectionContext& context);

/// Ends both streams, that of the lower number (core/tap/stream_tap_format.h) first, and frees their segments.
void finishConnection(TcpConnection& connection, StreamContext& context);

}  // namespace netmoth::reassembly
