// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flow_model.h"

#include "app/model/number_format.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr std::chrono::milliseconds kShortestPause{200};
constexpr std::chrono::milliseconds kLongestPause{2000};
constexpr int kPausePerWork = 4;

model::FlowColumn columnOf(int section)
{
    return static_cast<model::FlowColumn>(section);
}

bool isEndpoint(model::FlowColumn column)
{
    return column == model::FlowColumn::Source || column == model::FlowColumn::Destination;
}

/// Which end is which was guessed.
QFont italicFont()
{
    QFont font;
    font.setItalic(true);
    return font;
}

}  // namespace

FlowModel::FlowModel(QObject* parent)
    : LiveTableModel(parent)
    , m_worker(new QObject)
    , m_rows(std::make_shared<model::FlowRows>())
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
    while (waiting - m_waitingEnded.front()->size() > model::EndedFlows::kMaxFlows) {
        waiting -= m_waitingEnded.front()->size();
        m_droppedEnded += m_waitingEnded.front()->size();
        m_waitingEnded.erase(m_waitingEnded.begin());
    }
}

void FlowModel::setFilter(const model::FlowFilterPtr& filter)
{
    m_selection.filter = filter;
    updateAtOnce();
}

void FlowModel::setSearch(const QString& text)
{
    m_selection.search = model::FlowSearch(text);
    updateAtOnce();
}

void FlowModel::setLiveness(model::FlowLiveness liveness)
{
    m_selection.liveness = liveness;
    updateAtOnce();
}

void FlowModel::setTimeRange(const std::optional<model::TimeRange>& range)
{
    if (range == m_selection.time)
        return;
    m_selection.time = range;
    updateAtOnce();
}

void FlowModel::setSummaryRequest(const model::SummaryRequest& request)
{
    if (request == m_summaryRequest)
        return;
    m_summaryRequest = request;
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
    m_droppedEnded = 0;
    m_isOtherCapture = true;
    removeAllRows([this] { m_rows = std::make_shared<model::FlowRows>(); });
    emit updated();
    emit summarized(std::make_shared<const model::TrafficSummary>());
}

void FlowModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= model::kFlowColumnCount)
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
    model::FlowUpdateRequest request{
        ++m_jobId, m_rows,     std::exchange(m_waitingActive, nullptr), std::exchange(m_waitingEnded, {}),
        m_sorting, m_selection};
    m_busy = true;
    m_waiting = m_askedAnew = false;
    const SummaryJob summaryJob{m_summaryRequest, std::exchange(m_droppedEnded, 0),
                                std::exchange(m_isOtherCapture, false)};
    QMetaObject::invokeMethod(m_worker, [this, summaryJob, request = std::move(request)] {
        const auto begin = std::chrono::steady_clock::now();
        model::FlowUpdate update = m_updater.make(request);
        model::TrafficSummaryPtr summary = summarize(request, *update.rows, summaryJob);
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begin;
        // The destructor joins this thread first, so that the model is still there.
        QMetaObject::invokeMethod(this, [this, took, update = std::move(update), summary = std::move(summary)] {
            finish(update, summary, took);
        });
    });
}

/// On m_thread.
model::TrafficSummaryPtr FlowModel::summarize(const model::FlowUpdateRequest& request, const model::FlowRows& rows,
                                              const SummaryJob& job)
{
    if (job.isOtherCapture)
        m_summarizer.clear();
    m_summarizer.countDropped(job.droppedEnded);
    m_summarizer.addEnded(request.ended);
    return job.request.isWanted ? m_summarizer.summarize(rows, request.selection, job.request) : nullptr;
}

void FlowModel::finish(const model::FlowUpdate& update, const model::TrafficSummaryPtr& summary,
                       std::chrono::nanoseconds took)
{
    if (update.jobId != m_jobId)
        return;
    m_busy = false;
    const model::FlowRowsPtr before = m_rows;
    replaceRows(update.newRowOf, update.rows->count(), [&] { m_rows = update.rows; });
    // Tens of megabytes are given back there, not here.
    QMetaObject::invokeMethod(m_worker, [before] {});
    if (m_askedAnew) {
        startUpdate();
        return;
    }
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(took * kPausePerWork);
    m_pause.start(std::clamp(pause, kShortestPause, kLongestPause));
    emit updated();
    if (summary)
        emit summarized(summary);
}

int FlowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : model::kFlowColumnCount;
}

QVariant FlowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const flow::FlowSnapshot& flow = flowAt(index.row());
    const bool ended = hasEnded(index.row());
    const model::FlowColumn column = columnOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == model::FlowColumn::CurrentRate ? rateText(index.row()) : model::flowText(flow, column, ended);
    case Qt::ToolTipRole:
        return toolTip(flow, column, ended);
    case ExactTextRole:
        return model::flowExactText(flow, column, ended);
    case Qt::FontRole:
        return flow.directionGuessed && isEndpoint(column) ? QVariant(italicFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((model::isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EndedRole:
        return ended;
    case FlowStateRole:
        return static_cast<int>(flow.state);
    default:
        return {};
    }
}

/// The address with its name, where that is known; elsewhere nothing rounded.
QString FlowModel::toolTip(const flow::FlowSnapshot& flow, model::FlowColumn column, bool ended) const
{
    const QString exact = model::flowExactText(flow, column, ended);
    if (!m_selection.names || !isEndpoint(column))
        return exact;
    const std::string_view name =
        m_selection.names->nameOf(column == model::FlowColumn::Source ? flow.originator : flow.responder);
    return name.empty() ? exact
                        : QStringLiteral("%1 (%2)").arg(
                              exact, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QString FlowModel::rateText(int row) const
{
    const model::FlowRows::Position position = m_rows->order[sourceRow(row)];
    return position < m_rows->bitsPerSecond.size() ? model::formatBitRate(m_rows->rateAt(position)) : QString();
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= model::kFlowColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return model::flowColumnTitle(columnOf(section));
    case Qt::ToolTipRole:
        return model::flowColumnHelp(columnOf(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((model::isNumeric(columnOf(section)) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace netmoth::gui
