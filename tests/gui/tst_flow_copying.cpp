// SPDX-License-Identifier: GPL-3.0-or-later
// Many flows on their way to the clipboard or to a file: the GUI thread only says what is wanted, and it can be given
// up.
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/work_banner.h"
#include "app/model/flow_export.h"
#include "app/model/flow_table_text.h"
#include "tests/gui/main_window_fixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

constexpr std::uint32_t kManyFlows = 60'000;

std::vector<flow::FlowSnapshot> flowsUpTo(std::uint32_t count)
{
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < count; ++i)
        flows.push_back(flowNumber(i, 1000 + i));
    return flows;
}

FlowPick pickOf(std::uint32_t count)
{
    FlowModel model;
    model.setActiveFlows(flowTable(flowsUpTo(count)));
    if (!QTest::qWaitFor([&] { return model.rowCount() == static_cast<int>(count); }, 30000))
        qFatal("the flows do not arrive");
    return FlowPick::all(model.rows());
}

bool goOn(double)
{
    return true;
}

class TestFlowCopying : public QObject, private MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    /// A share of the whole, not a time: both take longer on a slower machine.
    void copyingTakesNextToNothingOfTheGuiThread()
    {
        showFlows(kManyFlows);
        table().selectAll();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QElapsedTimer clock;
        clock.start();
        actions().copySelection();
        const qint64 ofGuiThread = clock.nsecsElapsed();
        QVERIFY2(QGuiApplication::clipboard()->text() == "before", "the text is not made on the GUI thread");
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text() != "before", 60'000);
        const qint64 whole = clock.nsecsElapsed();
        QVERIFY2(ofGuiThread * 5 < whole, qPrintable(QString("%1 of %2 ns").arg(ofGuiThread).arg(whole)));
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), qsizetype{kManyFlows} + 1);
    }

    void exportTakesNextToNothingOfTheGuiThread()
    {
        const QTemporaryDir folder;
        showFlows(kManyFlows);
        QSignalSpy exported(&actions(), &FlowActions::exported);
        QElapsedTimer clock;
        clock.start();
        actions().exportTo(folder.filePath("flows.csv"), FlowFormat::Csv, false);
        const qint64 ofGuiThread = clock.nsecsElapsed();
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 60'000);
        const qint64 whole = clock.nsecsElapsed();
        QVERIFY2(ofGuiThread * 20 < whole, qPrintable(QString("%1 of %2 ns").arg(ofGuiThread).arg(whole)));
    }

    void fewFlowsAreThereAtOnce()
    {
        showFlows(100);
        table().selectRow(3);
        actions().copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
    }

    void clipboardHasABound()
    {
        const FlowPick pick = pickOf(1000);
        const std::vector columns{FlowColumn::Source, FlowColumn::SourcePort};
        const FlowTableText whole = flowTableText(pick, columns, goOn);
        QCOMPARE(whole.flows, std::size_t{1000});
        const FlowTableText cut = flowTableText(pick, columns, goOn, 2000);
        QVERIFY(cut.flows > 10 && cut.flows < 1000 && cut.text.size() <= 2000);
        QVERIFY(whole.text.startsWith(cut.text) && cut.text.endsWith('\n'));
    }

    void exportIsWrittenPieceByPiece_data()
    {
        QTest::addColumn<FlowFormat>("format");
        QTest::newRow("csv") << FlowFormat::Csv;
        QTest::newRow("json") << FlowFormat::Json;
        QTest::newRow("eve") << FlowFormat::Eve;
    }

    void exportIsWrittenPieceByPiece()
    {
        QFETCH(FlowFormat, format);
        const QTemporaryDir folder;
        const FlowPick pick = pickOf(5000);
        std::vector<double> shares;
        const auto written = writeFlows(pick, format, {}, folder.filePath("flows"), [&](double share) {
            shares.push_back(share);
            return true;
        });
        QVERIFY(written.has_value());
        QVERIFY2(shares.size() >= static_cast<std::size_t>(QFileInfo(folder.filePath("flows")).size() / 100'000),
                 "a piece is at most about 64 KiB");
        QVERIFY(shares.size() > 5 && std::is_sorted(shares.begin(), shares.end()) && shares.back() <= 1);
    }

    void cancelledExportLeavesNothing()
    {
        const QTemporaryDir folder;
        QFile before(folder.filePath("flows"));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
        before.close();
        int asked = 0;
        const auto written =
            writeFlows(pickOf(5000), FlowFormat::Json, {}, before.fileName(), [&](double) { return ++asked < 3; });
        QVERIFY(written.has_value());  // no failure: nobody wants it
        QCOMPARE(asked, 3);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("mine"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void longWorkIsToldWithAWayToCancelIt()
    {
        const auto release = std::make_shared<QSemaphore>();
        const auto concluded = std::make_shared<bool>(false);
        BackgroundWork& work = actions().work();
        QVERIFY(work.start([] { return QStringLiteral("Much is being done."); },
                           [release, concluded](const BackgroundWork::Proceed& proceed) {
                               while (proceed(0.5) && !release->tryAcquire(1, 10)) {
                               }
                               return [concluded] { *concluded = true; };
                           }));
        QVERIFY(!work.start([] { return QString(); }, [](const auto&) { return [] {}; }));
        QTRY_COMPARE_WITH_TIMEOUT(shownWork().text(), QStringLiteral("Much is being done."), 10'000);
        QTRY_COMPARE(shownWork().progressPercent(), 50);
        const auto* button = shownWork().findChild<QPushButton*>();
        QVERIFY2(button->width() <= button->sizeHint().width() + 1, "the text has the room, not the button");
        work.cancel();
        QTRY_VERIFY(!work.isBusy());
        QVERIFY(!*concluded);
        QVERIFY2(m_window->banner().text().startsWith("Cancelled"), qPrintable(m_window->banner().text()));
        QVERIFY(shownWork().isHidden());
    }

    void anotherExportLeavesTheWayToCancel()
    {
        BackgroundWork& work = actions().work();
        QVERIFY(work.start([] { return QStringLiteral("Much is being done."); }, &untilCancelled));
        QTRY_VERIFY_WITH_TIMEOUT(shownWork().isVisible(), 10'000);
        actions().exportTo("/nowhere", FlowFormat::Csv, false);
        QVERIFY2(m_window->banner().text().contains("still"), qPrintable(m_window->banner().text()));
        QCOMPARE(shownWork().text(), QStringLiteral("Much is being done."));
        QTest::mouseClick(shownWork().findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!work.isBusy());
    }

    void shortWorkIsNotTold()
    {
        BackgroundWork& work = actions().work();
        QSignalSpy began(&work, &BackgroundWork::began);
        bool concluded = false;
        QVERIFY(work.start([] { return QString(); }, [&](const auto&) { return [&] { concluded = true; }; }));
        QTRY_VERIFY(concluded);
        QCOMPARE(began.count(), 0);
    }

    void buttonCancels()
    {
        BackgroundWork& work = actions().work();
        QVERIFY(work.start([] { return QStringLiteral("Much is being done."); }, &untilCancelled));
        QTRY_VERIFY_WITH_TIMEOUT(shownWork().isVisible(), 10'000);
        QTest::mouseClick(shownWork().findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!work.isBusy());
    }

private:
    static BackgroundWork::Conclusion untilCancelled(const BackgroundWork::Proceed& proceed)
    {
        while (proceed(0))
            QThread::msleep(5);
        return [] {};
    }
    /// The one that is visible, or one that is not.
    [[nodiscard]] WorkBanner& shownWork() const
    {
        const auto banners = m_window->findChildren<WorkBanner*>();
        const auto shown = std::ranges::find_if(banners, &QWidget::isVisible);
        return shown != banners.end() ? **shown : *banners.first();
    }
    [[nodiscard]] FlowActions& actions() { return m_window->livePage().flowPage().actions(); }
    [[nodiscard]] QTableView& table() { return m_window->livePage().flowPage().view().table(); }
    void showFlows(std::uint32_t count)
    {
        m_window->startInterface("lo");
        m_control->enter(session::CaptureControl::State::Running);
        emit m_control->flowTableSampled(flowTable(flowsUpTo(count)));
        QTRY_COMPARE_WITH_TIMEOUT(m_capture->flows().rowCount(), static_cast<int>(count), 30'000);
    }
};

}  // namespace

QTEST_MAIN(TestFlowCopying)
#include "tst_flow_copying.moc"
