// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_table.h"

#include "core/telemetry/tunnel_record.h"

#include <cstring>

namespace netmoth::flow {

namespace {

using namespace detail;
using namespace telemetry::flow_word;

struct AddressWords
{
    std::uint64_t low, high;
    explicit AddressWords(const packet::IpAddress& address)
        : low(loadHost<std::uint64_t>(address.bytes.data()))
        , high(loadHost<std::uint64_t>(address.bytes.data() + 8))
    {
    }
};

std::uint64_t portPair(std::uint16_t first, std::uint16_t second)
{
    return std::uint64_t{first} << 16 | second;
}

}  // namespace

FlowTable::FlowTable(std::span<telemetry::FlowRecord> records, telemetry::JournalWriter& journal,
                     const FlowTableOptions& options)
    : m_records(records)
    , m_journal(journal)
    , m_options(options)
    , m_index(static_cast<std::uint32_t>(records.size()))
    , m_wheel(static_cast<std::uint32_t>(records.size()))
    , m_idle(static_cast<std::uint32_t>(records.size()))
    , m_oneSided(static_cast<std::uint32_t>(records.size()))
    , m_oneSidedBudget(
          static_cast<std::uint32_t>(std::max<std::size_t>(1, records.size() * options.oneSidedPercent / 100)))
{
    m_free.reserve(records.size());
}

std::size_t FlowTable::privateBytes() const
{
    return m_index.bytes() + m_oneSided.bytes() + m_idle.bytes() + m_free.capacity() * sizeof(std::uint32_t) +
           m_records.size() * 3 * sizeof(std::uint32_t);
}

FlowSlot FlowTable::findByHash(const packet::IpEnds& ends, std::uint64_t hash) const
{
    FlowSlot slot;
    slot.index =
        m_index.find(hash, [&](std::uint32_t index) { return isFlowOf(m_records[index], ends, slot.direction); });
    return slot;
}

FlowSlot FlowTable::account(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                            std::uint32_t wireBytes)
{
    const FlowSlot slot = find(packet, hash, nullptr);
    if (!slot.isValid())
        return create(packet, hash, timestampNs, wireBytes);
    if (packet.ends.ipProtocol == packet::kIpProtocolTcp)
        updateTcp(slot, packet.tcpFlags, timestampNs, wireBytes);
    else
        updateOther(slot, timestampNs, wireBytes);
    return slot;
}

std::uint32_t FlowTable::generation(std::uint32_t index) const
{
    return static_cast<std::uint32_t>(load(m_records[index].words[kIdentity]) >> 32);
}

std::int64_t FlowTable::firstSeenNs(std::uint32_t index) const
{
    return static_cast<std::int64_t>(load(m_records[index].words[kFirstSeen]));
}

std::int64_t FlowTable::lastSeenNs(std::uint32_t index) const
{
    return static_cast<std::int64_t>(load(m_records[index].words[kLastSeen]));
}

std::uint64_t FlowTable::hashOf(std::uint32_t index) const
{
    return load(m_records[index].words[kWriterPrivate]);
}

bool FlowTable::isDirectionGuessed(std::uint32_t index) const
{
    return (load(m_records[index].words[kIdentity]) & telemetry::kDirectionGuessed) != 0;
}

void FlowTable::publishTo(telemetry::CounterValues& values) const
{
    using telemetry::Counter;
    const auto endedBy = [&](EndReason reason) { return m_counters.endedBy[static_cast<std::size_t>(reason)]; };
    values[Counter::FlowsCreated] = m_counters.created;
    values[Counter::FlowsEndedTimeout] = endedBy(EndReason::Timeout);
    values[Counter::FlowsEndedClosed] = endedBy(EndReason::Closed);
    values[Counter::FlowsEndedEvicted] = endedBy(EndReason::Evicted);
    values[Counter::FlowsEndedShutdown] = endedBy(EndReason::Shutdown);
    values[Counter::FlowsActive] = m_counters.active;
    values[Counter::FlowRecordsHighWater] = m_counters.recordsHighWater;
    values[Counter::FlowCapacity] = m_records.size();
    values[Counter::JournalReaderGaveUp] = m_counters.journalGaveUp;
}

bool FlowTable::wantsDatagrams(std::uint32_t index) const
{
    const telemetry::FlowRecord& flow = m_records[index];
    return wantsDatagrams(flow) && ipProtocolOf(load(flow.words[kIdentity])) == packet::kIpProtocolUdp;
}

void FlowTable::setDatagramsWanted(std::uint32_t index, bool wanted)
{
    if (wanted == wantsDatagrams(index))
        return;
    Words& words = m_records[index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kIdentity], load(words[kIdentity]) ^ telemetry::kDatagramsWanted);
}

bool FlowTable::hasPacketsBothWays(std::uint32_t index) const
{
    const Words& words = m_records[index].words;
    return load(words[kOriginatorPackets]) != 0 && load(words[kResponderPackets]) != 0;
}

packet::IpEnds FlowTable::ends(std::uint32_t index) const
{
    const Words& words = m_records[index].words;
    packet::IpEnds ends{};
    for (std::size_t half = 0; half < 2; ++half) {
        const std::uint64_t source = load(words[kOriginator + half]);
        const std::uint64_t destination = load(words[kResponder + half]);
        std::memcpy(ends.source.bytes.data() + 8 * half, &source, sizeof source);
        std::memcpy(ends.destination.bytes.data() + 8 * half, &destination, sizeof destination);
    }
    ends.sourcePort = static_cast<std::uint16_t>(load(words[kPorts]) >> 48);
    ends.destinationPort = static_cast<std::uint16_t>(load(words[kPorts]) >> 32);
    ends.ipVersion = telemetry::ipVersionOf(load(words[kIdentity]));
    ends.ipProtocol = ipProtocolOf(load(words[kIdentity]));
    return ends;
}

std::uint8_t FlowTable::originatorTcpFlags(std::uint32_t index) const
{
    return static_cast<std::uint8_t>(load(m_records[index].words[kTcp]) >> 56);
}

/// In a flood every packet evicts a flow, and the oldest is far from every cache: what the next evictions will touch is
/// fetched now, the record two ahead and then, with its hash, the bucket one ahead.
void FlowTable::evictOldest()
{
    end(m_oneSided.front(), EndReason::Evicted);
    const std::uint32_t next = m_oneSided.front();
    if (next == IndexList::kNone)
        return;
    m_index.prefetch(load(record(next).words[kWriterPrivate]));
    if (const std::uint32_t afterNext = m_oneSided.next(next); afterNext != IndexList::kNone)
        prefetch(record(afterNext));
}

/// Every record has an established flow: of the next few, one that is closed makes room, or else the longest idle one.
void FlowTable::evictIdle()
{
    constexpr std::uint32_t kCandidates = 32;
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(kCandidates, m_records.size()));
    std::uint32_t idlest = m_idleHand;
    bool idlestIsClosed = false;
    for (std::uint32_t i = 0; i < count; ++i) {
        const bool isClosed = stateOf(load(record(m_idleHand).words[kIdentity])) == FlowState::Closed;
        const bool isIdler = lastSeenNs(m_idleHand) < lastSeenNs(idlest);
        if (isClosed != idlestIsClosed ? isClosed : isIdler) {
            idlest = m_idleHand;
            idlestIsClosed = isClosed;
        }
        m_idleHand = m_idleHand + 1 == m_records.size() ? 0 : m_idleHand + 1;
    }
    end(idlest, idlestIsClosed ? EndReason::Closed : EndReason::Evicted);
}

std::uint32_t FlowTable::takeRecord()
{
    if (m_oneSided.size() >= m_oneSidedBudget)
        evictOldest();
    if (m_free.empty() && m_counters.recordsHighWater == m_records.size()) {
        if (m_oneSided.size() > 0)
            evictOldest();
        else if (m_options.evictsEstablished)
            evictIdle();
        else
            return BucketIndex::kNone;  // all established: they keep their places
    }
    if (m_free.empty())
        return m_counters.recordsHighWater++;
    const std::uint32_t index = m_free.back();
    m_free.pop_back();
    return index;
}

FlowSlot FlowTable::create(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                           std::uint32_t wireBytes, const packet::Opening& opening)
{
    FlowSlot slot;
    slot.direction = opening.byReceiver ? Direction::FromResponder : Direction::FromOriginator;
    slot.index = takeRecord();
    if (!slot.isValid() || !m_index.insert(hash, slot.index)) {
        if (slot.isValid())
            m_free.push_back(slot.index);
        ++m_counters.refused;
        return {};
    }
    slot.created = true;
    fillRecord(slot.index, packet, opening, hash, timestampNs, wireBytes);
    ++m_counters.created;
    ++m_counters.active;
    m_oneSided.pushBack(slot.index);
    m_wheel.insert(slot.index, deadlineAfter(m_idle.note(slot.index, timestampNs, 1),
                                             load(m_records[slot.index].words[kIdentity])));
    return slot;
}

void FlowTable::fillRecord(std::uint32_t index, const packet::PacketView& packet, const packet::Opening& opening,
                           std::uint64_t hash, std::int64_t timestampNs, std::uint32_t wireBytes)
{
    const packet::IpEnds& ends = packet.ends;
    const bool isTcp = ends.ipProtocol == packet::kIpProtocolTcp;
    const FlowState state = isTcp ? tcpStateAfter(packet.tcpFlags, packet.tcpFlags, 0, false) : FlowState::New;
    const std::uint64_t guessed = opening.isSeen ? 0 : telemetry::kDirectionGuessed;
    const AddressWords source(ends.source);
    const AddressWords destination(ends.destination);
    Words& words = m_records[index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kIdentity],
          telemetry::packIdentity(generation(index) + 1, ends.ipProtocol, ends.ipVersion, state, EndReason::None) |
              guessed);
    store(words[kOriginator], source.low);
    store(words[kOriginator + 1], source.high);
    store(words[kResponder], destination.low);
    store(words[kResponder + 1], destination.high);
    store(words[kPorts], portPair(ends.sourcePort, ends.destinationPort) << 32 |
                             std::uint64_t{telemetry::packOuterTag(packet.vlan)} << 16 |
                             std::uint64_t{packet.icmpType} << 8 | packet.icmpCode);
    store(words[kFirstSeen], static_cast<std::uint64_t>(timestampNs));
    store(words[kLastSeen], static_cast<std::uint64_t>(timestampNs));
    store(words[kOriginatorPackets], 1);
    store(words[kOriginatorBytes], wireBytes);
    store(words[kResponderPackets], 0);
    store(words[kResponderBytes], 0);
    const bool hasMore = (packet.tunnelDepth != 0 || packet.vlan.size() > 1) && m_tunnels != nullptr;
    const TunnelTable::Reference tunnel = hasMore ? m_tunnels->acquire(packet) : TunnelTable::Reference{0};
    store(words[kTcp], std::uint64_t{packet.tcpFlags} << 56 | tunnel);
    store(words[kTracker], 0);
    store(words[kWriterPrivate], hash);
    if (opening.byReceiver) [[unlikely]]
        swapEnds(words);
}

bool FlowTable::countIcmpError(const packet::IpEnds& quoted, std::uint8_t type, std::uint8_t code)
{
    const FlowSlot slot = findByHash(quoted, hashOf(quoted));
    if (!slot.isValid())
        return false;
    Words& words = m_records[slot.index].words;
    const std::uint64_t word = load(words[kTcp]);
    const std::uint64_t count = std::min<std::uint64_t>((word >> 32 & 0xFFFF) + 1, 0xFFFF);
    const std::uint64_t kept = word & 0xFFFF'0000'0000'FFFF;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kTcp], kept | count << 32 | std::uint64_t{type} << 24 | std::uint64_t{code} << 16);
    return true;
}

void FlowTable::addPackets(FlowSlot slot, std::uint64_t packets, std::uint64_t wireBytes, std::int64_t firstSeenNs)
{
    Words& words = m_records[slot.index].words;
    const bool fromOriginator = slot.direction == Direction::FromOriginator;
    const auto known = static_cast<std::int64_t>(load(words[kFirstSeen]));
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    add(words[fromOriginator ? kOriginatorPackets : kResponderPackets], packets);
    add(words[fromOriginator ? kOriginatorBytes : kResponderBytes], wireBytes);
    store(words[kFirstSeen], static_cast<std::uint64_t>(std::min(known, firstSeenNs)));
}

void FlowTable::changeState(std::uint32_t index, std::uint64_t identity, FlowState to, std::int64_t timestampNs)
{
    const FlowState from = stateOf(identity);
    const std::uint8_t ipProtocol = ipProtocolOf(identity);
    if (to == FlowState::Established)
        m_oneSided.remove(index);
    // Only a shorter time needs the wheel to know: a longer one is found when the old slot comes.
    const std::chrono::seconds timeout = m_options.timeouts.forState(ipProtocol, to);
    if (timeout < m_options.timeouts.forState(ipProtocol, from))
        m_wheel.move(index, m_idle.note(index, timestampNs, packetsOf(index)) + 1 + timeout.count());
}

/// Rounds up, so that a flow never ends before its time.
TimerWheel::Tick FlowTable::deadlineAfter(TimerWheel::Tick lastActive, std::uint64_t identity) const
{
    return lastActive + 1 + m_options.timeouts.forState(ipProtocolOf(identity), stateOf(identity)).count();
}

TimerWheel::Tick FlowTable::deadlineOf(std::uint32_t index)
{
    const Words& words = m_records[index].words;
    const auto lastSeenNs = static_cast<std::int64_t>(load(words[kLastSeen]));
    return deadlineAfter(m_idle.lastActive(index, lastSeenNs, packetsOf(index)), load(words[kIdentity]));
}

std::uint64_t FlowTable::packetsOf(std::uint32_t index) const
{
    const Words& words = m_records[index].words;
    return load(words[kOriginatorPackets]) + load(words[kResponderPackets]);
}

void FlowTable::advance(const Moment& now)
{
    m_idle.setMoment(now);
    m_wheel.advance(m_idle.now(), [&](std::uint32_t index) {
        const TimerWheel::Tick deadline = deadlineOf(index);
        if (deadline <= m_idle.now()) {
            const bool closed = stateOf(load(m_records[index].words[kIdentity])) == FlowState::Closed;
            end(index, closed ? EndReason::Closed : EndReason::Timeout);
        }
        return deadline;
    });
}

void FlowTable::end(std::uint32_t index, EndReason reason)
{
    Words& words = m_records[index].words;
    telemetry::FlowWords entry;
    for (std::size_t i = 1; i < entry.size(); ++i)
        entry[i] = load(words[i]);
    const std::uint64_t identity = entry[kIdentity];
    const std::uint64_t hash = entry[kWriterPrivate];
    entry[kIdentity] |= static_cast<std::uint8_t>(reason);
    entry[kWriterPrivate] = index;
    telemetry::TcpWords details{};
    if (TcpSummary summary; m_endListener != nullptr && m_endListener->flowEnding(index, summary))
        details = telemetry::packTcp(index, static_cast<std::uint32_t>(identity >> 32), summary);
    if (m_datagramListener != nullptr && wantsDatagrams(index)) [[unlikely]]
        m_datagramListener->datagramFlowEnding(index, static_cast<std::uint32_t>(identity >> 32));
    if (const auto tunnel = telemetry::tunnelReferenceOf(entry[kTcp]); tunnel != 0) [[unlikely]] {
        telemetry::packJournalSurroundings((*m_tunnels)[tunnel], entry, details);
        m_tunnels->release(tunnel);
    }
    if (!m_journal.append(entry, details))
        ++m_counters.journalGaveUp;
    {
        const telemetry::SeqlockWriteScope scope(words[kSequence]);
        // Version 0 frees the record; the generation stays, so that the next flow here gets another id.
        store(words[kIdentity], identity & (std::uint64_t{0xFFFFFFFF} << 32));
    }
    m_index.erase(hash, index);
    m_wheel.remove(index);
    m_oneSided.remove(index);
    m_free.push_back(index);
    ++m_counters.endedBy[static_cast<std::size_t>(reason)];
    --m_counters.active;
}

void FlowTable::endAll(EndReason reason)
{
    for (std::uint32_t index = 0; index < m_counters.recordsHighWater; ++index)
        if (telemetry::ipVersionOf(load(m_records[index].words[kIdentity])) != 0)
            end(index, reason);
}

}  // namespace netmoth::flow
