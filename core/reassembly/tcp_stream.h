// SPDX-License-Identifier: GPL-3.0-or-later
// One direction of a TCP connection put in order. In-order payload is delivered from where it lies; only payload behind
// a hole is copied, into pooled segments. Positions are 64-bit offsets from the first byte of the stream: a sequence
// number is turned into an offset once, on arrival.
//
// Bounded: at most limits.outOfOrderBytes and limits.outOfOrderSegments wait a direction, and no more than the pool
// holds in all. Where a bound is met, the hole is declared a gap and the stream goes on behind it; nothing recurses.
#pragma once

#include "core/memory/object_pool.h"
#include "core/reassembly/overlap_policy.h"
#include "core/reassembly/sequence_number.h"
#include "core/reassembly/stream_sink.h"

#include <array>
#include <cstdint>
#include <span>

namespace netmoth::reassembly {

inline constexpr std::size_t kSegmentBytes = 2032;  ///< Any Ethernet segment fits; an offloaded one takes several.

/// Payload that waits for a hole to be filled. Sorted by offset, never overlapping, singly linked.
struct Segment
{
    std::uint64_t offset;
    std::uint32_t length;
    std::uint32_t next;
    std::array<std::uint8_t, kSegmentBytes> bytes;

    [[nodiscard]] std::uint64_t end() const { return offset + length; }
};
static_assert(sizeof(Segment) == 2048);
using SegmentPool = memory::ObjectPool<Segment>;

struct StreamLimits
{
    OverlapPolicy overlapPolicy = OverlapPolicy::First;
    std::uint64_t depthBytes = 1U << 20;          ///< Delivered of each direction; beyond it only counted. 0: no limit.
    std::uint32_t outOfOrderBytes = 256U << 10;   ///< Waiting, a direction.
    std::uint32_t outOfOrderSegments = 128;
};

/// Over all streams of a worker; monotonic.
struct StreamCounters
{
    std::uint64_t deliveredBytes = 0;
    std::uint64_t depthReachedBytes = 0;  ///< In order, but beyond the depth.
    std::uint64_t gaps = 0;
    std::uint64_t gapBytes = 0;
    std::uint64_t outOfOrderSegments = 0;
    std::uint64_t overlapConflicts = 0;  ///< Segments whose bytes contradicted waiting ones.
    std::uint64_t outOfWindow = 0;       ///< Segments more than 1 GiB from where they should be; ignored.
    std::uint64_t limitReached = 0;      ///< Gaps declared because a bound of one direction was met.
    std::uint64_t poolExhausted = 0;     ///< Gaps declared because no segment was free.
};

/// What a stream works with; lives as long as the worker.
struct StreamContext
{
    SegmentPool& segments;
    const StreamLimits& limits;
    StreamCounters& counters;
    StreamSink* sink;  ///< May be null: everything is put in order and counted all the same.
};

enum class Arrival : std::uint8_t {
    InOrder,
    Ahead,           ///< Behind a hole: waits.
    Retransmission,  ///< Nothing new.
    Partial,         ///< Began with bytes that were delivered already; the rest was new.
    OutOfWindow,     ///< Ignored.
    AfterEnd,        ///< Behind the FIN; ignored.
};

/// Trivially copyable, so that it lives in a pool. Zero bytes are not a valid stream: begin() makes one.
class TcpStream
{
public:
    static constexpr std::uint64_t kNone = ~std::uint64_t{0};

    /// An empty stream whose first byte is not known yet.
    void begin();

    [[nodiscard]] bool hasBase() const { return m_hasBase; }
    [[nodiscard]] bool isMidstream() const { return m_isMidstream; }
    /// Sets the sequence number of the first byte. @p midstream: it was guessed from the first segment seen.
    void setBase(SequenceNumber first, bool midstream);

    /// Adds one segment's payload (not empty), beginning at @p first. Needs a base.
    Arrival add(StreamId id, SequenceNumber first, std::span<const std::uint8_t> payload, StreamContext& context);

    /// The peer has acknowledged everything before @p acknowledged. Bytes that it has and we have not, for longer than
    /// a second of packet time, are a gap: the capture lost them, they will not be sent again.
    void acknowledge(StreamId id, SequenceNumber acknowledged, std::int64_t nowNs, StreamContext& context);

    /// The next @p length bytes passed, but were cut off by the snapshot length: a gap at once.
    void lose(StreamId id, std::uint64_t length, StreamContext& context);

    /// A FIN behind @p last, the sequence number after the payload.
    void setEnd(SequenceNumber last);

    /// No more will come: delivers what waits, with gaps, frees every segment, reports the end.
    void finish(StreamId id, StreamContext& context);

    [[nodiscard]] SequenceNumber nextSequence() const { return m_nextSequence; }
    [[nodiscard]] std::uint64_t nextOffset() const { return m_nextOffset; }
    [[nodiscard]] std::uint64_t highestOffset() const { return m_highestOffset; }
    [[nodiscard]] std::uint64_t gapBytes() const { return m_gapBytes; }
    [[nodiscard]] std::uint32_t conflicts() const { return m_conflicts; }
    [[nodiscard]] std::uint32_t waitingBytes() const { return m_waitingBytes; }
    [[nodiscard]] bool isComplete() const { return m_endOffset != kNone && m_nextOffset >= m_endOffset; }

private:
    void deliver(StreamId id, std::span<const std::uint8_t> bytes, StreamContext& context);
    void deliverFront(StreamId id, StreamContext& context);
    void deliverReady(StreamId id, StreamContext& context);
    void fillHole(StreamId id, std::span<const std::uint8_t> payload, StreamContext& context);
    void settleOverlaps(std::uint64_t offset, std::span<const std::uint8_t> payload, StreamContext& context);
    void hold(StreamId id, std::uint64_t offset, std::span<const std::uint8_t> payload, StreamContext& context);
    bool store(std::uint64_t offset, std::span<const std::uint8_t> payload, StreamContext& context);
    bool insertPieces(std::uint32_t& previous, std::uint64_t offset, std::span<const std::uint8_t> payload,
                      StreamContext& context);
    void skipTo(StreamId id, std::uint64_t offset, StreamContext& context);

    SequenceNumber m_nextSequence;
    std::uint32_t m_front;
    std::uint32_t m_back;
    std::uint32_t m_waitingBytes;
    std::uint32_t m_waitingSegments;
    std::uint32_t m_conflicts;
    std::uint64_t m_nextOffset;     // of the first byte not delivered
    std::uint64_t m_highestOffset;  // end of the furthest segment seen
    std::uint64_t m_gapBytes;
    std::uint64_t m_endOffset;            // of the FIN; kNone: not seen
    std::int64_t m_unseenAcknowledgedNs;  // since when the peer has what we have not; 0: it has not
    bool m_hasBase;
    bool m_isMidstream;
};

}  // namespace netmoth::reassembly
