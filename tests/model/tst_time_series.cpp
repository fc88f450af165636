// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/time_series.h"

#include <QTest>

#include <cmath>

using namespace netmoth::model;

namespace {

constexpr std::int64_t kTenthOfSecond = 100'000'000;
constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;

double highestOf(const std::vector<ChartSegment>& segments)
{
    double highest = -1;
    for (const ChartSegment& segment : segments)
        for (const QPointF& point : segment)
            highest = std::max(highest, point.y());
    return highest;
}

std::size_t pointsIn(const std::vector<ChartSegment>& segments)
{
    std::size_t count = 0;
    for (const ChartSegment& segment : segments)
        count += segment.size();
    return count;
}

}  // namespace

class TestTimeSeries : public QObject
{
    Q_OBJECT

private slots:
    void emptySeriesHasNoSegments();
    void recentSamplesComeBackAsTheyWere();
    void spikeSurvivesTheHour();
    void anHourAtTenHertzStaysWithinMaxPoints();
    void historyIsNeverCut();
    void peaksStandStillWhileTheWindowMoves();
    void gapSplitsTheLine();
    void valueAtIsTheNearestKnown();
    void highestIsThatOfTheDrawnPlace();
    void peaksOfSeveralSeriesLieBelowEachOther();
    void gapSurvivesMerging();
    void earlierOrUndefinedValuesAreIgnored();
    void packetTimeMayJumpByYears();
    void clearForgetsEverything();
};

void TestTimeSeries::emptySeriesHasNoSegments()
{
    const TimeSeries series;
    QVERIFY(series.isEmpty());
    QVERIFY(series.window(0, kHour, 0, 100).empty());
    QCOMPARE(series.lastValue(), 0.0);
}

void TestTimeSeries::recentSamplesComeBackAsTheyWere()
{
    TimeSeries series;
    for (int i = 0; i < 100; ++i)
        series.append(i * kTenthOfSecond, i);
    const auto segments = series.window(2 * kSecond, 5 * kSecond, 5 * kSecond, 1000);
    QCOMPARE(segments.size(), std::size_t(1));
    QCOMPARE(segments[0].front(), QPointF(-3, 20));
    QCOMPARE(segments[0].back(), QPointF(0, 50));
    QCOMPARE(segments[0].size(), std::size_t(31));
}

void TestTimeSeries::spikeSurvivesTheHour()
{
    TimeSeries series;
    for (int i = 0; i < 36000; ++i)
        series.append(i * kTenthOfSecond, i == 777 ? 9999 : (i == 20000 ? 0 : 10));
    const auto segments = series.window(0, kHour, 0, 200);
    QCOMPARE(segments.size(), std::size_t(1));
    QCOMPARE(highestOf(segments), 9999.0);
    const auto lowest = std::min_element(segments[0].begin(), segments[0].end(),
                                         [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    QCOMPARE(lowest->y(), 0.0);
    QVERIFY(std::abs(lowest->x() - 2000) < 20);
}

void TestTimeSeries::anHourAtTenHertzStaysWithinMaxPoints()
{
    TimeSeries series;
    for (int i = 0; i < 36000; ++i)
        series.append(i * kTenthOfSecond, i % 7);
    for (const std::size_t maxPoints : {50U, 300U, 1000U}) {
        const std::size_t points = pointsIn(series.window(0, kHour, 0, maxPoints));
        QVERIFY2(points <= maxPoints + 4, qPrintable(QString::number(points)));
        QVERIFY2(points >= maxPoints / 6, qPrintable(QString::number(points)));
    }
}

void TestTimeSeries::historyIsNeverCut()
{
    TimeSeries series;
    series.append(0, 4242);
    for (int i = 1; i < 3 * 86400; ++i)
        series.append(i * kSecond, 1);
    const auto segments = series.window(0, 72 * kHour, 0, 500);
    QCOMPARE(segments.front().front().x(), 0.0);
    QCOMPARE(highestOf(segments), 4242.0);
}

void TestTimeSeries::peaksStandStillWhileTheWindowMoves()
{
    TimeSeries series;
    for (int i = 0; i < 600; ++i)
        series.append(i * kTenthOfSecond, i % 10 == 3 ? 100 : 1);
    const auto before = series.window(0, 50 * kSecond, 0, 100);
    QVERIFY(pointsIn(before) <= 104);
    const auto after = series.window(kTenthOfSecond * 3, 50 * kSecond + kTenthOfSecond * 3, 0, 100);
    for (std::size_t i = 8; i < 80; ++i)
        QVERIFY(std::find(after[0].begin(), after[0].end(), before[0][i]) != after[0].end());
}

void TestTimeSeries::gapSplitsTheLine()
{
    TimeSeries series;
    series.append(1 * kSecond, 1);
    series.append(2 * kSecond, 2);
    series.markGap();
    series.append(9 * kSecond, 3);
    const auto segments = series.window(0, 10 * kSecond, 0, 100);
    QCOMPARE(segments.size(), std::size_t(2));
    QCOMPARE(segments[0].back(), QPointF(2, 2));
    QCOMPARE(segments[1].front(), QPointF(9, 3));
}

void TestTimeSeries::valueAtIsTheNearestKnown()
{
    TimeSeries series;
    QVERIFY(!series.valueAt(0));
    series.append(10 * kSecond, 1);
    series.append(20 * kSecond, 2);
    series.markGap();
    series.append(40 * kSecond, 3);
    QCOMPARE(series.valueAt(10 * kSecond), std::optional(1.0));
    QCOMPARE(series.valueAt(13 * kSecond), std::optional(1.0));
    QCOMPARE(series.valueAt(18 * kSecond), std::optional(2.0));
    QVERIFY(!series.valueAt(30 * kSecond));
    QCOMPARE(series.valueAt(40 * kSecond), std::optional(3.0));
    QVERIFY(!series.valueAt(9 * kSecond));
    QVERIFY(!series.valueAt(41 * kSecond));
}

void TestTimeSeries::highestIsThatOfTheDrawnPlace()
{
    TimeSeries series;
    for (int i = 0; i < 1000; ++i)
        series.append(i * kSecond, i == 503 ? 9 : 1);
    QCOMPARE(series.reductionNs(0, 999 * kSecond, 2000), std::int64_t{0});
    const std::int64_t width = series.reductionNs(0, 999 * kSecond, 200);
    QVERIFY(width >= 10 * kSecond && width <= 20 * kSecond);
    const std::int64_t place = 503 * kSecond / width * width;
    QCOMPARE(series.highestAt(place, width).value_or(0), 9.0);
    QCOMPARE(series.highestAt(place + width - 1, width).value_or(0), 9.0);
    QCOMPARE(series.highestAt(place - kSecond, width).value_or(0), 1.0);
    QCOMPARE(series.highestAt(place + width + kSecond, width).value_or(0), 1.0);
    QCOMPARE(series.highestAt(place + kSecond, 0).value_or(0), 1.0);
    QVERIFY(!series.highestAt(2000 * kSecond, width));
}

void TestTimeSeries::peaksOfSeveralSeriesLieBelowEachOther()
{
    TimeSeries one;
    TimeSeries other;
    for (int i = 0; i < 5000; ++i) {
        one.append(i * kTenthOfSecond, i % 97);
        other.append(i * kTenthOfSecond, (i * 7) % 89);
    }
    const auto first = one.window(0, 500 * kSecond, 0, 300, TimeSeries::Reduction::Peaks);
    const auto second = other.window(0, 500 * kSecond, 0, 300, TimeSeries::Reduction::Peaks);
    QCOMPARE(first[0].size(), second[0].size());
    QVERIFY(first[0].size() <= 304);
    for (std::size_t i = 0; i < first[0].size(); ++i)
        QCOMPARE(first[0][i].x(), second[0][i].x());
    QCOMPARE(highestOf(first), 96.0);
    QCOMPARE(highestOf(second), 88.0);
}

void TestTimeSeries::gapSurvivesMerging()
{
    TimeSeries series;
    for (int i = 0; i < 40000; ++i) {
        if (i == 20000)
            series.markGap();
        series.append(i * kSecond, 5);
    }
    QCOMPARE(series.window(0, 40000 * kSecond, 0, 400).size(), std::size_t(2));
}

void TestTimeSeries::earlierOrUndefinedValuesAreIgnored()
{
    TimeSeries series;
    series.append(5 * kSecond, 1);
    series.append(4 * kSecond, 99);
    series.append(6 * kSecond, std::nan(""));
    QCOMPARE(series.lastTimeNs(), 5 * kSecond);
    QCOMPARE(highestOf(series.window(0, 10 * kSecond, 0, 100)), 1.0);
}

void TestTimeSeries::packetTimeMayJumpByYears()
{
    TimeSeries series;
    const std::int64_t year = 8760 * kHour;
    for (int i = 0; i < 50; ++i)
        series.append(i * year, i);
    const auto segments = series.window(0, 49 * year, 0, 400);
    QCOMPARE(segments[0].front(), QPointF(0, 0));
    QCOMPARE(segments[0].back().y(), 49.0);
}

void TestTimeSeries::clearForgetsEverything()
{
    TimeSeries series;
    series.append(100 * kSecond, 1);
    series.clear();
    QVERIFY(series.isEmpty());
    series.append(kSecond, 2);  // earlier than what was forgotten
    QCOMPARE(series.firstTimeNs(), kSecond);
    QCOMPARE(series.lastValue(), 2.0);
}

QTEST_GUILESS_MAIN(TestTimeSeries)
#include "tst_time_series.moc"
