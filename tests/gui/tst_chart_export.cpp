// SPDX-License-Identifier: GPL-3.0-or-later
// The charts saved as pictures and as values.
#include "app/gui/views/chart_saving.h"
#include "app/model/number_format.h"
#include "tests/gui/chart_samples.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using netmoth::session::TrafficSample;

namespace {

/// Empty: the file cannot be read.
QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

/// @return why it failed; empty: it did not. Files are written on another thread.
QString saved(ChartPanel& panel, const QString& path)
{
    QSignalSpy told(&panel.saving(), &ChartSaving::told);
    QSignalSpy failed(&panel.saving(), &ChartSaving::failed);
    panel.save(path);
    if (!QTest::qWaitFor([&] { return told.count() + failed.count() > 0; }, 30'000))
        return QStringLiteral("nothing is told");
    return failed.isEmpty() ? QString() : failed.first().first().toString();
}

}  // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void savesPicturesAndValues();
    void filesAreWrittenOnAnotherThread_data();
    void filesAreWrittenOnAnotherThread();
    void chartsAreSavedAsTheyWere();
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
        QCOMPARE(saved(charts.panel, folder.filePath(name)), QString());
    const QImage picture(folder.filePath("charts.png"));
    QVERIFY(picture.width() > 1600);
    QSvgRenderer drawing(folder.filePath("charts.svg"));
    QVERIFY(drawing.isValid());
    const QList<QByteArray> lines = linesOf(folder.filePath("charts.csv"));
    QCOMPARE(lines.size(), 22);  // a head, 20 intervals, nothing
    QVERIFY(lines[0].startsWith("time,received_pps,processed_pps,bits_per_second"));
    QVERIFY(lines[20].contains(",2000.000,1980.000,"));
    QVERIFY(lines[20].split(',').first().endsWith('Z'));
    const QString reason = saved(charts.panel, folder.filePath("none/charts.png"));
    QVERIFY2(reason.contains("none/charts.png"), qPrintable(reason));
}

void TestChartExport::filesAreWrittenOnAnotherThread_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"charts.png", "charts.svg", "charts.csv"})
        QTest::newRow(name) << name;
}

void TestChartExport::filesAreWrittenOnAnotherThread()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    ShownCharts charts(900);
    charts.fill(0, 20);
    charts.panel.refresh();
    QThread* writer = nullptr;
    const ChartWriter write =
        name.endsWith(".csv") ? valuesOf(charts.history, 0, 20 * kSecond) : pictureOf(charts.panel, QString(), name);
    QSignalSpy told(&charts.panel.saving(), &ChartSaving::told);
    charts.panel.saving().begin(folder.filePath(name), [&](const QString& path, const auto& proceed) {
        writer = QThread::currentThread();
        return write(path, proceed);
    });
    QCOMPARE(told.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30'000);
    QVERIFY(QFileInfo(folder.filePath(name)).size() > 100);
    QVERIFY(writer != nullptr && writer != QThread::currentThread());
}

/// Of the moment when they were saved; what came since is not in the file.
void TestChartExport::chartsAreSavedAsTheyWere()
{
    const QTemporaryDir folder;
    ShownCharts charts(900);
    charts.fill(0, 20);
    charts.panel.refresh();
    QSemaphore mayWrite;
    const ChartWriter write = valuesOf(charts.history, 0, 100 * kSecond);
    QSignalSpy told(&charts.panel.saving(), &ChartSaving::told);
    charts.panel.saving().begin(folder.filePath("charts.csv"), [&](const QString& path, const auto& proceed) {
        mayWrite.acquire();
        return write(path, proceed);
    });
    charts.panel.save(folder.filePath("second.csv"));
    QCOMPARE(told.count(), 1);  // one at a time
    charts.fill(21, 40);
    mayWrite.release();
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 30'000);
    QCOMPARE(linesOf(folder.filePath("charts.csv")).size(), 22);
    QVERIFY(!QFile::exists(folder.filePath("second.csv")));
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
    QCOMPARE(saved(charts.panel, folder.filePath("charts.csv")), QString());
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
    QCOMPARE(saved(charts.panel, folder.filePath("charts.csv")), QString());
    const QList<QByteArray> lines = linesOf(folder.filePath("charts.csv"));
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines[1].split(',').first(), QByteArray("1969-12-31T23:58:59.999Z"));
    QCOMPARE(lines[lines.size() - 2].split(',').first(), QByteArray("1970-01-01T00:00:59.999Z"));
    QCOMPARE(formatDateTime(-1).right(3), QStringLiteral(":59"));
    QCOMPARE(formatClockTime(-1).right(7), QStringLiteral(":59.999"));
}

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
