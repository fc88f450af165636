// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/tcp_record.h"

namespace netmoth::telemetry {

namespace {

constexpr std::uint64_t pair(std::uint32_t high, std::uint32_t low)
{
    return std::uint64_t{high} << 32 | low;
}

constexpr std::uint32_t high(std::uint64_t word)
{
    return static_cast<std::uint32_t>(word >> 32);
}

constexpr std::uint32_t low(std::uint64_t word)
{
    return static_cast<std::uint32_t>(word);
}

}  // namespace

TcpWords packTcp(std::uint32_t flowIndex, std::uint32_t flowGeneration, const flow::TcpSummary& summary)
{
    const flow::TcpEndSummary& o = summary.originator;
    const flow::TcpEndSummary& r = summary.responder;
    TcpWords words{};
    words[0] = 1;
    words[1] = pair(flowIndex, flowGeneration);
    words[2] = pair(o.retransmissions, r.retransmissions);
    words[3] = pair(o.outOfOrder, r.outOfOrder);
    words[4] = pair(o.duplicateAcks, r.duplicateAcks);
    words[5] = pair(o.zeroWindows, r.zeroWindows);
    words[6] = o.gapBytes;
    words[7] = r.gapBytes;
    words[8] = o.streamBytes;
    words[9] = r.streamBytes;
    words[10] = pair(o.smoothedRttUs, r.smoothedRttUs);
    words[11] = pair(summary.handshakeRttUs, summary.overlapConflicts);
    words[12] = summary.isMidstream ? 1 : 0;
    return words;
}

void unpackTcp(std::span<const std::uint64_t> words, flow::FlowSnapshot& flow)
{
    if (words[1] != pair(flow.id.index, flow.id.generation))
        return;
    flow::TcpSummary& summary = flow.tcp;
    summary.originator = {words[8],       words[6],       high(words[2]), high(words[3]),
                          high(words[4]), high(words[5]), high(words[10])};
    summary.responder = {words[9],      words[7],      low(words[2]), low(words[3]),
                         low(words[4]), low(words[5]), low(words[10])};
    summary.handshakeRttUs = high(words[11]);
    summary.overlapConflicts = low(words[11]);
    summary.isMidstream = (words[12] & 1) != 0;
    summary.isTracked = true;
}

}  // namespace netmoth::telemetry
