// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent and netmoth-capture as they are, on veth pairs of a network namespace that the test makes.
// Rings are sized so that everything fits: the counts do not depend on how fast this machine is.
#include "tests/support/agent_process.h"
#include "tests/support/packet_sender.h"
#include "tests/support/privileged_main.h"
#include "tests/support/thread_sanitizer_allowance.h"
#include "tests/support/traffic_generator.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <csignal>
#include <thread>

using namespace netmoth;
using namespace netmoth::testing;

namespace {

constexpr const char* kCaptured = "nm-left";
constexpr const char* kSending = "nm-right";

class AgentLiveTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString configuration(const QString& yaml)
    {
        const QString path = m_folder.filePath("config.yml");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(yaml.toUtf8());
        return path;
    }

    static QStringList arguments(const QString& configPath, const QStringList& more = {})
    {
        return QStringList{"--config", configPath, "--interface", kCaptured, "--stats-interval", "1", "--eve", "-"} +
               more;
    }

    static SendResult send(const SendPlan& plan)
    {
        auto sender = PacketSender::open(kSending);
        if (!sender)
            qFatal("%s", sender.error().sentence.c_str());
        auto sent = sender->send(plan);
        if (!sent)
            qFatal("%s", sent.error().sentence.c_str());
        return *sent;
    }

    /// Each consumed packet ended in exactly one place.
    static void verifyLedger(AgentProcess& agent)
    {
        const QJsonObject stats = agent.events("stats").last()["stats"].toObject();
        const auto count = [&](const char* key) { return stats[QLatin1String(key)].toInteger(); };
        QCOMPARE(count("packets.to_flow") + count("packets.not_ip") + count("packets.malformed") +
                     count("packets.flow_table_full"),
                 count("capture.consumed"));
        QCOMPARE(count("capture.received"), count("capture.consumed") + count("capture.ring_drops"));
        QCOMPARE(count("capture.outgoing_skipped"), 0);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(addVethPair(kCaptured, kSending));
        for (const char* name : {kCaptured, kSending})
            QVERIFY(runIp({"link", "set", name, "mtu", "2000"}));  // some generated frames have 1,518 bytes of IP
    }

    void everyFrameIsReceived_data()
    {
        QTest::addColumn<int>("rings");
        QTest::addColumn<QString>("extra");
        QTest::newRow("one ring") << 1 << "";
        QTest::newRow("two rings") << 2 << "";
        QTest::newRow("two rings, copied out") << 2 << "zero_copy: false\n";
    }

    void everyFrameIsReceived()
    {
        QFETCH(int, rings);
        QFETCH(QString, extra);
        // 152 bytes of ring a frame: a million fit, should the worker not get a CPU at all.
        AgentProcess agent(arguments(
            configuration(QString("number_of_rings: %1\n%2afpacket:\n  block_size: 1048576\n  num_blocks: 192\n")
                              .arg(rings)
                              .arg(extra))));
        QVERIFY(agent.waitUntilRunning());
        const SendResult sent = send({.frames = 1'000'000, .frameSizeBytes = 64, .flows = 1000});
        QCOMPARE(sent.sent, std::uint64_t{1'000'000});
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.totals().received, 1'000'000);
        QCOMPARE(agent.totals().processed, 1'000'000);
        QCOMPARE(agent.totals().dropped, 0);
        const FlowMap flows = agent.flows();
        QCOMPARE(flows.size(), std::size_t{1000});
        for (const auto& [ends, totals] : flows)
            QCOMPARE(totals[0] + totals[2], 1000);
        verifyLedger(agent);
        QVERIFY2(agent.errorLines().isEmpty(), qPrintable(agent.errorLines().join('\n')));
    }

    void conversationsAreWhatWasSent_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("rings");
        QTest::newRow("afpacket, one ring") << QStringList{} << 1;
        QTest::newRow("afpacket, two rings") << QStringList{} << 2;
        QTest::newRow("libpcap") << QStringList{"--strategy", "pcap"} << 1;
    }

    /// TCP and UDP over IPv4 and IPv6, both ways, against what the generator says it made.
    void conversationsAreWhatWasSent()
    {
        QFETCH(QStringList, options);
        QFETCH(int, rings);
        AgentProcess agent(arguments(configuration(QString("number_of_rings: %1\n").arg(rings)), options));
        QVERIFY(agent.waitUntilRunning());
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender.has_value());
        constexpr int kPackets = 20000 / kAllowance;  // the end of a capture waits 2 s for what is in the ring
        test::TrafficGenerator generator(
            {.kind = test::TrafficKind::Mixed, .packets = kPackets, .flows = 300, .seed = 7});
        test::GeneratedPacket packet{};
        while (generator.next(packet)) {
            const auto sent = sender->sendFrame(packet.bytes);
            QVERIFY2(
                sent,
                qPrintable(
                    QString("%1 (%2 bytes)").arg(sent ? "" : sent.error().sentence.c_str()).arg(packet.bytes.size())));
        }
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.totals().received, kPackets);
        QVERIFY(agent.flows() == flowsFromTable(QByteArray::fromStdString(generator.flowTable())));
        verifyLedger(agent);
    }

    void forcedLossIsCountedToThePacket()
    {
        AgentProcess agent(
            arguments(configuration("snapshot_length: 128\nafpacket:\n  block_size: 4096\n  num_blocks: 4\n")));
        QVERIFY(agent.waitUntilRunning());
        const auto helper = static_cast<pid_t>(agent.helperPid());
        QVERIFY(helper > 0);
        QCOMPARE(::kill(helper, SIGSTOP), 0);
        const SendResult sent = send({.frames = 20000, .frameSizeBytes = 64, .flows = 10});
        QCOMPARE(::kill(helper, SIGCONT), 0);
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        const StatsTotals totals = agent.totals();
        QCOMPARE(totals.received, static_cast<qint64>(sent.sent));
        QVERIFY(totals.dropped > 10000);
        QVERIFY(totals.processed > 0);
        QCOMPARE(totals.processed + totals.dropped, totals.received);
        verifyLedger(agent);
    }

    void filterKeepsTheRestOutOfTheCounts()
    {
        AgentProcess agent(arguments(configuration("bpf: \"udp and host 192.0.2.1\"\n")));
        QVERIFY(agent.waitUntilRunning());
        send({.frames = 1000, .frameSizeBytes = 64, .flows = 10});
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.totals().received, 0);
    }

    void durationEndsTheCaptureInOrder()
    {
        AgentProcess agent(arguments(configuration(""), {"--duration", "2"}));
        QVERIFY(agent.waitUntilRunning());
        send({.frames = 100, .frameSizeBytes = 64, .flows = 10});
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.totals().received, 100);
        QCOMPARE(agent.flows().size(), std::size_t{10});
    }

    void snapshotLengthCutsPacketsAndKeepsTheirLength()
    {
        AgentProcess agent(arguments(configuration("snapshot_length: 100\n")));
        QVERIFY(agent.waitUntilRunning());
        send({.frames = 50, .frameSizeBytes = 1000, .flows = 1});
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        const QJsonObject stats = agent.events("stats").last()["stats"].toObject();
        QCOMPARE(stats["packets.truncated"].toInteger(), 50);
        QCOMPARE(stats["packets.captured_bytes"].toInteger(), 5000);
        QCOMPARE(stats["packets.wire_bytes"].toInteger(), 50000);
    }

    void logFileIsAppendedTo()
    {
        const QString log = m_folder.filePath("flows.json");
        for (int run = 0; run < 2; ++run) {
            AgentProcess agent(arguments(configuration("log_file: " + log + "\n")));
            QVERIFY(agent.waitUntilRunning());
            send({.frames = 10, .frameSizeBytes = 64, .flows = 5});
            agent.interrupt();
            QCOMPARE(agent.waitForEnd(), 0);
        }
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 10);
    }

    void interfaceThatGoesAwayEndsTheCaptureWithASentence()
    {
        QVERIFY(addVethPair("nm-gone", "nm-gone2"));
        AgentProcess agent({"--interface", "nm-gone", "--stats-interval", "1"});
        QVERIFY(agent.waitUntilRunning());
        QVERIFY(runIp({"link", "del", "nm-gone"}));
        QCOMPARE(agent.waitForEnd(10000), 1);
        QCOMPARE(agent.errorLines().size(), 1);
        QVERIFY2(agent.errorLines().first().contains("nm-gone"), qPrintable(agent.errorLines().first()));
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(AgentLiveTest)
#include "tst_agent_live.moc"
