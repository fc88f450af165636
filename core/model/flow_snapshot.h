// SPDX-License-Identifier: GPL-3.0-or-later
// One flow as a reader sees it: a plain copy, safe to keep and to pass between threads.
//
// core/model holds values only, for the layers above it: what the worker's flow table, the shared region, the display
// filter and the programs all speak of. Their namespace is that of their subject, flow.
#pragma once

#include "core/packet/ip_address.h"
#include "core/packet/tunnel_kind.h"
#include "core/packet/vlan_tags.h"

#include <cstdint>
#include <string_view>

namespace netmoth::flow {

enum class FlowState : std::uint8_t
{
    New,          ///< Packets in one direction only; TCP: handshake not complete.
    Established,  ///< Both directions seen; TCP: handshake complete, or picked up mid-stream.
    Closing,      ///< TCP: a FIN in one direction.
    Closed,       ///< TCP: FIN in both directions, or RST.
};

enum class EndReason : std::uint8_t
{
    None,      ///< Still active.
    Timeout,   ///< Idle for longer than its state's timeout.
    Closed,    ///< TCP ended it.
    Evicted,   ///< Removed early to make room.
    Shutdown,  ///< Capture ended first.
};

/// Names a flow for as long as the region lives: a record index is reused, its generation is not.
struct FlowId
{
    std::uint32_t worker = 0;
    std::uint32_t index = 0;
    std::uint32_t generation = 0;
    friend bool operator==(const FlowId&, const FlowId&) = default;
};

/// Traffic from one end.
struct DirectionTotals
{
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0;  ///< Original frame lengths.
};

/// What one end of a TCP connection did.
struct TcpEndSummary
{
    std::uint64_t streamBytes = 0;  ///< In order, gaps included.
    std::uint64_t gapBytes = 0;     ///< Never seen.
    std::uint32_t retransmissions = 0;
    std::uint32_t outOfOrder = 0;
    std::uint32_t duplicateAcks = 0;  ///< Sent by this end.
    std::uint32_t zeroWindows = 0;    ///< Times this end closed its window.
    std::uint32_t smoothedRttUs = 0;  ///< From this end's data to the other's acknowledgment; 0: not measured.
};

struct TcpSummary
{
    TcpEndSummary originator;
    TcpEndSummary responder;
    std::uint32_t handshakeRttUs = 0;    ///< SYN to the handshake's last ACK; 0: not seen.
    std::uint32_t overlapConflicts = 0;  ///< Segments that contradicted others.
    bool isTracked = false;              ///< False: no stream was followed; the rest is 0.
    bool isMidstream = false;            ///< The beginning was not seen.
};

/// What carries a flow, as its first packet had it.
struct TunnelSummary
{
    packet::TunnelKind kind = packet::TunnelKind::None;  ///< Of the innermost tunnel; None: the flow is in no tunnel.
    std::uint8_t depth = 0;                              ///< Tunnels around the flow.
    std::uint8_t ipVersion = 4;                          ///< Of the two addresses.
    std::uint32_t id = 0;                                ///< Of the innermost tunnel; TunnelKind says of what kind.
    packet::IpAddress source;                            ///< Of the outermost IP header.
    packet::IpAddress destination;
    packet::VlanTags vlan;  ///< Of the frame that the tunnel's packet was captured in.
    friend bool operator==(const TunnelSummary&, const TunnelSummary&) = default;
};

/// What lies around a flow and does not fit into its record.
struct FlowSurroundings
{
    TunnelSummary tunnel;
    packet::VlanTags vlan;  ///< The flow's own tags, where it has more than one; else empty.
    friend bool operator==(const FlowSurroundings&, const FlowSurroundings&) = default;
};

/// ICMP errors that quoted packets of a flow. They are packets of flows of their own.
struct IcmpErrorSummary
{
    std::uint16_t count = 0;  ///< Stays at 65,535.
    std::uint8_t lastType = 0;
    std::uint8_t lastCode = 0;
};

/// The originator is who began the conversation: the sender of a SYN, a request or a query, in whatever order packets
/// came. When no packet said so it is a guess: the end without a registered service port, else the first one to send.
struct FlowSnapshot
{
    FlowId id;
    packet::IpAddress originator;
    packet::IpAddress responder;
    std::uint16_t originatorPort = 0;  ///< 0 where the protocol has no ports.
    std::uint16_t responderPort = 0;
    std::uint8_t ipProtocol = 0;  ///< IANA protocol number.
    std::uint8_t ipVersion = 4;   ///< 4 or 6.
    FlowState state = FlowState::New;
    EndReason endReason = EndReason::None;
    bool directionGuessed = false;  ///< Who is originator and who responder was guessed.
    packet::VlanTags vlan;          ///< Of the first packet; in a tunnel, of the frame inside it.
    std::uint8_t icmpType = 0;      ///< Of the originator's request, or of the first packet; ICMP and ICMPv6 only.
    std::uint8_t icmpCode = 0;
    std::uint8_t originatorTcpFlags = 0;  ///< All flags seen, RFC 9293 §3.1 bit order (CWR…FIN).
    std::uint8_t responderTcpFlags = 0;
    std::int64_t firstSeenNs = 0;  ///< Of the earliest packet, ns since the epoch.
    std::int64_t lastSeenNs = 0;
    DirectionTotals fromOriginator;
    DirectionTotals fromResponder;
    IcmpErrorSummary icmpErrors;
    TunnelSummary tunnel;
    TcpSummary tcp;  ///< TCP only.

    /// From the first to the last packet, ns; 0 where their times do not follow one another, as a region may claim.
    [[nodiscard]] std::int64_t durationNs() const
    {
        std::int64_t duration = 0;
        return !__builtin_sub_overflow(lastSeenNs, firstSeenNs, &duration) && duration > 0 ? duration : 0;
    }
};

[[nodiscard]] std::string_view flowStateName(FlowState state);   ///< "new", "established", "closing", "closed"
[[nodiscard]] std::string_view directionName(bool guessed);      ///< "seen", "guessed"
[[nodiscard]] std::string_view endReasonName(EndReason reason);  ///< "", "timeout", "closed", "evicted", "shutdown"

}  // namespace netmoth::flow
