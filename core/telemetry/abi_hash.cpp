// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/abi_hash.h"

#include "core/packet/packet_view.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/tcp_record.h"
#include "core/telemetry/timeline.h"
#include "core/telemetry/tunnel_record.h"
#include "core/telemetry/undecoded_part.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace netmoth::telemetry {

namespace {

/// FNV-1a.
class Hash
{
public:
    void add(std::uint64_t value)
    {
        for (int shift = 0; shift < 64; shift += 8)
            addByte(static_cast<std::uint8_t>(value >> shift));
    }
    void add(std::string_view text)
    {
        for (const char character : text)
            addByte(static_cast<std::uint8_t>(character));
        addByte(0);
    }
    void add(const packet::IpAddress& address)
    {
        for (const std::uint8_t byte : address.bytes)
            addByte(byte);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void addByte(std::uint8_t byte) { m_value = (m_value ^ byte) * 0x100000001B3ULL; }

    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

void addEnd(Hash& hash, const flow::TcpEndSummary& end)
{
    for (const std::uint64_t value : {end.streamBytes, end.gapBytes})
        hash.add(value);
    for (const std::uint32_t value :
         {end.retransmissions, end.outOfOrder, end.duplicateAcks, end.zeroWindows, end.smoothedRttUs})
        hash.add(value);
}

void addTunnel(Hash& hash, const flow::TunnelSummary& tunnel)
{
    hash.add(static_cast<std::uint64_t>(tunnel.kind));
    hash.add(tunnel.depth);
    hash.add(tunnel.ipVersion);
    hash.add(tunnel.id);
    hash.add(tunnel.source);
    hash.add(tunnel.destination);
    hash.add(tunnel.vlan.word());
}

void addFlow(Hash& hash, const flow::FlowSnapshot& flow)
{
    for (const std::uint64_t value : {std::uint64_t{flow.id.generation},
                                      std::uint64_t{flow.originatorPort},
                                      std::uint64_t{flow.responderPort},
                                      std::uint64_t{flow.ipProtocol},
                                      std::uint64_t{flow.ipVersion},
                                      static_cast<std::uint64_t>(flow.state),
                                      static_cast<std::uint64_t>(flow.endReason),
                                      std::uint64_t{flow.directionGuessed},
                                      flow.vlan.word(),
                                      std::uint64_t{flow.icmpType},
                                      std::uint64_t{flow.icmpCode},
                                      std::uint64_t{flow.originatorTcpFlags},
                                      std::uint64_t{flow.responderTcpFlags},
                                      static_cast<std::uint64_t>(flow.firstSeenNs),
                                      static_cast<std::uint64_t>(flow.lastSeenNs),
                                      flow.fromOriginator.packets,
                                      flow.fromOriginator.wireBytes,
                                      flow.fromResponder.packets,
                                      flow.fromResponder.wireBytes,
                                      std::uint64_t{flow.icmpErrors.count},
                                      std::uint64_t{flow.icmpErrors.lastType},
                                      std::uint64_t{flow.icmpErrors.lastCode}})
        hash.add(value);
    hash.add(flow.originator);
    hash.add(flow.responder);
    addTunnel(hash, flow.tunnel);
    addEnd(hash, flow.tcp.originator);
    addEnd(hash, flow.tcp.responder);
    for (const std::uint64_t value : {std::uint64_t{flow.tcp.handshakeRttUs}, std::uint64_t{flow.tcp.overlapConflicts},
                                      std::uint64_t{flow.tcp.isTracked}, std::uint64_t{flow.tcp.isMidstream}})
        hash.add(value);
}

FlowWords someFlow()
{
    FlowWords words{};
    words[flow_word::kIdentity] = packIdentity(1, packet::kIpProtocolTcp, 4, flow::FlowState{}, flow::EndReason{});
    return words;
}

std::uint64_t hashOfFlowRecords()
{
    return hashOfRecord(someFlow(), [](std::span<const std::uint64_t> words, flow::FlowSnapshot& flow) {
        if (!unpackFlow(words, 0, 0, flow))
            return false;
        // What names other records; nothing of a snapshot.
        flow.tcp.handshakeRttUs = connectionOf(words[flow_word::kTracker]);
        flow.tunnel.id = tunnelReferenceOf(words[flow_word::kTcp]);
        return true;
    });
}

std::uint64_t hashOfTcpRecords()
{
    const TcpWords valid = packTcp(0, 0, {});
    return hashOfRecord(valid, [](std::span<const std::uint64_t> words, flow::FlowSnapshot& flow) {
        unpackTcp(words, flow);
        return flow.tcp.isTracked;
    });
}

flow::FlowSurroundings someTunnel()
{
    flow::FlowSurroundings around;
    around.tunnel.kind = packet::TunnelKind::Gre;
    return around;
}

std::uint64_t hashOfTunnelRecords()
{
    const TunnelWords valid = packSurroundings(someTunnel());
    return hashOfRecord(valid, [](std::span<const std::uint64_t> words, flow::FlowSnapshot& flow) {
        flow::FlowSurroundings around;
        const bool isOne = unpackSurroundings(words, around);
        setSurroundings(around, flow);
        return isOne;
    });
}

std::uint64_t hashOfJournalEntries()
{
    FlowWords flowWords = someFlow();
    TcpWords tcpWords = packTcp(0, 1, {});
    packJournalSurroundings(someTunnel(), flowWords, tcpWords);
    std::vector<std::uint64_t> valid(flowWords.begin(), flowWords.end());
    valid.insert(valid.end(), tcpWords.begin(), tcpWords.end());
    return hashOfRecord(valid, [](std::span<const std::uint64_t> words, flow::FlowSnapshot& flow) {
        const auto tcp = words.subspan(kFlowRecordWords);
        if (!unpackFlow(words, 0, 0, flow))
            return false;
        if ((tcp[0] & 1) != 0)
            unpackTcp(tcp, flow);
        setSurroundings(unpackJournalSurroundings(words, tcp), flow);
        return true;
    });
}

std::uint64_t hashOfTimelines()
{
    const auto words = std::make_unique<TimelineWords>();
    (*words)[3] = 2;
    Hash hash;
    for (std::size_t word = 0; word < kTimelineHeadWords + 2 * kTimelineBucketWords; ++word) {
        for (int bit = 0; bit < 64; ++bit) {
            (*words)[word] ^= std::uint64_t{1} << bit;
            const Timeline timeline = unpackTimeline(*words);
            (*words)[word] ^= std::uint64_t{1} << bit;
            hash.add(static_cast<std::uint64_t>(timeline.startNs));
            hash.add(static_cast<std::uint64_t>(timeline.bucketWidthNs));
            hash.add(timeline.buckets.size());
            for (std::size_t i = 0; i < std::min<std::size_t>(timeline.buckets.size(), 2); ++i) {
                const TimelineBucket& bucket = timeline.buckets[i];
                for (const std::uint64_t value :
                     {bucket.packets, bucket.wireBytes, bucket.flowsCreated, bucket.flowsEnded, bucket.packetsRefused})
                    hash.add(value);
            }
        }
    }
    return hash.value();
}

/// Of the sums and one row.
std::uint64_t hashOfUndecoded()
{
    const auto words = std::make_unique<UndecodedWords>();
    (*words)[kUndecodedHeadWords] = packet::Undecoded{packet::UndecodedKind::EtherType, false, 0}.key();
    Hash hash;
    for (std::size_t word = 1; word < kUndecodedHeadWords + kUndecodedRowWords; ++word) {
        for (int bit = 0; bit < 64; ++bit) {
            (*words)[word] ^= std::uint64_t{1} << bit;
            UndecodedSum sum;
            sum.add(*words);
            (*words)[word] ^= std::uint64_t{1} << bit;
            const UndecodedReport report = sum.report();
            for (const PacketSum& others : {report.others, report.othersInFlows}) {
                hash.add(others.packets);
                hash.add(others.wireBytes);
            }
            for (const UndecodedRow& row : report.rows) {
                hash.add(packet::undecodedNumberText(row.what));
                hash.add(std::uint64_t{row.what.isInFlow});
                hash.add(row.sum.packets);
                hash.add(row.sum.wireBytes);
            }
        }
    }
    return hash.value();
}

std::uint64_t computeHash()
{
    Hash hash;
    hash.add(kSizesHash);
    hash.add(sizeof(flow::FlowSnapshot));  // a field that is new there, and not in addFlow()
    for (const std::uint64_t part :
         {hashOfCounters(kCounters), hashOfFlowRecords(), hashOfTcpRecords(), hashOfTunnelRecords(),
          hashOfJournalEntries(), hashOfTimelines(), hashOfUndecoded()})
        hash.add(part);
    for (int state = 0; state <= static_cast<int>(flow::FlowState::Closed); ++state)
        hash.add(flow::flowStateName(static_cast<flow::FlowState>(state)));
    for (int reason = 0; reason <= static_cast<int>(flow::EndReason::Shutdown); ++reason)
        hash.add(flow::endReasonName(static_cast<flow::EndReason>(reason)));
    for (std::uint8_t kind = 0; kind < packet::kTunnelKindCount; ++kind)
        hash.add(packet::tunnelKindName(static_cast<packet::TunnelKind>(kind)));
    return hash.value();
}

}  // namespace

std::uint64_t hashOfCounters(std::span<const CounterDescription> counters)
{
    Hash hash;
    for (const CounterDescription& counter : counters) {
        hash.add(counter.name);
        hash.add(static_cast<std::uint64_t>(counter.kind));
    }
    return hash.value();
}

std::uint64_t hashOfRecord(std::span<const std::uint64_t> valid, const Unpack& unpack)
{
    Hash hash;
    std::vector<std::uint64_t> words(valid.begin(), valid.end());
    for (std::uint64_t& word : words) {
        for (int bit = 0; bit < 64; ++bit) {
            word ^= std::uint64_t{1} << bit;
            flow::FlowSnapshot flow;
            hash.add(std::uint64_t{unpack(words, flow)});
            addFlow(hash, flow);
            word ^= std::uint64_t{1} << bit;
        }
    }
    return hash.value();
}

std::uint64_t abiHash()
{
    static const std::uint64_t hash = computeHash();
    return hash;
}

}  // namespace netmoth::telemetry
