// SPDX-License-Identifier: GPL-3.0-or-later
// Notification rules from the dialog to the message in the window, on samples without a helper.
#include "app/gui/desktop/tray.h"
#include "app/gui/dialogs/alert_rules_dialog.h"
#include "app/gui/dialogs/notification_list.h"
#include "app/gui/models/alert_store.h"
#include "app/gui/models/notifications.h"
#include "app/model/alert_text.h"
#include "tests/gui/desktop_fixture.h"
#include "tests/model/flow_samples.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QTreeWidget>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using session::AlertKind;
using session::AlertSettings;
using State = session::CaptureControl::State;
using telemetry::Counter;

class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dropsShowOneMessageInPlace();
    void aProblemIsNotCovered();
    void interfaceDownIsSaid();
    void otherMessageStaysWhenTheLinkIsBack();
    void renamedInterfaceIsNotDown();
    void vanishedInterfaceIsSaidThoughTheCaptureFailed();
    void newHostIsFoundWhileTheWindowIsHidden();
    void dialogEditsAndKeepsTheRules();
    void cancelledDialogChangesNothing();
    void valuesOutOfRangeGiveDefaults();
    void listIsBoundedAndCleared();
    void alertTextCountsAndNames();
    void trayIsOnlyWhereThereIsOne();

private:
    void runTraffic(int seconds, std::uint64_t packetsPerSecond, std::uint64_t dropsPerSecond);
    void enable(AlertKind kind, double limit);
    void startCapture();
    [[nodiscard]] QString settingsPath() const { return m_folder->filePath("netmoth.ini"); }
    [[nodiscard]] QString banner() const { return m_desk->window.banner().text(); }
    [[nodiscard]] Notifications& notifications() const { return m_desk->desktop->notifications(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopFixture> m_desk;
    session::TrafficSample m_sample;
};

void TestNotifications::init()
{
    QLocale::setDefault(QLocale::c());
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<DesktopFixture>(settingsPath());
    QVERIFY(m_desk->show());
    m_sample = {};
    m_sample.takenAt = std::chrono::seconds(100);
    m_sample.state = telemetry::RegionState::Running;
}

void TestNotifications::cleanup()
{
    for (const QWidget* widget : QApplication::topLevelWidgets())
        QVERIFY2(qobject_cast<const QMessageBox*>(widget) == nullptr, "no message boxes");
    m_desk.reset();
    m_folder.reset();
}

void TestNotifications::startCapture()
{
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
}

void TestNotifications::runTraffic(int seconds, std::uint64_t packetsPerSecond, std::uint64_t dropsPerSecond)
{
    for (int i = 0; i < seconds; ++i) {
        m_sample.takenAt += std::chrono::seconds(1);
        m_sample.totals[Counter::Received] += packetsPerSecond;
        m_sample.totals[Counter::RingDrops] += dropsPerSecond;
        emit m_desk->control.sampled(m_sample);
    }
}

void TestNotifications::enable(AlertKind kind, double limit)
{
    AlertSettings rules;
    rules.rules = {};
    rules[kind] = {true, limit};
    notifications().setRules(rules);
}

void TestNotifications::dropsShowOneMessageInPlace()
{
    startCapture();
    auto* bell = m_desk->window.findChild<QPushButton*>("notificationBell");
    QVERIFY(!bell->isVisible());
    runTraffic(120, 10'000, 500);
    QVERIFY2(banner().startsWith("Packets are being lost on lo: 5.00 %"), qPrintable(banner()));
    QCOMPARE(notifications().kept().size(), std::size_t{1});
    QVERIFY(bell->isVisible());
    saveScreenshot(m_desk->window, QStringLiteral("notification"));
    QTest::mouseClick(bell, Qt::LeftButton);
    auto* list = m_desk->window.findChild<NotificationList*>();
    QVERIFY(list != nullptr && list->isVisible());
    QCOMPARE(list->list().topLevelItemCount(), 1);
    QCOMPARE(list->list().topLevelItem(0)->text(2), banner());
    saveScreenshot(*list, QStringLiteral("notification-list"));
}

void TestNotifications::aProblemIsNotCovered()
{
    startCapture();
    runTraffic(1, 10'000, 0);
    m_desk->window.banner().showMessage(MessageBanner::Kind::Problem, "The helper is gone.");
    runTraffic(10, 10'000, 500);
    QCOMPARE(banner(), QStringLiteral("The helper is gone."));
    QCOMPARE(notifications().kept().size(), std::size_t{1});
}

void TestNotifications::interfaceDownIsSaid()
{
    startCapture();
    session::InterfaceStatus status;
    status.name = "lo";
    status.up = true;
    notifications().takeInterfaces({status});
    runTraffic(1, 0, 0);
    QCOMPARE(banner(), QString());
    status.up = false;
    notifications().takeInterfaces({status});
    runTraffic(1, 0, 0);
    QVERIFY2(banner().startsWith("lo is down"), qPrintable(banner()));
    status.up = true;
    notifications().takeInterfaces({status});
    QCOMPARE(banner(), QString());  // nothing is left to be told
    QCOMPARE(notifications().kept().size(), std::size_t{1});
}

void TestNotifications::otherMessageStaysWhenTheLinkIsBack()
{
    startCapture();
    session::InterfaceStatus status;
    status.name = "lo";
    for (const bool up : {true, false}) {
        status.up = up;
        notifications().takeInterfaces({status});
        runTraffic(1, 0, 0);
    }
    m_desk->window.showNotice([] { return QStringLiteral("Something else."); });
    status.up = true;
    notifications().takeInterfaces({status});
    QCOMPARE(banner(), QStringLiteral("Something else."));
}

void TestNotifications::renamedInterfaceIsNotDown()
{
    startCapture();
    session::InterfaceStatus status;
    status.name = "lo";
    status.index = 7;
    status.up = true;
    notifications().takeInterfaces({status});
    runTraffic(1, 0, 0);
    status.name = "lan0";
    notifications().takeInterfaces({status});
    runTraffic(1, 0, 0);
    QCOMPARE(banner(), QString());
}

void TestNotifications::vanishedInterfaceIsSaidThoughTheCaptureFailed()
{
    startCapture();
    session::InterfaceStatus status;
    status.name = "lo";
    status.up = true;
    notifications().takeInterfaces({status});
    runTraffic(1, 0, 0);
    m_desk->control.failWith(FailureKind::MissingInterface, "The interface lo disappeared.");
    QCOMPARE(banner(), QStringLiteral("The interface lo disappeared."));
    QCOMPARE(notifications().kept().size(), std::size_t{1});
}

void TestNotifications::newHostIsFoundWhileTheWindowIsHidden()
{
    enable(AlertKind::NewHost, 0);
    startCapture();
    m_desk->window.hide();
    QVERIFY2(m_desk->control.isFlowTableWanted(), "the rule needs flow tables");
    const std::uint8_t own[4] = {192, 168, 7, 7};
    flow::FlowSnapshot newcomer = flowNumber(1, 100);
    const std::int64_t begin = newcomer.lastSeenNs;
    emit m_desk->control.flowsEnded(endedFlows({newcomer}));
    newcomer.originator = packet::IpAddress::fromIpv4(own);
    newcomer.lastSeenNs = begin + 100'000'000'000;
    emit m_desk->control.flowsEnded(endedFlows({newcomer}));
    QTRY_VERIFY((runTraffic(1, 100, 0), !notifications().kept().empty()));
    QCOMPARE(notifications().kept().back().sentence(), QStringLiteral("A new host on lo: 192.168.7.7."));
    enable(AlertKind::Drops, 1);
    QVERIFY2(!m_desk->control.isFlowTableWanted(), "nobody looks at them any more");
}

void TestNotifications::dialogEditsAndKeepsTheRules()
{
    m_desk->desktop->editAlertRules();
    auto* dialog = m_desk->window.findChild<AlertRulesDialog*>();
    auto* rate = dialog->findChild<QCheckBox*>("alertRule1");
    auto* limit = dialog->findChild<QDoubleSpinBox*>("alertLimit1");
    QVERIFY(!limit->isEnabled());
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_Space);
    QVERIFY(limit->isEnabled());
    limit->selectAll();
    QTest::keyClicks(limit, "250");
    saveScreenshot(*dialog, QStringLiteral("alert-rules"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(notifications().rules()[AlertKind::PacketRate] == (session::AlertRule{true, 250}));

    startCapture();
    runTraffic(10, 1000, 0);
    QVERIFY2(banner().startsWith("lo carries 1 k packets/s") || banner().contains("above the limit of 250"),
             qPrintable(banner()));
    const AlertSettings kept = notifications().rules();
    m_desk.reset();
    m_desk = std::make_unique<DesktopFixture>(settingsPath());
    QVERIFY(notifications().rules() == kept);
}

void TestNotifications::cancelledDialogChangesNothing()
{
    const AlertSettings before = notifications().rules();
    m_desk->desktop->editAlertRules();
    auto* dialog = m_desk->window.findChild<AlertRulesDialog*>();
    dialog->findChild<QCheckBox*>("alertRule3")->toggle();
    QVERIFY(!(dialog->rules() == before));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(notifications().rules() == before);
}

void TestNotifications::valuesOutOfRangeGiveDefaults()
{
    QSettings& settings = m_desk->settings;
    const AlertSettings defaults;
    settings.setValue("alerts/drops/limit", "nan");
    settings.setValue("alerts/packetRate/limit", -5);
    settings.setValue("alerts/bitRate/limit", "much");
    settings.setValue("alerts/pauseSeconds", 0);
    QVERIFY(loadAlertSettings(settings) == defaults);
    settings.setValue("alerts/pauseSeconds", 1e300);
    settings.setValue("alerts/drops/limit", 1e300);
    QVERIFY(loadAlertSettings(settings) == defaults);
}

void TestNotifications::listIsBoundedAndCleared()
{
    AlertSettings rules;
    rules.pause = std::chrono::seconds(kShortestPauseSeconds);
    rules[AlertKind::PacketRate] = {true, 100};
    notifications().setRules(rules);
    startCapture();
    for (std::size_t i = 0; i < Notifications::kMostKept + 20; ++i) {
        runTraffic(6, 1000, 0);
        runTraffic(6, 0, 0);
    }
    QCOMPARE(notifications().kept().size(), Notifications::kMostKept);
    m_desk->desktop->showNotifications();
    auto* list = m_desk->window.findChild<NotificationList*>();
    QCOMPARE(list->list().topLevelItemCount(), static_cast<int>(Notifications::kMostKept));
    notifications().clear();
    QCOMPARE(list->list().topLevelItemCount(), 0);
    QVERIFY(!m_desk->window.findChild<QPushButton*>("notificationBell")->isVisible());
}

void TestNotifications::alertTextCountsAndNames()
{
    session::Alert alert;
    alert.kind = AlertKind::NewHost;
    alert.hosts = QStringList{"10.0.0.1", "10.0.0.2", "10.0.0.3"};
    alert.hostCount = 1234;
    const QString text = alertText(alert, "eth0");
    QVERIFY2(text.contains("10.0.0.3") && text.contains("1231 more") && text.contains("eth0"), qPrintable(text));
    alert.suppressed = 2;
    QVERIFY(alertText(alert, "eth0").contains("2 times more"));
    for (std::size_t i = 0; i < session::kAlertKindCount; ++i) {
        alert.kind = static_cast<AlertKind>(i);
        QVERIFY(alertText(alert, "eth0").contains("eth0"));
        QVERIFY(!alertTitle(alert.kind).isEmpty());
    }
}

void TestNotifications::trayIsOnlyWhereThereIsOne()
{
    const bool has = m_desk->window.findChild<Tray*>() != nullptr;
    QCOMPARE(has, QSystemTrayIcon::isSystemTrayAvailable());
    QCOMPARE(Tray::toolTipFor(m_desk->capture), QStringLiteral("Netmoth – Ready"));
    startCapture();
    QCOMPARE(Tray::toolTipFor(m_desk->capture), QStringLiteral("Netmoth – lo: Capturing"));
    // Whoever makes an interface or a file names it, and the desktop takes markup.
    m_desk->control.enter(State::Finished);
    m_desk->window.startInterface("<b>x");
    const QString shown = QTextDocumentFragment::fromHtml(Tray::toolTipFor(m_desk->capture)).toPlainText();
    QVERIFY2(shown.contains("<b>x"), qPrintable(shown));
    QCOMPARE(Tray::bodyFor("<b>x</b> & <img src='http://198.51.100.1/'> is down").count('<'), 0);
    QCOMPARE(QTextDocumentFragment::fromHtml(Tray::bodyFor("<b>x & y")).toPlainText(), QStringLiteral("<b>x & y"));
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
