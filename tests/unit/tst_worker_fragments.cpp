// SPDX-License-Identifier: GPL-3.0-or-later
// Fragments through the whole worker: which flow they count to, what TCP makes of them, and that each packet ends in
// exactly one place whatever becomes of its datagram.
#include "tests/support/ip_fragments.h"
#include "tests/support/worker_bench.h"

#include <QtTest>

using namespace netmoth;
using namespace netmoth::test;
using headers::operator+;
using flow::FlowSnapshot;
using telemetry::Counter;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kStart = WorkerBench::kStartNs;

Bytes udpDatagram(std::size_t bytes)
{
    return headers::udp(1111, 2222, headers::filler(bytes - 8));
}

std::uint64_t bytesOf(const std::vector<Bytes>& frames)
{
    std::uint64_t bytes = 0;
    for (const Bytes& frame : frames)
        bytes += frame.size();
    return bytes;
}

pipeline::WorkerOptions outerLevel()
{
    pipeline::WorkerOptions options;
    options.decode.outermost = true;
    return options;
}

class WorkerFragmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFragmentCountsToItsDatagramsFlow_data()
    {
        QTest::addColumn<bool>("isIpv6");
        QTest::addColumn<bool>("outer");
        QTest::newRow("IPv4") << false << false;
        QTest::newRow("IPv6") << true << false;
        QTest::newRow("IPv4, outer level") << false << true;
        QTest::newRow("IPv6, outer level") << true << true;
    }

    void everyFragmentCountsToItsDatagramsFlow()
    {
        QFETCH(bool, isIpv6);
        QFETCH(bool, outer);
        DatagramHead head;
        head.isIpv6 = isIpv6;
        WorkerBench bench(outer ? outerLevel() : pipeline::WorkerOptions{});
        const Bytes whole =
            inEthernet(isIpv6, isIpv6 ? headers::ipv6(17, udpDatagram(100)) : headers::ipv4(17, udpDatagram(100)));
        std::vector<Bytes> frames = fragmentFrames(head, udpDatagram(4000), 1000);
        std::swap(frames[0], frames[2]);
        frames.push_back(whole);
        bench.process(frames);
        QCOMPARE(bench.flows().size(), std::size_t{1});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{5});
        QCOMPARE(flow.fromOriginator.wireBytes, bytesOf(frames));
        QCOMPARE(flow.firstSeenNs, kStart);
        QCOMPARE(flow.lastSeenNs, kStart + 4000);
        QCOMPARE(bench.counter(Counter::Fragments), std::uint64_t{4});
        QCOMPARE(bench.counter(Counter::ToFlow), std::uint64_t{5});
        QCOMPARE(bench.counter(Counter::DefragDatagrams), std::uint64_t{1});
        QVERIFY(bench.ledgerBalances());
    }

    void fragmentsWaitInTheirOwnBucket()
    {
        WorkerBench bench;
        const auto frames = fragmentFrames({}, udpDatagram(3000), 1000);
        bench.process({frames[0], frames[1]});
        QCOMPARE(bench.counter(Counter::FragmentsWaiting), std::uint64_t{2});
        QCOMPARE(bench.counter(Counter::ToFlow), std::uint64_t{0});
        QVERIFY(bench.ledgerBalances());
        QVERIFY(bench.flows().empty());
        bench.process({frames[2]});
        QCOMPARE(bench.counter(Counter::FragmentsWaiting), std::uint64_t{0});
        QCOMPARE(bench.counter(Counter::ToFlow), std::uint64_t{3});
        QVERIFY(bench.ledgerBalances());
    }

    void timedOutDatagramsCountToWhatIsKnownOfThem()
    {
        WorkerBench bench;
        const auto frames = fragmentFrames({}, udpDatagram(3000), 1000);
        DatagramHead other;
        other.host = 50;
        bench.process({frames[0], frames[1], fragmentFrame(other, udpDatagram(64), {32, 64, false})});
        bench.process({headers::ethernet(0x0800, headers::ipv4(1, headers::icmp(8, 0, {})))}, kStart + 31 * kSecond);
        QCOMPARE(bench.counter(Counter::DefragTimeouts), std::uint64_t{2});
        QCOMPARE(bench.counter(Counter::FragmentsWaiting), std::uint64_t{0});
        QVERIFY(bench.ledgerBalances());
        const FlowSnapshot withPorts = bench.flowFrom(1111);
        QCOMPARE(withPorts.fromOriginator.packets, std::uint64_t{2});
        QCOMPARE(withPorts.firstSeenNs, kStart);  // the packets' time, not that of giving up
        QCOMPARE(withPorts.lastSeenNs, kStart + 1000);
        bool hostsFlow = false;
        for (const FlowSnapshot& flow : bench.flows())
            hostsFlow |= flow.ipProtocol == 17 && flow.originatorPort == 0 && flow.fromOriginator.packets == 1;
        QVERIFY(hostsFlow);
    }

    void endOfCaptureAccountsWhatWaits()
    {
        WorkerBench bench;
        bench.process({fragmentFrames({}, udpDatagram(3000), 1000)[1]});
        QCOMPARE(bench.counter(Counter::FragmentsWaiting), std::uint64_t{1});
        bench.end();
        QCOMPARE(bench.counter(Counter::FragmentsWaiting), std::uint64_t{0});
        QVERIFY(bench.ledgerBalances());
        QCOMPARE(bench.flows().size(), std::size_t{1});
    }

    void lateDuplicatesCountToTheFlow()
    {
        WorkerBench bench;
        const auto frames = fragmentFrames({}, udpDatagram(3000), 1000);
        bench.process(frames);
        bench.process({frames[2], frames[1]}, kStart + kSecond);
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{5});
        QCOMPARE(flow.lastSeenNs, kStart + kSecond + 1000);
        QCOMPARE(bench.counter(Counter::DefragDuplicates), std::uint64_t{2});
        QVERIFY(bench.ledgerBalances());
    }

    void droppedIpv6DatagramsAreAccountedAndNotDecoded()
    {
        DatagramHead head;
        head.isIpv6 = true;
        WorkerBench bench;
        const Bytes datagram = udpDatagram(64);
        bench.process({fragmentFrame(head, datagram, {0, 32, true}), fragmentFrame(head, datagram, {24, 48, true}),
                       fragmentFrame(head, datagram, {48, 64, false})});
        QCOMPARE(bench.counter(Counter::DefragDropped), std::uint64_t{1});
        QCOMPARE(bench.counter(Counter::DefragDatagrams), std::uint64_t{0});
        bench.end();
        QVERIFY(bench.ledgerBalances());
        QCOMPARE(bench.flowFrom(1111).fromOriginator.packets, std::uint64_t{3});
    }

    void tcpSegmentsInFragmentsAreDelivered()
    {
        const auto segment = [](std::uint32_t sequence, std::uint8_t flags, std::size_t bytes) {
            headers::TcpFields fields;
            fields.flags = flags;
            Bytes tcp = headers::tcp(headers::filler(bytes), fields);
            for (std::size_t i = 0; i < 4; ++i)
                tcp[4 + i] = static_cast<std::uint8_t>(sequence >> (24 - 8 * i));
            return tcp;
        };
        DatagramHead head;
        head.protocol = 6;
        WorkerBench bench;
        std::vector<Bytes> frames{headers::ethernet(0x0800, headers::ipv4(6, segment(99, 0x02, 0)))};
        for (std::uint32_t i = 0; i < 3; ++i) {
            head.id = i;
            auto fragments = fragmentFrames(head, segment(100 + i * 1000, 0x18, 1000), 256);
            std::reverse(fragments.begin(), fragments.end());
            frames.insert(frames.end(), fragments.begin(), fragments.end());
        }
        bench.process(frames);
        QCOMPARE(bench.counter(Counter::TcpDeliveredBytes), std::uint64_t{3000});
        QCOMPARE(bench.counter(Counter::TcpOutOfOrder) + bench.counter(Counter::TcpGaps), std::uint64_t{0});
        bench.end();
        const FlowSnapshot flow = bench.flowFrom(40000);
        QCOMPARE(flow.tcp.originator.streamBytes, std::uint64_t{3000});
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{frames.size()});
        QCOMPARE(int{flow.originatorTcpFlags}, 0x1A);
        QVERIFY(bench.ledgerBalances());
    }

    // Among several workers, the rest of the flow may be elsewhere; inside a tunnel it is not.
    void tcpFragmentsAmongSeveralWorkersAreCounted()
    {
        pipeline::WorkerOptions options;
        options.isOneOfSeveral = true;
        DatagramHead head;
        head.protocol = 6;
        WorkerBench bench(options);
        bench.process(fragmentFrames(head, headers::tcp(headers::filler(80)), 40));
        bench.process(fragmentFrames({}, udpDatagram(80), 40));
        head.protocol = 47;
        bench.process(
            fragmentFrames(head, headers::gre(0, 0x0800, {}, headers::ipv4(6, headers::tcp(headers::filler(80)))), 64));
        QCOMPARE(bench.counter(Counter::FanoutAffinityLost), std::uint64_t{3});
        QVERIFY(bench.ledgerBalances());
    }

    // A reset whose datagram never is complete did not reach the host.
    void flagsOfIncompleteDatagramsDoNotCount()
    {
        headers::TcpFields fields;
        fields.flags = 0x04;
        DatagramHead head;
        head.protocol = 6;
        WorkerBench bench;
        bench.process({fragmentFrame(head, headers::tcp(headers::filler(76), fields), {0, 48, true})});
        bench.end();
        const FlowSnapshot flow = bench.flowFrom(40000);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{1});
        QCOMPARE(int{flow.originatorTcpFlags}, 0);
        QVERIFY(flow.state == flow::FlowState::New);
    }

    void fragmentedTunnelPacketsCountToTheInnermostFlow_data()
    {
        QTest::addColumn<bool>("outer");
        QTest::addColumn<quint16>("port");
        QTest::newRow("inner level") << false << quint16{1111};
        QTest::newRow("outer level") << true << quint16{50000};
    }

    void fragmentedTunnelPacketsCountToTheInnermostFlow()
    {
        QFETCH(bool, outer);
        QFETCH(quint16, port);
        const Bytes inner = headers::ethernet(0x0800, headers::ipv4(17, udpDatagram(1400), {.host = 100}));
        const auto frames = fragmentFrames({}, headers::udp(50000, 4789, headers::vxlan(77, inner)), 1024);
        WorkerBench bench(outer ? outerLevel() : pipeline::WorkerOptions{});
        bench.process(frames);
        const FlowSnapshot flow = bench.flowFrom(port);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{2});
        QCOMPARE(flow.fromOriginator.wireBytes, bytesOf(frames));
        QCOMPARE(packet::toString(flow.originator, 4), std::string(outer ? "10.0.0.1" : "10.0.0.100"));
        // Late copies know the inner flow.
        bench.process({frames[0]}, kStart + kSecond);
        QCOMPARE(bench.flowFrom(port).fromOriginator.packets, std::uint64_t{3});
        QVERIFY(bench.ledgerBalances());
    }

    void fragmentsInsideATunnelCountToTheirFlow()
    {
        DatagramHead head;
        head.host = 100;
        const Bytes datagram = udpDatagram(2000);
        std::vector<Bytes> frames;
        for (const Slice slice : {Slice{0, 1000, true}, Slice{1000, 2000, false}}) {
            const Bytes packet =
                fragmentPacket(head, sliceOf(datagram, slice.begin, slice.end), slice.begin, slice.moreFragments);
            frames.push_back(headers::ethernet(0x0800, headers::ipv4(47, headers::gre(0, 0x0800, {}, packet))));
        }
        WorkerBench bench;
        bench.process(frames);
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{2});
        QCOMPARE(flow.fromOriginator.wireBytes, bytesOf(frames));
        QVERIFY(bench.ledgerBalances());
    }

    // The tunnel's packets are fragments, and what it carries is fragments, too.
    void fragmentsWithinFragmentsAreFollowed()
    {
        DatagramHead innerHead;
        innerHead.host = 100;
        DatagramHead outerHead;
        outerHead.protocol = 47;
        const Bytes datagram = udpDatagram(2000);
        std::vector<Bytes> frames;
        for (const Slice slice : {Slice{1000, 2000, false}, Slice{0, 1000, true}}) {
            const Bytes packet =
                fragmentPacket(innerHead, sliceOf(datagram, slice.begin, slice.end), slice.begin, slice.moreFragments);
            ++outerHead.id;
            for (const Bytes& frame : fragmentFrames(outerHead, headers::gre(0, 0x0800, {}, packet), 400))
                frames.push_back(frame);
        }
        WorkerBench bench;
        for (const Bytes& frame : frames) {
            bench.process({frame});
            QVERIFY(bench.ledgerBalances());
        }
        QCOMPARE(bench.counter(Counter::DefragDatagrams), std::uint64_t{3});
        const FlowSnapshot flow = bench.flowFrom(1111);
        QCOMPARE(flow.fromOriginator.packets, std::uint64_t{frames.size()});
        QCOMPARE(flow.fromOriginator.wireBytes, bytesOf(frames));
        QCOMPARE(bench.flows().size(), std::size_t{1});
    }

    void tunnelDepthBoundsWhatIsInsideFragments()
    {
        pipeline::WorkerOptions options;
        options.decode.tunnelDepth = 1;
        const Bytes innermost = headers::ipv4(17, udpDatagram(64), {.host = 100});
        const Bytes middle = headers::ipv4(47, headers::gre(0, 0x0800, {}, innermost), {.host = 50});
        DatagramHead head;
        head.protocol = 47;
        WorkerBench bench(options);
        bench.process(fragmentFrames(head, headers::gre(0, 0x0800, {}, middle), 64));
        QCOMPARE(bench.counter(packet::DecodeError::TunnelDepth), std::uint64_t{1});
        QCOMPARE(bench.flows().size(), std::size_t{1});
        QCOMPARE(packet::toString(bench.flows()[0].originator, 4), std::string("10.0.0.50"));
    }

    void brokenHeadersInsideAreCountedOnce()
    {
        WorkerBench bench;
        bench.process(fragmentFrames({}, headers::udp(1111, 2222, headers::filler(100), 5000), 48));
        QCOMPARE(bench.counter(packet::DecodeError::UdpLength), std::uint64_t{1});
        QCOMPARE(bench.flowFrom(1111).fromOriginator.packets, std::uint64_t{3});
        QVERIFY(bench.ledgerBalances());
    }

    void fullFlowTableRefusesEachFragment()
    {
        // Two records for three established flows: the fragments' flow finds no room.
        WorkerBench bench({}, 2);
        for (const unsigned host : {10U, 20U}) {
            headers::Ipv4Fields there;
            there.host = static_cast<std::uint8_t>(host);
            Bytes back = headers::ipv4(17, headers::udp(2222, 1111, {}), there);
            std::swap(back[15], back[19]);
            bench.process({headers::ethernet(0x0800, headers::ipv4(17, headers::udp(1111, 2222, {}), there)),
                           headers::ethernet(0x0800, back)});
        }
        bench.process(fragmentFrames({}, udpDatagram(3000), 1000));
        QCOMPARE(bench.counter(Counter::FlowTableFull), std::uint64_t{3});
        QVERIFY(bench.ledgerBalances());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WorkerFragmentsTest)
#include "tst_worker_fragments.moc"
