// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/ip_defragmenter.h"

#include "core/packet/checksum.h"
#include "core/packet/ip_layer.h"

#include <algorithm>
#include <cstring>

namespace netmoth::reassembly {

namespace {

using packet::PacketView;

/// Completed datagrams whose bytes are kept: copies of a packet from a mirror port or a bridge arrive within
/// microseconds, so a few are enough, and they stay in the cache.
constexpr std::uint32_t kKeptDatagrams = 64;
constexpr std::uint32_t kScratchBytes = kLongestIpv4Header + kLongestDatagram + 1;

std::uint64_t hashOf(const FragmentKey& key, const flow::HashSeed& seed)
{
    packet::IpEnds ends{};
    ends.source = key.source;
    ends.destination = key.destination;
    ends.sourcePort = static_cast<std::uint16_t>(key.id >> 16);
    ends.destinationPort = static_cast<std::uint16_t>(key.id);
    ends.ipProtocol = key.ipProtocol;
    ends.ipVersion = key.ipVersion;
    return flow::flowHash(ends, seed);
}

/// How a datagram that is given up is counted.
PacketView stubOf(const packet::IpEnds& ends, packet::VlanTags vlan, std::uint8_t icmpType, std::uint8_t icmpCode)
{
    PacketView view{};
    view.ends = ends;
    view.vlan = vlan;
    view.icmpType = icmpType;
    view.icmpCode = icmpCode;
    view.isFragment = true;
    return view;
}

void storeBig16(std::uint8_t* bytes, std::uint32_t value)
{
    bytes[0] = static_cast<std::uint8_t>(value >> 8);
    bytes[1] = static_cast<std::uint8_t>(value);
}

/// Makes the first fragment's header the whole datagram's.
void completeHeader(std::uint8_t* header, std::uint32_t headerBytes, std::uint32_t dataBytes)
{
    if (header[0] >> 4U == 6) {
        storeBig16(header + 4, dataBytes);
        return;
    }
    storeBig16(header + 2, headerBytes + dataBytes);
    storeBig16(header + 6, 0);
    storeBig16(header + 10, 0);
    storeBig16(header + 10, static_cast<std::uint16_t>(~packet::onesComplementSum(header, headerBytes)));
}

}  // namespace

void PacketTotals::add(const PacketTotals& more)
{
    firstNs = packets == 0 ? more.firstNs : std::min(firstNs, more.firstNs);
    lastNs = packets == 0 ? more.lastNs : std::max(lastNs, more.lastNs);
    packets += more.packets;
    wireBytes += more.wireBytes;
}

Defragmenter::Defragmenter(const DefragOptions& options, const flow::HashSeed& seed, GivenUpListener& listener)
    : m_options(options)
    , m_seed(seed)
    , m_listener(listener)
    , m_trackers(options.trackerCapacity)
    , m_pages(options.pageCapacity)
    , m_index(options.trackerCapacity)
    , m_underWay{flow::IndexList(options.trackerCapacity), flow::IndexList(options.trackerCapacity)}
    , m_kept(options.trackerCapacity)
    , m_scratch(std::size_t{2} * kScratchBytes)
{
}

std::size_t Defragmenter::bytesFor(const DefragOptions& options)
{
    constexpr std::size_t kIndexBytes = 32;  // an entry of BucketIndex at the load that it keeps, at most
    constexpr std::size_t kListBytes = 3 * 2 * sizeof(Index);
    return options.trackerCapacity * (sizeof(Tracker) + sizeof(Index) + kIndexBytes + kListBytes) +
           options.pageCapacity * (sizeof(FragmentPage) + sizeof(Index)) + std::size_t{2} * kScratchBytes;
}

flow::IndexList& Defragmenter::listOf(const Tracker& tracker)
{
    return tracker.state == State::Kept ? m_kept : m_underWay[tracker.key.ipVersion == 6 ? 1 : 0];
}

std::int64_t Defragmenter::timeoutNs(const Tracker& tracker) const
{
    const auto timeout = tracker.key.ipVersion == 6 ? m_options.ipv6Timeout : m_options.ipv4Timeout;
    return std::chrono::nanoseconds(timeout).count();
}

Defragmenter::Index Defragmenter::findTracker(const FragmentKey& key, std::uint64_t hash) const
{
    return m_index.find(hash, [&](Index index) { return m_trackers[index].key == key; });
}

std::optional<Datagram> Defragmenter::take(const PacketView& view, const packet::Frame& frame,
                                           const PacketTotals& packets)
{
    const FragmentKey key = fragmentKey(view);
    const std::uint64_t hash = hashOf(key, m_seed);
    IpFragment fragment;
    const bool isValid = readFragment(view, frame, fragment);
    m_counters.invalid += !isValid;
    Index index = findTracker(key, hash);
    if (index == kNone && isValid)
        index = beginTracker(view, key, hash);
    if (index == kNone) {
        m_listener.datagramGivenUp(stubOf(view.ends, view.vlan, view.icmpType, view.icmpCode), packets);
        return std::nullopt;
    }
    Tracker& tracker = m_trackers[index];
    if (tracker.state == State::Kept && isValid) {
        const bool isDuplicate =
            tracker.bytes.presence(m_pages, fragment) == Presence::All && !tracker.bytes.differs(m_pages, fragment);
        m_counters.duplicates += isDuplicate;
        if (!isDuplicate)
            beginCollecting(index, view);
    }
    if (tracker.state == State::Kept) {
        m_listener.datagramGivenUp(stubOf(tracker.ends, tracker.vlan, tracker.icmpType, tracker.icmpCode), packets);
        return std::nullopt;
    }
    wait(tracker, packets);
    tracker.frameFlags |= frame.flags & packet::kChecksumNotReady;
    if (view.isFirstFragment && tracker.headerBytes == 0)
        takeEnds(tracker, view);
    if (isValid && tracker.state == State::Collecting)
        insert(index, fragment);
    if (tracker.state == State::Collecting && tracker.headerBytes != 0 && tracker.bytes.isComplete())
        return complete(index);
    return std::nullopt;
}

Defragmenter::Index Defragmenter::beginTracker(const PacketView& view, const FragmentKey& key, std::uint64_t hash)
{
    if (m_trackers.isEmpty() && m_kept.size() > 0)
        giveUp(m_kept.front());
    Index index = m_trackers.acquire();
    if (index == kNone && makeRoom(kNone))
        index = m_trackers.acquire();
    if (index == kNone)
        return kNone;
    if (!m_index.insert(hash, index)) {
        ++m_counters.dropped;
        m_trackers.release(index);
        return kNone;
    }
    Tracker& tracker = m_trackers[index];
    tracker.key = key;
    tracker.hash = hash;
    tracker.state = State::Dropped;  // in no list yet
    tracker.waiting = {};
    tracker.bytes.begin();
    takeEnds(tracker, view);
    beginCollecting(index, view);
    return index;
}

/// A new tracker, or a kept one whose key is used by a new datagram. The ends of a kept one are used until the first
/// fragment arrives.
void Defragmenter::beginCollecting(Index index, const PacketView& view)
{
    Tracker& tracker = m_trackers[index];
    m_kept.remove(index);
    freePages(tracker);
    tracker.state = State::Collecting;
    tracker.deadlineNs = m_nowNs + timeoutNs(tracker);
    tracker.vlan = view.vlan;
    tracker.frameFlags = 0;
    tracker.headerBytes = 0;
    listOf(tracker).pushBack(index);
}

void Defragmenter::takeEnds(Tracker& tracker, const PacketView& view)
{
    tracker.ends = view.ends;
    tracker.icmpType = view.icmpType;
    tracker.icmpCode = view.icmpCode;
}

void Defragmenter::takeHeader(Tracker& tracker, const IpFragment& fragment)
{
    std::memcpy(tracker.header.data(), fragment.header, fragment.headerBytes);
    tracker.headerBytes = static_cast<std::uint8_t>(fragment.headerBytes);
    tracker.countedHeaderBytes = fragment.countedHeaderBytes;
    if (tracker.key.ipVersion == 6)
        tracker.header[6] = fragment.nextHeader;  // the extension headers in between are skipped anyway
}

void Defragmenter::wait(Tracker& tracker, const PacketTotals& packets)
{
    tracker.waiting.add(packets);
    m_counters.packetsWaiting += packets.packets;
}

void Defragmenter::insert(Index index, const IpFragment& fragment)
{
    Tracker& tracker = m_trackers[index];
    if (fragment.offset == 0 && tracker.headerBytes == 0)
        takeHeader(tracker, fragment);
    const std::uint32_t end = fragment.offset + fragment.wireBytes;
    const bool fits = fragment.moreFragments ? !tracker.bytes.isBeyondLength(end) : tracker.bytes.setLength(end);
    const Presence presence = tracker.bytes.presence(m_pages, fragment);
    const bool differs = presence != Presence::None && tracker.bytes.differs(m_pages, fragment);
    m_counters.conflicts += !fits || differs;
    if (fits && presence == Presence::All && !differs) {
        ++m_counters.duplicates;
        return;
    }
    m_counters.overlaps += presence != Presence::None;
    if (tracker.key.ipVersion == 6 && (!fits || presence != Presence::None))
        return drop(tracker);  // RFC 5722
    if (!fits || presence == Presence::All)
        return;  // the first copy wins
    if (!takePages(index, fragment))
        return drop(tracker);
    const std::uint32_t before = tracker.bytes.heldBytes();
    tracker.bytes.store(m_pages, fragment);
    m_counters.heldBytes += tracker.bytes.heldBytes() - before;
    // With the first fragment's header it may exceed the length field, although no fragment did.
    if (tracker.headerBytes != 0 && tracker.countedHeaderBytes + tracker.bytes.length() > kLongestDatagram)
        drop(tracker);
}

bool Defragmenter::takePages(Index index, const IpFragment& fragment)
{
    for (bool complete = false; !complete;) {
        while (m_pages.isEmpty() && m_kept.size() > 0)
            giveUp(m_kept.front());
        if (m_trackers[index].bytes.takePage(m_pages, fragment, complete))
            continue;
        if (!makeRoom(index))
            return false;
    }
    return true;
}

/// Gives up the oldest datagram. False when that is @p except, or there is none.
bool Defragmenter::makeRoom(Index except)
{
    const Index index = oldest();
    if (index == kNone || index == except)
        return false;
    m_counters.evicted += m_trackers[index].state == State::Collecting;
    giveUp(index);
    return true;
}

Defragmenter::Index Defragmenter::oldest() const
{
    const Index ipv4 = m_underWay[0].front();
    const Index ipv6 = m_underWay[1].front();
    if (ipv4 == kNone || ipv6 == kNone)
        return ipv4 == kNone ? ipv6 : ipv4;
    const auto began = [this](Index index) { return m_trackers[index].deadlineNs - timeoutNs(m_trackers[index]); };
    return began(ipv6) < began(ipv4) ? ipv6 : ipv4;
}

Datagram Defragmenter::complete(Index index)
{
    Tracker& tracker = m_trackers[index];
    std::uint8_t* const bytes = &m_scratch[std::size_t{m_scratchHalf} * kScratchBytes];
    m_scratchHalf ^= 1;
    std::memcpy(bytes, tracker.header.data(), tracker.headerBytes);
    completeHeader(bytes, tracker.headerBytes, tracker.bytes.length());
    tracker.bytes.copyTo(m_pages, bytes + tracker.headerBytes);

    Datagram datagram{};
    datagram.frame.bytes = bytes;
    datagram.frame.capturedLength = tracker.headerBytes + tracker.bytes.capturedLength();
    datagram.frame.wireLength = tracker.headerBytes + tracker.bytes.length();
    datagram.frame.timestampNs = tracker.waiting.lastNs;
    datagram.frame.linkType = packet::LinkType::RawIp;
    datagram.frame.flags = tracker.frameFlags;
    datagram.packets = tracker.waiting;
    datagram.vlan = tracker.vlan;
    datagram.tracker = index;
    ++m_counters.datagrams;
    m_counters.packetsWaiting -= tracker.waiting.packets;
    tracker.waiting = {};

    listOf(tracker).remove(index);
    tracker.state = State::Kept;
    tracker.deadlineNs = m_nowNs + timeoutNs(tracker);
    m_kept.pushBack(index);
    if (m_kept.size() > kKeptDatagrams)
        giveUp(m_kept.front());
    return datagram;
}

void Defragmenter::setEnds(const Datagram& datagram, const packet::IpEnds& ends)
{
    m_trackers[datagram.tracker].ends = ends;
}

void Defragmenter::drop(Tracker& tracker)
{
    ++m_counters.dropped;
    freePages(tracker);
    tracker.state = State::Dropped;
}

void Defragmenter::freePages(Tracker& tracker)
{
    m_counters.heldBytes -= tracker.bytes.heldBytes();
    tracker.bytes.release(m_pages);
}

void Defragmenter::giveUp(Index index)
{
    Tracker& tracker = m_trackers[index];
    const PacketTotals waiting = tracker.waiting;
    const PacketView view = stubOf(tracker.ends, tracker.vlan, tracker.icmpType, tracker.icmpCode);
    listOf(tracker).remove(index);
    freePages(tracker);
    m_index.erase(tracker.hash, index);
    m_trackers.release(index);
    m_counters.packetsWaiting -= waiting.packets;
    if (waiting.packets > 0)
        m_listener.datagramGivenUp(view, waiting);
}

void Defragmenter::expireDue()
{
    for (flow::IndexList* list : {&m_underWay[0], &m_underWay[1], &m_kept}) {
        while (list->size() > 0 && m_trackers[list->front()].deadlineNs <= m_nowNs) {
            m_counters.timeouts += m_trackers[list->front()].state == State::Collecting;
            giveUp(list->front());
        }
    }
}

void Defragmenter::endAll()
{
    for (flow::IndexList* list : {&m_underWay[0], &m_underWay[1], &m_kept})
        while (list->size() > 0)
            giveUp(list->front());
}

void Defragmenter::publishTo(telemetry::CounterValues& values) const
{
    using telemetry::Counter;
    values[Counter::FragmentsWaiting] = m_counters.packetsWaiting;
    values[Counter::DefragDatagrams] = m_counters.datagrams;
    values[Counter::DefragTimeouts] = m_counters.timeouts;
    values[Counter::DefragEvicted] = m_counters.evicted;
    values[Counter::DefragDropped] = m_counters.dropped;
    values[Counter::DefragDuplicates] = m_counters.duplicates;
    values[Counter::DefragOverlaps] = m_counters.overlaps;
    values[Counter::DefragConflicts] = m_counters.conflicts;
    values[Counter::DefragInvalid] = m_counters.invalid;
    values[Counter::DefragHeldBytes] = m_counters.heldBytes;
    values.setPool(Counter::DatagramPoolCapacity, trackerPool());
    values.setPool(Counter::FragmentPoolCapacity, pagePool());
}

}  // namespace netmoth::reassembly
