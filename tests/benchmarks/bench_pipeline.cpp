// SPDX-License-Identifier: GPL-3.0-or-later
// The whole offline pipeline (file, decode, flows, TCP reassembly, publishing) on generated captures in the page cache,
// exactly as the helper runs it, on one core. items_per_second counts packets per CPU second of that core; region and
// tables are set up outside the measurement, ending all flows is inside.
//
//   mixed   TCP and UDP, 50,000 flows, real payload sizes
//   mixed_consumed   the same with a tap that counts frames and a sink of UDP datagrams that is done at once
//   small   64-byte packets, each of a random one of 200,000 flows
//   bulk    TCP downloads with 2 % reordering and retransmissions, whole streams (no depth)
#include "core/pipeline/worker.h"
#include "core/source/capture_file.h"
#include "core/telemetry/region_writer.h"
#include "tests/support/counting_taps.h"
#include "tests/support/generated_file.h"

#include <benchmark/benchmark.h>
#include <sys/eventfd.h>

#include <map>
#include <memory>
#include <stdexcept>

namespace {

using namespace netmoth;

constexpr std::uint32_t kFlowCapacity = 262144;

const test::GeneratedFile& fileOf(test::TrafficKind kind)
{
    static std::map<test::TrafficKind, std::unique_ptr<test::GeneratedFile>> files;
    auto& file = files[kind];
    if (file)
        return *file;
    test::TrafficOptions options{.kind = kind, .packets = 1'000'000, .flows = 50'000, .seed = 1};
    if (kind == test::TrafficKind::Small) {
        options.packets = 4'000'000;
        options.flows = 200'000;
    } else if (kind == test::TrafficKind::Bulk) {
        options.flows = 200;
    }
    file = std::make_unique<test::GeneratedFile>(options);
    return *file;
}

telemetry::RegionWriter makeRegion()
{
    telemetry::RegionDescription description;
    description.flowCapacity = kFlowCapacity;
    description.tcpCapacity = kFlowCapacity / 2;
    description.journalCapacity = 65536;
    description.sourceKind = telemetry::SourceKind::CaptureFile;
    auto region = telemetry::RegionWriter::create(description);
    if (!region)
        throw std::runtime_error(region.error().sentence);
    return std::move(*region);
}

/// Consumers of packets and datagrams beside the worker's own work.
enum class Consumers
{
    None,
    Trivial  ///< A tap that counts frames, and a sink that has enough of each UDP flow at once.
};

void pipeline(benchmark::State& state, test::TrafficKind kind, Consumers consumers = Consumers::None)
{
    const test::GeneratedFile& file = fileOf(kind);
    const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    std::uint64_t packets = 0;
    std::uint64_t flows = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const telemetry::RegionWriter region = makeRegion();
        pipeline::WorkerControl control(wake.get());
        pipeline::WorkerOptions options;
        options.isFile = true;
        options.flows.seed = flow::HashSeed::random();
        if (kind == test::TrafficKind::Bulk)
            options.tcp.limits.depthBytes = 0;
        auto worker = std::make_unique<pipeline::Worker>(
            source::CaptureFile::fromDescriptor(file.open(), "generated").value(), region.slice(0), options, control);
        test::CountingPacketTap tap;
        test::CountingDatagramSink sink;
        if (consumers == Consumers::Trivial) {
            if (!worker->attach(tap))
                throw std::runtime_error("no place for a tap");
            worker->setDatagramSink(&sink);
        }
        state.ResumeTiming();
        worker->run();
        state.PauseTiming();
        packets += worker->counters()[telemetry::Counter::Consumed];
        flows = worker->counters()[telemetry::Counter::FlowsCreated];
        worker.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
    state.counters["flows"] = static_cast<double>(flows);
}

BENCHMARK_CAPTURE(pipeline, mixed, test::TrafficKind::Mixed)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pipeline, mixed_consumed, test::TrafficKind::Mixed, Consumers::Trivial)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pipeline, small, test::TrafficKind::Small)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(pipeline, bulk, test::TrafficKind::Bulk)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
