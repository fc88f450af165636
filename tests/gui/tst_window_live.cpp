// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a real screen (an Xvfb of the test's own), capturing through the real helper from a veth pair in a
// network namespace of the test's own. What was sent is compared with what the widgets say.
// With NETMOTH_SCREENSHOTS=DIR in the environment, pictures of the screen are saved there.
#include "app/gui/charts/share_picture.h"
#include "app/gui/views/capture_status.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/key_figure_strip.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/views/summary_page.h"
#include "app/gui/window/main_window.h"
#include "app/session/capture_session.h"
#include "tests/support/packet_sender.h"
#include "tests/support/screen_main.h"
#include "tests/support/thread_sanitizer_allowance.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QScreen>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#include <tuple>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::testing;
using State = session::CaptureControl::State;

namespace {

constexpr const char* kCaptured = "nm-left";
constexpr const char* kSending = "nm-right";

bool isAlive(qint64 pid)
{
    QFile status(QString("/proc/%1/status").arg(pid));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains("State:\tZ");
}

qint64 firstChildOf(qint64 pid)
{
    QFile children(QString("/proc/%1/task/%1/children").arg(pid));
    return children.open(QIODevice::ReadOnly) ? children.readAll().simplified().split(' ').first().toLongLong() : 0;
}

/// Processes other than this one that hold a region of shared memory.
QStringList regionHolders()
{
    QStringList holders;
    for (const QString& pid : QDir("/proc").entryList({"[1-9]*"}, QDir::Dirs)) {
        QFile maps("/proc/" + pid + "/maps");
        if (pid.toLongLong() != QCoreApplication::applicationPid() && maps.open(QIODevice::ReadOnly) &&
            maps.readAll().contains("memfd:netmoth-region"))
            holders << pid;
    }
    return holders;
}

SendResult send(const SendPlan& plan)
{
    auto sender = PacketSender::open(kSending);
    if (!sender)
        qFatal("%s", sender.error().sentence.c_str());
    auto sent = sender->send(plan);
    if (!sent)
        qFatal("%s", sent.error().sentence.c_str());
    return *sent;
}

/// What lies under a line whose points each stand for the time since the point before.
double areaUnder(const std::vector<ChartSegment>& segments)
{
    double area = 0;
    for (const ChartSegment& segment : segments)
        for (std::size_t i = 1; i < segment.size(); ++i)
            area += segment[i].y() * (segment[i].x() - segment[i - 1].x());
    return area;
}

class WindowLiveTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<session::CaptureSession> m_session;
    std::unique_ptr<session::InterfaceMonitor> m_monitor;
    std::unique_ptr<LiveCapture> m_capture;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QAction* action(const char* name) const { return m_window->findChild<QAction*>(QLatin1String(name)); }
    [[nodiscard]] QString bannerText() const
    {
        return m_window->banner().isVisible() ? m_window->banner().text() : QString();
    }
    [[nodiscard]] QString figure(KeyFigures::Index index) const
    {
        return m_window->livePage().figures().valueText(index);
    }
    [[nodiscard]] QString figureDetail(KeyFigures::Index index) const
    {
        return m_window->livePage().figures().detailText(index);
    }

    /// As a user starts it: a double click on the interface.
    void startByDoubleClick()
    {
        auto* list = m_window->findChild<QListView*>("interfaceList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, kCaptured);
        QCOMPARE(found.size(), 1);
        const QPoint center = list->visualRect(found.first()).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, center);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, center);
        waitUntilCapturing();
    }
    void waitUntilCapturing()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_window->captureStatus().stateText(), QStringLiteral("Capturing"), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->livePage().charts().packetsChart().drawnSegments(1).empty(), 20000);
    }
    void waitUntilCounted(std::uint64_t packets)
    {
        QTRY_COMPARE_WITH_TIMEOUT(figureDetail(KeyFigures::PacketRate),
                                  QString("%1 packets received and %1 processed since the start.")
                                      .arg(QLocale().toString(static_cast<qulonglong>(packets))),
                                  30000);
    }
    /// 60,000 packets and 12 MB of UDP to port 53, between a hundred hosts and one.
    void summariesSayWhatWasSent()
    {
        LivePage& page = m_window->livePage();
        const auto firstRow = [&](SummaryKind kind, SummaryColumn column) {
            SummaryModel& model = page.summaryPage(kind).model();
            return model.rowCount() == 0
                       ? QString()
                       : model.index(0, static_cast<int>(column)).data(SummaryModel::ExactTextRole).toString();
        };
        for (const auto& [kind, key, name] : {std::tuple(SummaryKind::Hosts, Qt::Key_3, "198.18.0.1"),
                                              std::tuple(SummaryKind::Protocols, Qt::Key_4, "UDP"),
                                              std::tuple(SummaryKind::Ports, Qt::Key_5, "UDP 53")}) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(firstRow(kind, SummaryColumn::Packets), QStringLiteral("60,000"), 10000);
            QCOMPARE(firstRow(kind, SummaryColumn::Name), QString(name));
            QCOMPARE(firstRow(kind, SummaryColumn::Bytes), QStringLiteral("12,000,000 bytes"));
            QCOMPARE(firstRow(kind, SummaryColumn::Flows), QStringLiteral("100"));
            QVERIFY(!page.summaryPage(kind).picture().parts().empty());
        }
        QCOMPARE(page.summaryPage(SummaryKind::Hosts).model().rowCount(), 101);
        saveScreenshot("ports");
    }
    void saveScreenshot(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("NETMOTH_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_window->screen()->grabWindow(0).save(QDir(folder).filePath(name + ".png")));
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(addVethPair(kCaptured, kSending));
    }

    void init()
    {
        session::CaptureRequest defaults;
        defaults.helperPath = NETMOTH_HELPER;
        m_session = std::make_unique<session::CaptureSession>();
        m_monitor = std::make_unique<session::InterfaceMonitor>();
        m_capture = std::make_unique<LiveCapture>(*m_session, defaults);
        m_window = std::make_unique<MainWindow>(*m_capture, *m_monitor);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_capture.reset();
        m_monitor.reset();
        m_session.reset();
    }

    void widgetsSayWhatWasSent()
    {
        startByDoubleClick();
        const SendResult sent =
            send({.frames = 60'000, .frameSizeBytes = 200, .flows = 100, .bothDirections = true, .ratePps = 30'000});
        QCOMPARE(sent.sent, std::uint64_t{60'000});
        waitUntilCounted(sent.sent);
        QCOMPARE(figureDetail(KeyFigures::BitRate), QStringLiteral("12,000,000 bytes on the wire since the start."));
        QCOMPARE(figure(KeyFigures::DropsNow), QStringLiteral("0 %"));
        QCOMPARE(figure(KeyFigures::DropsTotal), QStringLiteral("0 %"));
        QCOMPARE(figure(KeyFigures::ActiveFlows), QStringLiteral("100"));

        const QTableView& table = m_window->livePage().flows().table();
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 100, 10000);
        const auto everyRowSays = [&](FlowColumn column, const QString& text) {
            for (int row = 0; row < table.model()->rowCount(); ++row)
                if (table.model()->index(row, static_cast<int>(column)).data(FlowModel::ExactTextRole) != text)
                    return false;
            return true;
        };
        for (const FlowColumn column : {FlowColumn::PacketsSent, FlowColumn::PacketsReturned})
            QTRY_VERIFY_WITH_TIMEOUT(everyRowSays(column, "300"), 10000);
        for (const FlowColumn column : {FlowColumn::BytesSent, FlowColumn::BytesReturned})
            QVERIFY(everyRowSays(column, "60,000 bytes"));

        QTest::qWait(600);  // the last interval of the charts is over
        const ChartPanel& charts = m_window->livePage().charts();
        for (const std::size_t line : {0U, 1U})
            QVERIFY(qAbs(areaUnder(charts.packetsChart().drawnSegments(line)) - 60'000) < 600);
        QCOMPARE(charts.dropsChart().overlayText(), QStringLiteral("No drops"));
        saveScreenshot("live");
        summariesSayWhatWasSent();
        action("stop")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->captureStatus().stateText(), QStringLiteral("Stopped"), 20000);
        QCOMPARE(m_window->captureStatus().staleText(), QString());
    }

    /// As many packets as the ring holds: whether they are lost depends on nobody's speed.
    void resizingAndMenusLoseNothing()
    {
        startByDoubleClick();
        SendResult sent;
        std::thread sending([&] { sent = send({.frames = 300'000, .flows = 1000, .ratePps = 100'000}); });
        int menusOpened = 0;
        for (int step = 0; step < 60; ++step) {
            m_window->resize(1000 + step * 37 % 900, 650 + step * 23 % 400);
            if (step % 10 == 5) {
                QAction* menu = m_window->menuBar()->actions().at(step / 10 % m_window->menuBar()->actions().size());
                QTest::mouseClick(m_window->menuBar(), Qt::LeftButton, {},
                                  m_window->menuBar()->actionGeometry(menu).center());
                menusOpened += QTest::qWaitFor([&] { return menu->menu()->isVisible(); }, 5000);
                QTest::qWait(100);
                menu->menu()->close();
            }
            QTest::qWait(30);
        }
        sending.join();
        QCOMPARE(menusOpened, 6);
        QCOMPARE(sent.sent, std::uint64_t{300'000});
        waitUntilCounted(sent.sent);
        QCOMPARE(figure(KeyFigures::DropsTotal), QStringLiteral("0 %"));
        QVERIFY(figureDetail(KeyFigures::DropsTotal).startsWith("0 packets lost"));
        QCOMPARE(m_window->livePage().charts().dropsChart().overlayText(), QStringLiteral("No drops"));
    }

    void killedHelperIsSaidAtOnceAndNumbersStayAsOldOnes()
    {
        startByDoubleClick();
        send({.frames = 500, .flows = 5});
        waitUntilCounted(500);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->livePage().flows().table().model()->rowCount(), 5, 10000);
        QCOMPARE(::kill(static_cast<pid_t>(m_session->helperPid()), SIGKILL), 0);
        QTRY_VERIFY2_WITH_TIMEOUT(bannerText().contains("signal 9"), qPrintable(bannerText()), 5000);
        QCOMPARE(m_window->captureStatus().stateText(), QStringLiteral("Failed"));
        QVERIFY(m_window->captureStatus().staleText().contains("numbers are old"));
        QVERIFY(figureDetail(KeyFigures::PacketRate).startsWith("500 packets received"));
        QCOMPARE(m_window->livePage().figures().severity(KeyFigures::ActiveFlows), Severity::Old);
        QCOMPARE(m_window->livePage().flows().table().model()->rowCount(), 5);
        QVERIFY(!m_window->livePage().charts().packetsChart().drawnSegments(1).empty());
        saveScreenshot("helper-killed");

        QVERIFY(action("start")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        waitUntilCapturing();
        QCOMPARE(bannerText(), QString());
        QCOMPARE(m_window->captureStatus().staleText(), QString());
        send({.frames = 700, .flows = 7});
        waitUntilCounted(700);
        QCOMPARE(m_window->livePage().figures().severity(KeyFigures::ActiveFlows), Severity::Normal);
    }

    void stoppedHelperIsStaleUntilItGoesOn()
    {
        startByDoubleClick();
        QCOMPARE(::kill(static_cast<pid_t>(m_session->helperPid()), SIGSTOP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->captureStatus().staleText().contains("stopped responding"), 10000);
        QCOMPARE(::kill(static_cast<pid_t>(m_session->helperPid()), SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->captureStatus().staleText(), QString(), 10000);
    }

    /// The program as it is installed, as a process of its own.
    void killedWindowLeavesNothingBehind()
    {
        const QTemporaryDir home;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_CONFIG_HOME", home.path());
        program.setProcessEnvironment(environment);
        program.start(NETMOTH_WINDOW, {"--timings", "--interface", kCaptured, "--helper", NETMOTH_HELPER});
        QByteArray printed;
        QTRY_VERIFY2_WITH_TIMEOUT((printed += program.readAllStandardError()).contains("first point after"),
                                  printed.constData(), 20000);
        QVERIFY(printed.contains("window shown after"));
        const qint64 helper = firstChildOf(program.processId());
        QVERIFY(isAlive(helper));
        QVERIFY(regionHolders().contains(QString::number(helper)));
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(helper), 1000 * kAllowance);
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QVERIFY(!regionHolders().contains(QString::number(helper)));
        QVERIFY(QDir("/dev/shm").entryList({"*netmoth*"}, QDir::AllEntries | QDir::System).isEmpty());
    }
};

}  // namespace

NETMOTH_SCREEN_MAIN(WindowLiveTest)
#include "tst_window_live.moc"
