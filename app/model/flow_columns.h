// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the flow table: what they are called, what a flow says in them and how they sort.
#pragma once

#include "core/model/flow_snapshot.h"

#include <QString>

#include <array>

namespace netmoth::model {

enum class FlowColumn
{
    Source,
    SourcePort,
    Destination,
    DestinationPort,
    Protocol,
    State,
    PacketsSent,
    PacketsReturned,
    BytesSent,
    BytesReturned,
    Duration,
    LastSeen,
    FirstSeen,
    Packets,
    Bytes,
    AverageRate,
    Vlan,
    Tunnel,
    Retransmissions,
    GapBytes,
    HandshakeRtt,
    TcpFlags,
    CurrentRate,  ///< Not the flow's own: the model knows it.
};
inline constexpr int kFlowColumnCount = 23;

/// Orders flows by one column as unsigned numbers, most significant first.
struct FlowSortKey
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const FlowSortKey&, const FlowSortKey&) = default;
};

[[nodiscard]] QString flowColumnTitle(FlowColumn column);
[[nodiscard]] QString flowColumnMenuName(FlowColumn column);  ///< Unambiguous without its neighbours.
[[nodiscard]] QString flowColumnHelp(FlowColumn column);      ///< A sentence for the header's tool tip.
[[nodiscard]] bool isNumeric(FlowColumn column);              ///< Right-aligned; large numbers first when sorted.
[[nodiscard]] QString flowText(const flow::FlowSnapshot& flow, FlowColumn column, bool ended);
[[nodiscard]] QString flowExactText(const flow::FlowSnapshot& flow, FlowColumn column,
                                    bool ended);  ///< Nothing rounded.
[[nodiscard]] FlowSortKey flowSortKey(const flow::FlowSnapshot& flow, FlowColumn column, bool ended);

[[nodiscard]] QString flowStateText(const flow::FlowSnapshot& flow, bool ended);
[[nodiscard]] QString vlanText(packet::VlanTags vlan);             ///< "5, 6", outermost first; empty without a tag.
[[nodiscard]] QString tunnelText(const flow::FlowSnapshot& flow);  ///< "VXLAN 42"; empty without a tunnel.
[[nodiscard]] QString tcpFlagsText(std::uint8_t flags);            ///< "APSF", high bit first; "–": none.
[[nodiscard]] QString protocolName(std::uint8_t ipProtocol);       ///< "TCP", or the IANA number where none is known.

}  // namespace netmoth::model
