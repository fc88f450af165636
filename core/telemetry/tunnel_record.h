// SPDX-License-Identifier: GPL-3.0-or-later
// What the 64-bit words of a TunnelRecord mean: what lies around a flow, a tunnel or more VLAN tags than one. Same
// seqlock as a FlowRecord. Flows with the same around them share a record; a flow record names it in the low 16 bits of
// its word 13: its index plus one, 0: none.
//
//   word  bits 63..0
//   0     sequence
//   1     tunnel id:32 | unused:8 | ip version of the outer addresses:8 | depth:8 | kind:8 (0: no tunnel)
//   2     VLAN tags of the flow, where there is more than one (packet/vlan_tags.h)
//   3,4   outer source address, 16 bytes as they lie in memory
//   5,6   outer destination address
//   7     VLAN tags of the captured frame around the tunnel
//
// A record that is free keeps its words; no flow names it. In a journal entry all this lies where nothing else is
// needed any more: kind, depth and version in the low 16 bits of word 13, the id in the high half of word 15, the
// addresses in word 14 and in the TCP record's words 13..15, the flow's tags in bits 1..63 of the TCP record's word 0,
// and those around the tunnel in bits 1..63 of its word 12.
#pragma once

#include "core/model/flow_snapshot.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/tcp_record.h"

#include <array>
#include <span>

namespace netmoth::telemetry {

using TunnelWords = std::array<std::uint64_t, kTunnelRecordWords>;

/// The tunnel reference in a flow record's word 13.
[[nodiscard]] constexpr std::uint16_t tunnelReferenceOf(std::uint64_t tcpWord)
{
    return static_cast<std::uint16_t>(tcpWord);
}

[[nodiscard]] TunnelWords packSurroundings(const flow::FlowSurroundings& around);
/// @return false when the words cannot be a record.
[[nodiscard]] bool unpackSurroundings(std::span<const std::uint64_t> words, flow::FlowSurroundings& around);

/// Puts @p around into a journal entry's words.
void packJournalSurroundings(const flow::FlowSurroundings& around, FlowWords& flowWords, TcpWords& tcpWords);
/// What a journal entry's words have of it; tunnel kind None and no tags where there was nothing.
[[nodiscard]] flow::FlowSurroundings unpackJournalSurroundings(std::span<const std::uint64_t> flowWords,
                                                               std::span<const std::uint64_t> tcpWords);

/// Puts @p around beside a flow that unpackFlow() has read.
inline void setSurroundings(const flow::FlowSurroundings& around, flow::FlowSnapshot& flow)
{
    flow.tunnel = around.tunnel;
    if (!around.vlan.isEmpty())
        flow.vlan = around.vlan;
}

}  // namespace netmoth::telemetry
