// SPDX-License-Identifier: GPL-3.0-or-later
// Any packets of a few connections, through the flow table and the TCP tracker: what is delivered lies where it was
// sent, each stream is covered from its first byte to its end exactly once, bounds hold, and nothing is left behind.
// Then the same segments, one stream, against the oracle that keeps every byte. Input: reassembly_script.h.
#include "core/flow/flow_table.h"
#include "core/reassembly/tcp_tracker.h"
#include "tests/fuzz/reassembly_script.h"
#include "tests/support/region_fixture.h"
#include "tests/support/stream_oracle.h"

#include <cstdlib>
#include <cstring>
#include <map>

namespace {

using namespace netmoth;
using namespace netmoth::fuzz;
using namespace netmoth::reassembly;

constexpr std::size_t kMaxSteps = 512;
constexpr std::size_t kFlowRecords = 6;  // fewer than the flows of a long input: some are evicted
constexpr std::size_t kTcpRecords = 3;
constexpr std::uint64_t kDepthBytes = 300;
constexpr std::uint32_t kFirstSequence = 0xFFFFFF00;  // wraps soon

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What stands at @p sequence in the copy @p version: six bits say where, two which copy.
std::uint8_t byteAt(std::uint32_t sequence, std::uint8_t version)
{
    return static_cast<std::uint8_t>((sequence & 0x3FU) | static_cast<std::uint32_t>(version) << 6);
}

std::vector<std::uint8_t> payloadOf(std::uint32_t sequence, std::uint32_t length, std::uint8_t version)
{
    std::vector<std::uint8_t> payload(length);
    for (std::uint32_t i = 0; i < length; ++i)
        payload[i] = byteAt(sequence + i, version);
    return payload;
}

/// Holds each stream to its contract.
class CheckingSink final : public StreamSink
{
public:
    CheckingSink(std::uint64_t depthBytes, std::span<const telemetry::FlowRecord> flows)
        : m_depthBytes(depthBytes)
        , m_flows(flows)
    {
    }

    Interest begin(const StreamStart& start) override
    {
        require(start.offset == 0 && start.ends.ipProtocol == packet::kIpProtocolTcp);
        require(!m_streams.contains(keyOf(start.stream)));
        m_streams[keyOf(start.stream)] = {};
        return Interest::ToDepth;
    }
    Interest data(const StreamData& data) override
    {
        const auto bytes = data.bytes;
        const std::uint64_t offset = data.offset;
        Stream& stream = cover(data.stream, offset, bytes.size());
        // The first byte's place in the sequence space is not told: the first one seen says it, modulo 64.
        if (!stream.base)
            stream.base = static_cast<std::uint8_t>(bytes[0] - offset) & 0x3F;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            require((bytes[i] & 0x3F) == ((*stream.base + offset + i) & 0x3F));
        delivered += bytes.size();
        return Interest::ToDepth;
    }
    Interest gap(const StreamGap& gap) override
    {
        cover(gap.stream, gap.offset, gap.length);
        return Interest::ToDepth;
    }
    void end(const StreamEnd& end) override
    {
        const auto found = m_streams.find(keyOf(end.stream));
        require(found != m_streams.end() && found->second.covered == std::min(end.length, m_depthBytes));
        m_streams.erase(found);
    }
    [[nodiscard]] bool allEnded() const { return m_streams.empty(); }

    std::uint64_t delivered = 0;

private:
    struct Stream
    {
        std::uint64_t covered = 0;
        std::optional<std::uint8_t> base;
    };
    /// A stream keeps its key when originator and responder change places; the flow's record tells of it.
    [[nodiscard]] std::uint64_t keyOf(StreamId id) const
    {
        const std::uint64_t identity = m_flows[id.flow].words[telemetry::flow_word::kIdentity].load();
        const bool turned = (identity & telemetry::kStreamsTurned) != 0;
        return std::uint64_t{id.flow} << 1 | (static_cast<std::uint64_t>(id.direction) ^ std::uint64_t{turned});
    }
    Stream& cover(StreamId id, std::uint64_t offset, std::uint64_t length)
    {
        const auto found = m_streams.find(keyOf(id));
        require(found != m_streams.end());
        Stream& stream = found->second;
        require(length > 0 && offset == stream.covered);
        stream.covered += length;
        require(stream.covered <= m_depthBytes);
        return stream;
    }

    std::uint64_t m_depthBytes;
    std::span<const telemetry::FlowRecord> m_flows;
    std::map<std::uint64_t, Stream> m_streams;
};

/// Records and journal without a region: made once, cleared for each input.
struct Memory
{
    std::vector<telemetry::FlowRecord> flows{kFlowRecords};
    std::vector<telemetry::TcpRecord> tcp{kTcpRecords};
    telemetry::JournalHead journalHead;
    std::vector<telemetry::JournalSlot> journal{8};

    void clear()
    {
        const auto zero = [](auto& words) {
            for (telemetry::Word& word : words)
                word.store(0, std::memory_order_relaxed);
        };
        for (auto& record : flows)
            zero(record.words);
        for (auto& record : tcp)
            zero(record.words);
        for (auto& slot : journal)
            zero(slot.words);
        journalHead.next.store(0, std::memory_order_relaxed);
    }
};

packet::PacketView viewOf(const ScriptStep& step, std::span<const std::uint8_t> payload, std::uint32_t sequence)
{
    const std::uint8_t client[4] = {10, 0, 0, step.connection};
    const std::uint8_t server[4] = {198, 51, 100, 1};
    packet::PacketView view{};
    view.ends = {packet::IpAddress::fromIpv4(client),
                 packet::IpAddress::fromIpv4(server),
                 40000,
                 443,
                 4,
                 packet::kIpProtocolTcp};
    if (!step.fromClient) {
        std::swap(view.ends.source, view.ends.destination);
        std::swap(view.ends.sourcePort, view.ends.destinationPort);
    }
    view.transportComplete = true;
    view.tcpFlags = step.tcpFlags;
    view.tcpSequence = sequence;
    view.tcpAcknowledgment = kFirstSequence + step.acknowledged * 64U;
    view.tcpWindow = step.window;
    view.payload = payload.data();
    view.payloadWireLength = static_cast<std::uint32_t>(payload.size());
    view.payloadLength = step.isCut ? view.payloadWireLength / 2 : view.payloadWireLength;
    return view;
}

TcpTrackerOptions trackerOptions(const ScriptOptions& script)
{
    TcpTrackerOptions options;
    options.limits.overlapPolicy = script.overlapPolicy;
    options.limits.depthBytes = script.hasDepth ? kDepthBytes : 0;
    options.pickUpMidstream = script.midstream;
    options.segmentPoolCapacity = 64;
    if (script.hasTightBounds) {
        options.limits.outOfOrderBytes = 400;
        options.limits.outOfOrderPages = 2;
        options.segmentPoolCapacity = 3;
    }
    return options;
}

/// As pipeline::Worker accounts a TCP packet.
void account(flow::FlowTable& flows, TcpTracker& tracker, const packet::PacketView& view, std::int64_t nowNs)
{
    const std::uint64_t hash = flows.hashOf(view.ends);
    flow::FlowSlot slot = flows.find(view, hash, flows.prefetchRecord(hash));
    if (slot.isValid()) {
        flows.updateTcp(slot, tracker.take(slot, view, nowNs, 100), nowNs, 100);
        return;
    }
    slot = flows.create(view, hash, nowNs, 100);
    if (slot.isValid())
        tracker.take(slot, view, nowNs, 100);
}

void runThroughTracker(const ScriptOptions& script, std::span<const ScriptStep> steps)
{
    static Memory memory;
    memory.clear();
    telemetry::JournalProgress progress;
    telemetry::JournalWriter journal(memory.journalHead, memory.journal, progress);
    flow::FlowTable flows(memory.flows, journal, test::RegionFixture::seededOptions());
    const TcpTrackerOptions options = trackerOptions(script);
    TcpTracker tracker(flows, memory.tcp, options);
    CheckingSink sink(script.hasDepth ? kDepthBytes : UINT64_MAX, memory.flows);
    tracker.attach(SinkSlot::AllFlowsTap, sink);

    std::int64_t nowNs = 1'700'000'000'000'000'000;
    for (const ScriptStep& step : steps) {
        nowNs += step.pause * std::int64_t{10'000'000};
        flows.advance(nowNs);
        // A SYN takes the number before the first byte.
        const std::uint32_t first = kFirstSequence + step.streamOffset();
        const bool isSyn = (step.tcpFlags & packet::kTcpSyn) != 0;
        const auto payload = payloadOf(first, step.payloadBytes(), step.version);
        account(flows, tracker, viewOf(step, payload, isSyn ? first - 1 : first), nowNs);
        require(tracker.segmentPool().inUse <= options.segmentPoolCapacity);
    }
    flows.endAll(flow::EndReason::Shutdown);
    require(sink.allEnded());
    require(tracker.segmentPool().inUse == 0);
    require(tracker.connectionPool().inUse == 0);
    require(tracker.counters().streams.deliveredBytes == sink.delivered);
}

/// The client's segments of the first connection as one stream with generous bounds.
void runAgainstOracle(const ScriptOptions& script, std::span<const ScriptStep> steps)
{
    static SegmentPool pool(4096);
    StreamLimits limits;
    limits.overlapPolicy = script.overlapPolicy;
    limits.depthBytes = 0;
    limits.outOfOrderPages = 4096;
    limits.outOfOrderBytes = UINT32_MAX;
    StreamCounters counters;
    test::CollectingSink sink;
    StreamFanout sinks;
    sinks.attach(SinkSlot::AllFlowsTap, sink, 0);
    StreamContext context{pool, limits, counters, sinks};
    StreamState state{};
    StreamRecords records{};
    state.front = state.back = SegmentPool::kNone;
    state.sinks = SinkMask::notAsked();
    TcpStream stream({}, state, records);
    stream.setBase(SequenceNumber(kFirstSequence), false);
    test::StreamOracle oracle(script.overlapPolicy);

    for (const ScriptStep& step : steps) {
        const std::uint32_t offset = step.offset % 4096U;
        const auto payload = payloadOf(kFirstSequence + offset, step.payloadBytes(), step.version);
        if (payload.empty())
            continue;
        stream.add(SequenceNumber(kFirstSequence + offset), payload, context);
        oracle.add(offset, {reinterpret_cast<const char*>(payload.data()), payload.size()});
    }
    stream.finish(context);
    require(sink.inOrder && sink.text() == oracle.text());
    require(pool.counters().inUse == 0 && state.waitingBytes == 0 && state.waitingPages == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const ScriptOptions script = ScriptOptions::read(bytes[0]);
    std::vector<ScriptStep> steps;
    std::span<const std::uint8_t> rest(bytes + 1, size - 1);
    for (; !rest.empty() && steps.size() < kMaxSteps; rest = rest.subspan(std::min<std::size_t>(8, rest.size())))
        steps.push_back(ScriptStep::read(rest));
    runThroughTracker(script, steps);
    runAgainstOracle(script, steps);
    return 0;
}
