// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/counters.h"

namespace netmoth::telemetry {

namespace {

enum class CounterKind
{
    Count,
    Gauge
};

struct Row
{
    Counter counter;
    std::string_view name;
    CounterKind kind = CounterKind::Count;
};

constexpr auto kRows = std::to_array<Row>({
    {Counter::Received, "capture.received"},
    {Counter::RingDrops, "capture.ring_drops"},
    {Counter::RingFreezes, "capture.ring_freezes"},
    {Counter::InterfaceDrops, "capture.interface_drops"},
    {Counter::FilteredOut, "capture.filtered_out"},
    {Counter::LinkTypeSkipped, "capture.link_type_skipped"},
    {Counter::OutgoingSkipped, "capture.outgoing_skipped"},
    {Counter::RingBytesUsed, "capture.ring_bytes_used"},
    {Counter::Consumed, "capture.consumed"},
    {Counter::ToFlow, "packets.to_flow"},
    {Counter::NotIp, "packets.not_ip"},
    {Counter::Malformed, "packets.malformed"},
    {Counter::FlowTableFull, "packets.flow_table_full"},
    {Counter::TcpLate, "tcp.late"},
    {Counter::FragmentsWaiting, "packets.fragments_waiting", CounterKind::Gauge},
    {Counter::WireBytes, "packets.wire_bytes"},
    {Counter::CapturedBytes, "packets.captured_bytes"},
    {Counter::Truncated, "packets.truncated"},
    {Counter::Offloaded, "packets.offloaded"},
    {Counter::Fragments, "packets.fragments"},
    {Counter::TimeJumps, "packets.time_jumps"},
    {Counter::TimeOutOfRange, "packets.time_out_of_range"},
    {Counter::NotDecoded, "packets.not_decoded"},
    {Counter::FlowsCreated, "flow.created"},
    {Counter::FlowsEndedTimeout, "flow.ended.timeout"},
    {Counter::FlowsEndedClosed, "flow.ended.closed"},
    {Counter::FlowsEndedEvicted, "flow.ended.evicted"},
    {Counter::FlowsEndedShutdown, "flow.ended.shutdown"},
    {Counter::FlowsActive, "flow.active", CounterKind::Gauge},
    {Counter::FlowCapacity, "flow.capacity", CounterKind::Gauge},
    {Counter::FlowRecordsHighWater, "flow.records_high_water", CounterKind::Gauge},
    {Counter::IcmpErrorsRelated, "icmp.errors_related"},
    {Counter::IcmpErrorsUnrelated, "icmp.errors_unrelated"},
    {Counter::DefragDatagrams, "defrag.datagrams"},
    {Counter::DefragTimeouts, "defrag.timeouts"},
    {Counter::DefragEvicted, "defrag.evicted"},
    {Counter::DefragDropped, "defrag.dropped"},
    {Counter::DefragDuplicates, "defrag.duplicates"},
    {Counter::DefragOverlaps, "defrag.overlaps"},
    {Counter::DefragConflicts, "defrag.conflicts"},
    {Counter::DefragInvalid, "defrag.invalid"},
    {Counter::DefragHeldBytes, "defrag.held_bytes", CounterKind::Gauge},
    {Counter::FanoutAffinityLost, "fanout.affinity_lost"},
    {Counter::TcpDeliveredBytes, "tcp.delivered_bytes"},
    {Counter::TcpDepthReachedBytes, "tcp.depth_reached_bytes"},
    {Counter::TcpGaps, "tcp.gaps"},
    {Counter::TcpGapBytes, "tcp.gap_bytes"},
    {Counter::TcpOutOfOrder, "tcp.out_of_order"},
    {Counter::TcpOverlapConflicts, "tcp.overlap_conflicts"},
    {Counter::TcpOutOfWindow, "tcp.out_of_window"},
    {Counter::TcpLimitReached, "tcp.limit_reached"},
    {Counter::TcpResetsIgnored, "tcp.resets_ignored"},
    {Counter::TcpNotTracked, "tcp.not_tracked"},
    {Counter::TcpMidstreamIgnored, "tcp.midstream_ignored"},
    {Counter::ConnectionPoolCapacity, "pool.connections.capacity", CounterKind::Gauge},
    {Counter::ConnectionPoolInUse, "pool.connections.in_use", CounterKind::Gauge},
    {Counter::ConnectionPoolHighWater, "pool.connections.high_water", CounterKind::Gauge},
    {Counter::ConnectionPoolExhausted, "pool.connections.exhausted"},
    {Counter::SegmentPoolCapacity, "pool.segments.capacity", CounterKind::Gauge},
    {Counter::SegmentPoolInUse, "pool.segments.in_use", CounterKind::Gauge},
    {Counter::SegmentPoolHighWater, "pool.segments.high_water", CounterKind::Gauge},
    {Counter::SegmentPoolExhausted, "pool.segments.exhausted"},
    {Counter::DatagramPoolCapacity, "pool.datagrams.capacity", CounterKind::Gauge},
    {Counter::DatagramPoolInUse, "pool.datagrams.in_use", CounterKind::Gauge},
    {Counter::DatagramPoolHighWater, "pool.datagrams.high_water", CounterKind::Gauge},
    {Counter::DatagramPoolExhausted, "pool.datagrams.exhausted"},
    {Counter::FragmentPoolCapacity, "pool.fragments.capacity", CounterKind::Gauge},
    {Counter::FragmentPoolInUse, "pool.fragments.in_use", CounterKind::Gauge},
    {Counter::FragmentPoolHighWater, "pool.fragments.high_water", CounterKind::Gauge},
    {Counter::FragmentPoolExhausted, "pool.fragments.exhausted"},
    {Counter::TunnelPoolCapacity, "pool.tunnels.capacity", CounterKind::Gauge},
    {Counter::TunnelPoolInUse, "pool.tunnels.in_use", CounterKind::Gauge},
    {Counter::TunnelPoolHighWater, "pool.tunnels.high_water", CounterKind::Gauge},
    {Counter::TunnelPoolExhausted, "pool.tunnels.exhausted"},
    {Counter::TapChunks, "tap.chunks"},
    {Counter::TapBytes, "tap.bytes"},
    {Counter::TapDroppedChunks, "tap.dropped_chunks"},
    {Counter::TapDroppedBytes, "tap.dropped_bytes"},
    {Counter::JournalWritten, "journal.written"},
    {Counter::JournalReaderGaveUp, "journal.reader_gave_up"},
    {Counter::PacketTimeNs, "packet_time_ns", CounterKind::Gauge},
    {Counter::WorkerTickNs, "worker.tick_ns", CounterKind::Gauge},
    {Counter::BlocksPending, "ring.blocks_pending", CounterKind::Gauge},
    {Counter::BlocksPendingPeak, "ring.blocks_pending_peak", CounterKind::Gauge},
    {Counter::BlockCount, "ring.blocks", CounterKind::Gauge},
    {Counter::RingCapacityBytes, "ring.capacity_bytes", CounterKind::Gauge},
});

consteval bool hasARowEach()
{
    for (std::size_t i = 0; i < kRows.size(); ++i)
        if (indexOf(kRows[i].counter) != i)
            return false;
    return kRows.size() == indexOf(Counter::FirstDecodeError);
}
static_assert(hasARowEach(), "a row for each counter, in its order");

}  // namespace

std::string_view counterName(std::size_t index)
{
    if (index < kRows.size())
        return kRows[index].name;
    return packet::decodeErrorName(static_cast<packet::DecodeError>(index - kRows.size()));
}

bool isGauge(std::size_t index)
{
    return index < kRows.size() && kRows[index].kind == CounterKind::Gauge;
}

}  // namespace netmoth::telemetry
