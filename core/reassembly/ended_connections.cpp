// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/ended_connections.h"

#include "core/reassembly/sequence_number.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>

namespace netmoth::reassembly {

namespace {

/// Maximum distance of a packet from the end of its connection: the window scale is not known here.
constexpr std::int32_t kReach = 1 << 20;
constexpr std::uint32_t kPlacesOfSet = 4;

bool isNear(std::uint32_t sequence, std::uint32_t known)
{
    return SequenceNumber(sequence).isWithin(kReach, SequenceNumber(known));
}

/// Some order of the two ends: true when the source comes first.
bool isSmallerFirst(const packet::IpEnds& ends)
{
    std::array<std::uint64_t, 2> source, destination;
    std::memcpy(source.data(), ends.source.bytes.data(), sizeof source);
    std::memcpy(destination.data(), ends.destination.bytes.data(), sizeof destination);
    return std::tuple(source[1], source[0], ends.sourcePort) <
           std::tuple(destination[1], destination[0], ends.destinationPort);
}

}  // namespace

EndedConnections::EndedConnections(std::uint32_t capacity)
    : m_sets(std::bit_ceil(std::max(capacity, kPlacesOfSet)) / kPlacesOfSet)
    , m_mask(m_sets.size() - 1)
{
}

void EndedConnections::remember(std::uint64_t hash, const EndedConnection& connection)
{
    std::array<Place, kPlacesOfSet>& places = m_sets[setOf(hash)].places;
    const auto tag = static_cast<std::uint32_t>(hash);
    // The same ends again, or else the oldest, makes room in front.
    auto* const known = std::find_if(places.begin(), places.end() - 1,
                                     [tag](const Place& place) { return place.isUsed && place.tag == tag; });
    std::copy_backward(places.begin(), known, known + 1);
    places.front() = {tag, connection.next, true, isSmallerFirst(connection.ends), connection.directionGuessed};
}

EndedConnections::Judgement EndedConnections::judge(std::uint64_t hash, const packet::PacketView& packet) const
{
    const std::array<Place, kPlacesOfSet>& places = m_sets[setOf(hash)].places;
    const auto tag = static_cast<std::uint32_t>(hash);
    const auto* const ended = std::find_if(places.begin(), places.end(),
                                           [tag](const Place& place) { return place.isUsed && place.tag == tag; });
    if (ended == places.end())
        return {};
    const bool fromOriginator = isSmallerFirst(packet.ends) == ended->fromSmallerEnd;
    const flow::Direction direction = fromOriginator ? flow::Direction::FromOriginator : flow::Direction::FromResponder;
    const auto side = static_cast<std::size_t>(direction);
    const bool acknowledges = (packet.tcpFlags & packet::kTcpAck) != 0;
    if (!isNear(packet.tcpSequence, ended->next[side]) ||
        (acknowledges && !isNear(packet.tcpAcknowledgment, ended->next[1 - side])))
        return {};
    // A FIN takes a sequence number behind the last byte.
    const std::uint32_t reach = packet.tcpSequence + packet.payloadWireLength;
    const std::int32_t ahead = SequenceNumber(reach).distanceFrom(SequenceNumber(ended->next[side]));
    const bool isNew = packet.payloadWireLength > 0 ? ahead > 0 : ahead > 1;
    return {isNew ? Reappearance::Resumed : Reappearance::Late, direction, ended->directionGuessed};
}

}  // namespace netmoth::reassembly
