// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/time_series_chart.h"
#include "app/gui/models/traffic_history.h"
#include "app/gui/views/chart_panel.h"

#include <QTest>

#include <cmath>

using namespace netmoth::gui;
using netmoth::session::TrafficSample;
using netmoth::telemetry::Counter;
using netmoth::telemetry::RegionState;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

using ValueAxis = TimeSeriesChart::ValueAxis;

TrafficSample sampleAt(double seconds, std::uint64_t received, std::uint64_t ringDrops = 0)
{
    TrafficSample sample;
    sample.takenAt = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    sample.state = RegionState::Running;
    sample.totals[Counter::Received] = received;
    sample.totals[Counter::Consumed] = received - ringDrops;
    sample.totals[Counter::RingDrops] = ringDrops;
    return sample;
}

}  // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatItWasGiven();
    void scalesWithRoundTicksAndPrefixes();
    void secondAxisHasItsOwnScale();
    void gapsAreNotBridged();
    void calmTextOnlyWithoutDrops();
    void staysWithinAPointAPixel();
    void panelShowsRatesOfTheHistory();
    void pausedTimeIsAGap();
    void fileUsesPacketTime();
    void fileOfManyBucketsKeepsItsSum();
    void hiddenPanelDrawsNothing();
};

void TestCharts::drawsWhatItWasGiven()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}});
    TimeSeries series;
    for (int i = 0; i <= 60; ++i)
        series.append(i * kSecond, i * 10);
    chart.showSeries({&series}, {0, 60 * kSecond, 60 * kSecond, 1});
    const auto drawn = chart.drawnSegments(0);
    QCOMPARE(drawn.size(), std::size_t(1));
    QCOMPARE(drawn[0].front(), QPointF(-60, 0));
    QCOMPARE(drawn[0].back(), QPointF(0, 600));
}

void TestCharts::scalesWithRoundTicksAndPrefixes()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}});
    TimeSeries series;
    series.append(0, 123'456);
    series.append(kSecond, 5'000);
    chart.showSeries({&series}, {0, kSecond, 0, 1});
    QCOMPARE(chart.axisTop(ValueAxis::Left), 150'000.0);
    QCOMPARE(chart.drawnSegments(0)[0].front().y(), 123'456.0);
    TimeSeries quiet;
    quiet.append(0, 1);
    chart.showSeries({&quiet}, {0, kSecond, 0, 1});
    QCOMPARE(chart.axisTop(ValueAxis::Left), 4.0);
}

void TestCharts::secondAxisHasItsOwnScale()
{
    TimeSeriesChart chart("Test", {{"many", SeriesColor::Blue}, {"few", SeriesColor::Green, ValueAxis::Right}});
    TimeSeries many;
    TimeSeries few;
    for (int i = 0; i < 3; ++i) {
        many.append(i * kSecond, 90'000);
        few.append(i * kSecond, 9);
    }
    chart.showSeries({&many, &few}, {0, 2 * kSecond, 0, 1});
    QCOMPARE(chart.axisTop(ValueAxis::Left), 100'000.0);
    QCOMPARE(chart.axisTop(ValueAxis::Right), 10.0);
    QCOMPARE(chart.drawnSegments(1)[0].front().y(), 9.0);
}

void TestCharts::gapsAreNotBridged()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}});
    TimeSeries series;
    series.append(0, 1);
    series.append(kSecond, 1);
    series.markGap();
    series.append(9 * kSecond, 1);
    series.append(10 * kSecond, 1);
    chart.showSeries({&series}, {0, 10 * kSecond, 0, 1});
    QCOMPARE(chart.drawnSegments(0).size(), std::size_t(2));
    // The same chart, later, without the gap in sight: nothing is left of the second line.
    chart.showSeries({&series}, {10 * kSecond, 20 * kSecond, 0, 1});
    QCOMPARE(chart.drawnSegments(0).size(), std::size_t(1));
}

void TestCharts::calmTextOnlyWithoutDrops()
{
    TimeSeriesChart chart("Drops", {{"ring", SeriesColor::Purple}});
    chart.setCalmText("No drops");
    TimeSeries series;
    series.append(0, 0);
    series.append(kSecond, 0);
    chart.showSeries({&series}, {0, kSecond, 0, 1});
    QCOMPARE(chart.overlayText(), QStringLiteral("No drops"));
    series.append(2 * kSecond, 1);
    chart.showSeries({&series}, {0, 2 * kSecond, 0, 1});
    QCOMPARE(chart.overlayText(), QString());
    chart.showNothing("Waiting");
    QCOMPARE(chart.overlayText(), QStringLiteral("Waiting"));
    QVERIFY(chart.drawnSegments(0).empty());
}

void TestCharts::staysWithinAPointAPixel()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}});
    chart.resize(400, 200);
    chart.show();
    TimeSeries series;
    for (int i = 0; i < 36000; ++i)
        series.append(i * kSecond / 10, i % 100);
    chart.showSeries({&series}, {0, 3600 * kSecond, 0, 60});
    QVERIFY2(chart.drawnSegments(0)[0].size() <= 404, qPrintable(QString::number(chart.drawnSegments(0)[0].size())));
    QCOMPARE(chart.axisTop(ValueAxis::Left), 150.0);
}

void TestCharts::panelShowsRatesOfTheHistory()
{
    TrafficHistory history;
    ChartPanel panel(history);
    panel.resize(1200, 250);
    panel.show();
    QVERIFY(!panel.packetsChart().overlayText().isEmpty());
    for (int i = 0; i <= 20; ++i)
        history.add(sampleAt(i * 0.5, static_cast<std::uint64_t>(i) * 1000,
                             i < 10 ? 0 : static_cast<std::uint64_t>(i - 9) * 50));
    panel.refresh();
    const auto received = panel.packetsChart().drawnSegments(0);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].back(), QPointF(0, 2000));
    QCOMPARE(panel.packetsChart().drawnSegments(1)[0].back().y(), 1900.0);
    QCOMPARE(panel.dropsChart().drawnSegments(2)[0].back().y(), 100.0);  // the ring's
    QCOMPARE(panel.dropsChart().overlayText(), QString());
    panel.setRangeSeconds(300);
    QCOMPARE(panel.packetsChart().drawnSegments(0)[0].front().x(), -9.5 / 60);
}

void TestCharts::pausedTimeIsAGap()
{
    TrafficHistory history;
    for (int i = 0; i < 4; ++i)
        history.add(sampleAt(i, static_cast<std::uint64_t>(i) * 100));
    TrafficSample paused = sampleAt(5, 300);
    paused.state = RegionState::Paused;
    history.add(paused);
    for (int i = 10; i < 14; ++i)
        history.add(sampleAt(i, static_cast<std::uint64_t>(i) * 100));
    QCOMPARE(history.nowNs(), 13 * kSecond);
    const auto segments = history.series(Metric::ReceivedPps).window(0, 20 * kSecond, 0, 500);
    QCOMPARE(segments.size(), std::size_t(2));
    QCOMPARE(segments[1].front(), QPointF(11, 100));  // the first interval after the pause, not across it
}

/// 600 packets in the first minute, none in the second, 60 in the third: read in an instant, drawn where they lie.
void TestCharts::fileUsesPacketTime()
{
    TrafficHistory history;
    ChartPanel panel(history);
    panel.resize(1200, 250);
    panel.show();
    netmoth::telemetry::Timeline timeline{1'700'000'000 * kSecond, 60 * kSecond, {}};
    timeline.buckets = {{600, 60'000, 30, 0, 0}, {}, {60, 6'000, 3, 30, 0}};
    TrafficSample sample = sampleAt(0, 660);
    sample.fileBytesTotal = 1000;
    sample.trafficTimeNs = timeline.startNs + 179 * kSecond;
    sample.timeline = std::make_shared<const netmoth::telemetry::Timeline>(timeline);
    history.add(sample);
    QVERIFY(history.usesPacketTime());
    QCOMPARE(history.nowNs(), timeline.startNs + 180 * kSecond);
    panel.refresh();
    const auto received = panel.packetsChart().drawnSegments(0);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].size(), std::size_t(6));
    QCOMPARE(received[0].front(), QPointF(0, 10));
    QCOMPARE(received[0][2].y(), 0.0);
    QCOMPARE(received[0][4], QPointF(2, 1));  // minutes
    const auto active = panel.flowsChart().drawnSegments(0);
    QCOMPARE(active[0].front().y(), 30.0);
    QCOMPARE(active[0].back().y(), 3.0);
    QCOMPARE(panel.dropsChart().overlayText(), QStringLiteral("No drops"));
}

/// A thousand narrow buckets become intervals that a chart can show; nothing is lost between them.
void TestCharts::fileOfManyBucketsKeepsItsSum()
{
    TrafficHistory history;
    netmoth::telemetry::Timeline timeline{5 * kSecond, kSecond / 1000, {}};
    timeline.buckets.assign(1001, {1, 100, 0, 0, 0});
    TrafficSample sample = sampleAt(0, 1001);
    sample.fileBytesTotal = 1000;
    sample.timeline = std::make_shared<const netmoth::telemetry::Timeline>(timeline);
    history.add(sample);
    const auto segments =
        history.series(Metric::ProcessedPps).window(timeline.startNs, history.nowNs(), timeline.startNs, 2000);
    double packets = 0;
    for (std::size_t i = 0; i + 1 < segments[0].size(); i += 2)
        packets += segments[0][i].y() * 0.004;
    QVERIFY(std::abs(packets - 1001) < 1e-6);
    QCOMPARE(segments[0].size(), std::size_t(2 * 251));
}

void TestCharts::hiddenPanelDrawsNothing()
{
    TrafficHistory history;
    ChartPanel panel(history);
    history.add(sampleAt(0, 0));
    history.add(sampleAt(1, 100));
    panel.refresh();
    QVERIFY(panel.packetsChart().drawnSegments(0).empty());
    panel.show();
    QCOMPARE(panel.packetsChart().drawnSegments(0).size(), std::size_t(1));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
