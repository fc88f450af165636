// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer of flow records does with their words. Single writer: relaxed loads and stores, never a
// read-modify-write instruction. Inline, because it runs for every packet (bench_worker).
#pragma once

#include "core/base/byte_order.h"
#include "core/flow/flow_state.h"
#include "core/packet/packet_view.h"
#include "core/telemetry/flow_record.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace netmoth::flow {

enum class Direction : std::uint8_t
{
    FromOriginator,
    FromResponder
};

namespace detail {

[[nodiscard]] inline std::uint64_t load(const telemetry::Word& word)
{
    return word.load(std::memory_order_relaxed);
}

inline void store(telemetry::Word& word, std::uint64_t value)
{
    word.store(value, telemetry::kPayloadStore);
}

inline void add(telemetry::Word& word, std::uint64_t value)
{
    store(word, load(word) + value);
}

[[nodiscard]] inline std::uint8_t ipProtocolOf(std::uint64_t identity)
{
    return static_cast<std::uint8_t>(identity >> 24);
}

[[nodiscard]] inline bool isTcp(std::uint64_t identity)
{
    return ipProtocolOf(identity) == packet::kIpProtocolTcp;
}

[[nodiscard]] inline FlowState stateOf(std::uint64_t identity)
{
    return static_cast<FlowState>(static_cast<std::uint8_t>(identity >> 8));
}

[[nodiscard]] inline std::uint64_t withState(std::uint64_t identity, FlowState state)
{
    return (identity & ~std::uint64_t{0xFF00}) | std::uint64_t{static_cast<std::uint8_t>(state)} << 8;
}

/// Zero when @p address stands in @p words[0] and [1]. The first half of an IPv4 address is always the same.
[[nodiscard]] inline std::uint64_t difference(const telemetry::Word* words, const packet::IpAddress& address,
                                              std::uint8_t ipVersion)
{
    const std::uint64_t last = load(words[1]) ^ loadHost<std::uint64_t>(address.bytes.data() + 8);
    return ipVersion == 4 ? last : last | (load(words[0]) ^ loadHost<std::uint64_t>(address.bytes.data()));
}

/// Whether the flow in @p words, of the packet's version and protocol, is between these two ends, in this order.
[[nodiscard]] inline bool isBetween(const telemetry::Word* words, const packet::IpAddress& originator,
                                    const packet::IpAddress& responder, std::uint8_t ipVersion)
{
    using namespace telemetry::flow_word;
    return (difference(words + kOriginator, originator, ipVersion) |
            difference(words + kResponder, responder, ipVersion)) == 0;
}

/// The state after a packet, @p tcp being the record's word of TCP flags with the packet's own added.
[[nodiscard]] inline FlowState stateAfter(std::uint64_t identity, std::uint64_t tcp, std::uint8_t packetFlags,
                                          bool fromOriginator, bool responderSpoke)
{
    using namespace packet;
    const FlowState before = stateOf(identity);
    if (!isTcp(identity))
        return fromOriginator ? before : FlowState::Established;
    // Established, and Closed for good, until a packet with one of these.
    if (before == FlowState::Closed ||
        (before == FlowState::Established && (packetFlags & (kTcpSyn | kTcpFin | kTcpRst)) == 0))
        return before;
    return tcpStateAfter(packetFlags, static_cast<std::uint8_t>(tcp >> 56), static_cast<std::uint8_t>(tcp >> 48),
                         !fromOriginator || responderSpoke);
}

}  // namespace detail

/// Whether @p record is the flow of a packet with these @p ends: the full key decides, in both directions. Sets
/// @p direction to the packet's.
[[nodiscard]] inline bool isFlowOf(const telemetry::FlowRecord& record, const packet::IpEnds& ends,
                                   Direction& direction)
{
    using namespace telemetry::flow_word;
    using namespace detail;
    const telemetry::Word* const words = record.words.data();
    const std::uint32_t kind = std::uint32_t{ends.ipProtocol} << 8 | ends.ipVersion;
    if ((load(words[kIdentity]) >> 16 & 0xFFFF) != kind)
        return false;
    const auto ports = static_cast<std::uint32_t>(load(words[kPorts]) >> 32);
    const std::uint32_t packetPorts = std::uint32_t{ends.sourcePort} << 16 | ends.destinationPort;
    if (ports == packetPorts && isBetween(words, ends.source, ends.destination, ends.ipVersion)) {
        direction = Direction::FromOriginator;
        return true;
    }
    direction = Direction::FromResponder;
    return ports == std::rotl(packetPorts, 16) && isBetween(words, ends.destination, ends.source, ends.ipVersion);
}

/// Counts a packet to @p record. @return the state after it; the caller compares it with the state in @p identity,
/// which is set to the identity word before.
inline FlowState countPacket(telemetry::FlowRecord& record, Direction direction, std::uint8_t tcpFlags,
                             std::int64_t timestampNs, std::uint32_t wireBytes, std::uint64_t& identity)
{
    using namespace telemetry::flow_word;
    using namespace detail;
    static_assert(kOriginatorBytes == kOriginatorPackets + 1 && kResponderBytes == kResponderPackets + 1);
    auto& words = record.words;
    const bool fromOriginator = direction == Direction::FromOriginator;
    telemetry::Word* const totals = words.data() + (fromOriginator ? kOriginatorPackets : kResponderPackets);
    const std::uint64_t tcp = load(words[kTcp]) | std::uint64_t{tcpFlags} << (fromOriginator ? 56 : 48);
    identity = load(words[kIdentity]);
    const FlowState after = stateAfter(identity, tcp, tcpFlags, fromOriginator, load(words[kResponderPackets]) != 0);
    const auto lastSeen = static_cast<std::int64_t>(load(words[kLastSeen]));

    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    add(totals[0], 1);
    add(totals[1], wireBytes);
    store(words[kLastSeen], static_cast<std::uint64_t>(std::max(lastSeen, timestampNs)));
    store(words[kTcp], tcp);
    if (after != stateOf(identity)) [[unlikely]]
        store(words[kIdentity], withState(identity, after));
    return after;
}

}  // namespace netmoth::flow
