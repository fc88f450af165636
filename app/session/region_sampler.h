// SPDX-License-Identifier: GPL-3.0-or-later
// Samples the region on a separate thread, so that the GUI thread never copies flows. Lives on that thread; only
// signals and queued slots cross threads.
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
    /// @p interfaceName: the interface whose losses are read from the host; empty for a file. The name in the region is
    /// not trusted.
    RegionSampler(telemetry::RegionReader region, CaptureSession::SamplingIntervals intervals,
                  const std::string& interfaceName);

    /// Any thread: one batch of flowsEnded() has been processed. While kMaxBatchesInFlight are unprocessed, no more are
    /// read from the journal, so that a slow consumer uses no memory.
    void batchDone() { m_batchesInFlight.fetch_sub(1, std::memory_order_relaxed); }

public slots:
    void start();
    void setFlowTableWanted(bool wanted);
    /// Stops sampling, so that this object may be destroyed by another thread.
    void halt();
    /// The helper has ended: reads the rest of the journal, samples once more and emits finished(). @p stale: it ended
    /// unexpectedly, so the last numbers are outdated.
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
