// SPDX-License-Identifier: GPL-3.0-or-later
// One chart, drawn from the series it was given.
#include "app/gui/charts/chart_overlay.h"
#include "app/gui/charts/time_series_chart.h"
#include "tests/gui/chart_samples.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

using ValueAxis = TimeSeriesChart::ValueAxis;

class TestTimeSeriesChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void drawsWhatItWasGiven();
    void scalesWithRoundTicksAndPrefixes();
    void lowChartLeavesValuesOut();
    void secondAxisHasItsOwnScale();
    void gapsAreNotBridged();
    void calmTextOnlyWithoutDrops();
    void staysWithinAPointAPixel();
    void stackedLinesLieOnEachOther();
};

void TestTimeSeriesChart::drawsWhatItWasGiven()
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

void TestTimeSeriesChart::scalesWithRoundTicksAndPrefixes()
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

void TestTimeSeriesChart::lowChartLeavesValuesOut()
{
    QCOMPARE(ChartOverlay::valueStep(5, 100, 16), qsizetype{1});
    QCOMPARE(ChartOverlay::valueStep(4, 40, 16), qsizetype{2});
    QCOMPARE(ChartOverlay::valueStep(5, 40, 16), qsizetype{5});  // the highest is always there
    QCOMPARE(ChartOverlay::valueStep(4, 0, 16), qsizetype{4});
    QCOMPARE(ChartOverlay::valueStep(1, 5, 16), qsizetype{1});
}

void TestTimeSeriesChart::secondAxisHasItsOwnScale()
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

void TestTimeSeriesChart::gapsAreNotBridged()
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

void TestTimeSeriesChart::calmTextOnlyWithoutDrops()
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

void TestTimeSeriesChart::staysWithinAPointAPixel()
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

void TestTimeSeriesChart::stackedLinesLieOnEachOther()
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

QTEST_MAIN(TestTimeSeriesChart)
#include "tst_time_series_chart.moc"
