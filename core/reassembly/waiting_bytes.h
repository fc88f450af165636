// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one direction that wait for a hole to be filled: pages from a pool, with one bit per byte, in stream
// order. The cost of a segment depends on its length and on the logarithm of the number of pages, independent of
// earlier segments and their order: there is no list that an attacker can make long, no recursion, and no allocation.
//
// The order is a skip list (Pugh 1990). Pages leave it at the front only, so the front page doubles as the list's head:
// its links reach every level. The number of levels of every other page is derived from its number and a secret seed,
// so that an attacker cannot choose pages that are slow to find.
#pragma once

#include "core/memory/object_pool.h"
#include "core/reassembly/overlap_policy.h"

#include <array>
#include <cstdint>
#include <span>

namespace netmoth::reassembly {

struct StreamState;

/// 2 KiB of a stream, from a multiple of that on.
struct alignas(64) SegmentPage
{
    static constexpr std::uint32_t kBytes = 2048;
    static constexpr std::size_t kLevels = 8;  ///< 4^8 pages are found as fast as the formula says, and no more exist.

    static constexpr std::uint32_t kWordBytes = 64;  ///< Represented by one word of bits.

    std::uint64_t number;  ///< Offset of the first byte / kBytes.
    std::array<std::uint32_t, kLevels> next;
    std::uint32_t heldBytes;  ///< That wait; at least one.
    std::uint32_t words;      ///< One bit per word of `present` that is not 0; the others were never written.
    /// One bit per byte; bits of delivered bytes stay set.
    alignas(64) std::array<std::uint64_t, kBytes / kWordBytes> present;
    std::array<std::uint8_t, kBytes> bytes;

    [[nodiscard]] std::uint64_t presentIn(std::uint32_t word) const
    {
        return (words >> word & 1) != 0 ? present[word] : 0;
    }
    void addPresent(std::uint32_t word, std::uint64_t bits)
    {
        present[word] = presentIn(word) | bits;
        words |= std::uint32_t{1} << word;
    }
};
static_assert(sizeof(SegmentPage) == 64 + 256 + 2048, "what a search touches is one cache line a page");
static_assert(SegmentPage::kBytes / SegmentPage::kWordBytes == 32, "SegmentPage::words");

/// Where the segment of a byte began and ended, relative to that byte; 65,535 means more.
struct SentAround
{
    std::uint16_t before;
    std::uint16_t after;
};

/// The pages of all streams of one worker.
class SegmentPool
{
public:
    using Index = std::uint32_t;
    static constexpr Index kNone = memory::ObjectPool<SegmentPage>::kNone;

    /// @p keepsOrigins: the overlap policy needs the beginnings of segments (comparesOrigins()). @p seed: secret.
    explicit SegmentPool(Index capacity, bool keepsOrigins = true, std::uint64_t seed = 0)
        : m_pages(capacity)
        , m_origins(keepsOrigins ? std::size_t{capacity} * SegmentPage::kBytes : 0)
        , m_seed(seed)
    {
    }

    [[nodiscard]] Index acquire() { return m_pages.acquire(); }
    void release(Index index) { m_pages.release(index); }
    [[nodiscard]] SegmentPage& operator[](Index index) { return m_pages[index]; }
    /// Of each byte of the page; null: they are not kept.
    [[nodiscard]] SentAround* origins(Index index)
    {
        return m_origins.size() == 0 ? nullptr : &m_origins[std::size_t{index} * SegmentPage::kBytes];
    }
    /// Levels of the page with this number, 1 to SegmentPage::kLevels; a quarter has one more than the others.
    [[nodiscard]] std::size_t levelsOf(std::uint64_t number) const;

    [[nodiscard]] const memory::PoolCounters& counters() const { return m_pages.counters(); }
    /// The maximum memory of this pool.
    [[nodiscard]] std::size_t bytes() const { return m_pages.bytes() + m_origins.bytes(); }
    /// The same, per page.
    [[nodiscard]] static constexpr std::size_t bytesPerPage(bool keepsOrigins)
    {
        return sizeof(SegmentPage) + sizeof(Index) + (keepsOrigins ? SegmentPage::kBytes * sizeof(SentAround) : 0);
    }

private:
    memory::ObjectPool<SegmentPage> m_pages;
    memory::FixedArray<SentAround> m_origins;
    std::uint64_t m_seed;
};

/// The operations on the waiting bytes of one StreamState, which must not be changed otherwise meanwhile. Offsets are
/// stream offsets, not below nextOffset.
class WaitingBytes
{
public:
    WaitingBytes(StreamState& state, SegmentPool& pool)
        : m_state(state)
        , m_pool(pool)
    {
    }

    [[nodiscard]] inline bool isEmpty() const;  // beside StreamState, in tcp_stream.h
    /// Of the first byte that waits; ~0: none does.
    [[nodiscard]] std::uint64_t firstOffset() const;

    struct Overlap
    {
        std::uint32_t bytes = 0;  ///< Bytes of the payload that are already waiting.
        bool isConflict = false;  ///< Some of them were different.
    };
    /// Where @p payload overlaps waiting bytes: @p policy says which copy stays there.
    Overlap settle(std::uint64_t offset, std::span<const std::uint8_t> payload, OverlapPolicy policy);

    enum class Room : std::uint8_t
    {
        Found,
        LimitReached,
        PoolExhausted
    };
    /// Stores the bytes of @p payload that are not waiting yet, on at most @p mostPages pages. Bytes stored before the
    /// pages ran out stay.
    Room store(std::uint64_t offset, std::span<const std::uint8_t> payload, std::uint32_t mostPages);

    /// The bytes that wait from nextOffset on without a hole, as far as the first page has them; empty: there is a
    /// hole.
    [[nodiscard]] std::span<const std::uint8_t> ready() const;
    /// Removes @p count bytes of ready().
    void consume(std::uint32_t count);
    /// Removes everything before @p offset.
    void discardBefore(std::uint64_t offset);

private:
    using Index = SegmentPool::Index;
    /// By level: the last page before the one that is looked for.
    using Path = std::array<Index, SegmentPage::kLevels>;
    struct Part;

    [[nodiscard]] Index search(std::uint64_t number);
    [[nodiscard]] Index findFrom(std::uint64_t number);
    [[nodiscard]] Room pageFor(std::uint64_t number, std::uint32_t mostPages, Index& index);
    void link(Index index, std::uint64_t number);
    void linkInFront(Index index);
    void removeFront();
    [[nodiscard]] Overlap settlePart(Index index, const Part& part, OverlapPolicy policy);
    void fill(Index index, const Part& part);
    static void copyAbsent(SegmentPage& page, std::uint32_t word, std::uint64_t absent, const Part& part);

    StreamState& m_state;
    SegmentPool& m_pool;
    Path m_path;                               ///< Of the last search, which a page that is missing needs again.
    std::uint64_t m_searched = kNoSuchNumber;  ///< Number that m_path leads to, until pages come or go.
    static constexpr std::uint64_t kNoSuchNumber = ~std::uint64_t{0};
};

}  // namespace netmoth::reassembly
