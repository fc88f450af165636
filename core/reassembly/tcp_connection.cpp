// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/tcp_connection.h"

#include "core/packet/tcp_options.h"

#include <algorithm>
#include <utility>

namespace netmoth::reassembly {

namespace {

using namespace packet;

/// A RST up to this far ahead of the stream ends the connection (RFC 9293 §3.5.3 requires it inside the window). The
/// window scale is unknown if the handshake was not seen; few windows are larger than this.
constexpr std::int32_t kResetWindow = 1 << 20;
/// A segment that fills a hole this soon after the one before it was reordered; later, it was sent again. Wireshark
/// draws the same line at 3 ms, or the RTT where that is known.
constexpr std::uint8_t kUnknownWindowScale = 8;  ///< Common systems use 7 or 8.
constexpr std::int64_t kReorderingNs = 3'000'000;
constexpr std::int64_t kLongestHandshakeNs = 60'000'000'000;
constexpr std::uint32_t kLongestRttUs = 1'800'000'000;
constexpr std::uint8_t kControlFlags = kTcpSyn | kTcpFin | kTcpRst;

std::uint32_t microseconds(std::int64_t nanoseconds)
{
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(nanoseconds / 1000, 0, UINT32_MAX));
}

/// Low bits of the time: differences are right within 71 minutes.
std::uint32_t wrappingMicroseconds(std::int64_t nanoseconds)
{
    return static_cast<std::uint32_t>(nanoseconds / 1000);
}

/// One packet on its way from one end to the other.
struct Passage
{
    TcpConnection& connection;
    TcpStream sender;
    TcpStream receiver;
    const PacketView& packet;
    std::int64_t nowNs;
    ConnectionContext& context;

    [[nodiscard]] bool has(std::uint8_t flags) const { return (packet.tcpFlags & flags) == flags; }
    [[nodiscard]] SequenceNumber sequence() const { return SequenceNumber(packet.tcpSequence); }
    [[nodiscard]] SequenceNumber acknowledgment() const { return SequenceNumber(packet.tcpAcknowledgment); }
    /// Of the first payload byte: a SYN takes one number (RFC 9293 §3.4).
    [[nodiscard]] SequenceNumber firstByte() const { return sequence() + (has(kTcpSyn) ? 1U : 0U); }
};

bool resetIsPlausible(const Passage& passage)
{
    const StreamState& sender = passage.sender.state();
    const StreamState& receiver = passage.receiver.state();
    if (!sender.hasBase)  // a refused connection: only the acknowledgment identifies it (RFC 9293 §3.5.2)
        return !passage.has(kTcpAck) || !receiver.hasBase ||
               passage.acknowledgment().isWithin(kResetWindow, receiver.nextSequence);
    const std::int32_t distance = passage.sequence().distanceFrom(sender.nextSequence);
    return distance >= -1 && distance <= kResetWindow;
}

/// A SYN-ACK that does not answer the SYN that was seen: left over from an earlier connection of these ports. With Fast
/// Open it may acknowledge data, too (RFC 7413 §4.2).
bool answersAnotherSyn(const Passage& passage)
{
    const StreamState& receiver = passage.receiver.state();
    if (!passage.has(kTcpSyn | kTcpAck) || !receiver.hasBase || receiver.isMidstream)
        return false;
    const std::int32_t acknowledged = passage.acknowledgment().distanceFrom(passage.receiver.base());
    return acknowledged < 0 || static_cast<std::uint64_t>(acknowledged) > receiver.highestOffset;
}

/// No payload was sent yet.
bool isUntouched(const StreamState& state)
{
    return state.nextOffset == 0 && state.highestOffset == 0;
}

/// Without the option, the windows of both ends are not scaled. A scale that is too large only accepts too much.
std::uint8_t windowScaleOf(const PacketView& syn)
{
    constexpr std::uint32_t kFixedLength = 20;
    return syn.tcpHeaderLength > kFixedLength ? tcpOptions(syn).windowScale.value_or(0) : std::uint8_t{0};
}

/// The originator's SYN arrived after its answer.
void awaitHandshake(Passage& passage)
{
    StreamState& originator = passage.connection.states[0];
    if (&passage.sender.state() != &originator || passage.connection.handshakeRttUs != 0)
        return;
    originator.awaitsHandshake = true;
    passage.connection.synNs = passage.nowNs;
}

/// A SYN defines the beginning of the stream, unless earlier packets of the stream contradict it. The beginning assumed
/// so far may come from a late packet of an earlier connection. @return false if the SYN cannot belong to this
/// connection.
bool takeSyn(Passage& passage)
{
    StreamState& sender = passage.sender.state();
    sender.windowScale = windowScaleOf(passage.packet);
    if (sender.hasBase && passage.sender.base() == passage.firstByte()) {
        sender.isMidstream = false;
        if (!passage.has(kTcpAck) && !sender.hasAcked)
            awaitHandshake(passage);
    } else if (!sender.hasBase || (isUntouched(sender) && isUntouched(passage.receiver.state()))) {
        passage.sender.setBase(passage.firstByte(), false);
        sender.hasEnd = false;
    } else {
        if (!passage.has(kTcpAck)) {
            sender.hasOtherSyn = true;
            passage.connection.otherSyn = passage.packet.tcpSequence;
        }
        return false;
    }
    if (passage.has(kTcpAck) && !passage.receiver.state().hasBase)
        passage.receiver.setBase(passage.acknowledgment(), true);
    return true;
}

void countRetransmission(Passage& passage)
{
    ++passage.sender.records().statistics.retransmissions;
    passage.sender.state().hasRttProbe = false;  // Karn: an acknowledgment may answer either copy
    passage.sender.state().changed = true;
}

/// New data before the furthest byte: it filled a hole, or a part of one.
void countLateArrival(Passage& passage)
{
    if (passage.nowNs - passage.sender.state().lastAdvanceNs > kReorderingNs)
        return countRetransmission(passage);
    ++passage.sender.records().statistics.outOfOrder;
    passage.sender.state().changed = true;
}

void countArrival(Passage& passage, Arrival arrival, std::uint64_t highestBefore)
{
    StreamState& state = passage.sender.state();
    const bool advanced = state.highestOffset > highestBefore;
    if (arrival == Arrival::OutOfWindow || arrival == Arrival::AfterEnd)
        return;
    if (arrival == Arrival::Retransmission || arrival == Arrival::Partial) {
        // A keep-alive repeats the last byte, or sends none (RFC 9293 §3.8.4): nothing was lost.
        const bool keepAlive =
            passage.packet.payloadLength <= 1 && passage.sequence().distanceFrom(state.nextSequence) == -1;
        if (!keepAlive)
            countRetransmission(passage);
    } else if (!advanced) {
        countLateArrival(passage);
    }
    if (!advanced)
        return;
    state.lastAdvanceNs = passage.nowNs;
    if (!state.hasRttProbe && arrival == Arrival::InOrder) {
        state.hasRttProbe = true;
        state.rttProbeUs = wrappingMicroseconds(passage.nowNs);
        state.rttProbeEnd = state.nextSequence;
    }
}

/// The first packet of a direction whose SYN was not seen.
void pickUp(Passage& passage)
{
    if (!passage.context.pickUpMidstream)
        return;
    passage.sender.setBase(passage.sequence(), true);
    passage.sender.state().baseIsTentative = passage.packet.payloadLength == 0 && !passage.has(kTcpFin);
}

/// The first payload of a direction whose beginning was guessed from an empty packet. That packet may have been a
/// keep-alive, whose number is one before the next byte, or may have overtaken this one; and this byte may be that of a
/// keep-alive.
void settleBase(Passage& passage)
{
    StreamState& state = passage.sender.state();
    const std::int32_t ahead = passage.firstByte().distanceFrom(state.nextSequence);
    if (ahead == -1 && passage.packet.payloadLength == 1)
        return;
    if (ahead == 1 || ahead < 0) {
        passage.sender.setBase(passage.firstByte(), true);
        state.hasEnd = false;  // its place was counted from the guess
    }
    state.baseIsTentative = false;
}

void takePayload(Passage& passage)
{
    const PacketView& packet = passage.packet;
    StreamState& state = passage.sender.state();
    const SequenceNumber first = passage.firstByte();
    if (!state.hasBase)
        return;
    if (state.baseIsTentative)
        settleBase(passage);
    const std::uint64_t highestBefore = state.highestOffset;
    const Arrival arrival = passage.sender.add(first, {packet.payload, packet.payloadLength}, passage.context.stream);
    countArrival(passage, arrival, highestBefore);
    if (packet.payloadWireLength > packet.payloadLength && state.nextSequence == first + packet.payloadLength)
        passage.sender.lose(packet.payloadWireLength - packet.payloadLength, passage.context.stream);
}

void answerRttProbe(Passage& passage)
{
    StreamState& prober = passage.receiver.state();
    if (!prober.hasRttProbe || passage.acknowledgment().precedes(prober.rttProbeEnd))
        return;
    prober.hasRttProbe = false;
    const std::uint32_t rtt = wrappingMicroseconds(passage.nowNs) - prober.rttProbeUs;
    if (rtt > kLongestRttUs)
        return;  // a clock that went back
    std::uint32_t& smoothed = prober.smoothedRttUs;
    if (smoothed == 0)
        prober.changed = true;
    // RFC 6298 §2 with alpha 1/8.
    smoothed = smoothed == 0 ? rtt : static_cast<std::uint32_t>((std::uint64_t{smoothed} * 7 + rtt) / 8);
}

/// The handshake ends with the first acknowledgment of the end that sent the SYN.
void measureHandshake(Passage& passage)
{
    StreamState& originator = passage.connection.states[0];
    const bool fromOriginator = &passage.sender.state() == &originator;
    if (!originator.awaitsHandshake || !fromOriginator || passage.has(kTcpSyn))
        return;
    originator.awaitsHandshake = false;
    const std::int64_t elapsed = passage.nowNs - passage.connection.synNs;
    if (elapsed >= 0 && elapsed < kLongestHandshakeNs)
        passage.connection.handshakeRttUs = std::max(1U, microseconds(elapsed));
    originator.changed = true;
}

void watchWindow(Passage& passage)
{
    StreamState& state = passage.sender.state();
    const bool isZero = passage.packet.tcpWindow == 0 && (passage.packet.tcpFlags & kControlFlags) == 0;
    if (isZero && !state.windowIsZero) {
        ++passage.sender.records().statistics.zeroWindows;
        state.changed = true;
    }
    state.windowIsZero = isZero;
}

/// Valid acknowledgments do not exceed what the other end can have sent: up to the furthest byte seen, or up to the
/// window after the last acknowledgment, which also advances if the other direction is not captured.
bool acknowledgmentIsPlausible(const Passage& passage)
{
    const StreamState& sender = passage.sender.state();
    const StreamState& receiver = passage.receiver.state();
    const std::int64_t ahead = passage.acknowledgment().distanceFrom(receiver.nextSequence);
    if (ahead <= 0) [[likely]]
        return true;
    const std::uint32_t window = std::max(std::uint32_t{sender.lastWindow}, std::uint32_t{passage.packet.tcpWindow});
    const auto reach = static_cast<std::int64_t>(std::uint64_t{window} << sender.windowScale) + 1;  // 1: a FIN
    const std::uint64_t seenAhead = receiver.highestOffset - std::min(receiver.highestOffset, receiver.nextOffset);
    return ahead <= static_cast<std::int64_t>(seenAhead) + reach ||
           (sender.hasAcked && passage.acknowledgment().distanceFrom(sender.lastAck) <= reach);
}

void takeAcknowledgment(Passage& passage)
{
    const PacketView& packet = passage.packet;
    StreamState& sender = passage.sender.state();
    const StreamState& receiver = passage.receiver.state();
    const SequenceNumber acknowledged = passage.acknowledgment();
    if (receiver.hasBase && !acknowledgmentIsPlausible(passage)) {
        ++passage.context.stream.counters.outOfWindow;
        return;
    }
    if (receiver.hasBase) {
        if (receiver.baseIsTentative && !receiver.hasEnd && acknowledged.distanceFrom(receiver.nextSequence) == 1)
            passage.receiver.setBase(acknowledged, true);
        answerRttProbe(passage);
        passage.receiver.acknowledge(acknowledged, passage.context.stream);
        const bool carriesNothing = packet.payloadWireLength == 0 && (packet.tcpFlags & kControlFlags) == 0;
        const bool outstanding = acknowledged.precedes(receiver.nextSequence) || receiver.waitingBytes > 0;
        if (carriesNothing && outstanding && sender.hasAcked && acknowledged == sender.lastAck &&
            packet.tcpWindow == sender.lastWindow) {
            ++passage.sender.records().statistics.duplicateAcks;
            sender.changed = true;
        }
    }
    measureHandshake(passage);
    watchWindow(passage);
    sender.lastAck = acknowledged;
    sender.lastWindow = packet.tcpWindow;
    sender.hasAcked = true;
}

}  // namespace

void TcpConnection::begin(std::uint32_t flowIndex, std::uint32_t flowGeneration)
{
    *this = TcpConnection{};
    for (StreamState& state : states) {
        state.front = state.back = SegmentPool::kNone;
        state.windowScale = kUnknownWindowScale;
        state.sinks = SinkMask::notAsked();
    }
    flow = flowIndex;
    generation = flowGeneration;
}

void takeOriginatorSyn(TcpConnection& connection, SequenceNumber sequence, std::int64_t nowNs)
{
    connection.stream(connection.flow, flow::Direction::FromOriginator).setBase(sequence + 1, false);
    connection.states[0].awaitsHandshake = true;
    connection.synNs = nowNs;
}

void takeFirstSequence(TcpConnection& connection, flow::Direction direction, SequenceNumber sequence)
{
    connection.stream(connection.flow, direction).setBase(sequence, true);
    connection.states[static_cast<std::size_t>(direction)].baseIsTentative = true;
}

bool turnConnection(TcpConnection& connection)
{
    const bool streamsKnown = connection.states[0].nextOffset != 0 || connection.states[1].nextOffset != 0;
    std::swap(connection.states[0], connection.states[1]);
    std::swap(connection.records[0], connection.records[1]);
    connection.states[1].awaitsHandshake = false;
    connection.states[0].changed = true;
    connection.streamsTurned = connection.streamsTurned != streamsKnown;
    return streamsKnown;
}

flow::SynFit synFit(const TcpConnection& connection, flow::Direction direction, const PacketView& packet)
{
    const auto side = static_cast<std::size_t>(direction);
    const StreamState& sender = connection.states[side];
    const StreamState& receiver = connection.states[1 - side];
    if (sender.hasBase && sender.base() == SequenceNumber(packet.tcpSequence) + 1)
        return flow::SynFit::Own;
    // With Fast Open data is acknowledged, too (RFC 7413 §4.2).
    const std::uint64_t mostAcknowledged = receiver.isMidstream ? 0 : receiver.highestOffset;
    if ((packet.tcpFlags & kTcpAck) != 0 && receiver.hasBase &&
        packet.tcpAcknowledgment - receiver.base().value() <= mostAcknowledged)
        return isUntouched(sender) ? flow::SynFit::Own : flow::SynFit::Other;
    return isUntouched(sender) && isUntouched(receiver) ? flow::SynFit::Possible : flow::SynFit::Other;
}

bool isForeign(const TcpConnection& connection, flow::Direction direction, const PacketView& packet)
{
    const auto side = static_cast<std::size_t>(direction);
    const StreamState& sender = connection.states[side];
    const StreamState& receiver = connection.states[1 - side];
    const SequenceNumber sequence(packet.tcpSequence);
    const SequenceNumber acknowledged(packet.tcpAcknowledgment);
    if (!sender.hasBase || sequence.isWithin(kResetWindow, sender.nextSequence) || sender.covers(sequence))
        return false;
    return (packet.tcpFlags & kTcpAck) == 0 || !receiver.hasBase ||
           !(acknowledged.isWithin(kResetWindow, receiver.nextSequence) || receiver.covers(acknowledged));
}

std::uint8_t takePacket(TcpConnection& connection, flow::FlowSlot slot, const PacketView& packet, std::int64_t nowNs,
                        ConnectionContext& context)
{
    const bool fromOriginator = slot.direction == flow::Direction::FromOriginator;
    Passage passage{connection,
                    connection.stream(slot.index, slot.direction),
                    connection.stream(slot.index, fromOriginator ? flow::Direction::FromResponder
                                                                 : flow::Direction::FromOriginator),
                    packet,
                    nowNs,
                    context};
    if (passage.has(kTcpRst))  // the data of a RST is a diagnostic text, not stream data (RFC 9293 §3.5.3)
        return resetIsPlausible(passage) ? packet.tcpFlags : static_cast<std::uint8_t>(packet.tcpFlags & ~kTcpRst);
    if (answersAnotherSyn(passage))
        return packet.tcpFlags;
    if (passage.has(kTcpSyn)) {
        if (!takeSyn(passage))
            return packet.tcpFlags;
    } else if (!passage.sender.state().hasBase)
        pickUp(passage);
    if (packet.payloadLength > 0)
        takePayload(passage);
    if (passage.has(kTcpFin) && passage.sender.state().hasBase)
        passage.sender.setEnd(passage.firstByte() + packet.payloadWireLength);
    if (passage.has(kTcpAck))
        takeAcknowledgment(passage);
    return packet.tcpFlags;
}

void finishConnection(TcpConnection& connection, StreamContext& context)
{
    using enum flow::Direction;
    connection.stream(connection.flow, connection.streamsTurned ? FromResponder : FromOriginator).finish(context);
    connection.stream(connection.flow, connection.streamsTurned ? FromOriginator : FromResponder).finish(context);
}

}  // namespace netmoth::reassembly
