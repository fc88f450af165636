// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_update.h"

#include <algorithm>
#include <tuple>

namespace netmoth::model {

using flow::FlowId;
using flow::FlowSnapshot;

namespace {

/// A little less than a second: tables arrive about four times per second.
constexpr std::chrono::milliseconds kRateInterval{950};

class NoNames final : public filter::HostNames
{
public:
    [[nodiscard]] std::string_view nameOf(const packet::IpAddress&) const override { return {}; }
};
const NoNames kNoNames;

std::uint64_t totalBytes(const FlowSnapshot& flow)
{
    return flow.fromOriginator.wireBytes + flow.fromResponder.wireBytes;
}

/// Sorts rows.order by @p keyOf a position. The flows are looked at once each: comparing touches nothing but keys.
template <typename KeyOf>
void sortByKey(FlowRows& rows, bool ascending, KeyOf&& keyOf)
{
    using Key = decltype(keyOf(FlowRows::Position{}));
    struct Keyed
    {
        Key key;
        std::int64_t firstSeenNs;
        FlowRows::Position position;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.order.size());
    for (const FlowRows::Position position : rows.order)
        keyed.push_back({keyOf(position), rows.flowAt(position).firstSeenNs, position});
    std::sort(keyed.begin(), keyed.end(), [ascending](const Keyed& left, const Keyed& right) {
        if (left.key != right.key)
            return (left.key < right.key) == ascending;
        return std::tie(left.firstSeenNs, left.position) < std::tie(right.firstSeenNs, right.position);
    });
    std::transform(keyed.begin(), keyed.end(), rows.order.begin(), [](const Keyed& each) { return each.position; });
}

bool isAddress(FlowColumn column)
{
    return column == FlowColumn::Source || column == FlowColumn::Destination;
}

}  // namespace

bool FlowSelection::accepts(const FlowSnapshot& flow, bool ended) const
{
    if (time && (flow.firstSeenNs > time->toNs || flow.lastSeenNs < time->fromNs))
        return false;
    const filter::HostNames& known = names ? *names : kNoNames;
    return (!filter || filter->accepts(flow, known)) && (search.isEmpty() || search.finds(flow, ended, known));
}

FlowUpdate FlowUpdater::make(const FlowUpdateRequest& request)
{
    auto rows = std::make_shared<FlowRows>();
    takeEnded(request, *rows);
    takeActive(request, *rows);
    carryRates(request, *rows);
    moveUnended(request, *rows);
    if (request.active)
        measureRates(*rows);
    choose(request.selection, *rows);
    sort(request.sorting, *rows);
    FlowUpdate update;
    update.jobId = request.jobId;
    update.rows = std::move(rows);
    compare(*request.shown, update);
    return update;
}

void FlowUpdater::takeEnded(const FlowUpdateRequest& request, FlowRows& rows)
{
    rows.ended = request.shown->ended;
    for (const session::EndedFlowsPtr& batch : request.ended)
        for (const FlowSnapshot& flow : *batch) {
            rows.ended.append(flow);
            rows.lastEnded.push_back(flow.id);
        }
    m_newlyEnded.emplace(rows.lastEnded.size());
    for (std::size_t i = 0; i < rows.lastEnded.size(); ++i)
        m_newlyEnded->insert(rows.lastEnded[i], static_cast<std::uint32_t>(i));
}

void FlowUpdater::noteActive(const session::FlowTableSnapshot& table)
{
    constexpr Position kNone = ~Position{0};
    for (std::vector<Position>& records : m_positionOfRecord)
        std::fill(records.begin(), records.end(), kNone);
    for (std::size_t i = 0; i < table.flows.size(); ++i) {
        const FlowId& id = table.flows[i].id;
        if (id.worker >= m_positionOfRecord.size())
            m_positionOfRecord.resize(id.worker + 1);
        std::vector<Position>& records = m_positionOfRecord[id.worker];
        if (id.index >= records.size())
            records.resize(std::max<std::size_t>(id.index + 1, records.size() * 2), kNone);
        records[id.index] = static_cast<Position>(i);
    }
}

/// Where the flow of this id, and no other that took its record, is among the active ones.
std::optional<FlowUpdater::Position> FlowUpdater::activePositionOf(const FlowRows& rows, const FlowId& id) const
{
    if (id.worker >= m_positionOfRecord.size() || id.index >= m_positionOfRecord[id.worker].size())
        return std::nullopt;
    const Position position = m_positionOfRecord[id.worker][id.index];
    if (position >= rows.activeCount() || rows.active->flows[position].id != id)
        return std::nullopt;
    return position;
}

void FlowUpdater::takeActive(const FlowUpdateRequest& request, FlowRows& rows)
{
    const FlowRows& shown = *request.shown;
    rows.active = request.active ? request.active : shown.active;
    if (request.active) {
        noteActive(*request.active);
        rows.hasEnded.assign(rows.activeCount(), false);
    } else {
        rows.hasEnded = shown.hasEnded;
    }
    const auto mark = [&](const std::vector<FlowId>& ids) {
        for (const FlowId& id : ids)
            if (const auto position = activePositionOf(rows, id))
                rows.hasEnded[*position] = true;
    };
    mark(rows.lastEnded);
    if (request.active)
        mark(shown.lastEnded);
    if (rows.lastEnded.empty())
        rows.lastEnded = shown.lastEnded;
}

/// The position of the @p newlyEnded th of this update's ended flows; gone if there were too many to keep.
FlowUpdater::NewPosition FlowUpdater::endedPositionOf(const FlowRows& rows, std::uint32_t newlyEnded) const
{
    const auto behind = static_cast<NewPosition>(rows.lastEnded.size()) - newlyEnded;
    const NewPosition index = static_cast<NewPosition>(rows.ended.size()) - behind;
    return index < 0 ? kGone : static_cast<NewPosition>(rows.firstEnded()) + index;
}

/// Room for the rates of a new table: moveUnended() brings over what is known of flows that were there before.
void FlowUpdater::carryRates(const FlowUpdateRequest& request, FlowRows& rows)
{
    const FlowRows& shown = *request.shown;
    rows.ratesSince = shown.ratesSince;
    if (!request.active) {
        rows.bitsPerSecond = shown.bitsPerSecond;
        rows.bytesBefore = shown.bytesBefore;
        return;
    }
    if (rows.active->isFile)
        return;
    rows.bytesBefore.assign(rows.activeCount(), 0);
    if (!shown.bitsPerSecond.empty())
        rows.bitsPerSecond.assign(rows.activeCount(), 0);
}

/// Once a second: over less, rates jump from table to table and cannot be read.
void FlowUpdater::measureRates(FlowRows& rows)
{
    if (rows.bytesBefore.empty())
        return;
    const bool isFirst = rows.ratesSince == std::chrono::nanoseconds{};
    const std::chrono::nanoseconds elapsed = rows.active->takenAt - rows.ratesSince;
    if (!isFirst && elapsed < kRateInterval)
        return;
    const float perSecond = 8 / std::chrono::duration<float>(elapsed).count();
    if (!isFirst)
        rows.bitsPerSecond.resize(rows.activeCount());
    for (std::size_t i = 0; i < rows.activeCount(); ++i) {
        const std::uint64_t now = totalBytes(rows.active->flows[i]);
        if (!isFirst)
            rows.bitsPerSecond[i] = static_cast<float>(now - std::min(now, rows.bytesBefore[i])) * perSecond;
        rows.bytesBefore[i] = now;
    }
    rows.ratesSince = rows.active->takenAt;
}

/// Where the shown active and awaiting flows are now. Those that left the table unexplained wait for their end.
void FlowUpdater::moveUnended(const FlowUpdateRequest& request, FlowRows& rows)
{
    const FlowRows& shown = *request.shown;
    // The ended ones lie behind the awaiting ones: their positions are known when all of these are.
    constexpr NewPosition kEndedMark = NewPosition{1} << 40;
    m_movedTo.assign(shown.firstEnded(), kGone);
    for (Position position = 0; position < shown.firstEnded(); ++position) {
        if (shown.isActive(position) && shown.hasEnded[position])
            continue;
        const FlowSnapshot& flow = shown.flowAt(position);
        if (const auto newlyEnded = m_newlyEnded->find(flow.id)) {
            m_movedTo[position] = kEndedMark + *newlyEnded;
        } else if (const auto active = activePositionOf(rows, flow.id); active && !rows.hasEnded[*active]) {
            m_movedTo[position] = *active;
            if (request.active && *active < rows.bytesBefore.size()) {
                rows.bytesBefore[*active] =
                    position < shown.bytesBefore.size() ? shown.bytesBefore[position] : totalBytes(flow);
                if (*active < rows.bitsPerSecond.size())
                    rows.bitsPerSecond[*active] = static_cast<float>(shown.rateAt(position));
            }
        } else if (shown.isActive(position) || !request.active) {
            m_movedTo[position] = static_cast<NewPosition>(rows.activeCount() + rows.awaiting.size());
            rows.awaiting.push_back(flow);
        }
    }
    for (NewPosition& moved : m_movedTo)
        if (moved >= kEndedMark)
            moved = endedPositionOf(rows, static_cast<std::uint32_t>(moved - kEndedMark));
}

FlowUpdater::NewPosition FlowUpdater::newPositionOf(const FlowRows& shown, const FlowRows& rows,
                                                    Position position) const
{
    if (position < shown.firstEnded())
        return m_movedTo[position];
    const std::uint64_t dropped = rows.ended.forgotten() - shown.ended.forgotten();
    const std::uint64_t index = position - shown.firstEnded();
    return index < dropped ? kGone : static_cast<NewPosition>(rows.firstEnded() + index - dropped);
}

void FlowUpdater::choose(const FlowSelection& selection, FlowRows& rows)
{
    rows.order.reserve(rows.positionCount());
    for (Position position = 0; position < rows.positionCount(); ++position) {
        const bool isActive = rows.isActive(position);
        if (isActive && rows.hasEnded[position])
            continue;
        ++rows.totalCount;
        if (selection.liveness == (isActive ? FlowLiveness::Ended : FlowLiveness::Active))
            continue;
        if (selection.accepts(rows.flowAt(position), !isActive))
            rows.order.push_back(position);
    }
}

void FlowUpdater::sort(const FlowSorting& sorting, FlowRows& rows)
{
    const bool ascending = sorting.order == Qt::AscendingOrder;
    const auto keyOf = [&](Position position) {
        return flowSortKey(rows.flowAt(position), sorting.column, !rows.isActive(position));
    };
    if (sorting.column == FlowColumn::CurrentRate)
        sortByKey(rows, ascending, [&](Position position) { return rows.rateAt(position); });
    else if (isAddress(sorting.column))
        sortByKey(rows, ascending, keyOf);
    else
        sortByKey(rows, ascending, [&](Position position) { return keyOf(position).high; });
}

void FlowUpdater::compare(const FlowRows& shown, FlowUpdate& update)
{
    const FlowRows& rows = *update.rows;
    m_rowOf.assign(rows.positionCount(), -1);
    for (std::size_t row = 0; row < rows.count(); ++row)
        m_rowOf[rows.order[row]] = static_cast<std::int32_t>(row);
    std::size_t survivors = 0;
    update.newRowOf.reserve(shown.count());
    for (const Position position : shown.order) {
        const NewPosition moved = newPositionOf(shown, rows, position);
        const std::int32_t row = moved == kGone ? -1 : m_rowOf[static_cast<std::size_t>(moved)];
        update.newRowOf.push_back(row);
        survivors += row >= 0;
    }
    update.insertedCount = rows.count() - survivors;
}

}  // namespace netmoth::model
