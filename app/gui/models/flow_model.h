// SPDX-License-Identifier: GPL-3.0-or-later
// The flow table as a Qt model: active flows and the latest ended ones, sorted by one column.
//
// Snapshots of up to some 100,000 flows arrive a few times a second. Comparing, sorting, indexing and summing them up
// happens on a thread of the model's own; the GUI thread swaps one pointer. bench_flow_model measures both threads.
//
// Memory: 208 bytes a flow and 28 a row; while an update is made, twice that for the active ones. Ended flows are kept
// up to EndedFlows::kMaxFlows.
//
// Thread rule: GUI thread. One update is made at a time; what arrives meanwhile waits, of snapshots only the newest.
// Updates take at most about a fifth of one core: the larger the table, the longer the pause between two of them, from
// four a second with 200,000 flows.
#pragma once

#include "app/gui/models/live_table_model.h"
#include "app/model/flow_update.h"
#include "app/model/traffic_summarizer.h"

#include <QThread>
#include <QTimer>

#include <chrono>

namespace netmoth::gui {

class FlowModel final : public LiveTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        ExactTextRole = Qt::UserRole,  ///< Nothing rounded.
        EndedRole,                     ///< bool
        FlowStateRole                  ///< int of flow::FlowState
    };

    explicit FlowModel(QObject* parent = nullptr);
    ~FlowModel() override;  ///< Waits for an update that is being made.

    void setActiveFlows(const session::FlowTablePtr& flows);
    void addEndedFlows(const session::EndedFlowsPtr& flows);
    void clear();  ///< Forgets all flows, those on their way too; not what is asked for.

    /// What is shown of the flows that are known. Answered at once, like sorting.
    void setFilter(const model::FlowFilterPtr& filter);
    void setSearch(const QString& text);
    void setLiveness(model::FlowLiveness liveness);
    void setTimeRange(const std::optional<model::TimeRange>& range);
    void setHostNames(std::shared_ptr<const filter::HostNames> names);

    /// What is to come with summarized(); see there.
    void setSummaryRequest(const model::SummaryRequest& request);

    [[nodiscard]] model::FlowSorting sorting() const { return m_sorting; }
    [[nodiscard]] const model::FlowSelection& selection() const { return m_selection; }
    [[nodiscard]] std::size_t totalCount() const { return m_rows->totalCount; }  ///< Of the known flows, shown or not.
    [[nodiscard]] std::uint64_t forgottenCount() const { return m_rows->ended.forgotten(); }
    [[nodiscard]] const flow::FlowSnapshot& flowAt(int row) const { return m_rows->at(sourceRow(row)); }
    /// What is shown now, to be read on any thread; not within a signal of the model's own.
    [[nodiscard]] const model::FlowRowsPtr& rows() const { return m_rows; }
    /// When the active flows were looked at, by the app's monotonic clock; zero before the first table.
    [[nodiscard]] std::chrono::nanoseconds tableTakenAt() const
    {
        return m_rows->active ? m_rows->active->takenAt : std::chrono::nanoseconds{};
    }
    [[nodiscard]] bool hasEnded(int row) const { return !m_rows->isActive(m_rows->order[sourceRow(row)]); }
    [[nodiscard]] bool isPausing() const { return m_pause.isActive(); }  ///< Between two updates.
    [[nodiscard]] bool isUpToDate() const { return !m_busy && !m_waiting; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void updated();  ///< The rows are those of the newest snapshot taken over.
    /// After updated(), of the same flows; only while a summary is wanted, and once, empty, after clear().
    void summarized(const netmoth::model::TrafficSummaryPtr& summary);

private:
    struct SummaryJob
    {
        model::SummaryRequest request;
        std::uint64_t droppedEnded = 0;
        bool isOtherCapture = false;
    };

    void updateSoon();
    void updateAtOnce();
    void keepWithinBounds();
    void startUpdate();
    void finish(const model::FlowUpdate& update, const model::TrafficSummaryPtr& summary,
                std::chrono::nanoseconds took);
    [[nodiscard]] model::TrafficSummaryPtr summarize(const model::FlowUpdateRequest& request,
                                                     const model::FlowRows& rows, const SummaryJob& job);
    [[nodiscard]] QString rateText(int row) const;
    [[nodiscard]] QString toolTip(const flow::FlowSnapshot& flow, model::FlowColumn column, bool ended) const;

    QThread m_thread;
    QObject* m_worker;                      ///< Lives in m_thread, which deletes it.
    QTimer m_pause;                         ///< Runs between two updates.
    model::FlowUpdater m_updater;           ///< m_thread's.
    model::TrafficSummarizer m_summarizer;  ///< m_thread's.
    model::FlowRowsPtr m_rows;
    model::SummaryRequest m_summaryRequest;
    std::uint64_t m_droppedEnded = 0;  ///< Since the last update.
    model::FlowSorting m_sorting;
    model::FlowSelection m_selection;
    bool m_askedAnew = false;  ///< Sorting or selection changed since the update in work began.
    session::FlowTablePtr m_waitingActive;
    std::vector<session::EndedFlowsPtr> m_waitingEnded;
    std::uint64_t m_jobId = 0;
    bool m_busy = false;
    bool m_waiting = false;
    bool m_isOtherCapture = true;  ///< For the summarizer: since the last update.
};

}  // namespace netmoth::gui
