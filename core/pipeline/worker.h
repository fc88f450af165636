// SPDX-License-Identifier: GPL-3.0-or-later
// One worker: source → burst pipeline → region. It owns its source, its pipeline, its taps and its slice of the region,
// and shares nothing with other workers.
//
//   WorkerLoop      bursts from the source; commands, pause, stop, drain
//   PacketTaps      raw frames, before they are decoded (packet_tap.h)
//   BurstPipeline   decode → flow table → TCP, fragments, ICMP; first datagrams of UDP flows (datagram_sink.h)
//   StreamTaps      payload of TCP streams to readers (core/reassembly/stream_sink.h)
//
// run() belongs to the worker's thread. No heap allocation per packet while it runs.
#pragma once

#include "core/pipeline/burst_pipeline.h"
#include "core/pipeline/packet_tap.h"
#include "core/pipeline/source_counters.h"
#include "core/pipeline/stream_taps.h"
#include "core/pipeline/worker_control.h"
#include "core/pipeline/worker_options.h"
#include "core/source/packet_source.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/region_writer.h"

#include <memory>
#include <span>
#include <string>

namespace netmoth::pipeline {

class Worker final
{
public:
    Worker(std::unique_ptr<source::PacketSource> source, const telemetry::WorkerSlice& slice,
           const WorkerOptions& options, WorkerControl& control);

    /// Until Stop, the end of the file, or a failure. Ends all flows, publishes, then sets the final status.
    void run();

    // On the worker's thread, or while run() does not run: for WorkerLoop, tests and benchmarks.

    /// Processes one burst; benchmarks measure exactly this.
    void process(std::span<const packet::Frame> frames);
    /// About every 50 ms: writes to taps and publishes.
    void tick();
    /// Refreshes and publishes every counter.
    void publish();
    /// Nothing follows: ends all flows, writes what waits to the taps, publishes.
    void end();

    /// Also writes streams to @p target. As StreamTaps::open().
    void openTap(TapTarget target) { m_streamTaps.open(std::move(target)); }
    void closeTaps() { m_streamTaps.close(); }
    /// As PacketTaps.
    [[nodiscard]] bool attach(PacketTap& tap) { return m_packetTaps.attach(tap); }
    void detach(const PacketTap& tap) { m_packetTaps.detach(tap); }
    /// As DatagramOffer::setSink().
    void setDatagramSink(DatagramSink* sink) { m_pipeline.setDatagramSink(sink); }
    /// Attaches sinks of TCP streams. As reassembly::TcpTracker::attach().
    [[nodiscard]] reassembly::TcpTracker& streams() { return m_pipeline.streams(); }

    /// As of the last publish().
    [[nodiscard]] const telemetry::CounterValues& counters() const { return m_counters; }

    /// What the user should know about the source, as one sentence; mostly empty. Not while run() runs.
    [[nodiscard]] std::string sourceNotice() const { return m_source->notice(); }

private:
    std::unique_ptr<source::PacketSource> m_source;
    telemetry::WorkerSlice m_slice;
    WorkerOptions m_options;
    WorkerControl& m_control;
    BurstPipeline m_pipeline;
    StreamTaps m_streamTaps;
    PacketTaps m_packetTaps;
    SourceCounters m_sourceCounters;
    telemetry::CounterValues m_counters;
};

}  // namespace netmoth::pipeline
