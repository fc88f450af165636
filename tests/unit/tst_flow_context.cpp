// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside a flow: the tunnel that it lies in, and the ICMP errors that quote it.
#include "tests/support/decoded_frame.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/worker_bench.h"

#include <QtTest>

#include <algorithm>

using namespace netmoth;
using namespace netmoth::test;
using headers::operator+;
using flow::FlowSnapshot;
using packet::TunnelKind;
using telemetry::Counter;

namespace {

Bytes udpPacket(std::uint8_t host = 100, unsigned sourcePort = 1111)
{
    return headers::ipv4(17, headers::udp(sourcePort, 2222, headers::filler(8)), {.host = host});
}

/// The port of udpPacket()'s sender: ports below 32768 are taken for a service's, so either end may be the originator.
std::uint32_t senderPort(const FlowSnapshot& flow)
{
    return flow.originatorPort == 2222 ? flow.responderPort : flow.originatorPort;
}

Bytes tcpPacket()
{
    return headers::ipv4(6, headers::tcp(headers::filler(8), {.sourcePort = 1111}), {.host = 100});
}

using Ids = std::vector<int>;

/// @p packet, which is IPv4, behind these tags.
Bytes tagged(const Ids& ids, const Bytes& packet)
{
    Bytes payload = packet;
    unsigned type = 0x0800;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        payload = headers::vlanTag(static_cast<unsigned>(*id), type, payload);
        type = 0x8100;
    }
    return headers::ethernet(type, payload);
}

Bytes inVxlan(const Bytes& packet, std::uint32_t vni, bool isIpv6 = false)
{
    const Bytes udp = headers::udp(50000, 4789, headers::vxlan(vni, headers::ethernet(0x0800, packet)));
    return inEthernet(isIpv6, isIpv6 ? headers::ipv6(17, udp) : headers::ipv4(17, udp));
}

Bytes inGre(const Bytes& packet, std::uint32_t keyValue)
{
    return headers::gre(0x2000, 0x0800, headers::big32(keyValue), packet);
}

/// An ICMP error from 10.0.0.<host> about @p quoted.
Bytes icmpError(unsigned type, unsigned code, const Bytes& quoted, std::uint8_t host = 200)
{
    return headers::ethernet(0x0800, headers::ipv4(1, headers::icmp(type, code, quoted), {.host = host}));
}

class FlowContextTest : public QObject
{
    Q_OBJECT

private slots:
    void tunnelStandsBesideTheFlow_data()
    {
        QTest::addColumn<bool>("isTcp");
        QTest::addColumn<bool>("outerIpv6");
        QTest::newRow("UDP in IPv4") << false << false;
        QTest::newRow("UDP in IPv6") << false << true;
        QTest::newRow("TCP in IPv4") << true << false;
        QTest::newRow("TCP in IPv6") << true << true;
    }

    void tunnelStandsBesideTheFlow()
    {
        QFETCH(bool, isTcp);
        QFETCH(bool, outerIpv6);
        WorkerBench bench;
        const Bytes frame = inVxlan(isTcp ? tcpPacket() : udpPacket(), 5001, outerIpv6);
        bench.process({frame, frame});
        for (const bool ended : {false, true}) {
            if (ended)
                bench.end();  // now from the journal
            const FlowSnapshot flow = bench.flowFrom(1111);
            QCOMPARE(flow.fromOriginator.packets, std::uint64_t{2});
            QCOMPARE(flow.tcp.isTracked, isTcp);
            QVERIFY(flow.tunnel.kind == TunnelKind::Vxlan);
            QCOMPARE(flow.tunnel.id, 5001U);
            QCOMPARE(int{flow.tunnel.depth}, 1);
            QCOMPARE(int{flow.tunnel.ipVersion}, outerIpv6 ? 6 : 4);
            QCOMPARE(packet::toString(flow.tunnel.source, flow.tunnel.ipVersion),
                     std::string(outerIpv6 ? "2001:db8::1" : "10.0.0.1"));
            QCOMPARE(packet::toString(flow.tunnel.destination, flow.tunnel.ipVersion),
                     std::string(outerIpv6 ? "2001:db8::2" : "10.0.0.2"));
        }
        QCOMPARE(bench.counter(Counter::TunnelPoolInUse), std::uint64_t{0});
    }

    void everyTagIsTold_data()
    {
        QTest::addColumn<Ids>("ids");
        QTest::newRow("none") << Ids{};
        QTest::newRow("priority alone") << Ids{0};
        QTest::newRow("one") << Ids{4095};
        QTest::newRow("two") << Ids{5, 6};
        QTest::newRow("three, one twice") << Ids{5, 0, 5};
        QTest::newRow("as many as are kept") << Ids{1, 2, 3, 4, 5};
    }

    void everyTagIsTold()
    {
        QFETCH(Ids, ids);
        for (const bool isTcp : {false, true}) {
            WorkerBench bench;
            bench.process({tagged(ids, isTcp ? tcpPacket() : udpPacket()), tagged({}, udpPacket(100, 9))});
            QCOMPARE(idsOf(bench.flowFrom(1111).vlan), ids);
            QCOMPARE(bench.counter(Counter::TunnelPoolInUse), std::uint64_t{ids.size() > 1});
            bench.end();  // now from the journal
            const FlowSnapshot flow = bench.flowFrom(1111);
            QCOMPARE(idsOf(flow.vlan), ids);
            QCOMPARE(flow.tcp.isTracked, isTcp);
            QVERIFY(!flow.tcp.isMidstream || isTcp);
            QVERIFY(flow.tunnel == flow::TunnelSummary{});
            QVERIFY(bench.flowFrom(9).vlan.isEmpty());
            QCOMPARE(bench.counter(Counter::TunnelPoolInUse), std::uint64_t{0});
        }
    }

    void tagsOfTheTransportBelongToTheTunnel()
    {
        for (const bool isTcp : {false, true}) {
            WorkerBench bench;
            const Bytes inside = tagged({11, 12, 13}, isTcp ? tcpPacket() : udpPacket());
            const Bytes udp = headers::udp(50000, 4789, headers::vxlan(7, inside));
            const Bytes frame = tagged({1, 2, 3, 4, 5}, headers::ipv4(17, udp));
            bench.process({frame, frame, tagged({9}, headers::ipv4(47, inGre(udpPacket(100, 77), 1)))});
            for (const bool ended : {false, true}) {
                if (ended)
                    bench.end();
                const FlowSnapshot flow = bench.flowFrom(1111);
                QCOMPARE(idsOf(flow.vlan), (Ids{11, 12, 13}));
                QCOMPARE(idsOf(flow.tunnel.vlan), (Ids{1, 2, 3, 4, 5}));
                QCOMPARE(flow.tunnel.id, 7U);
                QCOMPARE(flow.tcp.isTracked, isTcp);
                const FlowSnapshot inGreFlow = bench.flowFrom(77);
                QVERIFY(inGreFlow.vlan.isEmpty());  // GRE carries the packet without a frame around it
                QCOMPARE(idsOf(inGreFlow.tunnel.vlan), Ids{9});
            }
        }
    }

    void fragmentsKeepTheTagsAroundThem()
    {
        DatagramHead head;
        head.host = 100;
        const Bytes udp = headers::udp(1111, 2222, headers::filler(64));
        WorkerBench bench;
        for (const Slice slice : {Slice{0, 40, true}, Slice{40, udp.size(), false}})
            bench.process({tagged(
                {5, 6}, fragmentPacket(head, sliceOf(udp, slice.begin, slice.end), slice.begin, slice.moreFragments))});
        head.host = 101;  // given up, because the rest never comes
        bench.process({tagged({7, 8}, fragmentPacket(head, sliceOf(udp, 0, 40), 0, true))});
        QCOMPARE(idsOf(bench.flowFrom(1111).vlan), (Ids{5, 6}));
        bench.end();
        std::vector<Ids> found;
        for (const FlowSnapshot& flow : bench.flows())
            found.push_back(idsOf(flow.vlan));
        std::ranges::sort(found);
        QCOMPARE(found, (std::vector<Ids>{{5, 6}, {7, 8}}));
    }

    void fragmentsOfATunnelKeepBothTags()
    {
        DatagramHead head;
        head.host = 50;
        const Bytes vxlan = headers::udp(50000, 4789, headers::vxlan(9, tagged({31}, udpPacket())));
        WorkerBench bench;
        for (const Slice slice : {Slice{0, 40, true}, Slice{40, vxlan.size(), false}})
            bench.process({tagged({5, 6}, fragmentPacket(head, sliceOf(vxlan, slice.begin, slice.end), slice.begin,
                                                         slice.moreFragments))});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(idsOf(flow.vlan), Ids{31});
        QCOMPARE(idsOf(flow.tunnel.vlan), (Ids{5, 6}));
    }

    void strippedTagComesFirst()
    {
        const Bytes bytes = tagged({6}, udpPacket());
        packet::Frame frame;
        frame.bytes = bytes.data();
        frame.capturedLength = static_cast<std::uint32_t>(bytes.size());
        frame.wireLength = frame.capturedLength + 4;
        frame.timestampNs = WorkerBench::kStartNs;
        frame.vlanTpid = 0x88A8;  // as the kernel delivers a frame with two tags
        frame.vlanTci = 5;
        WorkerBench bench;
        bench.process(frame);
        QCOMPARE(idsOf(bench.flowFrom(1111).vlan), (Ids{5, 6}));
    }

    void tagsFromElsewhereAreChecked()
    {
        const auto tags = packet::VlanTags::fromWord(~std::uint64_t{0});
        QCOMPARE(idsOf(tags), Ids(packet::VlanTags::kCapacity, 4095));
        QVERIFY(tags.word() >> packet::VlanTags::kWordBits == 0);
        QVERIFY(packet::VlanTags::fromWord(4095).isEmpty());
        QVERIFY(packet::VlanTags::fromWord(packet::VlanTags(0).word() | 0xFFF000) == packet::VlanTags(0));
    }

    void tunnelOfTheFirstPacketStays()
    {
        WorkerBench bench;
        bench.process({inVxlan(udpPacket(), 5001), inVxlan(udpPacket(), 7)});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{2});
        QCOMPARE(flow.tunnel.id, 5001U);
        QCOMPARE(bench.counter(Counter::TunnelPoolInUse), std::uint64_t{1});
    }

    void flowsOutsideTunnelsHaveNone()
    {
        WorkerBench bench;
        bench.process({headers::ethernet(0x0800, udpPacket()), headers::ethernet(0x0800, tcpPacket())});
        bench.end();
        QCOMPARE(bench.flows().size(), std::size_t{2});
        for (const FlowSnapshot& flow : bench.flows())
            QVERIFY(flow.tunnel == flow::TunnelSummary{});
        QCOMPARE(bench.counter(Counter::TunnelPoolHighWater), std::uint64_t{0});
    }

    void nestedTunnelsShowTheInnermostKindAndTheOutermostAddresses()
    {
        WorkerBench bench;
        const Bytes middle = headers::ipv4(47, inGre(udpPacket(), 42), {.host = 50});
        bench.process({inVxlan(middle, 7)});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QVERIFY(flow.tunnel.kind == TunnelKind::Gre);
        QCOMPARE(flow.tunnel.id, 42U);
        QCOMPARE(int{flow.tunnel.depth}, 2);
        QCOMPARE(packet::toString(flow.tunnel.source, 4), std::string("10.0.0.1"));
    }

    void fragmentsKeepTheTunnelsAroundThem()
    {
        // Inside GRE, the VXLAN packet comes in fragments.
        DatagramHead head;
        head.host = 50;
        const Bytes vxlan = headers::udp(50000, 4789, headers::vxlan(9, headers::ethernet(0x0800, udpPacket())));
        std::vector<Bytes> frames;
        for (const Slice slice : {Slice{0, 40, true}, Slice{40, vxlan.size(), false}}) {
            const Bytes packet =
                fragmentPacket(head, sliceOf(vxlan, slice.begin, slice.end), slice.begin, slice.moreFragments);
            frames.push_back(headers::ethernet(0x0800, headers::ipv4(47, inGre(packet, 1))));
        }
        WorkerBench bench;
        bench.process(frames);
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{2});
        QVERIFY(flow.tunnel.kind == TunnelKind::Vxlan);
        QCOMPARE(flow.tunnel.id, 9U);
        QCOMPARE(int{flow.tunnel.depth}, 2);
        QCOMPARE(packet::toString(flow.tunnel.source, 4), std::string("10.0.0.1"));
    }

    void flowsOfOneTunnelShareItsRecord()
    {
        WorkerBench bench;
        for (unsigned port = 1; port <= 100; ++port)
            bench.process({inVxlan(udpPacket(100, port), port % 2)});
        QCOMPARE(bench.counter(Counter::FlowsActive), std::uint64_t{100});
        QCOMPARE(bench.counter(Counter::TunnelPoolInUse), std::uint64_t{2});
        for (const FlowSnapshot& flow : bench.flows())
            QCOMPARE(flow.tunnel.id, senderPort(flow) % 2U);
    }

    void freedRecordsAreUsedAgain()
    {
        WorkerBench bench;
        for (unsigned round = 0; round < 50; ++round)  // each flow times out before the next tunnel comes
            bench.process({inVxlan(udpPacket(100, 1000 + round), round)},
                          WorkerBench::kStartNs + std::int64_t{round} * 100'000'000'000);
        QVERIFY(bench.counter(Counter::TunnelPoolHighWater) <= 2);
        bench.end();
        const auto flows = bench.flows();
        QCOMPARE(flows.size(), std::size_t{50});
        for (const FlowSnapshot& flow : flows)
            QCOMPARE(flow.tunnel.id, flow.originatorPort - 1000U);
    }

    void exhaustedTunnelsAreCountedAndFlowsAreNotLost()
    {
        constexpr std::uint32_t kTooMany = telemetry::kTunnelRecords + 10;
        WorkerBench bench({}, 65536);
        std::vector<Bytes> frames;
        for (std::uint32_t vni = 0; vni < kTooMany; ++vni)
            frames.push_back(inVxlan(udpPacket(100, vni), vni));
        bench.process(frames);
        QCOMPARE(bench.counter(Counter::FlowsActive), std::uint64_t{kTooMany});
        QCOMPARE(bench.counter(Counter::TunnelPoolExhausted), std::uint64_t{10});
        QCOMPARE(bench.counter(Counter::TunnelPoolInUse), std::uint64_t{telemetry::kTunnelRecords});
        std::size_t withTunnel = 0;
        for (const FlowSnapshot& flow : bench.flows()) {
            if (flow.tunnel.kind == TunnelKind::None)
                continue;
            ++withTunnel;
            QCOMPARE(flow.tunnel.id, senderPort(flow));
        }
        QCOMPARE(withTunnel, telemetry::kTunnelRecords);
    }

    void icmpErrorsCountAtTheFlowThatTheyQuote()
    {
        WorkerBench bench;
        const Bytes packet = udpPacket();
        bench.process({headers::ethernet(0x0800, packet), icmpError(11, 0, packet), icmpError(3, 13, packet)});
        QCOMPARE(bench.counter(Counter::IcmpErrorsRelated), std::uint64_t{2});
        QCOMPARE(bench.counter(Counter::IcmpErrorsUnrelated), std::uint64_t{0});
        for (const bool ended : {false, true}) {
            if (ended)
                bench.end();
            const FlowSnapshot flow = bench.flowFrom(1111);
            QCOMPARE(int{flow.icmpErrors.count}, 2);
            QCOMPARE(int{flow.icmpErrors.lastType}, 3);
            QCOMPARE(int{flow.icmpErrors.lastCode}, 13);
            QCOMPARE(flow.fromOriginator.packets, std::uint64_t{1});  // the errors are packets of their own flow
            QCOMPARE(bench.flows().size(), std::size_t{2});
        }
    }

    void icmpErrorsOfEitherDirectionAreRelated()
    {
        WorkerBench bench;
        const Bytes answer = headers::ipv4(17, headers::udp(2222, 1111, {}), {.host = 100});
        Bytes back = answer;
        std::swap_ranges(back.begin() + 12, back.begin() + 16, back.begin() + 16);
        bench.process({headers::ethernet(0x0800, udpPacket()), icmpError(3, 3, back)});
        QCOMPARE(int{bench.flowFrom(1111).icmpErrors.count}, 1);
    }

    void icmpv6ErrorsAreRelated()
    {
        WorkerBench bench;
        const Bytes packet = headers::ipv6(17, headers::udp(1111, 2222, {}), {.host = 0x64});
        const Bytes error = headers::ipv6(58, headers::icmp(1, 4, packet), {.host = 0x20});
        bench.process({headers::ethernet(0x86DD, packet), headers::ethernet(0x86DD, error)});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(int{flow.icmpErrors.count}, 1);
        QCOMPARE(int{flow.icmpErrors.lastType}, 1);
        QCOMPARE(int{flow.icmpErrors.lastCode}, 4);
    }

    void otherIcmpIsUnrelated_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<quint64>("unrelated");
        const auto row = [](const char* name, const Bytes& frame, quint64 unrelated) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(frame.data()),
                                              static_cast<qsizetype>(frame.size()))
                                << unrelated;
        };
        row("of another flow", icmpError(3, 1, udpPacket(9)), 1);
        row("quotes nothing", icmpError(3, 1, {}), 1);
        row("quotes half a header", icmpError(3, 1, headers::filler(10)), 1);
        row("echo request", icmpError(8, 0, udpPacket()), 0);
        row("echo reply", icmpError(0, 0, udpPacket()), 0);
    }

    void otherIcmpIsUnrelated()
    {
        QFETCH(QByteArray, frame);
        QFETCH(quint64, unrelated);
        WorkerBench bench;
        bench.process({headers::ethernet(0x0800, udpPacket()), Bytes(frame.begin(), frame.end())});
        QCOMPARE(bench.counter(Counter::IcmpErrorsUnrelated), unrelated);
        QCOMPARE(bench.counter(Counter::IcmpErrorsRelated), std::uint64_t{0});
        QCOMPARE(int{bench.flowFrom(1111).icmpErrors.count}, 0);
        QCOMPARE(bench.counter(Counter::ToFlow), std::uint64_t{2});
    }

    void icmpErrorsInTunnelsAndFragmentsAreRelated()
    {
        WorkerBench bench;
        const Bytes packet = udpPacket();
        const Bytes error = headers::ipv4(1, headers::icmp(3, 3, packet), {.host = 200});
        bench.process({headers::ethernet(0x0800, packet), inVxlan(error, 1)});
        DatagramHead head;
        head.host = 201;
        head.protocol = 1;
        bench.process(fragmentFrames(head, headers::icmp(3, 4, packet), 24));
        QCOMPARE(bench.counter(Counter::IcmpErrorsRelated), std::uint64_t{2});
        QCOMPARE(int{bench.flowFrom(1111).icmpErrors.lastCode}, 4);
        QVERIFY(bench.ledgerBalances());
    }

    void errorsKeepTcpFlagsAndTunnelAndStopAtTheirLimit()
    {
        WorkerBench bench;
        const Bytes frame = inVxlan(tcpPacket(), 77);
        bench.process({frame});
        const std::vector<Bytes> errors(1000, icmpError(3, 3, tcpPacket()));
        for (int i = 0; i < 70; ++i)
            bench.process(errors);
        bench.process({frame});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(int{flow.icmpErrors.count}, 65535);
        QCOMPARE(int{flow.originatorTcpFlags}, 0x18);
        QCOMPARE(int{flow.responderTcpFlags}, 0);
        QCOMPARE(flow.tunnel.id, 77U);
        QCOMPARE(bench.counter(Counter::IcmpErrorsRelated), std::uint64_t{70'000});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowContextTest)
#include "tst_flow_context.moc"
