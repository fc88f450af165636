// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/tunnel_table.h"

#include "core/packet/ip_layer.h"
#include "core/telemetry/tunnel_record.h"

#include <utility>

namespace netmoth::flow {

namespace {

FlowSurroundings surroundingsOf(const packet::PacketView& packet)
{
    FlowSurroundings around;
    if (packet.vlan.size() > 1)
        around.vlan = packet.vlan;
    if (packet.tunnelDepth == 0)
        return around;
    const std::uint8_t* const outer = packet.outerIpHeader;
    TunnelSummary& tunnel = around.tunnel;
    tunnel.kind = packet.tunnelKind;
    tunnel.depth = packet.tunnelDepth;
    tunnel.id = packet.tunnelId;
    tunnel.ipVersion = outer[0] >> 4U;
    packet::IpLayer layer;
    layer.header = outer;
    layer.version = tunnel.ipVersion;
    packet::IpEnds ends{};
    packet::readEnds(layer, ends);
    tunnel.source = ends.source;
    tunnel.destination = ends.destination;
    tunnel.vlan = packet.outerVlan;
    return around;
}

std::uint64_t hashOf(const FlowSurroundings& around, const HashSeed& seed)
{
    const TunnelSummary& tunnel = around.tunnel;
    packet::IpEnds ends{};
    ends.source = tunnel.source;
    ends.destination = tunnel.destination;
    ends.sourcePort = static_cast<std::uint16_t>(tunnel.id >> 16);
    ends.destinationPort = static_cast<std::uint16_t>(tunnel.id);
    ends.ipProtocol = static_cast<std::uint8_t>(tunnel.kind);
    ends.ipVersion = tunnel.depth;
    const std::uint64_t hash = flowHash(ends, seed);
    if ((around.vlan.word() | tunnel.vlan.word()) == 0)
        return hash;
    return detail::multiplyFold(hash ^ around.vlan.word() ^ seed.words[2], tunnel.vlan.word() ^ seed.words[3]);
}

}  // namespace

TunnelTable::TunnelTable(std::span<telemetry::TunnelRecord> records, const HashSeed& seed)
    : m_records(records)
    , m_seed(seed)
    , m_entries(records.size())
    , m_index(static_cast<std::uint32_t>(records.size()))
{
    m_pool.capacity = records.size();
}

TunnelTable::Reference TunnelTable::acquire(const packet::PacketView& packet)
{
    const FlowSurroundings around = surroundingsOf(packet);
    const std::uint64_t hash = hashOf(around, m_seed);
    std::uint32_t index = m_index.find(hash, [&](std::uint32_t known) { return m_entries[known].around == around; });
    if (index == kNone) {
        index = takeRecord();
        if (index == kNone || !m_index.insert(hash, index)) {
            if (index != kNone)
                m_entries[index].nextFree = std::exchange(m_firstFree, index);
            ++m_pool.exhausted;
            return 0;
        }
        ++m_pool.inUse;
        m_entries[index] = {around, hash, 0, kNone};
        const telemetry::TunnelWords packed = telemetry::packSurroundings(around);
        auto& words = m_records[index].words;
        const telemetry::SeqlockWriteScope scope(words[0]);
        for (std::size_t i = 1; i < packed.size(); ++i)
            words[i].store(packed[i], telemetry::kPayloadStore);
    }
    ++m_entries[index].flows;
    return static_cast<Reference>(index + 1);
}

std::uint32_t TunnelTable::takeRecord()
{
    if (m_firstFree != kNone)
        return std::exchange(m_firstFree, m_entries[m_firstFree].nextFree);
    return m_pool.highWater < m_pool.capacity ? static_cast<std::uint32_t>(m_pool.highWater++) : kNone;
}

void TunnelTable::release(Reference reference)
{
    const std::uint32_t index = reference - 1U;
    Entry& entry = m_entries[index];
    if (--entry.flows > 0)
        return;
    m_index.erase(entry.hash, index);
    entry.nextFree = std::exchange(m_firstFree, index);
    --m_pool.inUse;
    // The words stay: no flow names them now, and a reader that still holds the name looks whether its flow lives.
}

}  // namespace netmoth::flow
