// SPDX-License-Identifier: GPL-3.0-or-later
// Totals by key, bounded: when there are too many keys, the half with the fewest bytes becomes one "others". Open
// addressing, because a node a host would be an allocation a host. One thread.
#pragma once

#include "app/gui/models/traffic_summary.h"
#include "core/flow/flow_hash.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::gui {

/// Seeded for each table anew: whoever sends chooses addresses, and must not aim them at one slot.
struct SummaryKeyHash
{
    [[nodiscard]] std::size_t operator()(const SummaryKey& key) const
    {
        return flow::flowHash({key.address, {}, key.port, key.ipVersion, 6, key.protocol}, seed);
    }
    flow::HashSeed seed = flow::HashSeed::random();
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
    static constexpr std::uint32_t kFree = ~std::uint32_t{0};

    [[nodiscard]] std::size_t slotOf(const SummaryKey& key) const;
    void dropSmallHalf();
    void index();

    SummaryKeyHash m_hash;
    SummaryTable m_table;
    std::vector<std::uint32_t> m_slots;  ///< Row, or kFree.
};

/// Where each row of @p from is in @p to; -1: it is not.
[[nodiscard]] std::vector<std::int32_t> whereRowsWent(const SummaryTable& from, const SummaryTable& to);

}  // namespace netmoth::gui
