// SPDX-License-Identifier: GPL-3.0-or-later
// Datagrams from fragments in every order, state of damage and intention; and against an oracle that keeps every byte.
#include "tests/support/defragmenter_bench.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <random>

using namespace netmoth;
using namespace netmoth::test;
using headers::operator+;

namespace {

using Bench = DefragmenterBench;

class IpDefragmenterTest : public QObject
{
    Q_OBJECT

private slots:
    void fragmentsInAnyOrderMakeTheDatagram_data()
    {
        QTest::addColumn<bool>("isIpv6");
        QTest::addColumn<int>("order");
        for (const bool isIpv6 : {false, true})
            for (int order = 0; order < 24; ++order)
                QTest::addRow("IPv%d, permutation %d", isIpv6 ? 6 : 4, order) << isIpv6 << order;
    }

    void fragmentsInAnyOrderMakeTheDatagram()
    {
        QFETCH(bool, isIpv6);
        QFETCH(int, order);
        const Bytes datagram = udpDatagram(5003);
        std::vector<Bytes> frames = fragmentFrames(headOf(isIpv6), datagram, 1400);
        std::array<std::size_t, 4> turn{0, 1, 2, 3};
        for (int i = 0; i < order; ++i)
            std::next_permutation(turn.begin(), turn.end());
        Bench bench;
        std::uint64_t bytes = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            bytes += frames[turn[i]].size();
            QCOMPARE(bench.take(frames[turn[i]], kStart + static_cast<std::int64_t>(i)), i == 3);
        }
        QVERIFY(bench.data() == datagram);
        QCOMPARE(bench.packets.packets, 4U);
        QCOMPARE(bench.packets.wireBytes, bytes);
        QCOMPARE(bench.packets.firstNs, kStart);
        QCOMPARE(bench.packets.lastNs, kStart + 3);
        QVERIFY(bench.outcome == packet::DecodeOutcome::Decoded);
        QCOMPARE(int{bench.view.ends.sourcePort}, 1111);
        QVERIFY(bench.view.transportComplete && !bench.view.isFragment);
        QCOMPARE(bench.view.payloadLength, 5003U - 8);
        QCOMPARE(bench.counters().datagrams, std::uint64_t{1});
        QCOMPARE(bench.counters().packetsWaiting, std::uint64_t{0});
        QVERIFY(bench.givenUp.empty());
    }

    void headerBecomesThatOfTheWhole()
    {
        DatagramHead head;
        head.options = {7, 3, 4, 1};
        Bench bench;
        QVERIFY(bench.takeAll(fragmentFrames(head, udpDatagram(3000), 1480)));
        QCOMPARE(bench.completed.size(), std::size_t{3024});
        const packet::Frame frame{bench.completed.data(), 3024, 3024, 0, packet::LinkType::RawIp};
        packet::PacketView view;
        packet::DecodeError error{};
        QVERIFY(packet::decode(frame, {}, view, error) == packet::DecodeOutcome::Decoded);
        QCOMPARE(view.ipLength, 3024U);
        QVERIFY(!view.isFragment);
        // Recomputed: a receiver of the whole datagram would accept it.
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < 24; i += 2)
            sum += static_cast<std::uint32_t>(bench.completed[i] << 8 | bench.completed[i + 1]);
        QCOMPARE((sum & 0xFFFF) + (sum >> 16), 0xFFFFU);
    }

    void longestDatagramsFit_data() { addVersions(); }
    void longestDatagramsFit()
    {
        QFETCH(bool, isIpv6);
        const Bytes datagram = udpDatagram(isIpv6 ? 65535 : 65515);
        Bench bench;
        QVERIFY(bench.takeAll(fragmentFrames(headOf(isIpv6), datagram, 1448)));
        QVERIFY(bench.data() == datagram);
        QVERIFY(bench.outcome == packet::DecodeOutcome::Decoded);
        // And as fewer fragments than pages: those of a link with a large MTU.
        bench.defragmenter().endAll();
        QVERIFY(bench.takeAll(fragmentFrames(headOf(isIpv6), datagram, 32768)));
        QVERIFY(bench.data() == datagram);
    }

    // Ping of death, and a length that wraps at 65,536: ends beyond what a length field can say are refused.
    void endsBeyond65535AreRefused_data() { addVersions(); }
    void endsBeyond65535AreRefused()
    {
        QFETCH(bool, isIpv6);
        const DatagramHead head = headOf(isIpv6);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame(head, headers::filler(800), 0, true)));
        QVERIFY(!bench.take(fragmentFrame(head, headers::filler(isIpv6 ? 8 : 0) + headers::filler(9), 65528, false)));
        QCOMPARE(bench.counters().invalid, std::uint64_t{1});
        bench.defragmenter().endAll();
        // Both packets are accounted, together.
        QCOMPARE(bench.givenUp.size(), std::size_t{1});
        QCOMPARE(bench.givenUp[0].packets.packets, 2U);
    }

    // Each fragment fits with its own short header, the whole with the first one's long header does not.
    void wholeBeyond65535IsDropped()
    {
        DatagramHead longHeader;
        longHeader.options = Bytes(40, 1);
        const Bytes datagram = udpDatagram(65500);
        Bench bench;
        const auto frames = fragmentFrames({}, datagram, 16384);
        for (std::size_t i = 1; i < frames.size(); ++i)
            QVERIFY(!bench.take(frames[i]));
        QVERIFY(!bench.take(fragmentFrame(longHeader, datagram, {0, 16384, true})));
        QCOMPARE(bench.counters().dropped, std::uint64_t{1});
        QCOMPARE(bench.counters().datagrams, std::uint64_t{0});
        QCOMPARE(bench.pagesInUse(), std::uint64_t{0});
    }

    // The second fragment lies inside the first one and ends before it: what "teardrop" sent.
    void teardropIsOnlyAnOverlap()
    {
        const Bytes datagram = udpDatagram(64);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame({}, datagram, {0, 48, true})));
        QVERIFY(!bench.take(fragmentFrame({}, Bytes(4, 0xEE), 24, false)));
        QCOMPARE(bench.counters().conflicts, std::uint64_t{1});  // it claims an end of 28
        QVERIFY(bench.take(fragmentFrame({}, datagram, {48, 64, false})));
        QVERIFY(bench.data() == datagram);
    }

    void ipv4OverlapKeepsTheFirstCopy()
    {
        const Bytes datagram = udpDatagram(64);
        const Bytes other = udpDatagram(64, 100);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame({}, datagram, {16, 32, true})));
        // Overlaps both ends of it with other bytes: only what is new counts.
        QVERIFY(!bench.take(
            fragmentFrame({}, sliceOf(datagram, 0, 16) + sliceOf(other, 16, 32) + sliceOf(datagram, 32, 40), 0, true)));
        QCOMPARE(bench.counters().overlaps, std::uint64_t{1});
        QCOMPARE(bench.counters().conflicts, std::uint64_t{1});
        // Overlaps with the same bytes: no contradiction.
        QVERIFY(bench.take(fragmentFrame({}, datagram, {32, 64, false})));
        QCOMPARE(bench.counters().overlaps, std::uint64_t{2});
        QCOMPARE(bench.counters().conflicts, std::uint64_t{1});
        QVERIFY(bench.data() == datagram);
    }

    void ipv4LengthsThatContradictAreIgnored()
    {
        const Bytes datagram = udpDatagram(64);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame({}, datagram, {32, 64, false})));
        QVERIFY(!bench.take(fragmentFrame({}, datagram, {32, 56, false})));  // ends earlier
        QVERIFY(!bench.take(fragmentFrame({}, Bytes(24, 1), 64, true)));     // goes on behind the end
        QVERIFY(!bench.take(fragmentFrame({}, Bytes(8, 1), 128, false)));    // ends later
        QCOMPARE(bench.counters().conflicts, std::uint64_t{3});
        QVERIFY(bench.take(fragmentFrame({}, datagram, {0, 32, true})));
        QVERIFY(bench.data() == datagram);
        QCOMPARE(bench.packets.packets, 5U);
    }

    void ipv6OverlapDropsTheDatagram_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<bool>("more");
        QTest::addColumn<bool>("sameBytes");
        QTest::newRow("one unit of the tail") << 24 << 48 << true << true;
        QTest::newRow("around it") << 8 << 48 << true << true;
        QTest::newRow("the same extent, other bytes") << 16 << 32 << true << false;
        QTest::newRow("an end inside what is there") << 16 << 24 << false << true;
    }

    void ipv6OverlapDropsTheDatagram()
    {
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(bool, more);
        QFETCH(bool, sameBytes);
        const DatagramHead head = headOf(true);
        const Bytes datagram = udpDatagram(64);
        const Bytes other = udpDatagram(64, 100);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {16, 32, true})));
        const Slice slice{static_cast<std::size_t>(begin), static_cast<std::size_t>(end), more};
        QVERIFY(!bench.take(fragmentFrame(head, sameBytes ? datagram : other, slice)));
        QCOMPARE(bench.counters().dropped, std::uint64_t{1});
        QCOMPARE(bench.pagesInUse(), std::uint64_t{0});
        // RFC 5722 §4: those not yet received as well, so the rest does not make a datagram.
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {0, 16, true})));
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {32, 64, false})));
        QCOMPARE(bench.counters().datagrams, std::uint64_t{0});
        bench.defragmenter().endAll();
        QCOMPARE(bench.givenUp.size(), std::size_t{1});
        QCOMPARE(bench.givenUp[0].packets.packets, 4U);
        QCOMPARE(int{bench.givenUp[0].ends.sourcePort}, 1111);  // the first fragment's, although it came late
    }

    void duplicatesAreTolerated_data() { addVersions(); }
    void duplicatesAreTolerated()
    {
        QFETCH(bool, isIpv6);
        const Bytes datagram = udpDatagram(4000);
        Bench bench;
        const auto frames = fragmentFrames(headOf(isIpv6), datagram, 1024);
        for (std::size_t i = 0; i + 1 < frames.size(); ++i)
            for (int copy = 0; copy < 3; ++copy)
                QVERIFY(!bench.take(frames[i]));
        QVERIFY(bench.take(frames.back()));
        QVERIFY(bench.data() == datagram);
        QCOMPARE(bench.packets.packets, 10U);
        QCOMPARE(bench.counters().duplicates, std::uint64_t{6});
        QCOMPARE(bench.counters().overlaps + bench.counters().conflicts + bench.counters().dropped, std::uint64_t{0});

        // Copies that come after the datagram was complete count to its flow, and complete nothing.
        for (const Bytes& frame : frames)
            QVERIFY(!bench.take(frame));
        QCOMPARE(bench.counters().duplicates, std::uint64_t{10});
        QCOMPARE(bench.givenUp.size(), frames.size());
        for (const GivenUp& late : bench.givenUp) {
            QCOMPARE(int{late.ends.sourcePort}, 1111);
            QCOMPARE(late.packets.packets, 1U);
        }
    }

    // Identifications are used again; a datagram with other bytes is not the copy of the last one.
    void reusedIdentificationIsAnotherDatagram_data() { addVersions(); }
    void reusedIdentificationIsAnotherDatagram()
    {
        QFETCH(bool, isIpv6);
        Bench bench;
        for (std::uint8_t salt = 0; salt < 3; ++salt) {
            const Bytes datagram = udpDatagram(3000, salt);
            QVERIFY(bench.takeAll(fragmentFrames(headOf(isIpv6), datagram, 1480)));
            QVERIFY(bench.data() == datagram);
            QCOMPARE(bench.packets.packets, 3U);
        }
        QCOMPARE(bench.completions, 3U);
        QCOMPARE(bench.trackersInUse(), std::uint64_t{1});
    }

    void otherKeysAreOtherDatagrams()
    {
        const Bytes datagram = udpDatagram(32);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame({}, datagram, {0, 16, true})));
        DatagramHead head;
        head.id = 8;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {16, 32, false})));
        head = {};
        head.protocol = 6;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {16, 32, false})));
        head = {};
        head.host = 2;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {16, 32, false})));
        QCOMPARE(bench.trackersInUse(), std::uint64_t{4});
        QVERIFY(bench.take(fragmentFrame({}, datagram, {16, 32, false})));
    }

    void uselessFragmentsAreRefused_data()
    {
        QTest::addColumn<bool>("isIpv6");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("more");
        QTest::newRow("IPv4: empty") << false << 16 << 0 << true;
        QTest::newRow("IPv4: empty and last") << false << 16 << 0 << false;
        QTest::newRow("IPv4: seven bytes, more to follow") << false << 16 << 7 << true;
        QTest::newRow("IPv6: empty") << true << 16 << 0 << true;
        QTest::newRow("IPv6: empty and last") << true << 16 << 0 << false;
        QTest::newRow("IPv6: nine bytes, more to follow") << true << 16 << 9 << true;
    }

    void uselessFragmentsAreRefused()
    {
        QFETCH(bool, isIpv6);
        QFETCH(int, offset);
        QFETCH(int, bytes);
        QFETCH(bool, more);
        Bench bench;
        const Bytes frame = fragmentFrame(headOf(isIpv6), Bytes(static_cast<std::size_t>(bytes), 1),
                                          static_cast<std::size_t>(offset), more);
        QVERIFY(!bench.take(frame));
        QCOMPARE(bench.counters().invalid, std::uint64_t{1});
        QCOMPARE(bench.trackersInUse(), std::uint64_t{0});
        QCOMPARE(bench.givenUp.size(), std::size_t{1});  // counted at once
        // Nor does it disturb a datagram that is under way.
        const Bytes datagram = udpDatagram(64);
        QVERIFY(!bench.take(fragmentFrame(headOf(isIpv6), datagram, {0, 32, true})));
        QVERIFY(!bench.take(frame));
        QVERIFY(bench.take(fragmentFrame(headOf(isIpv6), datagram, {32, 64, false})));
        QVERIFY(bench.data() == datagram);
        QCOMPARE(bench.packets.packets, 3U);
    }

    // Hosts cut off what does not fill a unit of eight bytes (IPv4).
    void ipv4BytesThatFillNoUnitAreCutOff()
    {
        const Bytes datagram = udpDatagram(64);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame({}, sliceOf(datagram, 0, 32) + Bytes(5, 0xEE), 0, true)));
        QVERIFY(bench.take(fragmentFrame({}, datagram, {32, 64, false})));
        QVERIFY(bench.data() == datagram);
        QCOMPARE(bench.counters().conflicts, std::uint64_t{0});
    }

    // RFC 1858: ports in the first fragment, flags in the second. The datagram shows both.
    void tinyFragmentsHideNothing()
    {
        headers::TcpFields fields;
        fields.flags = 0x02;
        const Bytes segment = headers::tcp(headers::filler(40), fields);
        DatagramHead head;
        head.protocol = 6;
        Bench bench;
        QVERIFY(bench.takeAll(fragmentFrames(head, segment, 8)));
        QCOMPARE(bench.packets.packets, 8U);
        QCOMPARE(int{bench.view.tcpFlags}, 0x02);
        QCOMPARE(bench.view.payloadLength, 40U);
    }

    void lengthThatTheFrameCannotHoldIsRefused()
    {
        Bytes frame = fragmentFrame({}, headers::filler(64), 0, true);
        frame[14 + 3] = static_cast<std::uint8_t>(frame[14 + 3] + 8);
        Bench bench;
        QVERIFY(!bench.take(frame));
        QCOMPARE(bench.counters().invalid, std::uint64_t{1});
    }

    void snaplenCutsTheDatagramWhereItCutAFragment_data() { addVersions(); }
    void snaplenCutsTheDatagramWhereItCutAFragment()
    {
        QFETCH(bool, isIpv6);
        const Bytes datagram = udpDatagram(3000);
        Bench bench;
        const auto frames = fragmentFrames(headOf(isIpv6), datagram, 1000);
        QVERIFY(!bench.take(frames[0]));
        QVERIFY(!bench.take(frames[1], kStart, 14 + (isIpv6 ? 48 : 20) + 100));
        QVERIFY(bench.take(frames[2]));
        QVERIFY(bench.data() == sliceOf(datagram, 0, 1100));
        QCOMPARE(bench.wireLength, (isIpv6 ? 40U : 20U) + 3000);
        QCOMPARE(bench.view.payloadWireLength, 3000U - 8);
        QCOMPARE(bench.view.payloadLength, 1100U - 8);
    }

    void ipv6ExtensionHeadersMayStandOnBothSides()
    {
        const Bytes udp = udpDatagram(2000);
        const Bytes datagram = headers::extension(17, 2, udp);  // destination options, in the fragmentable part
        Bench bench;
        for (std::size_t begin = 0; begin < datagram.size(); begin += 16) {
            const std::size_t end = std::min(begin + 16, datagram.size());
            const bool more = end < datagram.size();
            const Bytes packet = headers::ipv6(
                0, headers::extension(
                       43, 0,
                       headers::extension(44, 1,
                                          headers::fragmentHeader(60, static_cast<unsigned>(begin) | (more ? 1U : 0U),
                                                                  5, sliceOf(datagram, begin, end)))));
            QCOMPARE(bench.take(headers::ethernet(0x86DD, packet)), !more);
        }
        QVERIFY(bench.outcome == packet::DecodeOutcome::Decoded);
        QCOMPARE(int{bench.view.ends.ipProtocol}, 17);
        QCOMPARE(int{bench.view.ends.destinationPort}, 2222);
        QCOMPARE(bench.view.payloadLength, 1992U);
    }

    // Two fragment headers: the inner one is the datagram's own, which is a fragment again.
    void fragmentsOfAFragmentAreAFragment()
    {
        const Bytes datagram = udpDatagram(64);
        const Bytes inner = headers::fragmentHeader(17, 1, 99, sliceOf(datagram, 0, 32));
        DatagramHead head = headOf(true);
        head.protocol = 44;
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame(head, inner, {0, 24, true})));
        QVERIFY(bench.take(fragmentFrame(head, inner, {24, 40, false})));
        QVERIFY(bench.view.isFirstFragment && bench.view.moreFragments);
        QCOMPARE(bench.view.fragmentId, 99U);
    }

    void atomicFragmentsAreWholePackets()
    {
        const DecodedFrame decoded = decodeWhole(fragmentFrame(headOf(true), udpDatagram(64), 0, false));
        QVERIFY(decoded.outcome == packet::DecodeOutcome::Decoded);
        QVERIFY(!decoded.view.isFragment && decoded.view.transportComplete);
    }

    /// Random fragments of random datagrams, overlapping and contradicting, against an oracle that keeps each byte in a
    /// map. Every packet must come back exactly once.
    void agreesWithAnOracleThatKeepsEveryByte()
    {
        std::mt19937 random(20240607);
        const auto below = [&](std::size_t limit) { return random() % limit; };
        Bench bench(16, 64);
        std::uint64_t given = 0, returned = 0;
        for (int round = 0; round < 20'000; ++round) {
            DatagramHead head;
            head.id = static_cast<std::uint32_t>(round);
            const std::size_t length = 9 + below(5000);
            const Bytes datagram = udpDatagram(length, static_cast<std::uint8_t>(round));
            Bytes oracle(length);
            std::vector<bool> known(length);
            std::size_t knownCount = 0;
            bool done = false;
            for (int tries = 0; tries < 400 && !done; ++tries) {
                std::size_t begin = below(length) / 8 * 8;
                std::size_t end = std::min(length, begin + 8 * (1 + below(200)));
                if (knownCount == 0 && below(2) == 0)
                    begin = 0;
                const bool last = end == length;
                if (begin == 0 && last)
                    continue;  // a whole packet never comes here
                if (!last)
                    end = end / 8 * 8;
                Bytes bytes = sliceOf(datagram, begin, end);
                if (below(4) == 0)
                    for (std::uint8_t& byte : bytes)
                        byte ^= static_cast<std::uint8_t>(below(2));
                for (std::size_t i = 0; i < bytes.size(); ++i) {
                    if (known[begin + i])
                        continue;
                    known[begin + i] = true;
                    oracle[begin + i] = bytes[i];
                    ++knownCount;
                }
                ++given;
                done = bench.take(fragmentFrame(head, bytes, begin, !last), kStart + round);
                QCOMPARE(done, knownCount == length);
            }
            if (!done)
                continue;
            returned += bench.packets.packets;
            QVERIFY(bench.data() == oracle);
        }
        bench.defragmenter().endAll();
        for (const GivenUp& one : bench.givenUp)
            returned += one.packets.packets;
        QCOMPARE(returned, given);
        QVERIFY(bench.completions > 15'000);
        QVERIFY(bench.counters().conflicts > 1000);
        QCOMPARE(bench.trackersInUse() + bench.pagesInUse(), std::uint64_t{0});
        QCOMPARE(bench.counters().heldBytes + bench.counters().packetsWaiting, std::uint64_t{0});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(IpDefragmenterTest)
#include "tst_ip_defragmenter.moc"
