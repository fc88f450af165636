// SPDX-License-Identifier: GPL-3.0-or-later
// Datagrams that stay incomplete: how long they are kept, and what makes room for others.
#include "tests/support/defragmenter_bench.h"

#include <QtTest>

using namespace netmoth;
using namespace netmoth::test;
using headers::operator+;

namespace {

using Bench = DefragmenterBench;

class IpDefragmenterLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void datagramsTimeOutByPacketTime_data() { addVersions(); }
    void datagramsTimeOutByPacketTime()
    {
        QFETCH(bool, isIpv6);
        const std::int64_t timeout = (isIpv6 ? 60 : 30) * kSecond;
        const Bytes datagram = udpDatagram(64);
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame(headOf(isIpv6), datagram, {0, 16, true})));
        // Activity does not prolong it: RFC 791 and RFC 8200 count from the first arrival.
        QVERIFY(!bench.take(fragmentFrame(headOf(isIpv6), datagram, {16, 32, true}), kStart + timeout - kSecond));
        bench.defragmenter().expire(kStart + timeout - 1);
        QCOMPARE(bench.counters().timeouts, std::uint64_t{0});
        bench.defragmenter().expire(kStart + timeout);
        QCOMPARE(bench.counters().timeouts, std::uint64_t{1});
        QCOMPARE(bench.trackersInUse() + bench.pagesInUse() + bench.counters().heldBytes, std::uint64_t{0});
        QCOMPARE(bench.givenUp.size(), std::size_t{1});
        QCOMPARE(bench.givenUp[0].packets.packets, 2U);
        QCOMPARE(int{bench.givenUp[0].ends.destinationPort}, 2222);
        // What comes now begins anew.
        QVERIFY(!bench.take(fragmentFrame(headOf(isIpv6), datagram, {32, 64, false}), kStart + timeout));
        QCOMPARE(bench.trackersInUse(), std::uint64_t{1});
    }

    void withoutItsFirstFragmentADatagramHasNoPorts()
    {
        Bench bench;
        QVERIFY(!bench.take(fragmentFrame({}, udpDatagram(64), {16, 64, false})));
        QVERIFY(bench.givenUp.empty());
        QCOMPARE(bench.counters().packetsWaiting, std::uint64_t{1});
        bench.defragmenter().endAll();
        QCOMPARE(bench.givenUp.size(), std::size_t{1});
        QCOMPARE(int{bench.givenUp[0].ends.sourcePort}, 0);
        QCOMPARE(int{bench.givenUp[0].ends.ipProtocol}, 17);
        QCOMPARE(bench.counters().packetsWaiting, std::uint64_t{0});
    }

    void oldestTrackerMakesRoom()
    {
        Bench bench(4, 64);
        const Bytes datagram = udpDatagram(64);
        DatagramHead head;
        for (std::uint32_t id = 0; id < 6; ++id) {
            head.id = id;
            head.isIpv6 = id == 1;
            QVERIFY(!bench.take(fragmentFrame(head, datagram, {0, 32, true}), kStart + id));
        }
        QCOMPARE(bench.trackersInUse(), std::uint64_t{4});
        QCOMPARE(bench.defragmenter().trackerPool().exhausted, std::uint64_t{2});
        QCOMPARE(bench.counters().evicted, std::uint64_t{2});
        QCOMPARE(bench.givenUp.size(), std::size_t{2});
        QCOMPARE(int{bench.givenUp[0].ends.ipVersion}, 4);
        QCOMPARE(int{bench.givenUp[1].ends.ipVersion}, 6);
        // The others are whole.
        for (std::uint32_t id = 2; id < 6; ++id) {
            head.id = id;
            head.isIpv6 = false;
            QVERIFY(bench.take(fragmentFrame(head, datagram, {32, 64, false}), kStart + 10));
        }
        // Completed ones make room first, and that is no loss.
        for (std::uint32_t id = 10; id < 14; ++id) {
            head.id = id;
            QVERIFY(!bench.take(fragmentFrame(head, datagram, {0, 32, true}), kStart + 20));
        }
        QCOMPARE(bench.counters().evicted, std::uint64_t{2});
    }

    void oldestDatagramMakesRoomForPages()
    {
        Bench bench(64, 3);
        const Bytes datagram = udpDatagram(4096);
        DatagramHead head;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {0, 2048, true}), kStart));
        head.id = 8;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {0, 2048, true}), kStart + 1));
        head.id = 9;
        QVERIFY(!bench.take(fragmentFrame(head, datagram, {0, 2048, true}), kStart + 2));
        QVERIFY(bench.take(fragmentFrame(head, datagram, {2048, 4096, false}), kStart + 3));
        QCOMPARE(bench.counters().evicted, std::uint64_t{1});
        QCOMPARE(bench.defragmenter().pagePool().exhausted, std::uint64_t{1});
        QCOMPARE(bench.pagesInUse(), std::uint64_t{3});
    }

    // The only datagram under way needs more pages than there are: it is the oldest itself.
    void datagramLargerThanAllPagesIsDropped()
    {
        Bench bench(64, 3);
        QVERIFY(!bench.takeAll(fragmentFrames({}, udpDatagram(10000), 1480)));
        QCOMPARE(bench.counters().dropped, std::uint64_t{1});
        QCOMPARE(bench.pagesInUse(), std::uint64_t{0});
        bench.defragmenter().endAll();
        QCOMPARE(bench.givenUp.size(), std::size_t{1});
        QCOMPARE(bench.givenUp[0].packets.packets, 7U);
    }

    void keptDatagramsStayFew()
    {
        Bench bench(4096, 8192);
        DatagramHead head;
        const Bytes datagram = udpDatagram(3000);
        for (head.id = 0; head.id < 1000; ++head.id)
            QVERIFY(bench.takeAll(fragmentFrames(head, datagram, 1480)));
        QVERIFY(bench.trackersInUse() <= 64);
        QVERIFY(bench.defragmenter().trackerPool().highWater <= 66);
        QVERIFY(bench.givenUp.empty());
    }

    // Extension headers on either side of the fragment header; the ones in front are looked through.
};

}  // namespace

QTEST_GUILESS_MAIN(IpDefragmenterLimitsTest)
#include "tst_ip_defragmenter_limits.moc"
