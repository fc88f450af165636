// SPDX-License-Identifier: GPL-3.0-or-later
// Totals by key, bounded: when there are too many keys, the half with the fewest bytes becomes one "others". One
// thread.
#pragma once

#include "app/model/traffic_summary.h"
#include "core/flow/flow_hash.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::model {

/// With a new seed for each table, so that senders cannot choose addresses that share one slot.
struct SummaryKeyHash
{
    [[nodiscard]] std::size_t operator()(const SummaryKey& key) const
    {
        return flow::flowHash({key.address, {}, key.port, key.ipVersion, 6, key.protocol}, seed);
    }
    flow::HashSeed seed = flow::HashSeed::random();
};

/// Finds rows by key. Open addressing, because a node per host would need an allocation per host.
class SummaryIndex
{
public:
    static constexpr std::uint32_t kNoRow = ~std::uint32_t{0};

    /// Forgets everything and enters @p rows. @p slotCount: a power of two, twice as many as there will be rows.
    void rebuild(const std::vector<SummaryRow>& rows, std::size_t slotCount);
    /// Where @p key is in @p rows, which were entered, or kNoRow: to be set when a row is added for it.
    [[nodiscard]] std::uint32_t& rowOf(const std::vector<SummaryRow>& rows, const SummaryKey& key);
    [[nodiscard]] std::size_t slotCount() const { return m_slots.size(); }

private:
    SummaryKeyHash m_hash;
    std::vector<std::uint32_t> m_slots;
};

class SummaryMap
{
public:
    static constexpr std::size_t kMaxRows = 65'536;

    SummaryMap();

    void add(const SummaryKey& key, const TrafficTotals& totals);
    void clear();

    [[nodiscard]] const SummaryTable& table() const { return m_table; }

private:
    void dropSmallHalf();

    SummaryTable m_table;
    SummaryIndex m_index;
};

/// Where each row of @p from is in @p to; -1: it is not.
[[nodiscard]] std::vector<std::int32_t> whereRowsWent(const SummaryTable& from, const SummaryTable& to);

}  // namespace netmoth::model
