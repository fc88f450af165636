// SPDX-License-Identifier: GPL-3.0-or-later
// A live capture's events while it runs, and what signals do to it: on a veth pair of a network namespace that the test
// makes.
#include "tests/support/agent_process.h"
#include "tests/support/packet_sender.h"
#include "tests/support/privileged_main.h"
#include "tests/support/thread_sanitizer_allowance.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace netmoth;
using namespace netmoth::testing;

namespace {

constexpr const char* kCaptured = "nm-left";
constexpr const char* kSending = "nm-right";

class AgentSignalsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString configuration(const QString& yaml) const
    {
        QFile file(path("config.yml"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(yaml.toUtf8());
        return file.fileName();
    }
    [[nodiscard]] int flowsIn(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("\"event_type\":\"flow\"")) : -1;
    }
    static void send(std::uint32_t flows)
    {
        auto sender = PacketSender::open(kSending);
        if (!sender || !sender->send({.frames = flows, .frameSizeBytes = 64, .flows = flows}))
            qFatal("Sending failed.");
    }
    static bool waitUntilListening(AgentProcess& agent)
    {
        return QTest::qWaitFor([&] { return agent.allErrorLines().join(' ').contains("listening on"); }, 20000);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(addVethPair(kCaptured, kSending));
    }

    void whatIsCapturedIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all") << QStringList{} << "netmoth-agent: listening on nm-left, Ethernet, no filter";
        QTest::newRow("filter") << QStringList{"--bpf", "udp port 53"}
                                << "netmoth-agent: listening on nm-left, Ethernet, filter udp port 53";
    }
    void whatIsCapturedIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        AgentProcess agent(QStringList{"--interface", kCaptured, "--stats-interval", "0"} + arguments);
        QVERIFY(waitUntilListening(agent));
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.allErrorLines(), QStringList{sentence});
    }

    /// Without statistics there is nothing else that would push them out.
    void endedFlowsArriveWhileTheCaptureRuns()
    {
        const QString yaml = configuration("connection_timeout: 1\nlog_file: " + path("live.log") + '\n');
        AgentProcess agent(
            {"--config", yaml, "--interface", kCaptured, "--stats-interval", "0", "--eve", "-", "--bpf", "udp"});
        QVERIFY(waitUntilListening(agent));
        send(3);
        QVERIFY(QTest::qWaitFor([&] { return agent.events("flow").size() == 3 && flowsIn("live.log") == 3; },
                                5000 * kAllowance));
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.events("flow").size(), 3);
    }

    /// As logrotate does: the file is renamed, then the signal comes.
    void hangupReopensBothFiles()
    {
        const QString yaml = configuration("connection_timeout: 1\nlog_file: " + path("flows.log") + '\n');
        AgentProcess agent({"--config", yaml, "--interface", kCaptured, "--stats-interval", "0", "--eve",
                            path("eve.json"), "--bpf", "udp"});
        QVERIFY(waitUntilListening(agent));
        for (int round = 1; round <= 3; ++round) {
            send(5);
            QVERIFY(QTest::qWaitFor([&] { return flowsIn("eve.json") == 5 && flowsIn("flows.log") == 5; },
                                    10000 * kAllowance));
            for (const char* name : {"eve.json", "flows.log"})
                QVERIFY(QFile::rename(path(name), path(name) + QString(".%1").arg(round)));
            ::kill(static_cast<pid_t>(agent.pid()), SIGHUP);
            QVERIFY(QTest::qWaitFor([&] { return flowsIn("eve.json") == 0 && flowsIn("flows.log") == 0; }, 10000));
        }
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        for (int round = 1; round <= 3; ++round)
            for (const char* name : {"eve.json", "flows.log"})
                QCOMPARE(flowsIn(name + QString(".%1").arg(round)), 5);
    }

    void fileThatCannotBeReopenedStaysInUse()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("gone"));
        AgentProcess agent(
            {"--interface", kCaptured, "--stats-interval", "0", "--eve", path("gone/eve.json"), "--bpf", "udp"});
        QVERIFY(waitUntilListening(agent));
        QVERIFY(QDir(m_folder.path()).rename("gone", "moved"));
        ::kill(static_cast<pid_t>(agent.pid()), SIGHUP);
        QVERIFY(QTest::qWaitFor([&] { return agent.errorLines().size() == 1; }, 10000));
        QVERIFY2(agent.errorLines().first().contains("No such file"), qPrintable(agent.errorLines().first()));
        send(4);
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(flowsIn("moved/eve.json"), 4);
    }

    void signalToTheWholeGroupLosesNoFlow_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP, then SIGTERM") << SIGHUP;
    }
    void signalToTheWholeGroupLosesNoFlow()
    {
        QFETCH(int, signal);
        AgentProcess agent({"--interface", kCaptured, "--stats-interval", "0", "--eve", "-", "--bpf", "udp"});
        QVERIFY(waitUntilListening(agent));
        send(7);
        QTest::qWait(300);
        const auto helper = static_cast<pid_t>(agent.helperPid());
        QVERIFY(helper > 0);
        for (const int each : signal == SIGHUP ? std::vector{SIGHUP, SIGTERM} : std::vector{signal})
            for (const pid_t process : {helper, static_cast<pid_t>(agent.pid())})
                QCOMPARE(::kill(process, each), 0);
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.events("flow").size(), 7);
        QVERIFY2(agent.errorLines().isEmpty(), qPrintable(agent.errorLines().join('\n')));
    }

    /// Zeros of a helper that stands still look like a quiet network.
    void silentHelperIsTold()
    {
        AgentProcess agent({"--interface", kCaptured, "--stats-interval", "1", "--eve", "-"});
        QVERIFY(waitUntilListening(agent));
        const auto helper = static_cast<pid_t>(agent.helperPid());
        QVERIFY(helper > 0);
        QCOMPARE(::kill(helper, SIGSTOP), 0);
        const bool told = QTest::qWaitFor([&] { return agent.errorLines().join(' ').contains("silent"); }, 10000);
        const bool inEvents = QTest::qWaitFor(
            [&] { return agent.events("stats").last()["stats"].toObject()["helper.silent_ms"].toInteger() >= 1000; },
            5000);
        QCOMPARE(::kill(helper, SIGCONT), 0);
        QVERIFY(told);
        QVERIFY(inEvents);
        QVERIFY(QTest::qWaitFor([&] { return agent.errorLines().join(' ').contains("heard again"); }, 10000));
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.errorLines().size(), 2);
        QVERIFY(!agent.events("stats").last()["stats"].toObject().contains("helper.silent_ms"));
    }

    /// Milliseconds in 32 bits end at 24.8 days, and begin again at 49.7.
    void durationOfWeeksIsNeitherNothingNorForever()
    {
        for (const char* seconds : {"2147484", "2592000", "4294968", "4294967295"}) {
            AgentProcess agent({"--interface", kCaptured, "--stats-interval", seconds, "--duration", seconds});
            QVERIFY(waitUntilListening(agent));
            QTest::qWait(500);
            QVERIFY(agent.helperPid() > 0);
            agent.interrupt();
            QCOMPARE(agent.waitForEnd(), 0);
            QVERIFY2(agent.errorLines().isEmpty(), qPrintable(agent.errorLines().join('\n')));
        }
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(AgentSignalsTest)
#include "tst_agent_signals.moc"
