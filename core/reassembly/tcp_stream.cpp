// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/tcp_stream.h"

#include <algorithm>

namespace netmoth::reassembly {

namespace {

/// Streams grow with every packet; readers are told in steps of 64 KiB.
constexpr int kPublishedStepBits = 16;
constexpr std::int32_t kFarthestAhead = 1 << 30;  // the largest window that TCP knows (RFC 7323 §2.3)

}  // namespace

void TcpStream::setBase(SequenceNumber first, bool midstream)
{
    m_state.nextSequence = first;
    m_state.hasBase = true;
    m_state.isMidstream = midstream;
    m_state.baseIsTentative = false;
}

/// As a sink that was not asked yet is told of it.
StreamStart TcpStream::start(const StreamContext& context) const
{
    return {m_id, m_state.nextOffset, context.nowNs, m_state.isMidstream, {}};
}

void TcpStream::deliver(std::span<const std::uint8_t> bytes, StreamContext& context)
{
    if (context.sinks.isWanted(m_state.sinks))
        context.sinks.data(m_state.sinks, start(context), {m_id, m_state.nextOffset, bytes, context.nowNs});
    const std::uint64_t depth = context.limits.depthBytes == 0 ? kNone : context.limits.depthBytes;
    const std::uint64_t room = m_state.nextOffset < depth ? depth - m_state.nextOffset : 0;
    const std::size_t kept = std::min<std::uint64_t>(room, bytes.size());
    context.counters.deliveredBytes += kept;
    context.counters.depthReachedBytes += bytes.size() - kept;
    advance(bytes.size());
}

void TcpStream::advance(std::uint64_t length)
{
    const std::uint64_t before = m_state.nextOffset;
    m_state.nextOffset += length;
    m_state.nextSequence = m_state.nextSequence + static_cast<std::uint32_t>(length);
    m_state.unseenIsAcknowledged = false;
    if (((before ^ m_state.nextOffset) >> kPublishedStepBits) != 0)
        m_state.changed = true;
}

/// Delivers the waiting bytes that follow without a hole.
void TcpStream::deliverReady(WaitingBytes& waiting, StreamContext& context)
{
    for (auto bytes = waiting.ready(); !bytes.empty(); bytes = waiting.ready()) {
        deliver(bytes, context);
        waiting.consume(static_cast<std::uint32_t>(bytes.size()));
    }
}

Arrival TcpStream::add(SequenceNumber first, std::span<const std::uint8_t> payload, StreamContext& context)
{
    const std::int32_t ahead = first.distanceFrom(m_state.nextSequence);
    const auto length = static_cast<std::int64_t>(payload.size());
    if (ahead == 0 && !m_state.hasEnd && m_state.front == SegmentPool::kNone) [[likely]] {
        m_state.highestOffset = std::max(m_state.highestOffset, m_state.nextOffset + payload.size());
        deliver(payload, context);
        return Arrival::InOrder;
    }
    if (ahead > kFarthestAhead || ahead < -kFarthestAhead) {
        ++context.counters.outOfWindow;
        return Arrival::OutOfWindow;
    }
    if (ahead + length <= 0)
        return Arrival::Retransmission;
    const bool partial = ahead < 0;
    if (partial)
        payload = payload.subspan(static_cast<std::size_t>(-ahead));
    const std::uint64_t offset = m_state.nextOffset + (partial ? 0 : static_cast<std::uint64_t>(ahead));
    if (m_state.hasEnd) {
        if (offset >= m_records.endOffset)
            return Arrival::AfterEnd;
        payload = payload.first(std::min<std::uint64_t>(payload.size(), m_records.endOffset - offset));
    }
    m_state.highestOffset = std::max(m_state.highestOffset, offset + payload.size());
    WaitingBytes waiting(m_state, context.segments);
    const std::uint32_t knownBytes = waiting.isEmpty() ? 0 : settleOverlaps(waiting, offset, payload, context);

    if (ahead > 0) {
        ++context.counters.outOfOrderSegments;
        hold(waiting, offset, payload, knownBytes, context);
        return Arrival::Ahead;
    }
    if (waiting.isEmpty())
        deliver(payload, context);
    else
        fillHole(waiting, payload, context);
    return partial ? Arrival::Partial : Arrival::InOrder;
}

/// @p payload begins at m_state.nextOffset and bytes wait: delivers both, each byte from the copy that counts.
void TcpStream::fillHole(WaitingBytes& waiting, std::span<const std::uint8_t> payload, StreamContext& context)
{
    while (!payload.empty()) {
        const std::uint64_t before = m_state.nextOffset;
        const std::uint64_t untilWaiting = waiting.firstOffset() - before;
        if (untilWaiting > 0) {
            deliver(payload.first(std::min<std::uint64_t>(untilWaiting, payload.size())), context);
        } else {
            const auto bytes = waiting.ready();
            deliver(bytes, context);
            waiting.consume(static_cast<std::uint32_t>(bytes.size()));
        }
        payload = payload.subspan(std::min<std::uint64_t>(m_state.nextOffset - before, payload.size()));
    }
    deliverReady(waiting, context);
}

/// Where @p payload overlaps waiting bytes: counts a contradiction, and lets the policy say which copy stays there.
/// @return how many of its bytes wait already.
std::uint32_t TcpStream::settleOverlaps(WaitingBytes& waiting, std::uint64_t offset,
                                        std::span<const std::uint8_t> payload, StreamContext& context)
{
    const WaitingBytes::Overlap overlap = waiting.settle(offset, payload, context.limits.overlapPolicy);
    if (overlap.isConflict) {
        ++context.counters.overlapConflicts;
        ++m_records.conflicts;
        m_state.changed = true;
    }
    return overlap.bytes;
}

/// Keeps @p payload, which lies behind a hole, or gives the hole up when there is no room. @p knownBytes of it wait
/// already.
void TcpStream::hold(WaitingBytes& waiting, std::uint64_t offset, std::span<const std::uint8_t> payload,
                     std::uint32_t knownBytes, StreamContext& context)
{
    using Room = WaitingBytes::Room;
    for (;;) {
        const bool tooMuch = m_state.waitingBytes + (payload.size() - knownBytes) > context.limits.outOfOrderBytes;
        const Room room = tooMuch ? Room::LimitReached : waiting.store(offset, payload, context.limits.outOfOrderPages);
        if (room == Room::Found)
            return;
        ++(room == Room::LimitReached ? context.counters.limitReached : context.counters.poolExhausted);
        skipTo(waiting, std::min(waiting.firstOffset(), offset), context);
        if (m_state.nextOffset < offset)
            continue;
        // The stream has come to the payload: what is left of it needs no keeping.
        const std::uint64_t done = std::min<std::uint64_t>(m_state.nextOffset - offset, payload.size());
        if (done < payload.size())
            fillHole(waiting, payload.subspan(done), context);
        return;
    }
}

/// Declares everything before @p offset a gap and delivers what follows it.
void TcpStream::skipTo(WaitingBytes& waiting, std::uint64_t offset, StreamContext& context)
{
    const std::uint64_t length = offset - m_state.nextOffset;
    if (length > 0) {
        if (context.sinks.isWanted(m_state.sinks))
            context.sinks.gap(m_state.sinks, start(context), {m_id, m_state.nextOffset, length, context.nowNs});
        ++context.counters.gaps;
        context.counters.gapBytes += length;
        m_records.gapBytes += length;
        advance(length);
        m_state.changed = true;
        waiting.discardBefore(m_state.nextOffset);
    }
    deliverReady(waiting, context);
}

void TcpStream::acknowledgeUnseen(SequenceNumber acknowledged, StreamContext& context)
{
    const std::int32_t unseen = acknowledged.distanceFrom(m_state.nextSequence);
    // A FIN takes a sequence number and no byte.
    if (unseen > kFarthestAhead || isComplete())
        return;
    const std::uint64_t target = m_state.nextOffset + static_cast<std::uint64_t>(unseen);
    // One number behind all that was seen of this direction is its FIN, which was not seen, as long as nothing follows.
    if (unseen == 1 && m_state.highestOffset <= m_state.nextOffset)
        return;
    const std::int64_t nowNs = context.nowNs;
    const bool clockWentBack = nowNs < m_records.unseenAcknowledgedNs;
    if (!m_state.unseenIsAcknowledged || clockWentBack) {
        m_state.unseenIsAcknowledged = true;
        m_records.unseenAcknowledgedNs = nowNs;
        return;
    }
    const std::int64_t patienceNs = context.limits.holePatienceNs;
    if (patienceNs == 0 || nowNs - m_records.unseenAcknowledgedNs <= patienceNs)
        return;
    WaitingBytes waiting(m_state, context.segments);
    skipTo(waiting, std::min({target, waiting.firstOffset(), endOffset()}), context);
}

void TcpStream::lose(std::uint64_t length, StreamContext& context)
{
    WaitingBytes waiting(m_state, context.segments);
    if (!isComplete())
        skipTo(waiting, std::min(m_state.nextOffset + length, endOffset()), context);
}

void TcpStream::setEnd(SequenceNumber last)
{
    const std::int32_t ahead = last.distanceFrom(m_state.nextSequence);
    if (m_state.hasEnd || ahead < 0 || ahead > kFarthestAhead)
        return;
    const std::uint64_t offset = m_state.nextOffset + static_cast<std::uint64_t>(ahead);
    if (offset < m_state.highestOffset)
        return;  // a FIN before bytes that were sent is forged or damaged
    m_state.hasEnd = true;
    m_records.endOffset = offset;
}

void TcpStream::finish(StreamContext& context)
{
    WaitingBytes waiting(m_state, context.segments);
    while (!waiting.isEmpty())
        skipTo(waiting, waiting.firstOffset(), context);
    if (m_state.hasEnd && m_records.endOffset > m_state.nextOffset)
        skipTo(waiting, m_records.endOffset, context);
    if (context.sinks.isWanted(m_state.sinks))
        context.sinks.end(m_state.sinks, start(context), {m_id, m_state.nextOffset, context.nowNs});
}

}  // namespace netmoth::reassembly
