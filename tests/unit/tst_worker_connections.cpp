// SPDX-License-Identifier: GPL-3.0-or-later
// Where one TCP connection ends and the next between the same ports begins, through the whole worker: long silences of
// files, ports used again, and what comes late.
#include "tests/support/wire.h"

#include <QtTest>

using namespace netmoth;
using namespace netmoth::test;
using flow::FlowSnapshot;
using telemetry::Counter;

namespace {

constexpr std::uint8_t kSynAck = kTcpSyn | kTcpAck;
constexpr std::uint8_t kData = kTcpAck | kTcpPsh;
constexpr std::uint8_t kFinAck = kTcpFin | kTcpAck;
constexpr std::int64_t kMinute = 60'000;

/// Handshake, 8 bytes and 6 back, from @p atMs on; the client's first byte is isn + 1, the server's 5 isn + 1.
std::vector<TcpPacket> talk(std::uint32_t isn, std::int64_t atMs)
{
    return {
        {true, kTcpSyn, isn, 0, {}, atMs},
        {false, kSynAck, 5 * isn, isn + 1, {}, atMs + 1},
        {true, kTcpAck, isn + 1, 5 * isn + 1, {}, atMs + 2},
        {true, kData, isn + 1, 5 * isn + 1, "question", atMs + 3},
        {false, kData, 5 * isn + 1, isn + 9, "answer", atMs + 4},
    };
}

/// Both FINs and the last acknowledgment, after talk().
std::vector<TcpPacket> goodbye(std::uint32_t isn, std::int64_t atMs)
{
    return {
        {true, kFinAck, isn + 9, 5 * isn + 7, {}, atMs},
        {false, kFinAck, 5 * isn + 7, isn + 10, {}, atMs + 1},
        {true, kTcpAck, isn + 10, 5 * isn + 8, {}, atMs + 2},
    };
}

pipeline::WorkerOptions liveOptions()
{
    return {};
}

void isWhole(const FlowSnapshot& flow, std::uint64_t fromClient, std::uint64_t fromServer)
{
    QCOMPARE(packet::toString(flow.originator, 4), std::string("192.0.2.10"));
    QVERIFY(!flow.directionGuessed);
    QCOMPARE(flow.fromOriginator.packets, fromClient);
    QCOMPARE(flow.fromResponder.packets, fromServer);
    QVERIFY(!flow.tcp.isMidstream);
    QCOMPARE(flow.tcp.originator.streamBytes, std::uint64_t{8});
    QCOMPARE(flow.tcp.responder.streamBytes, std::uint64_t{6});
    QCOMPARE(flow.tcp.originator.gapBytes + flow.tcp.responder.gapBytes, std::uint64_t{0});
}

class WorkerConnectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void silenceDoesNotCutAConnectionOfAFile()
    {
        Wire wire;
        wire.pass(talk(1000, 0));
        for (int i = 1; i <= 4; ++i) {
            wire.pass({false, kData, 5007U + 4U * static_cast<std::uint32_t>(i - 1), 1009, "push", i * 25 * kMinute});
            wire.pass({true, kTcpAck, 1009, 5007U + 4U * static_cast<std::uint32_t>(i), {}, i * 25 * kMinute + 1});
        }
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{7});
        QCOMPARE(flows[0].tcp.responder.streamBytes, std::uint64_t{22});
    }

    void datagramsHoursApartAreTwoFlowsOfAFile()
    {
        Wire wire;
        for (const std::int64_t minute : {0, 1, 150})
            wire.pass(udpFrame(true, 40203, 53, {1, 2, 3}), minute * kMinute);
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{2});
    }

    /// The second SYN is counted to the new flow when it is answered.
    void portsUsedAgainWithoutAnEnd()
    {
        Wire wire;
        wire.pass(talk(1000, 0));
        wire.pass(talk(700'000'000, 30'000));
        wire.pass(goodbye(700'000'000, 31'000));
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        isWhole(flows[0], 3, 2);
        isWhole(flows[1], 5, 3);
        QCOMPARE(flows[0].lastSeenNs, Wire::timeOf(4));
        QCOMPARE(flows[1].firstSeenNs, Wire::timeOf(30'000));
        QCOMPARE(flows[1].originatorTcpFlags & kTcpSyn, int(kTcpSyn));
        QVERIFY(flows[1].tcp.handshakeRttUs >= 1900);
        QCOMPARE(flows[1].state, flow::FlowState::Closed);
    }

    void itsSynMayBeSentTwice()
    {
        Wire wire;
        wire.pass(talk(1000, 0));
        wire.pass({true, kTcpSyn, 700'000'000, 0, {}, 29'000});
        wire.pass(talk(700'000'000, 30'000));
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        isWhole(flows[0], 3, 2);
        isWhole(flows[1], 4, 2);
        QCOMPARE(flows[1].firstSeenNs, Wire::timeOf(29'000));
    }

    /// The other end may be the client of the next connection.
    void theNextConnectionMayGoTheOtherWay()
    {
        Wire wire;
        wire.pass(talk(1000, 0));
        wire.pass({{false, kTcpSyn, 90'000'000, 0, {}, 30'000},
                   {true, kSynAck, 40'000'000, 90'000'001, {}, 30'001},
                   {false, kData, 90'000'001, 40'000'001, "hello", 30'002}});
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        isWhole(flows[0], 3, 2);
        QCOMPARE(packet::toString(flows[1].originator, 4), std::string("198.51.100.20"));
        QVERIFY(!flows[1].directionGuessed);
        QCOMPARE(flows[1].fromOriginator.packets, std::uint64_t{2});
        QCOMPARE(flows[1].tcp.originator.streamBytes, std::uint64_t{5});
        QVERIFY(!flows[1].tcp.isMidstream);
    }

    void fastOpenDataOfTheNextConnection_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("accepted") << true;
        QTest::newRow("sent again") << false;
    }

    void fastOpenDataOfTheNextConnection()
    {
        QFETCH(bool, accepted);
        Wire wire;
        wire.pass(talk(1000, 0));
        wire.pass({{true, kTcpSyn, 700'000'000, 0, "question", 30'000},
                   {false, kSynAck, 90'000'000, accepted ? 700'000'009U : 700'000'001U, {}, 30'001}});
        if (!accepted)
            wire.pass({true, kData, 700'000'001, 90'000'001, "question", 30'002});
        wire.pass({false, kData, 90'000'001, 700'000'009, "answer", 30'003});
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        isWhole(flows[0], 3, 2);
        isWhole(flows[1], accepted ? 1 : 2, 2);
    }

    /// What was captured of the old connection may be one packet of its server, before the new SYN.
    void aTailOfTheOldConnectionIsNotTheNewOnes()
    {
        Wire wire;
        wire.pass({false, kData, 123'456'789, 987, "old", 0});
        wire.pass(talk(1000, 1000));
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        QCOMPARE(flows[0].fromResponder.packets, std::uint64_t{1});
        QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{0});
        isWhole(flows[1], 3, 2);
    }

    void aSynThatNobodyAnswersEndsNothing()
    {
        Wire wire;
        wire.pass(talk(1000, 0));
        wire.pass({true, kTcpSyn, 700'000'000, 0, {}, 30'000});
        wire.pass({false, kTcpAck, 5007, 1009, {}, 30'001});  // a challenge (RFC 5961)
        wire.pass(goodbye(1000, 31'000));
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].state, flow::FlowState::Closed);
        QCOMPARE(flows[0].tcp.originator.streamBytes, std::uint64_t{8});
    }

    void portsUsedAgainAfterTheEnd_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<int>("lost");
        for (const bool isReset : {false, true})
            for (const int lost : {0, 1, 3})
                QTest::addRow("%s, %d packets of the new handshake lost", isReset ? "RST" : "FIN", lost)
                    << isReset << lost;
    }

    /// In TIME-WAIT, too, and when the beginning of the new handshake was not captured.
    void portsUsedAgainAfterTheEnd()
    {
        QFETCH(bool, isReset);
        QFETCH(int, lost);
        Wire wire;
        wire.pass(talk(1000, 0));
        if (isReset)
            wire.pass({false, kTcpRst | kTcpAck, 5007, 1009, {}, 1000});
        else
            wire.pass(goodbye(1000, 1000));
        std::vector<TcpPacket> next = talk(300'000'000, 30'000);
        next.erase(next.begin(), next.begin() + lost);
        wire.pass(next);
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        QCOMPARE(flows[0].state, flow::FlowState::Closed);
        QCOMPARE(flows[1].fromOriginator.packets, std::uint64_t{lost == 0 ? 3U : lost == 1 ? 2U : 1U});
        QCOMPARE(packet::toString(flows[1].originator, 4), std::string("192.0.2.10"));
        QCOMPARE(flows[1].directionGuessed, lost == 3);
        QCOMPARE(flows[1].tcp.originator.streamBytes, std::uint64_t{8});
        QCOMPARE(flows[1].tcp.responder.streamBytes, std::uint64_t{6});
    }

    void whatComesLateIsTheConnections_data()
    {
        QTest::addColumn<std::int64_t>("afterMs");
        QTest::addColumn<bool>("toFlow");
        QTest::newRow("half a minute") << std::int64_t{30'000} << true;
        QTest::newRow("three minutes") << 3 * kMinute << true;
        QTest::newRow("twenty minutes") << 20 * kMinute << false;
    }

    /// A FIN again, a last ACK, a RST and data sent again: never a flow of their own.
    void whatComesLateIsTheConnections()
    {
        QFETCH(std::int64_t, afterMs);
        QFETCH(bool, toFlow);
        Wire wire;
        wire.pass(talk(1000, 0));
        wire.pass(goodbye(1000, 1000));
        wire.pass({{false, kFinAck, 5007, 1010, {}, afterMs},
                   {true, kTcpAck, 1010, 5008, {}, afterMs + 1},
                   {false, kData, 5001, 1009, "answer", afterMs + 2},
                   {true, kTcpRst, 1010, 0, {}, afterMs + 3}});
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].fromOriginator.packets + flows[0].fromResponder.packets, std::uint64_t{toFlow ? 12U : 8U});
        QCOMPARE(wire.bench().counter(Counter::TcpLate), std::uint64_t{toFlow ? 0U : 4U});
        QVERIFY(wire.bench().ledgerBalances());
    }

    void liveWhatComesLateIsCounted()
    {
        Wire wire(liveOptions());
        wire.pass(talk(1000, 0));
        wire.pass(goodbye(1000, 1000));
        wire.pass({{false, kFinAck, 5007, 1010, {}, 30'000}, {true, kTcpAck, 1010, 5008, {}, 90'000}});
        QCOMPARE(wire.flows().size(), std::size_t{1});
        QCOMPARE(wire.bench().counter(Counter::TcpLate), std::uint64_t{2});
        QVERIFY(wire.bench().ledgerBalances());
        wire.pass(talk(1000, 100'000));  // a new connection with the same numbers is new all the same
        QCOMPARE(wire.endedFlows().size(), std::size_t{2});
    }

    /// Live, an idle flow ends; when its connection goes on, who began it is still known.
    void anIdleConnectionGoesOn()
    {
        Wire wire(liveOptions());
        for (TcpPacket packet : talk(1000, 0)) {
            packet.serverPort = 50000;  // no service's: only the SYN tells
            wire.pass(packet);
        }
        wire.pass({false, kData, 5007, 1009, "push", 20 * kMinute, 50000});
        wire.pass({true, kTcpAck, 1009, 5011, {}, 20 * kMinute + 1, 50000});
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{2});
        QCOMPARE(flows[0].endReason, flow::EndReason::Timeout);
        QCOMPARE(packet::toString(flows[1].originator, 4), std::string("192.0.2.10"));
        QVERIFY(!flows[1].directionGuessed);
        QCOMPARE(flows[1].fromResponder.packets, std::uint64_t{1});
        QCOMPARE(flows[1].state, flow::FlowState::Established);
    }

    /// Of an idle connection of a file that was cut, its FIN alone is no connection either.
    void aResetAloneTellsNothing()
    {
        Wire wire;
        wire.pass({false, kTcpRst | kTcpAck, 0, 1001, {}, 0});
        const auto flows = wire.endedFlows();
        QCOMPARE(flows.size(), std::size_t{1});
        QVERIFY(flows[0].directionGuessed);
        QCOMPARE(packet::toString(flows[0].originator, 4), std::string("192.0.2.10"));
        QCOMPARE(flows[0].state, flow::FlowState::Closed);
    }

    /// More connections than records: the ones that are silent for longest make room, and nothing is refused.
    void aFileWithMoreConnectionsThanRecords()
    {
        Wire wire(Wire::fileOptions(), 64);
        constexpr std::uint16_t kConnections = 500;
        for (std::uint16_t i = 0; i < kConnections; ++i)
            for (TcpPacket packet : talk(1000, i * 100)) {
                packet.serverPort = static_cast<std::uint16_t>(1000 + i);
                wire.pass(packet);
            }
        QCOMPARE(wire.endedFlows().size(), std::size_t{kConnections});
        QCOMPARE(wire.bench().counter(Counter::FlowTableFull), std::uint64_t{0});
        QVERIFY(wire.bench().counter(Counter::FlowsEndedEvicted) >= kConnections - 64U);
        QVERIFY(wire.bench().ledgerBalances());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WorkerConnectionsTest)
#include "tst_worker_connections.moc"
