// SPDX-License-Identifier: GPL-3.0-or-later
// What timeouts go by when packet times are wrong: one outlier, clocks that are set, files put together, times that no
// packet has. In files through the whole worker, live through the clock and the flow table.
#include "core/pipeline/packet_clock.h"
#include "core/pipeline/worker.h"
#include "core/source/capture_file.h"
#include "tests/support/frame_builder.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/region_fixture.h"

#include <QtTest>

#include <sys/eventfd.h>

#include <algorithm>
#include <vector>

using namespace netmoth;
using pipeline::PacketClock;
using telemetry::Counter;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::uint16_t kOutlier = 30007;  // no port of a service: it would be the responder
constexpr std::int64_t kStart = 1'700'000'000 * kSecond;

struct Sent
{
    std::int64_t timeNs;
    std::uint16_t port;  ///< One flow each.
};

test::Bytes fileOf(const std::vector<Sent>& packets)
{
    test::PcapngWriter writer;
    writer.interface({.timeResolution = 9});
    for (const Sent& sent : packets) {
        test::FrameBuilder frame;
        frame.ethernet().ipv4("192.0.2.1", "198.51.100.1").udp(sent.port, 9999).payload("x");
        writer.enhancedPacket(0, static_cast<std::uint64_t>(sent.timeNs), frame.build());
    }
    return writer.bytes();
}

/// A file, read.
struct Reading
{
    telemetry::CounterValues counters;
    std::vector<flow::FlowSnapshot> flows;
    telemetry::Timeline timeline;

    [[nodiscard]] std::ptrdiff_t flowsOf(std::uint16_t port) const
    {
        return std::ranges::count(flows, port, &flow::FlowSnapshot::originatorPort);
    }
};

Reading read(const std::vector<Sent>& packets)
{
    const test::RegionFixture fixture(4096, 4096);
    const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    pipeline::WorkerControl control(wake.get());
    pipeline::WorkerOptions options;
    options.isFile = true;
    options.flows = test::RegionFixture::seededOptions();
    const test::Bytes bytes = fileOf(packets);
    pipeline::Worker worker(
        test::valueOrThrow(source::CaptureFile::fromDescriptor(UniqueFd(test::memoryFile(bytes)), "generated")),
        fixture.slice, options, control);
    worker.run();
    Reading reading;
    reading.counters = worker.counters();
    telemetry::JournalCursor cursor;
    const auto reader = fixture.openReader();
    reader.drainJournal(0, cursor, reading.flows, SIZE_MAX);
    reading.timeline = reader.timeline(0).value_or(telemetry::Timeline{});
    return reading;
}

/// @p count packets of one flow, @p stepNs apart.
std::vector<Sent> steady(std::uint16_t port, std::int64_t firstNs, std::int64_t stepNs, int count)
{
    std::vector<Sent> packets;
    for (int i = 0; i < count; ++i)
        packets.push_back({firstNs + i * stepNs, port});
    return packets;
}

std::vector<Sent> operator+(std::vector<Sent> left, const std::vector<Sent>& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

class PacketClockTest : public QObject
{
    Q_OBJECT

private slots:
    void outlierEndsNoFlow_data()
    {
        QTest::addColumn<qint64>("timeNs");
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 30, 63, 64, 65, 127, 190}) {
            QTest::addRow("a century ahead, packet %d", at) << qint64{kStart + 36500 * kDay} << at;
            QTest::addRow("1970, packet %d", at) << qint64{5} << at;
            QTest::addRow("a week ahead, packet %d", at) << qint64{kStart + 7 * kDay} << at;
        }
    }

    void outlierEndsNoFlow()
    {
        QFETCH(qint64, timeNs);
        QFETCH(int, at);
        std::vector<Sent> packets = steady(1000, kStart, kSecond, 200);
        packets.insert(packets.begin() + at, {timeNs, kOutlier});
        const Reading reading = read(packets);
        QCOMPARE(reading.flowsOf(1000), 1);
        QCOMPARE(reading.flowsOf(kOutlier), 1);
        QCOMPARE(reading.counters[Counter::TimeJumps], std::uint64_t{1});
        QVERIFY(reading.timeline.bucketWidthNs <= 10 * kSecond);
        QVERIFY(reading.timeline.buckets.size() > 100);
    }

    void outlierSwitchesNoTimeoutOff()
    {
        std::vector<Sent> packets = steady(1000, kStart, 2 * kHour, 3);
        packets.insert(packets.begin() + 1, {kStart + 36500 * kDay, kOutlier});
        const Reading reading = read(packets);
        QCOMPARE(reading.flowsOf(1000), 3);
        QCOMPARE(reading.counters[Counter::FlowsEndedTimeout], std::uint64_t{3});
    }

    void silenceIsBelieved_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("two packets") << 2;
        QTest::newRow("three packets") << 3;
        QTest::newRow("more than a burst") << 150;
    }

    void silenceIsBelieved()
    {
        QFETCH(int, count);
        const Reading reading = read(steady(1000, kStart, 30 * 60 * kSecond, count));
        QCOMPARE(reading.flowsOf(1000), count);
        QCOMPARE(reading.counters[Counter::TimeJumps], std::uint64_t{0});
    }

    /// The clock is set back by an hour; one flow a second before and after it. All but the last ones time out.
    void clockSetBackStopsNoTimeout()
    {
        std::vector<Sent> packets;
        for (std::uint16_t i = 0; i < 600; ++i)
            packets.push_back({kStart + i * kSecond - (i < 10 ? 0 : kHour), static_cast<std::uint16_t>(1000 + i)});
        const Reading reading = read(packets);
        QVERIFY(reading.counters[Counter::FlowsEndedTimeout] > 550);
        QCOMPARE(reading.counters[Counter::TimeJumps], std::uint64_t{1});
    }

    void activeFlowSurvivesAClockThatIsSetBack()
    {
        const Reading reading = read(steady(1000, kStart, kSecond, 50) + steady(1000, kStart - kHour, kSecond, 500));
        QCOMPARE(reading.flowsOf(1000), 1);
    }

    void mixedRecordingsMakeNoTimePass()
    {
        std::vector<Sent> packets;
        for (int block = 0; block < 40; ++block) {
            packets = packets + steady(1000, kStart + block * kSecond, kSecond / 10, 8);
            packets = packets + steady(2000, kStart - kDay + block * kSecond, kSecond / 10, 8);
        }
        const Reading reading = read(packets);
        QCOMPARE(reading.flowsOf(1000), 1);
        QCOMPARE(reading.flowsOf(2000), 1);
    }

    /// Nothing overflows (UndefinedBehaviorSanitizer), ends the worker or hangs it.
    void timesOfEveryKindAreSaturated()
    {
        std::vector<Sent> packets;
        for (const std::int64_t timeNs : {INT64_MAX, INT64_MIN, kStart, INT64_MAX - kSecond, std::int64_t{0},
                                          INT64_MIN + 2 * kSecond, std::int64_t{-1}, kStart + 1})
            packets = packets + steady(1000, timeNs, 0, 6) + steady(2000, timeNs, 0, 1);
        const Reading reading = read(packets + packets);
        QCOMPARE(reading.counters[Counter::Consumed], std::uint64_t{packets.size() * 2});
        QCOMPARE(reading.counters[Counter::TimeOutOfRange], std::uint64_t{2 * 4 * 7});
        for (const flow::FlowSnapshot& flow : reading.flows) {
            QVERIFY(packet::isPacketTime(flow.firstSeenNs) && packet::isPacketTime(flow.lastSeenNs));
            QVERIFY(flow.durationNs() >= 0);
        }
    }

    /// From one end of time to the other, again and again: the clock stands in the end, and nothing overflows.
    void centuriesOfSilenceStopTheClock()
    {
        PacketClock clock;
        std::int64_t before = packet::kEarliestPacketTimeNs;
        for (int round = 0; round < 1000; ++round) {
            for (const std::int64_t timeNs :
                 {packet::kEarliestPacketTimeNs + round * kDay, packet::kLatestPacketTimeNs - round * kDay}) {
                std::array<packet::Frame, 5> frames;
                for (packet::Frame& frame : frames)
                    frame.timestampNs = timeNs;
                QVERIFY(clock.next(frames, false) > 0);
                QVERIFY(clock.moment().nowNs >= before);
                before = clock.moment().nowNs;
            }
        }
    }

    void liveClockThatIsSetChangesNoTimeout_data()
    {
        QTest::addColumn<qint64>("stepNs");
        QTest::newRow("an hour back") << -qint64{kHour};
        QTest::newRow("an hour forward") << qint64{kHour};
        QTest::newRow("to 1970") << -qint64{kStart};
        QTest::newRow("not at all") << qint64{0};
    }

    /// Flows of one packet (30 s), and one with a packet a second, around a step of the wall clock.
    void liveClockThatIsSetChangesNoTimeout()
    {
        QFETCH(qint64, stepNs);
        test::RegionFixture fixture;
        PacketClock clock;
        constexpr std::int64_t kBoot = 5'000 * kSecond;
        const auto account = [&](std::uint16_t port, std::int64_t wallNs) {
            packet::PacketView view{};
            view.ends.ipVersion = 4;
            view.ends.ipProtocol = packet::kIpProtocolUdp;
            view.ends.sourcePort = port;
            fixture.table.account(view, fixture.table.hashOf(view.ends), wallNs, 60);
        };
        for (int second = 0; second < 100; ++second) {
            const std::int64_t wallNs = kStart + second * kSecond + (second >= 20 ? stepNs : 0);
            clock.setLive(kBoot + second * kSecond, wallNs);
            fixture.table.advance(clock.moment());
            account(1, wallNs);
            if (second == 15 || second == 25)
                account(static_cast<std::uint16_t>(second), wallNs);
            const auto idle = fixture.table.counters().active - 1;
            const int before = second < 15 ? 0 : second < 25 ? 1 : second < 45 ? 2 : second < 55 ? 1 : 0;
            const bool isAtTheEdge = second == 45 || second == 46 || second == 55 || second == 56;
            QVERIFY2(isAtTheEdge || static_cast<int>(idle) == before,
                     qPrintable(QString("second %1: %2 idle flows").arg(second).arg(idle)));
        }
        QCOMPARE(clock.jumps(), std::uint64_t{stepNs == 0 ? 0U : 1U});
        QCOMPARE(fixture.takeEnded().size(), std::size_t{2});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(PacketClockTest)
#include "tst_packet_clock.moc"
