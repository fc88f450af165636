// SPDX-License-Identifier: GPL-3.0-or-later
// Streams of live traffic: a TCP connection of this machine's own stack comes out byte for byte, a reader that never
// reads slows nothing, and folders that cannot take a dump are one sentence. Nothing depends on how fast this machine
// is: rings and buffers hold all that is sent.
#include "app/session/capture_session.h"
#include "core/tap/stream_tap_parser.h"
#include "core/telemetry/region_reader.h"
#include "tests/support/agent_process.h"
#include "tests/support/foreign_corpus.h"
#include "tests/support/packet_sender.h"
#include "tests/support/privileged_main.h"
#include "tests/support/traffic_generator.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <optional>

using namespace netmoth;
using namespace netmoth::testing;
using session::CaptureControl;

namespace {

constexpr const char* kCaptured = "nm-left";
constexpr const char* kSending = "nm-right";
constexpr int kRequestBytes = 1 << 20;
constexpr int kAnswerBytes = 2 << 20;  // both together fit into the tap's buffer

QByteArray randomBytes(int count, quint32 seed)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char& byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}

/// One connection over loopback; both ends close it. @return the client's port.
quint16 exchange(const QByteArray& request, const QByteArray& answer)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(server.errorString()));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    if (!server.waitForNewConnection(10000))
        qFatal("nobody connected");
    const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
    const quint16 port = accepted->peerPort();
    client.write(request);
    accepted->write(answer);
    qint64 arrivedThere = 0;
    qint64 arrivedHere = 0;
    const bool all = QTest::qWaitFor(
        [&] {
            arrivedThere += accepted->readAll().size();
            arrivedHere += client.readAll().size();
            return arrivedThere == request.size() && arrivedHere == answer.size();
        },
        30000);
    if (!all)
        qFatal("the connection did not carry everything");
    client.disconnectFromHost();
    accepted->disconnectFromHost();
    return port;
}

/// The region of a helper, found among its open files.
std::optional<telemetry::RegionReader> regionOf(qint64 helper)
{
    const QDir files(QString("/proc/%1/fd").arg(helper));
    for (const QString& name : files.entryList(QDir::Files | QDir::System)) {
        const QByteArray path = files.filePath(name).toUtf8();
        std::array<char, 256> target{};
        if (::readlink(path.constData(), target.data(), target.size() - 1) <= 0 ||
            !QByteArray(target.data()).contains("netmoth-region"))
            continue;
        auto region = telemetry::RegionReader::open(UniqueFd(::open(path.constData(), O_RDONLY | O_CLOEXEC)));
        if (region)
            return std::move(*region);
    }
    return std::nullopt;
}

class DumpLiveTest : public QObject
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

    static QList<QJsonObject> streamsIn(const QString& folder)
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : contents(folder + "/streams.jsonl").split('\n'))
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        return objects;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(addVethPair(kCaptured, kSending));
        for (const char* name : {kCaptured, kSending})
            QVERIFY(runIp({"link", "set", name, "mtu", "2000"}));
    }

    void connectionIsDumpedByteForByte_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("rings");
        QTest::newRow("one ring") << QStringList{} << 1;
        QTest::newRow("two rings") << QStringList{} << 2;
        QTest::newRow("libpcap") << QStringList{"--strategy", "pcap"} << 1;
    }

    void connectionIsDumpedByteForByte()
    {
        QFETCH(QStringList, options);
        QFETCH(int, rings);
        const QTemporaryDir parent;
        const QString folder = parent.filePath("streams");
        const QString path = configuration(QString("number_of_rings: %1\nafpacket:\n  num_blocks: 96\n").arg(rings));
        AgentProcess agent(
            QStringList{"--config", path, "--interface", "lo", "--stats-interval", "1", "--dump-streams", folder} +
            options);
        QVERIFY(agent.waitUntilRunning());
        const QByteArray request = randomBytes(kRequestBytes, 1);
        const QByteArray answer = randomBytes(kAnswerBytes, 2);
        const quint16 port = exchange(request, answer);
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QVERIFY2(agent.errorLines().isEmpty(), qPrintable(agent.errorLines().join('\n')));
        QCOMPARE(agent.totals().dropped, 0);

        int found = 0;
        for (const QJsonObject& stream : streamsIn(folder)) {
            const bool isRequest = stream["src_port"].toInt() == port;
            if (!isRequest && stream["dest_port"].toInt() != port)
                continue;
            ++found;
            QCOMPARE(stream["src_ip"].toString(), QString("127.0.0.1"));
            QCOMPARE(stream["gap_bytes"].toInteger(), 0);
            QCOMPARE(stream["midstream"].toBool(), false);
            QVERIFY(contents(folder + "/" + stream["file"].toString()) == (isRequest ? request : answer));
        }
        QCOMPARE(found, 2);
    }

    void readerThatNeverReadsSlowsNothing()
    {
        constexpr std::uint64_t kPackets = 30'000;
        session::CaptureSession session;
        session::StreamTapsPtr taps;
        session::TrafficSample latest;
        connect(&session, &session::CaptureSession::streamTapsOpened, this,
                [&](const session::StreamTapsPtr& opened) { taps = opened; });
        connect(&session, &CaptureControl::sampled, this,
                [&](const session::TrafficSample& sample) { latest = sample; });
        session::CaptureRequest request;
        request.interfaceName = kCaptured;
        request.helperPath = NETMOTH_HELPER;
        request.tapStreams = true;
        request.configuration.afPacket.blockCount = 96;  // all of it, should the worker not get a CPU at all
        request.configuration.reassembly.depthBytes = 0;
        session.start(request);
        QVERIFY(QTest::qWaitFor([&] { return session.state() == CaptureControl::State::Running; }, 20000));
        QVERIFY(taps && taps->size() == 1);

        auto sender = PacketSender::open(kSending);
        QVERIFY(sender.has_value());
        test::TrafficGenerator generator(
            {.kind = test::TrafficKind::Bulk, .packets = kPackets, .flows = 20, .seed = 9});
        test::GeneratedPacket packet{};
        while (generator.next(packet))
            QVERIFY(sender->sendFrame(packet.bytes));
        using telemetry::Counter;
        QVERIFY(QTest::qWaitFor([&] { return latest.totals[Counter::ToFlow] == kPackets; }, 30000));
        QCOMPARE(latest.totals[Counter::RingDrops], std::uint64_t{0});
        session.stop();
        QVERIFY(QTest::qWaitFor([&] { return session.state() == CaptureControl::State::Finished; }, 30000));
        QVERIFY(latest.totals[Counter::TapDroppedChunks] > 0);
        QVERIFY(latest.totals[Counter::TapBytes] > 0);
        QCOMPARE(latest.totals[Counter::TapBytes] + latest.totals[Counter::TapDroppedBytes],
                 latest.totals[Counter::TcpDeliveredBytes]);

        // What the pipe took is still frames, the last one perhaps cut.
        tap::StreamTapParser parser;
        for (std::size_t frames = 0;;) {
            const auto room = parser.room();
            const ssize_t length = ::read(taps->front().get(), room.data(), room.size());
            if (length <= 0) {
                QVERIFY(frames > 0);
                break;
            }
            parser.filled(static_cast<std::size_t>(length));
            for (auto frame = parser.next();; frame = parser.next()) {
                QVERIFY2(frame, frame ? "" : frame.error().sentence.c_str());
                if (!*frame)
                    break;
                ++frames;
            }
        }
    }

    void whatTheDumpCouldNotTakeIsTold()
    {
        constexpr std::uint64_t kPackets = 30'000;
        const QTemporaryDir parent;
        const QString folder = parent.filePath("streams");
        AgentProcess agent({"--config", configuration("afpacket:\n  num_blocks: 96\n"), "--interface", kCaptured,
                            "--stats-interval", "1", "--dump-streams", folder});
        QVERIFY(agent.waitUntilRunning());
        const auto region = regionOf(agent.helperPid());
        QVERIFY(region.has_value());
        QCOMPARE(::kill(static_cast<pid_t>(agent.pid()), SIGSTOP), 0);  // it reads nothing
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender.has_value());
        test::TrafficGenerator generator(
            {.kind = test::TrafficKind::Bulk, .packets = kPackets, .flows = 20, .seed = 9});
        test::GeneratedPacket packet{};
        while (generator.next(packet))
            QVERIFY(sender->sendFrame(packet.bytes));
        using telemetry::Counter;
        const bool all = QTest::qWaitFor([&] { return region->totals()[Counter::ToFlow] == kPackets; }, 30000);
        QCOMPARE(::kill(static_cast<pid_t>(agent.pid()), SIGCONT), 0);
        QVERIFY(all);
        agent.interrupt();
        QCOMPARE(agent.waitForEnd(), 0);
        QCOMPARE(agent.totals().dropped, 0);
        QCOMPARE(agent.errorLines().size(), 1);
        const auto dropped = static_cast<qint64>(region->totals()[Counter::TapDroppedBytes]);
        QVERIFY(dropped > 0);
        QVERIFY2(agent.errorLines().first().contains(QString("%1 bytes were dropped").arg(dropped)),
                 qPrintable(agent.errorLines().first()));
        qint64 saved = 0;
        for (const QJsonObject& stream : streamsIn(folder))
            saved += stream["bytes"].toInteger() - stream["gap_bytes"].toInteger();
        QCOMPARE(saved, static_cast<qint64>(region->totals()[Counter::TapBytes]));
    }

    void otherOutputThatFailsEndsTheDumpToo()
    {
        const QString folder = m_folder.filePath("beside-a-full-disk");
        AgentProcess agent(
            {"--interface", kCaptured, "--eve", "/dev/full", "--dump-streams", folder, "--stats-interval", "1"});
        QCOMPARE(agent.waitForEnd(), 1);
        QCOMPARE(agent.errorLines().size(), 1);
        QVERIFY2(agent.errorLines().first().contains("Writing to /dev/full failed"),
                 qPrintable(agent.errorLines().first()));
    }

    void folderThatHoldsADumpIsLeftAlone()
    {
        const QString capture = m_folder.filePath("bulk.pcap");
        QProcess generator;
        generator.start(QStringLiteral(NETMOTH_GENERATOR),
                        {"bulk", "--packets", "500", "--flows", "5", "--output", capture});
        QVERIFY(generator.waitForFinished());
        const QString folder = m_folder.filePath("twice");
        AgentProcess first({"--read", capture, "--dump-streams", folder});
        QCOMPARE(first.waitForEnd(), 0);
        const QByteArray list = contents(folder + "/streams.jsonl");
        QVERIFY(list.count('\n') > 5);
        AgentProcess second({"--read", capture, "--dump-streams", folder});
        QCOMPARE(second.waitForEnd(), 2);
        QCOMPARE(second.errorLines().size(), 1);
        QVERIFY(second.errorLines().first().contains("streams.jsonl exists already"));
        QCOMPARE(contents(folder + "/streams.jsonl"), list);
        AgentProcess onAFile({"--read", capture, "--dump-streams", capture});
        QCOMPARE(onAFile.waitForEnd(), 2);
        QCOMPARE(onAFile.errorLines().size(), 1);
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(DumpLiveTest)
#include "tst_dump_live.moc"
