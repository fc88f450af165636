// SPDX-License-Identifier: GPL-3.0-or-later
// Who outlives whom: the helper never its app, the numbers always their helper. And what the helper may do while it
// captures, read from /proc.
#include "app/session/capture_session.h"
#include "tests/support/agent_process.h"
#include "tests/support/packet_sender.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/privileged_main.h"
#include "tests/support/process_status.h"
#include "tests/support/thread_sanitizer_allowance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <thread>

using namespace netmoth;
using namespace netmoth::testing;
using session::CaptureControl;

namespace {

constexpr const char* kCaptured = "nm-left";
constexpr const char* kSending = "nm-right";

bool isAlive(qint64 pid)
{
    QFile status(QString("/proc/%1/status").arg(pid));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains("State:\tZ");
}

/// Bytes of the shared region that @p pid has mapped.
qint64 regionBytes(qint64 pid)
{
    QFile maps(QString("/proc/%1/maps").arg(pid));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        if (!line.contains("netmoth-region"))
            continue;
        const QList<QByteArray> ends = line.split(' ').first().split('-');
        return ends.last().toLongLong(nullptr, 16) - ends.first().toLongLong(nullptr, 16);
    }
    return -1;
}

session::CaptureRequest request()
{
    session::CaptureRequest request;
    request.interfaceName = kCaptured;
    request.helperPath = NETMOTH_HELPER;
    return request;
}

class LifetimesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(addVethPair(kCaptured, kSending)); }

    void helperEndsWithAnAppThatIsKilled()
    {
        auto agent = std::make_unique<AgentProcess>(QStringList{"--interface", kCaptured, "--stats-interval", "1"});
        QVERIFY(agent->waitUntilRunning());
        const qint64 helper = agent->helperPid();
        QVERIFY(isAlive(helper));
        QCOMPARE(::kill(static_cast<pid_t>(agent->pid()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(helper), 1000 * kAllowance);
    }

    void helperEndsWithAnAppThatIsKilledEarly_data()
    {
        QTest::addColumn<QByteArray>("firstBytes");
        QTest::addColumn<bool>("hasWriter");
        QTest::newRow("pipeWithoutAWriter") << QByteArray() << false;
        QTest::newRow("pipeThatIsSilent") << QByteArray() << true;
        QTest::newRow("pipeThatFallsSilentInTheMagic") << QByteArray("\xD4\xC3") << true;
        QTest::newRow("pipeThatFallsSilentInTheHeader") << QByteArray("\xD4\xC3\xB2\xA1\x02\x00") << true;
        QTest::newRow("pipeThatFallsSilentInGzip") << QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00", 8) << true;
    }

    /// It has nothing to say yet, because the beginning of its file does not come.
    void helperEndsWithAnAppThatIsKilledEarly()
    {
        QFETCH(QByteArray, firstBytes);
        QFETCH(bool, hasWriter);
        const QTemporaryDir folder;
        const QByteArray pipe = folder.filePath("pipe.pcap").toLocal8Bit();
        QVERIFY(folder.isValid() && ::mkfifo(pipe, 0600) == 0);
        const UniqueFd writer(hasWriter ? ::open(pipe, O_RDWR | O_CLOEXEC) : -1);
        QVERIFY(firstBytes.isEmpty() || ::write(writer.get(), firstBytes.constData(),
                                                static_cast<std::size_t>(firstBytes.size())) == firstBytes.size());
        AgentProcess agent({"--read", QString::fromLocal8Bit(pipe), "--stats-interval", "0"});
        qint64 helper = 0;
        QTRY_VERIFY_WITH_TIMEOUT((helper = agent.helperPid()) != 0, 20000);
#ifndef NETMOTH_SANITIZED
        QTRY_COMPARE_WITH_TIMEOUT(statusLine(helper, "Seccomp"), QString("2"), 20000);
#endif
        QCOMPARE(::kill(static_cast<pid_t>(agent.pid()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(helper), 2000 * kAllowance);
    }

    /// A file of unknown blocks takes minutes before its first packet, and only bytes of its headers on disk.
    void helperEndsWithAnAppThatIsKilledWhileItSearches_data()
    {
        QTest::addColumn<QStringList>("further");
        QTest::newRow("inTheSandbox") << QStringList();
        QTest::newRow("beforeItBecauseOfAFilter") << QStringList{"--bpf", "udp"};
    }

    void helperEndsWithAnAppThatIsKilledWhileItSearches()
    {
        QFETCH(QStringList, further);
        constexpr std::uint32_t kBlockBytes = 0xFFFF'FFF0;
        const QTemporaryDir folder;
        QFile file(folder.filePath("sparse.pcapng"));
        QVERIFY(folder.isValid() && file.open(QIODevice::WriteOnly));
        test::PcapngWriter writer;
        file.write(reinterpret_cast<const char*>(writer.bytes().data()), static_cast<qint64>(writer.bytes().size()));
        for (int block = 0; block < 400; ++block) {
            const qint64 begin = file.pos();
            const std::array<std::uint32_t, 2> head{0xBAD, kBlockBytes};
            file.write(reinterpret_cast<const char*>(head.data()), sizeof head);
            QVERIFY(file.seek(begin + kBlockBytes - 4));
            file.write(reinterpret_cast<const char*>(&head[1]), sizeof head[1]);
        }
        file.close();
        AgentProcess agent(QStringList{"--read", file.fileName(), "--stats-interval", "0"} + further);
        qint64 helper = 0;
        QTRY_VERIFY_WITH_TIMEOUT((helper = agent.helperPid()) != 0, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(statusLine(helper, "Threads"), QString("2"), 20000);  // it reads
        QCOMPARE(::kill(static_cast<pid_t>(agent.pid()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(helper), 2000 * kAllowance);
    }

    void signalsToTheGroupAreTheAppsAffair_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGQUIT") << SIGQUIT;
    }

    /// systemctl stop, timeout(1) and a closed terminal signal the helper, too; its app has flows to collect.
    void signalsToTheGroupAreTheAppsAffair()
    {
        QFETCH(int, signal);
        session::CaptureSession session;
        session::TrafficSample last;
        connect(&session, &CaptureControl::sampled, this, [&](const session::TrafficSample& sample) { last = sample; });
        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        QCOMPARE(::kill(static_cast<pid_t>(session.helperPid()), signal), 0);
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender && sender->send({.frames = 100}));
        QTRY_COMPARE(last.totals[telemetry::Counter::Received], std::uint64_t{100});
        session.stop();
        QTRY_VERIFY(session.state() == CaptureControl::State::Finished);
    }

    void startedByHandItEndsBySignals_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void startedByHandItEndsBySignals()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        const QString pipe = folder.filePath("pipe.pcap");
        QVERIFY(folder.isValid() && ::mkfifo(qPrintable(pipe), 0600) == 0);
        for (const QStringList& source : {QStringList{"--interface", kCaptured}, QStringList{"--read", pipe}}) {
            QProcess helper;
            helper.start(NETMOTH_HELPER, source);
            QVERIFY(helper.waitForStarted());
#ifndef NETMOTH_SANITIZED
            QTRY_COMPARE_WITH_TIMEOUT(statusLine(helper.processId(), "Seccomp"), QString("2"), 20000);
#endif
            QCOMPARE(::kill(static_cast<pid_t>(helper.processId()), signal), 0);
            QVERIFY(helper.waitForFinished(20000));
            QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
            QCOMPARE(helper.exitCode(), 0);
        }
    }

    void agentSaysThatItsHelperWasKilledAndKeepsTheNumbers()
    {
        AgentProcess agent({"--interface", kCaptured, "--stats-interval", "1", "--eve", "-"});
        QVERIFY(agent.waitUntilRunning());
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender && sender->send({.frames = 500, .flows = 5}));
        QTRY_COMPARE_WITH_TIMEOUT(agent.totals().received, 500, 10000);
        QCOMPARE(::kill(static_cast<pid_t>(agent.helperPid()), SIGKILL), 0);
        QCOMPARE(agent.waitForEnd(10000), 1);
        QCOMPARE(agent.totals().received, 500);
        QCOMPARE(agent.errorLines().size(), 1);
        QVERIFY2(agent.errorLines().first().contains("signal 9"), qPrintable(agent.errorLines().first()));
    }

    void stoppedHelperIsStaleAndAKilledOneFailsAndCanBeStartedAgain()
    {
        session::CaptureSession session;
        session::TrafficSample last;
        connect(&session, &CaptureControl::sampled, this, [&](const session::TrafficSample& sample) { last = sample; });
        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        QTRY_VERIFY(last.state == telemetry::RegionState::Running && !last.stale);

        QCOMPARE(::kill(static_cast<pid_t>(session.helperPid()), SIGSTOP), 0);
        QTRY_VERIFY_WITH_TIMEOUT(last.stale, 5000);
        QCOMPARE(::kill(static_cast<pid_t>(session.helperPid()), SIGCONT), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!last.stale, 5000);

        QCOMPARE(::kill(static_cast<pid_t>(session.helperPid()), SIGKILL), 0);
        QTRY_VERIFY(session.state() == CaptureControl::State::Failed);
        QVERIFY(last.stale);
        QVERIFY(session.failureSentence().contains("signal 9"));
        QCOMPARE(session.helperPid(), 0);

        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        session.stop();
        QTRY_VERIFY(session.state() == CaptureControl::State::Finished);
        QVERIFY(!last.stale);
    }

    void pausedCaptureCountsNothingAndLosesNothing()
    {
        session::CaptureSession session;
        session::TrafficSample last;
        connect(&session, &CaptureControl::sampled, this, [&](const session::TrafficSample& sample) { last = sample; });
        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender && sender->send({.frames = 300}));
        QTRY_COMPARE(last.totals[telemetry::Counter::Received], std::uint64_t{300});
        session.pause();
        QTRY_VERIFY(last.state == telemetry::RegionState::Paused);
        const auto workerGoesOn = [&] {  // it takes its orders before each tick
            const std::uint64_t tick = last.totals[telemetry::Counter::WorkerTickNs];
            return QTest::qWaitFor([&] { return last.totals[telemetry::Counter::WorkerTickNs] > tick + 200'000'000; },
                                   20000);
        };
        QVERIFY(workerGoesOn());
        QVERIFY(sender->send({.frames = 400}));
        session.resume();
        QTRY_VERIFY(last.state == telemetry::RegionState::Running);
        QVERIFY(workerGoesOn());
        QVERIFY(sender->send({.frames = 500}));
        QTRY_COMPARE(last.totals[telemetry::Counter::Received], std::uint64_t{800});
        session.stop();
        QTRY_VERIFY(session.state() == CaptureControl::State::Finished);
        QCOMPARE(last.totals[telemetry::Counter::Consumed], std::uint64_t{800});
        QCOMPARE(last.totals[telemetry::Counter::RingDrops], std::uint64_t{0});
    }

    void filterChangesWhileItRuns()
    {
        session::CaptureSession session;
        session::TrafficSample last;
        connect(&session, &CaptureControl::sampled, this, [&](const session::TrafficSample& sample) { last = sample; });
        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender && sender->send({.frames = 100}));
        QTRY_COMPARE(last.totals[telemetry::Counter::Received], std::uint64_t{100});
        QSignalSpy installed(&session, &CaptureControl::filterInstalled);
        QSignalSpy refused(&session, &CaptureControl::filterRefused);
        session.setFilter("tcp port");
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused.first().first().toString().contains("at character"));
        session.setFilter("tcp");
        QTRY_COMPARE(installed.count(), 1);
        QCOMPARE(installed.takeFirst().first().toString(), QString("tcp"));
        QVERIFY(sender->send({.frames = 100}));
        session.setFilter("udp");
        QTRY_COMPARE(installed.count(), 1);
        QVERIFY(sender->send({.frames = 100}));
        QTRY_COMPARE(last.totals[telemetry::Counter::Received], std::uint64_t{200});
        session.stop();
        QTRY_VERIFY(session.state() == CaptureControl::State::Finished);
    }

    void filterChangesLoseNothingThatBothAccept_data()
    {
        QTest::addColumn<config::CaptureStrategy>("strategy");
        QTest::newRow("afpacket") << config::CaptureStrategy::AfPacket;
        QTest::newRow("pcap") << config::CaptureStrategy::Pcap;
    }

    /// UDP flows all the time while filters that all accept it take turns.
    void filterChangesLoseNothingThatBothAccept()
    {
        QFETCH(config::CaptureStrategy, strategy);
        constexpr int kChanges = 20;
        session::CaptureSession session;
        session::TrafficSample last;
        connect(&session, &CaptureControl::sampled, this, [&](const session::TrafficSample& sample) { last = sample; });
        session::CaptureRequest wanted = request();
        wanted.configuration.strategy = strategy;
        session.start(wanted);
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        QSignalSpy installed(&session, &CaptureControl::filterInstalled);
        std::atomic<bool> isDone{false};
        std::uint64_t sent = 0;
        std::thread traffic([&] {
            auto sender = PacketSender::open(kSending);
            while (sender && !isDone)
                if (const auto result = sender->send({.frames = 100, .flows = 10, .ratePps = 20'000}))
                    sent += result->sent;
        });
        for (int change = 0; change < kChanges; ++change) {
            session.setFilter(change % 2 == 0 ? "udp" : "udp or (tcp and port 80)");
            if (!QTest::qWaitFor([&] { return installed.count() > change; }, 5000))
                break;
        }
        isDone = true;
        traffic.join();
        QCOMPARE(installed.count(), kChanges);
        QVERIFY(sent > 1000);
        QTRY_COMPARE(last.totals[telemetry::Counter::Received], sent);
        QCOMPARE(last.totals[telemetry::Counter::RingDrops], std::uint64_t{0});
        session.stop();
        QTRY_VERIFY(session.state() == CaptureControl::State::Finished);
        QCOMPARE(last.totals[telemetry::Counter::Consumed], sent);
        qInfo("%llu packets, %d filter changes", static_cast<unsigned long long>(sent), kChanges);
    }

    void capturingHelperHasNoRightAndAReadOnlyRegion()
    {
        session::CaptureSession session;
        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        const qint64 helper = session.helperPid();
        for (const char* set : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
            QCOMPARE(statusLine(helper, set), QString("0000000000000000"));
        QCOMPARE(statusLine(helper, "NoNewPrivs"), QString("1"));
#ifndef NETMOTH_SANITIZED
        QCOMPARE(statusLine(helper, "Seccomp"), QString("2"));
#endif
        // This process maps the region too; opening it anew for writing is what the seal forbids.
        bool found = false;
        for (const QString& name : QDir("/proc/self/map_files").entryList(QDir::Files | QDir::System)) {
            const QString path = "/proc/self/map_files/" + name;
            if (!QFileInfo(path).symLinkTarget().contains("netmoth-region"))
                continue;
            found = true;
            const UniqueFd writable(::open(path.toUtf8().constData(), O_RDWR | O_CLOEXEC));
            const char byte = 1;
            QVERIFY(!writable.isValid() || ::pwrite(writable.get(), &byte, 1, 0) < 0);
        }
        QVERIFY(found);
    }

    void defaultConfigurationStaysBelow400Megabytes()
    {
        session::CaptureSession session;
        session.start(request());
        QTRY_VERIFY(session.state() == CaptureControl::State::Running);
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender && sender->send({.frames = 400'000, .flows = 100'000}));
        const QString peak = statusLine(session.helperPid(), "VmHWM");
        qInfo("helper: VmHWM %s, VmRSS %s", qPrintable(peak), qPrintable(statusLine(session.helperPid(), "VmRSS")));
        QVERIFY(peak.section(' ', 0, 0).toLongLong() < 400 * 1024 * kAllowance);
        session.stop();
        QTRY_VERIFY(session.state() == CaptureControl::State::Finished);
    }

    void journalIsAsLargeAsConfigured()
    {
        const auto regionWith = [](std::uint32_t journalCapacity) -> qint64 {
            session::CaptureSession session;
            session::CaptureRequest wanted = request();
            wanted.configuration.journalCapacity = journalCapacity;
            session.start(wanted);
            if (!QTest::qWaitFor([&] { return session.state() == CaptureControl::State::Running; }))
                return -1;
            return regionBytes(session.helperPid());
        };
        constexpr qint64 kSlotBytes = 256;
        QCOMPARE(regionWith(65536) - regionWith(2048), (65536 - 2048) * kSlotBytes);
    }

    void ordinaryUserCapturesWithTheFileCapabilityAlone()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
        const QString helper = folder.filePath("netmoth-capture");
        QVERIFY(QFile::copy(NETMOTH_HELPER, helper));
        QFile::setPermissions(helper, QFile::Permissions(0x7755));
        const auto runAsNobody = [&] {
            // A shell in between, because setpriv keeps root's capabilities up to its own exec.
            auto process = std::make_unique<QProcess>();
            process->start("setpriv", {"--reuid", "65534", "--regid", "65534", "--clear-groups", "--inh-caps=-all",
                                       "--bounding-set=+all", "sh", "-c", "exec \"$0\" \"$@\"", helper, "--interface",
                                       kCaptured, "--stats-interval", "1"});
            return process;
        };
        auto without = runAsNobody();
        QVERIFY(without->waitForFinished());
        QCOMPARE(without->exitCode(), 77);
        const QString sentence = QString::fromUtf8(without->readAllStandardError());
        QVERIFY2(sentence.contains("setcap"), qPrintable(sentence));
        QCOMPARE(sentence.count('\n'), 1);

        QCOMPARE(QProcess::execute("setcap", {"cap_net_raw=p", helper}), 0);
        auto with = runAsNobody();
        QString output;
        QTRY_VERIFY_WITH_TIMEOUT((output += with->readAllStandardOutput()).contains("Stats:"), 20000);
        QCOMPARE(statusLine(with->processId(), "Name"), QString("netmoth-capture"));
        QCOMPARE(statusLine(with->processId(), "NoNewPrivs"), QString("1"));
        QCOMPARE(statusLine(with->processId(), "Uid").split('\t').first(), QString("65534"));
        QCOMPARE(statusLine(with->processId(), "CapPrm"), QString("0000000000000000"));
        QCOMPARE(statusLine(with->processId(), "CapEff"), QString("0000000000000000"));
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender && sender->send({.frames = 1234}));
        QCOMPARE(::kill(static_cast<pid_t>(with->processId()), SIGINT), 0);
        QVERIFY(with->waitForFinished());
        output += with->readAllStandardOutput();
        QVERIFY2(output.contains("Total Received: 1234, Total Dropped: 0, Total Processed: 1234"),
                 qPrintable(output + QString::fromUtf8(with->readAllStandardError())));
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(LifetimesTest)
#include "tst_lifetimes.moc"
