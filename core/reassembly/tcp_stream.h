// SPDX-License-Identifier: GPL-3.0-or-later
// One direction of a TCP connection put in order. In-order payload is delivered from where it lies; only payload behind
// a hole is copied, to pooled pages (waiting_bytes.h). Positions are 64-bit offsets from the first byte of the stream:
// a sequence number is turned into an offset once, on arrival.
//
// Bounded: at most limits.outOfOrderBytes on limits.outOfOrderPages pages wait a direction, and no more than the pool
// holds in all. Where a bound is met, the hole is declared a gap and the stream goes on behind it; nothing recurses.
#pragma once

#include "core/reassembly/overlap_policy.h"
#include "core/reassembly/sequence_number.h"
#include "core/reassembly/stream_fanout.h"
#include "core/reassembly/waiting_bytes.h"

#include <cstdint>
#include <span>

namespace netmoth::reassembly {

struct StreamLimits
{
    OverlapPolicy overlapPolicy = OverlapPolicy::First;
    std::uint64_t depthBytes = 1U << 20;         ///< Delivered of each direction; beyond it only counted. 0: no limit.
    std::uint32_t outOfOrderBytes = 256U << 10;  ///< Waiting, a direction.
    std::uint32_t outOfOrderPages = 129;         ///< SegmentPage::kBytes each; bytes that follow each other share them.
    std::int64_t holePatienceNs = 1'000'000'000;  ///< A hole that the peer has acknowledged waits so long. 0: for ever.
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
    StreamFanout& sinks;     ///< Without one attached, everything is put in order and counted all the same.
    std::int64_t nowNs = 0;  ///< Time of the packet that is being taken.
};

enum class Arrival : std::uint8_t
{
    InOrder,
    Ahead,           ///< Behind a hole: waits.
    Retransmission,  ///< Nothing new.
    Partial,         ///< Began with bytes that were delivered already; the rest was new.
    OutOfWindow,     ///< Ignored.
    AfterEnd,        ///< Behind the FIN; ignored.
};

/// What every packet of a direction touches: one cache line. Zero bytes are an empty stream whose first byte is not
/// known yet, once `front` and `back` are SegmentPool::kNone and `sinks` is SinkMask::notAsked().
struct alignas(64) StreamState
{
    std::uint64_t nextOffset;     ///< Of the first byte not delivered.
    std::uint64_t highestOffset;  ///< End of the furthest segment seen.
    std::int64_t lastAdvanceNs;   ///< When this end last sent something new.
    std::uint32_t rttProbeUs;     ///< When the RTT probe was sent, µs that wrap, with hasRttProbe.
    std::uint32_t smoothedRttUs;  ///< From this end's data to the other's acknowledgment, at the capture point.
    SequenceNumber rttProbeEnd;   ///< Acknowledging this answers the probe.
    SequenceNumber nextSequence;  ///< Of nextOffset.
    SequenceNumber lastAck;       ///< Sent by this end.
    std::uint32_t front;          ///< Pages of waiting bytes, in order: WaitingBytes.
    std::uint32_t back;
    std::uint32_t waitingBytes;
    std::uint16_t waitingPages;
    std::uint16_t lastWindow;
    std::uint8_t windowScale;  ///< Of the windows that this end advertises (RFC 7323 §2).
    bool hasBase : 1;
    bool hasRttProbe : 1;
    bool isMidstream : 1;           ///< The first byte was guessed from the first segment seen.
    bool baseIsTentative : 1;       ///< That segment was empty: a keep-alive is numbered one before the next byte.
    bool hasEnd : 1;                ///< A FIN was seen.
    bool unseenIsAcknowledged : 1;  ///< The peer has what we have not.
    bool hasAcked : 1;
    bool windowIsZero : 1;
    bool awaitsHandshake : 1;  ///< Originator: its SYN was seen, the handshake's last ACK was not.
    bool hasOtherSyn : 1;      ///< A SYN came that cannot be this connection's; TcpConnection::otherSyn.
    bool changed : 1;          ///< Something that a reader should see soon.
    SinkMask sinks;            ///< What they want of this direction.

    /// Of the first byte; with a base.
    [[nodiscard]] SequenceNumber base() const { return nextSequence + static_cast<std::uint32_t>(-nextOffset); }
    /// Of a byte that was delivered; with a base.
    [[nodiscard]] bool covers(SequenceNumber sequence) const
    {
        return nextSequence.value() - sequence.value() <= nextOffset;
    }
};
static_assert(sizeof(StreamState) == 64);

inline bool WaitingBytes::isEmpty() const
{
    return m_state.front == SegmentPool::kNone;
}

/// What one end did; monotonic.
struct EndStatistics
{
    std::uint32_t retransmissions;
    std::uint32_t outOfOrder;     ///< Came late, without having been sent twice, as far as timing tells.
    std::uint32_t duplicateAcks;  ///< Sent by this end (RFC 5681 §2).
    std::uint32_t zeroWindows;    ///< Times this end closed its window.
};

/// What few packets touch.
struct StreamRecords
{
    std::uint64_t gapBytes;
    std::uint64_t endOffset;            ///< Of the FIN, with StreamState::hasEnd.
    std::int64_t unseenAcknowledgedNs;  ///< Since when, with StreamState::unseenIsAcknowledged.
    std::uint32_t conflicts;            ///< Segments that contradicted waiting ones.
    EndStatistics statistics;
};

/// The operations on one direction. A handle: refers to state that lives in a pool.
class TcpStream
{
public:
    static constexpr std::uint64_t kNone = ~std::uint64_t{0};

    TcpStream(StreamId id, StreamState& state, StreamRecords& records)
        : m_id(id)
        , m_state(state)
        , m_records(records)
    {
    }

    [[nodiscard]] StreamState& state() { return m_state; }
    [[nodiscard]] const StreamState& state() const { return m_state; }
    [[nodiscard]] StreamRecords& records() { return m_records; }

    /// Sets the sequence number of the first byte. @p midstream: it was guessed from the first segment seen.
    void setBase(SequenceNumber first, bool midstream);
    /// Of the first byte; with a base.
    [[nodiscard]] SequenceNumber base() const { return m_state.base(); }

    /// Adds one segment's payload (not empty), beginning at @p first. Needs a base.
    Arrival add(SequenceNumber first, std::span<const std::uint8_t> payload, StreamContext& context);

    /// The peer has acknowledged everything before @p acknowledged. Bytes that it has and we have not, for longer than
    /// limits.holePatienceNs of packet time, are a gap: the capture lost them, they will not be sent again.
    void acknowledge(SequenceNumber acknowledged, StreamContext& context)
    {
        if (acknowledged.distanceFrom(m_state.nextSequence) > 0) [[unlikely]]
            acknowledgeUnseen(acknowledged, context);
    }

    /// The next @p length bytes passed, but were cut off by the snapshot length: a gap at once.
    void lose(std::uint64_t length, StreamContext& context);

    /// A FIN behind @p last, the sequence number after the payload.
    void setEnd(SequenceNumber last);

    /// No more will come: delivers what waits, with gaps, frees every segment, reports the end.
    void finish(StreamContext& context);

    [[nodiscard]] bool isComplete() const { return m_state.hasEnd && m_state.nextOffset >= m_records.endOffset; }

private:
    void acknowledgeUnseen(SequenceNumber acknowledged, StreamContext& context);
    void advance(std::uint64_t length);
    [[nodiscard]] StreamStart start(const StreamContext& context) const;
    void deliver(std::span<const std::uint8_t> bytes, StreamContext& context);
    void deliverReady(WaitingBytes& waiting, StreamContext& context);
    void fillHole(WaitingBytes& waiting, std::span<const std::uint8_t> payload, StreamContext& context);
    [[nodiscard]] std::uint32_t settleOverlaps(WaitingBytes& waiting, std::uint64_t offset,
                                               std::span<const std::uint8_t> payload, StreamContext& context);
    void hold(WaitingBytes& waiting, std::uint64_t offset, std::span<const std::uint8_t> payload,
              std::uint32_t knownBytes, StreamContext& context);
    void skipTo(WaitingBytes& waiting, std::uint64_t offset, StreamContext& context);

    [[nodiscard]] std::uint64_t endOffset() const { return m_state.hasEnd ? m_records.endOffset : kNone; }

    StreamId m_id;
    StreamState& m_state;
    StreamRecords& m_records;
};

}  // namespace netmoth::reassembly
