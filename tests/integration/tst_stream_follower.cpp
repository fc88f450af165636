// SPDX-License-Identifier: GPL-3.0-or-later
// One TCP flow followed live through a real helper, over a veth pair, where the frames are the test's own. Nothing
// depends on how fast this machine is. Flows of files: tst_follow_file.
#include "app/session/stream_follower.h"
#include "tests/support/follower_fixture.h"
#include "tests/support/packet_sender.h"
#include "tests/support/pipe.h"
#include "tests/support/privileged_main.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

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

class StreamFollowerTest : public QObject, private FollowerFixture
{
    Q_OBJECT

private:
    std::vector<flow::FlowSnapshot> m_active;
    std::optional<PacketSender> m_sender;

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

    /// A worker serves two at a time, side by side.
    void thirdFollowerTakesOverAndTheFirstCanGoOn()
    {
        startLive();
        Connection one(41002);
        Connection two(41003);
        Connection three(41007);
        send(one.handshake());
        send(two.handshake());
        send(three.handshake());
        StreamFollower first(waitForFlow(41002, 3));
        StreamFollower second(waitForFlow(41003, 3));
        StreamFollower third(waitForFlow(41007, 3));
        first.followLive(m_session);
        const QByteArray& heard = first.stream().side(Direction::FromOriginator).bytes;
        QVERIFY(speakUntilHeard(one, first) > 0);
        send({one.say(true, "one")});
        QTRY_VERIFY_WITH_TIMEOUT(heard.endsWith("?one"), 20000);
        const QByteArray before = heard;
        second.followLive(m_session);
        QVERIFY(speakUntilHeard(two, second) > 0);
        QCOMPARE(first.state(), Follow::Following);
        third.followLive(m_session);
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), Follow::Interrupted, 20000);
        send({one.say(true, "unheard"), two.say(true, "two"), three.say(true, "three")});
        QTRY_VERIFY_WITH_TIMEOUT(second.stream().side(Direction::FromOriginator).bytes.endsWith("?two"), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(third.stream().side(Direction::FromOriginator).bytes, QByteArray("three"), 20000);
        first.followLive(m_session);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), Follow::Interrupted, 20000);
        QCOMPARE(third.state(), Follow::Following);
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
        session::TapReader reader([](const tap::TapFrame&) -> Result<bool> { return true; });
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
