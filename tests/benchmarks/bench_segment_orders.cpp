// SPDX-License-Identifier: GPL-3.0-or-later
// Part of bench_pipeline: TCP segments in orders that were chosen to make reassembly slow, with the bounds that whole
// streams have (--dump-streams, following a stream). The aim is at most three times the cost of the same segments in
// order; docs/decisions/0008 says which orders miss it.
#include "core/pipeline/worker.h"
#include "core/source/capture_file.h"
#include "core/telemetry/region_writer.h"
#include "tests/support/segment_orders.h"

#include <benchmark/benchmark.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <memory>
#include <string>

namespace {

using namespace netmoth;

constexpr std::uint32_t kSegments = 8000;  // waiting at a time
constexpr std::uint32_t kConnections = 12;

telemetry::RegionWriter makeRegion()
{
    telemetry::RegionDescription description;
    description.flowCapacity = 1024;
    description.tcpCapacity = 512;
    description.journalCapacity = 1024;
    description.sourceKind = telemetry::SourceKind::CaptureFile;
    return std::move(telemetry::RegionWriter::create(description).value());
}

void orders(benchmark::State& state, test::SegmentOrder order, std::uint32_t length)
{
    const UniqueFd file(test::memoryFile(test::captureInOrder(order, kConnections, kSegments, length)));
    const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    reassembly::ReassemblySettings settings;
    settings.depthBytes = 0;
    settings.outOfOrderBytes = 16U << 20;
    std::uint64_t packets = 0;
    std::uint64_t limited = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const telemetry::RegionWriter region = makeRegion();
        pipeline::WorkerControl control(wake.get());
        pipeline::WorkerOptions options;
        options.isFile = true;
        options.flows.seed = flow::HashSeed::random();
        options.tcp = reassembly::TcpTrackerOptions::from(settings, 1024);
        ::lseek(file.get(), 0, SEEK_SET);
        auto worker = std::make_unique<pipeline::Worker>(
            source::CaptureFile::fromDescriptor(UniqueFd(::dup(file.get())), "generated").value(), region.slice(0),
            options, control);
        state.ResumeTiming();
        worker->run();
        state.PauseTiming();
        packets += worker->counters()[telemetry::Counter::Consumed];
        limited += worker->counters()[telemetry::Counter::TcpLimitReached];
        worker.reset();
        state.ResumeTiming();
    }
    if (limited != 0)
        state.SkipWithError("a bound was met: the segments did not wait");
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
}

[[maybe_unused]] const bool kRegistered = [] {
    for (const std::uint32_t length : {1U, 1448U})
        for (std::size_t i = 0; i < test::kSegmentOrderNames.size(); ++i)
            benchmark::RegisterBenchmark(
                ("orders/" + std::string(test::kSegmentOrderNames[i]) + "/" + std::to_string(length)).c_str(), orders,
                static_cast<test::SegmentOrder>(i), length)
                ->Unit(benchmark::kMillisecond);
    return true;
}();

}  // namespace
