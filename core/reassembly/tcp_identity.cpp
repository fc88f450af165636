// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection a packet is of: the flow's own, the next one between the same ends, or one that ended lately.
#include "core/reassembly/tcp_tracker.h"

namespace netmoth::reassembly {

using packet::PacketView;

const TcpConnection* TcpTracker::connectionOf(std::uint32_t flowIndex) const
{
    const std::uint32_t index = telemetry::connectionOf(m_flows.trackerWord(flowIndex));
    return index < m_records.size() ? &m_connections[index] : nullptr;
}

flow::SynFit TcpTracker::synFit(std::uint32_t flowIndex, flow::Direction direction, const PacketView& packet) const
{
    const TcpConnection* const connection = connectionOf(flowIndex);
    return connection == nullptr ? flow::SynFit::Possible : reassembly::synFit(*connection, direction, packet);
}

bool TcpTracker::isForeign(std::uint32_t flowIndex, flow::Direction direction, const PacketView& packet) const
{
    const TcpConnection* const connection = connectionOf(flowIndex);
    return connection != nullptr && reassembly::isForeign(*connection, direction, packet);
}

bool TcpTracker::answersOtherSyn(std::uint32_t flowIndex, flow::Direction direction, const PacketView& packet) const
{
    const TcpConnection* const connection = connectionOf(flowIndex);
    if (connection == nullptr || reassembly::synFit(*connection, direction, packet) != flow::SynFit::Other)
        return false;
    if (const HeldSyn* const held = m_heldSyns.find({flowIndex, direction}, connection->generation))
        return held->isAnsweredBy(packet.tcpAcknowledgment);
    // It was given up for others: its number alone is known.
    const std::size_t asker = direction == flow::Direction::FromResponder ? 0 : 1;
    return connection->states[asker].hasOtherSyn &&
           SequenceNumber(packet.tcpAcknowledgment) == SequenceNumber(connection->otherSyn) + 1;
}

flow::MisplacedPackets TcpTracker::giveUpOtherSyn(std::uint32_t flowIndex, flow::Direction direction,
                                                  const PacketView& answer)
{
    const HeldSyn* const held = m_heldSyns.find({flowIndex, direction}, m_flows.generation(flowIndex));
    if (held == nullptr || !held->isAnsweredBy(answer.tcpAcknowledgment))
        return {};
    m_heldSyns.handOver(*held);
    return held->counted;
}

void TcpTracker::holdSyn(flow::FlowSlot slot, const PacketView& packet, std::int64_t timestampNs,
                         std::uint32_t wireBytes)
{
    const std::uint32_t generation = m_flows.generation(slot.index);
    if (synFit(slot.index, slot.direction, packet) == flow::SynFit::Own && !m_heldSyns.holds(packet, slot, generation))
        return;
    m_heldSyns.hold(
        packet, {slot, generation, m_flows.hashOf(slot.index), timestampNs, m_flows.lastSeenNs(slot.index), wireBytes});
}

bool TcpTracker::flowTurning(std::uint32_t flowIndex)
{
    const std::uint64_t word = m_flows.trackerWord(flowIndex);
    const std::uint32_t index = telemetry::connectionOf(word);
    if (index < m_records.size()) {
        TcpConnection& connection = m_connections[index];
        const bool streamsKnown = turnConnection(connection);
        publish(index);
        if (streamsKnown)
            m_sinks.turned(flowIndex, connection.states[0].sinks, connection.states[1].sinks);
        return streamsKnown;
    }
    if (word != 0)  // a sequence number that was kept is the other end's now
        m_flows.setTrackerWord(flowIndex, word ^ 0xFFFF'FFFF);
    return false;
}

void TcpTracker::remember(std::uint32_t flowIndex, const TcpConnection& connection)
{
    const auto& states = connection.states;
    if (!states[0].hasBase || !states[1].hasBase || !m_flows.hasPacketsBothWays(flowIndex))
        return;
    m_ended.remember(m_flows.hashOf(flowIndex), {m_flows.ends(flowIndex),
                                                 {states[0].nextSequence.value(), states[1].nextSequence.value()},
                                                 m_flows.isDirectionGuessed(flowIndex)});
}

Reappearance TcpTracker::judgeNew(const PacketView& packet, std::uint64_t hash, packet::Opening& opening) const
{
    if (packet.transportComplete && (packet.tcpFlags & packet::kTcpSyn) != 0) {  // most that begin a flow
        opening = {(packet.tcpFlags & packet::kTcpAck) != 0, true};
        return Reappearance::None;
    }
    opening = packet::openingOf(packet);
    if (!packet.transportComplete)
        return Reappearance::None;
    const EndedConnections::Judgement judgement = m_ended.judge(hash, packet);
    if (judgement.reappearance == Reappearance::Resumed)
        opening = {judgement.direction == flow::Direction::FromResponder, !judgement.directionGuessed};
    return judgement.reappearance;
}

}  // namespace netmoth::reassembly
