// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of one worker: finds or creates the flow of each packet, keeps its totals in the shared records, ends it
// when it closes, idles or has to make room, and writes ended flows to the journal. One thread; no allocation after
// construction; bounded by the number of records.
#pragma once

#include "core/flow/bucket_index.h"
#include "core/flow/flow_hash.h"
#include "core/flow/flow_timeouts.h"
#include "core/flow/index_list.h"
#include "core/flow/timer_wheel.h"
#include "core/packet/packet_view.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/journal_writer.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace netmoth::flow {

enum class Direction : std::uint8_t { FromOriginator, FromResponder };

struct FlowTableOptions
{
    FlowTimeouts timeouts;
    HashSeed seed;
    /// Most flows that were never established (SYN, RST and UDP floods, scans) at a time, as a share of the records: the
    /// oldest of their own kind makes room for the next, and established flows are left alone.
    double oneSidedShare = 0.5;
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

    /// For bursts: first all buckets, then all records, then account() each packet.
    void prefetchBucket(std::uint64_t hash) const { m_index.prefetch(hash); }
    void prefetchRecord(std::uint64_t hash) const
    {
        if (const std::uint32_t index = m_index.guess(hash); index != BucketIndex::kNone) {
            __builtin_prefetch(m_records[index].words.data(), 1);
            __builtin_prefetch(m_records[index].words.data() + 8, 1);
        }
    }

    /// Adds one packet to its flow. @p timestampNs: packet time, ns since the epoch; @p wireBytes: original length.
    FlowSlot account(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                     std::uint32_t wireBytes);

    /// Ends flows whose time has come by @p nowNs (packet time).
    void advance(std::int64_t nowNs);

    /// Ends every active flow.
    void endAll(EndReason reason);

    [[nodiscard]] const FlowTableCounters& counters() const { return m_counters; }
    [[nodiscard]] std::size_t privateBytes() const;  ///< Memory beside the shared records.

private:
    using Words = std::array<telemetry::Word, telemetry::kFlowRecordWords>;

    [[nodiscard]] std::uint32_t find(const packet::IpEnds& ends, std::uint64_t hash, Direction& direction) const;
    [[nodiscard]] std::uint32_t takeRecord();
    [[nodiscard]] std::uint32_t create(const packet::PacketView& packet, std::uint64_t hash, std::int64_t timestampNs,
                                       std::uint32_t wireBytes);
    void update(std::uint32_t index, Direction direction, const packet::PacketView& packet, std::int64_t timestampNs,
                std::uint32_t wireBytes);
    void changeState(std::uint32_t index, FlowState from, FlowState to, bool isTcp, std::int64_t nowNs);
    void end(std::uint32_t index, EndReason reason);
    [[nodiscard]] TimerWheel::Tick deadlineOf(std::uint32_t index) const;

    std::span<telemetry::FlowRecord> m_records;
    telemetry::JournalWriter& m_journal;
    FlowTableOptions m_options;
    BucketIndex m_index;
    TimerWheel m_wheel;
    IndexList m_oneSided;  ///< Flows that were never established, in order of creation; the front is evicted first.
    std::uint32_t m_oneSidedBudget;
    std::vector<std::uint32_t> m_free;  ///< Stack of records that were used and are free again.
    FlowTableCounters m_counters;
};

}  // namespace netmoth::flow
