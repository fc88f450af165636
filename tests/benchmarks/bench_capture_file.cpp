// SPDX-License-Identifier: GPL-3.0-or-later
// How fast capture files are read from the page cache, beside two yardsticks on the same file: a bare loop of 256 KiB
// read(2) that looks at each record header, which is the floor, and libpcap with a callback that does nothing.
// items_per_second counts packets per CPU second.
#include "core/base/byte_order.h"
#include "core/source/capture_file.h"
#include "tests/support/generated_file.h"

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <pcap/pcap.h>
#include <unistd.h>

#include <cstdio>
#include <map>
#include <memory>
#include <stdexcept>

namespace {

using namespace netmoth;

const test::GeneratedFile& fileOf(const benchmark::State& state)
{
    static std::map<std::int64_t, std::unique_ptr<test::GeneratedFile>> files;
    auto& file = files[state.range(0)];
    if (!file) {
        const auto kind = static_cast<test::TrafficKind>(state.range(0));
        const std::uint64_t packets = kind == test::TrafficKind::Small ? 2'000'000 : 400'000;
        file = std::make_unique<test::GeneratedFile>(
            test::TrafficOptions{.kind = kind, .packets = packets, .flows = 50'000, .seed = 1});
    }
    return *file;
}

void captureFile(benchmark::State& state)
{
    const test::GeneratedFile& generated = fileOf(state);
    std::uint64_t packets = 0;
    for (auto _ : state) {
        auto file = source::CaptureFile::fromDescriptor(generated.open(), "generated").value();
        while (true) {
            const source::Burst burst = file->nextBurst(std::chrono::milliseconds{0});
            if (burst.status != source::BurstStatus::Frames)
                break;
            for (const packet::Frame& frame : burst.frames)
                benchmark::DoNotOptimize(frame.bytes[12]);
            packets += burst.frames.size();
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
}

void bareRead(benchmark::State& state)
{
    constexpr std::size_t kChunkBytes = 256 * 1024;
    constexpr std::size_t kFileHeaderBytes = 24;
    constexpr std::size_t kRecordHeaderBytes = 16;
    const test::GeneratedFile& generated = fileOf(state);
    std::vector<std::uint8_t> buffer(2 * kChunkBytes);
    std::uint64_t packets = 0;
    for (auto _ : state) {
        const UniqueFd fd = generated.open();
        std::size_t end = 0;
        std::size_t at = kFileHeaderBytes;
        while (true) {
            const ssize_t size = ::read(fd.get(), buffer.data() + end, kChunkBytes);
            if (size <= 0)
                break;
            end += static_cast<std::size_t>(size);
            while (end - at >= kRecordHeaderBytes) {
                const std::size_t record = kRecordHeaderBytes + loadLittle<std::uint32_t>(buffer.data() + at + 8);
                if (end - at < record)
                    break;
                benchmark::DoNotOptimize(buffer[at + kRecordHeaderBytes + 12]);
                at += record;
                ++packets;
            }
            std::memmove(buffer.data(), buffer.data() + at, end - at);
            end -= at;
            at = 0;
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
}

void libpcap(benchmark::State& state)
{
    const test::GeneratedFile& generated = fileOf(state);
    std::uint64_t packets = 0;
    for (auto _ : state) {
        char error[PCAP_ERRBUF_SIZE] = {};
        pcap_t* const handle = pcap_open_offline(generated.path().c_str(), error);
        if (!handle) {
            state.SkipWithError(error);
            return;
        }
        pcap_loop(
            handle, -1,
            [](u_char* count, const pcap_pkthdr*, const u_char*) { ++*reinterpret_cast<std::uint64_t*>(count); },
            reinterpret_cast<u_char*>(&packets));
        pcap_close(handle);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(packets));
}

void everyKind(benchmark::internal::Benchmark* benchmark)
{
    for (const auto kind : {test::TrafficKind::Mixed, test::TrafficKind::Small, test::TrafficKind::Bulk})
        benchmark->Arg(static_cast<std::int64_t>(kind));
    benchmark->ArgName("kind")->Unit(benchmark::kMillisecond);
}

BENCHMARK(captureFile)->Apply(everyKind);
BENCHMARK(bareRead)->Apply(everyKind);
BENCHMARK(libpcap)->Apply(everyKind);

}  // namespace

BENCHMARK_MAIN();
