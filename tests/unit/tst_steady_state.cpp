// SPDX-License-Identifier: GPL-3.0-or-later
// No heap allocation while packets flow: counted by replacing the program's operator new, over flows that are created,
// followed, reordered, timed out, evicted and refused.
#include "tests/support/driven_worker.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/pipe.h"
#include "tests/support/traffic_generator.h"

#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
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
using telemetry::Counter;

class SteadyStateTest : public QObject
{
    Q_OBJECT

private:
    std::vector<char> m_kept;

    static std::uint64_t allocationsOf(test::DrivenWorker& worker, std::span<const packet::Frame> frames)
    {
        const std::uint64_t before = g_allocations;
        for (std::size_t at = 0; at < frames.size(); at += source::kMaxBurst) {
            worker.process(frames.subspan(at, std::min(source::kMaxBurst, frames.size() - at)));
            worker.worker().publish();
        }
        return g_allocations - before;
    }

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
        QCOMPARE(allocationsOf(worker, frames), std::uint64_t{0});

        const auto& counters = worker.counters();
        QCOMPARE(test::packetsWithOutcome(counters), std::uint64_t{frames.size()});
        QVERIFY(counters[Counter::FlowsCreated] > 1000);
        QVERIFY(counters[Counter::FlowsEndedTimeout] + counters[Counter::FlowsEndedEvicted] > 0);
    }

    void tapCostsNoAllocation_data()
    {
        QTest::addColumn<bool>("isRead");
        QTest::newRow("with a reader") << true;
        QTest::newRow("with one that is too slow") << false;
    }

    void tapCostsNoAllocation()
    {
        QFETCH(bool, isRead);
        test::TrafficGenerator generator({.kind = test::TrafficKind::Bulk, .packets = 20'000, .flows = 50});
        std::vector<std::vector<std::uint8_t>> bytes;
        std::vector<packet::Frame> frames;
        test::GeneratedPacket packet{};
        while (generator.next(packet)) {
            bytes.emplace_back(packet.bytes.begin(), packet.bytes.end());
            packet::Frame frame;
            frame.bytes = bytes.back().data();
            frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(packet.bytes.size());
            frame.timestampNs = packet.timestampNs;
            frames.push_back(frame);
        }
        test::Pipe pipe(O_NONBLOCK);
        ::fcntl(pipe.reading.get(), F_SETPIPE_SZ, 1 << 20);
        auto target = pipeline::TapTarget::adopt(std::move(pipe.writing), {});
        QVERIFY(target.has_value());
        test::DrivenWorker worker;
        worker.worker().openTap(std::move(*target));

        static std::array<char, 1 << 20> read;
        std::uint64_t allocations = 0;
        std::uint64_t bytesRead = 0;
        for (std::size_t at = 0; at < frames.size(); at += source::kMaxBurst) {
            allocations +=
                allocationsOf(worker, std::span(frames).subspan(at, std::min(source::kMaxBurst, frames.size() - at)));
            for (ssize_t length = 1; isRead && length > 0; bytesRead += static_cast<std::uint64_t>(length))
                length = std::max<ssize_t>(::read(pipe.reading.get(), read.data(), read.size()), 0);
        }
        QCOMPARE(allocations, std::uint64_t{0});
        const auto& counters = worker.counters();
        QVERIFY(counters[Counter::TapBytes] > 1 << 20);
        QCOMPARE(counters[Counter::TapDroppedChunks] > 0, !isRead);
        QCOMPARE(counters[Counter::TapBytes] + counters[Counter::TapDroppedBytes],
                 counters[Counter::TcpDeliveredBytes]);
        QCOMPARE(bytesRead > 1 << 20, isRead);
    }

    void fragmentsCostNoAllocation()
    {
        std::vector<test::Bytes> bytes;
        test::DatagramHead head;
        for (head.id = 0; head.id < 5000; ++head.id) {
            head.isIpv6 = head.id % 2 != 0;
            head.host = static_cast<std::uint8_t>(head.id);
            auto fragments = test::fragmentFrames(
                head, test::headers::udp(1111, 2222, test::headers::filler(2000 + head.id % 3000)), 1000);
            if (head.id % 3 == 0)
                fragments.pop_back();  // never complete
            if (head.id % 5 == 0)
                fragments.push_back(test::fragmentFrame(head, test::Bytes(64, 1), 16, true));  // contradicts
            if (head.id % 7 == 0)
                fragments.push_back(fragments[0]);
            bytes.insert(bytes.end(), fragments.begin(), fragments.end());
        }
        std::vector<packet::Frame> frames;
        for (const test::Bytes& one : bytes) {
            packet::Frame frame;
            frame.bytes = one.data();
            frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(one.size());
            frame.timestampNs =
                std::int64_t{1'700'000'000'000'000'000} + static_cast<std::int64_t>(frames.size()) * 20'000'000;
            frames.push_back(frame);
        }
        test::DrivenWorkerOptions options;
        options.flowCapacity = 1024;
        options.journalCapacity = 1024;
        options.worker.defrag.trackerCapacity = 250;
        options.worker.defrag.pageCapacity = 400;
        test::DrivenWorker worker(options);
        QCOMPARE(allocationsOf(worker, frames), std::uint64_t{0});

        const auto& counters = worker.counters();
        QCOMPARE(test::packetsWithOutcome(counters), std::uint64_t{frames.size()});
        for (const Counter each :
             {Counter::DefragDatagrams, Counter::DefragTimeouts, Counter::DefragEvicted, Counter::DefragDropped,
              Counter::DefragDuplicates, Counter::DefragOverlaps, Counter::DefragConflicts})
            QVERIFY2(counters[each] > 0, telemetry::counterName(telemetry::indexOf(each)).data());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(SteadyStateTest)
#include "tst_steady_state.moc"
