// SPDX-License-Identifier: GPL-3.0-or-later
// One TCP flow of a capture file, read again through a real helper, and saved. No right is needed.
#include "app/session/stream_follower.h"
#include "app/session/tap_reader.h"
#include "tests/support/follower_fixture.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <set>
#include <string>

using namespace netmoth;
using namespace netmoth::test;
using flow::Direction;
using session::StreamFollower;
using session::StreamTurn;
using Follow = session::StreamFollower::State;

namespace {

class FollowFileTest : public QObject, private FollowerFixture
{
    Q_OBJECT

private:
    QByteArray m_sent;  ///< In long.pcap.

private slots:
    void initTestCase() { m_sent = writeLongCapture(m_folder.filePath("long.pcap")); }

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

    /// A large file costs a reading, not the payload of everybody through a pipe.
    void onlyTheStreamThatIsFollowedIsHandedOver()
    {
        std::vector<Bytes> frames;
        std::vector<Connection> connections;
        for (std::uint16_t port = 41000; port < 41020; ++port)
            connections.emplace_back(port);
        for (Connection& connection : connections)
            for (const Bytes& frame : connection.handshake())
                frames.push_back(frame);
        for (int i = 0; i < 50; ++i)
            for (Connection& connection : connections)
                frames.push_back(connection.say(true, std::string(1000, 'x')));
        for (Connection& connection : connections)
            for (const Bytes& frame : connection.close())
                frames.push_back(frame);
        const QString path = m_folder.filePath("many.pcap");
        writeCapture(path, frames);
        readCapture(fileRequest(path));
        const auto flow = flowWithPort(m_ended, 41007);
        QVERIFY(flow);

        std::uint64_t tapped = 0;
        connect(&m_session, &session::CaptureControl::sampled, this,
                [&](const session::TrafficSample& sample) { tapped = sample.totals[telemetry::Counter::TapBytes]; });
        session::CaptureRequest request = fileRequest(path);
        request.tapStreams = true;
        request.tapConversation = session::conversationOf(*flow);
        std::set<std::uint16_t> ports;
        std::uint64_t bytes = 0;
        session::TapReader reader([&](const tap::TapFrame& frame) -> Result<bool> {
            ports.insert(std::min(frame.header.senderPort, frame.header.receiverPort));
            ports.insert(std::max(frame.header.senderPort, frame.header.receiverPort));
            bytes += frame.payload.size();
            return true;
        });
        connect(&m_session, &session::CaptureSession::streamTapsOpened, &reader, &session::TapReader::begin);
        readCapture(request);
        QTRY_VERIFY(!reader.isRunning());
        QCOMPARE(ports, (std::set<std::uint16_t>{80, 41007}));
        QCOMPARE(bytes, std::uint64_t{50'000});
        QCOMPARE(tapped, std::uint64_t{50'000});
    }

    void longStreamIsCutAndSavedWhole()
    {
        const QString path = m_folder.filePath("long.pcap");
        readCapture(fileRequest(path));
        const auto flow = flowWithPort(m_ended, kLongPort);
        QVERIFY(flow);

        StreamFollower follower(*flow, 1'000'000);
        follower.reread(fileRequest(path));
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Ended, 30000);
        const auto& side = follower.stream().side(Direction::FromResponder);
        QVERIFY(follower.stream().isCut());
        QVERIFY(side.bytes.size() > 800'000 && side.bytes.size() < 1'000'000);
        QVERIFY(m_sent.startsWith(side.bytes));
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
        QVERIFY(file.readAll() == m_sent);
    }

    void nextSavingIsNotEndedByTheOneBefore()
    {
        readCapture(fileRequest(m_folder.filePath("long.pcap")));
        const auto flow = flowWithPort(m_ended, kLongPort);
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
        QCOMPARE(saved.size(), 0);  // the disk is waited for on another thread
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
        follower.saveDirectly(Direction::FromResponder, m_folder.filePath("second.bin"));
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 30000);
        QCOMPARE(saved[1][1].toULongLong(), 3'000'000ULL);
        QCOMPARE(QFileInfo(m_folder.filePath("second.bin")).size(), qint64{3'000'000});
    }

    void fileThatIsGoneIsSaid()
    {
        readCapture(fileRequest(m_folder.filePath("long.pcap")));
        const auto flow = flowWithPort(m_ended, kLongPort);
        StreamFollower follower(*flow);
        follower.reread(fileRequest(m_folder.filePath("gone.pcap")));
        QTRY_COMPARE_WITH_TIMEOUT(follower.state(), Follow::Failed, 30000);
        QVERIFY2(follower.failureSentence().contains("gone.pcap"), qPrintable(follower.failureSentence()));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(FollowFileTest)
#include "tst_follow_file.moc"
