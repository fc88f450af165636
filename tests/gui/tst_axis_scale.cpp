// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/axis_scale.h"

#include <QTest>

using namespace netmoth::gui;

class TestAxisScale : public QObject
{
    Q_OBJECT

private slots:
    void axisTicksAreRound_data();
    void axisTicksAreRound();
    void axisDoesNotFlicker();
};

void TestAxisScale::axisTicksAreRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("intervals");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("decimals");
    QTest::newRow("nothing") << 0.0 << 4.0 << 4 << "" << 0;
    QTest::newRow("oneHundred") << 100.0 << 150.0 << 3 << "" << 0;
    QTest::newRow("thousands") << 9000.0 << 10000.0 << 5 << "k" << 0;
    QTest::newRow("oneAndAHalfThousand") << 1400.0 << 1500.0 << 3 << "k" << 1;
    QTest::newRow("millions") << 2'800'000.0 << 3'000'000.0 << 3 << "M" << 0;
    QTest::newRow("gigabits") << 9.4e9 << 1e10 << 5 << "G" << 0;
}

void TestAxisScale::axisTicksAreRound()
{
    QFETCH(double, highest);
    const AxisScale scale = AxisScale::forHighest(highest, AxisScale{}, 4);
    QTEST(scale.top, "top");
    QTEST(scale.intervals, "intervals");
    QTEST(scale.unitPrefix, "prefix");
    QTEST(scale.decimals, "decimals");
    QVERIFY(scale.top >= highest);
}

void TestAxisScale::axisDoesNotFlicker()
{
    const AxisScale high = AxisScale::forHighest(900, AxisScale{}, 4);
    QCOMPARE(AxisScale::forHighest(500, high, 4).top, high.top);
    QVERIFY(AxisScale::forHighest(200, high, 4).top < high.top);
    QVERIFY(AxisScale::forHighest(5000, high, 4).top >= 5000);
}

QTEST_GUILESS_MAIN(TestAxisScale)
#include "tst_axis_scale.moc"
