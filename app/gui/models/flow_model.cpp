// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flow_model.h"

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr std::chrono::milliseconds kShortestPause{250};
constexpr std::chrono::milliseconds kLongestPause{2000};
constexpr int kPausePerWork = 10;

FlowColumn columnOf(int section)
{
    return static_cast<FlowColumn>(section);
}

}  // namespace

FlowModel::FlowModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_worker(new QObject)
    , m_rows(std::make_shared<FlowRows>())
{
    m_thread.setObjectName(QStringLiteral("flow-rows"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FlowModel::updateSoon);
}

FlowModel::~FlowModel()
{
    m_thread.quit();
    m_thread.wait();
}

void FlowModel::setActiveFlows(const session::FlowTablePtr& flows)
{
    m_waitingActive = flows;
    m_waiting = true;
    updateSoon();
}

void FlowModel::addEndedFlows(const session::EndedFlowsPtr& flows)
{
    if (!flows || flows->empty())
        return;
    m_waitingEnded.push_back(flows);
    keepWithinBounds();
    m_waiting = true;
    updateSoon();
}

/// Flows may end faster than they can be shown: of what waits, no more is kept than would be.
void FlowModel::keepWithinBounds()
{
    std::size_t waiting = 0;
    for (const session::EndedFlowsPtr& batch : m_waitingEnded)
        waiting += batch->size();
    while (waiting - m_waitingEnded.front()->size() > EndedFlows::kMaxFlows) {
        waiting -= m_waitingEnded.front()->size();
        m_waitingEnded.erase(m_waitingEnded.begin());
    }
}

void FlowModel::setFilter(const FlowFilterPtr& filter)
{
    m_selection.filter = filter;
    updateAtOnce();
}

void FlowModel::setSearch(const QString& text)
{
    m_selection.search = FlowSearch(text);
    updateAtOnce();
}

void FlowModel::setLiveness(FlowLiveness liveness)
{
    m_selection.liveness = liveness;
    updateAtOnce();
}

void FlowModel::setHostNames(std::shared_ptr<const filter::HostNames> names)
{
    m_selection.names = std::move(names);
    updateAtOnce();
}

void FlowModel::clear()
{
    ++m_jobId;  // what is being made is of the past
    m_busy = m_waiting = false;
    m_waitingActive.reset();
    m_waitingEnded.clear();
    if (!m_order.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_order.clear();
        endRemoveRows();
    }
    m_rows = std::make_shared<FlowRows>();
    emit updated();
}

void FlowModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kFlowColumnCount)
        return;
    m_sorting = {columnOf(column), order};
    updateAtOnce();
}

/// For what the user asks: no pause before it.
void FlowModel::updateAtOnce()
{
    m_askedAnew = m_busy;
    m_waiting = true;
    m_pause.stop();
    updateSoon();
}

void FlowModel::updateSoon()
{
    if (m_waiting && !m_busy && !m_pause.isActive())
        startUpdate();
}

void FlowModel::startUpdate()
{
    FlowUpdateRequest request{
        ++m_jobId, m_rows,     std::exchange(m_waitingActive, nullptr), std::exchange(m_waitingEnded, {}),
        m_sorting, m_selection};
    m_busy = true;
    m_waiting = m_askedAnew = false;
    QMetaObject::invokeMethod(m_worker, [this, request = std::move(request)] {
        const auto begin = std::chrono::steady_clock::now();
        FlowUpdate update = m_updater.make(request);
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begin;
        // The destructor joins this thread first, so that the model is still there.
        QMetaObject::invokeMethod(this, [this, took, update = std::move(update)] { finish(update, took); });
    });
}

void FlowModel::finish(const FlowUpdate& update, std::chrono::nanoseconds took)
{
    if (update.jobId != m_jobId)
        return;
    m_busy = false;
    const FlowRowsPtr before = m_rows;
    apply(update);
    // Tens of megabytes are given back there, not here.
    QMetaObject::invokeMethod(m_worker, [before] {});
    if (m_askedAnew) {
        startUpdate();
        return;
    }
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(took * kPausePerWork);
    m_pause.start(std::clamp(pause, kShortestPause, kLongestPause));
    emit updated();
}

void FlowModel::apply(const FlowUpdate& update)
{
    RowMap finalRowOf = removeGone(update.newRowOf);
    // From here on a row shows its flow by the new snapshot; it stays the same flow.
    m_rows = update.rows;
    std::transform(finalRowOf.begin(), finalRowOf.end(), m_order.begin(),
                   [&](std::int32_t row) { return m_rows->order[static_cast<std::size_t>(row)]; });
    appendInserted(update, finalRowOf);
    if (!std::is_sorted(finalRowOf.begin(), finalRowOf.end()))
        changeLayout(finalRowOf, m_rows->order);
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kFlowColumnCount - 1));
}

/// Moves the rows that are gone behind all others and removes them there. @return where the others are to go.
FlowModel::RowMap FlowModel::removeGone(const RowMap& newRowOf)
{
    RowMap survivors;
    survivors.reserve(newRowOf.size());
    std::copy_if(newRowOf.begin(), newRowOf.end(), std::back_inserter(survivors), [](auto row) { return row >= 0; });
    const auto survivorCount = static_cast<std::int32_t>(survivors.size());
    if (survivors.size() == newRowOf.size())
        return survivors;

    RowMap partition;
    partition.reserve(newRowOf.size());
    Order order(newRowOf.size());
    std::int32_t nextSurvivor = 0;
    std::int32_t nextGone = survivorCount;
    for (std::size_t row = 0; row < newRowOf.size(); ++row) {
        partition.push_back(newRowOf[row] >= 0 ? nextSurvivor++ : nextGone++);
        order[static_cast<std::size_t>(partition.back())] = m_order[row];
    }
    if (!std::is_sorted(partition.begin(), partition.end()))
        changeLayout(partition, std::move(order));
    beginRemoveRows({}, survivorCount, rowCount() - 1);
    m_order.resize(survivors.size());
    endRemoveRows();
    return survivors;
}

/// Appends the flows that were not shown before and extends @p finalRowOf by where they are to go.
void FlowModel::appendInserted(const FlowUpdate& update, RowMap& finalRowOf)
{
    if (update.insertedCount == 0)
        return;
    std::vector<bool> isShown(m_rows->count());
    for (const std::int32_t row : finalRowOf)
        isShown[static_cast<std::size_t>(row)] = true;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(update.insertedCount) - 1);
    for (std::size_t row = 0; row < m_rows->count(); ++row) {
        if (isShown[row])
            continue;
        m_order.push_back(m_rows->order[row]);
        finalRowOf.push_back(static_cast<std::int32_t>(row));
    }
    endInsertRows();
}

void FlowModel::changeLayout(const RowMap& newRowOf, Order order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from)
        to.append(createIndex(newRowOf[static_cast<std::size_t>(old.row())], old.column()));
    m_order = std::move(order);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

int FlowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FlowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFlowColumnCount;
}

QVariant FlowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const flow::FlowSnapshot& flow = flowAt(index.row());
    const bool ended = hasEnded(index.row());
    const FlowColumn column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return flowText(flow, column, ended);
    case Qt::ToolTipRole:
    case ExactTextRole:
        return flowExactText(flow, column, ended);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EndedRole:
        return ended;
    case FlowStateRole:
        return static_cast<int>(flow.state);
    default:
        return {};
    }
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kFlowColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return flowColumnTitle(columnOf(section));
    case Qt::ToolTipRole:
        return flowColumnHelp(columnOf(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(columnOf(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace netmoth::gui
