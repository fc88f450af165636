// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven by mouse and keyboard against a capture that needs no helper.
// With NETMOTH_SCREENSHOTS=DIR in the environment the tour also saves a picture of each step.
#include "app/gui/charts/share_picture.h"
#include "app/gui/main_window.h"
#include "app/gui/views/capture_filter_bar.h"
#include "app/gui/views/capture_status.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/column_layout.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/key_figure_strip.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/overview_page.h"
#include "app/gui/views/summary_page.h"
#include "app/gui/views/time_range_bar.h"
#include "app/gui/window_state.h"
#include "tests/gui/fake_capture_control.h"
#include "tests/gui/flow_samples.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <cmath>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;
using telemetry::Counter;

namespace {

/// A sample @p tick tenths of a second into a made-up capture whose rate swings between 5 and 15 k packets/s.
session::TrafficSample madeUpSample(int tick, bool withDrops)
{
    session::TrafficSample sample;
    const double seconds = tick / 10.0;
    const double packets = 10'000 * seconds + 8'000 * (1 - std::cos(seconds / 4));
    const auto drops = withDrops && seconds > 40 ? static_cast<std::uint64_t>((seconds - 40) * 37) : 0;
    sample.takenAt = std::chrono::milliseconds(tick * 100);
    sample.trafficTimeNs = 1'700'000'000'000'000'000 + std::int64_t{tick} * 100'000'000;
    sample.state = telemetry::RegionState::Running;
    sample.totals[Counter::Received] = static_cast<std::uint64_t>(packets);
    sample.totals[Counter::Consumed] = static_cast<std::uint64_t>(packets) - drops;
    sample.totals[Counter::RingDrops] = drops;
    sample.totals[Counter::WireBytes] = static_cast<std::uint64_t>(packets * 612);
    sample.totals[Counter::RingBytesUsed] = static_cast<std::uint64_t>(packets * 700);
    sample.totals[Counter::RingCapacityBytes] = 64ULL << 20;
    sample.totals[Counter::BlockCount] = 64;
    sample.totals[Counter::FlowsCreated] = static_cast<std::uint64_t>(seconds * 40);
    sample.totals[Counter::FlowsEndedClosed] = static_cast<std::uint64_t>(seconds * 31);
    sample.totals[Counter::FlowsActive] = static_cast<std::uint64_t>(seconds * 9) + 120;
    sample.hostLosses.available = true;
    sample.helperCpuNs = static_cast<std::uint64_t>(seconds * 3.4e7);
    sample.helperResidentBytes = 187ULL << 20;
    return sample;
}

}  // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsOnDoubleClick();
    void startsOnEnterAndTogglesWithTheKeyboard();
    void pausesAndResumes();
    void showsNumbersChartsAndFlows();
    void saysThatNumbersAreStale();
    void failureKeepsNumbersAndAllowsANewStart();
    void missingRightOffersTheCommandAndAFile();
    void wrongFilterIsRefusedInPlace();
    void filterIsInstalledWhileRunning();
    void filterGoesIntoTheNextCapture();
    void fileShowsProgressAndCancel();
    void displayFilterChoosesTheFlowsShown();
    void flowTableIsWantedOnlyWhileVisible();
    void summariesLeadToTheirFlows();
    void overviewLeadsToFlowsOfATime();
    void flowOpensInWireshark();
    void eventsOfTheCaptureAreMarked();
    void nameOfAFileIsNoMarkup();
    void dialogsLeaveNothingInTheSettings();
    void columnsAreChosenInTheHeaderAndRemembered();
    void nothingIsCutAtSupportedSizes_data();
    void nothingIsCutAtSupportedSizes();

private:
    void feed(int fromTick, int toTick, bool withDrops = false);
    void feedFlows(std::uint32_t count);
    void saveScreenshot(const QString& name);
    /// In the middle of what is drawn of a part.
    [[nodiscard]] static QPoint pointOf(const SharePicture& picture, int part);
    static void click(SharePicture& picture, int part);
    [[nodiscard]] QListView* interfaceList() const { return m_window->findChild<QListView*>("interfaceList"); }
    [[nodiscard]] QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }

    std::unique_ptr<FakeCaptureControl> m_control;
    std::unique_ptr<session::InterfaceMonitor> m_monitor;
    std::unique_ptr<LiveCapture> m_capture;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestMainWindow::init()
{
    m_control = std::make_unique<FakeCaptureControl>();
    m_monitor = std::make_unique<session::InterfaceMonitor>();
    m_capture = std::make_unique<LiveCapture>(*m_control, session::CaptureRequest{});
    m_window = std::make_unique<MainWindow>(*m_capture, *m_monitor);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_capture.reset();
    m_monitor.reset();
    m_control.reset();
}

void TestMainWindow::feed(int fromTick, int toTick, bool withDrops)
{
    for (int tick = fromTick; tick <= toTick; ++tick)
        emit m_control->sampled(madeUpSample(tick, withDrops));
    QTest::qWait(260);  // longer than the refresh interval
}

void TestMainWindow::feedFlows(std::uint32_t count)
{
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < count; ++i)
        flows.push_back(flowNumber(i, 150 + i * i * 7919ULL % 40'000'000));
    const int before = m_capture->flows().rowCount();
    emit m_control->flowTableSampled(flowTable(flows));
    QTRY_COMPARE(m_capture->flows().rowCount(), std::max(before, static_cast<int>(count)));
}

QPoint TestMainWindow::pointOf(const SharePicture& picture, int part)
{
    QRect area;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.partAt(QPointF(x, y)) == part)
                area |= QRect(x, y, 1, 1);
    return area.center();
}

void TestMainWindow::click(SharePicture& picture, int part)
{
    QVERIFY(picture.isVisible());
    QTest::mouseClick(&picture, Qt::LeftButton, {}, pointOf(picture, part));
}

void TestMainWindow::saveScreenshot(const QString& name)
{
    const QString folder = qEnvironmentVariable("NETMOTH_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(QDir(folder).filePath(name + ".png")));
}

void TestMainWindow::startsOnDoubleClick()
{
    QListView* list = interfaceList();
    QVERIFY(list->model()->rowCount() > 0);
    const QModelIndex index = list->currentIndex();
    QVERIFY2(index.isValid(), "an interface is preselected");
    const QPoint center = list->visualRect(index).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, center);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, center);
    QVERIFY(m_control->lastRequest());
    QCOMPARE(m_control->lastRequest()->interfaceName, index.data().toString());
    QCOMPARE(m_window->captureStatus().stateText(), QStringLiteral("Starting"));
}

void TestMainWindow::startsOnEnterAndTogglesWithTheKeyboard()
{
    interfaceList()->setFocus();
    QTest::keyClick(interfaceList(), Qt::Key_Return);
    QVERIFY(m_control->lastRequest());
    m_control->enter(State::Running);
    QVERIFY(!action("start")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_control->state(), State::Finished);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_control->state(), State::Starting);
}

void TestMainWindow::pausesAndResumes()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_control->state(), State::Paused);
    QCOMPARE(m_window->captureStatus().stateText(), QStringLiteral("Paused"));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_control->state(), State::Running);
}

void TestMainWindow::showsNumbersChartsAndFlows()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 600, true);
    feedFlows(300);
    KeyFigureStrip& figures = m_window->livePage().figures();
    QCOMPARE(figures.valueText(KeyFigures::PacketRate), QStringLiteral("11.4\u00A0k"));
    QCOMPARE(figures.valueText(KeyFigures::ActiveFlows), QStringLiteral("660"));
    QVERIFY(figures.valueText(KeyFigures::DropsNow) != QStringLiteral("0 %"));
    QCOMPARE(figures.valueText(KeyFigures::DropsTotal), QStringLiteral("0.12 %"));
    QCOMPARE(figures.valueText(KeyFigures::HelperCpu), QStringLiteral("3.4 %"));
    ChartPanel& charts = m_window->livePage().charts();
    QVERIFY(charts.packetsChart().drawnSegments(0)[0].size() > 100);
    QVERIFY(charts.dropsChart().axisTop(TimeSeriesChart::ValueAxis::Left) >= 37);
    QTableView& table = m_window->livePage().flows().table();
    QCOMPARE(table.model()->rowCount(), 300);
    QVERIFY(table.model()->index(0, 0).data().toString().startsWith("192.0.2."));
}

void TestMainWindow::saysThatNumbersAreStale()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 30);
    QCOMPARE(m_window->captureStatus().staleText(), QString());
    session::TrafficSample stale = madeUpSample(30, false);
    stale.stale = true;
    stale.heartbeatAge = std::chrono::seconds(3);
    emit m_control->sampled(stale);
    QTRY_COMPARE(m_window->captureStatus().staleText(),
                 QStringLiteral("The capture helper stopped responding 3 s ago: numbers are old."));
}

void TestMainWindow::failureKeepsNumbersAndAllowsANewStart()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 30);
    const QString rate = m_window->livePage().figures().valueText(KeyFigures::PacketRate);
    m_control->failWith(FailureKind::System, "The capture helper ended unexpectedly; start the capture again.");
    QVERIFY(m_window->banner().text().startsWith("The capture helper ended"));
    QVERIFY(m_window->captureStatus().staleText().contains("old"));
    QCOMPARE(m_window->livePage().figures().valueText(KeyFigures::PacketRate), rate);
    QVERIFY(action("start")->isEnabled());
    action("start")->trigger();
    QCOMPARE(m_control->state(), State::Starting);
    QCOMPARE(m_window->banner().text(), QString());
    QCOMPARE(m_window->captureStatus().staleText(), QString());
}

void TestMainWindow::missingRightOffersTheCommandAndAFile()
{
    m_window->startInterface("lo");
    m_control->failWith(FailureKind::MissingRight,
                        "netmoth-capture may not capture: give it the right with `sudo setcap cap_net_raw=p "
                        "/usr/libexec/netmoth/netmoth-capture`.");
    const auto buttons = m_window->banner().findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("sudo setcap cap_net_raw=p /usr/libexec/netmoth/netmoth-capture"));
    QTest::qWait(50);
    saveScreenshot("missing-right");
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(m_control->lastRequest()->askForRight);
    QCOMPARE(m_control->lastRequest()->interfaceName, QString("lo"));
}

void TestMainWindow::wrongFilterIsRefusedInPlace()
{
    auto* edit = m_window->findChild<QLineEdit*>("captureFilter");
    QTest::keyClicks(edit, "tcp portt 80");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY2(m_window->filterBar().error().contains("at character 5"), "libpcap refuses it before anything starts");
    action("start")->trigger();
    QTest::qWait(300);
    QVERIFY(!m_control->lastRequest());
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, "tcp port 80");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_capture->filter(), QStringLiteral("tcp port 80"));
    QCOMPARE(m_window->filterBar().error(), QString());
    QVERIFY2(!m_control->lastRequest(), "a start that was refused does not come back");
}

void TestMainWindow::filterIsInstalledWhileRunning()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    auto* edit = m_window->findChild<QLineEdit*>("captureFilter");
    QTest::keyClicks(edit, "wrong");
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_window->filterBar().error().contains("character 1"));
    QCOMPARE(m_control->installedFilter(), QString());
    edit->setText("udp");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_control->installedFilter(), QStringLiteral("udp"));
    QCOMPARE(m_window->filterBar().error(), QString());
    QCOMPARE(m_capture->filter(), QStringLiteral("udp"));
    emit m_control->filterRefused("The kernel refused the filter.");
    QCOMPARE(m_window->filterBar().error(), QStringLiteral("The kernel refused the filter."));
    QCOMPARE(m_capture->filter(), QStringLiteral("udp"));
}

void TestMainWindow::filterGoesIntoTheNextCapture()
{
    m_window->findChild<QLineEdit*>("captureFilter")->setText("tcp port 443");
    action("start")->trigger();
    QTRY_VERIFY(m_control->lastRequest());
    QCOMPARE(m_control->lastRequest()->configuration.bpf, std::string("tcp port 443"));
}

void TestMainWindow::fileShowsProgressAndCancel()
{
    m_window->openFile("/tmp/example.pcap");
    QCOMPARE(m_control->lastRequest()->filePath, QStringLiteral("/tmp/example.pcap"));
    m_control->enter(State::Running);
    session::TrafficSample sample = madeUpSample(10, false);
    sample.fileBytesTotal = 1000;
    sample.fileBytesRead = 420;
    emit m_control->sampled(sample);
    auto* progress = m_window->captureStatus().findChild<QProgressBar*>();
    QTRY_COMPARE(progress->value(), 420);
    QVERIFY(progress->isVisible());
    auto* cancel = m_window->captureStatus().findChild<QPushButton*>();
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(m_control->state(), State::Finished);
    QVERIFY(!progress->isVisible());
}

void TestMainWindow::displayFilterChoosesTheFlowsShown()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feedFlows(300);
    QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
    auto* edit = m_window->findChild<QLineEdit*>("displayFilter");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, "udp && ip.src == 192.0.2.0/25");
    QTest::keyClick(edit, Qt::Key_Return);
    const QAbstractItemModel& table = *m_window->livePage().flows().table().model();
    QTRY_VERIFY(table.rowCount() > 20 && table.rowCount() < 100);
    for (int row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.index(row, static_cast<int>(FlowColumn::Protocol)).data().toString(), QStringLiteral("UDP"));
    const QString count = QString("%1 of 300 shown").arg(table.rowCount());
    const auto labels = m_window->livePage().flows().findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == count; }));
    saveScreenshot("display-filter");
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTRY_COMPARE(table.rowCount(), 300);
}

void TestMainWindow::flowTableIsWantedOnlyWhileVisible()
{
    QVERIFY(!m_control->isFlowTableWanted());
    m_window->startInterface("lo");
    QVERIFY(m_control->isFlowTableWanted());
    m_window->hide();
    QVERIFY(!m_control->isFlowTableWanted());
}

void TestMainWindow::summariesLeadToTheirFlows()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    LivePage& page = m_window->livePage();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    SummaryPage& hosts = page.summaryPage(SummaryKind::Hosts);
    QCOMPARE(page.tabs().currentWidget(), &hosts);
    feedFlows(30);
    QTRY_COMPARE(hosts.model().rowCount(), 31);  // thirty sources, one destination
    QVERIFY(hosts.note().startsWith("31 shown"));
    QCOMPARE(hosts.picture().parts().size(), std::size_t{12});
    auto* table = hosts.findChild<QTableView*>("hostsTable");
    // A click on a title sorts.
    QHeaderView* titles = table->horizontalHeader();
    const int flowsColumn = static_cast<int>(SummaryColumn::Flows);
    const auto clickOnFlows = [&] {
        QTest::mouseClick(titles->viewport(), Qt::LeftButton, {},
                          {titles->sectionViewportPosition(flowsColumn) + 20, titles->height() / 2});
    };
    clickOnFlows();
    QTRY_COMPARE(table->model()->index(0, flowsColumn).data().toString(), QStringLiteral("1"));
    clickOnFlows();
    QTRY_COMPARE(table->model()->index(0, flowsColumn).data().toString(), QStringLiteral("30"));
    // A click in the picture selects the row, the row's menu leads to its flows.
    auto* picture = hosts.findChild<SharePicture*>();
    click(*picture, 2);
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    const QString address = rows.first().data().toString();
    emit table->customContextMenuRequested(table->visualRect(rows.first()).center());
    auto* menu = table->findChild<QMenu*>("summaryMenu");
    QVERIFY(menu != nullptr);
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(page.tabs().currentWidget(), &page.flowPage());
    QCOMPARE(page.displayFilter().textInForce(), "ip.addr == " + address);
    QTRY_COMPARE(m_capture->flows().rowCount(), 1);
    // The same by keyboard.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page.displayFilter().apply({});
    QTRY_COMPARE(m_capture->flows().rowCount(), 30);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(page.tabs().currentWidget(), &hosts);
    QTRY_COMPARE(hosts.model().rowCount(), 31);
    picture->setFocus();
    QTRY_COMPARE(picture->currentPart(), 0);
    QTest::keyClick(picture, Qt::Key_Down);
    QTest::keyClick(picture, Qt::Key_Down);
    QVERIFY(picture->accessibleDescription().contains(" sent, "));
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(), address);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(page.displayFilter().textInForce(), "ip.addr == " + address);
    // What is filtered is summed up, and the page says so.
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    SummaryPage& ports = page.summaryPage(SummaryKind::Ports);
    QTRY_COMPARE(ports.model().rowCount(), 1);
    QVERIFY(ports.note().contains("filter"));
    emit ports.filterWanted(ports.model().rowAt(0).key);
    QVERIFY(page.displayFilter().textInForce().endsWith(".port == 443"));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    SummaryPage& protocols = page.summaryPage(SummaryKind::Protocols);
    QTRY_COMPARE(protocols.model().rowCount(), 1);
    emit protocols.filterWanted(protocols.model().rowAt(0).key);
    QVERIFY(QStringList({"tcp", "udp"}).contains(page.displayFilter().textInForce()));
}

void TestMainWindow::overviewLeadsToFlowsOfATime()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 100);
    feedFlows(20);
    LivePage& page = m_window->livePage();
    QTRY_VERIFY(!page.overview().topHosts().parts().empty());
    QCOMPARE(page.overview().topFlows().parts().size(), std::size_t{10});
    auto* plot = page.charts().bitsChart().plotWidget();
    QTest::mousePress(plot, Qt::LeftButton, {}, {plot->width() / 2, 20});
    QTest::mouseRelease(plot, Qt::LeftButton, {}, {plot->width() / 2 + 90, 20});
    // What is beside the charts and in the other views is of that time only: the flows are older.
    QVERIFY(page.timeRange().isVisible());
    QVERIFY2(page.timeRange().text().startsWith("Only flows seen from "), qPrintable(page.timeRange().text()));
    QTRY_COMPARE(m_capture->flows().rowCount(), 0);
    QCOMPARE(m_capture->flows().totalCount(), std::size_t{20});
    QTRY_VERIFY(page.overview().topHosts().parts().empty());
    auto* button = page.charts().findChild<QPushButton*>("chartShowFlows");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(page.tabs().currentWidget(), &page.flowPage());
    QCOMPARE(page.displayFilter().textInForce(), QString());  // it is the user's own
    QTest::mouseClick(page.findChild<QPushButton*>("timeRangeRelease"), Qt::LeftButton);
    QVERIFY(!page.timeRange().isVisible());
    QTRY_COMPARE(m_capture->flows().rowCount(), 20);
    QVERIFY(!page.charts().timeView().isFollowing());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(page.overview().topProtocols().parts().size(), std::size_t{2});
    const QString protocol = page.overview().topProtocols().parts()[1].label;
    click(page.overview().topProtocols(), 1);
    QCOMPARE(page.tabs().currentWidget(), &page.flowPage());
    QCOMPARE(page.displayFilter().textInForce(), protocol.toLower());
    page.displayFilter().apply({});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(page.overview().topFlows().parts().size(), std::size_t{10});
    click(page.overview().topFlows(), 0);
    QTRY_COMPARE(m_capture->flows().rowCount(), 1);
    QVERIFY(page.displayFilter().textInForce().contains(".port == 443"));
    page.displayFilter().apply({});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(page.overview().topHosts().parts().size(), std::size_t{10});
    click(page.overview().topHosts(), 0);
    QCOMPARE(page.displayFilter().textInForce(), QStringLiteral("ip.addr == 198.51.100.1"));
    // Another capture has other times.
    QTest::mouseClick(button, Qt::LeftButton);
    m_control->enter(State::Finished);
    m_window->startInterface("lo");
    QVERIFY(!page.timeRange().isVisible());
    QVERIFY(!m_capture->flows().selection().time);
}

/// A program of that name on the PATH stands for Wireshark and writes down what it was asked.
void TestMainWindow::flowOpensInWireshark()
{
    const QTemporaryDir folder;
    const QString asked = folder.filePath("asked");
    QFile program(folder.filePath("wireshark"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + asked.toUtf8() + ".part'\nmv '" + asked.toUtf8() +
                  ".part' '" + asked.toUtf8() + "'\n");
    program.close();
    QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    const auto restorePath = qScopeGuard([&] { qputenv("PATH", path); });

    const auto entry = [this](const char* name) {
        LivePage& page = m_window->livePage();
        page.tabs().setCurrentWidget(&page.flowPage());
        QTableView& table = page.flows().table();
        emit table.customContextMenuRequested(table.visualRect(table.model()->index(0, 0)).center());
        auto* menu = table.findChild<QMenu*>("flowMenu");
        return menu == nullptr ? nullptr : menu->findChild<QAction*>(QLatin1String(name));
    };
    const QString file = folder.filePath("some capture.pcap");
    m_window->openFile(file);
    m_control->enter(State::Running);
    feedFlows(1);
    QAction* open = entry("openInWireshark");
    QVERIFY(open != nullptr && open->isEnabled());
    open->trigger();  // the file does not exist
    QVERIFY2(m_window->banner().text().contains("some capture.pcap"), qPrintable(m_window->banner().text()));
    QVERIFY(!QFile::exists(asked));
    QFile capture(file);
    QVERIFY(capture.open(QIODevice::WriteOnly));
    open->trigger();
    QTRY_VERIFY(QFile::exists(asked));
    QFile answer(asked);
    QVERIFY(answer.open(QIODevice::ReadOnly));
    QCOMPARE(QString(answer.readAll()), QStringLiteral("-r\n%1\n-Y\nip.addr == 192.0.2.1 && ip.addr == 198.51.100.1 && "
                                                       "udp.port == 40000 && udp.port == 443\n")
                                            .arg(file));
    qputenv("PATH", "/nowhere");
    open->trigger();
    QVERIFY2(m_window->banner().text().contains("Wireshark does not start"), qPrintable(m_window->banner().text()));
    open->parent()->deleteLater();
}

void TestMainWindow::eventsOfTheCaptureAreMarked()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 20);
    m_control->enter(State::Paused);
    m_control->enter(State::Running);
    feed(21, 450, true);  // losses begin after 40 s
    session::InterfaceStatus status;
    status.name = "lo";
    status.up = true;
    m_capture->noteInterfaces({status});
    status.up = false;
    m_capture->noteInterfaces({status});
    QList<TrafficEvent::Kind> kinds;
    for (const TrafficEvent& event : m_capture->events().all())
        kinds << event.kind;
    using Kind = TrafficEvent::Kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Paused, Kind::Resumed, Kind::DropsBegan, Kind::InterfaceDown}));
    QTRY_COMPARE(m_window->livePage().charts().dropsChart().times().events().size(), std::size_t{4});
}

void TestMainWindow::nameOfAFileIsNoMarkup()
{
    m_window->openFile("/tmp/<u>odd.pcap");
    m_control->enter(State::Running);
    const auto* source = m_window->findChild<QLabel*>("captureSource");
    QVERIFY(source != nullptr);
    QCOMPARE(source->text(), QStringLiteral("/tmp/<u>odd.pcap"));
    QVERIFY(source->textFormat() == Qt::PlainText || !Qt::mightBeRichText(source->text()));
}

/// The next window has no dialog that could read it.
void TestMainWindow::dialogsLeaveNothingInTheSettings()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    QDialog dialog(m_window.get());
    QComboBox choice(&dialog);
    choice.setObjectName("choiceOfADialog");
    saveWindowState(*m_window, settings);
    QVERIFY(settings.contains("window/choices/chartRange"));
    QVERIFY(settings.contains("window/actions/showInterfaces"));
    QVERIFY(!settings.contains("window/choices/choiceOfADialog"));
}

void TestMainWindow::columnsAreChosenInTheHeaderAndRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    m_window->startInterface("lo");
    QTableView& table = m_window->livePage().flows().table();
    QHeaderView* header = table.horizontalHeader();
    emit header->customContextMenuRequested({5, 5});
    auto* menu = header->findChild<QMenu*>("columnMenu");
    QVERIFY(menu != nullptr);
    const auto entries = menu->actions();
    const auto entry = [&](const QString& text) {
        return *std::find_if(entries.begin(), entries.end(), [&](const QAction* a) { return a->text() == text; });
    };
    entry("Duration")->trigger();
    QVERIFY(table.isColumnHidden(static_cast<int>(FlowColumn::Duration)));
    header->moveSection(header->visualIndex(static_cast<int>(FlowColumn::Protocol)), 0);
    header->resizeSection(static_cast<int>(FlowColumn::State), 177);
    table.sortByColumn(static_cast<int>(FlowColumn::SourcePort), Qt::AscendingOrder);
    saveWindowState(*m_window, settings);

    cleanup();
    init();  // the next start
    m_window->startInterface("lo");
    restoreWindowState(*m_window, settings);
    QTableView& next = m_window->livePage().flows().table();
    QVERIFY(next.isColumnHidden(static_cast<int>(FlowColumn::Duration)));
    QCOMPARE(next.horizontalHeader()->visualIndex(static_cast<int>(FlowColumn::Protocol)), 0);
    QCOMPARE(next.columnWidth(static_cast<int>(FlowColumn::State)), 177);
    QCOMPARE(m_capture->flows().sorting(), (FlowSorting{FlowColumn::SourcePort, Qt::AscendingOrder}));

    settings.setValue("window/columns/flows", QByteArray("nonsense"));
    restoreWindowState(*m_window, settings);
    QCOMPARE(next.columnWidth(static_cast<int>(FlowColumn::State)), 177);
}

void TestMainWindow::nothingIsCutAtSupportedSizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("smallLight") << QSize(1280, 800) << false;
    QTest::newRow("smallDark") << QSize(1280, 800) << true;
    QTest::newRow("largeLight") << QSize(1920, 1080) << false;
    QTest::newRow("largeDark") << QSize(1920, 1080) << true;
}

void TestMainWindow::nothingIsCutAtSupportedSizes()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_window->resize(size);
    QTest::qWait(50);
    const QString suffix = QLatin1String(QTest::currentDataTag());
    saveScreenshot("welcome-" + suffix);
    QVERIFY2(m_window->minimumSizeHint().width() <= 1280 && m_window->minimumSizeHint().height() <= 800,
             "the window fits the smaller screen");
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 600, dark);
    feedFlows(300);
    emit m_control->flowsEnded(endedFlows({flowNumber(3, 5'000'000), flowNumber(17, 900'000)}));
    QTest::qWait(400);
    QTabWidget& tabs = m_window->livePage().tabs();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QTest::qWait(50);
        saveScreenshot(QStringLiteral("tab%1-%2").arg(tab).arg(suffix));
    }
    tabs.setCurrentWidget(&m_window->livePage().flowPage());
    QTest::qWait(50);
    for (const QLabel* label : m_window->livePage().figures().findChildren<QLabel*>())
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    const QTableView& table = m_window->livePage().flows().table();
    for (const FlowColumn column : {FlowColumn::Source, FlowColumn::Destination})
        QVERIFY(table.columnWidth(static_cast<int>(column)) >=
                table.fontMetrics().horizontalAdvance("255.255.255.255") + 2 * ColumnLayout::kCellPadding);
    QVERIFY2(table.horizontalScrollBar()->maximum() == 0, "every column has its room");
    applyTheme(*qApp, ThemeChoice::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
