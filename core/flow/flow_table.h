// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of one worker: finds or creates the flow of each packet, keeps its totals in the shared records, ends it
// when it closes, idles or has to make room, and writes ended flows to the journal. One thread; no allocation after
// construction; bounded by the number of records.
#pragma once

#include "core/flow/bucket_index.h"
#include "core/flow/flow_hash.h"
#include "core/flow/flow_timeouts.h"
#include "core/flow/idle_watch.h"
#include "core/flow/index_list.h"
#include "core/flow/record_words.h"
#include "core/flow/timer_wheel.h"
#include "core/flow/tunnel_table.h"
#include "core/packet/conversation_opener.h"
#include "core/packet/packet_view.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/journal_writer.h"
#include "core/telemetry/tcp_record.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace netmoth::flow {

/// What a SYN or SYN-ACK is to the connection of a flow.
enum class SynFit : std::uint8_t
{
    Own,       ///< It began the connection: it comes late, or twice.
    Possible,  ///< Nothing is known of the connection that says otherwise.
    Other,     ///< The connection has other sequence numbers.
};

/// Packets that were counted to a flow and turn out to be of the next one between its ends.
struct MisplacedPackets
{
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0;
    std::int64_t lastNs = 0;          ///< Time of the last of them.
    std::int64_t lastSeenBefore = 0;  ///< The flow's last time without them.
};

/// Told about each flow that ends, while its record is still whole, and asked what only it knows. Worker thread.
class FlowEndListener
{
public:
    virtual ~FlowEndListener() = default;
    /// Fills in what goes beside the flow's record into the journal. @return false when there is nothing. Must not
    /// touch the flow table.
    [[nodiscard]] virtual bool flowEnding(std::uint32_t index, TcpSummary& summary) = 0;
    /// @p packet: a SYN or SYN-ACK.
    [[nodiscard]] virtual SynFit synFit(std::uint32_t index, Direction direction,
                                        const packet::PacketView& packet) const = 0;
    /// True when @p packet, no SYN, is too far from the sequence numbers of both ends to be of the flow's connection.
    [[nodiscard]] virtual bool isForeign(std::uint32_t index, Direction direction,
                                         const packet::PacketView& packet) const = 0;
    /// True when @p packet, a SYN-ACK, answers a SYN that came over the flow's connection: its ends have another.
    [[nodiscard]] virtual bool answersOtherSyn(std::uint32_t index, Direction direction,
                                               const packet::PacketView& packet) const = 0;
    /// That SYN, and copies of it, which begin the next flow between the ends of this one, about to end.
    [[nodiscard]] virtual MisplacedPackets giveUpOtherSyn(std::uint32_t index, Direction direction,
                                                          const packet::PacketView& answer) = 0;
    /// Originator and responder change places. @return true when streams were told of under their old directions.
    virtual bool flowTurning(std::uint32_t index) = 0;
};

/// Told about each UDP flow that ends while a sink wants its datagrams. Must not touch the flow table.
class DatagramFlowListener
{
public:
    virtual ~DatagramFlowListener() = default;
    virtual void datagramFlowEnding(std::uint32_t index, std::uint32_t generation) = 0;
};

struct FlowTableOptions
{
    FlowTimeouts timeouts;
    HashSeed seed;
    /// Most flows that were never established (SYN, RST and UDP floods, scans) at a time, in percent of the records:
    /// the oldest of their own kind makes room for the next, and established flows are left alone.
    std::uint32_t oneSidedPercent = 50;
    /// When every record has an established flow, a long idle one makes room for the next: of a file, whose flows do
    /// not end by idling as live ones do. Else the next is refused.
    bool evictsEstablished = false;
};

/// Where a packet was accounted. index is BucketIndex::kNone when no record was free.
struct FlowSlot
{
    std::uint32_t index = BucketIndex::kNone;
    Direction direction = Direction::FromOriginator;
    bool created = false;
    [[nodiscard]] bool isValid() const { return index != BucketIndex::kNone; }
};

struct FlowTableCounters
{
    std::uint64_t created = 0;
    std::array<std::uint64_t, 5> endedBy{};  ///< By EndReason.
    std::uint64_t refused = 0;               ///< Packets for which no record was free.
    std::uint64_t journalGaveUp = 0;
    std::uint32_t active = 0;
    std::uint32_t recordsHighWater = 0;  ///< Records 0..this-1 were ever used.
};

class FlowTable
{
public:
    FlowTable(std::span<telemetry::FlowRecord> records, telemetry::JournalWriter& journal,
              const FlowTableOptions& options);

    [[nodiscard]] std::uint64_t hashOf(const packet::IpEnds& ends) const { return flowHash(ends, m_options.seed); }
    [[nodiscard]] const HashSeed& seed() const { return m_options.seed; }  ///< For bursts: flowHash() is hashOf().

    /// For bursts: first all buckets, then all records, then account() each packet.
    void prefetchBucket(std::uint64_t hash) const { m_index.prefetch(hash); }
    /// @return the record that is probably the packet's, or null.
    [[nodiscard]] telemetry::FlowRecord* prefetchRecord(std::uint64_t hash) const
    {
        std::uint32_t index = 0;
        if (!m_index.guess(hash, index)) [[unlikely]]
            return nullptr;
        prefetch(record(index));
        return &record(index);
    }

    /// The flow that @p packet belongs to; not valid when there is none yet. @p guess: what prefetchRecord() returned,
    /// right for nearly every packet. A SYN on a connection that one end has closed ends the old flow: its ends are
    /// used again. On one that nobody was seen to close, only the SYN-ACK to such a SYN does: it may be forged. A SYN
    /// or SYN-ACK also settles who began a flow that was joined midway.
    [[nodiscard]] FlowSlot find(const packet::PacketView& packet, std::uint64_t hash, telemetry::FlowRecord* guess)
    {
        FlowSlot slot;
        if (guess != nullptr && isFlowOf(*guess, packet.ends, slot.direction)) [[likely]]
            slot.index = indexOf(*guess);
        else
            slot = findByHash(packet.ends, hash);
        // What carries nothing tells nothing of a connection that one end has closed.
        if (slot.isValid() && wantsAnotherLook(record(slot.index), packet.tcpFlags)) [[unlikely]] {
            if ((packet.tcpFlags & packet::kTcpSyn) != 0 || packet.payloadLength > 0)
                slot = reconsider(slot, packet);
        }
        return slot;
    }
    /// Starts the flow of @p packet, which find() has just not found, and counts the packet. @p timestampNs: packet
    /// time, ns since the epoch; @p wireBytes: original length. Not valid when no record is free.
    FlowSlot create(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                    std::uint32_t wireBytes)
    {
        return create(packet, hash, timestampNs, wireBytes, packet::openingOf(packet));
    }
    /// The same, who began it being known.
    FlowSlot create(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                    std::uint32_t wireBytes, const packet::Opening& opening);
    /// Corrects a guess of who began the flow in @p slot, where @p packet, not TCP, tells.
    void settleDirection(FlowSlot& slot, const packet::PacketView& packet);
    /// Counts a TCP packet to a flow that find() has found. @p tcpFlags: those of the packet that count.
    void updateTcp(FlowSlot slot, std::uint8_t tcpFlags, std::int64_t timestampNs, std::uint32_t wireBytes)
    {
        count<true>(record(slot.index), slot.direction, tcpFlags, timestampNs, wireBytes);
    }
    /// Counts a packet that is not TCP to a flow that find() has found.
    void updateOther(FlowSlot slot, std::int64_t timestampNs, std::uint32_t wireBytes)
    {
        count<false>(record(slot.index), slot.direction, 0, timestampNs, wireBytes);
    }
    /// find() and updateOther() in one, without detours (bench_worker). @p hash is hardly ever looked at. @p guess
    /// becomes the record of the packet. @return false when the packet has no flow yet.
    [[nodiscard]] bool findAndUpdateOther(const packet::IpEnds& ends, const std::uint64_t& hash,
                                          telemetry::FlowRecord*& guess, std::int64_t timestampNs,
                                          std::uint32_t wireBytes)
    {
        Direction direction{};
        if (guess == nullptr || !isFlowOf(*guess, ends, direction)) [[unlikely]] {
            const FlowSlot slot = findByHash(ends, hash);
            if (!slot.isValid())
                return false;
            guess = &record(slot.index);
            direction = slot.direction;
        }
        count<false>(*guess, direction, 0, timestampNs, wireBytes);
        return true;
    }
    /// More packets beside one that create() or update() has counted: the other fragments of its datagram.
    void addPackets(FlowSlot slot, std::uint64_t packets, std::uint64_t wireBytes, std::int64_t firstSeenNs);
    /// SYNs from the originator that came before the packet which began the flow.
    void addEarlierSyns(std::uint32_t index, std::uint64_t packets, std::uint64_t wireBytes, std::int64_t firstSeenNs);
    /// find(), then update() or create().
    FlowSlot account(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                     std::uint32_t wireBytes);

    /// Where flows in tunnels, and those with several VLAN tags, keep them; null: nowhere. It must outlive this.
    void setTunnels(TunnelTable* tunnels) { m_tunnels = tunnels; }

    /// An ICMP error quoted a packet between @p quoted. @return false when no such flow lives.
    bool countIcmpError(const packet::IpEnds& quoted, std::uint8_t type, std::uint8_t code);

    void setEndListener(FlowEndListener* listener) { m_endListener = listener; }
    void setDatagramListener(DatagramFlowListener* listener) { m_datagramListener = listener; }

    /// Of UDP flows: a sink wants to see the next datagram. False when a flow begins; the bit lies in a word that
    /// counting a packet loads anyway.
    [[nodiscard]] static bool wantsDatagrams(const telemetry::FlowRecord& udpFlow)
    {
        return (detail::load(udpFlow.words[telemetry::flow_word::kIdentity]) & telemetry::kDatagramsWanted) != 0;
    }
    /// Of any flow.
    [[nodiscard]] bool wantsDatagrams(std::uint32_t index) const;
    void setDatagramsWanted(std::uint32_t index, bool wanted);  ///< Of a UDP flow.

    /// The record word that belongs to the TCP tracker; 0 when a flow starts.
    [[nodiscard]] static std::uint64_t trackerWord(const telemetry::FlowRecord& flow)
    {
        return detail::load(flow.words[telemetry::flow_word::kTracker]);
    }
    [[nodiscard]] std::uint64_t trackerWord(std::uint32_t index) const { return trackerWord(record(index)); }
    void setTrackerWord(std::uint32_t index, std::uint64_t word)
    {
        const telemetry::SeqlockWriteScope scope(m_records[index].words[telemetry::flow_word::kSequence]);
        m_records[index].words[telemetry::flow_word::kTracker].store(word, telemetry::kPayloadStore);
    }
    [[nodiscard]] std::uint32_t generation(std::uint32_t index) const;
    [[nodiscard]] std::int64_t firstSeenNs(std::uint32_t index) const;
    [[nodiscard]] std::int64_t lastSeenNs(std::uint32_t index) const;
    [[nodiscard]] std::uint8_t originatorTcpFlags(std::uint32_t index) const;
    [[nodiscard]] std::uint64_t hashOf(std::uint32_t index) const;
    /// Originator as source.
    [[nodiscard]] packet::IpEnds ends(std::uint32_t index) const;
    [[nodiscard]] bool isDirectionGuessed(std::uint32_t index) const;
    [[nodiscard]] bool hasPacketsBothWays(std::uint32_t index) const;

    /// Ends flows whose time has come by @p now. First of all, and before the packets of now are accounted.
    void advance(const Moment& now);
    /// The same while the clock is the packets' own.
    void advance(std::int64_t nowNs) { advance(Moment{.nowNs = nowNs}); }

    /// Ends every active flow.
    void endAll(EndReason reason);

    [[nodiscard]] const FlowTableCounters& counters() const { return m_counters; }
    void publishTo(telemetry::CounterValues& values) const;
    [[nodiscard]] std::size_t privateBytes() const;  ///< Memory beside the shared records.

private:
    using Words = std::array<telemetry::Word, telemetry::kFlowRecordWords>;

    /// Unchecked: m_index holds no index but those of records.
    [[nodiscard]] telemetry::FlowRecord& record(std::uint32_t index) const { return m_records.data()[index]; }
    [[nodiscard]] std::uint32_t indexOf(const telemetry::FlowRecord& known) const
    {
        return static_cast<std::uint32_t>(&known - m_records.data());
    }
    template <bool isTcp>
    void count(telemetry::FlowRecord& flow, Direction direction, std::uint8_t tcpFlags, std::int64_t timestampNs,
               std::uint32_t wireBytes)
    {
        const PacketEffect effect = countPacket<isTcp>(flow, direction, tcpFlags, timestampNs, wireBytes);
        if (effect.changesState) [[unlikely]]
            changeState(indexOf(flow), effect.identity, effect.after, timestampNs);
    }
    [[nodiscard]] FlowSlot findByHash(const packet::IpEnds& ends, std::uint64_t hash) const;
    /// A SYN, or any packet of a TCP flow that one end has closed.
    [[nodiscard]] static bool wantsAnotherLook(const telemetry::FlowRecord& flow, std::uint8_t tcpFlags)
    {
        static_assert((static_cast<int>(FlowState::Closing) & static_cast<int>(FlowState::Closed)) == packet::kTcpSyn &&
                      static_cast<int>(FlowState::Closed) == 3);
        const std::uint64_t state = detail::load(flow.words[telemetry::flow_word::kIdentity]) >> 8;
        return ((tcpFlags | state) & packet::kTcpSyn) != 0;
    }
    [[nodiscard]] FlowSlot reconsider(FlowSlot slot, const packet::PacketView& packet);
    [[nodiscard]] bool isReopened(FlowSlot slot, const packet::PacketView& packet) const;
    void reopen(FlowSlot slot, const packet::PacketView& packet);
    void settle(FlowSlot& slot, bool byReceiver);
    void turn(std::uint32_t index);
    static void swapEnds(Words& words);
    void takeBack(FlowSlot slot, const MisplacedPackets& misplaced);
    static void prefetch(const telemetry::FlowRecord& record)
    {
        __builtin_prefetch(record.words.data(), 1);
        __builtin_prefetch(record.words.data() + 8, 1);
    }
    void evictOldest();
    void evictIdle();
    [[nodiscard]] std::uint32_t takeRecord();
    void fillRecord(std::uint32_t index, const packet::PacketView& packet, const packet::Opening& opening,
                    std::uint64_t hash, std::int64_t timestampNs, std::uint32_t wireBytes);
    void changeState(std::uint32_t index, std::uint64_t identity, FlowState to, std::int64_t timestampNs);
    void end(std::uint32_t index, EndReason reason);
    [[nodiscard]] TimerWheel::Tick deadlineAfter(TimerWheel::Tick lastActive, std::uint64_t identity) const;
    [[nodiscard]] TimerWheel::Tick deadlineOf(std::uint32_t index);
    [[nodiscard]] std::uint64_t packetsOf(std::uint32_t index) const;

    std::span<telemetry::FlowRecord> m_records;
    telemetry::JournalWriter& m_journal;
    FlowTableOptions m_options;
    BucketIndex m_index;
    TimerWheel m_wheel;
    IdleWatch m_idle;
    IndexList m_oneSided;  ///< Flows that were never established, in order of creation; the front is evicted first.
    std::uint32_t m_oneSidedBudget;
    std::vector<std::uint32_t> m_free;  ///< Stack of records that were used and are free again.
    std::uint32_t m_idleHand = 0;       ///< Where evictIdle() looks next.
    FlowEndListener* m_endListener = nullptr;
    DatagramFlowListener* m_datagramListener = nullptr;
    TunnelTable* m_tunnels = nullptr;
    FlowTableCounters m_counters;
};

}  // namespace netmoth::flow
