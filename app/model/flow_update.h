// SPDX-License-Identifier: GPL-3.0-or-later
// From the rows that are shown to the rows that should be. Runs outside the GUI thread: uses no model.
#pragma once

#include "app/model/flow_columns.h"
#include "app/model/flow_id_index.h"
#include "app/model/flow_rows.h"
#include "app/model/flow_search.h"
#include "core/filter/flow_filter.h"

#include <Qt>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace netmoth::model {

struct FlowSorting
{
    FlowColumn column = FlowColumn::BytesSent;
    Qt::SortOrder order = Qt::DescendingOrder;
    friend bool operator==(const FlowSorting&, const FlowSorting&) = default;
};

using FlowFilterPtr = std::shared_ptr<const filter::FlowFilter>;  ///< Null: every flow.

enum class FlowLiveness
{
    All,
    Active,
    Ended
};

/// Nanoseconds since the epoch, both ends included.
struct TimeRange
{
    std::int64_t fromNs = 0;
    std::int64_t toNs = 0;
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Which of the known flows are shown.
struct FlowSelection
{
    FlowFilterPtr filter;
    FlowSearch search;
    FlowLiveness liveness = FlowLiveness::All;
    std::optional<TimeRange> time;  ///< Flows that were seen then: begun before its end, not over before its beginning.
    std::shared_ptr<const filter::HostNames> names;  ///< Null: none are known.

    [[nodiscard]] bool accepts(const flow::FlowSnapshot& flow, bool ended) const;
    /// Something is left out, by what was asked for.
    [[nodiscard]] bool chooses() const { return filter || !search.isEmpty() || liveness != FlowLiveness::All || time; }
};

/// What to make new rows from.
struct FlowUpdateRequest
{
    std::uint64_t jobId = 0;
    FlowRowsPtr shown;                          ///< Never null.
    session::FlowTablePtr active;               ///< Null: no new snapshot, the shown one stays.
    std::vector<session::EndedFlowsPtr> ended;  ///< Since the last update.
    FlowSorting sorting;
    FlowSelection selection;
};

/// The new rows, and where each shown row went.
struct FlowUpdate
{
    std::uint64_t jobId = 0;
    FlowRowsPtr rows;
    std::vector<std::int32_t> newRowOf;  ///< One per shown row; -1: removed.
    std::size_t insertedCount = 0;       ///< New rows that were not shown before.
};

/// Makes one update after the other, each from the rows of the one before. Keeps its working memory. One thread.
/// O(n log n) in the number of rows (bench_flow_model). Equal keys keep the order of positions, so that rows do not
/// dance.
class FlowUpdater
{
public:
    [[nodiscard]] FlowUpdate make(const FlowUpdateRequest& request);

private:
    using Position = FlowRows::Position;
    /// A position in the new rows, or kGone.
    using NewPosition = std::int64_t;
    static constexpr NewPosition kGone = -1;

    void takeEnded(const FlowUpdateRequest& request, FlowRows& rows);
    void takeActive(const FlowUpdateRequest& request, FlowRows& rows);
    void noteActive(const session::FlowTableSnapshot& table);
    [[nodiscard]] std::optional<Position> activePositionOf(const FlowRows& rows, const flow::FlowId& id) const;
    static void carryRates(const FlowUpdateRequest& request, FlowRows& rows);
    static void measureRates(FlowRows& rows);
    void moveUnended(const FlowUpdateRequest& request, FlowRows& rows);
    [[nodiscard]] NewPosition newPositionOf(const FlowRows& shown, const FlowRows& rows, Position position) const;
    [[nodiscard]] NewPosition endedPositionOf(const FlowRows& rows, std::uint32_t newlyEnded) const;
    static void choose(const FlowSelection& selection, FlowRows& rows);
    static void sort(const FlowSorting& sorting, FlowRows& rows);
    void compare(const FlowRows& shown, FlowUpdate& update);

    std::vector<std::vector<Position>> m_positionOfRecord;  ///< By worker and record: its flow in the active table.
    std::vector<NewPosition> m_movedTo;                     ///< By shown position of active and awaiting flows.
    std::vector<std::int32_t> m_rowOf;                      ///< By position in the new rows.
    std::optional<FlowIdIndex> m_newlyEnded;                ///< Id → how manieth of the newly ended.
};

}  // namespace netmoth::model
