// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent on files of which not everything is decoded: what it says, and what its statistics list.
#include "tests/support/agent_process.h"
#include "tests/support/header_bytes.h"
#include "tests/support/pcap_writer.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace netmoth;
using namespace netmoth::testing;
using namespace netmoth::test;

namespace {

Bytes udpFrame()
{
    return headers::ethernet(0x0800, headers::ipv4(17, headers::udp(1, 2, headers::filler(8))));
}

Bytes frameOfType(unsigned type)
{
    return headers::ethernet(type, headers::filler(50));
}

class AgentUndecodedTest : public QObject
{
    Q_OBJECT

private slots:
    void muchIsToldOnStandardError()
    {
        AgentProcess agent({"--read", write(90, 7, 3), "--eve", "-", "--stats-interval", "0"});
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.allErrorLines(),
                 QStringList{"netmoth-agent: 7 of 100 packets (7.0 %) were not decoded: 7 of EtherType 0x1234."});
        const QJsonObject stats = agent.events("stats").constLast()["stats"].toObject();
        QCOMPARE(stats["packets.not_ip"].toInt(), 10);
        QCOMPARE(stats["packets.not_decoded"].toInt(), 7);
        const QJsonArray rows = stats["not_decoded"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()["ethertype"].toString(), QStringLiteral("0x1234"));
        QCOMPARE(rows[0].toObject()["packets"].toInt(), 7);
        QCOMPARE(rows[0].toObject()["bytes"].toInt(), 7 * 64);
        QCOMPARE(rows[1].toObject()["name"].toString(), QStringLiteral("ARP"));
    }

    void littleAndWhatNeverCarriesIpIsNot()
    {
        AgentProcess agent({"--read", write(98, 1, 100), "--eve", "-", "--stats-interval", "0"});
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.allErrorLines(), QStringList{});
        QCOMPARE(agent.events("stats").constLast()["stats"].toObject()["not_decoded"].toArray().size(), 2);
    }

private:
    /// A capture file of so many packets each: decoded, of a type nobody knows, ARP.
    QString write(int decoded, int unknown, int arp)
    {
        PcapWriter writer;
        std::int64_t timeNs = 1'700'000'000'000'000'000;
        const auto add = [&](int count, const Bytes& frame) {
            for (int i = 0; i < count; ++i)
                writer.packet(timeNs += 1000, frame);
        };
        add(decoded, udpFrame());
        add(unknown, frameOfType(0x1234));
        add(arp, frameOfType(0x0806));
        const QString path = m_folder.filePath("capture.pcap");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(reinterpret_cast<const char*>(writer.bytes().data()), static_cast<qsizetype>(writer.bytes().size()));
        return path;
    }

    QTemporaryDir m_folder;
};

}  // namespace

QTEST_GUILESS_MAIN(AgentUndecodedTest)
#include "tst_agent_undecoded.moc"
