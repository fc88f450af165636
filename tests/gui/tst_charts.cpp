// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/rate_sparkline.h"
#include "app/gui/charts/time_series_chart.h"
#include "app/gui/models/number_format.h"
#include "app/gui/models/traffic_history.h"
#include "app/gui/views/chart_panel.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
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

/// QTest::mouseMove() moves the cursor of the screen, which offscreen tells nobody.
void movePointer(QWidget& widget, const QPoint& position)
{
    QMouseEvent move(QEvent::MouseMove, position, widget.mapToGlobal(QPointF(position)), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&widget, &move);
}

}  // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void drawsWhatItWasGiven();
    void scalesWithRoundTicksAndPrefixes();
    void secondAxisHasItsOwnScale();
    void gapsAreNotBridged();
    void calmTextOnlyWithoutDrops();
    void staysWithinAPointAPixel();
    void panelShowsRatesOfTheHistory();
    void pausedTimeIsAGap();
    void fileUsesPacketTime();
    void valuesBefore1970HaveTheirTime();
    void rateClaimsNoSilenceThatWasNotSeen();
    void fileOfManyBucketsKeepsItsSum();
    void hiddenPanelDrawsNothing();
    void stackedLinesLieOnEachOther();
    void crossHairSaysExactValuesInEveryChart();
    void draggingZoomsAndNothingIsLostMeanwhile();
    void wheelKeysAndDoubleClick();
    void eventsAreMarked();
    void aDayKeepsItsPeak();
    void savesPicturesAndValues();

private:
    void fill(TrafficHistory& history, int fromTick, int toTick);
};

void TestCharts::fill(TrafficHistory& history, int fromTick, int toTick)
{
    for (int tick = fromTick; tick <= toTick; ++tick)
        history.add(
            sampleAt(tick * 0.5, static_cast<std::uint64_t>(tick) * 1000, static_cast<std::uint64_t>(tick) * 10));
}

void TestCharts::stackedLinesLieOnEachOther()
{
    TimeSeriesChart chart("Drops", {{"nic", SeriesColor::Blue}, {"ring", SeriesColor::Green}}, {true, true, nullptr});
    TimeSeries nic;
    TimeSeries ring;
    for (int i = 0; i <= 10; ++i) {
        nic.append(i * kSecond, 5);
        ring.append(i * kSecond, i);
    }
    chart.showSeries({&nic, &ring}, {0, 10 * kSecond});
    QCOMPARE(chart.drawnSegments(0)[0].back(), QPointF(10, 5));
    QCOMPARE(chart.drawnSegments(1)[0].back(), QPointF(10, 15));
    QCOMPARE(chart.axisTop(ValueAxis::Left), 20.0);
}

/// The pointer at two thirds of a minute of which the newest ten seconds are known.
void TestCharts::crossHairSaysExactValuesInEveryChart()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1000, 600);
    panel.show();
    fill(history, 0, 20);
    panel.refresh();
    const TimeSeriesChart& chart = panel.packetsChart();
    const auto x = static_cast<int>(chart.times().xOf(9 * kSecond));
    movePointer(*chart.plotWidget(), {x, 30});
    QVERIFY2(chart.legendText().contains("<b>2,000</b>"), qPrintable(chart.legendText()));
    QVERIFY2(chart.legendText().contains("<b>1,980</b>"), qPrintable(chart.legendText()));
    QVERIFY(panel.dropsChart().legendText().contains("<b>20</b>"));
    QVERIFY(panel.bitsChart().legendText().contains("<b>0</b>"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart.plotWidget(), &leave);
    QVERIFY(!chart.legendText().contains("<b>"));
    // The same by keyboard, from the newest, and in words.
    panel.setFocus();
    QTest::keyClick(&panel, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY2(chart.legendText().contains("<b>2,000</b>"), qPrintable(chart.legendText()));
    QVERIFY2(
        panel.accessibleDescription().contains("Packets/s: received 2,000, processed 1,980; Bits/s: on the wire 0"),
        qPrintable(panel.accessibleDescription()));
    QTest::keyClick(&panel, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&panel, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chart.legendText().contains("<b>2,000</b>"));
    QVERIFY(panel.timeView().isFollowing());
}

void TestCharts::draggingZoomsAndNothingIsLostMeanwhile()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1000, 600);
    panel.show();
    fill(history, 0, 120);
    panel.refresh();
    QWidget* plot = panel.dropsChart().plotWidget();
    const auto xAt = [&](int second) { return static_cast<int>(panel.dropsChart().times().xOf(second * kSecond)); };
    const QPoint from(xAt(20), 30);
    const QPoint to(xAt(30), 35);
    QSignalSpy chosenTimes(&panel, &ChartPanel::timeChosen);
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    movePointer(*plot, (from + to) / 2);
    QCOMPARE(chosenTimes.count(), 0);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
    QVERIFY(!panel.timeView().isFollowing());
    const TimeView::Range chosen = panel.timeView().range();
    QVERIFY(std::abs(chosen.fromNs - 20 * kSecond) < kSecond / 4 && std::abs(chosen.toNs - 30 * kSecond) < kSecond / 4);
    for (const TimeSeriesChart* chart : {&panel.packetsChart(), &panel.bitsChart(), &panel.flowsChart()})
        QVERIFY(std::abs(chart->drawnSegments(0)[0].back().x() - 10) < 1);  // all of them
    fill(history, 121, 160);
    panel.refresh();
    QCOMPARE(panel.timeView().range(), chosen);
    QCOMPARE(chosenTimes.count(), 1);
    QCOMPARE(chosenTimes.first()[0].toLongLong(), chosen.fromNs + history.epochOffsetNs());
    QCOMPARE(chosenTimes.first()[1].toLongLong(), chosen.toNs + history.epochOffsetNs());
    QSignalSpy released(&panel, &ChartPanel::timeReleased);
    panel.findChild<QPushButton*>("chartHold")->click();
    QCOMPARE(released.count(), 1);
    QVERIFY(panel.timeView().isFollowing());
    QCOMPARE(panel.timeView().range().toNs, 80 * kSecond);
    QCOMPARE(panel.packetsChart().drawnSegments(0)[0].back(), QPointF(60, 2000));
}

void TestCharts::wheelKeysAndDoubleClick()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1000, 600);
    panel.show();
    fill(history, 0, 240);
    panel.refresh();
    panel.setFocus();
    QSignalSpy chosenTimes(&panel, &ChartPanel::timeChosen);
    QTest::keyClick(&panel, Qt::Key_Plus);
    QCOMPARE(panel.timeView().range().spanNs(), 30 * kSecond);
    const std::int64_t before = panel.timeView().range().fromNs;
    QTest::keyClick(&panel, Qt::Key_Left);
    QCOMPARE(panel.timeView().range().fromNs, before - 30 * kSecond / 4);
    QTest::mouseDClick(panel.flowsChart().plotWidget(), Qt::LeftButton, {}, {200, 30});
    QVERIFY(panel.timeView().isFollowing());
    QTest::mouseClick(panel.flowsChart().plotWidget(), Qt::LeftButton, {}, {200, 30});
    QVERIFY(panel.timeView().isFollowing());  // a click is no stretch of time
    QWheelEvent wheel({300, 30}, panel.packetsChart().plotWidget()->mapToGlobal(QPointF(300, 30)), {}, {0, 120}, {}, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(panel.packetsChart().plotWidget(), &wheel);
    QCOMPARE(panel.timeView().range().spanNs(), 48 * kSecond);
    QCOMPARE(chosenTimes.count(), 0);  // looking closer is not choosing
    // Until it is: then what is chosen moves along.
    QSignalSpy flowsWanted(&panel, &ChartPanel::flowsWanted);
    QTest::mouseClick(panel.findChild<QPushButton*>("chartShowFlows"), Qt::LeftButton);
    QCOMPARE(flowsWanted.count(), 1);
    QTest::keyClick(&panel, Qt::Key_Left);
    QCOMPARE(chosenTimes.count(), 2);
    QCOMPARE(chosenTimes[0][0].toLongLong() - chosenTimes[1][0].toLongLong(), 12 * kSecond);
    QSignalSpy released(&panel, &ChartPanel::timeReleased);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QVERIFY(panel.timeView().isFollowing());
    QCOMPARE(released.count(), 1);
}

void TestCharts::eventsAreMarked()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1000, 600);
    panel.show();
    fill(history, 0, 20);
    events.add(TrafficEvent::Kind::FilterChanged, 5 * kSecond, "tcp");
    events.add(TrafficEvent::Kind::DropsBegan, -500 * kSecond);
    panel.refresh();
    const ChartOverlay& times = panel.bitsChart().times();
    QCOMPARE(times.events().size(), std::size_t(1));
    QVERIFY(times.eventAt(times.xOf(5 * kSecond) + 2) != nullptr);
    QVERIFY(times.eventAt(times.xOf(5 * kSecond) + 40) == nullptr);
    // From the newest, at 10 s, five steps of a second to the left.
    panel.setFocus();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!panel.accessibleDescription().contains("tcp"));
        QTest::keyClick(&panel, Qt::Key_Left, Qt::ShiftModifier);
    }
    QVERIFY2(panel.accessibleDescription().endsWith("; Capture filter: tcp"),
             qPrintable(panel.accessibleDescription()));
}

/// A second of 50,000 packets three hours into a day of 1,000 a second.
void TestCharts::aDayKeepsItsPeak()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1000, 600);
    panel.show();
    std::uint64_t packets = 0;
    for (int second = 0; second <= 24 * 3600; ++second) {
        packets += second == 3 * 3600 ? 50'000 : 1'000;
        history.add(sampleAt(second, packets));
    }
    panel.setRangeSeconds(24 * 3600);
    panel.refresh();
    const ChartSegment points = panel.packetsChart().drawnSegments(0).at(0);
    QVERIFY(points.size() <= static_cast<std::size_t>(panel.width()));
    const auto peak = std::max_element(points.begin(), points.end(),
                                       [](const QPointF& left, const QPointF& right) { return left.y() < right.y(); });
    QCOMPARE(peak->y(), 50'000.0);
    QVERIFY2(std::abs(peak->x() - 3 * 3600) < 300, qPrintable(QString::number(peak->x())));  // two or three pixels
    // And the pointer on it tells it exactly.
    movePointer(
        *panel.bitsChart().plotWidget(),
        {static_cast<int>(panel.packetsChart().times().xOf(static_cast<std::int64_t>(peak->x()) * kSecond)), 20});
    QVERIFY2(panel.packetsChart().legendText().contains("<b>50,000</b>"),
             qPrintable(panel.packetsChart().legendText()));
}

void TestCharts::savesPicturesAndValues()
{
    const QTemporaryDir folder;
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(900, 600);
    panel.show();
    fill(history, 0, 20);
    panel.refresh();
    for (const char* name : {"charts.png", "charts.svg", "charts.csv"})
        QVERIFY(panel.save(folder.filePath(name)));
    const QImage picture(folder.filePath("charts.png"));
    QVERIFY(picture.width() > 1600);
    QSvgRenderer drawing(folder.filePath("charts.svg"));
    QVERIFY(drawing.isValid());
    QFile values(folder.filePath("charts.csv"));
    QVERIFY(values.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = values.readAll().split('\n');
    QCOMPARE(lines.size(), 22);  // a head, 20 intervals, nothing
    QVERIFY(lines[0].startsWith("time,received_pps,processed_pps,bits_per_second"));
    QVERIFY(lines[20].contains(",2000.000,1980.000,"));
    QVERIFY(lines[20].split(',').first().endsWith('Z'));
    const auto failed = panel.save(folder.filePath("none/charts.png"));
    QVERIFY(!failed && QString::fromStdString(failed.error().sentence).contains("none/charts.png"));
}

void TestCharts::drawsWhatItWasGiven()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}}, {});
    TimeSeries series;
    for (int i = 0; i <= 60; ++i)
        series.append(i * kSecond, i * 10);
    chart.showSeries({&series}, {0, 60 * kSecond});
    const auto drawn = chart.drawnSegments(0);
    QCOMPARE(drawn.size(), std::size_t(1));
    QCOMPARE(drawn[0].front(), QPointF(0, 0));
    QCOMPARE(drawn[0].back(), QPointF(60, 600));
}

void TestCharts::scalesWithRoundTicksAndPrefixes()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}}, {});
    TimeSeries series;
    series.append(0, 123'456);
    series.append(kSecond, 5'000);
    chart.showSeries({&series}, {0, kSecond});
    QCOMPARE(chart.axisTop(ValueAxis::Left), 150'000.0);
    QCOMPARE(chart.drawnSegments(0)[0].front().y(), 123'456.0);
    TimeSeries quiet;
    quiet.append(0, 1);
    chart.showSeries({&quiet}, {0, kSecond});
    QCOMPARE(chart.axisTop(ValueAxis::Left), 4.0);
}

void TestCharts::secondAxisHasItsOwnScale()
{
    TimeSeriesChart chart("Test", {{"many", SeriesColor::Blue}, {"few", SeriesColor::Green, ValueAxis::Right}}, {});
    TimeSeries many;
    TimeSeries few;
    for (int i = 0; i < 3; ++i) {
        many.append(i * kSecond, 90'000);
        few.append(i * kSecond, 9);
    }
    chart.showSeries({&many, &few}, {0, 2 * kSecond});
    QCOMPARE(chart.axisTop(ValueAxis::Left), 100'000.0);
    QCOMPARE(chart.axisTop(ValueAxis::Right), 10.0);
    QCOMPARE(chart.drawnSegments(1)[0].front().y(), 9.0);
}

void TestCharts::gapsAreNotBridged()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}}, {});
    TimeSeries series;
    series.append(0, 1);
    series.append(kSecond, 1);
    series.markGap();
    series.append(9 * kSecond, 1);
    series.append(10 * kSecond, 1);
    chart.showSeries({&series}, {0, 10 * kSecond});
    QCOMPARE(chart.drawnSegments(0).size(), std::size_t(2));
    // The same chart, later, without the gap in sight: nothing is left of the second line.
    chart.showSeries({&series}, {10 * kSecond, 20 * kSecond});
    QCOMPARE(chart.drawnSegments(0).size(), std::size_t(1));
}

void TestCharts::calmTextOnlyWithoutDrops()
{
    TimeSeriesChart chart("Drops", {{"ring", SeriesColor::Purple}}, {});
    chart.setCalmText("No drops");
    TimeSeries series;
    series.append(0, 0);
    series.append(kSecond, 0);
    chart.showSeries({&series}, {0, kSecond});
    QCOMPARE(chart.overlayText(), QStringLiteral("No drops"));
    series.append(2 * kSecond, 1);
    chart.showSeries({&series}, {0, 2 * kSecond});
    QCOMPARE(chart.overlayText(), QString());
    chart.showNothing("Waiting");
    QCOMPARE(chart.overlayText(), QStringLiteral("Waiting"));
    QVERIFY(chart.drawnSegments(0).empty());
}

void TestCharts::staysWithinAPointAPixel()
{
    TimeSeriesChart chart("Test", {{"one", SeriesColor::Blue}}, {});
    chart.resize(400, 200);
    chart.show();
    TimeSeries series;
    for (int i = 0; i < 36000; ++i)
        series.append(i * kSecond / 10, i % 100);
    chart.showSeries({&series}, {0, 3600 * kSecond});
    QVERIFY2(chart.drawnSegments(0)[0].size() <= 404, qPrintable(QString::number(chart.drawnSegments(0)[0].size())));
    QCOMPARE(chart.axisTop(ValueAxis::Left), 150.0);
}

void TestCharts::panelShowsRatesOfTheHistory()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1200, 600);
    panel.show();
    QVERIFY(!panel.packetsChart().overlayText().isEmpty());
    for (int i = 0; i <= 20; ++i)
        history.add(sampleAt(i * 0.5, static_cast<std::uint64_t>(i) * 1000,
                             i < 10 ? 0 : static_cast<std::uint64_t>(i - 9) * 50));
    panel.refresh();
    const auto received = panel.packetsChart().drawnSegments(0);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].back(), QPointF(60, 2000));  // the right end of a minute
    QCOMPARE(panel.packetsChart().drawnSegments(1)[0].back().y(), 1900.0);
    QCOMPARE(panel.dropsChart().drawnSegments(2)[0].back().y(), 100.0);  // the ring's
    QCOMPARE(panel.dropsChart().overlayText(), QString());
    panel.setRangeSeconds(300);
    QCOMPARE(panel.packetsChart().drawnSegments(0)[0].front().x(), 300 - 9.5);
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
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1200, 600);
    panel.show();
    netmoth::telemetry::Timeline timeline{1'700'000'000 * kSecond, 60 * kSecond, {}};
    timeline.buckets = {{600, 60'000, 30, 0, 0}, {}, {60, 6'000, 3, 30, 0}};
    history.add(sampleAt(0, 0));  // before the size is known
    TrafficSample sample = sampleAt(0, 660);
    sample.fileBytesTotal = 1000;
    sample.trafficTimeNs = timeline.startNs + 179 * kSecond;
    sample.timeline = std::make_shared<const netmoth::telemetry::Timeline>(timeline);
    history.add(sample);
    QVERIFY(history.usesPacketTime());
    QCOMPARE(history.nowNs(), timeline.startNs + 180 * kSecond);
    QCOMPARE(history.epochOffsetNs(), 0);
    panel.refresh();
    const auto received = panel.packetsChart().drawnSegments(0);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].size(), std::size_t(6));
    QCOMPARE(received[0].front(), QPointF(0, 10));
    QCOMPARE(received[0][2].y(), 0.0);
    QCOMPARE(received[0][4], QPointF(120, 1));
    const auto active = panel.flowsChart().drawnSegments(0);
    QCOMPARE(active[0].front().y(), 30.0);
    QCOMPARE(active[0].back().y(), 3.0);
    QCOMPARE(panel.dropsChart().overlayText(), QStringLiteral("No drops"));
    const QTemporaryDir folder;
    QVERIFY(panel.save(folder.filePath("charts.csv")));
    QFile values(folder.filePath("charts.csv"));
    QVERIFY(values.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = values.readAll().split('\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines[1], QByteArray("2023-11-14T22:13:20.000Z,10.000,10.000,8000.000,,,,0.000,,30.000,0.500,0.000\r"));
}

/// Half a millisecond before 1970 began is in the last millisecond of 1969.
void TestCharts::valuesBefore1970HaveTheirTime()
{
    TrafficHistory history;
    TrafficEvents events;
    ChartPanel panel(history, events);
    panel.resize(1200, 600);
    panel.show();
    netmoth::telemetry::Timeline timeline{-60 * kSecond - 500'000, 60 * kSecond, {}};
    timeline.buckets = {{600, 60'000, 30, 0, 0}, {60, 6'000, 3, 30, 0}};
    TrafficSample sample = sampleAt(0, 660);
    sample.fileBytesTotal = 1000;
    sample.trafficTimeNs = timeline.startNs + 119 * kSecond;
    sample.timeline = std::make_shared<const netmoth::telemetry::Timeline>(timeline);
    history.add(sample);
    QVERIFY(history.usesPacketTime());
    panel.refresh();
    const QTemporaryDir folder;
    QVERIFY(panel.save(folder.filePath("charts.csv")));
    QFile values(folder.filePath("charts.csv"));
    QVERIFY(values.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = values.readAll().split('\n');
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines[1].split(',').first(), QByteArray("1969-12-31T23:58:59.999Z"));
    QCOMPARE(lines[lines.size() - 2].split(',').first(), QByteArray("1970-01-01T00:00:59.999Z"));
    QCOMPARE(formatDateTime(-1).right(3), QStringLiteral(":59"));
    QCOMPARE(formatClockTime(-1).right(7), QStringLiteral(":59.999"));
}

void TestCharts::rateClaimsNoSilenceThatWasNotSeen()
{
    RateSparkline rate;
    rate.add(100, 7000, 0);
    QCOMPARE(rate.emptyText(), QStringLiteral("No rate yet"));
    for (int second = 101; second <= 110; ++second)
        rate.add(second, 7000, 0);
    QVERIFY2(rate.emptyText().startsWith('0'), qPrintable(rate.emptyText()));
    for (int second = 111; second <= 170; ++second)
        rate.add(second, 7000, 0);
    QCOMPARE(rate.emptyText(), QStringLiteral("Silent for a minute"));
    rate.add(171, 8000, 0);
    QCOMPARE(rate.emptyText(), QString());
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
    TrafficEvents events;
    ChartPanel panel(history, events);
    history.add(sampleAt(0, 0));
    history.add(sampleAt(1, 100));
    panel.refresh();
    QVERIFY(panel.packetsChart().drawnSegments(0).empty());
    panel.show();
    QCOMPARE(panel.packetsChart().drawnSegments(0).size(), std::size_t(1));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
