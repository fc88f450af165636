// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts are made of besides lines: round times, the part of time that is seen, marks, pictures of parts.
#include "app/gui/charts/share_picture.h"
#include "app/gui/charts/time_axis.h"
#include "app/gui/charts/time_view.h"
#include "app/model/traffic_events.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace netmoth::gui;
using namespace netmoth::model;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kNoon = 1'700'049'600 * kSecond;  // 2023-11-15 12:00:00 UTC

using Range = TimeView::Range;

class TimeAxisTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("TZ", "UTC");
    }

    void ticksAreRoundAndFew_data()
    {
        QTest::addColumn<qint64>("spanNs");
        QTest::addColumn<QString>("first");
        QTest::newRow("microseconds") << qint64{900'000} << "12:00:00.1235";
        QTest::newRow("half a second") << qint64{kSecond / 2} << "12:00:00.2";
        QTest::newRow("a minute") << qint64{60 * kSecond} << "12:00:10";
        QTest::newRow("an hour") << qint64{kHour} << "12:10";
        QTest::newRow("a day") << qint64{24 * kHour} << "15:00";
        QTest::newRow("a month") << qint64{30 * 24 * kHour} << "Nov 16";
        QTest::newRow("ten years") << qint64{10 * 365 * 24 * kHour} << "Jan 2024";
    }
    void ticksAreRoundAndFew()
    {
        QFETCH(qint64, spanNs);
        QFETCH(QString, first);
        const std::int64_t fromNs = kNoon + 123'456'789;
        const auto ticks = timeTicks(fromNs - kNoon, fromNs - kNoon + spanNs, kNoon, 9);
        QVERIFY(ticks.size() >= 3 && ticks.size() <= 10);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QCOMPARE(ticks[i].timeNs - ticks[i - 1].timeNs, ticks[1].timeNs - ticks[0].timeNs);
        QVERIFY(ticks.front().timeNs >= fromNs - kNoon && ticks.back().timeNs <= fromNs - kNoon + spanNs);
        if (spanNs >= 24 * kHour || spanNs == 900'000)
            QVERIFY(!ticks.front().label.isEmpty());
        else
            QCOMPARE(ticks.front().label, first);
    }

    void nothingHasNoTicks()
    {
        QVERIFY(timeTicks(5, 5, 0, 5).empty());
        QVERIFY(timeTicks(9, 5, 0, 5).empty());
    }

    void viewFollowsUntilSomethingIsChosen()
    {
        TimeView view;
        view.setExtent(0, 100 * kSecond);
        view.setSpan(60 * kSecond);
        QCOMPARE(view.range(), (Range{40 * kSecond, 100 * kSecond}));
        view.setExtent(0, 110 * kSecond);
        QCOMPARE(view.range(), (Range{50 * kSecond, 110 * kSecond}));
        view.hold();
        view.setExtent(0, 200 * kSecond);
        QCOMPARE(view.range(), (Range{50 * kSecond, 110 * kSecond}));
        QVERIFY(!view.isFollowing());
        view.follow();
        QCOMPARE(view.range(), (Range{140 * kSecond, 200 * kSecond}));
        view.setSpan(std::nullopt);
        QCOMPARE(view.range(), (Range{0, 200 * kSecond}));
    }

    void zoomAndPanStayInBounds()
    {
        TimeView view;
        view.setExtent(0, 100 * kSecond);
        view.setSpan(std::nullopt);
        view.zoomTo({70 * kSecond, 20 * kSecond});  // dragged from right to left
        QCOMPARE(view.range(), (Range{20 * kSecond, 70 * kSecond}));
        view.zoomAround(40 * kSecond, 0.5);
        QCOMPARE(view.range(), (Range{30 * kSecond, 55 * kSecond}));
        view.panBy(10 * kSecond);
        QCOMPARE(view.range(), (Range{40 * kSecond, 65 * kSecond}));
        view.panBy(1000 * kSecond);
        QCOMPARE(view.range().spanNs(), 25 * kSecond);
        QVERIFY(view.range().fromNs < 100 * kSecond);
        for (int i = 0; i < 100; ++i)
            view.zoomAround(view.range().fromNs, 2);
        QVERIFY(view.range().spanNs() <= 200 * kSecond);
        view.zoomTo({50 * kSecond, 50 * kSecond});
        QCOMPARE(view.range().spanNs(), TimeView::kShortestNs);
    }

    void eventsAreEpisodes()
    {
        TrafficEvents events;
        events.addSample(0, 0, false);
        for (int i = 1; i < 20; ++i)
            events.addSample(i * kSecond, static_cast<std::uint64_t>(i), false);
        QCOMPARE(events.all().size(), std::size_t{1});
        QVERIFY(events.all().front().kind == TrafficEvent::Kind::DropsBegan);
        QCOMPARE(events.all().front().timeNs, kSecond);
        events.addSample(60 * kSecond, 100, false);
        QCOMPARE(events.all().size(), std::size_t{2});
        events.addSample(61 * kSecond, 100, true);
        events.addSample(62 * kSecond, 100, true);
        QCOMPARE(events.all().size(), std::size_t{3});
        events.addInterfaceState(63 * kSecond, "eth0", true);
        QCOMPARE(events.all().size(), std::size_t{3});  // as it was
        events.addInterfaceState(64 * kSecond, "eth0", false);
        events.addInterfaceState(65 * kSecond, "eth0", true);
        QCOMPARE(events.all().size(), std::size_t{5});
        QCOMPARE(events.all().back().text(), QStringLiteral("eth0 came up."));
        events.clear();
        QVERIFY(events.all().empty());
        for (std::size_t i = 0; i < TrafficEvents::kMost + 10; ++i)
            events.add(TrafficEvent::Kind::FilterChanged, static_cast<std::int64_t>(i), "x");
        QCOMPARE(events.all().size(), TrafficEvents::kMost);
        QCOMPARE(events.all().front().timeNs, std::int64_t{10});
    }

    void treemapFillsItsFrame()
    {
        const std::vector<double> sizes{50, 25, 12, 6, 3, 2, 1, 1};
        const QRectF frame(10, 20, 300, 200);
        const auto areas = squarified(sizes, frame);
        QCOMPARE(areas.size(), sizes.size());
        const double sum = std::accumulate(sizes.begin(), sizes.end(), 0.0);
        for (std::size_t i = 0; i < areas.size(); ++i) {
            QVERIFY(frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(areas[i]));
            QVERIFY(std::abs(areas[i].width() * areas[i].height() - sizes[i] / sum * 60'000) < 0.5);
            for (std::size_t other = 0; other < i; ++other) {
                const QRectF both = areas[i] & areas[other];
                QVERIFY(both.width() * both.height() < 0.01);
            }
        }
        QCOMPARE(squarified({0, 0}, frame).size(), std::size_t{2});
        QVERIFY(squarified({}, frame).empty());
    }

    void picturePartsCanBePicked_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("bars") << static_cast<int>(SharePicture::Shape::Bars);
        QTest::newRow("ring") << static_cast<int>(SharePicture::Shape::Ring);
        QTest::newRow("treemap") << static_cast<int>(SharePicture::Shape::Treemap);
    }
    void picturePartsCanBePicked()
    {
        QFETCH(int, shape);
        SharePicture picture(static_cast<SharePicture::Shape>(shape), "test");
        picture.resize(320, 260);
        picture.setParts({{"large", "70", 60, 10, {}}, {"small", "20", 20, 0, {}}}, 10, "others");
        picture.show();
        std::array<int, 3> found{};
        for (int x = 0; x < 320; x += 2)
            for (int y = 0; y < 260; y += 2)
                if (const int part = picture.partAt({static_cast<qreal>(x), static_cast<qreal>(y)}); part >= 0)
                    ++found[static_cast<std::size_t>(part)];
        QVERIFY(found[0] > 2 * found[1] && found[1] > 20);
        int picked = -1;
        connect(&picture, &SharePicture::picked, this, [&](int part) { picked = part; });
        for (int y = 0; y < 260 && picked < 0; y += 3)
            QTest::mouseClick(&picture, Qt::LeftButton, {}, {60, y});
        QVERIFY(picked == 0 || picked == 1);
        QVERIFY(!picture.grab().isNull());
    }

    void addressesReadTheSameInEveryLanguage()
    {
        SharePicture picture(SharePicture::Shape::Bars, "test");
        picture.resize(320, 120);
        picture.setParts({{"2001:db8:cafe::1", "70", 60, 10, {}}, {"[2001:db8::7]:443", "20", 20, 0, {}}}, 0, {});
        const QImage leftToRight = picture.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = picture.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(rightToLeft, leftToRight);
    }
};

}  // namespace

QTEST_MAIN(TimeAxisTest)
#include "tst_time_axis.moc"
