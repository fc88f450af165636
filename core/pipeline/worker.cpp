// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker.h"

#include "core/pipeline/system_clock.h"
#include "core/pipeline/worker_loop.h"

namespace netmoth::pipeline {

namespace {

using telemetry::Counter;

/// How long the reader of a tap may take nothing when a live capture ends.
constexpr std::chrono::seconds kFinalTapPatience{5};
constexpr std::chrono::seconds kFinalJournalPatience{10};  ///< For the reader of the journal of a live capture.

}  // namespace

Worker::Worker(std::unique_ptr<source::PacketSource> source, const telemetry::WorkerSlice& slice,
               const WorkerOptions& options, WorkerControl& control)
    : m_source(std::move(source))
    , m_slice(slice)
    , m_options(options)
    , m_control(control)
    , m_pipeline(slice, options, control.journalProgress())
    , m_streamTaps(slice.flows, m_pipeline.streams(), control.tapsUnwanted())
{
    m_streamTaps.setPatience(options.isFile ? tap::kFileTapPatience : std::chrono::milliseconds{0});
}

void Worker::run()
{
    WorkerLoop(*this, m_pipeline, *m_source, m_control, m_options).run();
}

void Worker::process(std::span<const packet::Frame> frames)
{
    m_packetTaps.frames(frames);
    m_pipeline.process(frames);
    m_streamTaps.flush();
}

void Worker::tick()
{
    m_streamTaps.flushAll();
    m_packetTaps.tick();
    publish();
}

void Worker::publish()
{
    const source::SourceStatistics source = m_source->statistics();
    m_control.setFileProgress(source.bytesRead, source.bytesTotal);
    m_pipeline.publishTo(m_counters);
    m_sourceCounters.publishTo(m_counters, source);
    m_streamTaps.publishTo(m_counters);
    m_counters[Counter::WorkerTickNs] = static_cast<std::uint64_t>(clockNow(CLOCK_MONOTONIC).count());
    for (std::size_t i = 0; i < telemetry::kCounterCount; ++i)
        m_slice.counters->values[i].store(m_counters.values[i], std::memory_order_relaxed);
    m_pipeline.publishParts();
}

void Worker::end()
{
    m_pipeline.endInput();
    publish();              // the counts are final and readable before the flows are flushed
    if (!m_options.isFile)  // a file's reader is waited for as long as it lives, stopped or not
        m_pipeline.waitForJournalReader(kFinalJournalPatience);
    m_streamTaps.setPatience(m_options.isFile ? tap::kFileTapPatience : kFinalTapPatience);
    m_pipeline.endFlows();
    m_streamTaps.finish();
    publish();
}

}  // namespace netmoth::pipeline
