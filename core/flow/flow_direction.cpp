// SPDX-License-Identifier: GPL-3.0-or-later
// Which end began a flow, and where one flow between two ends stops and the next begins.
#include "core/flow/flow_table.h"

#include <utility>

namespace netmoth::flow {

namespace {

using namespace detail;
using namespace telemetry::flow_word;

void swapWords(telemetry::Word& a, telemetry::Word& b)
{
    const std::uint64_t kept = load(a);
    store(a, load(b));
    store(b, kept);
}

Direction opposite(Direction direction)
{
    return direction == Direction::FromOriginator ? Direction::FromResponder : Direction::FromOriginator;
}

bool isSynAck(const packet::PacketView& packet)
{
    return (packet.tcpFlags & (packet::kTcpSyn | packet::kTcpAck)) == (packet::kTcpSyn | packet::kTcpAck);
}

}  // namespace

FlowSlot FlowTable::reconsider(FlowSlot slot, const packet::PacketView& packet)
{
    if (isReopened(slot, packet)) {
        reopen(slot, packet);
        return {};
    }
    if ((packet.tcpFlags & packet::kTcpSyn) != 0 && isDirectionGuessed(slot.index) &&
        (m_endListener == nullptr || m_endListener->synFit(slot.index, slot.direction, packet) != SynFit::Other))
        settle(slot, isSynAck(packet));
    return slot;
}

/// The ends of the flow in @p slot have another connection now, to which @p packet belongs.
bool FlowTable::isReopened(FlowSlot slot, const packet::PacketView& packet) const
{
    const FlowState state = stateOf(load(m_records[slot.index].words[kIdentity]));
    const bool isClosed = state == FlowState::Closed;
    if (packet::opensConnection(packet.tcpFlags))
        return (isClosed || state == FlowState::Closing) &&
               (m_endListener == nullptr || m_endListener->synFit(slot.index, slot.direction, packet) != SynFit::Own);
    if (m_endListener == nullptr)
        return false;
    if (isSynAck(packet))
        return m_endListener->answersOtherSyn(slot.index, slot.direction, packet) ||
               (isClosed && m_endListener->synFit(slot.index, slot.direction, packet) == SynFit::Other);
    return isClosed && m_endListener->isForeign(slot.index, slot.direction, packet);
}

void FlowTable::reopen(FlowSlot slot, const packet::PacketView& packet)
{
    if (m_endListener != nullptr && isSynAck(packet))
        takeBack({slot.index, opposite(slot.direction)},
                 m_endListener->giveUpOtherSyn(slot.index, slot.direction, packet));
    end(slot.index, EndReason::Closed);
}

void FlowTable::takeBack(FlowSlot slot, const MisplacedPackets& misplaced)
{
    if (misplaced.packets == 0)
        return;
    Words& words = m_records[slot.index].words;
    const std::size_t totals = slot.direction == Direction::FromOriginator ? kOriginatorPackets : kResponderPackets;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[totals], load(words[totals]) - misplaced.packets);
    store(words[totals + 1], load(words[totals + 1]) - misplaced.wireBytes);
    if (static_cast<std::int64_t>(load(words[kLastSeen])) == misplaced.lastNs)
        store(words[kLastSeen], static_cast<std::uint64_t>(misplaced.lastSeenBefore));
}

void FlowTable::addEarlierSyns(std::uint32_t index, std::uint64_t packets, std::uint64_t wireBytes,
                               std::int64_t firstSeenNs)
{
    addPackets({index, Direction::FromOriginator}, packets, wireBytes, firstSeenNs);
    Words& words = m_records[index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kTcp], load(words[kTcp]) | std::uint64_t{packet::kTcpSyn} << 56);
}

void FlowTable::settleDirection(FlowSlot& slot, const packet::PacketView& packet)
{
    if (!isDirectionGuessed(slot.index))
        return;
    const packet::Opener opener = packet::openerSeen(packet);
    if (opener == packet::Opener::Unknown)
        return;
    settle(slot, opener == packet::Opener::Receiver);
    if (packet.icmpType == 0 || opener == packet::Opener::Receiver)
        return;
    Words& words = m_records[slot.index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kPorts],
          (load(words[kPorts]) & ~std::uint64_t{0xFFFF}) | std::uint64_t{packet.icmpType} << 8 | packet.icmpCode);
}

/// The originator is now known: the receiver of the packet in @p slot, or its sender.
void FlowTable::settle(FlowSlot& slot, bool byReceiver)
{
    if (byReceiver == (slot.direction == Direction::FromOriginator)) {
        turn(slot.index);
        slot.direction = opposite(slot.direction);
    }
    Words& words = m_records[slot.index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kIdentity], load(words[kIdentity]) & ~telemetry::kDirectionGuessed);
}

/// Originator and responder change places, with all that was counted of each.
void FlowTable::turn(std::uint32_t index)
{
    const bool streamsKnown = m_endListener != nullptr && m_endListener->flowTurning(index);
    Words& words = m_records[index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    swapEnds(words);
    if (streamsKnown)
        store(words[kIdentity], load(words[kIdentity]) ^ telemetry::kStreamsTurned);
}

/// Within a change of the record.
void FlowTable::swapEnds(Words& words)
{
    const std::uint64_t ports = load(words[kPorts]);
    const std::uint64_t tcp = load(words[kTcp]);
    swapWords(words[kOriginator], words[kResponder]);
    swapWords(words[kOriginator + 1], words[kResponder + 1]);
    swapWords(words[kOriginatorPackets], words[kResponderPackets]);
    swapWords(words[kOriginatorBytes], words[kResponderBytes]);
    store(words[kPorts], (ports & 0xFFFF'FFFF) | ports >> 48 << 32 | (ports >> 32 & 0xFFFF) << 48);
    store(words[kTcp], (tcp & 0x0000'FFFF'FFFF'FFFF) | tcp >> 56 << 48 | (tcp >> 48 & 0xFF) << 56);
}

}  // namespace netmoth::flow
