// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the region on a thread of its own, so that the GUI thread never copies flows. Lives on that thread; only its
// signals, and slots called through the event loop, cross over.
#pragma once

#include "app/session/capture_session.h"
#include "app/session/host_counters.h"
#include "app/session/traffic_sample.h"
#include "core/telemetry/region_reader.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <optional>
#include <vector>

namespace netmoth::session {

class RegionSampler : public QObject
{
    Q_OBJECT

public:
    /// @p interfaceName: whose losses the host is asked for; empty for a file. The region's own word is not taken.
    RegionSampler(telemetry::RegionReader region, CaptureSession::SamplingIntervals intervals,
                  const std::string& interfaceName);

    /// Any thread: one batch of flowsEnded() was dealt with. While kMaxBatchesInFlight are not, no more is taken out of
    /// the journal, so that a slow consumer costs no memory.
    void batchDone() { m_batchesInFlight.fetch_sub(1, std::memory_order_relaxed); }

public slots:
    void start();
    void setFlowTableWanted(bool wanted);
    /// Stops looking, so that this object may be destroyed by another thread.
    void halt();
    /// The helper has ended; takes what is left of the journal, looks once more and emits finished().
    /// @p stale: it ended by accident, so that the last numbers are old.
    void finish(bool stale);

signals:
    void sampled(const netmoth::session::TrafficSample& sample);
    void flowTableSampled(netmoth::session::FlowTablePtr flows);
    /// Entries of @p worker's journal up to @p consumedUpTo.
    void flowsEnded(netmoth::session::EndedFlowsPtr flows, quint32 worker, quint64 consumedUpTo);
    void finished();

private:
    void lookAtCounters(bool ended, bool stale);
    void lookAtTimeline();
    void lookAtUndecoded();
    void lookAtFlowsIfWanted();
    void lookAtFlows();
    bool drainJournals();

    static constexpr int kMaxBatchesInFlight = 4;

    telemetry::RegionReader m_region;
    CaptureSession::SamplingIntervals m_intervals;
    std::optional<HostCounters> m_hostCounters;
    std::vector<telemetry::JournalCursor> m_cursors;
    TimelinePtr m_timeline;
    UndecodedPtr m_undecoded;
    std::vector<std::weak_ptr<const FlowTableSnapshot>> m_tablesInUse;
    std::size_t m_flowsLastTime = 0;
    QTimer m_counterTimer;
    QTimer m_flowTimer;
    QTimer m_journalTimer;
    QTimer m_finishTimer;
    bool m_finishStale = false;
    std::atomic<int> m_batchesInFlight{0};
};

}  // namespace netmoth::session
