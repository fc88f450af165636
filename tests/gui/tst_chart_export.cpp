// SPDX-License-Identifier: GPL-3.0-or-later
// The charts saved as pictures and as values.
#include "app/gui/models/number_format.h"
#include "tests/gui/chart_samples.h"

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using netmoth::session::TrafficSample;

namespace {

/// Empty: the file cannot be read.
QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

}  // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void savesPicturesAndValues();
    void valuesOfAFileHaveItsTime();
    void valuesBefore1970HaveTheirTime();
};

void TestChartExport::savesPicturesAndValues()
{
    const QTemporaryDir folder;
    ShownCharts charts(900);
    charts.fill(0, 20);
    charts.panel.refresh();
    for (const char* name : {"charts.png", "charts.svg", "charts.csv"})
        QVERIFY(charts.panel.save(folder.filePath(name)));
    const QImage picture(folder.filePath("charts.png"));
    QVERIFY(picture.width() > 1600);
    QSvgRenderer drawing(folder.filePath("charts.svg"));
    QVERIFY(drawing.isValid());
    const QList<QByteArray> lines = linesOf(folder.filePath("charts.csv"));
    QCOMPARE(lines.size(), 22);  // a head, 20 intervals, nothing
    QVERIFY(lines[0].startsWith("time,received_pps,processed_pps,bits_per_second"));
    QVERIFY(lines[20].contains(",2000.000,1980.000,"));
    QVERIFY(lines[20].split(',').first().endsWith('Z'));
    const auto failed = charts.panel.save(folder.filePath("none/charts.png"));
    QVERIFY(!failed && QString::fromStdString(failed.error().sentence).contains("none/charts.png"));
}

void TestChartExport::valuesOfAFileHaveItsTime()
{
    ShownCharts charts(1200);
    charts.history.add(sampleAt(0, 0));  // before the size is known
    TrafficSample sample = sampleOfFile(threeMinutes(), 660);
    sample.trafficTimeNs = sample.timeline->startNs + 179 * kSecond;
    charts.history.add(sample);
    charts.panel.refresh();
    const QTemporaryDir folder;
    QVERIFY(charts.panel.save(folder.filePath("charts.csv")));
    const QList<QByteArray> lines = linesOf(folder.filePath("charts.csv"));
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines[1], QByteArray("2023-11-14T22:13:20.000Z,10.000,10.000,8000.000,,,,0.000,,30.000,0.500,0.000\r"));
}

/// Half a millisecond before 1970 began is in the last millisecond of 1969.
void TestChartExport::valuesBefore1970HaveTheirTime()
{
    ShownCharts charts(1200);
    telemetry::Timeline timeline{-60 * kSecond - 500'000, 60 * kSecond, {}};
    timeline.buckets = {{600, 60'000, 30, 0, 0}, {60, 6'000, 3, 30, 0}};
    TrafficSample sample = sampleOfFile(timeline, 660);
    sample.trafficTimeNs = timeline.startNs + 119 * kSecond;
    charts.history.add(sample);
    QVERIFY(charts.history.usesPacketTime());
    charts.panel.refresh();
    const QTemporaryDir folder;
    QVERIFY(charts.panel.save(folder.filePath("charts.csv")));
    const QList<QByteArray> lines = linesOf(folder.filePath("charts.csv"));
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines[1].split(',').first(), QByteArray("1969-12-31T23:58:59.999Z"));
    QCOMPARE(lines[lines.size() - 2].split(',').first(), QByteArray("1970-01-01T00:00:59.999Z"));
    QCOMPARE(formatDateTime(-1).right(3), QStringLiteral(":59"));
    QCOMPARE(formatClockTime(-1).right(7), QStringLiteral(":59.999"));
}

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
