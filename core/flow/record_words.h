// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer of flow records does with their words. Single writer: relaxed loads and stores, never a
// read-modify-write instruction. Inline, because it runs for every packet (bench_worker).
#pragma once

#include "core/base/byte_order.h"
#include "core/flow/flow_state.h"
#include "core/model/direction.h"
#include "core/packet/packet_view.h"
#include "core/telemetry/flow_record.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace netmoth::flow {

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

/// The two halves of an address as a record keeps them. The first of an IPv4 address is always the same.
[[nodiscard]] inline std::uint64_t firstHalf(const packet::IpAddress& address)
{
    return loadHost<std::uint64_t>(address.bytes.data());
}
[[nodiscard]] inline std::uint64_t lastHalf(const packet::IpAddress& address)
{
    return loadHost<std::uint64_t>(address.bytes.data() + 8);
}

/// The state of a TCP flow after a packet, @p tcp being the record's word of TCP flags with the packet's own added, and
/// @p packetsBack the record's count of packets from the other end.
[[nodiscard]] inline FlowState tcpStateAfter(FlowState before, std::uint64_t tcp, std::uint8_t packetFlags,
                                             const telemetry::Word& packetsBack)
{
    using namespace packet;
    // Established, and Closed for good, until a packet with one of these.
    if (before == FlowState::Closed ||
        (before == FlowState::Established && (packetFlags & (kTcpSyn | kTcpFin | kTcpRst)) == 0))
        return before;
    return flow::tcpStateAfter(packetFlags, static_cast<std::uint8_t>(tcp >> 56), static_cast<std::uint8_t>(tcp >> 48),
                               load(packetsBack) != 0);
}

}  // namespace detail

/// Whether @p record is the flow of a packet with these @p ends: the full key decides, in both directions. Sets
/// @p direction to the packet's. Both directions are compared at once: which one it is cannot be foretold
/// (bench_worker).
[[nodiscard]] inline bool isFlowOf(const telemetry::FlowRecord& record, const packet::IpEnds& ends,
                                   Direction& direction)
{
    using namespace telemetry::flow_word;
    using namespace detail;
    const telemetry::Word* const words = record.words.data();
    const auto kind = static_cast<std::uint16_t>(ends.ipProtocol << 8 | ends.ipVersion);
    const auto flowKind = static_cast<std::uint16_t>(load(words[kIdentity]) >> 16);
    const auto ports = static_cast<std::uint32_t>(load(words[kPorts]) >> 32);
    const std::uint32_t swappedPorts = std::uint32_t{ends.destinationPort} << 16 | ends.sourcePort;
    const std::uint64_t source = lastHalf(ends.source);
    const std::uint64_t destination = lastHalf(ends.destination);
    const std::uint64_t originator = load(words[kOriginator + 1]);
    const std::uint64_t responder = load(words[kResponder + 1]);
    std::uint64_t forward = (originator ^ source) | (responder ^ destination) | (ports ^ std::rotl(swappedPorts, 16));
    std::uint64_t backward = (originator ^ destination) | (responder ^ source) | (ports ^ swappedPorts);
    if (ends.ipVersion != 4) {
        const std::uint64_t first = load(words[kOriginator]);
        const std::uint64_t second = load(words[kResponder]);
        forward |= (first ^ firstHalf(ends.source)) | (second ^ firstHalf(ends.destination));
        backward |= (first ^ firstHalf(ends.destination)) | (second ^ firstHalf(ends.source));
    }
    direction = forward == 0 ? Direction::FromOriginator : Direction::FromResponder;
    return (std::min(forward, backward) | static_cast<std::uint16_t>(kind ^ flowKind)) == 0;
}

/// What countPacket() found out.
struct PacketEffect
{
    std::uint64_t identity;  ///< The record's identity word before the packet.
    FlowState after;
    bool changesState;
};

/// Counts a packet to @p record, whose flow is TCP or not (two functions in one: nothing is asked twice).
template <bool isTcp>
PacketEffect countPacket(telemetry::FlowRecord& record, Direction direction, std::uint8_t tcpFlags,
                         std::int64_t timestampNs, std::uint32_t wireBytes)
{
    using namespace telemetry::flow_word;
    using namespace detail;
    static_assert(kOriginatorBytes == kOriginatorPackets + 1 && kResponderBytes == kResponderPackets + 1 &&
                  kResponderPackets == kOriginatorPackets + 2);
    auto& words = record.words;
    const auto side = static_cast<std::size_t>(direction);
    telemetry::Word* const totals = words.data() + kOriginatorPackets + 2 * side;
    PacketEffect effect{load(words[kIdentity]), FlowState::Established, false};
    const FlowState before = stateOf(effect.identity);
    std::uint64_t tcp = 0;
    if constexpr (isTcp) {
        tcp = load(words[kTcp]) | std::uint64_t{tcpFlags} << (56 - 8 * side);
        effect.after = detail::tcpStateAfter(before, tcp, tcpFlags, words[kResponderPackets - 2 * side]);
        effect.changesState = effect.after != before;
    } else {
        // Without a branch: a flow may stay one-sided for all its packets.
        const bool isNew = before == FlowState::New;
        const bool isAnswered = load(words[kResponderPackets - 2 * side]) != 0;
        effect.changesState = (isNew & isAnswered) != 0;
    }

    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    add(totals[0], 1);
    add(totals[1], wireBytes);
    if (timestampNs >= static_cast<std::int64_t>(load(words[kLastSeen]))) [[likely]]
        store(words[kLastSeen], static_cast<std::uint64_t>(timestampNs));
    else if (timestampNs < static_cast<std::int64_t>(load(words[kFirstSeen])))
        store(words[kFirstSeen], static_cast<std::uint64_t>(timestampNs));
    if constexpr (isTcp)
        store(words[kTcp], tcp);
    if (effect.changesState) [[unlikely]]
        store(words[kIdentity], withState(effect.identity, effect.after));
    return effect;
}

}  // namespace netmoth::flow
