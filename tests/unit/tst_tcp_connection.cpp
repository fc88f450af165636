// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions of TCP connections through flow table and tracker: handshakes of every kind, what is not stream
// though it looks like it, and the ends. Each name of another program stands for a bug that it once had.
#include "tests/support/tcp_conversation.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::packet;
using test::Segment;
using test::Side;
using test::TcpConversation;

namespace {

constexpr std::uint8_t kData = kTcpAck | kTcpPsh;

class TcpConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void bothDirectionsAreFollowed()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "GET /"});
        tcp.take({Side::Server, kData, 5001, 1006, "200 OK"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("GET /"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("200 OK"));
        QVERIFY(!tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Client)}));
        QVERIFY(!tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Server)}));
    }

    void keepAliveByteIsNotStream()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        tcp.take({.sequence = 1003, .acknowledgment = 5001, .payload = "#"});  // RFC 9293 §3.8.4: garbage
        tcp.take({.sequence = 1003, .acknowledgment = 5001});
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "def"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdef"));
        tcp.endAll();
        QCOMPARE(tcp.fixture.takeEnded().front().tcp.originator.retransmissions, 0U);
    }

    void keepAliveBehindTheFinIsNotStream()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData | kTcpFin, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        tcp.take({.sequence = 1004, .acknowledgment = 5001, .payload = "#"});
        tcp.endAll();
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abc"));
    }

    void zeroWindowProbeBringsItsByteOnce()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        tcp.take({Side::Server, kTcpAck, 5001, 1004, "", 0});
        tcp.take({.sequence = 1004, .acknowledgment = 5001, .payload = "d"});  // refused: not acknowledged
        tcp.take({Side::Server, kTcpAck, 5001, 1004, "", 0});
        tcp.take({Side::Server, kTcpAck, 5001, 1004, "", 1000});
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "def"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdef"));
        tcp.endAll();
        QCOMPARE(tcp.fixture.takeEnded().front().tcp.responder.zeroWindows, 1U);
    }

    void urgentDataStaysInline()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData | kTcpUrg, .sequence = 1001, .acknowledgment = 5001, .payload = "ab!"});
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "cd"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("ab!cd"));
    }

    void synDataOfFastOpenCounts()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 1000, .payload = "GET /"});  // RFC 7413
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1006, "200"});
        tcp.take({Side::Server, kData, 5004, 1006, " OK"});
        tcp.take({.flags = kData, .sequence = 1006, .acknowledgment = 5007, .payload = " again"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("GET / again"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("200 OK"));
    }

    void synDataThatWasNotTakenIsSentAgain()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 1000, .payload = "GET /"});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001});
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "GET /index"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("GET /index"));
    }

    void sequenceNumbersWrapInBothDirections()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 0xFFFFFFFD});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 0xFFFFFFFF, 0xFFFFFFFE});
        tcp.take({.flags = kData, .sequence = 0xFFFFFFFE, .acknowledgment = 0, .payload = "abcd"});
        tcp.take({Side::Server, kData, 0, 2, "1234"});
        tcp.take({.flags = kData, .sequence = 2, .acknowledgment = 4, .payload = "efgh"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdefgh"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("1234"));
    }

    void simultaneousOpen()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        tcp.take({Side::Server, kTcpSyn, 5000});
        tcp.take({.flags = kTcpSyn | kTcpAck, .sequence = 1000, .acknowledgment = 5001});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001});
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "from one"});
        tcp.take({Side::Server, kData, 5001, 1009, "from the other"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("from one"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("from the other"));
    }

    void handshakeOfFourPackets()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        tcp.take({Side::Server, kTcpAck, 4999, 1001});
        tcp.take({Side::Server, kTcpSyn, 5000});
        tcp.take({.flags = kTcpSyn | kTcpAck, .sequence = 1000, .acknowledgment = 5001});
        tcp.take({Side::Server, kTcpAck, 5001, 1001});
        tcp.take({Side::Server, kData, 5001, 1001, "banner"});
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5007, .payload = "hello"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("hello"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("banner"));
        QVERIFY(!tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Server)}));
    }

    void synAckOfAnEarlierConnectionIsIgnored()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 900000, 777});
        tcp.take({Side::Server, kData, 5001, 1001, "banner"});
        QCOMPARE(tcp.sentBy(Side::Server), std::string("banner"));
    }

    void acknowledgmentOfAnEarlierConnectionDoesNotSetTheBeginning()
    {
        TcpConversation tcp;
        tcp.take({.sequence = 70000, .acknowledgment = 80000});
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001});
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("hello"));
        QVERIFY(!tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Client)}));
    }

    void synThatComesLateConfirmsTheBeginning()
    {
        TcpConversation tcp;
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"});
        QVERIFY(tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Client)}));
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        QVERIFY(!tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Client)}));
        QCOMPARE(tcp.sentBy(Side::Client), std::string("hello"));
    }

    void acknowledgmentBeforeItsDataLosesNothing()  // zeek #335
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({Side::Server, kTcpAck, 5001, 1006});
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"});
        tcp.nowNs += 5'000'000'000;
        tcp.take({Side::Server, kTcpAck, 5001, 1006});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("hello"));
    }

    void holeThatIsNeverGivenUpWaits()
    {
        reassembly::TcpTrackerOptions options;
        options.limits.holePatienceNs = 0;
        TcpConversation tcp(options);
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "def"});
        for (int i = 0; i < 3; ++i) {
            tcp.nowNs += 60'000'000'000;
            tcp.take({Side::Server, kTcpAck, 5001, 1007});
        }
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdef"));
    }

    void gapOfTwoGibibytesIsNotBelieved()  // zeek #1709
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        tcp.take({.flags = kData, .sequence = 1004 + (1U << 31), .acknowledgment = 5001, .payload = "far"});
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "def"});
        tcp.endAll();
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdef"));
        QCOMPARE(tcp.tracker.counters().streams.outOfWindow, std::uint64_t{1});
        QCOMPARE(tcp.tracker.counters().streams.gapBytes, std::uint64_t{0});
    }

    void byteFarAheadCostsOneSegment()  // scapy #5112
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001 + (1U << 29), .acknowledgment = 5001, .payload = "x"});
        QCOMPARE(tcp.tracker.segmentPool().highWater, std::uint64_t{1});
    }

    void finBothWaysEndsBothStreams()  // suricata PR #6785
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData | kTcpFin, .sequence = 1001, .acknowledgment = 5001, .payload = "bye"});
        tcp.take({Side::Server, kData, 5001, 1005, "more "});
        tcp.take({Side::Server, kData | kTcpFin, 5006, 1005, "from me"});
        tcp.take({.sequence = 1005, .acknowledgment = 5014});
        tcp.nowNs += 30'000'000'000;
        tcp.fixture.table.advance(tcp.nowNs);
        for (const Side side : {Side::Client, Side::Server})
            QVERIFY(tcp.streams.of(tcp.slot.index, tcp.directionOf(side)).ended);
        QCOMPARE(tcp.sentBy(Side::Client), std::string("bye"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("more from me"));
        QVERIFY(tcp.streams.inOrder());
    }

    void finTellsOfBytesThatNeverCame()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kTcpAck | kTcpFin, .sequence = 1005, .acknowledgment = 5001});
        tcp.endAll();
        QCOMPARE(tcp.sentBy(Side::Client), std::string("...."));
    }

    void resetOutsideTheWindowIsIgnored_data()
    {
        QTest::addColumn<uint>("sequence");
        QTest::addColumn<bool>("counts");
        QTest::newRow("at the next byte") << 1004U << true;
        QTest::newRow("the FIN's acknowledgment") << 1003U << true;
        QTest::newRow("ahead, in the window") << 1004U + 100'000U << true;
        QTest::newRow("before what was sent") << 900U << false;
        QTest::newRow("far ahead") << 1004U + (1U << 24) << false;
        QTest::newRow("blind") << 0x80000000U << false;
    }

    void resetOutsideTheWindowIsIgnored()
    {
        QFETCH(uint, sequence);
        QFETCH(bool, counts);
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        const std::uint8_t flags = tcp.take({.flags = kTcpRst, .sequence = sequence, .payload = "why"});
        QCOMPARE((flags & kTcpRst) != 0, counts);
        QCOMPARE(tcp.tracker.counters().resetsIgnored, std::uint64_t{counts ? 0U : 1U});
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "def"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdef"));  // what the RST carried is for humans
    }

    void portsThatAreUsedAgainBeginAnotherFlow_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("both ends closed") << 0;
        QTest::newRow("one end closed") << 1;
        QTest::newRow("reset") << 2;
    }

    void portsThatAreUsedAgainBeginAnotherFlow()
    {
        QFETCH(int, how);
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "old"});
        if (how == 2)
            tcp.take({.flags = kTcpRst, .sequence = 1004});
        else
            tcp.take({.flags = kTcpAck | kTcpFin, .sequence = 1004, .acknowledgment = 5001});
        if (how == 0)
            tcp.take({Side::Server, kTcpAck | kTcpFin, 5001, 1005});
        tcp.take({.flags = kTcpSyn, .sequence = 3'000'000'000});
        QVERIFY(tcp.slot.created);
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 7000, 3'000'000'001});
        tcp.take({.flags = kData, .sequence = 3'000'000'001, .acknowledgment = 7001, .payload = "new"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("new"));
        const auto ended = tcp.fixture.takeEnded();
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(ended.front().tcp.originator.streamBytes, std::uint64_t{3});
    }

    void portsOfAConnectionThatNobodyClosed_data()
    {
        QTest::addColumn<bool>("clientSentSomething");
        QTest::newRow("both ends sent payload") << true;
        QTest::newRow("only the other end did") << false;
    }

    void portsOfAConnectionThatNobodyClosed()
    {
        QFETCH(bool, clientSentSomething);
        TcpConversation tcp;
        tcp.handshake();
        if (clientSentSomething)
            tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "old"});
        tcp.take({Side::Server, kData, 5001, 1001, "old banner"});
        tcp.take({.flags = kTcpSyn, .sequence = 500'000});
        QVERIFY(tcp.fixture.takeEnded().empty());  // it may be forged: its answer decides
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 700'000, 500'001});
        QCOMPARE(tcp.fixture.takeEnded().size(), std::size_t{1});
        tcp.take({.sequence = 500'001, .acknowledgment = 700'001});
        tcp.take({.flags = kData, .sequence = 500'001, .acknowledgment = 700'001, .payload = "new"});
        tcp.take({Side::Server, kData, 700'001, 500'004, "new banner"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("new"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("new banner"));
    }

    void forgedSynChangesNothing()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        tcp.take({.flags = kTcpSyn, .sequence = 500'000, .payload = "with payload"});
        tcp.take({Side::Server, kTcpAck, 5001, 1004});  // the challenge of RFC 5961 §4
        tcp.take({.flags = kData, .sequence = 1004, .acknowledgment = 5001, .payload = "def"});
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 700'000, 400'001});  // answers neither
        tcp.take({Side::Server, kData, 5001, 1007, "xyz"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abcdef"));
        QCOMPARE(tcp.sentBy(Side::Server), std::string("xyz"));
        QVERIFY(tcp.fixture.takeEnded().empty());
    }

    void ownSynThatComesAgainBeginsNothing()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData | kTcpFin, .sequence = 1001, .acknowledgment = 5001, .payload = "abc"});
        tcp.take({Side::Server, kTcpAck | kTcpFin, 5001, 1005});
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        QVERIFY(!tcp.slot.created);
        QCOMPARE(tcp.sentBy(Side::Client), std::string("abc"));
    }

    void midstreamPickUp_data()
    {
        QTest::addColumn<bool>("hasKeepAliveFirst");
        QTest::addColumn<uint>("firstSequence");
        QTest::addColumn<QString>("expected");
        QTest::newRow("begins with payload") << false << 0U << "hello";
        QTest::newRow("begins with an acknowledgment") << true << 2000U << "hello";
        QTest::newRow("begins with an empty keep-alive") << true << 1999U << "hello";
        QTest::newRow("begins with what overtook the payload") << true << 2005U << "hello";
        QTest::newRow("bytes are missing behind an acknowledgment") << true << 1996U << "....hello";
    }

    void midstreamPickUp()
    {
        QFETCH(bool, hasKeepAliveFirst);
        QFETCH(uint, firstSequence);
        QFETCH(QString, expected);
        TcpConversation tcp;
        if (hasKeepAliveFirst)
            tcp.take({.sequence = firstSequence, .acknowledgment = 5001});
        tcp.take({.flags = kData, .sequence = 2000, .acknowledgment = 5001, .payload = "hello"});
        QVERIFY(tcp.tracker.isMidstream({tcp.slot.index, tcp.directionOf(Side::Client)}));
        tcp.endAll();
        QCOMPARE(QString::fromStdString(tcp.sentBy(Side::Client)), expected);
    }

    void keepAliveIsNoBeginning()
    {
        TcpConversation tcp;
        tcp.take({Side::Server, kData, 7000, 2000, "from the server"});
        tcp.take({.sequence = 2000, .acknowledgment = 7015});
        tcp.take({.sequence = 1999, .acknowledgment = 7015, .payload = "#"});
        tcp.take({.flags = kData, .sequence = 2000, .acknowledgment = 7015, .payload = "hello"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("hello"));
    }

    void emptyKeepAlivesOfAnIdleConnectionMakeNoGap()
    {
        TcpConversation tcp;
        tcp.take({Side::Server, kData, 7000, 2000, "x"});
        for (int i = 0; i < 3; ++i) {
            tcp.take({.sequence = 1999, .acknowledgment = 7001});
            tcp.nowNs += 75'000'000'000;
            tcp.take({Side::Server, kTcpAck, 7001, 2000});
        }
        tcp.take({.flags = kData, .sequence = 2000, .acknowledgment = 7001, .payload = "hello"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("hello"));
    }

    void oneSidedTrafficIsFollowed()
    {
        TcpConversation tcp;
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        tcp.take({.sequence = 1001, .acknowledgment = 5001});
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "only "});
        tcp.take({.flags = kData, .sequence = 1006, .acknowledgment = 5001, .payload = "one way"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("only one way"));
    }

    void payloadThatWasCutIsAGap()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "ab", .cutOffBytes = 3});
        tcp.take({.flags = kData, .sequence = 1006, .acknowledgment = 5001, .payload = "cd"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("ab...cd"));
    }

    /// An acknowledgment of one number behind all that was seen: that of a FIN, as long as nothing follows.
    void aFinThatWasNotSeenIsNoMissingByte_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("nothing follows") << false;
        QTest::newRow("a byte was lost after all") << true;
    }

    void aFinThatWasNotSeenIsNoMissingByte()
    {
        QFETCH(bool, goesOn);
        constexpr std::int64_t kTwoSeconds = 2'000'000'000;
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "request"});
        for (int i = 0; i < 4; ++i) {
            tcp.take({Side::Server, kTcpAck, 5001, 1009});
            tcp.nowNs += kTwoSeconds;
        }
        QCOMPARE(tcp.tracker.counters().streams.gapBytes, std::uint64_t{0});
        if (goesOn) {
            tcp.take({.flags = kData, .sequence = 1009, .acknowledgment = 5001, .payload = "more"});
            tcp.take({Side::Server, kTcpAck, 5001, 1013});
            tcp.nowNs += kTwoSeconds;
            tcp.take({Side::Server, kTcpAck, 5001, 1013});
        }
        tcp.endAll();
        QCOMPARE(tcp.sentBy(Side::Client), std::string(goesOn ? "request.more" : "request"));
        QCOMPARE(tcp.tracker.counters().streams.gapBytes, std::uint64_t{goesOn ? 1U : 0U});
    }

    /// Two forged acknowledgments a second apart make nothing of what follows a retransmission.
    void acknowledgmentsBeyondTheWindowAreIgnored()
    {
        TcpConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "one "});
        for (int i = 0; i < 3; ++i) {
            tcp.take({Side::Server, kTcpAck, 5001, 1005 + (500U << 20)});
            tcp.nowNs += 2'000'000'000;
        }
        tcp.take({.flags = kData, .sequence = 1005, .acknowledgment = 5001, .payload = "two"});
        QCOMPARE(tcp.sentBy(Side::Client), std::string("one two"));
        QCOMPARE(tcp.tracker.counters().streams.outOfWindow, std::uint64_t{3});
        QCOMPARE(tcp.tracker.counters().streams.gapBytes, std::uint64_t{0});
    }

    /// What was not captured of one direction is told by the acknowledgments of the other, however much it is.
    void acknowledgmentsGoOnWhereOneDirectionIsNotCaptured()
    {
        TcpConversation tcp;
        tcp.handshake();
        constexpr std::uint32_t kStep = 60'000;
        for (std::uint32_t i = 1; i <= 2000; ++i)
            tcp.take({Side::Server, kTcpAck, 5001, 1001 + i * kStep});
        tcp.nowNs += 2'000'000'000;
        tcp.take({Side::Server, kTcpAck, 5001, 1001 + 2001 * kStep});
        QCOMPARE(tcp.tracker.counters().streams.outOfWindow, std::uint64_t{0});
        QCOMPARE(tcp.tracker.counters().streams.gapBytes, std::uint64_t{2001} * kStep);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TcpConnectionTest)
#include "tst_tcp_connection.moc"
