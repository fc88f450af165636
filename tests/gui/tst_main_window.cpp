// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven by mouse and keyboard against a capture that needs no helper.
// With NETMOTH_SCREENSHOTS=DIR in the environment the tour also saves a picture of each step.
#include "app/gui/views/capture_filter_bar.h"
#include "app/gui/views/capture_status.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/column_layout.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/key_figure_strip.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/window/window_state.h"
#include "tests/gui/main_window_fixture.h"
#include "tests/gui/screenshot.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestMainWindow : public QObject, private MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
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
    void eventsOfTheCaptureAreMarked();
    void nameOfAFileIsNoMarkup();
    void dialogsLeaveNothingInTheSettings();
    void opensWithinTheScreen();
    void whatWasSkippedIsTold();
    void nothingIsCutAtSupportedSizes_data();
    void nothingIsCutAtSupportedSizes();

private:
    [[nodiscard]] QListView* interfaceList() const { return m_window->findChild<QListView*>("interfaceList"); }
};

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
    saveScreenshot(*m_window, "missing-right");
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

/// The offscreen platform's screen is 800 × 800: smaller than what the window would like.
void TestMainWindow::opensWithinTheScreen()
{
    const QSize room = m_window->screen()->availableGeometry().size();
    QVERIFY(firstWindowSize(*m_window).width() <= room.width());
    QVERIFY(firstWindowSize(*m_window).height() < room.height());  // a title bar comes above it
    const QSize least = m_window->minimumSizeHint();  // 1366 × 768 at 125 % leaves 1093 × 614, a panel takes some
    QVERIFY2(least.width() <= 1024 && least.height() <= 600,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestMainWindow::whatWasSkippedIsTold()
{
    m_window->openFile("/captures/foreign.pcapng");
    m_control->enter(State::Running);
    emit m_control->noticed("40 packets were skipped.");
    QCOMPARE(m_window->banner().text(), QStringLiteral("40 packets were skipped."));
    emit m_control->noticed("<b>Another</b> sentence.");
    QCOMPARE(m_window->banner().text(), QStringLiteral("40 packets were skipped.\n<b>Another</b> sentence."));
    m_control->enter(State::Finished);
    QVERIFY(!m_window->banner().isHidden());
    m_window->openFile("/captures/other.pcapng");
    QCOMPARE(m_window->banner().text(), QString());
    m_control->enter(State::Running);
    emit m_control->noticed("One more.");
    QCOMPARE(m_window->banner().text(), QStringLiteral("One more."));
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
    saveScreenshot(*m_window, "welcome-" + suffix);
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
        saveScreenshot(*m_window, QStringLiteral("tab%1-%2").arg(tab).arg(suffix));
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
