// SPDX-License-Identifier: GPL-3.0-or-later
// No heap allocation while packets flow: counted by replacing the program's operator new, over flows that are created,
// followed, reordered, timed out, evicted and refused.
#include "tests/support/driven_worker.h"
#include "tests/support/traffic_generator.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::uint64_t> g_allocations{0};

}  // namespace

// The replacements of [new.delete]: every allocation of this program and the libraries it links comes through here.
void* operator new(std::size_t bytes)
{
    ++g_allocations;
    if (void* memory = std::malloc(bytes == 0 ? 1 : bytes))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

using namespace netmoth;

class SteadyStateTest : public QObject
{
    Q_OBJECT

private:
    std::vector<char> m_kept;

private slots:
    void theCounterCounts()
    {
        const std::uint64_t before = g_allocations;
        const volatile std::size_t size = 100;  // the compiler may not know, or it leaves the allocation out
        std::vector<char>(size).swap(m_kept);
        QCOMPARE(g_allocations - before, std::uint64_t{1});
    }

    void packetsCostNoAllocation_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("mixed traffic") << static_cast<int>(test::TrafficKind::Mixed) << 65536 << false;
        QTest::newRow("mixed traffic of a file") << static_cast<int>(test::TrafficKind::Mixed) << 65536 << true;
        QTest::newRow("more flows than records") << static_cast<int>(test::TrafficKind::Small) << 2048 << false;
        QTest::newRow("reordered bulk") << static_cast<int>(test::TrafficKind::Bulk) << 65536 << false;
    }

    void packetsCostNoAllocation()
    {
        QFETCH(int, kind);
        QFETCH(int, capacity);
        QFETCH(bool, isFile);
        test::TrafficGenerator generator(
            {.kind = static_cast<test::TrafficKind>(kind), .packets = 100'000, .flows = 20'000, .seed = 3});
        std::vector<std::vector<std::uint8_t>> bytes;
        std::vector<packet::Frame> frames;
        test::GeneratedPacket packet{};
        while (generator.next(packet)) {
            bytes.emplace_back(packet.bytes.begin(), packet.bytes.end());
            packet::Frame frame;
            frame.bytes = bytes.back().data();
            frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(packet.bytes.size());
            // A hundred times slower than made, so that flows also time out.
            frame.timestampNs = packet.timestampNs + static_cast<std::int64_t>(frames.size()) * 10'000'000;
            frames.push_back(frame);
        }

        test::DrivenWorkerOptions options;
        options.flowCapacity = static_cast<std::uint32_t>(capacity);
        options.journalCapacity = 1024;
        options.reassembly.outOfOrderBytes = 4096;
        options.worker.isFile = isFile;
        test::DrivenWorker worker(options);

        const std::uint64_t before = g_allocations;
        for (std::size_t at = 0; at < frames.size(); at += source::kMaxBurst) {
            worker.process(std::span(frames).subspan(at, std::min(source::kMaxBurst, frames.size() - at)));
            worker.worker().publish();
        }
        const std::uint64_t allocations = g_allocations - before;
        QCOMPARE(allocations, std::uint64_t{0});

        using telemetry::Counter;
        const auto& counters = worker.counters();
        QCOMPARE(counters[Counter::ToFlow] + counters[Counter::NotIp] + counters[Counter::Malformed] +
                     counters[Counter::FlowTableFull],
                 std::uint64_t{frames.size()});
        QVERIFY(counters[Counter::FlowsCreated] > 1000);
        QVERIFY(counters[Counter::FlowsEndedTimeout] + counters[Counter::FlowsEndedEvicted] > 0);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(SteadyStateTest)
#include "tst_steady_state.moc"
