// SPDX-License-Identifier: GPL-3.0-or-later
// What the 64-bit words of a TcpRecord mean. Same seqlock as a FlowRecord; "o" is the originator's end.
//
//   word  bits 63..0
//   0     sequence; in a journal entry bit 0 says that the flow had a TCP record (tunnel_record.h has the rest)
//   1     flow index:32 | flow generation:32: a reader checks that the record is still the flow's
//   2     retransmissions o:32 | responder:32
//   3     out of order o:32 | responder:32
//   4     duplicate ACKs o:32 | responder:32
//   5     zero windows o:32 | responder:32
//   6,7   gap bytes o, responder
//   8,9   stream bytes o, responder
//   10    smoothed RTT µs o:32 | responder:32
//   11    handshake RTT µs:32 | overlap conflicts:32
//   12    in bit 0: picked up midstream
#pragma once

#include "core/model/flow_snapshot.h"
#include "core/telemetry/region_layout.h"

#include <array>
#include <span>

namespace netmoth::telemetry {

using TcpWords = std::array<std::uint64_t, kTcpRecordWords>;

/// Index of the TCP record that a flow record's kTracker word names; above any capacity when it names none.
[[nodiscard]] constexpr std::uint32_t connectionOf(std::uint64_t trackerWord)
{
    return static_cast<std::uint32_t>(trackerWord) - 1;
}

[[nodiscard]] TcpWords packTcp(std::uint32_t flowIndex, std::uint32_t flowGeneration, const flow::TcpSummary& summary);

/// Sets flow.tcp from copied words, if they are of this very flow.
void unpackTcp(std::span<const std::uint64_t> words, flow::FlowSnapshot& flow);

}  // namespace netmoth::telemetry
