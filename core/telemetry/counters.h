// SPDX-License-Identifier: GPL-3.0-or-later
// Every counter and gauge that a worker publishes, by name. A counter has one cause and is never reset;
// readers subtract. The names are those of the EVE stats event and of the loss ledger in the GUI.
#pragma once

#include "core/packet/decode_error_names.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace netmoth::telemetry {

enum class Counter : std::uint16_t
{
    // Capture: what the source says. received = consumed + ringDrops + in the ring.
    Received,         ///< Packets that passed the capture filter, lost ones included.
    RingDrops,        ///< Lost because the ring was full.
    RingFreezes,      ///< Times the ring became full.
    InterfaceDrops,   ///< libpcap's ps_ifdrop (strategy pcap only).
    FilteredOut,      ///< Rejected by the capture filter (files only; the kernel does not count these).
    LinkTypeSkipped,  ///< Of an interface whose link type is not decoded (pcapng files only).
    OutgoingSkipped,  ///< Loopback's second copy of a packet.
    RingBytesUsed,    ///< Ring bytes that consumed packets occupied, padding included.
    Consumed,         ///< Packets that the worker took.

    // What came of each consumed packet: exactly one of these, so that they sum to Consumed.
    ToFlow,            ///< Accounted to a flow.
    NotIp,             ///< ARP, LLDP, STP, unknown EtherType: counted, no flow; undecoded_part.h says which.
    Malformed,         ///< No addresses could be read; the kind is in the decoder counters.
    FlowTableFull,     ///< Decoded, but no flow record was free.
    TcpLate,           ///< Of a TCP connection that ended, and nothing new: a FIN again, a late RST or ACK. No flow.
    FragmentsWaiting,  ///< Gauge: fragments whose datagram is not complete; with it, or given up, they go to a flow.

    // Properties, beside the outcome.
    WireBytes,       ///< Original lengths of consumed packets.
    CapturedBytes,   ///< Captured lengths of consumed packets.
    Truncated,       ///< Captured length below wire length (snapshot length).
    Offloaded,       ///< Segmentation-offload super-packets: more than one wire frame each.
    Fragments,       ///< IP fragments.
    TimeJumps,       ///< Times that packet time went back or far ahead, believed (the clock was set) or not.
    TimeOutOfRange,  ///< Times before 1900 or after 2150: the nearest time that a packet can have counts.
    NotDecoded,      ///< Carry something that may hold an IP packet and is not decoded; not ARP, LLDP and such.

    // Flows.
    FlowsCreated,
    FlowsEndedTimeout,     ///< Idle for longer than the state's timeout.
    FlowsEndedClosed,      ///< TCP FIN both ways or RST, after the linger.
    FlowsEndedEvicted,     ///< Removed early to make room.
    FlowsEndedShutdown,    ///< Still active when capture ended.
    FlowsActive,           ///< Gauge.
    FlowCapacity,          ///< Gauge: flow records there are.
    FlowRecordsHighWater,  ///< Gauge: records 0..this-1 were ever used; readers need look no further.

    // ICMP errors, beside their own flows.
    IcmpErrorsRelated,    ///< Quoted a packet of a flow that lives: counted there, too.
    IcmpErrorsUnrelated,  ///< Quoted none, or nothing readable.

    // Defragmentation.
    DefragDatagrams,     ///< Datagrams put together.
    DefragTimeouts,      ///< Datagrams that were not complete in time.
    DefragEvicted,       ///< Datagrams given up as the oldest, because another needed the room.
    DefragDropped,       ///< Datagrams given up: overlapping IPv6 fragments (RFC 5722), longer than 65,535, no page.
    DefragDuplicates,    ///< Fragments that came again.
    DefragOverlaps,      ///< Fragments of which a part was there already.
    DefragConflicts,     ///< Fragments that contradicted others; over IPv4 the first copy counts.
    DefragInvalid,       ///< Fragments that no host would take: empty, beyond 65,535, longer than their frame.
    DefragHeldBytes,     ///< Gauge: bytes of datagrams that are not complete, or were lately.
    FanoutAffinityLost,  ///< With several rings, fragments of TCP segments: maybe not where the rest of their flow is.

    // TCP reassembly.
    TcpDeliveredBytes,     ///< Put in order.
    TcpDepthReachedBytes,  ///< In order, but beyond reassembly.depth: deliberately not kept.
    TcpGaps,
    TcpGapBytes,          ///< Never seen: lost before the capture, or by it.
    TcpOutOfOrder,        ///< Segments that came ahead of others.
    TcpOverlapConflicts,  ///< Segments that contradicted bytes of others.
    TcpOutOfWindow,       ///< Segments ignored because no window reaches there.
    TcpLimitReached,      ///< Gaps declared because a direction's bound was met.
    TcpResetsIgnored,     ///< RST outside the window.
    TcpNotTracked,        ///< Segments with payload that were not followed: no connection was free.
    TcpMidstreamIgnored,  ///< The same: the connection's beginning was not seen, and reassembly.midstream is off.

    // Pools; four each, in this order.
    ConnectionPoolCapacity,   ///< Gauge.
    ConnectionPoolInUse,      ///< Gauge.
    ConnectionPoolHighWater,  ///< Gauge.
    ConnectionPoolExhausted,
    SegmentPoolCapacity,    ///< Gauge.
    SegmentPoolInUse,       ///< Gauge.
    SegmentPoolHighWater,   ///< Gauge.
    SegmentPoolExhausted,   ///< Requests that found it empty: a gap was declared each.
    DatagramPoolCapacity,   ///< Gauge: datagrams that may be under way at a time.
    DatagramPoolInUse,      ///< Gauge.
    DatagramPoolHighWater,  ///< Gauge.
    DatagramPoolExhausted,  ///< Requests that found it empty: the oldest datagram was given up.
    FragmentPoolCapacity,   ///< Gauge: pages of 2 KiB for the bytes of fragments.
    FragmentPoolInUse,      ///< Gauge.
    FragmentPoolHighWater,  ///< Gauge.
    FragmentPoolExhausted,  ///< Requests that found it empty: the oldest datagram was given up.
    TunnelPoolCapacity,     ///< Gauge: different tunnels and sets of VLAN tags around flows at a time.
    TunnelPoolInUse,        ///< Gauge.
    TunnelPoolHighWater,    ///< Gauge.
    TunnelPoolExhausted,    ///< Requests that found it empty: flows shown without their tunnel and inner tags.

    // Stream tap.
    TapChunks,         ///< Frames for the reader of a tap.
    TapBytes,          ///< Payload in them.
    TapDroppedChunks,  ///< Dropped because the reader was too slow; only live.
    TapDroppedBytes,

    // Publishing and liveness.
    JournalWritten,       ///< Ended flows written to the journal.
    JournalReaderGaveUp,  ///< Entries overwritten although a reader had promised to follow: it stopped reading.
    PacketTimeNs,         ///< Gauge: newest packet timestamp, ns since the epoch; 0: none yet.
    WorkerTickNs,         ///< Gauge: CLOCK_MONOTONIC at the worker's last tick; proves that it is not stuck.
    BlocksPending,        ///< Gauge: ring blocks that wait for the worker.
    BlocksPendingPeak,    ///< Gauge: most blocks that ever waited.
    BlockCount,           ///< Gauge: blocks in the ring; 0 for files.
    RingCapacityBytes,    ///< Gauge.

    // Decoder: malformed kinds, one for each packet::DecodeError from here on.
    FirstDecodeError,
};

inline constexpr std::size_t kCounterCount =
    static_cast<std::size_t>(Counter::FirstDecodeError) + packet::kDecodeErrorCount;

[[nodiscard]] constexpr std::size_t indexOf(Counter counter)
{
    return static_cast<std::size_t>(counter);
}
[[nodiscard]] constexpr std::size_t indexOf(packet::DecodeError error)
{
    return static_cast<std::size_t>(Counter::FirstDecodeError) + static_cast<std::size_t>(error);
}

enum class CounterKind : std::uint8_t
{
    Count,  ///< Only rises.
    Gauge,  ///< May fall, and must not be turned into a rate.
};

struct CounterDescription
{
    std::string_view name;
    CounterKind kind = CounterKind::Count;
};

struct CounterRow
{
    Counter counter;
    std::string_view name;
    CounterKind kind = CounterKind::Count;
};

/// One row for each counter above, in its order. Those of the decoder follow: packet::kDecodeErrorNames.
inline constexpr auto kCounterRows = std::to_array<CounterRow>({
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

/// Name and kind of every value that a worker publishes. The ABI hash covers this table (abi_hash.h).
inline constexpr std::array<CounterDescription, kCounterCount> kCounters = [] {
    std::array<CounterDescription, kCounterCount> counters;
    for (std::size_t i = 0; i < kCounterRows.size(); ++i)
        counters[i] = {kCounterRows[i].name, kCounterRows[i].kind};
    for (const packet::DecodeErrorName& row : packet::kDecodeErrorNames)
        counters[indexOf(row.error)] = {row.name};
    return counters;
}();

consteval bool isEachCounterDescribed()
{
    for (std::size_t i = 0; i < kCounterRows.size(); ++i)
        if (indexOf(kCounterRows[i].counter) != i)
            return false;
    return kCounterRows.size() == indexOf(Counter::FirstDecodeError);
}
static_assert(isEachCounterDescribed(), "one row for each counter, in the order of the enumeration");

/// "capture.ring_drops", "decoder.ipv4.header_truncated", …; @p index below kCounterCount.
[[nodiscard]] constexpr std::string_view counterName(std::size_t index)
{
    return kCounters[index].name;
}

[[nodiscard]] constexpr bool isGauge(std::size_t index)
{
    return kCounters[index].kind == CounterKind::Gauge;
}

/// One worker's values, or the sum over workers; plain copies, owned by whoever holds them.
struct CounterValues
{
    std::array<std::uint64_t, kCounterCount> values{};

    [[nodiscard]] std::uint64_t operator[](Counter counter) const { return values[indexOf(counter)]; }
    [[nodiscard]] std::uint64_t& operator[](Counter counter) { return values[indexOf(counter)]; }
    [[nodiscard]] std::uint64_t operator[](packet::DecodeError error) const { return values[indexOf(error)]; }
    /// The four counters of a pool, which @p capacity is the first of.
    template <typename PoolCounters>
    void setPool(Counter capacity, const PoolCounters& pool)
    {
        const std::size_t first = indexOf(capacity);
        values[first] = pool.capacity;
        values[first + 1] = pool.inUse;
        values[first + 2] = pool.highWater;
        values[first + 3] = pool.exhausted;
    }
};

}  // namespace netmoth::telemetry
