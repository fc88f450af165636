// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions of one TCP connection: streams, and what an analyst asks about them.
#pragma once

#include "core/packet/packet_view.h"
#include "core/reassembly/tcp_stream.h"

#include <array>
#include <cstdint>

namespace netmoth::reassembly {

/// What one end did. All monotonic.
struct EndStatistics
{
    std::uint32_t retransmissions = 0;
    std::uint32_t outOfOrder = 0;      ///< Came late, without having been sent twice, as far as timing tells.
    std::uint32_t duplicateAcks = 0;   ///< Sent by this end (RFC 5681 §2).
    std::uint32_t zeroWindows = 0;     ///< Times this end closed its window.
    std::uint32_t smoothedRttUs = 0;   ///< From this end's data to the other's acknowledgment, at the capture point.
};

/// One end's side of the connection.
struct TcpEnd
{
    TcpStream stream;
    EndStatistics statistics;
    std::int64_t lastAdvanceNs;   ///< When it last sent something new.
    std::int64_t rttProbeNs;      ///< When the probe was sent; 0: none is under way.
    SequenceNumber rttProbeEnd;   ///< Acknowledging this answers it.
    SequenceNumber lastAck;
    std::uint16_t lastWindow;
    bool hasAcked;
    bool windowIsZero;
};

/// Trivially copyable, so that it lives in a pool.
struct TcpConnection
{
    std::array<TcpEnd, 2> ends;  ///< By flow::Direction.
    std::uint32_t flow;          ///< Index of the flow record.
    std::uint32_t generation;    ///< Of that record.
    std::uint32_t handshakeRttUs;
    std::int64_t synNs;          ///< 0: no SYN was seen.
    std::uint64_t publishedDigest;  ///< Of what readers were last told.

    void begin(std::uint32_t flowIndex, std::uint32_t flowGeneration);
};

struct ConnectionContext
{
    StreamContext stream;
    bool pickUpMidstream = true;
};

/// Takes one packet of @p connection. @return the TCP flags that count: a RST outside the window is taken out.
std::uint8_t takePacket(TcpConnection& connection, flow::Direction direction, const packet::PacketView& packet,
                        std::int64_t nowNs, ConnectionContext& context);

/// Ends both streams and frees their segments.
void finishConnection(TcpConnection& connection, StreamContext& context);

}  // namespace netmoth::reassembly
