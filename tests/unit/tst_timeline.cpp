// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a capture file, against a plain count of the same packets.
#include "core/pipeline/worker.h"
#include "core/source/capture_file.h"
#include "core/telemetry/timeline_writer.h"
#include "tests/support/generated_file.h"
#include "tests/support/region_fixture.h"

#include <QTest>

#include <sys/eventfd.h>

#include <map>
#include <numeric>
#include <random>

using namespace netmoth;
using telemetry::Timeline;
using telemetry::TimelineBucket;

namespace {

constexpr std::int64_t kStartNs = 1'700'000'000'123'456'789;

template <typename Member>
std::uint64_t sumOf(const Timeline& timeline, Member member)
{
    return std::accumulate(timeline.buckets.begin(), timeline.buckets.end(), std::uint64_t{0},
                           [&](std::uint64_t sum, const TimelineBucket& bucket) { return sum + bucket.*member; });
}

class TimelineTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        test::RegionFixture fixture;
        telemetry::RegionReader reader = fixture.openReader();
        telemetry::TimelineWriter writer{fixture.slice.timeline};

        [[nodiscard]] Timeline published()
        {
            writer.publish();
            const auto timeline = reader.timeline(0);
            return timeline ? *timeline : Timeline{};
        }
    };

private slots:
    void nothingBeforeTheFirstPacket()
    {
        Bench bench;
        QCOMPARE(bench.published().bucketWidthNs, std::int64_t{0});
        QVERIFY(bench.published().buckets.empty());
    }

    void firstPacketBeginsTheAxis()
    {
        Bench bench;
        bench.writer.addPacket(kStartNs, 60);
        const Timeline timeline = bench.published();
        QCOMPARE(timeline.startNs, kStartNs);
        QCOMPARE(timeline.buckets, (std::vector<TimelineBucket>{{1, 60, 0, 0, 0}}));
    }

    void everyPacketIsInTheBucketOfItsTime_data()
    {
        QTest::addColumn<qint64>("spanNs");
        QTest::newRow("a millisecond") << qint64{1'000'000};
        QTest::newRow("ten seconds") << qint64{10'000'000'000};
        QTest::newRow("a year") << qint64{31'557'600} * 1'000'000'000;
    }

    /// Random times over the span, in no order: the buckets are those that a map of all packets gives.
    void everyPacketIsInTheBucketOfItsTime()
    {
        QFETCH(qint64, spanNs);
        Bench bench;
        std::mt19937_64 random(11);
        std::vector<std::pair<std::int64_t, std::uint32_t>> packets{{kStartNs, 60}};
        for (int i = 0; i < 5000; ++i)
            packets.emplace_back(kStartNs + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(spanNs)),
                                 60 + random() % 1000);
        int published = 0;
        for (const auto& [time, length] : packets) {
            bench.writer.addPacket(time, length);
            if (++published % 700 == 0)
                bench.writer.publish();
        }
        const Timeline timeline = bench.published();
        std::map<std::int64_t, TimelineBucket> expected;
        for (const auto& [time, length] : packets) {
            TimelineBucket& bucket = expected[(time - kStartNs) / timeline.bucketWidthNs];
            ++bucket.packets;
            bucket.wireBytes += length;
        }
        QVERIFY(timeline.buckets.size() <= telemetry::kTimelineBuckets);
        QVERIFY(timeline.buckets.size() > telemetry::kTimelineBuckets / 2);
        for (std::size_t i = 0; i < timeline.buckets.size(); ++i)
            QVERIFY(timeline.buckets[i] == expected[static_cast<std::int64_t>(i)]);
    }

    void olderThanTheFirstCountsToTheFirst()
    {
        Bench bench;
        bench.writer.addPacket(kStartNs, 60);
        bench.writer.addPacket(0, 61);
        bench.writer.addPacket(-5, 62);
        QCOMPARE(bench.published().buckets, (std::vector<TimelineBucket>{{3, 183, 0, 0, 0}}));
    }

    void timestampsAtTheEndsOfTimeAreHeld()
    {
        Bench bench;
        bench.writer.addPacket(INT64_MIN, 60);
        bench.writer.addPacket(INT64_MAX, 60);
        const Timeline timeline = bench.published();
        QCOMPARE(sumOf(timeline, &TimelineBucket::packets), std::uint64_t{2});
        QCOMPARE(timeline.buckets.front().packets, std::uint64_t{1});
        QCOMPARE(timeline.buckets.back().packets, std::uint64_t{1});
    }

    void nonsenseFromTheOtherSideIsEmpty_data()
    {
        QTest::addColumn<quint64>("widthShift");
        QTest::addColumn<quint64>("used");
        QTest::newRow("width beyond the clock") << quint64{63} << quint64{1};
        QTest::newRow("more buckets than there are") << quint64{10} << quint64{telemetry::kTimelineBuckets + 1};
    }
    void nonsenseFromTheOtherSideIsEmpty()
    {
        QFETCH(quint64, widthShift);
        QFETCH(quint64, used);
        const auto words = std::make_unique<telemetry::TimelineWords>();
        (*words)[2] = widthShift;
        (*words)[3] = used;
        QVERIFY(telemetry::unpackTimeline(*words).buckets.empty());
    }

    void writerThatDiedInsideHangsNobody()
    {
        Bench bench;
        bench.writer.addPacket(kStartNs, 60);
        bench.writer.publish();
        bench.fixture.slice.timeline->words[0].store(7);
        QVERIFY(!bench.reader.timeline(0));
    }

    /// The whole pipeline: sums are the counters', and packets lie where the generator put them.
    void fileIsLaidOutOverItsOwnTime()
    {
        const test::TrafficOptions options{
            .kind = test::TrafficKind::Mixed, .packets = 20'000, .flows = 500, .seed = 5};
        const test::GeneratedFile file(options);
        test::RegionFixture fixture(4096, 4096);
        const UniqueFd wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
        pipeline::WorkerControl control(wake.get());
        pipeline::WorkerOptions workerOptions;
        workerOptions.isFile = true;
        workerOptions.flows = test::RegionFixture::seededOptions();
        pipeline::Worker worker(source::CaptureFile::fromDescriptor(file.open(), "generated").value(), fixture.slice,
                                workerOptions, control);
        worker.run();

        const Timeline timeline = fixture.openReader().timeline(0).value_or(Timeline{});
        using telemetry::Counter;
        const auto& counters = worker.counters();
        QCOMPARE(sumOf(timeline, &TimelineBucket::packets), counters[Counter::Consumed]);
        QCOMPARE(sumOf(timeline, &TimelineBucket::wireBytes), counters[Counter::WireBytes]);
        QCOMPARE(sumOf(timeline, &TimelineBucket::flowsCreated), counters[Counter::FlowsCreated]);
        QCOMPARE(sumOf(timeline, &TimelineBucket::flowsEnded), counters[Counter::FlowsEndedTimeout] +
                                                                   counters[Counter::FlowsEndedClosed] +
                                                                   counters[Counter::FlowsEndedEvicted]);
        QCOMPARE(sumOf(timeline, &TimelineBucket::packetsRefused), counters[Counter::FlowTableFull]);

        test::TrafficGenerator generator(options);
        test::GeneratedPacket packet{};
        std::vector<std::uint64_t> expected(timeline.buckets.size());
        while (generator.next(packet)) {
            const std::int64_t sinceStart = std::max<std::int64_t>(0, packet.timestampNs - timeline.startNs);
            ++expected.at(static_cast<std::size_t>(sinceStart / timeline.bucketWidthNs));
        }
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(timeline.buckets[i].packets, expected[i]);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
