// SPDX-License-Identifier: GPL-3.0-or-later
// What the 64-bit words of a TunnelRecord mean. Same seqlock as a FlowRecord. Flows that share a tunnel share its
// record; a flow record names it in the low 16 bits of its word 13: its index plus one, 0: none.
//
//   word  bits 63..0
//   0     sequence
//   1     tunnel id:32 | unused:8 | ip version of the outer addresses:8 | depth:8 | kind:8 (0: the record is free)
//   2     unused
//   3,4   outer source address, 16 bytes as they lie in memory
//   5,6   outer destination address
//   7     unused
//
// In a journal entry the tunnel itself lies where nothing else is needed any more: kind, depth and version in the low
// 16 bits of word 13, the id in the high half of word 15, the addresses in word 14 and in the TCP record's
// words 13..15.
#pragma once

#include "core/flow/flow_snapshot.h"
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

[[nodiscard]] TunnelWords packTunnel(const flow::TunnelSummary& tunnel);
/// @return false when the words are no tunnel.
[[nodiscard]] bool unpackTunnel(std::span<const std::uint64_t> words, flow::TunnelSummary& tunnel);

/// Puts @p tunnel into a journal entry's words.
void packJournalTunnel(const flow::TunnelSummary& tunnel, FlowWords& flowWords, TcpWords& tcpWords);
/// Sets @p tunnel from a journal entry's words; kind None when it has none.
void unpackJournalTunnel(std::span<const std::uint64_t> flowWords, std::span<const std::uint64_t> tcpWords,
                         flow::TunnelSummary& tunnel);

}  // namespace netmoth::telemetry
