// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/ended_connections.h"

#include "core/reassembly/sequence_number.h"

#include <algorithm>
#include <bit>

namespace netmoth::reassembly {

namespace {

/// As far as a packet may be from where its connection ended: the scale of windows is not known here.
constexpr std::int32_t kReach = 1 << 20;

packet::IpEnds swapped(const packet::IpEnds& ends)
{
    return {ends.destination, ends.source, ends.destinationPort, ends.sourcePort, ends.ipVersion, ends.ipProtocol};
}

bool isNear(std::uint32_t sequence, std::uint32_t known)
{
    return SequenceNumber(sequence).isWithin(kReach, SequenceNumber(known));
}

}  // namespace

EndedConnections::EndedConnections(std::uint32_t capacity)
    : m_places(std::bit_ceil(std::max(capacity, kPlacesOfOneHash)))
    , m_mask(static_cast<std::uint32_t>(m_places.size()) - 1)
{
}

void EndedConnections::remember(std::uint64_t hash, const EndedConnection& connection)
{
    const std::uint32_t first = firstPlace(hash);
    std::uint32_t place = first;
    for (std::uint32_t i = first; i < first + kPlacesOfOneHash; ++i) {
        const EndedConnection& known = m_places[i];
        if (known.age != 0 && (known.ends == connection.ends || known.ends == swapped(connection.ends))) {
            place = i;
            break;
        }
        if (known.age < m_places[place].age)
            place = i;
    }
    m_places[place] = connection;
    m_places[place].age = ++m_age == 0 ? ++m_age : m_age;
}

Reappearance EndedConnections::judge(std::uint64_t hash, const packet::PacketView& packet,
                                     const EndedConnection*& ended, flow::Direction& direction) const
{
    const std::uint32_t first = firstPlace(hash);
    ended = nullptr;
    for (std::uint32_t i = first; i < first + kPlacesOfOneHash && ended == nullptr; ++i) {
        if (m_places[i].age == 0)
            continue;
        const bool isForward = m_places[i].ends == packet.ends;
        if (!isForward && m_places[i].ends != swapped(packet.ends))
            continue;
        ended = &m_places[i];
        direction = isForward ? flow::Direction::FromOriginator : flow::Direction::FromResponder;
    }
    if (ended == nullptr)
        return Reappearance::None;
    const auto side = static_cast<std::size_t>(direction);
    const bool acknowledges = (packet.tcpFlags & packet::kTcpAck) != 0;
    if (!isNear(packet.tcpSequence, ended->next[side]) ||
        (acknowledges && !isNear(packet.tcpAcknowledgment, ended->next[1 - side])))
        return Reappearance::None;
    // A FIN takes a sequence number behind the last byte.
    const std::uint32_t reach = packet.tcpSequence + packet.payloadWireLength;
    const std::int32_t ahead = SequenceNumber(reach).distanceFrom(SequenceNumber(ended->next[side]));
    const bool isNew = packet.payloadWireLength > 0 ? ahead > 0 : ahead > 1;
    return isNew ? Reappearance::Resumed : Reappearance::Late;
}

}  // namespace netmoth::reassembly
