// SPDX-License-Identifier: GPL-3.0-or-later
// Nanoseconds per packet of what a worker does with a burst (decode, find the flow, TCP, account), without a source:
// frames lie in memory as a ring lays them out.
//
//   udp64/1000      64-byte UDP frames of 1,000 flows in turn: what scripts/bench_live.sh sends; everything stays
//   cached udp64/200000    the same of 200,000 flows: bound by memory
#include "core/pipeline/worker.h"
#include "tests/support/packet_sender.h"
#include "tests/support/region_fixture.h"

#include <benchmark/benchmark.h>
#include <sys/eventfd.h>

#include <cstring>
#include <memory>
#include <vector>

namespace {

using namespace netmoth;

/// A ring puts its own header in front of each frame and rounds up.
constexpr std::size_t kSlotHeader = 80;

/// The worker is handed bursts by the benchmark instead.
class NoSource final : public source::PacketSource
{
public:
    source::Burst nextBurst(std::chrono::milliseconds) override { return {source::BurstStatus::EndOfFile, {}}; }
    source::SourceStatistics statistics() override { return {}; }
    Result<void> setFilter(std::span<const bpf_insn>) override { return {}; }
    std::string failure() const override { return {}; }
};

class FrameStore
{
public:
    void add(std::span<const std::uint8_t> bytes, std::int64_t timestampNs)
    {
        m_offsets.push_back(m_bytes.size() + kSlotHeader);
        m_bytes.resize((m_bytes.size() + kSlotHeader + bytes.size() + 15) / 16 * 16);
        std::memcpy(m_bytes.data() + m_offsets.back(), bytes.data(), bytes.size());
        packet::Frame frame;
        frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
        frame.timestampNs = timestampNs;
        m_frames.push_back(frame);
    }

    /// Once all are added.
    [[nodiscard]] std::span<const packet::Frame> frames()
    {
        for (std::size_t i = 0; i < m_frames.size(); ++i)
            m_frames[i].bytes = m_bytes.data() + m_offsets[i];
        return m_frames;
    }

private:
    std::vector<std::uint8_t> m_bytes;
    std::vector<std::size_t> m_offsets;
    std::vector<packet::Frame> m_frames;
};

FrameStore udpInTurn(std::uint32_t flows, std::uint64_t frames, bool answered)
{
    FrameStore store;
    const testing::SendPlan plan{.frames = frames, .flows = flows, .bothDirections = answered};
    for (std::uint64_t i = 0; i < plan.frames; ++i)
        store.add(testing::plannedFrame(plan, i), static_cast<std::int64_t>(1'700'000'000'000'000'000 + i * 700));
    return store;
}

void workerBursts(benchmark::State& state, FrameStore store)
{
    const auto frames = store.frames();
    const test::RegionFixture fixture(262144, 65536);
    const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    pipeline::WorkerControl control(wake.get());
    pipeline::WorkerOptions options;
    options.flows.seed = flow::HashSeed::random();
    pipeline::Worker worker(std::make_unique<NoSource>(), fixture.slice, options, control);
    const std::size_t whole = frames.size() / source::kMaxBurst * source::kMaxBurst;
    for (std::size_t at = 0; at < whole; at += source::kMaxBurst)
        worker.process(frames.subspan(at, source::kMaxBurst));  // creates the flows
    std::size_t at = 0;
    for (auto _ : state) {
        worker.process(frames.subspan(at, source::kMaxBurst));
        at = at + source::kMaxBurst == whole ? 0 : at + source::kMaxBurst;
    }
    const auto packets = static_cast<double>(state.iterations()) * static_cast<double>(source::kMaxBurst);
    state.counters["s/packet"] = benchmark::Counter(packets, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

// clang-format off: the names are not arithmetic
BENCHMARK_CAPTURE(workerBursts, udp64 / 1000, udpInTurn(1000, 262'144, false));
BENCHMARK_CAPTURE(workerBursts, udp64 / 100000, udpInTurn(100'000, 262'144, true));
BENCHMARK_CAPTURE(workerBursts, flood / 1000000, udpInTurn(1'000'000, 1'000'000, false));
// clang-format on

}  // namespace

BENCHMARK_MAIN();
