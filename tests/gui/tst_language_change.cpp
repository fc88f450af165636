// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while something is looked at: the chosen time stays and can be let go, marks on the time axis are
// told anew, notices said anew, and the interfaces keep their rates.
#include "app/gui/models/interface_model.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/time_range_bar.h"
#include "tests/gui/language_fixture.h"
#include "tests/model/flow_samples.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using State = session::CaptureControl::State;

namespace {

class LanguageChangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageFixture> m_desk;

    [[nodiscard]] LivePage& page() { return m_desk->window().livePage(); }
    void feed(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            session::TrafficSample sample;
            sample.takenAt = std::chrono::seconds(1000 + second);
            emit m_desk->control.sampled(sample);
        }
        QTRY_VERIFY(page().charts().isEnabled() && m_desk->capture.history().hasPoints());
        page().charts().refresh();
    }

    void drop(const QList<QUrl>& urls)
    {
        QMimeData files;
        files.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &event);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<LanguageFixture>(m_folder->filePath("netmoth.ini"));
        m_desk->choose("en");
        QVERIFY(m_desk->show());
        m_desk->window().startInterface("lo");
        m_desk->control.enter(State::Running);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void chosenTimeStaysAndCanBeLetGo()
    {
        feed(20);
        QTest::keyClick(&page().charts(), Qt::Key_Plus);
        QTest::mouseClick(page().charts().findChild<QPushButton*>("chartShowFlows"), Qt::LeftButton);
        QVERIFY(page().timeRange().isVisible());
        const TimeView::Range range = page().charts().timeView().range();
        emit m_desk->control.flowTableSampled(flowTable({flowNumber(1, 100)}));  // seen at another time
        QTRY_VERIFY(m_desk->capture.flows().isUpToDate());
        QCOMPARE(m_desk->capture.flows().rowCount(), 0);

        m_desk->choose("de");
        QVERIFY2(page().timeRange().isVisible(), "flows are left out, and nothing says so");
        QCOMPARE(page().charts().timeView().range(), range);
        QTest::mouseClick(page().timeRange().findChild<QPushButton*>("timeRangeRelease"), Qt::LeftButton);
        QVERIFY(!page().timeRange().isVisible());
        QTRY_COMPARE(m_desk->capture.flows().rowCount(), 1);
    }

    void marksAreToldAnew()
    {
        feed(2);
        m_desk->control.enter(State::Paused);
        const auto told = [this] { return m_desk->capture.events().all().back().text(); };
        QCOMPARE(told(), QStringLiteral("Capture paused."));
        m_desk->choose("de");
        QVERIFY(told() != QStringLiteral("Capture paused."));
        QVERIFY(!told().isEmpty());
    }

    void noticesAreSaidAnew()
    {
        const auto said = [this] { return m_desk->window().banner().text(); };
        m_desk->window().startInterface("lo");
        QCOMPARE(said(), QStringLiteral("lo is being captured: stop it before you start another."));
        m_desk->choose("de");
        QCOMPARE(said(), QStringLiteral(
                             "lo wird mitgeschnitten: Beenden Sie das, bevor Sie einen anderen Mitschnitt starten."));

        drop({QUrl::fromLocalFile("/a.pcap"), QUrl::fromLocalFile("/b.pcap")});
        QCOMPARE(said(), QStringLiteral("Es wurden 2 Dateien abgelegt: Legen Sie eine Mitschnittdatei ab."));
        m_desk->choose("en");
        QCOMPARE(said(), QStringLiteral("2 files were dropped: drop one capture file."));
        drop({QUrl::fromLocalFile("/no/such.pcap")});
        m_desk->choose("de");
        QVERIFY2(said().contains("/no/such.pcap") && !said().contains("There is no file"), qPrintable(said()));

        const QString path = m_folder->filePath("flows.csv");
        page().flowPage().actions().exportTo(path, FlowFormat::Csv, false);
        QTRY_VERIFY(said().contains(path));
        m_desk->choose("en");
        QCOMPARE(said(), QStringLiteral("0 flows written to %1.").arg(path));
    }

    void problemIsNotTakenForAnEarlierOne()
    {
        m_desk->control.failWith(FailureKind::System, "The helper is gone.");
        page().flowPage().actions().exportTo("/no/such/folder/flows.csv", FlowFormat::Csv, false);
        QTRY_VERIFY(m_desk->window().banner().text().contains("/no/such/folder/flows.csv"));
        const QString said = m_desk->window().banner().text();
        m_desk->choose("de");
        QCOMPARE(m_desk->window().banner().text(), said);
        QVERIFY(m_desk->window().banner().showsProblem());
    }

    void interfacesKeepTheirRates()
    {
        const auto* list = m_desk->window().findChild<QListView*>("interfaceList");
        const auto ratesOf = [](const QListView& view) {
            return view.model()->index(0, 0).data(InterfaceModel::HistoryRole).value<QList<double>>();
        };
        QTRY_VERIFY(list->model()->rowCount() > 0);
        m_desk->monitor.stop();
        std::vector<session::InterfaceStatus> statuses = session::InterfaceMonitor::readNow();
        for (const double rate : {7.0, 11.0, 13.0}) {
            for (session::InterfaceStatus& status : statuses)
                status.packetsPerSecond = rate;
            emit m_desk->monitor.updated(statuses);
        }
        const QList<double> before = ratesOf(*list);
        m_desk->choose("de");
        list = m_desk->window().findChild<QListView*>("interfaceList");
        QCOMPARE(ratesOf(*list).mid(0, before.size()), before);
        QCOMPARE(m_desk->window().interfacePanel().selectedInterface(), QStringLiteral("lo"));
    }
};

}  // namespace

QTEST_MAIN(LanguageChangeTest)
#include "tst_language_change.moc"
