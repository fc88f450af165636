// SPDX-License-Identifier: GPL-3.0-or-later
// What one worker's flows lie in, beside the flows: a tunnel, or more VLAN tags than the flow record holds (one). A
// cold record each, shared by all flows with the same around them, so that the flow record stays two cache lines.
// Looked at when a flow begins or ends, never for a packet. One thread; bounded by the number of records; no allocation
// after construction.
#pragma once

#include "core/flow/bucket_index.h"
#include "core/flow/flow_hash.h"
#include "core/memory/fixed_array.h"
#include "core/memory/object_pool.h"
#include "core/model/flow_snapshot.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/region_layout.h"

#include <cstdint>
#include <span>

namespace netmoth::flow {

class TunnelTable
{
public:
    /// Names a record in a flow record: its index plus one; 0: none.
    using Reference = std::uint16_t;

    /// @p records: at most 65,535.
    TunnelTable(std::span<telemetry::TunnelRecord> records, const HashSeed& seed);

    /// One more flow with what is around @p packet, which is in a tunnel or has several tags. 0, counted, when no
    /// record is free: the flow is then shown without its tunnel, and with its outermost tag alone.
    [[nodiscard]] Reference acquire(const packet::PacketView& packet);
    /// One flow less. The record is free when none is left.
    void release(Reference reference);

    [[nodiscard]] const FlowSurroundings& operator[](Reference reference) const
    {
        return m_entries[reference - 1U].around;
    }
    [[nodiscard]] const memory::PoolCounters& counters() const { return m_pool; }
    void publishTo(telemetry::CounterValues& values) const
    {
        values.setPool(telemetry::Counter::TunnelPoolCapacity, m_pool);
    }

private:
    struct Entry
    {
        FlowSurroundings around;
        std::uint64_t hash;
        std::uint32_t flows;
        std::uint32_t nextFree;  ///< Of a free entry: the next one, or kNone.
    };
    static constexpr std::uint32_t kNone = BucketIndex::kNone;

    [[nodiscard]] std::uint32_t takeRecord();

    std::span<telemetry::TunnelRecord> m_records;
    HashSeed m_seed;
    memory::FixedArray<Entry> m_entries;
    BucketIndex m_index;
    std::uint32_t m_firstFree = kNone;
    memory::PoolCounters m_pool;
};

}  // namespace netmoth::flow
