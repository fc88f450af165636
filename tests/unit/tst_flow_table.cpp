// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/region_fixture.h"

#include <QtTest>

#include <map>
#include <set>

using namespace netmoth;
using flow::Direction;
using flow::EndReason;
using flow::FlowState;
using packet::PacketView;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kStart = 1'700'000'000 * kSecond;

struct End
{
    std::uint32_t address;  ///< Last octets of 10.0.0.0/8.
    std::uint16_t port;
};

PacketView packetBetween(End from, End to, std::uint8_t protocol, std::uint8_t tcpFlags = 0)
{
    const auto address = [](std::uint32_t low) {
        const std::uint8_t bytes[4] = {10, static_cast<std::uint8_t>(low >> 16), static_cast<std::uint8_t>(low >> 8),
                                       static_cast<std::uint8_t>(low)};
        return packet::IpAddress::fromIpv4(bytes);
    };
    PacketView view{};
    view.ends = {address(from.address), address(to.address), from.port, to.port, 4, protocol};
    view.tcpFlags = tcpFlags;
    return view;
}

class FlowTableTest : public QObject
{
    Q_OBJECT

private:
    static flow::FlowSlot add(test::RegionFixture& fixture, const PacketView& view, std::int64_t timeNs = kStart,
                              std::uint32_t bytes = 100)
    {
        fixture.table.advance(timeNs);
        return fixture.table.account(view, fixture.table.hashOf(view.ends), timeNs, bytes);
    }

    static PacketView udp(End from, End to) { return packetBetween(from, to, packet::kIpProtocolUdp); }
    static PacketView tcp(End from, End to, std::uint8_t flags)
    {
        return packetBetween(from, to, packet::kIpProtocolTcp, flags);
    }

    static constexpr End kClient{1, 40000};
    static constexpr End kServer{2, 443};

    static void handshake(test::RegionFixture& fixture, End client, std::int64_t timeNs = kStart)
    {
        add(fixture, tcp(client, kServer, packet::kTcpSyn), timeNs);
        add(fixture, tcp(kServer, client, packet::kTcpSyn | packet::kTcpAck), timeNs);
        add(fixture, tcp(client, kServer, packet::kTcpAck), timeNs);
    }

private slots:
    void bothDirectionsAreOneFlow()
    {
        test::RegionFixture fixture;
        const auto first = add(fixture, udp(kClient, kServer), kStart, 100);
        const auto second = add(fixture, udp(kServer, kClient), kStart + 1, 300);
        QVERIFY(first.created);
        QVERIFY(!second.created);
        QCOMPARE(second.index, first.index);
        QVERIFY(second.direction == Direction::FromResponder);
        const auto flows = fixture.activeFlows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].fromOriginator.packets, std::uint64_t{1});
        QCOMPARE(flows[0].fromOriginator.wireBytes, std::uint64_t{100});
        QCOMPARE(flows[0].fromResponder.packets, std::uint64_t{1});
        QCOMPARE(flows[0].fromResponder.wireBytes, std::uint64_t{300});
        QCOMPARE(flows[0].originatorPort, kClient.port);
        QCOMPARE(flows[0].responderPort, kServer.port);
        QCOMPARE(packet::toString(flows[0].originator, 4), std::string("10.0.0.1"));
        QVERIFY(flows[0].state == FlowState::Established);
        QCOMPARE(flows[0].lastSeenNs, kStart + 1);
    }

    void endsThatDifferInOneFieldAreOtherFlows_data()
    {
        QTest::addColumn<int>("field");
        int field = 0;
        for (const char* row : {"source address", "destination address", "source port", "destination port", "protocol",
                                "crossed ports", "ip version"})
            QTest::newRow(row) << field++;
    }

    void endsThatDifferInOneFieldAreOtherFlows()
    {
        QFETCH(int, field);
        test::RegionFixture fixture;
        const PacketView base = udp({1, 1000}, {2, 2000});
        PacketView other = base;
        switch (field) {
        case 0:
            other = udp({3, 1000}, {2, 2000});
            break;
        case 1:
            other = udp({1, 1000}, {3, 2000});
            break;
        case 2:
            other = udp({1, 1001}, {2, 2000});
            break;
        case 3:
            other = udp({1, 1000}, {2, 2001});
            break;
        case 4:
            other.ends.ipProtocol = packet::kIpProtocolTcp;
            break;
        case 5:
            other = udp({1, 2000}, {2, 1000});
            break;  // same addresses and ports, paired otherwise
        default:
            other.ends.ipVersion = 6;
            break;  // a v4-mapped address in an IPv6 header
        }
        add(fixture, base);
        QVERIFY(add(fixture, other).created);
        QCOMPARE(fixture.table.counters().active, 2U);
    }

    void hashForgetsTheOrderAndNothingElse()
    {
        const flow::HashSeed seed = flow::HashSeed::random();
        std::set<std::uint64_t> seen;
        for (std::uint32_t i = 0; i < 10000; ++i) {
            const PacketView forward = udp({i, static_cast<std::uint16_t>(i * 7)}, {i / 3, 53});
            PacketView reverse = forward;
            std::swap(reverse.ends.source, reverse.ends.destination);
            std::swap(reverse.ends.sourcePort, reverse.ends.destinationPort);
            QCOMPARE(flow::flowHash(forward.ends, seed), flow::flowHash(reverse.ends, seed));
            seen.insert(flow::flowHash(forward.ends, seed));
        }
        QCOMPARE(seen.size(), std::size_t{10000});
    }

    void sameEndTwiceIsFromTheOriginator()
    {
        test::RegionFixture fixture;
        add(fixture, udp({1, 500}, {1, 500}));
        QVERIFY(add(fixture, udp({1, 500}, {1, 500})).direction == Direction::FromOriginator);
        QCOMPARE(fixture.activeFlows()[0].fromOriginator.packets, std::uint64_t{2});
    }

    void tcpStatesFollowTheConnection()
    {
        test::RegionFixture fixture;
        const auto state = [&] { return fixture.activeFlows().at(0).state; };
        add(fixture, tcp(kClient, kServer, packet::kTcpSyn));
        QVERIFY(state() == FlowState::New);
        add(fixture, tcp(kServer, kClient, packet::kTcpSyn | packet::kTcpAck));
        QVERIFY(state() == FlowState::New);
        add(fixture, tcp(kClient, kServer, packet::kTcpAck));
        QVERIFY(state() == FlowState::Established);
        add(fixture, tcp(kClient, kServer, packet::kTcpFin | packet::kTcpAck));
        QVERIFY(state() == FlowState::Closing);
        add(fixture, tcp(kServer, kClient, packet::kTcpFin | packet::kTcpAck));
        QVERIFY(state() == FlowState::Closed);
        add(fixture, tcp(kClient, kServer, packet::kTcpAck));
        QVERIFY(state() == FlowState::Closed);
    }

    void midstreamTcpIsEstablishedOnceBothEndsSpoke()
    {
        test::RegionFixture fixture;
        add(fixture, tcp(kClient, kServer, packet::kTcpAck | packet::kTcpPsh));
        QVERIFY(fixture.activeFlows().at(0).state == FlowState::New);
        add(fixture, tcp(kServer, kClient, packet::kTcpAck));
        QVERIFY(fixture.activeFlows().at(0).state == FlowState::Established);
    }

    void resetClosesAndLingersForItsOwnTime()
    {
        test::RegionFixture fixture;
        handshake(fixture, kClient);
        add(fixture, tcp(kServer, kClient, packet::kTcpRst), kStart + kSecond);
        fixture.table.advance(kStart + 9 * kSecond);
        QCOMPARE(fixture.table.counters().active, 1U);
        fixture.table.advance(kStart + 15 * kSecond);
        QCOMPARE(fixture.table.counters().active, 0U);
        const auto ended = fixture.takeEnded();
        QCOMPARE(ended.size(), std::size_t{1});
        QVERIFY(ended[0].endReason == EndReason::Closed);
    }

    void newConnectionOnClosedEndsIsANewFlow()
    {
        test::RegionFixture fixture;
        handshake(fixture, kClient);
        const auto old = add(fixture, tcp(kClient, kServer, packet::kTcpRst), kStart);
        const auto again = add(fixture, tcp(kClient, kServer, packet::kTcpSyn), kStart + kSecond);
        QVERIFY(again.created);
        const auto ended = fixture.takeEnded();
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(ended[0].fromOriginator.packets, std::uint64_t{3});
        const auto active = fixture.activeFlows();
        QCOMPARE(active.size(), std::size_t{1});
        QCOMPARE(active[0].id.index, old.index);                     // the record is used again,
        QVERIFY(active[0].id.generation != ended[0].id.generation);  // its name is not
    }

    void idleFlowsEndByPacketTimeAloneAndActiveOnesStay()
    {
        test::RegionFixture fixture;
        handshake(fixture, {1, 1000});
        handshake(fixture, {1, 2000});
        for (int second = 100; second <= 400; second += 100)
            add(fixture, tcp({1, 2000}, kServer, packet::kTcpAck), kStart + second * kSecond);
        QCOMPARE(fixture.table.counters().active, 1U);
        const auto ended = fixture.takeEnded();
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(ended[0].originatorPort, std::uint16_t{1000});
        QVERIFY(ended[0].endReason == EndReason::Timeout);
        QCOMPARE(ended[0].lastSeenNs, kStart);
    }

    void packetAfterTheTimeoutIsANewFlow()
    {
        test::RegionFixture fixture;
        add(fixture, udp(kClient, kServer), kStart);
        QVERIFY(!add(fixture, udp(kClient, kServer), kStart + 29 * kSecond).created);
        QVERIFY(add(fixture, udp(kClient, kServer), kStart + 100 * kSecond).created);
    }

    void timeNeverGoesBackwards()
    {
        test::RegionFixture fixture;
        add(fixture, udp(kClient, kServer), kStart);
        add(fixture, udp(kClient, kServer), kStart - 100 * kSecond);
        const auto flows = fixture.activeFlows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].lastSeenNs, kStart);
    }

    void synFloodEvictsItsOwnKindOnly()
    {
        test::RegionFixture fixture(64, 4096);
        for (std::uint16_t port = 0; port < 20; ++port)
            handshake(fixture, {1, port});
        for (std::uint32_t i = 0; i < 3000; ++i)
            add(fixture, tcp({1000 + i, 1}, kServer, packet::kTcpSyn));
        QCOMPARE(fixture.table.counters().refused, std::uint64_t{0});
        QCOMPARE(fixture.table.counters().active, 20U + 32U);
        QVERIFY(fixture.table.counters().recordsHighWater <= 64U);
        std::size_t established = 0;
        for (const auto& flow : fixture.activeFlows())
            established += flow.state == FlowState::Established;
        QCOMPARE(established, std::size_t{20});
        QCOMPARE(fixture.table.counters().endedBy[static_cast<std::size_t>(EndReason::Evicted)],
                 std::uint64_t{3000 - 32});
    }

    void resetFloodEvictsItsOwnKindOnly()
    {
        test::RegionFixture fixture(64, 4096);
        handshake(fixture, kClient);
        for (std::uint32_t i = 0; i < 1000; ++i)
            add(fixture, tcp({1000 + i, 1}, kServer, packet::kTcpRst));
        QCOMPARE(fixture.table.counters().refused, std::uint64_t{0});
        QVERIFY(!add(fixture, tcp(kClient, kServer, packet::kTcpAck)).created);
    }

    void fullOfEstablishedFlowsRefusesAndCounts()
    {
        test::RegionFixture fixture(8, 64);
        for (std::uint16_t port = 0; port < 8; ++port)
            handshake(fixture, {1, port});
        QVERIFY(!add(fixture, udp({9, 9}, {8, 8})).isValid());
        QCOMPARE(fixture.table.counters().refused, std::uint64_t{1});
        QCOMPARE(fixture.table.counters().active, 8U);
        QVERIFY(!add(fixture, tcp({1, 3}, kServer, packet::kTcpAck)).created);
    }

    void endAllWritesEveryFlowOnce()
    {
        test::RegionFixture fixture(1024, 1024);
        for (std::uint32_t i = 0; i < 500; ++i)
            add(fixture, udp({i, 1}, {10000 + i, 2}));
        fixture.table.endAll(EndReason::Shutdown);
        std::set<std::uint32_t> indices;
        for (const auto& flow : fixture.takeEnded()) {
            QVERIFY(flow.endReason == EndReason::Shutdown);
            indices.insert(flow.id.index);
        }
        QCOMPARE(indices.size(), std::size_t{500});
        QCOMPARE(fixture.table.counters().active, 0U);
        QVERIFY(fixture.activeFlows().empty());
    }

    /// Thousands of random packets against a plain map: same flows, same totals, whatever was evicted or timed out.
    void totalsAgreeWithANaiveTable()
    {
        test::RegionFixture fixture(4096, 65536);
        std::map<std::array<std::uint64_t, 2>, std::uint64_t> expected;
        std::uint64_t state = 1;
        const auto random = [&] {
            state ^= state << 13;
            state ^= state >> 7;
            return state ^= state << 17;
        };
        for (int i = 0; i < 50000; ++i) {
            const auto a = static_cast<std::uint32_t>(random() % 60);
            const auto b = static_cast<std::uint32_t>(random() % 60 + 100);
            const bool swapped = random() % 2 == 0;
            const auto bytes = static_cast<std::uint32_t>(random() % 1500);
            add(fixture, swapped ? udp({b, 1}, {a, 2}) : udp({a, 2}, {b, 1}), kStart + i * (kSecond / 100), bytes);
            expected[{a, b}] += bytes;
        }
        fixture.table.endAll(EndReason::Shutdown);
        std::map<std::array<std::uint64_t, 2>, std::uint64_t> actual;
        for (const auto& flow : fixture.takeEnded()) {
            std::uint64_t a = flow.originator.bytes[15], b = flow.responder.bytes[15];
            if (a > b)
                std::swap(a, b);
            actual[{a, b}] += flow.fromOriginator.wireBytes + flow.fromResponder.wireBytes;
        }
        QVERIFY(actual == expected);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(FlowTableTest)
#include "tst_flow_table.moc"
