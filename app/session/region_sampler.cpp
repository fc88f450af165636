// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/region_sampler.h"

#include <chrono>

namespace netmoth::session {

namespace {

using namespace std::chrono_literals;

/// The heartbeat is every 100 ms; ten missed heartbeats are more than a scheduling delay.
constexpr std::chrono::nanoseconds kStaleAfter = 1s;
/// The journal of a file fills as fast as the machine reads: a short interval, so that the worker seldom waits.
constexpr std::chrono::milliseconds kFileJournalInterval = 5ms;
constexpr std::size_t kBatchLimit = 16384;

std::chrono::nanoseconds monotonicNow()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

}  // namespace

RegionSampler::RegionSampler(telemetry::RegionReader region, CaptureSession::SamplingIntervals intervals,
                             const std::string& interfaceName)
    : m_region(std::move(region))
    , m_intervals(intervals)
    , m_cursors(m_region.constants().geometry.workerCount)
    , m_counterTimer(this)
    , m_flowTimer(this)
    , m_journalTimer(this)
    , m_finishTimer(this)
{
    const bool isFile = m_region.constants().sourceKind == telemetry::SourceKind::CaptureFile;
    if (!interfaceName.empty())
        m_hostCounters.emplace(interfaceName);
    m_counterTimer.setInterval(m_intervals.counters);
    m_flowTimer.setInterval(m_intervals.flowTable);
    m_journalTimer.setInterval(isFile ? kFileJournalInterval : m_intervals.counters);
    m_finishTimer.setInterval(1ms);
    connect(&m_counterTimer, &QTimer::timeout, this, [this] { lookAtCounters(false, false); });
    connect(&m_flowTimer, &QTimer::timeout, this, &RegionSampler::lookAtFlowsIfWanted);
    connect(&m_journalTimer, &QTimer::timeout, this, [this] { drainJournals(); });
    connect(&m_finishTimer, &QTimer::timeout, this, [this] { finish(m_finishStale); });
}

void RegionSampler::start()
{
    m_counterTimer.start();
    m_journalTimer.start();
    lookAtCounters(false, false);
}

void RegionSampler::setFlowTableWanted(bool wanted)
{
    if (!wanted) {
        m_flowTimer.stop();
    } else if (!m_flowTimer.isActive()) {
        m_flowTimer.start();
        lookAtFlowsIfWanted();
    }
}

void RegionSampler::lookAtCounters(bool ended, bool stale)
{
    TrafficSample sample;
    const telemetry::LiveStatus live = m_region.live();
    sample.takenAt = monotonicNow();
    sample.totals = m_region.totals();
    sample.trafficTimeNs = static_cast<std::int64_t>(sample.totals[telemetry::Counter::PacketTimeNs]);
    sample.state = live.state;
    sample.heartbeatAge = live.heartbeatAge;
    sample.stale = stale || (!ended && live.heartbeatAge > kStaleAfter);
    for (const telemetry::JournalCursor& cursor : m_cursors)
        sample.journalMissed += cursor.missed;
    if (m_hostCounters)
        sample.hostLosses = m_hostCounters->look();
    sample.helperCpuNs = live.helperCpuNs;
    sample.helperResidentBytes = live.helperResidentBytes;
    sample.fileBytesTotal = live.fileBytesTotal;
    sample.fileBytesRead = live.fileBytesRead;
    if (m_region.constants().sourceKind == telemetry::SourceKind::CaptureFile)
        lookAtTimeline();
    sample.timeline = m_timeline;
    lookAtUndecoded();
    sample.undecoded = m_undecoded;
    emit sampled(sample);
}

void RegionSampler::lookAtTimeline()
{
    // A file has one worker. While it is writing, the last value stays valid.
    if (auto timeline = m_region.timeline(0); timeline && !timeline->buckets.empty())
        m_timeline = std::make_shared<const telemetry::Timeline>(std::move(*timeline));
}

void RegionSampler::lookAtUndecoded()
{
    // As above: while a worker is writing, the last value stays valid.
    if (auto report = m_region.undecoded(); report && !report->isEmpty() && !(m_undecoded && *m_undecoded == *report))
        m_undecoded = std::make_shared<const telemetry::UndecodedReport>(std::move(*report));
}

void RegionSampler::lookAtFlowsIfWanted()
{
    // One is displayed and one is being prepared: more would only use memory.
    constexpr std::ptrdiff_t kMostTables = 2;
    std::erase_if(m_tablesInUse, [](const auto& table) { return table.expired(); });
    if (std::ssize(m_tablesInUse) < kMostTables)
        lookAtFlows();
}

void RegionSampler::lookAtFlows()
{
    auto snapshot = std::make_shared<FlowTableSnapshot>();
    snapshot->takenAt = monotonicNow();
    snapshot->isFile = m_region.constants().sourceKind == telemetry::SourceKind::CaptureFile;
    snapshot->flows.reserve(m_flowsLastTime + kBatchLimit / 16);  // our own number: the region is not trusted
    for (std::uint32_t worker = 0; worker < m_cursors.size(); ++worker)
        m_region.copyFlows(worker, snapshot->flows);
    m_flowsLastTime = snapshot->flows.size();
    snapshot->trafficTimeNs = static_cast<std::int64_t>(m_region.totals()[telemetry::Counter::PacketTimeNs]);
    m_tablesInUse.push_back(snapshot);
    emit flowTableSampled(std::move(snapshot));
}

/// @return false if entries were left because too many batches are in flight.
bool RegionSampler::drainJournals()
{
    for (std::uint32_t worker = 0; worker < m_cursors.size(); ++worker) {
        for (;;) {
            if (m_batchesInFlight.load(std::memory_order_relaxed) >= kMaxBatchesInFlight)
                return false;
            auto batch = std::make_shared<std::vector<flow::FlowSnapshot>>();
            m_region.drainJournal(worker, m_cursors[worker], *batch, kBatchLimit);
            if (batch->empty())
                break;
            m_batchesInFlight.fetch_add(1, std::memory_order_relaxed);
            emit flowsEnded(std::move(batch), worker, m_cursors[worker].next);
        }
    }
    return true;
}

void RegionSampler::halt()
{
    for (QTimer* timer : {&m_counterTimer, &m_journalTimer, &m_flowTimer, &m_finishTimer})
        timer->stop();
}

void RegionSampler::finish(bool stale)
{
    m_finishStale = stale;
    halt();
    if (!drainJournals()) {
        m_finishTimer.start();
        return;
    }
    lookAtCounters(true, stale);
    if (!stale)
        lookAtFlows();  // updates the views: no flow is active any more
    emit finished();
}

}  // namespace netmoth::session
