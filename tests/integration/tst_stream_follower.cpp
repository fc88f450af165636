// SPDX-License-Identifier: GPL-3.0-or-later
// One TCP flow followed through real helpers: of a capture file, and live over a veth pair, where the frames are the
// test's own. Nothing depends on how fast this machine is.
#include "app/session/capture_session.h"
#include "app/session/stream_follower.h"
#include "tests/support/frame_builder.h"
#include "tests/support/packet_sender.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/pipe.h"
#include "tests/support/privileged_main.h"
#include "tests/support/small_file_system.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace netmoth;
using namespace netmoth::testing;
using namespace netmoth::test;
using flow::Direction;
using session::CaptureControl;
using session::StreamFollower;
using session::StreamTurn;
using Follow = session::StreamFollower::State;

namespace {

constexpr const char* kCaptured = "nm-left";
constexpr const char* kSending = "nm-right";
constexpr std::int64_t kBeginNs = 1'700'000'000'000'000'000;

/// The frames of one connection, 192.0.2.1:PORT to 192.0.2.2:80.
class Connection
{
public:
    explicit Connection(std::uint16_t port, std::uint32_t firstSequence = 1000)
        : m_port(port)
        , m_client(firstSequence)
    {
    }
    std::vector<Bytes> handshake()
    {
        return {frame(true, kTcpSyn, {}), frame(false, kTcpSyn | kTcpAck, {}), frame(true, kTcpAck, {})};
    }
    Bytes say(bool fromClient, std::string_view text) { return frame(fromClient, kTcpAck | kTcpPsh, text); }
    Bytes keepSilent(bool fromClient, std::size_t bytes)  ///< Sent, and never captured.
    {
        (fromClient ? m_client : m_server) += static_cast<std::uint32_t>(bytes);
        return {};
    }
    std::vector<Bytes> close()
    {
        return {frame(true, kTcpAck | kTcpFin, {}), frame(false, kTcpAck | kTcpFin, {}), frame(true, kTcpAck, {})};
    }

private:
    Bytes frame(bool fromClient, std::uint8_t flags, std::string_view text)
    {
        std::uint32_t& own = fromClient ? m_client : m_server;
        const std::uint32_t other = fromClient ? m_server : m_client;
        FrameBuilder builder;
        builder.ethernet();
        fromClient ? builder.ipv4("192.0.2.1", "192.0.2.2") : builder.ipv4("192.0.2.2", "192.0.2.1");
        builder.tcp(fromClient ? m_port : 80, fromClient ? 80 : m_port,
                    {.sequence = own, .acknowledgement = other, .flags = flags});
        builder.payload(text);
        own += static_cast<std::uint32_t>(text.size()) + ((flags & (kTcpSyn | kTcpFin)) != 0 ? 1 : 0);
        return builder.build();
    }

    std::uint16_t m_port;
    std::uint32_t m_client;
    std::uint32_t m_server = 5000;
};

class StreamFollowerTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    session::CaptureSession m_session;
    std::vector<flow::FlowSnapshot> m_active;
    std::vector<flow::FlowSnapshot> m_ended;
    std::optional<PacketSender> m_sender;

    [[nodiscard]] session::CaptureRequest fileRequest(const QString& path) const
    {
        session::CaptureRequest request;
        request.filePath = path;
        request.helperPath = NETMOTH_HELPER;
        return request;
    }
    void writeCapture(const QString& path, const std::vector<Bytes>& frames)
    {
        PcapWriter writer;
        std::int64_t time = kBeginNs;
        for (const Bytes& frame : frames)
            if (!frame.empty())
                writer.packet(time += 1'000'000, frame);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char*>(writer.bytes().data()),
                            static_cast<qint64>(writer.bytes().size())),
                 static_cast<qint64>(writer.bytes().size()));
    }
    /// Reads @p path; its flows are then in m_ended.
    void readCapture(const session::CaptureRequest& request)
    {
        m_ended.clear();
        m_session.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), CaptureControl::State::Finished, 30000);
    }
    [[nodiscard]] std::optional<flow::FlowSnapshot> flowWithPort(const std::vector<flow::FlowSnapshot>& flows,
                                                                 std::uint16_t port) const
    {
        for (const flow::FlowSnapshot& flow : flows)
            if (flow.originatorPort == port)
                return flow;
        return std::nullopt;
    }
    void startLive()
    {
        session::CaptureRequest request;
        request.interfaceName = kCaptured;
        request.helperPath = NETMOTH_HELPER;
        request.configuration.reassembly.depthBytes = 1000;  // of what is not followed
        m_session.setFlowTableWanted(true);
        m_session.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), CaptureControl::State::Running, 20000);
    }
    void stopLive()
    {
        m_session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), CaptureControl::State::Finished, 20000);
    }
    void send(const std::vector<Bytes>& frames)
    {
        for (const Bytes& frame : frames)
            QVERIFY(m_sender->sendFrame(frame));
    }
    flow::FlowSnapshot waitForFlow(std::uint16_t port, std::uint64_t packets)
    {
        std::optional<flow::FlowSnapshot> found;
        const bool seen = QTest::qWaitFor(
            [&] {
                found = flowWithPort(m_active, port);
                return found && found->fromOriginator.packets + found->fromResponder.packets >= packets;
            },
            20000);
        if (!seen)
            qFatal("the flow did not show up");
        return *found;
    }
    /// The helper takes a tap some time after it was asked for. @return what the client had to say until it was heard.
    std::uint64_t speakUntilHeard(Connection& connection, const StreamFollower& follower)
    {
        const QByteArray& heard = follower.stream().side(Direction::FromOriginator).bytes;
        const QDeadlineTimer deadline(20000);
        std::uint64_t spoken = 0;
        while (heard.isEmpty() && !deadline.hasExpired()) {
            send({connection.say(true, "?")});
            ++spoken;
            [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return !heard.isEmpty(); }, 500);
        }
        return spoken;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(addVethPair(kCaptured, kSending));
        auto sender = PacketSender::open(kSending);
        QVERIFY(sender);
        m_sender.emplace(std::move(*sender));
        connect(&m_session, &CaptureControl::flowTableSampled, this,
                [this](const session::FlowTablePtr& table) { m_active = table->flows; });
        connect(&m_session, &CaptureControl::flowsEnded, this, [this](const session::EndedFlowsPtr& flows) {
            m_ended.insert(m_ended.end(), flows->begin(), flows->end());
        });
    }

    void flowOfAFileIsReadAgain()
    {
        std::vector<Bytes> frames;
        Connection other(40001);
        Connection wanted(40002);
        Connection again(40002, 900'000);  // the same ports, later
        const auto add = [&](const std::vector<Bytes>& more) { frames.insert(frames.end(), more.begin(), more.end()); };
        add(other.handshake());
        add(wanted.handshake());
        frames.push_back(wanted.say(true, "GET / HTTP/1.1\r\n\r\n"));
        frames.push_back(other.say(true, "not this"));
        frames.push_back(wanted.say(false, "200 OK\r\n"));
        wanted.keepSilent(false, 1460);
        frames.push_back(wanted.say(false, "the rest"));
        add(wanted.close());
        add(again.handshake());
        frames.push_back(again.say(true, "another connection"));
        add(again.close());
        add(other.close());
        const QString path = m_folder.filePath("conversation.pcap");
        writeCapture(path, frames);
        session::CaptureRequest request = fileRequest(path);
        request.configuration.reassembly.depthBytes = 4;
        readCapture(request);

        std::vector<flow::FlowSnapshot> both;
        for (const flow::FlowSnapshot& flow : m_ended)
            if (flow.originatorPort == 40002)
                both.push_back(flow);
        QCOMPARE(both.size(), std::size_t{2});
        StreamFollower follower(both[0]);
        follower.reread(request);
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 30000);
        QVERIFY(follower.isFile());
        QCOMPARE(follower.stream().side(Direction::FromOriginator).bytes, QByteArray("GET / HTTP/1.1\r\n\r\n"));
        QCOMPARE(follower.stream().side(Direction::FromResponder).bytes, QByteArray("200 OK\r\nthe rest"));
        QCOMPARE(follower.stream().side(Direction::FromResponder).missingBytes, std::uint64_t{1460});
        const auto& turns = follower.stream().turns();
        QCOMPARE(turns.size(), std::size_t{4});
        QCOMPARE(turns[2].kind, StreamTurn::Kind::NotCaptured);
        QCOMPARE(turns[2].offset, std::uint64_t{8});
        QCOMPARE(turns[2].length, std::uint64_t{1460});

        StreamFollower second(both[1]);
        second.reread(request);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), Follow::Ended, 30000);
        QCOMPARE(second.stream().side(Direction::FromOriginator).bytes, QByteArray("another connection"));
    }

    void longStreamIsCutAndSavedWhole()
    {
        std::vector<Bytes> frames;
        Connection connection(40003);
        for (const Bytes& frame : connection.handshake())
            frames.push_back(frame);
        QByteArray sent;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = QByteArray::number(i).rightJustified(1000, '.');
            frames.push_back(connection.say(false, {text.constData(), 1000}));
            sent += text;
        }
        for (const Bytes& frame : connection.close())
            frames.push_back(frame);
        const QString path = m_folder.filePath("long.pcap");
        writeCapture(path, frames);
        readCapture(fileRequest(path));
        const auto flow = flowWithPort(m_ended, 40003);
        QVERIFY(flow);

        StreamFollower follower(*flow, 1'000'000);
        follower.reread(fileRequest(path));
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 30000);
        const auto& side = follower.stream().side(Direction::FromResponder);
        QVERIFY(follower.stream().isCut());
        QVERIFY(side.bytes.size() > 800'000 && side.bytes.size() < 1'000'000);
        QVERIFY(sent.startsWith(side.bytes));
        QCOMPARE(side.next, std::uint64_t{3'000'000});
        QCOMPARE(side.notKeptBytes, 3'000'000 - static_cast<std::uint64_t>(side.bytes.size()));
        QCOMPARE(follower.stream().turns().back().kind, StreamTurn::Kind::NotKept);

        QSignalSpy saved(&follower, &StreamFollower::saved);
        const QString target = m_folder.filePath("long.bin");
        follower.saveDirectly(Direction::FromResponder, target);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
        QCOMPARE(saved[0][1].toULongLong(), 3'000'000ULL);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == sent);
    }

    void nextSavingIsNotEndedByTheOneBefore()
    {
        readCapture(fileRequest(m_folder.filePath("long.pcap")));
        const auto flow = flowWithPort(m_ended, 40003);
        QVERIFY(flow);
        StreamFollower follower(*flow, 1'000'000);
        follower.reread(fileRequest(m_folder.filePath("long.pcap")));
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 30000);
        QSignalSpy saved(&follower, &StreamFollower::saved);
        follower.saveDirectly(Direction::FromResponder, m_folder.filePath("first.bin"));
        const QDeadlineTimer deadline(30000);
        while (follower.savedBytes() == 0 && saved.isEmpty() && !deadline.hasExpired())
            QCoreApplication::processEvents();
        QThread::msleep(500);  // what it has to say of its end waits for the event loop
        follower.finishSaving();
        QCOMPARE(saved.size(), 1);
        follower.saveDirectly(Direction::FromResponder, m_folder.filePath("second.bin"));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 30000);
        QCOMPARE(saved[1][1].toULongLong(), 3'000'000ULL);
        QCOMPARE(QFileInfo(m_folder.filePath("second.bin")).size(), qint64{3'000'000});
    }

    void fullDiskIsOneSentenceAndNoFile()
    {
        const SmallFileSystem disk;
        if (!disk.isValid())
            QSKIP("No file system can be made here.");
        readCapture(fileRequest(m_folder.filePath("long.pcap")));
        const auto flow = flowWithPort(m_ended, 40003);
        StreamFollower follower(*flow);
        follower.reread(fileRequest(m_folder.filePath("long.pcap")));
        QSignalSpy failed(&follower, &StreamFollower::saveFailed);
        follower.saveDirectly(Direction::FromResponder, disk.filePath("full.bin"));
        const bool told = QTest::qWaitFor([&] { return !failed.isEmpty(); }, 30000);
        const bool exists = QFile::exists(disk.filePath("full.bin"));
        const bool isSaving = follower.isSaving();
        QVERIFY(told);
        QCOMPARE(failed.size(), 1);
        const QString sentence = failed[0][0].toString();
        QVERIFY2(sentence.contains("full.bin") && sentence.contains("No space left"), qPrintable(sentence));
        QVERIFY(!exists && !isSaving);
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 30000);  // following goes on
    }

    void fileThatIsGoneIsSaid()
    {
        readCapture(fileRequest(m_folder.filePath("long.pcap")));
        const auto flow = flowWithPort(m_ended, 40003);
        StreamFollower follower(*flow);
        follower.reread(fileRequest(m_folder.filePath("gone.pcap")));
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Failed, 30000);
        QVERIFY2(follower.failureSentence().contains("gone.pcap"), qPrintable(follower.failureSentence()));
    }

    void liveStreamGrowsFromWhereItIsKnown()
    {
        startLive();
        Connection connection(41001);
        send(connection.handshake());
        send({connection.say(true, "before")});
        const auto flow = waitForFlow(41001, 4);
        StreamFollower follower(flow);
        follower.followLive(m_session);
        QCOMPARE(follower.state(), Follow::Following);
        const std::uint64_t spoken = speakUntilHeard(connection, follower);
        send({connection.say(true, "after "), connection.say(false, "answer")});
        const auto& client = follower.stream().side(Direction::FromOriginator);
        QTRY_VERIFY_WITH_TIMEOUT(client.bytes.endsWith("?after "), 20000);
        const qsizetype heard = client.bytes.size();
        QCOMPARE(client.bytes.count('?'), heard - 6);
        QTRY_COMPARE_WITH_TIMEOUT(follower.stream().side(Direction::FromResponder).bytes, QByteArray("answer"), 20000);
        QCOMPARE(follower.stream().turns().front().kind, StreamTurn::Kind::Before);
        QCOMPARE(follower.stream().turns().front().length, 6 + spoken - static_cast<std::uint64_t>(heard - 6));

        const QByteArray beyondTheDepth(1400, 'x');
        for (int i = 0; i < 10; ++i)
            send({connection.say(true, {beyondTheDepth.constData(), 1400})});
        QTRY_COMPARE_WITH_TIMEOUT(client.bytes.size(), heard + 14'000, 20000);
        QCOMPARE(follower.state(), Follow::Following);
        send(connection.close());
        stopLive();
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 20000);
    }

    void newerFollowerTakesOverAndTheFirstCanGoOn()
    {
        startLive();
        Connection one(41002);
        Connection two(41003);
        send(one.handshake());
        send(two.handshake());
        StreamFollower first(waitForFlow(41002, 3));
        StreamFollower second(waitForFlow(41003, 3));
        first.followLive(m_session);
        const QByteArray& heard = first.stream().side(Direction::FromOriginator).bytes;
        QVERIFY(speakUntilHeard(one, first) > 0);
        send({one.say(true, "one")});
        QTRY_VERIFY_WITH_TIMEOUT(heard.endsWith("?one"), 20000);
        const QByteArray before = heard;
        second.followLive(m_session);
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), Follow::Interrupted, 20000);
        send({one.say(true, "unheard"), two.say(true, "two")});
        QTRY_COMPARE_WITH_TIMEOUT(second.stream().side(Direction::FromOriginator).bytes, QByteArray("two"), 20000);
        first.followLive(m_session);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), Follow::Interrupted, 20000);
        send({one.say(true, "heard")});
        QTRY_COMPARE_WITH_TIMEOUT(heard, before + "heard", 20000);
        const StreamTurn& unheard = *(first.stream().turns().end() - 2);
        QCOMPARE(unheard.kind, StreamTurn::Kind::NotRead);
        QCOMPARE(unheard.length, std::uint64_t{7});

        const QString target = m_folder.filePath("live.bin");
        QSignalSpy saved(&first, &StreamFollower::saved);
        first.saveDirectly(Direction::FromOriginator, target);
        QVERIFY(first.isSaving());
        send({one.say(true, " and saved")});
        QTRY_COMPARE_WITH_TIMEOUT(first.savedBytes(), static_cast<quint64>(before.size()) + 22, 20000);
        QVERIFY(!QFile::exists(target));
        stopLive();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20000);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before + QByteArray(7, '\0') + "heard and saved");
    }

    void flowThatIsOverIsSaid()
    {
        startLive();
        Connection connection(41004);
        send(connection.handshake());
        flow::FlowSnapshot flow = waitForFlow(41004, 3);
        flow.id.index += 1;  // nobody's: like a record that was given back
        flow.id.generation = 0xFFFFFFFF;
        StreamFollower follower(flow);
        follower.followLive(m_session);
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::NothingSeen, 20000);
        stopLive();
        StreamFollower late(flow);
        late.followLive(m_session);
        QCOMPARE(late.state(), Follow::Failed);
        QVERIFY(late.failureSentence().endsWith('.'));
    }

    void helperThatDiedHandsNothingOn()
    {
        startLive();
        std::optional<Result<UniqueFd>> tapped;
        const auto failed = connect(&m_session, &CaptureControl::failed, this,
                                    [&] { tapped = m_session.tapFlow({}); });  // the state is yet to change
        QCOMPARE(::kill(static_cast<pid_t>(m_session.helperPid()), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), CaptureControl::State::Failed, 20000);
        disconnect(failed);
        QVERIFY(tapped && !*tapped);
        QCOMPARE(tapped->error().kind, FailureKind::Usage);
    }

    void readerThatCouldNotBeStoppedDoesNotStart()
    {
        Pipe pipe;
        auto taps = std::make_shared<std::vector<UniqueFd>>();
        taps->push_back(std::move(pipe.reading));
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const rlimit noMore{0, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &noMore), 0);
        session::TapReader reader([](const telemetry::TapFrame&) -> Result<bool> { return true; });
        QSignalSpy failed(&reader, &session::TapReader::failed);
        reader.begin(taps);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        pipe.writing.reset();
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0][1].toString().contains("Too many open files"), qPrintable(failed[0][1].toString()));
        QVERIFY(!reader.isRunning() && taps->empty());
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(StreamFollowerTest)
#include "tst_stream_follower.moc"
