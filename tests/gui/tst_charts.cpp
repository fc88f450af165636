// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of charts over the history of a capture: what it draws, and how one moves in it.
#include "app/gui/charts/rate_sparkline.h"
#include "app/gui/charts/time_series_chart.h"
#include "tests/gui/chart_samples.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using netmoth::session::TrafficSample;
using netmoth::telemetry::RegionState;

namespace {

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
    void panelShowsRatesOfTheHistory();
    void pausedTimeIsAGap();
    void fileUsesPacketTime();
    void rateClaimsNoSilenceThatWasNotSeen();
    void fileOfManyBucketsKeepsItsSum();
    void hiddenPanelDrawsNothing();
    void crossHairSaysExactValuesInEveryChart();
    void draggingZoomsAndNothingIsLostMeanwhile();
    void wheelKeysAndDoubleClick();
    void eventsAreMarked();
    void aDayKeepsItsPeak();
};

void TestCharts::panelShowsRatesOfTheHistory()
{
    ShownCharts charts(1200);
    QVERIFY(!charts.panel.packetsChart().overlayText().isEmpty());
    for (int i = 0; i <= 20; ++i)
        charts.history.add(sampleAt(i * 0.5, static_cast<std::uint64_t>(i) * 1000,
                                    i < 10 ? 0 : static_cast<std::uint64_t>(i - 9) * 50));
    charts.panel.refresh();
    const auto received = charts.panel.packetsChart().drawnSegments(0);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].back(), QPointF(60, 2000));  // the right end of a minute
    QCOMPARE(charts.panel.packetsChart().drawnSegments(1)[0].back().y(), 1900.0);
    QCOMPARE(charts.panel.dropsChart().drawnSegments(2)[0].back().y(), 100.0);  // the ring's
    QCOMPARE(charts.panel.dropsChart().overlayText(), QString());
    charts.panel.setRangeSeconds(300);
    QCOMPARE(charts.panel.packetsChart().drawnSegments(0)[0].front().x(), 300 - 9.5);
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

/// Read in an instant, drawn where its packets lie.
void TestCharts::fileUsesPacketTime()
{
    ShownCharts charts(1200);
    const telemetry::Timeline timeline = threeMinutes();
    charts.history.add(sampleAt(0, 0));  // before the size is known
    TrafficSample sample = sampleOfFile(timeline, 660);
    sample.trafficTimeNs = timeline.startNs + 179 * kSecond;
    charts.history.add(sample);
    QVERIFY(charts.history.usesPacketTime());
    QCOMPARE(charts.history.nowNs(), timeline.startNs + 180 * kSecond);
    QCOMPARE(charts.history.epochOffsetNs(), 0);
    charts.panel.refresh();
    const auto received = charts.panel.packetsChart().drawnSegments(0);
    QCOMPARE(received.size(), std::size_t(1));
    QCOMPARE(received[0].size(), std::size_t(6));
    QCOMPARE(received[0].front(), QPointF(0, 10));
    QCOMPARE(received[0][2].y(), 0.0);
    QCOMPARE(received[0][4], QPointF(120, 1));
    const auto active = charts.panel.flowsChart().drawnSegments(0);
    QCOMPARE(active[0].front().y(), 30.0);
    QCOMPARE(active[0].back().y(), 3.0);
    QCOMPARE(charts.panel.dropsChart().overlayText(), QStringLiteral("No drops"));
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
    telemetry::Timeline timeline{5 * kSecond, kSecond / 1000, {}};
    timeline.buckets.assign(1001, {1, 100, 0, 0, 0});
    history.add(sampleOfFile(timeline, 1001));
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

/// The pointer at two thirds of a minute of which the newest ten seconds are known.
void TestCharts::crossHairSaysExactValuesInEveryChart()
{
    ShownCharts charts;
    charts.fill(0, 20);
    charts.panel.refresh();
    const TimeSeriesChart& chart = charts.panel.packetsChart();
    const auto x = static_cast<int>(chart.times().xOf(9 * kSecond));
    movePointer(*chart.plotWidget(), {x, 30});
    QVERIFY2(chart.legendText().contains("<b>2,000</b>"), qPrintable(chart.legendText()));
    QVERIFY2(chart.legendText().contains("<b>1,980</b>"), qPrintable(chart.legendText()));
    QVERIFY(charts.panel.dropsChart().legendText().contains("<b>20</b>"));
    QVERIFY(charts.panel.bitsChart().legendText().contains("<b>0</b>"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart.plotWidget(), &leave);
    QVERIFY(!chart.legendText().contains("<b>"));
    // The same by keyboard, from the newest, and in words.
    charts.panel.setFocus();
    QTest::keyClick(&charts.panel, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY2(chart.legendText().contains("<b>2,000</b>"), qPrintable(chart.legendText()));
    QVERIFY2(charts.panel.accessibleDescription().contains(
                 "Packets/s: received 2,000, processed 1,980; Bits/s: on the wire 0"),
             qPrintable(charts.panel.accessibleDescription()));
    QTest::keyClick(&charts.panel, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&charts.panel, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chart.legendText().contains("<b>2,000</b>"));
    QVERIFY(charts.panel.timeView().isFollowing());
}

void TestCharts::draggingZoomsAndNothingIsLostMeanwhile()
{
    ShownCharts charts;
    charts.fill(0, 120);
    charts.panel.refresh();
    QWidget* plot = charts.panel.dropsChart().plotWidget();
    const auto xAt = [&](int second) {
        return static_cast<int>(charts.panel.dropsChart().times().xOf(second * kSecond));
    };
    const QPoint from(xAt(20), 30);
    const QPoint to(xAt(30), 35);
    QSignalSpy chosenTimes(&charts.panel, &ChartPanel::timeChosen);
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    movePointer(*plot, (from + to) / 2);
    QCOMPARE(chosenTimes.count(), 0);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
    QVERIFY(!charts.panel.timeView().isFollowing());
    const TimeView::Range chosen = charts.panel.timeView().range();
    QVERIFY(std::abs(chosen.fromNs - 20 * kSecond) < kSecond / 4 && std::abs(chosen.toNs - 30 * kSecond) < kSecond / 4);
    for (const TimeSeriesChart* chart :
         {&charts.panel.packetsChart(), &charts.panel.bitsChart(), &charts.panel.flowsChart()})
        QVERIFY(std::abs(chart->drawnSegments(0)[0].back().x() - 10) < 1);  // all of them
    charts.fill(121, 160);
    charts.panel.refresh();
    QCOMPARE(charts.panel.timeView().range(), chosen);
    QCOMPARE(chosenTimes.count(), 1);
    QCOMPARE(chosenTimes.first()[0].toLongLong(), chosen.fromNs + charts.history.epochOffsetNs());
    QCOMPARE(chosenTimes.first()[1].toLongLong(), chosen.toNs + charts.history.epochOffsetNs());
    QSignalSpy released(&charts.panel, &ChartPanel::timeReleased);
    charts.panel.findChild<QPushButton*>("chartHold")->click();
    QCOMPARE(released.count(), 1);
    QVERIFY(charts.panel.timeView().isFollowing());
    QCOMPARE(charts.panel.timeView().range().toNs, 80 * kSecond);
    QCOMPARE(charts.panel.packetsChart().drawnSegments(0)[0].back(), QPointF(60, 2000));
}

void TestCharts::wheelKeysAndDoubleClick()
{
    ShownCharts charts;
    charts.fill(0, 240);
    charts.panel.refresh();
    charts.panel.setFocus();
    QSignalSpy chosenTimes(&charts.panel, &ChartPanel::timeChosen);
    QTest::keyClick(&charts.panel, Qt::Key_Plus);
    QCOMPARE(charts.panel.timeView().range().spanNs(), 30 * kSecond);
    const std::int64_t before = charts.panel.timeView().range().fromNs;
    QTest::keyClick(&charts.panel, Qt::Key_Left);
    QCOMPARE(charts.panel.timeView().range().fromNs, before - 30 * kSecond / 4);
    QTest::mouseDClick(charts.panel.flowsChart().plotWidget(), Qt::LeftButton, {}, {200, 30});
    QVERIFY(charts.panel.timeView().isFollowing());
    QTest::mouseClick(charts.panel.flowsChart().plotWidget(), Qt::LeftButton, {}, {200, 30});
    QVERIFY(charts.panel.timeView().isFollowing());  // a click is no stretch of time
    QWheelEvent wheel({300, 30}, charts.panel.packetsChart().plotWidget()->mapToGlobal(QPointF(300, 30)), {}, {0, 120},
                      {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(charts.panel.packetsChart().plotWidget(), &wheel);
    QCOMPARE(charts.panel.timeView().range().spanNs(), 48 * kSecond);
    QCOMPARE(chosenTimes.count(), 0);  // looking closer is not choosing
    // Until it is: then what is chosen moves along.
    QSignalSpy flowsWanted(&charts.panel, &ChartPanel::flowsWanted);
    QTest::mouseClick(charts.panel.findChild<QPushButton*>("chartShowFlows"), Qt::LeftButton);
    QCOMPARE(flowsWanted.count(), 1);
    QTest::keyClick(&charts.panel, Qt::Key_Left);
    QCOMPARE(chosenTimes.count(), 2);
    QCOMPARE(chosenTimes[0][0].toLongLong() - chosenTimes[1][0].toLongLong(), 12 * kSecond);
    QSignalSpy released(&charts.panel, &ChartPanel::timeReleased);
    QTest::keyClick(&charts.panel, Qt::Key_Escape);
    QVERIFY(charts.panel.timeView().isFollowing());
    QCOMPARE(released.count(), 1);
}

void TestCharts::eventsAreMarked()
{
    ShownCharts charts;
    charts.fill(0, 20);
    charts.events.add(TrafficEvent::Kind::FilterChanged, 5 * kSecond, "tcp");
    charts.events.add(TrafficEvent::Kind::DropsBegan, -500 * kSecond);
    charts.panel.refresh();
    const ChartOverlay& times = charts.panel.bitsChart().times();
    QCOMPARE(times.events().size(), std::size_t(1));
    QVERIFY(times.eventAt(times.xOf(5 * kSecond) + 2) != nullptr);
    QVERIFY(times.eventAt(times.xOf(5 * kSecond) + 40) == nullptr);
    // From the newest, at 10 s, five steps of a second to the left.
    charts.panel.setFocus();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!charts.panel.accessibleDescription().contains("tcp"));
        QTest::keyClick(&charts.panel, Qt::Key_Left, Qt::ShiftModifier);
    }
    QVERIFY2(charts.panel.accessibleDescription().endsWith("; Capture filter: tcp"),
             qPrintable(charts.panel.accessibleDescription()));
}

/// A second of 50,000 packets three hours into a day of 1,000 a second.
void TestCharts::aDayKeepsItsPeak()
{
    ShownCharts charts;
    std::uint64_t packets = 0;
    for (int second = 0; second <= 24 * 3600; ++second) {
        packets += second == 3 * 3600 ? 50'000 : 1'000;
        charts.history.add(sampleAt(second, packets));
    }
    charts.panel.setRangeSeconds(24 * 3600);
    charts.panel.refresh();
    const ChartSegment points = charts.panel.packetsChart().drawnSegments(0).at(0);
    QVERIFY(points.size() <= static_cast<std::size_t>(charts.panel.width()));
    const auto peak = std::max_element(points.begin(), points.end(),
                                       [](const QPointF& left, const QPointF& right) { return left.y() < right.y(); });
    QCOMPARE(peak->y(), 50'000.0);
    QVERIFY2(std::abs(peak->x() - 3 * 3600) < 300, qPrintable(QString::number(peak->x())));  // two or three pixels
    // And the pointer on it tells it exactly.
    movePointer(
        *charts.panel.bitsChart().plotWidget(),
        {static_cast<int>(charts.panel.packetsChart().times().xOf(static_cast<std::int64_t>(peak->x()) * kSecond)),
         20});
    QVERIFY2(charts.panel.packetsChart().legendText().contains("<b>50,000</b>"),
             qPrintable(charts.panel.packetsChart().legendText()));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
