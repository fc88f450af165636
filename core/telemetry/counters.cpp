// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/counters.h"

namespace netmoth::telemetry {

namespace {

constexpr auto kNames = std::to_array<std::string_view>({
    "capture.received",
    "capture.ring_drops",
    "capture.ring_freezes",
    "capture.interface_drops",
    "capture.filtered_out",
    "capture.link_type_skipped",
    "capture.outgoing_skipped",
    "capture.ring_bytes_used",
    "capture.consumed",
    "packets.to_flow",
    "packets.not_ip",
    "packets.malformed",
    "packets.flow_table_full",
    "packets.fragments_waiting",
    "packets.wire_bytes",
    "packets.captured_bytes",
    "packets.truncated",
    "packets.offloaded",
    "packets.fragments",
    "flow.created",
    "flow.ended.timeout",
    "flow.ended.closed",
    "flow.ended.evicted",
    "flow.ended.shutdown",
    "flow.active",
    "flow.capacity",
    "flow.records_high_water",
    "icmp.errors_related",
    "icmp.errors_unrelated",
    "defrag.datagrams",
    "defrag.timeouts",
    "defrag.evicted",
    "defrag.dropped",
    "defrag.duplicates",
    "defrag.overlaps",
    "defrag.conflicts",
    "defrag.invalid",
    "defrag.held_bytes",
    "fanout.affinity_lost",
    "tcp.delivered_bytes",
    "tcp.depth_reached_bytes",
    "tcp.gaps",
    "tcp.gap_bytes",
    "tcp.out_of_order",
    "tcp.overlap_conflicts",
    "tcp.out_of_window",
    "tcp.limit_reached",
    "tcp.resets_ignored",
    "tcp.not_tracked",
    "tcp.midstream_ignored",
    "pool.connections.capacity",
    "pool.connections.in_use",
    "pool.connections.high_water",
    "pool.connections.exhausted",
    "pool.segments.capacity",
    "pool.segments.in_use",
    "pool.segments.high_water",
    "pool.segments.exhausted",
    "pool.datagrams.capacity",
    "pool.datagrams.in_use",
    "pool.datagrams.high_water",
    "pool.datagrams.exhausted",
    "pool.fragments.capacity",
    "pool.fragments.in_use",
    "pool.fragments.high_water",
    "pool.fragments.exhausted",
    "pool.tunnels.capacity",
    "pool.tunnels.in_use",
    "pool.tunnels.high_water",
    "pool.tunnels.exhausted",
    "tap.chunks",
    "tap.bytes",
    "tap.dropped_chunks",
    "tap.dropped_bytes",
    "journal.written",
    "journal.reader_gave_up",
    "packet_time_ns",
    "worker.tick_ns",
    "ring.blocks_pending",
    "ring.blocks_pending_peak",
    "ring.blocks",
    "ring.capacity_bytes",
});
static_assert(kNames.size() == indexOf(Counter::FirstDecodeError), "a name for each counter, in its order");
static_assert(kNames[indexOf(Counter::ToFlow)] == "packets.to_flow");
static_assert(kNames[indexOf(Counter::DefragDatagrams)] == "defrag.datagrams");
static_assert(kNames[indexOf(Counter::TcpDeliveredBytes)] == "tcp.delivered_bytes");
static_assert(kNames[indexOf(Counter::ConnectionPoolCapacity)] == "pool.connections.capacity");
static_assert(kNames[indexOf(Counter::TunnelPoolCapacity)] == "pool.tunnels.capacity");
static_assert(kNames[indexOf(Counter::TapChunks)] == "tap.chunks");
static_assert(kNames[indexOf(Counter::JournalWritten)] == "journal.written");
static_assert(kNames[indexOf(Counter::RingCapacityBytes)] == "ring.capacity_bytes");

}  // namespace

std::string_view counterName(std::size_t index)
{
    if (index < kNames.size())
        return kNames[index];
    return packet::decodeErrorName(static_cast<packet::DecodeError>(index - kNames.size()));
}

bool isGauge(std::size_t index)
{
    switch (static_cast<Counter>(index)) {
    case Counter::FragmentsWaiting:
    case Counter::FlowsActive:
    case Counter::FlowCapacity:
    case Counter::FlowRecordsHighWater:
    case Counter::DefragHeldBytes:
    case Counter::ConnectionPoolCapacity:
    case Counter::ConnectionPoolInUse:
    case Counter::ConnectionPoolHighWater:
    case Counter::SegmentPoolCapacity:
    case Counter::SegmentPoolInUse:
    case Counter::SegmentPoolHighWater:
    case Counter::DatagramPoolCapacity:
    case Counter::DatagramPoolInUse:
    case Counter::DatagramPoolHighWater:
    case Counter::FragmentPoolCapacity:
    case Counter::FragmentPoolInUse:
    case Counter::FragmentPoolHighWater:
    case Counter::TunnelPoolCapacity:
    case Counter::TunnelPoolInUse:
    case Counter::TunnelPoolHighWater:
    case Counter::PacketTimeNs:
    case Counter::WorkerTickNs:
    case Counter::BlocksPending:
    case Counter::BlocksPendingPeak:
    case Counter::BlockCount:
    case Counter::RingCapacityBytes:
        return true;
    default:
        return false;
    }
}

}  // namespace netmoth::telemetry
