// SPDX-License-Identifier: GPL-3.0-or-later
// app/model serves programs that have no window: all of it is linked into this program, and no QtGui is loaded.
#include "app/model/flow_export.h"
#include "app/model/key_figures.h"
#include "app/model/traffic_history.h"
#include "app/model/traffic_summarizer.h"
#include "tests/model/flow_samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <link.h>

using namespace netmoth;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

QStringList loadedLibraries()
{
    QStringList names;
    const auto note = [](dl_phdr_info* object, std::size_t, void* list) {
        static_cast<QStringList*>(list)->append(QString::fromLocal8Bit(object->dlpi_name));
        return 0;
    };
    ::dl_iterate_phdr(note, &names);
    return names;
}

class WithoutGuiTest : public QObject
{
    Q_OBJECT

private slots:
    void noQtGuiIsLoaded()
    {
        const QStringList libraries = loadedLibraries();
        QVERIFY(!libraries.filter(QStringLiteral("Qt6Core")).isEmpty());
        for (const char* forbidden : {"Qt6Gui", "Qt6Widgets", "Qt6Charts"})
            QCOMPARE(libraries.filter(QLatin1String(forbidden)), QStringList());
    }

    /// From a sample of the capture to rows, sums and a file, as the window does it.
    void flowsAreSortedSummedUpAndWritten()
    {
        FlowUpdateRequest request;
        request.shown = std::make_shared<FlowRows>();
        request.active = flowTable({flowNumber(1, 100), flowNumber(2, 300)});
        request.ended = {endedFlows({flowNumber(3, 200)})};
        FlowUpdater updater;
        const FlowRowsPtr rows = updater.make(request).rows;
        QCOMPARE(rows->count(), std::size_t{3});
        QCOMPARE(rows->at(0).id.index, 2U);
        QCOMPARE(rows->at(1).id.index, 3U);

        TrafficSummarizer summarizer;
        summarizer.addEnded(request.ended);
        SummaryRequest wanted;
        wanted.isWanted = true;
        const TrafficSummaryPtr summary = summarizer.summarize(*rows, {}, wanted);
        QCOMPARE(summary->all.flows, std::uint64_t{3});
        QCOMPARE(summary->all.bytesSent, std::uint64_t{600});

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flows.json"));
        QVERIFY(writeFlows(FlowPick::all(rows), FlowFormat::Json, "eth0", path, [](double) { return true; }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\"packets_sent\""), 3);
    }

    void aSampleBecomesHistoryAndKeyFigures()
    {
        session::TrafficSample first;
        first.takenAt = std::chrono::seconds(10);
        first.state = telemetry::RegionState::Running;
        first.totals[telemetry::Counter::Received] = 100;
        session::TrafficSample second = first;
        second.takenAt += std::chrono::seconds(1);
        second.totals[telemetry::Counter::Received] = 600;
        TrafficHistory history;
        KeyFigures figures;
        for (const session::TrafficSample& sample : {first, second}) {
            history.add(sample);
            figures.add(sample);
        }
        QCOMPARE(history.series(Metric::ReceivedPps).lastValue(), 500.0);
        QCOMPARE(figures.rates().receivedPps, 500.0);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WithoutGuiTest)
#include "tst_without_gui.moc"
