// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/flow_table.h"

#include "core/flow/flow_state.h"

#include <algorithm>

namespace netmoth::flow {

namespace {

using namespace telemetry::flow_word;
using telemetry::Word;

constexpr std::int64_t kNanosecondsPerTick = 1'000'000'000;

std::uint64_t load(const Word& word)
{
    return word.load(std::memory_order_relaxed);
}

void store(Word& word, std::uint64_t value)
{
    word.store(value, std::memory_order_relaxed);
}

void add(Word& word, std::uint64_t value)
{
    store(word, load(word) + value);  // single writer: no read-modify-write instruction
}

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

std::uint8_t ipProtocolOf(std::uint64_t identity)
{
    return static_cast<std::uint8_t>(identity >> 24);
}

bool isTcp(std::uint64_t identity)
{
    return ipProtocolOf(identity) == packet::kIpProtocolTcp;
}

FlowState stateOf(std::uint64_t identity)
{
    return static_cast<FlowState>(static_cast<std::uint8_t>(identity >> 8));
}

std::uint64_t withState(std::uint64_t identity, FlowState state)
{
    return (identity & ~std::uint64_t{0xFF00}) | std::uint64_t{static_cast<std::uint8_t>(state)} << 8;
}

/// Rounds up, so that a flow never ends before its time.
TimerWheel::Tick tickAfter(std::int64_t timeNs)
{
    return timeNs / kNanosecondsPerTick + 1;
}

}  // namespace

FlowTable::FlowTable(std::span<telemetry::FlowRecord> records, telemetry::JournalWriter& journal,
                     const FlowTableOptions& options)
    : m_records(records)
    , m_journal(journal)
    , m_options(options)
    , m_index(static_cast<std::uint32_t>(records.size()))
    , m_wheel(static_cast<std::uint32_t>(records.size()))
    , m_oneSided(static_cast<std::uint32_t>(records.size()))
    , m_oneSidedBudget(
          static_cast<std::uint32_t>(std::max<std::size_t>(1, records.size() * options.oneSidedPercent / 100)))
{
    m_free.reserve(records.size());
}

std::size_t FlowTable::privateBytes() const
{
    return m_index.bytes() + m_oneSided.bytes() + m_free.capacity() * sizeof(std::uint32_t) +
           m_records.size() * 3 * sizeof(std::uint32_t);
}

std::uint32_t FlowTable::findRecord(const packet::IpEnds& ends, std::uint64_t hash, Direction& direction) const
{
    const AddressWords source(ends.source);
    const AddressWords destination(ends.destination);
    const std::uint64_t forwardPorts = portPair(ends.sourcePort, ends.destinationPort);
    const std::uint64_t reversePorts = portPair(ends.destinationPort, ends.sourcePort);
    const std::uint64_t kind = std::uint64_t{ends.ipProtocol} << 8 | ends.ipVersion;
    return m_index.find(hash, [&](std::uint32_t index) {
        const Words& words = m_records[index].words;
        if ((load(words[kIdentity]) >> 16 & 0xFFFF) != kind)
            return false;
        const std::uint64_t ports = load(words[kPorts]) >> 32;
        const std::uint64_t o0 = load(words[kOriginator]), o1 = load(words[kOriginator + 1]);
        const std::uint64_t r0 = load(words[kResponder]), r1 = load(words[kResponder + 1]);
        if (ports == forwardPorts &&
            ((o0 ^ source.low) | (o1 ^ source.high) | (r0 ^ destination.low) | (r1 ^ destination.high)) == 0) {
            direction = Direction::FromOriginator;
            return true;
        }
        direction = Direction::FromResponder;
        return ports == reversePorts &&
               ((r0 ^ source.low) | (r1 ^ source.high) | (o0 ^ destination.low) | (o1 ^ destination.high)) == 0;
    });
}

FlowSlot FlowTable::find(const packet::PacketView& packet, std::uint64_t hash)
{
    FlowSlot slot;
    slot.index = findRecord(packet.ends, hash, slot.direction);
    if (!slot.isValid())
        return slot;
    const bool opensAnew = (packet.tcpFlags & (packet::kTcpSyn | packet::kTcpAck)) == packet::kTcpSyn;
    if (opensAnew && stateOf(load(m_records[slot.index].words[kIdentity])) == FlowState::Closed) {
        end(slot.index, EndReason::Closed);
        return {};
    }
    return slot;
}

FlowSlot FlowTable::account(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                            std::uint32_t wireBytes)
{
    const FlowSlot slot = find(packet, hash);
    if (!slot.isValid())
        return create(packet, hash, timestampNs, wireBytes);
    update(slot, packet.tcpFlags, timestampNs, wireBytes);
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

std::uint8_t FlowTable::originatorTcpFlags(std::uint32_t index) const
{
    return static_cast<std::uint8_t>(load(m_records[index].words[kTcp]) >> 56);
}

std::uint32_t FlowTable::takeRecord()
{
    if (m_oneSided.size() >= m_oneSidedBudget)
        end(m_oneSided.front(), EndReason::Evicted);
    if (m_free.empty() && m_counters.recordsHighWater == m_records.size()) {
        if (m_oneSided.size() == 0)
            return BucketIndex::kNone;  // all established: they keep their places
        end(m_oneSided.front(), EndReason::Evicted);
    }
    if (m_free.empty())
        return m_counters.recordsHighWater++;
    const std::uint32_t index = m_free.back();
    m_free.pop_back();
    return index;
}

FlowSlot FlowTable::create(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                           std::uint32_t wireBytes)
{
    FlowSlot slot;
    slot.index = takeRecord();
    if (!slot.isValid() || !m_index.insert(hash, slot.index)) {
        if (slot.isValid())
            m_free.push_back(slot.index);
        ++m_counters.refused;
        return {};
    }
    slot.created = true;
    const bool tcp = packet.ends.ipProtocol == packet::kIpProtocolTcp;
    const FlowState state = tcp ? tcpStateAfter(packet.tcpFlags, packet.tcpFlags, 0, false) : FlowState::New;
    fillRecord(slot.index, packet, state, hash, timestampNs, wireBytes);
    ++m_counters.created;
    ++m_counters.active;
    m_oneSided.pushBack(slot.index);
    m_wheel.insert(slot.index, deadlineOf(slot.index));
    return slot;
}

void FlowTable::fillRecord(std::uint32_t index, const packet::PacketView& packet, FlowState state, std::uint64_t hash,
                           std::int64_t timestampNs, std::uint32_t wireBytes)
{
    const packet::IpEnds& ends = packet.ends;
    const AddressWords source(ends.source);
    const AddressWords destination(ends.destination);
    Words& words = m_records[index].words;
    const telemetry::SeqlockWriteScope scope(words[kSequence]);
    store(words[kIdentity],
          telemetry::packIdentity(generation(index) + 1, ends.ipProtocol, ends.ipVersion, state, EndReason::None));
    store(words[kOriginator], source.low);
    store(words[kOriginator + 1], source.high);
    store(words[kResponder], destination.low);
    store(words[kResponder + 1], destination.high);
    store(words[kPorts], portPair(ends.sourcePort, ends.destinationPort) << 32 | std::uint64_t{packet.vlanId} << 16 |
                             std::uint64_t{packet.icmpType} << 8 | packet.icmpCode);
    store(words[kFirstSeen], static_cast<std::uint64_t>(timestampNs));
    store(words[kLastSeen], static_cast<std::uint64_t>(timestampNs));
    store(words[kOriginatorPackets], 1);
    store(words[kOriginatorBytes], wireBytes);
    store(words[kResponderPackets], 0);
    store(words[kResponderBytes], 0);
    store(words[kTcp], std::uint64_t{packet.tcpFlags} << 56);
    store(words[kTracker], 0);
    store(words[kWriterPrivate], hash);
}

void FlowTable::update(FlowSlot slot, std::uint8_t tcpFlags, std::int64_t timestampNs, std::uint32_t wireBytes)
{
    Words& words = m_records[slot.index].words;
    const std::uint64_t identity = load(words[kIdentity]);
    const bool fromOriginator = slot.direction == Direction::FromOriginator;
    const std::uint64_t tcp = load(words[kTcp]) | std::uint64_t{tcpFlags} << (fromOriginator ? 56 : 48);
    const bool bothSides = !fromOriginator || load(words[kResponderPackets]) != 0;
    const FlowState before = stateOf(identity);
    FlowState after = bothSides ? FlowState::Established : FlowState::New;
    if (isTcp(identity) && before != FlowState::Closed)
        after = tcpStateAfter(tcpFlags, static_cast<std::uint8_t>(tcp >> 56), static_cast<std::uint8_t>(tcp >> 48),
                              bothSides);
    else if (isTcp(identity))
        after = FlowState::Closed;
    const auto lastSeen = static_cast<std::int64_t>(load(words[kLastSeen]));
    {
        const telemetry::SeqlockWriteScope scope(words[kSequence]);
        add(words[fromOriginator ? kOriginatorPackets : kResponderPackets], 1);
        add(words[fromOriginator ? kOriginatorBytes : kResponderBytes], wireBytes);
        store(words[kLastSeen], static_cast<std::uint64_t>(std::max(lastSeen, timestampNs)));
        store(words[kTcp], tcp);
        if (after != before)
            store(words[kIdentity], withState(identity, after));
    }
    if (after != before)
        changeState(slot.index, before, after, ipProtocolOf(identity), timestampNs);
}

void FlowTable::changeState(std::uint32_t index, FlowState from, FlowState to, std::uint8_t ipProtocol,
                            std::int64_t nowNs)
{
    if (to == FlowState::Established)
        m_oneSided.remove(index);
    // Only a shorter time needs the wheel to know: a longer one is found when the old slot comes.
    const std::chrono::seconds timeout = m_options.timeouts.forState(ipProtocol, to);
    if (timeout < m_options.timeouts.forState(ipProtocol, from))
        m_wheel.move(index, tickAfter(nowNs) + timeout.count());
}

TimerWheel::Tick FlowTable::deadlineOf(std::uint32_t index) const
{
    const Words& words = m_records[index].words;
    const std::uint64_t identity = load(words[kIdentity]);
    return tickAfter(static_cast<std::int64_t>(load(words[kLastSeen]))) +
           m_options.timeouts.forState(ipProtocolOf(identity), stateOf(identity)).count();
}

void FlowTable::advance(std::int64_t nowNs)
{
    const TimerWheel::Tick now = nowNs / kNanosecondsPerTick;
    m_wheel.advance(now, [&](std::uint32_t index) {
        const TimerWheel::Tick deadline = deadlineOf(index);
        if (deadline <= now) {
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
    if (m_endListener)
        m_endListener->flowEnding(index, details);
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
