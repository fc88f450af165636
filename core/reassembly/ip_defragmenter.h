// SPDX-License-Identifier: GPL-3.0-or-later
// Reassembles IPv4 and IPv6 datagrams from their fragments (RFC 791, RFC 8200 §4.5, RFC 5722). One thread; memory is
// limited by its two pools; no allocation after construction; timeouts use the time passed to expire().
//
// States of a tracker (one datagram)
//
//   Collecting ──all bytes there──→ Kept      its bytes are kept for a while, to recognise late duplicates
//       │  ↑                         │
//       │  └──bytes that differ──────┘        the identification is used again: another datagram
//       └──IPv6 overlap, too long──→ Dropped  later fragments are dropped, too (RFC 5722 §4)
//
//   A tracker ends by timeout, or as the oldest one when another needs room; kept ones are removed first.
//
// Overlaps. IPv4: the first copy of each byte wins, contradictions are counted. IPv6: the datagram is dropped. A
// fragment whose bytes are all present and equal is a duplicate, in both (RFC 8200 allows it, and hosts do so).
//
// Packets. The packet of each fragment waits with its datagram, and is delivered exactly once: with the datagram when
// it is complete (Datagram::packets), or to the listener when it is given up.
#pragma once

#include "core/flow/bucket_index.h"
#include "core/flow/flow_hash.h"
#include "core/flow/index_list.h"
#include "core/memory/fixed_array.h"
#include "core/reassembly/datagram_bytes.h"
#include "core/reassembly/reassembly_settings.h"
#include "core/telemetry/counters.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace netmoth::reassembly {

struct DefragOptions
{
    std::uint32_t trackerCapacity = DefragSettings{}.datagrams;
    std::uint32_t pageCapacity = pagesFor(DefragSettings{}.memoryLimitBytes);
    std::chrono::seconds ipv4Timeout = DefragSettings{}.ipv4Timeout;
    std::chrono::seconds ipv6Timeout = DefragSettings{}.ipv6Timeout;

    [[nodiscard]] static DefragOptions from(const DefragSettings& settings)
    {
        return {settings.datagrams, pagesFor(settings.memoryLimitBytes), settings.ipv4Timeout, settings.ipv6Timeout};
    }
    /// At least as many as the longest datagram needs.
    [[nodiscard]] static constexpr std::uint32_t pagesFor(std::uint64_t bytes)
    {
        constexpr std::uint64_t kPageCost = sizeof(FragmentPage) + sizeof(PagePool::Index);
        return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(bytes / kPageCost, 32, PagePool::kNone - 1));
    }
};

/// Sums over packets.
struct PacketTotals
{
    std::uint32_t packets = 0;
    std::uint64_t wireBytes = 0;
    std::int64_t firstNs = 0;
    std::int64_t lastNs = 0;

    void add(const PacketTotals& more);
};

/// Monotonic, except heldBytes and packetsWaiting.
struct DefragCounters
{
    std::uint64_t datagrams = 0;       ///< Reassembled.
    std::uint64_t timeouts = 0;        ///< Datagrams that were not complete in time.
    std::uint64_t evicted = 0;         ///< Datagrams given up as the oldest, because another needed the room.
    std::uint64_t dropped = 0;         ///< Datagrams given up: IPv6 overlap, longer than 65,535, no page.
    std::uint64_t duplicates = 0;      ///< Fragments whose bytes were all present and equal.
    std::uint64_t overlaps = 0;        ///< Fragments of which a part was already present.
    std::uint64_t conflicts = 0;       ///< Fragments that differed from present bytes, or in the length.
    std::uint64_t invalid = 0;         ///< Fragments that no host would accept (readFragment()).
    std::uint64_t heldBytes = 0;       ///< Gauge: bytes in pages.
    std::uint64_t packetsWaiting = 0;  ///< Gauge: packets that wait with their datagram.
};

/// A reassembled datagram. Its bytes stay valid until the second next call of Defragmenter::take().
struct Datagram
{
    packet::Frame frame;  ///< LinkType::RawIp; the snaplen may have cut it.
    PacketTotals packets;
    packet::VlanTags vlan;  ///< Of the frame around it.
    std::uint32_t tracker;  ///< For Defragmenter::setEnds().
};

/// Receives packets whose datagram is given up. Worker thread.
class GivenUpListener
{
public:
    virtual ~GivenUpListener() = default;
    /// @p view: ends (ports and ICMP type where the first fragment was seen), VLAN tags, isFragment; the rest is 0.
    /// Must not call the defragmenter.
    virtual void datagramGivenUp(const packet::PacketView& view, const PacketTotals& packets) = 0;
};

class Defragmenter
{
public:
    /// Throws std::bad_alloc when the address space cannot be reserved. @p listener must outlive it.
    Defragmenter(const DefragOptions& options, const flow::HashSeed& seed, GivenUpListener& listener);

    /// Takes the fragment @p view of @p frame, which arrived with @p packets. @return the datagram that it completes.
    [[nodiscard]] std::optional<Datagram> take(const packet::PacketView& view, const packet::Frame& frame,
                                               const PacketTotals& packets);
    /// The completed datagram counts to @p ends, and so will late duplicates of its fragments. Right after take().
    void setEnds(const Datagram& datagram, const packet::IpEnds& ends);

    /// Gives up datagrams that have timed out at @p nowNs, by a monotonic clock. Call it before fragments of that time.
    void expire(std::int64_t nowNs)
    {
        m_nowNs = nowNs;
        if (m_trackers.counters().inUse != 0) [[unlikely]]
            expireDue();
    }
    /// Gives up everything.
    void endAll();

    [[nodiscard]] const DefragCounters& counters() const { return m_counters; }
    void publishTo(telemetry::CounterValues& values) const;
    [[nodiscard]] const memory::PoolCounters& trackerPool() const { return m_trackers.counters(); }
    [[nodiscard]] const memory::PoolCounters& pagePool() const { return m_pages.counters(); }
    /// The maximum memory with these options.
    [[nodiscard]] static std::size_t bytesFor(const DefragOptions& options);

private:
    using Index = std::uint32_t;
    static constexpr Index kNone = ~Index{0};
    static_assert(kNone == flow::BucketIndex::kNone && kNone == flow::IndexList::kNone);

    enum class State : std::uint8_t
    {
        Collecting,
        Kept,
        Dropped
    };

    struct Tracker
    {
        FragmentKey key;
        packet::IpEnds ends;  ///< Ports as far as known.
        std::uint64_t hash;
        std::int64_t deadlineNs;
        PacketTotals waiting;
        DatagramBytes bytes;
        packet::VlanTags vlan;  ///< Of the first fragment that came.
        std::uint16_t countedHeaderBytes;
        std::uint8_t icmpType, icmpCode;
        std::uint8_t frameFlags;
        State state;
        std::uint8_t headerBytes;  ///< 0: the first fragment has not come.
        std::array<std::uint8_t, kLongestIpv4Header> header;
    };

    [[nodiscard]] Index findTracker(const FragmentKey& key, std::uint64_t hash) const;
    [[nodiscard]] Index beginTracker(const packet::PacketView& view, const FragmentKey& key, std::uint64_t hash);
    void beginCollecting(Index index, const packet::PacketView& view);
    static void takeEnds(Tracker& tracker, const packet::PacketView& view);
    static void takeHeader(Tracker& tracker, const IpFragment& fragment);
    void insert(Index index, const IpFragment& fragment);
    [[nodiscard]] bool takePages(Index index, const IpFragment& fragment);
    [[nodiscard]] Datagram complete(Index index);
    void drop(Tracker& tracker);
    void wait(Tracker& tracker, const PacketTotals& packets);
    [[nodiscard]] bool makeRoom(Index except);
    void giveUp(Index index);
    void freePages(Tracker& tracker);
    void expireDue();
    [[nodiscard]] flow::IndexList& listOf(const Tracker& tracker);
    [[nodiscard]] std::int64_t timeoutNs(const Tracker& tracker) const;
    [[nodiscard]] Index oldest() const;

    DefragOptions m_options;
    flow::HashSeed m_seed;
    GivenUpListener& m_listener;
    memory::ObjectPool<Tracker> m_trackers;
    PagePool m_pages;
    flow::BucketIndex m_index;
    std::array<flow::IndexList, 2> m_underWay;  ///< Collecting and Dropped, by IP version, in order of their deadlines.
    flow::IndexList m_kept;
    memory::FixedArray<std::uint8_t> m_scratch;  ///< Two datagrams: one may lie inside the other.
    std::uint32_t m_scratchHalf = 0;
    std::int64_t m_nowNs = 0;
    DefragCounters m_counters;
};

}  // namespace netmoth::reassembly
