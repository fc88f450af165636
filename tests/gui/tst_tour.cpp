// SPDX-License-Identifier: GPL-3.0-or-later
// A tour of every view and dialog by keyboard and mouse, on a real screen (an Xvfb of the test's own), while the real
// helper captures a small office's traffic from a veth pair in a network of the test's own. What was sent is compared
// with what the widgets say. Pictures of what was seen: build/dev/tests/gui/tour-walk/. Those of every view in other
// languages, colours and sizes come from tst_tour_pictures.
#include "app/gui/charts/share_picture.h"
#include "app/gui/config/changes_page.h"
#include "app/gui/config/numbered_text.h"
#include "app/gui/config/yaml_page.h"
#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/dialogs/alert_rules_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/notification_list.h"
#include "app/gui/dialogs/shortcuts_dialog.h"
#include "app/gui/views/capture_filter_bar.h"
#include "app/gui/views/capture_status.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/overview_page.h"
#include "app/gui/views/summary_page.h"
#include "app/gui/views/time_range_bar.h"
#include "core/base/version.h"
#include "tests/gui/tour_desk.h"
#include "tests/support/screen_main.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

#include <csignal>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using namespace netmoth::testing;
using telemetry::Counter;

namespace {

constexpr std::uint64_t kFlood = 12'000;

class TourTest : public QObject, private TourDesk
{
    Q_OBJECT

private:
    void summarySays(SummaryKind kind, const QString& name, const OfficeSums& sums) const;

private slots:
    void initTestCase() { open(NETMOTH_HELPER, NETMOTH_TOUR); }
    void interfacesAreListed();
    void buttonStartsTheCapture();
    void overviewSaysWhatPassed();
    void pointerReadsTheCharts();
    void draggingChoosesATime();
    void flowsAreSortedByTheirTitles();
    void filterLeavesOneFlowWithItsDetails();
    void filterErrorsAreSaidInPlace();
    void menuOfAFlow();
    void streamIsFollowed();
    void hostsProtocolsAndPorts();
    void rowFiltersTheFlows();
    void captureFilterChangesWhileItRuns();
    void pauseAndResume();
    void configurationIsEdited();
    void helpOfTheView();
    void everyShortcutIsListed();
    void aboutSaysTheVersion();
    void ruleTells();
    void lossIsShownWhereItHappened();
    void failureIsSaidInPlace();
    void cleanupTestCase() { close(); }
};

void TourTest::interfacesAreListed()
{
    auto* list = part<QListView>("interfaceList");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() >= 2, kPatienceMs);
    const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, kCaptured);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.first()).center());
    QCOMPARE(part<QPushButton>("welcomeStart")->text(), QString("Start capturing on %1").arg(kCaptured));
    picture("01-interfaces");
}

void TourTest::buttonStartsTheCapture()
{
    QTest::mouseClick(part<QPushButton>("welcomeStart"), Qt::LeftButton);
    beginTraffic(100);
    QCOMPARE(window().captureStatus().stateText(), QStringLiteral("Capturing"));
}

void TourTest::overviewSaysWhatPassed()
{
    {
        const auto still = office->holdStill();
        waitUntilAllIsCounted();
        const OfficeSums sums = office->sent().sums();
        QCOMPARE(page().figures().detailText(KeyFigures::BitRate),
                 exact(sums.bytes) + QStringLiteral(" bytes on the wire since the start."));
        QVERIFY(page()
                    .figures()
                    .detailText(KeyFigures::ActiveFlows)
                    .contains(exact(sums.conversations) + QStringLiteral(" seen since the start.")));
        QCOMPARE(page().figures().valueText(KeyFigures::DropsTotal), QStringLiteral("0 %"));
    }
    const auto largest = [](const SharePicture& picture) {
        return picture.parts().empty() ? QString() : picture.parts().front().label;
    };
    QTRY_COMPARE_WITH_TIMEOUT(largest(page().findChild<OverviewPage*>()->topFlows()),
                              QStringLiteral("192.168.20.31:51234 → 203.0.113.80:443"), kPatienceMs);
    QCOMPARE(largest(page().findChild<OverviewPage*>()->topProtocols()), QStringLiteral("TCP"));
    QCOMPARE(charts().dropsChart().overlayText(), QStringLiteral("No drops"));
    picture("02-overview");
}

void TourTest::pointerReadsTheCharts()
{
    QWidget* plot = charts().packetsChart().plotWidget();
    const auto pointAt = [&](double share) {
        QTest::mouseMove(plot, {static_cast<int>(plot->width() * share), plot->height() / 2});
    };
    pointAt(0.5);
    QTRY_VERIFY_WITH_TIMEOUT((pointAt(0.89), pointAt(0.9), QTest::qWait(50),
                              charts().packetsChart().crossHairText().startsWith("Packets/s: received ")),
                             kPatienceMs);
    for (const TimeSeriesChart* chart : {&charts().bitsChart(), &charts().flowsChart()})
        QVERIFY2(!chart->crossHairText().isEmpty(), qPrintable(charts().accessibleDescription()));
    picture("03-overview-cross-hair");
}

void TourTest::draggingChoosesATime()
{
    QWidget* plot = charts().bitsChart().plotWidget();
    const QPoint from(plot->width() * 88 / 100, 30);
    const QPoint to(plot->width() * 92 / 100, 30);
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(plot, to);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
    QTRY_VERIFY_WITH_TIMEOUT(!page().timeRange().text().isEmpty(), kPatienceMs);
    QVERIFY(!charts().timeView().isFollowing());
    picture("04-overview-zoomed");
    QTest::mouseClick(part<QPushButton>("chartShowFlows"), Qt::LeftButton);
    QCOMPARE(page().tabs().currentIndex(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(flows().isUpToDate() && flows().rowCount() > 0 &&
                                 static_cast<std::uint64_t>(flows().rowCount()) < flows().totalCount(),
                             kPatienceMs);
    picture("05-flows-of-a-time");
    QTest::mouseClick(part<QPushButton>("timeRangeRelease"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        flows().isUpToDate() && static_cast<std::uint64_t>(flows().rowCount()) == flows().totalCount(), kPatienceMs);
    key(Qt::Key_1, Qt::ControlModifier);
    charts().setFocus();
    QTest::keyClick(&charts(), Qt::Key_Home);
    QVERIFY(charts().timeView().isFollowing());
}

void TourTest::flowsAreSortedByTheirTitles()
{
    key(Qt::Key_2, Qt::ControlModifier);
    const auto still = office->holdStill();
    waitUntilAllIsCounted();
    QHeaderView* header = table().horizontalHeader();
    const int column = static_cast<int>(FlowColumn::BytesReturned);
    const QPoint title(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(header->sortIndicatorSection(), column);
    if (header->sortIndicatorOrder() != Qt::DescendingOrder)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    const OfficeConversation& video = office->sent().conversation({"192.168.20.31", 51234}, {"203.0.113.80", 443});
    QTRY_COMPARE_WITH_TIMEOUT(cell(FlowColumn::BytesReturned), exact(video.bytes[1]) + " bytes", kPatienceMs);
    QCOMPARE(cell(FlowColumn::Destination), QStringLiteral("203.0.113.80"));
    QCOMPARE(cell(FlowColumn::PacketsSent), exact(video.packets[0]));
    QCOMPARE(cell(FlowColumn::PacketsReturned), exact(video.packets[1]));
    clickRow(table(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(details().title().startsWith("192.168.20.31:51234 → 203.0.113.80:443"), kPatienceMs);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex().row(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(details().title().contains("2001:db8:cafe::1"), kPatienceMs);
}

void TourTest::filterLeavesOneFlowWithItsDetails()
{
    selectPrinterFlow();
    const auto still = office->holdStill();
    waitUntilAllIsCounted();
    const OfficeConversation& sent = office->sent().conversation(OfficeTraffic::kWatcher, OfficeTraffic::kPrinter);
    QVERIFY(sent.retransmissions > 0);
    QTRY_COMPARE_WITH_TIMEOUT(details().returned("Packets"), exact(sent.packets[1]), kPatienceMs);
    QCOMPARE(details().sent("Packets"), exact(sent.packets[0]));
    QVERIFY(details().sent("Bytes").contains(exact(sent.bytes[0])));
    QCOMPARE(details().returned("Retransmissions"), exact(sent.retransmissions));
    QCOMPARE(details().sent("Retransmissions"), QStringLiteral("0"));
    picture("07-flows-filtered");
}

void TourTest::filterErrorsAreSaidInPlace()
{
    FilterEdit& line = page().displayFilter().edit();
    key(Qt::Key_Slash, Qt::ControlModifier);
    type(line, "tcp.");
    QTRY_VERIFY_WITH_TIMEOUT(line.completer()->popup()->isVisible(), kPatienceMs);
    picture("08-filter-completion");
    QTest::keyClick(line.completer()->popup(), Qt::Key_Escape);
    type(line, "ip.addr == 10.0.0.0/99");
    line.completer()->popup()->hide();
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(page().displayFilter().error().contains("99"), qPrintable(page().displayFilter().error()),
                              kPatienceMs);
    QVERIFY(page().displayFilter().textInForce() != line.text());
    picture("09-filter-error");
    filterFlows("");
}

void TourTest::menuOfAFlow()
{
    clickRow(table(), 0);
    const QPoint place = table().visualRect(flows().index(0, 2)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table().viewport(), &event);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() != nullptr, kPatienceMs);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr && menu->actions().size() > 8);
    picture("10-flow-menu");
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() == nullptr, kPatienceMs);
}

void TourTest::streamIsFollowed()
{
    followPrinterFlow();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<FollowDialog>()->view().toPlainText().contains("GET /state?page="), kPatienceMs);
    QVERIFY(dialog<FollowDialog>()->view().toPlainText().contains("\"state\": \"printing\""));
    picture("11-stream", dialog<FollowDialog>());
    closeDialogs();
    filterFlows("");
}

void TourTest::summarySays(SummaryKind kind, const QString& name, const OfficeSums& sums) const
{
    SummaryModel& model = page().summaryPage(kind).model();
    const auto text = [&](SummaryColumn column) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, static_cast<int>(SummaryColumn::Name)).data().toString() == name)
                return model.index(row, static_cast<int>(column)).data(SummaryModel::ExactTextRole).toString();
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(text(SummaryColumn::Packets), exact(sums.packets), kPatienceMs);
    QCOMPARE(text(SummaryColumn::Bytes), exact(sums.bytes) + " bytes");
    QCOMPARE(text(SummaryColumn::Flows), exact(sums.conversations));
    QVERIFY(!page().summaryPage(kind).picture().parts().empty());
}

void TourTest::hostsProtocolsAndPorts()
{
    const auto still = office->holdStill();
    waitUntilAllIsCounted();
    const OfficeTraffic& sent = office->sent();
    key(Qt::Key_3, Qt::ControlModifier);
    for (const char* host : {"192.168.20.32", "203.0.113.80", "2001:db8:20::33"})
        summarySays(SummaryKind::Hosts, host, sent.sumsOfHost(host));
    picture("12-hosts");
    key(Qt::Key_4, Qt::ControlModifier);
    summarySays(SummaryKind::Protocols, "TCP", sent.sumsOf(OfficeProtocol::Tcp));
    summarySays(SummaryKind::Protocols, "UDP", sent.sumsOf(OfficeProtocol::Udp));
    summarySays(SummaryKind::Protocols, "ICMP", sent.sumsOf(OfficeProtocol::Icmp));
    picture("13-protocols");
    key(Qt::Key_5, Qt::ControlModifier);
    summarySays(SummaryKind::Ports, "UDP 53", sent.sumsOfServer(OfficeProtocol::Udp, 53));
    summarySays(SummaryKind::Ports, "TCP 443", sent.sumsOfServer(OfficeProtocol::Tcp, 443));
    picture("14-ports");
}

void TourTest::rowFiltersTheFlows()
{
    key(Qt::Key_3, Qt::ControlModifier);
    auto* hosts = part<QTableView>("hostsTable");
    clickRow(*hosts, 0);
    const QString host = hosts->model()->index(0, 0).data().toString();
    QTest::keyClick(hosts, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page().tabs().currentIndex(), 1, kPatienceMs);
    QVERIFY2(page().displayFilter().textInForce().contains(host), qPrintable(page().displayFilter().textInForce()));
    QTRY_VERIFY_WITH_TIMEOUT(flows().isUpToDate() && flows().rowCount() > 0, kPatienceMs);
    for (int row = 0; row < flows().rowCount(); ++row)
        QVERIFY(cell(FlowColumn::Source, row) == host || cell(FlowColumn::Destination, row) == host);
    filterFlows("");
}

void TourTest::captureFilterChangesWhileItRuns()
{
    FilterEdit& line = window().filterBar().edit();
    type(line, "udp port fiftythree");
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(window().filterBar().error().contains("fiftythree"),
                              qPrintable(window().filterBar().error()), kPatienceMs);
    picture("15-capture-filter-error");
    for (const char* filter : {"ip or ip6", ""}) {
        const std::size_t events = desk->capture.events().all().size();
        type(line, filter);
        QTest::keyClick(&line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window().filterBar().textInForce(), QString(filter), kPatienceMs);
        QCOMPARE(window().filterBar().error(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(desk->capture.events().all().size(), events + 1, kPatienceMs);
        QCOMPARE(desk->capture.events().all().back().kind, TrafficEvent::Kind::FilterChanged);
    }
    const auto still = office->holdStill();
    waitUntilAllIsCounted();  // each filter accepts all of it: nothing was lost between them
}

void TourTest::pauseAndResume()
{
    const auto still = office->holdStill();
    waitUntilAllIsCounted();
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(window().captureStatus().stateText(), QStringLiteral("Paused"), kPatienceMs);
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(window().captureStatus().stateText(), QStringLiteral("Capturing"), kPatienceMs);
}

void TourTest::configurationIsEdited()
{
    openConfiguration();
    ConfigDialog& configuration = *dialog<ConfigDialog>();
    QVERIFY(configuration.form().rows().size() > 20);
    picture("16-configuration", &configuration);
    changeSnapshotLength();
    QTest::keyClick(&configuration, Qt::Key_Y, Qt::AltModifier);
    QCOMPARE(configuration.tabs().currentIndex(), 1);
    QVERIFY(configuration.yaml().editor().toPlainText().contains("snapshot_length: 9000"));
    picture("17-configuration-yaml", &configuration);
    configuration.tabs().setCurrentIndex(2);
    QVERIFY(configuration.changes().text().contains("snapshot_length: 9000"));
    QVERIFY(configuration.changes().changedLineCount() > 0);
    picture("18-configuration-changes", &configuration);
    QTest::mouseClick(configuration.findChild<QPushButton*>("configRevert"), Qt::LeftButton);
    QVERIFY(!configuration.hasUnsaved());
    QTest::keyClick(&configuration, Qt::Key_Escape);
    closeDialogs();
}

void TourTest::helpOfTheView()
{
    key(Qt::Key_2, Qt::ControlModifier);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F1);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<HelpWindow>() != nullptr, kPatienceMs);
    QCOMPARE(dialog<HelpWindow>()->topic(), QStringLiteral("flows"));
    QVERIFY(dialog<HelpWindow>()->page().toPlainText().size() > 200);
    picture("19-help", dialog<HelpWindow>());
    closeDialogs();
}

void TourTest::everyShortcutIsListed()
{
    key(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<ShortcutsDialog>() != nullptr, kPatienceMs);
    QVERIFY(dialog<ShortcutsDialog>()->list().topLevelItemCount() > 3);
    picture("20-shortcuts", dialog<ShortcutsDialog>());
    closeDialogs();
}

void TourTest::aboutSaysTheVersion()
{
    AboutDialog::showFor(window());
    QTRY_VERIFY_WITH_TIMEOUT(dialog<AboutDialog>() != nullptr, kPatienceMs);
    QString said;
    for (const QLabel* label : dialog<AboutDialog>()->findChildren<QLabel*>())
        said += label->text();
    QVERIFY2(said.contains(QLatin1String(kVersion)), qPrintable(said));
    picture("21-about", dialog<AboutDialog>());
    closeDialogs();
}

void TourTest::ruleTells()
{
    const auto openRules = [this] {
        part<QAction>("notificationRules")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog<AlertRulesDialog>() != nullptr, kPatienceMs);
    };
    constexpr auto kRule = session::AlertKind::PacketRate;
    openRules();
    auto* rate = dialog<AlertRulesDialog>()->findChild<QCheckBox*>("alertRule1");
    auto* limit = dialog<AlertRulesDialog>()->findChild<QDoubleSpinBox*>("alertLimit1");
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_Space);
    QVERIFY(rate->isChecked() && limit->isEnabled());
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, "50");
    picture("22-rules", dialog<AlertRulesDialog>());
    QTest::keyClick(dialog<AlertRulesDialog>(), Qt::Key_Return);
    closeDialogs();
    openRules();
    QCOMPARE(dialog<AlertRulesDialog>()->rules()[kRule].limit, 50.0);
    closeDialogs();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog<NotificationList>() != nullptr && dialog<NotificationList>()->list().topLevelItemCount() > 0, 60'000);
    QVERIFY(dialog<NotificationList>()->list().topLevelItem(0)->text(2).contains(kCaptured));
    QVERIFY(window().banner().isVisible());
    picture("24-notifications", dialog<NotificationList>());
    closeDialogs();
    window().banner().dismiss();
}

/// A helper that is held up, and more packets than its ring holds.
void TourTest::lossIsShownWhereItHappened()
{
    key(Qt::Key_1, Qt::ControlModifier);
    const auto still = office->holdStill();
    waitUntilAllIsCounted();
    const auto helper = static_cast<pid_t>(desk->control.helperPid());
    QCOMPARE(::kill(helper, SIGSTOP), 0);
    auto flood = PacketSender::open(kSending);
    QVERIFY(flood);
    const auto sent = flood->send({.frames = kFlood, .frameSizeBytes = 1200, .flows = 50});
    QCOMPARE(::kill(helper, SIGCONT), 0);
    QVERIFY(sent && sent->sent == kFlood);
    const auto lost = [this] { return desk->capture.latest()->totals[Counter::RingDrops]; };
    QTRY_VERIFY_WITH_TIMEOUT(lost() > 0, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk->capture.latest()->totals[Counter::Consumed] + lost() ==
                                 office->sent().sums().packets + kFlood,
                             kPatienceMs);
    QTRY_VERIFY2_WITH_TIMEOUT(
        page().figures().detailText(KeyFigures::DropsTotal).startsWith(exact(lost()) + " packets lost since the start"),
        qPrintable(page().figures().detailText(KeyFigures::DropsTotal)), kPatienceMs);
    QVERIFY(page().figures().severity(KeyFigures::DropsTotal) == Severity::Warning);
    QTRY_COMPARE_WITH_TIMEOUT(charts().dropsChart().overlayText(), QString(), kPatienceMs);
    const auto& events = desk->capture.events().all();
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [](const TrafficEvent& event) { return event.kind == TrafficEvent::Kind::DropsBegan; }));
    picture("23-drops");
}

void TourTest::failureIsSaidInPlace()
{
    QCOMPARE(::kill(static_cast<pid_t>(desk->control.helperPid()), SIGKILL), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(window().banner().isVisible() && window().banner().text().contains("signal 9"),
                              qPrintable(window().banner().text()), kPatienceMs);
    QCOMPARE(window().captureStatus().stateText(), QStringLiteral("Failed"));
    picture("25-failure");
}

}  // namespace

NETMOTH_SCREEN_MAIN(TourTest)
#include "tst_tour.moc"
