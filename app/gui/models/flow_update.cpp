// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flow_update.h"

#include "app/gui/models/flow_id_index.h"

#include <algorithm>
#include <tuple>

namespace netmoth::gui {

using flow::FlowSnapshot;

namespace {

/// Ended flows: those kept, those read since, and those that left the table unexplained. Oldest first, bounded.
std::vector<RetiredFlow> retire(const FlowUpdateRequest& request)
{
    const FlowRows& shown = *request.shown;
    std::vector<const FlowSnapshot*> newlyEnded;
    for (const session::EndedFlowsPtr& batch : request.ended)
        for (const FlowSnapshot& flow : *batch)
            newlyEnded.push_back(&flow);
    FlowIdIndex endedIds(newlyEnded.size());
    for (std::size_t i = 0; i < newlyEnded.size(); ++i)
        endedIds.insert(newlyEnded[i]->id, static_cast<std::uint32_t>(i));

    std::vector<RetiredFlow> retired;
    for (const RetiredFlow& earlier : shown.retired)
        if (!endedIds.find(earlier.flow.id) && (!earlier.awaitsEnd || !request.active))
            retired.push_back(earlier);
    for (const FlowSnapshot* flow : newlyEnded)
        retired.push_back({*flow, false});
    if (request.active && shown.active) {
        FlowIdIndex activeIds(request.active->flows.size());
        for (std::size_t i = 0; i < request.active->flows.size(); ++i)
            activeIds.insert(request.active->flows[i].id, static_cast<std::uint32_t>(i));
        FlowIdIndex retiredIds(shown.retired.size());
        for (std::size_t i = 0; i < shown.retired.size(); ++i)
            retiredIds.insert(shown.retired[i].flow.id, static_cast<std::uint32_t>(i));
        for (const FlowSnapshot& flow : shown.active->flows)
            if (!activeIds.find(flow.id) && !endedIds.find(flow.id) && !retiredIds.find(flow.id))
                retired.push_back({flow, true});
    }
    if (retired.size() > kMaxRetiredFlows)
        retired.erase(retired.begin(), retired.end() - static_cast<std::ptrdiff_t>(kMaxRetiredFlows));
    return retired;
}

/// Every active flow that has not ended, then every retired one: those that the filter accepts. Counts them all.
std::vector<std::uint32_t> positions(FlowRows& rows, const filter::FlowFilter* filter)
{
    const auto isShown = [&](const FlowSnapshot& flow) {
        ++rows.total;
        return filter == nullptr || filter->accepts(flow);
    };
    FlowIdIndex retiredIds(rows.retired.size());
    for (std::size_t i = 0; i < rows.retired.size(); ++i)
        retiredIds.insert(rows.retired[i].flow.id, static_cast<std::uint32_t>(i));
    std::vector<std::uint32_t> shown;
    shown.reserve(rows.activeCount() + rows.retired.size());
    for (std::uint32_t i = 0; i < rows.activeCount(); ++i)
        if (const FlowSnapshot& flow = rows.active->flows[i]; !retiredIds.find(flow.id) && isShown(flow))
            shown.push_back(i);
    for (std::size_t i = 0; i < rows.retired.size(); ++i)
        if (isShown(rows.retired[i].flow))
            shown.push_back(static_cast<std::uint32_t>(rows.activeCount() + i));
    return shown;
}

struct KeyedPosition
{
    FlowSortKey key;
    std::uint32_t position;
};

void sortPositions(FlowRows& rows, const FlowSorting& sorting)
{
    std::vector<KeyedPosition> keyed;
    keyed.reserve(rows.order.size());
    for (const std::uint32_t position : rows.order)
        keyed.push_back({flowSortKey(rows.flowAt(position), sorting.column, position >= rows.activeCount()), position});
    const auto age = [&](std::uint32_t position) {
        const FlowSnapshot& flow = rows.flowAt(position);
        return std::tuple(flow.firstSeenNs, flow.id.worker, flow.id.index, flow.id.generation);
    };
    const bool ascending = sorting.order == Qt::AscendingOrder;
    std::sort(keyed.begin(), keyed.end(), [&](const KeyedPosition& left, const KeyedPosition& right) {
        if (left.key != right.key)
            return ascending ? left.key < right.key : right.key < left.key;
        return age(left.position) < age(right.position);
    });
    std::transform(keyed.begin(), keyed.end(), rows.order.begin(), [](const KeyedPosition& k) { return k.position; });
}

}  // namespace

FlowUpdate makeFlowUpdate(const FlowUpdateRequest& request)
{
    auto rows = std::make_shared<FlowRows>();
    rows->active = request.active ? request.active : request.shown->active;
    rows->retired = retire(request);
    rows->order = positions(*rows, request.filter.get());
    sortPositions(*rows, request.sorting);

    FlowIdIndex newRows(rows->count());
    for (std::size_t row = 0; row < rows->count(); ++row)
        newRows.insert(rows->at(row).id, static_cast<std::uint32_t>(row));
    FlowUpdate update;
    update.jobId = request.jobId;
    std::size_t survivors = 0;
    update.newRowOf.reserve(request.shown->count());
    for (std::size_t row = 0; row < request.shown->count(); ++row) {
        const auto found = newRows.find(request.shown->at(row).id);
        update.newRowOf.push_back(found ? static_cast<std::int32_t>(*found) : -1);
        if (found)
            ++survivors;
    }
    update.insertedCount = rows->count() - survivors;
    update.rows = std::move(rows);
    return update;
}

}  // namespace netmoth::gui
