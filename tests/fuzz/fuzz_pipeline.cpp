// SPDX-License-Identifier: GPL-3.0-or-later
// A capture file of any bytes, all the way: source → Worker → region → reader → EVE lines, with the bounds that a
// capture has by default, and with those of whole streams. Every packet has one outcome, every line is JSON with a
// readable time, and nothing takes longer than its packets and bytes explain: a slow input is a finding.
#include "app/session/eve/flow_event.h"
#include "app/session/eve/stats_event.h"
#include "core/pipeline/worker.h"
#include "core/source/capture_file.h"
#include "core/telemetry/region_reader.h"
#include "core/telemetry/region_writer.h"
#include "tests/support/driven_worker.h"
#include "tests/support/pcap_writer.h"

#include <fcntl.h>
#include <rapidjson/document.h>
#include <sys/eventfd.h>
#include <sys/time.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace {

using namespace netmoth;
using telemetry::Counter;

constexpr std::uint32_t kFlowCapacity = 2048;
constexpr std::uint32_t kJournalCapacity = 2048;
constexpr int kMostSeconds = 60;  // an input that never ends

#if defined(__SANITIZE_ADDRESS__)
constexpr double kSlowerBy = 10;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr double kSlowerBy = 10;
#else
constexpr double kSlowerBy = 1;
#endif
#else
constexpr double kSlowerBy = 1;
#endif

/// What an input may take; several times what the slowest known one takes on a busy machine.
constexpr double kSecondsAnInput = 0.15;
constexpr double kSecondsAPacket = 10e-6;
constexpr double kSecondsAByte = 20e-9;
constexpr int kTries = 3;  // a busy machine is slow once, a slow input always

void require(bool condition, const char* what)
{
    if (condition)
        return;
    std::fprintf(stderr, "fuzz_pipeline: %s\n", what);
    std::abort();
}

double cpuSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// In CPU time of this process, and so not by SIGALRM, which belongs to libFuzzer.
void limitCpuTime(int seconds)
{
    std::signal(SIGVTALRM, [](int) { std::abort(); });
    const itimerval limit{{0, 0}, {seconds, 0}};
    ::setitimer(ITIMER_VIRTUAL, &limit, nullptr);
}

telemetry::RegionWriter makeRegion()
{
    telemetry::RegionDescription description;
    description.flowCapacity = kFlowCapacity;
    description.tcpCapacity = kFlowCapacity / 2;
    description.journalCapacity = kJournalCapacity;
    description.sourceKind = telemetry::SourceKind::CaptureFile;
    description.touchPages = false;
    auto region = telemetry::RegionWriter::create(description);
    require(region.has_value(), "no memory for the region");
    return std::move(*region);
}

pipeline::WorkerOptions workerOptions(bool wholeStreams)
{
    reassembly::ReassemblySettings settings;
    settings.memoryLimitBytes = 64U << 20;
    if (wholeStreams) {
        settings.depthBytes = 0;
        settings.outOfOrderBytes = 16U << 20;
    }
    pipeline::WorkerOptions options;
    options.isFile = true;
    options.flows.seed = {{0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5}};
    options.tcp = reassembly::TcpTrackerOptions::from(settings, kFlowCapacity);
    options.defrag.trackerCapacity = 512;
    options.defrag.pageCapacity = 1024;
    return options;
}

/// "2026-01-31T23:59:59.123456+0000"
bool isTime(const rapidjson::Value& line, const char* key)
{
    return line.HasMember(key) && line[key].IsString() && line[key].GetStringLength() == 31;
}

void requireLine(const std::string& text, const char* timeObject)
{
    rapidjson::Document line;
    line.Parse(text.data(), text.size());
    require(!line.HasParseError() && line.IsObject() && text.back() == '\n', "an EVE line is no JSON");
    require(isTime(line, "timestamp"), "an EVE line has no readable time");
    if (timeObject != nullptr)
        require(isTime(line[timeObject], "start") && isTime(line[timeObject], "end"), "a flow has no readable time");
}

void checkLedger(const telemetry::CounterValues& counters)
{
    require(test::packetsWithOutcome(counters) == counters[Counter::Consumed], "packets without an outcome");
    require(counters[Counter::FlowsActive] == 0 && counters[Counter::FragmentsWaiting] == 0, "something is left");
    require(counters[Counter::SegmentPoolInUse] == 0 && counters[Counter::ConnectionPoolInUse] == 0,
            "a pool's objects are not given back");
}

void checkLines(const telemetry::RegionWriter& region, const telemetry::CounterValues& counters)
{
    auto reader = telemetry::RegionReader::open(UniqueFd(::fcntl(region.fd(), F_DUPFD_CLOEXEC, 0)));
    require(reader.has_value(), "the region is refused");
    std::vector<flow::FlowSnapshot> flows;
    telemetry::JournalCursor cursor;
    reader->drainJournal(0, cursor, flows, SIZE_MAX);
    require(flows.size() == std::min<std::uint64_t>(counters[Counter::FlowsCreated], kJournalCapacity),
            "a flow is not in the journal");
    for (const flow::FlowSnapshot& flow : flows) {
        require(flow.durationNs() >= 0, "a flow ends before it begins");
        requireLine(session::eve::flowLine(flow, "eth0"), "flow");
    }
    session::TrafficSample sample;
    sample.totals = reader->totals();
    requireLine(session::eve::statsLine(sample, static_cast<std::int64_t>(counters[Counter::PacketTimeNs])), nullptr);
    const auto timeline = reader->timeline(0);
    std::uint64_t packets = 0;
    if (timeline)
        for (const telemetry::TimelineBucket& bucket : timeline->buckets)
            packets += bucket.packets;
    require(packets == counters[Counter::Consumed], "packets are missing in the timeline");
}

/// @return CPU seconds above what the input may take; negative: it is fast enough.
double secondsOver(std::span<const std::uint8_t> bytes, bool wholeStreams)
{
    const telemetry::RegionWriter region = makeRegion();
    auto file = source::CaptureFile::fromDescriptor(UniqueFd(test::memoryFile(bytes)), "fuzz");
    if (!file) {
        require(!file.error().sentence.empty(), "a refusal without a sentence");
        return -1;
    }
    const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    pipeline::WorkerControl control(wake.get());
    pipeline::Worker worker(std::move(*file), region.slice(0), workerOptions(wholeStreams), control);
    const double before = cpuSeconds();
    worker.run();
    const double seconds = cpuSeconds() - before;
    const telemetry::CounterValues& counters = worker.counters();
    checkLedger(counters);
    checkLines(region, counters);
    const double budget = kSecondsAnInput + kSecondsAPacket * static_cast<double>(counters[Counter::Consumed]) +
                          kSecondsAByte * static_cast<double>(bytes.size() + counters[Counter::CapturedBytes]);
    return seconds - kSlowerBy * budget;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    for (const bool wholeStreams : {false, true}) {
        limitCpuTime(kMostSeconds);
        int tries = 0;
        while (secondsOver({bytes, size}, wholeStreams) > 0)
            require(++tries < kTries, "an input takes too long for its size");
    }
    limitCpuTime(0);
    return 0;
}
