// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/waiting_bytes.h"

#include "core/reassembly/tcp_stream.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace netmoth::reassembly {

namespace {

constexpr std::uint32_t kWordBytes = SegmentPage::kWordBytes;
constexpr std::uint64_t kAllOnes = ~std::uint64_t{0};
constexpr std::uint64_t kFarthest = UINT16_MAX;  // SentAround

/// Calls @p visit(word, mask) for each word of a bitmap that the bytes [@p begin, @p end) of a page touch.
template <typename Visit>
void forEachWord(std::uint32_t begin, std::uint32_t end, Visit&& visit)
{
    while (begin < end) {
        const std::uint32_t count = std::min(end - begin, kWordBytes - begin % kWordBytes);
        const std::uint64_t ones = count == kWordBytes ? kAllOnes : (std::uint64_t{1} << count) - 1;
        visit(begin / kWordBytes, ones << begin % kWordBytes);
        begin += count;
    }
}

/// Bit i is set where bytes i of the two stretches of 64 differ.
std::uint64_t differences(const std::uint8_t* left, const std::uint8_t* right)
{
    std::uint64_t differing = 0;
#if defined(__SSE2__)
    for (unsigned i = 0; i < kWordBytes; i += 16) {
        const __m128i equal = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(left + i)),
                                             _mm_loadu_si128(reinterpret_cast<const __m128i*>(right + i)));
        differing |= std::uint64_t{static_cast<std::uint16_t>(~_mm_movemask_epi8(equal))} << i;
    }
#else
    for (unsigned i = 0; i < kWordBytes; ++i)
        differing |= std::uint64_t{left[i] != right[i]} << i;
#endif
    return differing;
}

/// std::popcount, which is a call where the processor is not known to have an instruction for it.
std::uint32_t countOnes(std::uint64_t bits)
{
    if (bits == 0 || bits == kAllOnes)
        return bits == 0 ? 0 : kWordBytes;
    return static_cast<std::uint32_t>(std::popcount(bits));
}

/// Present bytes of the page from @p begin on, without a hole.
std::uint32_t runLength(const SegmentPage& page, std::uint32_t begin)
{
    std::uint32_t at = begin;
    while (at < SegmentPage::kBytes) {
        const std::uint32_t left = kWordBytes - at % kWordBytes;
        const std::uint64_t bits = page.presentIn(at / kWordBytes) >> at % kWordBytes;
        const auto ones = static_cast<std::uint32_t>(std::countr_one(bits));
        at += std::min(ones, left);
        if (ones < left)
            break;
    }
    return at - begin;
}

/// The first present byte of the page from @p begin on; kBytes: none.
std::uint32_t firstPresent(const SegmentPage& page, std::uint32_t begin)
{
    std::uint32_t word = begin / kWordBytes;
    std::uint64_t bits = page.presentIn(word) & kAllOnes << begin % kWordBytes;
    if (bits == 0) {
        const std::uint64_t words = std::uint64_t{page.words} >> word >> 1;
        if (words == 0)
            return SegmentPage::kBytes;
        word += 1 + static_cast<std::uint32_t>(std::countr_zero(words));
        bits = page.present[word];
    }
    return word * kWordBytes + static_cast<std::uint32_t>(std::countr_zero(bits));
}

std::uint16_t capped(std::uint64_t distance)
{
    return static_cast<std::uint16_t>(std::min(distance, kFarthest));
}

/// What freshWins() compares, around the byte at @p offset.
SegmentRange rangeAround(SentAround sent)
{
    return {kFarthest - sent.before, kFarthest + sent.after};
}

}  // namespace

/// The part of a payload that lies on one page.
struct WaitingBytes::Part
{
    std::uint32_t begin, end;  ///< On the page.
    const std::uint8_t* bytes;
    std::uint64_t sentBefore, sentAfter;  ///< Bytes of the payload before the part, and from its beginning on.

    /// @p at: on the page.
    [[nodiscard]] SentAround sentAround(std::uint32_t at) const
    {
        return {capped(sentBefore + (at - begin)), capped(sentAfter - (at - begin))};
    }
};

std::size_t SegmentPool::levelsOf(std::uint64_t number) const
{
    std::uint64_t hash = (number ^ m_seed) * 0x9E3779B97F4A7C15;
    hash = (hash ^ hash >> 32) * 0xD6E8FEB86659FD93;
    hash ^= hash >> 32;
    const auto zeros = static_cast<std::size_t>(std::countr_zero(hash | std::uint64_t{1} << 63));
    return std::min(1 + zeros / 2, SegmentPage::kLevels);
}

std::uint64_t WaitingBytes::firstOffset() const
{
    if (isEmpty())
        return kAllOnes;
    const SegmentPage& page = m_pool[m_state.front];
    const std::uint64_t start = page.number * SegmentPage::kBytes;
    const std::uint64_t done = m_state.nextOffset > start ? m_state.nextOffset - start : 0;
    return start + firstPresent(page, static_cast<std::uint32_t>(done));
}

/// The first page with @p number or a higher one, which is not the front page; m_path leads to it.
WaitingBytes::Index WaitingBytes::search(std::uint64_t number)
{
    if (m_searched == number)
        return m_pool[m_path[0]].next[0];
    m_searched = number;
    Index at = m_state.front;
    for (std::size_t level = SegmentPage::kLevels; level-- > 0;) {
        for (Index next = m_pool[at].next[level]; next != SegmentPool::kNone && m_pool[next].number < number;
             next = m_pool[at].next[level])
            at = next;
        m_path[level] = at;
    }
    return m_pool[at].next[0];
}

/// The first page with @p number or a higher one; kNone: there is none.
WaitingBytes::Index WaitingBytes::findFrom(std::uint64_t number)
{
    if (m_pool[m_state.front].number >= number)
        return m_state.front;
    const std::uint64_t last = m_pool[m_state.back].number;
    if (last <= number)
        return last == number ? m_state.back : SegmentPool::kNone;
    return search(number);
}

void WaitingBytes::linkInFront(Index index)
{
    SegmentPage& page = m_pool[index];
    if (m_state.front == SegmentPool::kNone) {
        page.next.fill(SegmentPool::kNone);
        m_state.back = index;
    } else {
        const SegmentPage& second = m_pool[m_state.front];
        page.next = second.next;
        std::fill_n(page.next.begin(), m_pool.levelsOf(second.number), m_state.front);
    }
    m_state.front = index;
}

/// Behind the front page.
void WaitingBytes::link(Index index, std::uint64_t number)
{
    SegmentPage& page = m_pool[index];
    page.next.fill(SegmentPool::kNone);
    const std::size_t levels = m_pool.levelsOf(number);
    if (levels == 1 && m_pool[m_state.back].number < number)
        m_path[0] = m_state.back;  // the usual case: more bytes behind the same hole
    else
        static_cast<void>(search(number));
    for (std::size_t level = 0; level < levels; ++level) {
        page.next[level] = m_pool[m_path[level]].next[level];
        m_pool[m_path[level]].next[level] = index;
    }
    if (page.next[0] == SegmentPool::kNone)
        m_state.back = index;
}

/// The next page becomes the front page, and takes over the links of the levels that it does not have.
void WaitingBytes::removeFront()
{
    const Index index = m_state.front;
    const SegmentPage& page = m_pool[index];
    m_state.front = page.next[0];
    if (m_state.front == SegmentPool::kNone) {
        m_state.back = SegmentPool::kNone;
    } else {
        SegmentPage& second = m_pool[m_state.front];
        for (std::size_t level = 0; level < SegmentPage::kLevels; ++level)
            if (page.next[level] != m_state.front)
                second.next[level] = page.next[level];
    }
    m_searched = kNoSuchNumber;
    --m_state.waitingPages;
    m_pool.release(index);
}

/// Sets @p index to the page with @p number, which is allocated from the pool if it does not exist.
WaitingBytes::Room WaitingBytes::pageFor(std::uint64_t number, std::uint32_t mostPages, Index& index)
{
    if (!isEmpty()) {
        index = findFrom(number);
        if (index != SegmentPool::kNone && m_pool[index].number == number)
            return Room::Found;
    }
    const bool isFirst = isEmpty() || index == m_state.front;
    if (m_state.waitingPages >= mostPages)
        return Room::LimitReached;
    index = m_pool.acquire();
    if (index == SegmentPool::kNone)
        return Room::PoolExhausted;
    m_pool[index].number = number;
    m_pool[index].heldBytes = 0;
    m_pool[index].words = 0;
    isFirst ? linkInFront(index) : link(index, number);
    m_searched = kNoSuchNumber;
    ++m_state.waitingPages;
    return Room::Found;
}

WaitingBytes::Overlap WaitingBytes::settlePart(Index index, const Part& part, OverlapPolicy policy)
{
    SegmentPage& page = m_pool[index];
    const SentAround* const origins = m_pool.origins(index);
    Overlap overlap;
    forEachWord(part.begin, part.end, [&](std::uint32_t word, std::uint64_t mask) {
        const std::uint64_t present = page.presentIn(word) & mask;
        if (present == 0)
            return;
        overlap.bytes += countOnes(present);
        const std::uint32_t start = word * kWordBytes;
        std::array<std::uint8_t, kWordBytes> edge;  // of a word that the part does not fill
        const std::uint8_t* fresh = edge.data();
        if (mask == kAllOnes) {
            fresh = part.bytes + (start - part.begin);
        } else {
            const std::uint32_t from = std::max(start, part.begin);
            const std::uint32_t to = std::min(start + kWordBytes, part.end);
            edge.fill(0);
            std::memcpy(edge.data() + (from - start), part.bytes + (from - part.begin), to - from);
        }
        std::uint64_t differing = differences(page.bytes.data() + start, fresh) & present;
        overlap.isConflict |= differing != 0;
        if (policy == OverlapPolicy::First)
            return;
        for (; differing != 0; differing &= differing - 1) {
            const auto bit = static_cast<std::uint32_t>(std::countr_zero(differing));
            const std::uint32_t at = start + bit;
            if (!comparesOrigins(policy) ||
                freshWins(policy, rangeAround(origins[at]), rangeAround(part.sentAround(at))))
                page.bytes[at] = fresh[bit];
        }
    });
    return overlap;
}

WaitingBytes::Overlap WaitingBytes::settle(std::uint64_t offset, std::span<const std::uint8_t> payload,
                                           OverlapPolicy policy)
{
    Overlap overlap;
    const std::uint64_t end = offset + payload.size();
    for (Index index = findFrom(offset / SegmentPage::kBytes); index != SegmentPool::kNone;
         index = m_pool[index].next[0]) {
        const std::uint64_t start = m_pool[index].number * SegmentPage::kBytes;
        if (start >= end)
            break;
        const std::uint64_t from = std::max(start, offset);
        const std::uint64_t to = std::min(start + SegmentPage::kBytes, end);
        const Part part{static_cast<std::uint32_t>(from - start), static_cast<std::uint32_t>(to - start),
                        payload.data() + (from - offset), from - offset, end - from};
        const Overlap onPage = settlePart(index, part, policy);
        overlap.bytes += onPage.bytes;
        overlap.isConflict |= onPage.isConflict;
    }
    return overlap;
}

/// Writes the bytes of @p part whose bits are set in @p absent, a word of the page's bits.
void WaitingBytes::copyAbsent(SegmentPage& page, std::uint32_t word, std::uint64_t absent, const Part& part)
{
    constexpr std::uint32_t kShort = 8;  // below it a call costs more than the bytes
    while (absent != 0) {
        const auto bit = static_cast<std::uint32_t>(std::countr_zero(absent));
        const auto length = static_cast<std::uint32_t>(std::countr_one(absent >> bit));
        const std::uint32_t at = word * kWordBytes + bit;
        const std::uint8_t* const source = part.bytes + (at - part.begin);
        if (length < kShort)
            for (std::uint32_t i = 0; i < length; ++i)
                page.bytes[at + i] = source[i];
        else
            std::memcpy(page.bytes.data() + at, source, length);
        absent &= length == kWordBytes ? 0 : ~(((std::uint64_t{1} << length) - 1) << bit);
    }
}

/// Writes the missing bytes of @p part.
void WaitingBytes::fill(Index index, const Part& part)
{
    SegmentPage& page = m_pool[index];
    SentAround* const origins = m_pool.origins(index);
    bool isKnown = false;
    forEachWord(part.begin, part.end,
                [&](std::uint32_t word, std::uint64_t mask) { isKnown |= (page.presentIn(word) & mask) != 0; });
    if (!isKnown)
        std::memcpy(page.bytes.data() + part.begin, part.bytes, part.end - part.begin);
    std::uint32_t added = isKnown ? 0 : part.end - part.begin;
    forEachWord(part.begin, part.end, [&](std::uint32_t word, std::uint64_t mask) {
        std::uint64_t absent = mask & ~page.presentIn(word);
        page.addPresent(word, mask);
        if (isKnown && absent != 0) {
            added += countOnes(absent);
            copyAbsent(page, word, absent, part);
        }
        for (; origins != nullptr && absent != 0; absent &= absent - 1) {
            const std::uint32_t at = word * kWordBytes + static_cast<std::uint32_t>(std::countr_zero(absent));
            origins[at] = part.sentAround(at);
        }
    });
    page.heldBytes += added;
    m_state.waitingBytes += added;
}

WaitingBytes::Room WaitingBytes::store(std::uint64_t offset, std::span<const std::uint8_t> payload,
                                       std::uint32_t mostPages)
{
    for (std::size_t done = 0; done < payload.size();) {
        const auto begin = static_cast<std::uint32_t>((offset + done) % SegmentPage::kBytes);
        const std::size_t left = payload.size() - done;
        const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(SegmentPage::kBytes - begin, left));
        Index index = SegmentPool::kNone;
        if (const Room room = pageFor((offset + done) / SegmentPage::kBytes, mostPages, index); room != Room::Found)
            return room;
        fill(index, {begin, begin + count, payload.data() + done, done, left});
        done += count;
    }
    return Room::Found;
}

std::span<const std::uint8_t> WaitingBytes::ready() const
{
    if (isEmpty())
        return {};
    const SegmentPage& page = m_pool[m_state.front];
    if (page.number != m_state.nextOffset / SegmentPage::kBytes)
        return {};
    const auto begin = static_cast<std::uint32_t>(m_state.nextOffset % SegmentPage::kBytes);
    return std::span(page.bytes).subspan(begin, runLength(page, begin));
}

void WaitingBytes::consume(std::uint32_t count)
{
    SegmentPage& page = m_pool[m_state.front];
    m_state.waitingBytes -= count;
    page.heldBytes -= count;
    if (page.heldBytes == 0)
        removeFront();
}

void WaitingBytes::discardBefore(std::uint64_t offset)
{
    while (!isEmpty()) {
        SegmentPage& page = m_pool[m_state.front];
        const std::uint64_t start = page.number * SegmentPage::kBytes;
        if (start >= offset)
            return;
        std::uint32_t left = 0;
        if (offset - start < SegmentPage::kBytes)
            forEachWord(
                static_cast<std::uint32_t>(offset - start), SegmentPage::kBytes,
                [&](std::uint32_t word, std::uint64_t mask) { left += countOnes(page.presentIn(word) & mask); });
        m_state.waitingBytes -= page.heldBytes - left;
        page.heldBytes = left;
        if (left > 0)
            return;
        removeFront();
    }
}

}  // namespace netmoth::reassembly
