// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/traffic_sample.h"

#include <QTest>

using namespace netmoth::session;
using netmoth::telemetry::Counter;

namespace {

TrafficSample liveSampleAt(int milliseconds)
{
    TrafficSample sample;
    sample.takenAt = std::chrono::milliseconds(milliseconds);
    return sample;
}

}  // namespace

class TestTrafficSample : public QObject
{
    Q_OBJECT

private slots:
    void liveRatesUseTheAppsClock();
    void fileRatesUsePacketTime();
    void fileHasNoRateBeforeItsFirstPacket();
    void sameInstantGivesNoRates();
    void countersThatWentBackwardsGiveZero();
    void dropPercentIsOfTheInterval_data();
    void dropPercentIsOfTheInterval();
    void hostLossesNeedBothSamples();
    void ringDepthCountsOnlyFreeBlocks();
    void cpuPercentIsOfAppTimeEvenForFiles();
    void averageOfAFileIsOverItsPacketsTime();
    void totalDroppedSumsEveryStage();
};

void TestTrafficSample::liveRatesUseTheAppsClock()
{
    TrafficSample earlier = liveSampleAt(1000);
    TrafficSample later = liveSampleAt(1500);
    earlier.totals[Counter::Received] = 100;
    later.totals[Counter::Received] = 1100;
    later.totals[Counter::Consumed] = 900;
    later.totals[Counter::WireBytes] = 64000;
    later.totals[Counter::FlowsCreated] = 10;
    later.totals[Counter::FlowsEndedClosed] = 2;
    later.totals[Counter::FlowsEndedTimeout] = 3;
    later.totals[Counter::FlowTableFull] = 4;
    later.journalMissed = 6;
    const IntervalRates rates = ratesBetween(earlier, later);
    QCOMPARE(rates.seconds, 0.5);
    QCOMPARE(rates.receivedPps, 2000.0);
    QCOMPARE(rates.processedPps, 1800.0);
    QCOMPARE(rates.bitsPerSecond, 1024000.0);
    QCOMPARE(rates.flowsCreatedPerSecond, 20.0);
    QCOMPARE(rates.flowsEndedPerSecond, 10.0);
    QCOMPARE(rates.engineDropsPps, 8.0);
    QCOMPARE(rates.publishDropsPps, 12.0);
}

void TestTrafficSample::fileRatesUsePacketTime()
{
    TrafficSample earlier = liveSampleAt(0);
    TrafficSample later = liveSampleAt(100);
    earlier.fileBytesTotal = later.fileBytesTotal = 5000;
    earlier.trafficTimeNs = 1'700'000'000'000'000'000;
    later.trafficTimeNs = earlier.trafficTimeNs + 20'000'000'000;
    later.totals[Counter::Received] = 400;
    const IntervalRates rates = ratesBetween(earlier, later);
    QCOMPARE(rates.seconds, 20.0);
    QCOMPARE(rates.receivedPps, 20.0);
}

void TestTrafficSample::fileHasNoRateBeforeItsFirstPacket()
{
    TrafficSample later = liveSampleAt(100);
    later.fileBytesTotal = 5000;
    later.trafficTimeNs = 1'700'000'000'000'000'000;
    later.totals[Counter::Received] = 400;
    const IntervalRates rates = ratesBetween(liveSampleAt(0), later);
    QCOMPARE(rates.seconds, 0.0);
    QCOMPARE(rates.receivedPps, 0.0);
}

void TestTrafficSample::sameInstantGivesNoRates()
{
    TrafficSample later = liveSampleAt(7);
    later.totals[Counter::Received] = 5;
    QCOMPARE(ratesBetween(liveSampleAt(7), later).receivedPps, 0.0);
    QCOMPARE(ratesBetween(liveSampleAt(8), later).seconds, 0.0);
}

void TestTrafficSample::countersThatWentBackwardsGiveZero()
{
    TrafficSample earlier = liveSampleAt(0);
    earlier.totals[Counter::Received] = 1000;
    earlier.helperCpuNs = 5'000'000;
    const IntervalRates rates = ratesBetween(earlier, liveSampleAt(1000));
    QCOMPARE(rates.receivedPps, 0.0);
    QCOMPARE(rates.helperCpuPercent, 0.0);
}

void TestTrafficSample::dropPercentIsOfTheInterval_data()
{
    QTest::addColumn<quint64>("received");
    QTest::addColumn<quint64>("drops");
    QTest::addColumn<double>("percent");
    QTest::newRow("nothingArrived") << quint64(0) << quint64(0) << 0.0;
    QTest::newRow("noLoss") << quint64(1000) << quint64(0) << 0.0;
    QTest::newRow("aQuarterLost") << quint64(1000) << quint64(250) << 25.0;
    QTest::newRow("dropsCountedBeforeArrivals") << quint64(10) << quint64(12) << 100.0;
    QTest::newRow("onlyDrops") << quint64(0) << quint64(3) << 100.0;
}

void TestTrafficSample::dropPercentIsOfTheInterval()
{
    QFETCH(quint64, received);
    QFETCH(quint64, drops);
    QFETCH(double, percent);
    TrafficSample earlier = liveSampleAt(0);
    earlier.totals[Counter::Received] = 1'000'000;
    earlier.totals[Counter::RingDrops] = 500'000;
    TrafficSample later = liveSampleAt(1000);
    later.totals[Counter::Received] = 1'000'000 + received;
    later.totals[Counter::RingDrops] = 500'000 + drops;
    QCOMPARE(ratesBetween(earlier, later).dropPercent, percent);
}

void TestTrafficSample::hostLossesNeedBothSamples()
{
    const TrafficSample earlier = liveSampleAt(0);
    TrafficSample later = liveSampleAt(1000);
    later.hostLosses = {true, 5, 7, 11, 13};
    QCOMPARE(ratesBetween(earlier, later).nicDropsPps, 0.0);
    TrafficSample latest = liveSampleAt(2000);
    latest.hostLosses = {true, 6, 9, 100, 20};
    QCOMPARE(ratesBetween(later, latest).nicDropsPps, 3.0);
    QCOMPARE(ratesBetween(later, latest).softnetDropsPps, 7.0);
}

void TestTrafficSample::ringDepthCountsOnlyFreeBlocks()
{
    const TrafficSample earlier = liveSampleAt(0);
    TrafficSample later = liveSampleAt(1000);
    later.totals[Counter::RingBytesUsed] = 1'000'000;
    later.totals[Counter::RingCapacityBytes] = 4'000'000;
    QCOMPARE(ratesBetween(earlier, later).ringDepthMs, 0.0);  // no blocks: a file
    later.totals[Counter::BlockCount] = 64;
    QCOMPARE(ratesBetween(earlier, later).ringDepthMs, 4000.0);
    later.totals[Counter::BlocksPending] = 48;
    QCOMPARE(ratesBetween(earlier, later).ringDepthMs, 1000.0);
    later.totals[Counter::BlocksPending] = 99;
    QCOMPARE(ratesBetween(earlier, later).ringDepthMs, 0.0);
}

void TestTrafficSample::cpuPercentIsOfAppTimeEvenForFiles()
{
    TrafficSample earlier = liveSampleAt(0);
    TrafficSample later = liveSampleAt(200);
    earlier.fileBytesTotal = later.fileBytesTotal = 1;
    later.helperCpuNs = 100'000'000;
    QCOMPARE(ratesBetween(earlier, later).helperCpuPercent, 50.0);
}

void TestTrafficSample::averageOfAFileIsOverItsPacketsTime()
{
    TrafficSample sample;
    sample.fileBytesTotal = 1;
    sample.totals[Counter::Consumed] = 5000;
    sample.trafficTimeNs = 1'700'000'010'000'000'000;
    QCOMPARE(averageRates(sample).seconds, 0.0);
    sample.timeline = std::make_shared<const netmoth::telemetry::Timeline>(
        netmoth::telemetry::Timeline{1'700'000'000'000'000'000, 1, {}});
    QCOMPARE(averageRates(sample).seconds, 10.0);
    QCOMPARE(averageRates(sample).processedPps, 500.0);
}

void TestTrafficSample::totalDroppedSumsEveryStage()
{
    TrafficSample sample;
    sample.totals[Counter::RingDrops] = 1;
    sample.totals[Counter::FlowTableFull] = 2;
    sample.totals[Counter::NotIp] = 1000;
    sample.journalMissed = 1000;  // flows, not packets
    QCOMPARE(totalDropped(sample), std::uint64_t(3));
    sample.hostLosses = {true, 10, 20, 1000, 30};
    QCOMPARE(totalDropped(sample), std::uint64_t(63));
    sample.hostLosses.available = false;
    QCOMPARE(totalDropped(sample), std::uint64_t(3));
}

QTEST_GUILESS_MAIN(TestTrafficSample)
#include "tst_traffic_sample.moc"
