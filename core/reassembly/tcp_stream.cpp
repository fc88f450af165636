// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/tcp_stream.h"

#include <algorithm>
#include <cstring>

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

void TcpStream::deliver(std::span<const std::uint8_t> bytes, StreamContext& context)
{
    const std::uint64_t depth = context.limits.depthBytes == 0 ? kNone : context.limits.depthBytes;
    const std::uint64_t room = m_state.nextOffset < depth ? depth - m_state.nextOffset : 0;
    const std::size_t kept = std::min<std::uint64_t>(room, bytes.size());
    if (context.sink) {
        const std::size_t told = context.sink->ignoresDepth() ? bytes.size() : kept;
        if (told > 0)
            context.sink->streamData(m_id, m_state.nextOffset, bytes.first(told));
    }
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

/// Delivers what of the first waiting segment lies at or behind m_state.nextOffset, and frees it.
void TcpStream::deliverFront(StreamContext& context)
{
    const std::uint32_t index = m_state.front;
    const Segment& segment = context.segments[index];
    if (segment.end() > m_state.nextOffset) {
        const auto skipped = static_cast<std::size_t>(m_state.nextOffset - segment.offset);
        deliver(std::span(segment.bytes).first(segment.length).subspan(skipped), context);
    }
    m_state.waitingBytes -= segment.length;
    --m_state.waitingSegments;
    m_state.front = segment.next;
    if (m_state.front == SegmentPool::kNone)
        m_state.back = SegmentPool::kNone;
    context.segments.release(index);
}

void TcpStream::deliverReady(StreamContext& context)
{
    while (m_state.front != SegmentPool::kNone && context.segments[m_state.front].offset <= m_state.nextOffset)
        deliverFront(context);
}

Arrival TcpStream::add(SequenceNumber first, std::span<const std::uint8_t> payload, StreamContext& context)
{
    const std::int32_t ahead = first.distanceFrom(m_state.nextSequence);
    const auto length = static_cast<std::int64_t>(payload.size());
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
    if (m_state.front != SegmentPool::kNone && offset < context.segments[m_state.back].end())
        settleOverlaps(offset, payload, context);

    if (ahead > 0) {
        ++context.counters.outOfOrderSegments;
        hold(offset, payload, context);
        return Arrival::Ahead;
    }
    if (m_state.front == SegmentPool::kNone)
        deliver(payload, context);
    else
        fillHole(payload, context);
    return partial ? Arrival::Partial : Arrival::InOrder;
}

/// @p payload begins at m_state.nextOffset and segments wait: delivers both, each byte from the copy that counts.
void TcpStream::fillHole(std::span<const std::uint8_t> payload, StreamContext& context)
{
    while (!payload.empty()) {
        const std::uint64_t before = m_state.nextOffset;
        const std::uint64_t untilWaiting =
            m_state.front == SegmentPool::kNone ? kNone : context.segments[m_state.front].offset - before;
        if (untilWaiting > 0)
            deliver(payload.first(std::min<std::uint64_t>(untilWaiting, payload.size())), context);
        else
            deliverFront(context);
        payload = payload.subspan(std::min<std::uint64_t>(m_state.nextOffset - before, payload.size()));
    }
    deliverReady(context);
}

/// Where @p payload overlaps waiting bytes: counts a contradiction, and lets the policy say which copy stays there.
void TcpStream::settleOverlaps(std::uint64_t offset, std::span<const std::uint8_t> payload, StreamContext& context)
{
    const SegmentRange fresh{offset, offset + payload.size()};
    bool conflict = false;
    for (std::uint32_t index = m_state.front; index != SegmentPool::kNone; index = context.segments[index].next) {
        Segment& old = context.segments[index];
        if (old.offset >= fresh.end)
            break;
        const std::uint64_t begin = std::max(old.offset, fresh.begin);
        const std::uint64_t end = std::min(old.end(), fresh.end);
        if (begin >= end)
            continue;
        std::uint8_t* const oldBytes = old.bytes.data() + (begin - old.offset);
        const std::uint8_t* const freshBytes = payload.data() + (begin - offset);
        const auto length = static_cast<std::size_t>(end - begin);
        if (std::memcmp(oldBytes, freshBytes, length) == 0)
            continue;
        conflict = true;
        if (freshWins(context.limits.overlapPolicy, old.sent(), fresh))
            std::memcpy(oldBytes, freshBytes, length);
    }
    if (conflict) {
        ++context.counters.overlapConflicts;
        ++m_records.conflicts;
        m_state.changed = true;
    }
}

/// Keeps @p payload, which lies behind a hole, or gives the hole up when there is no room.
void TcpStream::hold(std::uint64_t offset, std::span<const std::uint8_t> payload, StreamContext& context)
{
    for (;;) {
        const bool tooMuch = m_state.waitingBytes + payload.size() > context.limits.outOfOrderBytes;
        const Room room = tooMuch ? Room::LimitReached : store(offset, payload, context);
        if (room == Room::Found)
            return;
        ++(room == Room::LimitReached ? context.counters.limitReached : context.counters.poolExhausted);
        const std::uint64_t front =
            m_state.front == SegmentPool::kNone ? kNone : context.segments[m_state.front].offset;
        skipTo(std::min(front, offset), context);
        if (m_state.nextOffset < offset)
            continue;
        // The stream has come to the payload: what is left of it needs no keeping.
        const std::uint64_t done = std::min<std::uint64_t>(m_state.nextOffset - offset, payload.size());
        if (done < payload.size())
            fillHole(payload.subspan(done), context);
        return;
    }
}

/// Puts the parts of @p payload that no waiting segment covers into segments. What was stored before room ran out
/// stays.
TcpStream::Room TcpStream::store(std::uint64_t offset, std::span<const std::uint8_t> payload, StreamContext& context)
{
    const SegmentRange sent{offset, offset + payload.size()};
    std::uint32_t previous = SegmentPool::kNone;
    std::uint32_t next = m_state.front;
    if (m_state.back != SegmentPool::kNone && context.segments[m_state.back].end() <= offset) {
        previous = m_state.back;  // the usual case: further segments behind the same hole
        next = SegmentPool::kNone;
    }
    while (!payload.empty()) {
        while (next != SegmentPool::kNone && context.segments[next].end() <= offset) {
            previous = next;
            next = context.segments[next].next;
        }
        const std::uint64_t covered = next == SegmentPool::kNone ? kNone : context.segments[next].offset;
        std::uint64_t length = 0;
        if (covered > offset) {
            length = std::min<std::uint64_t>(covered - offset, payload.size());
            if (const Room room = insertPieces(previous, offset, payload.first(length), sent, context);
                room != Room::Found)
                return room;
        } else {
            length = std::min<std::uint64_t>(context.segments[next].end() - offset, payload.size());
        }
        offset += length;
        payload = payload.subspan(length);
    }
    return Room::Found;
}

/// Links @p payload behind @p previous (kNone: in front), which moves on to the last piece.
TcpStream::Room TcpStream::insertPieces(std::uint32_t& previous, std::uint64_t offset,
                                        std::span<const std::uint8_t> payload, SegmentRange sent,
                                        StreamContext& context)
{
    while (!payload.empty()) {
        if (m_state.waitingSegments >= context.limits.outOfOrderSegments)
            return Room::LimitReached;
        const std::uint32_t index = context.segments.acquire();
        if (index == SegmentPool::kNone)
            return Room::PoolExhausted;
        Segment& segment = context.segments[index];
        segment.offset = offset;
        segment.length = static_cast<std::uint32_t>(std::min(payload.size(), kSegmentBytes));
        segment.sentBefore = static_cast<std::uint32_t>(offset - sent.begin);
        segment.sentLength = static_cast<std::uint32_t>(sent.end - sent.begin);
        std::memcpy(segment.bytes.data(), payload.data(), segment.length);
        std::uint32_t& link = previous == SegmentPool::kNone ? m_state.front : context.segments[previous].next;
        segment.next = link;
        link = index;
        if (segment.next == SegmentPool::kNone)
            m_state.back = index;
        previous = index;
        m_state.waitingBytes += segment.length;
        ++m_state.waitingSegments;
        offset += segment.length;
        payload = payload.subspan(segment.length);
    }
    return Room::Found;
}

/// Declares everything before @p offset a gap and delivers what follows it.
void TcpStream::skipTo(std::uint64_t offset, StreamContext& context)
{
    const std::uint64_t length = offset - m_state.nextOffset;
    if (length > 0) {
        const bool hasDepth = context.limits.depthBytes != 0 && !(context.sink && context.sink->ignoresDepth());
        const std::uint64_t depth = hasDepth ? context.limits.depthBytes : kNone;
        if (context.sink && m_state.nextOffset < depth)
            context.sink->streamGap(m_id, m_state.nextOffset, std::min(length, depth - m_state.nextOffset));
        ++context.counters.gaps;
        context.counters.gapBytes += length;
        m_records.gapBytes += length;
        advance(length);
        m_state.changed = true;
    }
    deliverReady(context);
}

void TcpStream::acknowledge(SequenceNumber acknowledged, std::int64_t nowNs, StreamContext& context)
{
    const std::int32_t unseen = acknowledged.distanceFrom(m_state.nextSequence);
    const std::uint64_t target = m_state.nextOffset + static_cast<std::uint64_t>(std::max(unseen, 0));
    // A FIN takes a sequence number and no byte.
    if (unseen <= 0 || unseen > kFarthestAhead || isComplete())
        return;
    if (!m_state.unseenIsAcknowledged) {
        m_state.unseenIsAcknowledged = true;
        m_records.unseenAcknowledgedNs = nowNs;
        return;
    }
    const std::int64_t patienceNs = context.limits.holePatienceNs;
    if (patienceNs == 0 || nowNs - m_records.unseenAcknowledgedNs <= patienceNs)
        return;
    const std::uint64_t front = m_state.front == SegmentPool::kNone ? kNone : context.segments[m_state.front].offset;
    const std::uint64_t missing = std::min({target, front, endOffset()});
    skipTo(missing, context);
}

void TcpStream::lose(std::uint64_t length, StreamContext& context)
{
    if (!isComplete())
        skipTo(std::min(m_state.nextOffset + length, endOffset()), context);
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
    while (m_state.front != SegmentPool::kNone)
        skipTo(context.segments[m_state.front].offset, context);
    if (m_state.hasEnd && m_records.endOffset > m_state.nextOffset)
        skipTo(m_records.endOffset, context);
    if (context.sink)
        context.sink->streamEnd(m_id, m_state.nextOffset);
}

}  // namespace netmoth::reassembly
