// SPDX-License-Identifier: GPL-3.0-or-later
// Who began a conversation, whatever packet of it comes first, through the whole worker.
#include "core/packet/service_ports.h"
#include "tests/support/wire.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace netmoth;
using namespace netmoth::test;
using flow::FlowSnapshot;
using telemetry::Counter;

namespace {

constexpr std::uint8_t kSynAck = kTcpSyn | kTcpAck;
constexpr std::uint8_t kData = kTcpAck | kTcpPsh;

/// A short connection, in the order of its times.
std::vector<TcpPacket> connection(std::uint16_t serverPort)
{
    return {
        {true, kTcpSyn, 1000, 0, {}, 0, serverPort},          {false, kSynAck, 5000, 1001, {}, 10, serverPort},
        {true, kTcpAck, 1001, 5001, {}, 20, serverPort},      {true, kData, 1001, 5001, "question", 30, serverPort},
        {false, kData, 5001, 1009, "answer", 40, serverPort},
    };
}

Bytes dns(bool isAnswer)
{
    return {0x12, 0x34, static_cast<std::uint8_t>(isAnswer ? 0x81 : 0x01), 0, 0, 1, 0, 0, 0, 0, 0, 0};
}

Bytes icmpFrame(bool fromClient, std::uint8_t type, std::uint8_t code = 0)
{
    FrameBuilder frame;
    frame.ethernet();
    if (fromClient)
        frame.ipv4("192.0.2.10", "198.51.100.20");
    else
        frame.ipv4("198.51.100.20", "192.0.2.10");
    return frame.icmp(type, code, 0x00010001).payload("abcdefgh").build();
}

Bytes icmpv6Frame(bool fromClient, std::uint8_t type)
{
    FrameBuilder frame;
    frame.ethernet();
    if (fromClient)
        frame.ipv6("2001:db8::10", "2001:db8::20");
    else
        frame.ipv6("2001:db8::20", "2001:db8::10");
    return frame.icmpv6(type, 0, 0x00010001).payload("abcdefghabcdefgh").build();
}

std::string originatorOf(const FlowSnapshot& flow)
{
    return packet::toString(flow.originator, flow.ipVersion);
}

class WorkerDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void aHandshakeTellsInAnyOrder_data()
    {
        QTest::addColumn<int>("serverPort");
        QTest::newRow("a service's port") << 443;
        QTest::newRow("no service's port") << 50000;
        QTest::newRow("both are services' ports") << 20000;
    }

    /// Every order of the first five packets, with and without the SYN.
    void aHandshakeTellsInAnyOrder()
    {
        QFETCH(int, serverPort);
        for (const std::size_t skipped : {std::size_t{0}, std::size_t{1}}) {
            std::vector<TcpPacket> packets = connection(static_cast<std::uint16_t>(serverPort));
            packets.erase(packets.begin(), packets.begin() + static_cast<std::ptrdiff_t>(skipped));
            std::vector<std::size_t> order(packets.size());
            std::iota(order.begin(), order.end(), 0);
            do {
                Wire wire;
                for (const std::size_t index : order)
                    wire.pass(packets[index]);
                const auto flows = wire.endedFlows();
                QCOMPARE(flows.size(), std::size_t{1});
                const FlowSnapshot& flow = flows[0];
                QCOMPARE(originatorOf(flow), std::string("192.0.2.10"));
                QCOMPARE(int(flow.originatorPort), int(kClientPort));
                QVERIFY(!flow.directionGuessed);
                QCOMPARE(flow.fromOriginator.packets, std::uint64_t{3 - skipped});
                QCOMPARE(flow.fromResponder.packets, std::uint64_t{2});
                QCOMPARE(flow.firstSeenNs, Wire::timeOf(skipped == 0 ? 0 : 10));
                QCOMPARE(flow.lastSeenNs, Wire::timeOf(40));
                QCOMPARE(flow.state, flow::FlowState::Established);
                QCOMPARE((flow.originatorTcpFlags & kTcpSyn) != 0, skipped == 0);
                QCOMPARE(flow.responderTcpFlags & kTcpSyn, int(kTcpSyn));
                QCOMPARE(flow.tcp.originator.streamBytes, std::uint64_t{8});
                QCOMPARE(flow.tcp.responder.streamBytes, std::uint64_t{6});
                QCOMPARE(flow.tcp.originator.gapBytes + flow.tcp.responder.gapBytes, std::uint64_t{0});
            } while (std::ranges::next_permutation(order).found);
        }
    }

    void aConnectionJoinedMidwayIsAGuess_data()
    {
        QTest::addColumn<int>("clientPort");
        QTest::addColumn<int>("serverPort");
        QTest::addColumn<bool>("serverFirst");
        QTest::addColumn<bool>("turned");
        QTest::newRow("service, client first") << 40000 << 445 << false << false;
        QTest::newRow("service, server first") << 40000 << 445 << true << false;
        QTest::newRow("both registered: the lower") << 6669 << 80 << true << false;
        QTest::newRow("neither: who sends first") << 40000 << 50000 << false << false;
        QTest::newRow("neither, the other first") << 40000 << 50000 << true << true;
        QTest::newRow("equal ports") << 179 << 179 << true << true;
        QTest::newRow("from 32768 on no port is a service's") << 40000 << 33434 << true << true;
    }

    void aConnectionJoinedMidwayIsAGuess()
    {
        QFETCH(int, clientPort);
        QFETCH(int, serverPort);
        QFETCH(bool, serverFirst);
        QFETCH(bool, turned);
        const auto frame = [&](bool fromClient) {
            const auto client = static_cast<std::uint16_t>(clientPort);
            const auto server = static_cast<std::uint16_t>(serverPort);
            FrameBuilder builder;
            builder.ethernet().ipv4(fromClient ? "192.0.2.10" : "198.51.100.20",
                                    fromClient ? "198.51.100.20" : "192.0.2.10");
            builder.tcp(fromClient ? client : server, fromClient ? server : client,
                        {.sequence = fromClient ? 1000U : 5000U, .acknowledgement = fromClient ? 5000U : 1000U});
            return builder.payload("data").build();
        };
        Wire wire;
        wire.pass(frame(!serverFirst), 0);
        QCOMPARE(wire.flows().at(0).state, flow::FlowState::New);
        wire.pass(frame(!serverFirst), 1);
        QCOMPARE(wire.flows().at(0).state, flow::FlowState::New);  // still one-sided, whoever is the originator
        wire.pass(frame(serverFirst), 10);
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(originatorOf(flows[0]), std::string(turned ? "198.51.100.20" : "192.0.2.10"));
        QVERIFY(flows[0].directionGuessed);
        QCOMPARE(flows[0].state, flow::FlowState::Established);
        const std::uint64_t fromClient = serverFirst ? 1 : 2;
        QCOMPARE(flows[0].fromOriginator.packets, turned ? 3 - fromClient : fromClient);
    }

    void datagramsTellByTheirService_data()
    {
        QTest::addColumn<int>("clientPort");
        QTest::addColumn<int>("serverPort");
        QTest::addColumn<Bytes>("query");
        QTest::addColumn<Bytes>("answer");
        QTest::newRow("DNS") << 40203 << 53 << dns(false) << dns(true);
        QTest::newRow("DNS between servers") << 53 << 53 << dns(false) << dns(true);
        QTest::newRow("mDNS, unicast") << 5353 << 5353 << dns(false) << dns(true);
        QTest::newRow("LLMNR") << 50100 << 5355 << dns(false) << dns(true);
        QTest::newRow("NTP") << 123 << 123 << Bytes{0x23, 0, 6, 0} << Bytes{0x24, 1, 6, 0};
        QTest::newRow("NTP, symmetric") << 123 << 123 << Bytes{0x21, 0, 6, 0} << Bytes{0x22, 1, 6, 0};
        QTest::newRow("SNMP") << 40203 << 161 << Bytes{0x30, 2} << Bytes{0x30, 2};
        QTest::newRow("DHCP") << 68 << 67 << Bytes{1, 1, 6, 0} << Bytes{2, 1, 6, 0};
        QTest::newRow("DHCP relay") << 67 << 67 << Bytes{1, 1, 6, 0} << Bytes{2, 1, 6, 0};
        QTest::newRow("DHCPv6 relay") << 547 << 547 << Bytes{12, 0, 0, 0} << Bytes{13, 0, 0, 0};
        QTest::newRow("RADIUS between proxies") << 1812 << 1812 << Bytes{1, 7, 0, 20} << Bytes{2, 7, 0, 20};
        QTest::newRow("HTTP/3") << 50100 << 443 << Bytes{0xC0, 0, 0, 0, 1} << Bytes{0xC0, 0, 0, 0, 1};
        QTest::newRow("SIP") << 5060 << 5060 << Bytes{'I', 'N', 'V', 'I', 'T', 'E'} << Bytes{'S', 'I', 'P', '/', '2'};
    }

    void datagramsTellByTheirService()
    {
        QFETCH(int, clientPort);
        QFETCH(int, serverPort);
        QFETCH(Bytes, query);
        QFETCH(Bytes, answer);
        const auto client = static_cast<std::uint16_t>(clientPort);
        const auto server = static_cast<std::uint16_t>(serverPort);
        for (const bool answerFirst : {false, true}) {
            Wire wire;
            wire.pass(udpFrame(!answerFirst, client, server, answerFirst ? answer : query), 0);
            QCOMPARE(wire.flows().at(0).state, flow::FlowState::New);
            wire.pass(udpFrame(answerFirst, client, server, answerFirst ? query : answer), 10);
            wire.pass(udpFrame(false, client, server, answer), 20);
            const auto flows = wire.flows();
            QCOMPARE(flows.size(), std::size_t{1});
            QCOMPARE(originatorOf(flows[0]), std::string("192.0.2.10"));
            QCOMPARE(int(flows[0].originatorPort), clientPort);
            QVERIFY(!flows[0].directionGuessed);
            QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{1});
            QCOMPARE(flows[0].fromResponder.packets, std::uint64_t{2});
            QCOMPARE(flows[0].state, flow::FlowState::Established);
        }
    }

    void otherDatagramsAreAGuess()
    {
        Wire wire;
        wire.pass(udpFrame(false, 40000, 1194, {0x38, 1}), 0);  // OpenVPN's server first
        wire.pass(udpFrame(true, 50000, 40000, {1, 2}), 10);    // no service
        wire.pass(udpFrame(false, 12345, 53, {}), 20);          // an empty one is no answer
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{3});
        QCOMPARE(originatorOf(flows[0]), std::string("192.0.2.10"));
        QCOMPARE(originatorOf(flows[1]), std::string("192.0.2.10"));
        QCOMPARE(originatorOf(flows[2]), std::string("198.51.100.20"));
        for (const FlowSnapshot& flow : flows)
            QVERIFY(flow.directionGuessed);
    }

    void whoSendsToAGroupBegins()
    {
        Wire wire;
        wire.pass(
            FrameBuilder().ethernet().ipv4("192.0.2.10", "224.0.0.251").udp(5353, 5353).payload(dns(true)).build(), 0);
        wire.pass(FrameBuilder().ethernet().ipv4("192.0.2.10", "255.255.255.255").udp(67, 68).payload("\2").build(),
                  10);
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{2});
        for (const FlowSnapshot& flow : flows) {
            QCOMPARE(originatorOf(flow), std::string("192.0.2.10"));
            QVERIFY(!flow.directionGuessed);
        }
    }

    void icmpTellsByItsType_data()
    {
        QTest::addColumn<bool>("isIpv6");
        QTest::addColumn<int>("request");
        QTest::addColumn<int>("reply");
        QTest::newRow("echo") << false << 8 << 0;
        QTest::newRow("timestamp") << false << 13 << 14;
        QTest::newRow("information") << false << 15 << 16;
        QTest::newRow("address mask") << false << 17 << 18;
        QTest::newRow("extended echo") << false << 42 << 43;
        QTest::newRow("ICMPv6 echo") << true << 128 << 129;
        QTest::newRow("neighbour") << true << 135 << 136;
        QTest::newRow("router") << true << 133 << 134;
        QTest::newRow("node information") << true << 139 << 140;
    }

    void icmpTellsByItsType()
    {
        QFETCH(bool, isIpv6);
        QFETCH(int, request);
        QFETCH(int, reply);
        const auto frame = [&](bool isRequest) {
            const auto type = static_cast<std::uint8_t>(isRequest ? request : reply);
            return isIpv6 ? icmpv6Frame(isRequest, type) : icmpFrame(isRequest, type);
        };
        for (const bool replyFirst : {false, true}) {
            Wire wire;
            wire.pass(frame(!replyFirst), 0);
            wire.pass(frame(replyFirst), 10);
            const auto flows = wire.flows();
            QCOMPARE(flows.size(), std::size_t{1});
            QCOMPARE(originatorOf(flows[0]), std::string(isIpv6 ? "2001:db8::10" : "192.0.2.10"));
            QVERIFY(!flows[0].directionGuessed);
            QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{1});
            QCOMPARE(flows[0].state, flow::FlowState::Established);
        }
    }

    /// An error tells nothing; a request that follows does.
    void aRequestCorrectsAGuess()
    {
        Wire wire;
        wire.pass(icmpFrame(false, 3, 1), 0);
        QVERIFY(wire.flows().at(0).directionGuessed);
        wire.pass(icmpFrame(true, 8), 10);
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(originatorOf(flows[0]), std::string("192.0.2.10"));
        QVERIFY(!flows[0].directionGuessed);
        QCOMPARE(int(flows[0].icmpType), 8);
        QCOMPARE(int(flows[0].icmpCode), 0);
        QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{1});
        QCOMPARE(flows[0].fromResponder.packets, std::uint64_t{1});
    }

    void sctpTellsByItsFirstChunk()
    {
        const auto frame = [](bool fromClient, std::uint8_t chunk) {
            FrameBuilder builder;
            builder.ethernet().ipv4(fromClient ? "192.0.2.10" : "198.51.100.20",
                                    fromClient ? "198.51.100.20" : "192.0.2.10");
            builder.sctp(fromClient ? 3868 : 40000, fromClient ? 40000 : 3868);  // the client has the service's port
            return builder.payload(Bytes{chunk, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1}).build();
        };
        Wire answerFirst;
        answerFirst.pass(frame(false, 2), 0);  // INIT ACK
        Wire dataFirst;
        dataFirst.pass(frame(true, 0), 0);  // DATA
        QVERIFY(dataFirst.flows().at(0).directionGuessed);
        QCOMPARE(originatorOf(dataFirst.flows().at(0)), std::string("198.51.100.20"));
        dataFirst.pass(frame(true, 1), 10);  // INIT
        for (Wire* wire : {&answerFirst, &dataFirst}) {
            QCOMPARE(originatorOf(wire->flows().at(0)), std::string("192.0.2.10"));
            QVERIFY(!wire->flows().at(0).directionGuessed);
        }
    }

    /// The first SYN of a simultaneous open counts, and no other SYN turns a flow whose direction is known.
    void whatIsKnownStays()
    {
        Wire wire;
        wire.pass({{true, kTcpSyn, 1000, 0, {}, 0},
                   {false, kTcpSyn, 5000, 0, {}, 1},
                   {false, kSynAck, 5000, 1001, {}, 20},
                   {true, kSynAck, 1000, 5001, {}, 21},
                   {false, kTcpSyn, 77777, 0, {}, 30}});
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(originatorOf(flows[0]), std::string("192.0.2.10"));
        QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{2});
    }

    /// A SYN of another connection says nothing of the one that was joined midway.
    void aForeignSynDoesNotTurnAFlow()
    {
        Wire wire;
        wire.pass({{false, kData, 5000, 1000, "data", 0}, {true, kData, 1000, 5004, "more", 1}});
        wire.pass({false, kTcpSyn, 900000, 0, {}, 10});
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(originatorOf(flows[0]), std::string("192.0.2.10"));
        QVERIFY(flows[0].directionGuessed);
    }

    void theEarliestPacketIsTheStart()
    {
        Wire wire;
        wire.pass(udpFrame(true, 40203, 53, dns(false)), 100);
        wire.pass(udpFrame(false, 40203, 53, dns(true)), 50);
        wire.pass(udpFrame(true, 40203, 53, dns(false)), 70);
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].firstSeenNs, Wire::timeOf(50));
        QCOMPARE(flows[0].lastSeenNs, Wire::timeOf(100));
    }

    void servicePorts()
    {
        using packet::isServicePort;
        for (const int port : {22, 53, 80, 443, 445, 3306, 5228, 8080, 20000})
            QVERIFY2(isServicePort(packet::kIpProtocolTcp, static_cast<std::uint16_t>(port)),
                     qPrintable(QString::number(port)));
        for (const int port : {0, 4, 32768, 40000, 65535})
            QVERIFY2(!isServicePort(packet::kIpProtocolTcp, static_cast<std::uint16_t>(port)),
                     qPrintable(QString::number(port)));
        QVERIFY(!isServicePort(packet::kIpProtocolUdp, 5228));
        QVERIFY(isServicePort(packet::kIpProtocolUdp, 67));
        QVERIFY(isServicePort(packet::kIpProtocolSctp, 3868));
        QVERIFY(!isServicePort(packet::kIpProtocolIcmp, 80));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WorkerDirectionTest)
#include "tst_worker_direction.moc"
