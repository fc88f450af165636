// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline::Worker with a region of its own and no source: a test hands it frames, as fast as it can make them.
#pragma once

#include "core/pipeline/worker.h"
#include "core/telemetry/region_reader.h"
#include "core/telemetry/region_writer.h"
#include "tests/support/region_fixture.h"

#include <fcntl.h>
#include <sys/eventfd.h>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace netmoth::test {

/// Packets that have an outcome; all that were handed in, when the ledger balances.
inline std::uint64_t packetsWithOutcome(const telemetry::CounterValues& counters)
{
    using telemetry::Counter;
    return counters[Counter::ToFlow] + counters[Counter::NotIp] + counters[Counter::Malformed] +
           counters[Counter::FlowTableFull] + counters[Counter::TcpLate] + counters[Counter::FragmentsWaiting];
}

struct DrivenWorkerOptions
{
    std::uint32_t flowCapacity = 262144;
    std::uint32_t journalCapacity = 65536;
    reassembly::ReassemblySettings reassembly;
    pipeline::WorkerOptions worker;  ///< Its TCP options come from reassembly, its seed is fixed: a failure repeats.
};

/// Sized as the helper sizes its workers. One thread.
class DrivenWorker
{
public:
    explicit DrivenWorker(const DrivenWorkerOptions& options = {})
        : m_region(makeRegion(options))
        , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
        , m_control(m_wake.get())
        , m_worker(std::make_unique<NoSource>(), m_region.slice(0), workerOptions(options), m_control)
    {
    }

    /// Any number of frames, in bursts.
    void process(std::span<const packet::Frame> frames)
    {
        for (; !frames.empty(); frames = frames.subspan(std::min(source::kMaxBurst, frames.size())))
            m_worker.process(frames.first(std::min(source::kMaxBurst, frames.size())));
    }

    pipeline::Worker& worker() { return m_worker; }
    [[nodiscard]] std::uint64_t regionBytes() const { return m_region.bytes(); }

    /// Published now, so that they are those of the frames so far.
    [[nodiscard]] const telemetry::CounterValues& counters()
    {
        m_worker.publish();
        return m_worker.counters();
    }

    /// All active flows, as a reader sees them.
    [[nodiscard]] std::vector<flow::FlowSnapshot> activeFlows()
    {
        m_worker.publish();
        std::vector<flow::FlowSnapshot> flows;
        openReader().copyFlows(0, flows);
        return flows;
    }
    [[nodiscard]] telemetry::UndecodedReport undecoded()
    {
        m_worker.publish();
        return openReader().undecoded().value();
    }
    /// Flows that ended since the last call.
    [[nodiscard]] std::vector<flow::FlowSnapshot> takeEnded()
    {
        std::vector<flow::FlowSnapshot> ended;
        openReader().drainJournal(0, m_cursor, ended, SIZE_MAX);
        return ended;
    }

private:
    [[nodiscard]] telemetry::RegionReader openReader() const
    {
        return valueOrThrow(telemetry::RegionReader::open(UniqueFd(::fcntl(m_region.fd(), F_DUPFD_CLOEXEC, 0))));
    }

    class NoSource final : public source::PacketSource
    {
    public:
        source::Burst nextBurst(std::chrono::milliseconds) override { return {source::BurstStatus::EndOfFile, {}}; }
        source::SourceStatistics statistics() override { return {}; }
        Result<void> setFilter(std::span<const bpf_insn>) override { return {}; }
        std::string failure() const override { return {}; }
    };

    static telemetry::RegionWriter makeRegion(const DrivenWorkerOptions& options)
    {
        telemetry::RegionDescription description;
        description.flowCapacity = options.flowCapacity;
        description.tcpCapacity =
            reassembly::tcpCapacities(options.reassembly.memoryLimitBytes, options.flowCapacity).connections;
        description.journalCapacity = options.journalCapacity;
        description.touchPages = false;
        return valueOrThrow(telemetry::RegionWriter::create(description));
    }

    static pipeline::WorkerOptions workerOptions(const DrivenWorkerOptions& options)
    {
        pipeline::WorkerOptions worker = options.worker;
        worker.flows.seed = RegionFixture::seededOptions().seed;
        worker.tcp = reassembly::TcpTrackerOptions::from(options.reassembly, options.flowCapacity);
        return worker;
    }

    telemetry::RegionWriter m_region;
    telemetry::JournalCursor m_cursor;
    UniqueFd m_wake;
    pipeline::WorkerControl m_control;
    pipeline::Worker m_worker;
};

}  // namespace netmoth::test
