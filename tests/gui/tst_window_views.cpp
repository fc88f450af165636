// SPDX-License-Identifier: GPL-3.0-or-later
// The ways between the views of the window, driven by mouse and keyboard: from a chart, a sum or a filter to the flows.
#include "app/gui/charts/share_picture.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/help_topic.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/live_view.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/overview_page.h"
#include "app/gui/views/summary_page.h"
#include "app/gui/views/time_range_bar.h"
#include "app/gui/window/window_state.h"
#include "tests/gui/main_window_fixture.h"
#include "tests/gui/screenshot.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestWindowViews : public QObject, private MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void displayFilterChoosesTheFlowsShown();
    void flowTableIsWantedOnlyWhileVisible();
    void summariesLeadToTheirFlows();
    void addedViewIsATabLikeTheOthers();
    void overviewLeadsToFlowsOfATime();
    void flowOpensInWireshark();
    void columnsAreChosenInTheHeaderAndRemembered();

private:
    /// In the middle of what is drawn of a part.
    [[nodiscard]] static QPoint pointOf(const SharePicture& picture, int part);
    static void click(SharePicture& picture, int part);
};

QPoint TestWindowViews::pointOf(const SharePicture& picture, int part)
{
    QRect area;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.partAt(QPointF(x, y)) == part)
                area |= QRect(x, y, 1, 1);
    return area.center();
}

void TestWindowViews::click(SharePicture& picture, int part)
{
    QVERIFY(picture.isVisible());
    QTest::mouseClick(&picture, Qt::LeftButton, {}, pointOf(picture, part));
}

void TestWindowViews::displayFilterChoosesTheFlowsShown()
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
    saveScreenshot(*m_window, "display-filter");
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTRY_COMPARE(table.rowCount(), 300);
}

void TestWindowViews::flowTableIsWantedOnlyWhileVisible()
{
    QVERIFY(!m_control->isFlowTableWanted());
    m_window->startInterface("lo");
    QVERIFY(m_control->isFlowTableWanted());
    m_window->hide();
    QVERIFY(!m_control->isFlowTableWanted());
}

void TestWindowViews::summariesLeadToTheirFlows()
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
    emit ports.findChild<QTableView*>("portsTable")->activated(ports.model().index(0, 0));
    QVERIFY(page.displayFilter().textInForce().endsWith(".port == 443"));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    SummaryPage& protocols = page.summaryPage(SummaryKind::Protocols);
    QTRY_COMPARE(protocols.model().rowCount(), 1);
    emit protocols.findChild<QTableView*>("protocolsTable")->activated(protocols.model().index(0, 0));
    QVERIFY(QStringList({"tcp", "udp"}).contains(page.displayFilter().textInForce()));
}

/// One line is all that the page has to know of a view.
void TestWindowViews::addedViewIsATabLikeTheOthers()
{
    m_window->startInterface("lo");
    m_control->enter(session::CaptureControl::State::Running);
    LivePage& page = m_window->livePage();
    auto* view = new LiveView;
    page.addView({view, QStringLiteral("&Toy"), "summaries"});
    QSignalSpy visibility(view, &LiveView::visibilityChanged);
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + page.tabs().count()), Qt::ControlModifier);
    QCOMPARE(page.tabs().currentWidget(), view);
    QCOMPARE(page.tabs().tabText(page.tabs().currentIndex()), QStringLiteral("&Toy"));
    QCOMPARE(visibility.count(), 1);
    QCOMPARE(helpTopicOf(view), QStringLiteral("summaries"));
    emit view->noticed([] { return QStringLiteral("It is done."); });
    QCOMPARE(m_window->banner().text(), QStringLiteral("It is done."));
    emit view->failed("It failed.");
    QVERIFY(m_window->banner().showsProblem());
    emit view->flowsWanted("udp.port == 53");
    QCOMPARE(page.displayFilter().textInForce(), QStringLiteral("udp.port == 53"));
    QCOMPARE(page.tabs().currentWidget(), &page.flowPage());
}

void TestWindowViews::overviewLeadsToFlowsOfATime()
{
    m_window->startInterface("lo");
    m_control->enter(State::Running);
    feed(0, 100);
    feedFlows(20);
    LivePage& page = m_window->livePage();
    OverviewPage& overview = *page.findChild<OverviewPage*>();
    QTRY_VERIFY(!overview.topHosts().parts().empty());
    QCOMPARE(overview.topFlows().parts().size(), std::size_t{10});
    auto* plot = page.charts().bitsChart().plotWidget();
    QTest::mousePress(plot, Qt::LeftButton, {}, {plot->width() / 2, 20});
    QTest::mouseRelease(plot, Qt::LeftButton, {}, {plot->width() / 2 + 90, 20});
    // What is beside the charts and in the other views is of that time only: the flows are older.
    QVERIFY(page.timeRange().isVisible());
    QVERIFY2(page.timeRange().text().startsWith("Only flows seen from "), qPrintable(page.timeRange().text()));
    QTRY_COMPARE(m_capture->flows().rowCount(), 0);
    QCOMPARE(m_capture->flows().totalCount(), std::size_t{20});
    QTRY_VERIFY(overview.topHosts().parts().empty());
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
    QTRY_COMPARE(overview.topProtocols().parts().size(), std::size_t{2});
    const QString protocol = overview.topProtocols().parts()[1].label;
    click(overview.topProtocols(), 1);
    QCOMPARE(page.tabs().currentWidget(), &page.flowPage());
    QCOMPARE(page.displayFilter().textInForce(), protocol.toLower());
    page.displayFilter().apply({});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(overview.topFlows().parts().size(), std::size_t{10});
    click(overview.topFlows(), 0);
    QTRY_COMPARE(m_capture->flows().rowCount(), 1);
    QVERIFY(page.displayFilter().textInForce().contains(".port == 443"));
    page.displayFilter().apply({});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(overview.topHosts().parts().size(), std::size_t{10});
    click(overview.topHosts(), 0);
    QCOMPARE(page.displayFilter().textInForce(), QStringLiteral("ip.addr == 198.51.100.1"));
    // Another capture has other times.
    QTest::mouseClick(button, Qt::LeftButton);
    m_control->enter(State::Finished);
    m_window->startInterface("lo");
    QVERIFY(!page.timeRange().isVisible());
    QVERIFY(!m_capture->flows().selection().time);
}

/// A program of that name on the PATH stands for Wireshark and writes down what it was asked.
void TestWindowViews::flowOpensInWireshark()
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

void TestWindowViews::columnsAreChosenInTheHeaderAndRemembered()
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

QTEST_MAIN(TestWindowViews)
#include "tst_window_views.moc"
