// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/tcp_tracker.h"

#include "core/telemetry/flow_record.h"

#include <algorithm>

namespace netmoth::reassembly {

namespace {

using namespace packet;

// The tracker's word of a flow record: the low half names the connection (plus one). Until there is one, the high half
// keeps the sequence number of the originator's SYN or of the first packet, which the low half says if it was the
// responder's. A SYN flood so costs flow records, and no connection.
constexpr std::uint32_t kKeptOfResponder = ~std::uint32_t{0};  // above any index

constexpr std::uint64_t wordFor(std::uint32_t connectionIndex)
{
    return std::uint64_t{connectionIndex} + 1;
}

constexpr std::uint64_t wordForSequence(std::uint32_t sequence, flow::Direction direction)
{
    return std::uint64_t{sequence} << 32 | (direction == flow::Direction::FromOriginator ? 0 : kKeptOfResponder);
}

/// Connections that ended lately are told from new ones as long as there is room for so many.
constexpr std::uint32_t rememberedFor(std::size_t connections)
{
    constexpr std::size_t kFewest = 256, kMost = 32768;
    return static_cast<std::uint32_t>(std::clamp(connections / 4, kFewest, kMost));
}

flow::TcpEndSummary summaryOf(const TcpConnection& connection, std::size_t end)
{
    const StreamRecords& records = connection.records[end];
    const EndStatistics& statistics = records.statistics;
    return {connection.states[end].nextOffset,
            records.gapBytes,
            statistics.retransmissions,
            statistics.outOfOrder,
            statistics.duplicateAcks,
            statistics.zeroWindows,
            connection.states[end].smoothedRttUs};
}

flow::TcpSummary summaryOf(const TcpConnection& connection)
{
    flow::TcpSummary summary;
    summary.originator = summaryOf(connection, 0);
    summary.responder = summaryOf(connection, 1);
    summary.handshakeRttUs = connection.handshakeRttUs;
    summary.overlapConflicts = connection.records[0].conflicts + connection.records[1].conflicts;
    summary.isTracked = true;
    summary.isMidstream = connection.states[0].isMidstream;
    return summary;
}

constexpr std::uint32_t kFewestPages = 16;  // a direction may always have this many small segments waiting, far apart

}  // namespace

TcpCapacities tcpCapacities(std::uint64_t memoryLimitBytes, std::uint32_t flowCapacity, OverlapPolicy overlapPolicy)
{
    constexpr std::uint64_t kConnectionBytes =
        sizeof(TcpConnection) + sizeof(telemetry::TcpRecord) + sizeof(memory::ObjectPool<TcpConnection>::Index);
    const std::uint64_t pageCost = SegmentPool::bytesPerPage(comparesOrigins(overlapPolicy));
    const std::uint64_t connections =
        std::max<std::uint64_t>(1, std::min<std::uint64_t>(flowCapacity / 2, memoryLimitBytes / 2 / kConnectionBytes));
    const std::uint64_t left = memoryLimitBytes - std::min(memoryLimitBytes, connections * kConnectionBytes);
    const std::uint64_t segments = std::clamp<std::uint64_t>(left / pageCost, 1, SegmentPool::kNone - 1);
    return {static_cast<std::uint32_t>(connections), static_cast<std::uint32_t>(segments)};
}

TcpTrackerOptions TcpTrackerOptions::from(const ReassemblySettings& settings, std::uint32_t flowCapacity)
{
    TcpTrackerOptions options;
    options.limits.overlapPolicy = settings.overlapPolicy;
    options.limits.depthBytes = settings.depthBytes;
    options.limits.outOfOrderBytes = settings.outOfOrderBytes;
    // One more than the bytes need: they begin anywhere on a page.
    options.limits.outOfOrderPages = std::max(kFewestPages, settings.outOfOrderBytes / SegmentPage::kBytes + 1);
    options.pickUpMidstream = settings.midstream;
    options.segmentPoolCapacity =
        tcpCapacities(settings.memoryLimitBytes, flowCapacity, settings.overlapPolicy).segments;
    return options;
}

TcpTracker::TcpTracker(flow::FlowTable& flows, std::span<telemetry::TcpRecord> records,
                       const TcpTrackerOptions& options)
    : m_flows(flows)
    , m_records(records)
    , m_options(options)
    , m_connections(static_cast<std::uint32_t>(records.size()))
    , m_segments(options.segmentPoolCapacity, comparesOrigins(options.limits.overlapPolicy), flows.seed().words[2])
    , m_ended(rememberedFor(records.size()))
    , m_sinks(&flows)
    , m_context{{m_segments, m_options.limits, m_counters.streams, m_sinks}, options.pickUpMidstream}
{
    m_flows.setEndListener(this);
}

void TcpTracker::attach(SinkSlot slot, StreamSink& sink, std::uint64_t depthBytes)
{
    m_sinks.attach(slot, sink, depthBytes);
    for (std::uint32_t index = 0; index < m_connections.counters().highWater; ++index)
        for (StreamState& state : m_connections[index].states)
            state.sinks.set(static_cast<std::size_t>(slot), SinkMask::kNotAsked);
}

/// The connection of a flow that has none yet and @p word instead, if the packet is the first that has something to
/// follow: payload, or the answer to a SYN.
std::uint32_t TcpTracker::beginConnection(flow::FlowSlot slot, const PacketView& packet, std::uint64_t word)
{
    const bool syn = (packet.tcpFlags & kTcpSyn) != 0;
    const bool acknowledges = (packet.tcpFlags & kTcpAck) != 0;
    const bool fromOriginator = slot.direction == flow::Direction::FromOriginator;
    if (packet.payloadLength == 0 && !(syn && (acknowledges || !fromOriginator))) {
        if ((fromOriginator && syn) || (slot.created && (packet.tcpFlags & kTcpRst) == 0))
            m_flows.setTrackerWord(slot.index, wordForSequence(packet.tcpSequence, slot.direction));
        return SegmentPool::kNone;
    }
    const HeldSyn* const handedOver = slot.created ? m_heldSyns.take(m_flows.hashOf(slot.index)) : nullptr;
    if (handedOver != nullptr)
        m_flows.addEarlierSyns(slot.index, handedOver->counted.packets, handedOver->counted.wireBytes,
                               handedOver->firstNs);
    if (!m_options.pickUpMidstream && beganBefore(slot, packet)) {
        ++m_counters.midstreamIgnored;
        return SegmentPool::kNone;
    }
    const std::uint32_t index = m_connections.acquire();
    if (index == SegmentPool::kNone) {
        m_counters.packetsWithoutConnection += packet.payloadLength > 0;
        return index;
    }
    ++m_counters.connectionsTracked;
    TcpConnection& connection = m_connections[index];
    connection.begin(slot.index, m_flows.generation(slot.index));
    m_flows.setTrackerWord(slot.index, wordFor(index));
    if (handedOver != nullptr)
        takeHandedOver(connection, *handedOver);
    else if (!slot.created)
        takeKept(connection, slot, word);
    return index;
}

/// The packet that made the flow had no connection yet; its number was kept in @p word.
void TcpTracker::takeKept(TcpConnection& connection, flow::FlowSlot slot, std::uint64_t word) const
{
    const SequenceNumber kept(static_cast<std::uint32_t>(word >> 32));
    const bool isResponders = static_cast<std::uint32_t>(word) == kKeptOfResponder;
    if (!isResponders && (m_flows.originatorTcpFlags(slot.index) & kTcpSyn) != 0)
        takeOriginatorSyn(connection, kept, m_flows.firstSeenNs(slot.index));
    else if (word != 0 && m_options.pickUpMidstream)
        takeFirstSequence(connection, isResponders ? flow::Direction::FromResponder : flow::Direction::FromOriginator,
                          kept);
}

/// The SYN came while its ends' last connection was not seen to close, with or without payload.
void TcpTracker::takeHandedOver(TcpConnection& connection, const HeldSyn& syn)
{
    takeOriginatorSyn(connection, SequenceNumber(syn.sequence), syn.firstNs);
    if (syn.payloadLength == 0)
        return;
    TcpStream stream = connection.stream(connection.flow, flow::Direction::FromOriginator);
    stream.add(SequenceNumber(syn.sequence) + 1, syn.payload(), m_context.stream);
}

/// No SYN was seen of this connection, which @p packet would be the first to be followed of.
bool TcpTracker::beganBefore(flow::FlowSlot slot, const PacketView& packet) const
{
    const bool synWasSeen = !slot.created && (m_flows.originatorTcpFlags(slot.index) & kTcpSyn) != 0;
    return (packet.tcpFlags & kTcpSyn) == 0 && !synWasSeen;
}

std::uint8_t TcpTracker::take(flow::FlowSlot slot, const PacketView& packet, std::int64_t timestampNs,
                              std::uint32_t wireBytes)
{
    m_context.stream.nowNs = timestampNs;
    const std::uint64_t word = m_flows.trackerWord(slot.index);
    std::uint32_t index = telemetry::connectionOf(word);
    if (index >= m_records.size()) [[unlikely]] {
        index = beginConnection(slot, packet, word);
        if (index == SegmentPool::kNone)
            return packet.tcpFlags;
    }
    TcpConnection& connection = m_connections[index];
    if ((packet.tcpFlags & kTcpSyn) != 0) [[unlikely]] {
        if (opensConnection(packet.tcpFlags) && !slot.created)
            holdSyn(slot, packet, timestampNs, wireBytes);
    }
    const std::uint8_t flags = takePacket(connection, slot, packet, timestampNs, m_context);
    m_counters.resetsIgnored += flags != packet.tcpFlags;
    if (connection.states[0].changed || connection.states[1].changed)
        publish(index);
    return flags;
}

bool TcpTracker::isMidstream(StreamId stream) const
{
    const std::uint32_t index = telemetry::connectionOf(m_flows.trackerWord(stream.flow));
    return index < m_records.size() &&
           m_connections[index].states[static_cast<std::size_t>(stream.direction)].isMidstream;
}

void TcpTracker::publish(std::uint32_t index)
{
    TcpConnection& connection = m_connections[index];
    connection.states[0].changed = connection.states[1].changed = false;
    const telemetry::TcpWords packed =
        telemetry::packTcp(connection.flow, connection.generation, summaryOf(connection));
    auto& words = m_records[index].words;
    const telemetry::SeqlockWriteScope scope(words[0]);
    for (std::size_t i = 1; i < packed.size(); ++i)
        words[i].store(packed[i], telemetry::kPayloadStore);
}

bool TcpTracker::flowEnding(std::uint32_t flowIndex, flow::TcpSummary& summary)
{
    const std::uint32_t index = telemetry::connectionOf(m_flows.trackerWord(flowIndex));
    if (index >= m_records.size())
        return false;
    m_ended.prefetch(m_flows.hashOf(flowIndex));
    TcpConnection& connection = m_connections[index];
    m_context.stream.nowNs = m_flows.lastSeenNs(flowIndex);
    finishConnection(connection, m_context.stream);
    remember(flowIndex, connection);
    summary = summaryOf(connection);
    m_connections.release(index);
    return true;
}

void TcpTracker::publishTo(telemetry::CounterValues& values) const
{
    using telemetry::Counter;
    values[Counter::TcpDeliveredBytes] = m_counters.streams.deliveredBytes;
    values[Counter::TcpDepthReachedBytes] = m_counters.streams.depthReachedBytes;
    values[Counter::TcpGaps] = m_counters.streams.gaps;
    values[Counter::TcpGapBytes] = m_counters.streams.gapBytes;
    values[Counter::TcpOutOfOrder] = m_counters.streams.outOfOrderSegments;
    values[Counter::TcpOverlapConflicts] = m_counters.streams.overlapConflicts;
    values[Counter::TcpOutOfWindow] = m_counters.streams.outOfWindow;
    values[Counter::TcpLimitReached] = m_counters.streams.limitReached;
    values[Counter::TcpResetsIgnored] = m_counters.resetsIgnored;
    values[Counter::TcpNotTracked] = m_counters.packetsWithoutConnection;
    values[Counter::TcpMidstreamIgnored] = m_counters.midstreamIgnored;
    values.setPool(Counter::ConnectionPoolCapacity, connectionPool());
    values.setPool(Counter::SegmentPoolCapacity, segmentPool());
}

}  // namespace netmoth::reassembly
