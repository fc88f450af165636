// SPDX-License-Identifier: GPL-3.0-or-later
// Connections of a file as netmoth-agent tells them: one event each, client first, with the direction's certainty, and
// the same ends and start in streams.jsonl.
#include "tests/support/agent_process.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/wire.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth::testing;
using netmoth::test::kTcpAck;
using netmoth::test::kTcpFin;
using netmoth::test::kTcpPsh;
using netmoth::test::kTcpSyn;
using netmoth::test::TcpPacket;

namespace {

constexpr std::uint8_t kSynAck = kTcpSyn | kTcpAck;
constexpr std::uint8_t kData = kTcpAck | kTcpPsh;
constexpr std::uint8_t kFinAck = kTcpFin | kTcpAck;
constexpr std::int64_t kMinute = 60'000;

/// SYN-ACK before SYN, a pause of 25 minutes after which the server speaks first, and FINs, one of them again.
std::vector<TcpPacket> longConnection()
{
    return {
        {false, kSynAck, 5000, 1001, {}, 10},
        {true, kTcpSyn, 1000, 0, {}, 0},
        {true, kTcpAck, 1001, 5001, {}, 20},
        {true, kData, 1001, 5001, "question", 30},
        {false, kData, 5001, 1009, "answer", 40},
        {false, kData, 5007, 1009, "push", 25 * kMinute},
        {true, kFinAck, 1009, 5011, {}, 25 * kMinute + 10},
        {false, kFinAck, 5011, 1010, {}, 25 * kMinute + 20},
        {false, kFinAck, 5011, 1010, {}, 26 * kMinute},
    };
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class AgentConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void oneConnectionIsOneEvent()
    {
        const QString dump = m_folder.filePath("streams");
        AgentProcess agent({"--eve", "-", "--stats-interval", "0", "--dump-streams", dump, "--read",
                            written("long.pcap", longConnection())});
        QCOMPARE(agent.waitForEnd(), 0);
        const auto events = agent.events("flow");
        QCOMPARE(events.size(), 1);
        const QJsonObject event = events[0];
        QCOMPARE(event["src_ip"].toString(), "192.0.2.10");
        QCOMPARE(event["dest_port"].toInt(), 443);
        QCOMPARE(event["netmoth"]["direction"].toString(), "seen");
        QCOMPARE(event["flow"]["pkts_toserver"].toInt(), 4);
        QCOMPARE(event["flow"]["pkts_toclient"].toInt(), 5);
        QCOMPARE(event["flow"]["age"].toInt(), 26 * 60);
        QCOMPARE(event["tcp"]["tcp_flags_tc"].toString(), "1b");

        QMap<QString, QJsonObject> streams;
        for (const QByteArray& line : contents(dump + "/streams.jsonl").split('\n'))
            if (const QJsonObject stream = QJsonDocument::fromJson(line).object(); !stream.isEmpty())
                streams[stream["src_ip"].toString()] = stream;
        QCOMPARE(streams.size(), 2);
        QCOMPARE(contents(dump + "/" + streams["192.0.2.10"]["file"].toString()), "question");
        QCOMPARE(contents(dump + "/" + streams["198.51.100.20"]["file"].toString()), "answerpush");
        for (const QJsonObject& stream : std::as_const(streams)) {
            QCOMPARE(stream["start"].toString(), event["flow"]["start"].toString());
            QCOMPARE(stream["gap_bytes"].toInt(), 0);
            QVERIFY(!stream["midstream"].toBool());
        }
    }

    /// Idle times that were asked for hold for files, too; who began a connection is known all the same.
    void idleTimesThatAreConfiguredCut()
    {
        const QString config = m_folder.filePath("netmoth.yml");
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("connection_timeout: 60\n") > 0);
        file.close();
        AgentProcess agent({"--config", config, "--eve", "-", "--stats-interval", "0", "--read",
                            written("cut.pcap", longConnection())});
        QCOMPARE(agent.waitForEnd(), 0);
        const auto events = agent.events("flow");
        QCOMPARE(events.size(), 2);
        for (const QJsonObject& event : events) {
            QCOMPARE(event["src_ip"].toString(), "192.0.2.10");
            QCOMPARE(event["netmoth"]["direction"].toString(), "seen");
        }
    }

    void joinedMidwayTheDirectionIsAGuess()
    {
        AgentProcess agent(
            {"--eve", "-", "--stats-interval", "0", "--filter", "flow.direction == guessed", "--read",
             written("midway.pcap", {{false, kData, 5000, 1000, "data", 0}, {true, kTcpAck, 1000, 5004, {}, 10}})});
        QCOMPARE(agent.waitForEnd(), 0);
        const auto events = agent.events("flow");
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0]["src_ip"].toString(), "192.0.2.10");
        QCOMPARE(events[0]["netmoth"]["direction"].toString(), "guessed");
    }

private:
    QString written(const QString& name, const std::vector<TcpPacket>& packets)
    {
        netmoth::test::PcapWriter writer;
        for (const TcpPacket& packet : packets)
            writer.packet(netmoth::test::Wire::timeOf(packet.atMs), netmoth::test::frameOf(packet));
        const QString path = m_folder.filePath(name);
        QFile file(path);
        const auto& bytes = writer.bytes();
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())) < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

}  // namespace

QTEST_GUILESS_MAIN(AgentConnectionsTest)
#include "tst_agent_connections.moc"
