// SPDX-License-Identifier: GPL-3.0-or-later
// From the rows that are shown to the rows that should be: pure functions, made to run off the GUI thread.
#pragma once

#include "app/gui/models/flow_columns.h"
#include "app/gui/models/flow_rows.h"
#include "core/filter/flow_filter.h"

#include <Qt>

#include <cstdint>
#include <vector>

namespace netmoth::gui {

struct FlowSorting
{
    FlowColumn column = FlowColumn::BytesSent;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const FlowSorting&, const FlowSorting&) = default;
};

using FlowFilterPtr = std::shared_ptr<const filter::FlowFilter>;  ///< Null: every flow.

/// What to make new rows from.
struct FlowUpdateRequest
{
    std::uint64_t jobId = 0;
    FlowRowsPtr shown;                          ///< Never null.
    session::FlowTablePtr active;               ///< Null: no new snapshot, the shown one stays.
    std::vector<session::EndedFlowsPtr> ended;  ///< Since the last update.
    FlowSorting sorting;
    FlowFilterPtr filter;
};

/// The new rows, and where each shown row went.
struct FlowUpdate
{
    std::uint64_t jobId = 0;
    FlowRowsPtr rows;
    std::vector<std::int32_t> newRowOf;  ///< One a shown row; -1: gone.
    std::size_t insertedCount = 0;       ///< New rows that were not shown before.
};

inline constexpr std::size_t kMaxRetiredFlows = 100'000;  ///< Ended flows kept; the oldest go first.

/// O(n log n) in the number of rows; about 100 ms for 200,000. Equal keys are ordered by age, so that rows do not
/// dance. A flow that left the table without its end having been read is kept for one more snapshot.
[[nodiscard]] FlowUpdate makeFlowUpdate(const FlowUpdateRequest& request);

}  // namespace netmoth::gui
