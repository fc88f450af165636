// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says when something is wrong: the real window on the real session and helper. Needs no right, as only
// files are read. Each case: one sentence in place, what was read stays, and the window goes on working.
#include "app/gui/desktop/desktop_features.h"
#include "app/gui/models/notifications.h"
#include "app/gui/views/capture_status.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/window/main_window.h"
#include "app/session/capture_session.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/traffic_generator.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;
using telemetry::Counter;

namespace {

constexpr int kPatienceMs = 30'000;

QByteArray generatedCapture(std::uint64_t packets)
{
    TrafficOptions options;
    options.packets = packets;
    options.flows = 100;
    TrafficGenerator generator(options);
    PcapWriter writer;
    GeneratedPacket packet = {};
    while (generator.next(packet))
        writer.packet(packet.timestampNs, packet.bytes);
    return {reinterpret_cast<const char*>(writer.bytes().data()), static_cast<qsizetype>(writer.bytes().size())};
}

}  // namespace

class TestWindowErrors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void captureCutInTheMiddleKeepsWhatCameBefore_data();
    void captureCutInTheMiddleKeepsWhatCameBefore();
    void helperThatCannotStartIsSaid_data();
    void helperThatCannotStartIsSaid();

private:
    void makeWindow(const QString& helperPath);
    [[nodiscard]] QString makeFile(const QString& name, const QByteArray& content, bool isExecutable = false) const;
    void expectOneSentence(const QStringList& parts);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<session::CaptureSession> m_session;
    std::unique_ptr<session::InterfaceMonitor> m_monitor;
    std::unique_ptr<LiveCapture> m_capture;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowErrors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindowErrors::cleanup()
{
    for (const QWidget* widget : QApplication::topLevelWidgets())
        QVERIFY2(qobject_cast<const QMessageBox*>(widget) == nullptr, "no message boxes");
    m_window.reset();
    m_notifications.reset();
    m_capture.reset();
    m_monitor.reset();
    m_session.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestWindowErrors::makeWindow(const QString& helperPath)
{
    session::CaptureRequest defaults;
    defaults.helperPath = helperPath;
    m_settings = std::make_unique<QSettings>(m_folder->filePath("netmoth.ini"), QSettings::IniFormat);
    m_session = std::make_unique<session::CaptureSession>();
    m_monitor = std::make_unique<session::InterfaceMonitor>();
    m_capture = std::make_unique<LiveCapture>(*m_session, defaults);
    m_notifications = std::make_unique<Notifications>(*m_capture, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_capture, *m_monitor);
    new DesktopFeatures(*m_window, *m_capture, *m_settings, *m_notifications);
    m_window->show();
}

QString TestWindowErrors::makeFile(const QString& name, const QByteArray& content, bool isExecutable) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    if (isExecutable)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestWindowErrors::expectOneSentence(const QStringList& parts)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_capture->state(), State::Failed, kPatienceMs);
    const QString said = m_window->banner().text();
    qInfo("%s", qPrintable(said));
    QVERIFY2(m_window->banner().showsProblem() && said.endsWith('.') && !said.contains('\n'), qPrintable(said));
    for (const QString& part : parts)
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY2(m_window->findChild<QAction*>("open")->isEnabled(), "the window goes on working");
}

void TestWindowErrors::captureCutInTheMiddleKeepsWhatCameBefore_data()
{
    QTest::addColumn<int>("keptPercent");
    QTest::newRow("in a packet") << 50;
    QTest::newRow("near the end") << 99;
}

void TestWindowErrors::captureCutInTheMiddleKeepsWhatCameBefore()
{
    QFETCH(int, keptPercent);
    constexpr std::uint64_t kPackets = 5000;
    makeWindow(NETMOTH_HELPER);
    const QByteArray whole = generatedCapture(kPackets);
    const QString path = makeFile("cut.pcap", whole.left(whole.size() * keptPercent / 100));
    m_window->openFile(path);
    expectOneSentence({"cut.pcap"});
    QVERIFY(m_capture->latest());
    const std::uint64_t read = m_capture->latest()->totals[Counter::Consumed];
    QVERIFY2(read > kPackets * static_cast<std::uint64_t>(keptPercent - 10) / 100 && read < kPackets,
             qPrintable(QString::number(read)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->livePage().flows().table().model()->rowCount() > 0, kPatienceMs);
    QCOMPARE(m_window->captureStatus().staleText(),
             QStringLiteral("The file was not read to its end: numbers are of what came before."));

    m_window->openFile(makeFile("whole.pcap", whole));
    QTRY_COMPARE_WITH_TIMEOUT(m_capture->state(), State::Finished, kPatienceMs);
    QCOMPARE(m_window->banner().text(), QString());
    QCOMPARE(m_capture->latest()->totals[Counter::Consumed], kPackets);
}

void TestWindowErrors::helperThatCannotStartIsSaid_data()
{
    QTest::addColumn<QString>("helper");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("missing") << "missing" << QStringList{"netmoth-capture", "was not found"};
    QTest::newRow("not executable") << "forbidden" << QStringList{"You may not run the capture helper", "chmod"};
    QTest::newRow("no program") << "garbage" << QStringList{"capture helper"};
    QTest::newRow("ends at once") << "fails" << QStringList{"ended with status 3", "libpcap.so.9: cannot open"};
    QTest::newRow("crashes") << "crashes" << QStringList{"was ended by signal 11"};
}

void TestWindowErrors::helperThatCannotStartIsSaid()
{
    QFETCH(QString, helper);
    QFETCH(QStringList, said);
    QString path = m_folder->filePath("no-such-helper");
    if (helper == "forbidden")
        path = makeFile(helper, "#!/bin/sh\n");
    else if (helper == "garbage")
        path = makeFile(helper, QByteArray::fromHex("7f454c460000"), true);
    else if (helper == "fails")
        path = makeFile(helper, "#!/bin/sh\necho 'libpcap.so.9: cannot open shared object file' >&2\nexit 3\n", true);
    else if (helper == "crashes")
        path = makeFile(helper, "#!/bin/sh\nkill -SEGV $$\n", true);
    makeWindow(path);
    m_window->openFile(makeFile("a.pcap", generatedCapture(500)));
    expectOneSentence(said);
}

QTEST_MAIN(TestWindowErrors)
#include "tst_window_errors.moc"
