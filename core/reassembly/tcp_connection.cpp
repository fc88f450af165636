// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/tcp_connection.h"

#include <algorithm>

namespace netmoth::reassembly {

namespace {

using namespace packet;

/// A RST this far from where the stream stands still ends the connection: the largest window without scaling, for the
/// scale is unknown when the handshake was not seen (RFC 9293 §3.5.3 wants it inside the window).
constexpr std::int32_t kResetWindow = 65535;
/// A segment that fills a hole this soon after the one before it was reordered; later, it was sent again. Wireshark
/// draws the same line at 3 ms, or the RTT where that is known.
constexpr std::int64_t kReorderingNs = 3'000'000;
constexpr std::int64_t kLongestHandshakeNs = 60'000'000'000;

std::uint32_t microseconds(std::int64_t nanoseconds)
{
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(nanoseconds / 1000, 0, UINT32_MAX));
}

/// One exchange between two ends, from the point of view of the packet that is taken.
struct Exchange
{
    TcpConnection& connection;
    TcpEnd& sender;
    TcpEnd& receiver;
    StreamId senderStream;
    StreamId receiverStream;
    const PacketView& packet;
    std::int64_t nowNs;
    ConnectionContext& context;
};

bool has(const PacketView& packet, std::uint8_t flags)
{
    return (packet.tcpFlags & flags) == flags;
}

bool resetIsPlausible(const Exchange& exchange)
{
    const PacketView& packet = exchange.packet;
    const TcpStream& stream = exchange.sender.stream;
    if (!stream.hasBase())  // refused connection: only the acknowledgment says that it is meant (RFC 9293 §3.5.2)
        return !has(packet, kTcpAck) || !exchange.receiver.stream.hasBase() ||
               std::abs(SequenceNumber(packet.tcpAcknowledgment)
                            .distanceFrom(exchange.receiver.stream.nextSequence())) <= kResetWindow;
    const std::int32_t distance = SequenceNumber(packet.tcpSequence).distanceFrom(stream.nextSequence());
    return distance >= -1 && distance <= kResetWindow;
}

void takeSyn(Exchange& exchange)
{
    const SequenceNumber first = SequenceNumber(exchange.packet.tcpSequence) + 1;
    if (!exchange.sender.stream.hasBase())
        exchange.sender.stream.setBase(first, false);
    if (!has(exchange.packet, kTcpAck)) {
        if (exchange.connection.synNs == 0)
            exchange.connection.synNs = exchange.nowNs;
    } else if (!exchange.receiver.stream.hasBase()) {
        exchange.receiver.stream.setBase(SequenceNumber(exchange.packet.tcpAcknowledgment), true);
    }
}

void countArrival(Exchange& exchange, Arrival arrival, std::uint64_t highestBefore)
{
    EndStatistics& statistics = exchange.sender.statistics;
    const TcpStream& stream = exchange.sender.stream;
    const bool advanced = stream.highestOffset() > highestBefore;
    switch (arrival) {
    case Arrival::Retransmission:
    case Arrival::Partial: {
        const bool keepAlive =
            exchange.packet.payloadLength <= 1 &&
            SequenceNumber(exchange.packet.tcpSequence).distanceFrom(stream.nextSequence()) == -1;
        if (!keepAlive) {
            ++statistics.retransmissions;
            exchange.sender.rttProbeNs = 0;  // Karn: an acknowledgment may answer either copy
        }
        break;
    }
    case Arrival::InOrder:
    case Arrival::Ahead:
        if (!advanced && stream.highestOffset() != 0) {
            const bool late = exchange.nowNs - exchange.sender.lastAdvanceNs <= kReorderingNs;
            ++(late ? statistics.outOfOrder : statistics.retransmissions);
            if (!late)
                exchange.sender.rttProbeNs = 0;
        }
        break;
    case Arrival::OutOfWindow:
    case Arrival::AfterEnd:
        return;
    }
    if (!advanced)
        return;
    exchange.sender.lastAdvanceNs = exchange.nowNs;
    if (exchange.sender.rttProbeNs == 0 && arrival == Arrival::InOrder) {
        exchange.sender.rttProbeNs = exchange.nowNs;
        exchange.sender.rttProbeEnd = stream.nextSequence();
    }
}

void takePayload(Exchange& exchange)
{
    const PacketView& packet = exchange.packet;
    TcpStream& stream = exchange.sender.stream;
    const bool syn = has(packet, kTcpSyn);
    const SequenceNumber first = SequenceNumber(packet.tcpSequence) + (syn ? 1U : 0U);
    if (!stream.hasBase()) {
        if (!exchange.context.pickUpMidstream)
            return;
        stream.setBase(first, true);
    }
    const std::uint64_t highestBefore = stream.highestOffset();
    const Arrival arrival = stream.add(exchange.senderStream, first, {packet.payload, packet.payloadLength},
                                       exchange.context.stream);
    countArrival(exchange, arrival, highestBefore);
    const bool cut = packet.payloadWireLength > packet.payloadLength;
    if (cut && (arrival == Arrival::InOrder || arrival == Arrival::Partial) &&
        stream.nextSequence() == first + packet.payloadLength)
        stream.lose(exchange.senderStream, packet.payloadWireLength - packet.payloadLength, exchange.context.stream);
}

void answerRttProbe(Exchange& exchange, SequenceNumber acknowledged)
{
    TcpEnd& prober = exchange.receiver;
    if (prober.rttProbeNs == 0 || acknowledged.precedes(prober.rttProbeEnd))
        return;
    const std::uint32_t rtt = microseconds(exchange.nowNs - prober.rttProbeNs);
    std::uint32_t& smoothed = prober.statistics.smoothedRttUs;
    // RFC 6298 §2 with alpha 1/8.
    smoothed = smoothed == 0 ? rtt : static_cast<std::uint32_t>((std::uint64_t{smoothed} * 7 + rtt) / 8);
    prober.rttProbeNs = 0;
}

void takeAcknowledgment(Exchange& exchange)
{
    const PacketView& packet = exchange.packet;
    TcpEnd& sender = exchange.sender;
    TcpConnection& connection = exchange.connection;
    const SequenceNumber acknowledged(packet.tcpAcknowledgment);
    const bool carriesNothing =
        packet.payloadWireLength == 0 && (packet.tcpFlags & (kTcpSyn | kTcpFin | kTcpRst)) == 0;
    if (exchange.receiver.stream.hasBase()) {
        answerRttProbe(exchange, acknowledged);
        exchange.receiver.stream.acknowledge(exchange.receiverStream, acknowledged, exchange.nowNs,
                                             exchange.context.stream);
        const bool outstanding = acknowledged.precedes(exchange.receiver.stream.nextSequence()) ||
                                 exchange.receiver.stream.waitingBytes() > 0;
        if (carriesNothing && sender.hasAcked && acknowledged == sender.lastAck &&
            packet.tcpWindow == sender.lastWindow && outstanding)
            ++sender.statistics.duplicateAcks;
    }
    // The handshake ends with the first acknowledgment of the end that sent the SYN.
    if (connection.handshakeRttUs == 0 && connection.synNs != 0 && !has(packet, kTcpSyn) &&
        exchange.senderStream.direction == flow::Direction::FromOriginator &&
        exchange.nowNs - connection.synNs < kLongestHandshakeNs)
        connection.handshakeRttUs = std::max(1U, microseconds(exchange.nowNs - connection.synNs));
    if (packet.tcpWindow == 0 && !sender.windowIsZero && (packet.tcpFlags & (kTcpSyn | kTcpFin | kTcpRst)) == 0)
        ++sender.statistics.zeroWindows;
    sender.windowIsZero = packet.tcpWindow == 0;
    sender.lastAck = acknowledged;
    sender.lastWindow = packet.tcpWindow;
    sender.hasAcked = true;
}

}  // namespace

void TcpConnection::begin(std::uint32_t flowIndex, std::uint32_t flowGeneration)
{
    *this = TcpConnection{};
    for (TcpEnd& end : ends)
        end.stream.begin();
    flow = flowIndex;
    generation = flowGeneration;
}

std::uint8_t takePacket(TcpConnection& connection, flow::Direction direction, const PacketView& packet,
                        std::int64_t nowNs, ConnectionContext& context)
{
    const bool fromOriginator = direction == flow::Direction::FromOriginator;
    const auto other = fromOriginator ? flow::Direction::FromResponder : flow::Direction::FromOriginator;
    Exchange exchange{connection,
                      connection.ends[static_cast<std::size_t>(direction)],
                      connection.ends[static_cast<std::size_t>(other)],
                      {connection.flow, direction},
                      {connection.flow, other},
                      packet,
                      nowNs,
                      context};
    std::uint8_t flags = packet.tcpFlags;
    if (has(packet, kTcpRst)) {
        // What a RST carries is a message for humans, not stream (RFC 9293 §3.5.3).
        return resetIsPlausible(exchange) ? flags : static_cast<std::uint8_t>(flags & ~kTcpRst);
    }
    if (has(packet, kTcpSyn))
        takeSyn(exchange);
    if (packet.payloadLength > 0)
        takePayload(exchange);
    if (has(packet, kTcpFin) && exchange.sender.stream.hasBase())
        exchange.sender.stream.setEnd(SequenceNumber(packet.tcpSequence) + packet.payloadWireLength +
                                      (has(packet, kTcpSyn) ? 1U : 0U));
    if (has(packet, kTcpAck))
        takeAcknowledgment(exchange);
    return flags;
}

void finishConnection(TcpConnection& connection, StreamContext& context)
{
    connection.ends[0].stream.finish({connection.flow, flow::Direction::FromOriginator}, context);
    connection.ends[1].stream.finish({connection.flow, flow::Direction::FromResponder}, context);
}

}  // namespace netmoth::reassembly
