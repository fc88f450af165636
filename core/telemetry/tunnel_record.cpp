// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/tunnel_record.h"

#include "core/base/byte_order.h"
#include "core/telemetry/address_words.h"

namespace netmoth::telemetry {

namespace {

constexpr std::size_t kJournalTags = 0;        ///< Word of a TCP record; from bit 1 on.
constexpr std::size_t kJournalOuterTags = 12;  ///< The same.
constexpr std::size_t kJournalAddresses = 13;  ///< First of three words of a TCP record that are free in the journal.
constexpr std::uint64_t kIpv6Bit = 0x8000;

std::uint64_t half(const packet::IpAddress& address, std::size_t which)
{
    return loadHost<std::uint64_t>(address.bytes.data() + which * 8);
}

bool isKind(std::uint8_t kind)
{
    return kind != 0 && kind < packet::kTunnelKindCount;
}

}  // namespace

TunnelWords packSurroundings(const flow::FlowSurroundings& around)
{
    const flow::TunnelSummary& tunnel = around.tunnel;
    TunnelWords words{};
    words[1] = std::uint64_t{tunnel.id} << 32 | std::uint64_t{tunnel.ipVersion} << 16 |
               std::uint64_t{tunnel.depth} << 8 | static_cast<std::uint8_t>(tunnel.kind);
    words[2] = around.vlan.word();
    words[3] = half(tunnel.source, 0);
    words[4] = half(tunnel.source, 1);
    words[5] = half(tunnel.destination, 0);
    words[6] = half(tunnel.destination, 1);
    words[7] = tunnel.vlan.word();
    return words;
}

bool unpackSurroundings(std::span<const std::uint64_t> words, flow::FlowSurroundings& around)
{
    around = {};
    around.vlan = packet::VlanTags::fromWord(words[2]);
    const auto kind = static_cast<std::uint8_t>(words[1]);
    const auto version = static_cast<std::uint8_t>(words[1] >> 16);
    if (kind == 0)
        return !around.vlan.isEmpty();
    if (!isKind(kind) || (version != 4 && version != 6))
        return false;
    around.tunnel = {static_cast<packet::TunnelKind>(kind),
                     static_cast<std::uint8_t>(words[1] >> 8),
                     version,
                     static_cast<std::uint32_t>(words[1] >> 32),
                     addressFrom(words[3], words[4]),
                     addressFrom(words[5], words[6]),
                     packet::VlanTags::fromWord(words[7])};
    return true;
}

void packJournalSurroundings(const flow::FlowSurroundings& around, FlowWords& flowWords, TcpWords& tcpWords)
{
    static_assert(packet::VlanTags::kWordBits == 63, "bit 0 of the TCP record's words is its own");
    tcpWords[kJournalTags] |= around.vlan.word() << 1;
    flowWords[flow_word::kTcp] &= ~std::uint64_t{0xFFFF};
    const flow::TunnelSummary& tunnel = around.tunnel;
    if (tunnel.kind == packet::TunnelKind::None)
        return;
    flowWords[flow_word::kTcp] |= (tunnel.ipVersion == 6 ? kIpv6Bit : 0) | std::uint64_t{tunnel.depth} << 8 |
                                  static_cast<std::uint8_t>(tunnel.kind);
    flowWords[flow_word::kWriterPrivate] |= std::uint64_t{tunnel.id} << 32;
    flowWords[flow_word::kTracker] = half(tunnel.source, 0);
    tcpWords[kJournalAddresses] = half(tunnel.source, 1);
    tcpWords[kJournalAddresses + 1] = half(tunnel.destination, 0);
    tcpWords[kJournalAddresses + 2] = half(tunnel.destination, 1);
    tcpWords[kJournalOuterTags] |= tunnel.vlan.word() << 1;
}

flow::FlowSurroundings unpackJournalSurroundings(std::span<const std::uint64_t> flowWords,
                                                 std::span<const std::uint64_t> tcpWords)
{
    flow::FlowSurroundings around;
    around.vlan = packet::VlanTags::fromWord(tcpWords[kJournalTags] >> 1);
    const std::uint64_t head = flowWords[flow_word::kTcp] & 0xFFFF;
    const auto kind = static_cast<std::uint8_t>(head);
    if (!isKind(kind))
        return around;
    around.tunnel = {static_cast<packet::TunnelKind>(kind),
                     static_cast<std::uint8_t>(head >> 8 & 0x7F),
                     static_cast<std::uint8_t>((head & kIpv6Bit) != 0 ? 6 : 4),
                     static_cast<std::uint32_t>(flowWords[flow_word::kWriterPrivate] >> 32),
                     addressFrom(flowWords[flow_word::kTracker], tcpWords[kJournalAddresses]),
                     addressFrom(tcpWords[kJournalAddresses + 1], tcpWords[kJournalAddresses + 2]),
                     packet::VlanTags::fromWord(tcpWords[kJournalOuterTags] >> 1)};
    return around;
}

}  // namespace netmoth::telemetry
