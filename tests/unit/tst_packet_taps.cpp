// SPDX-License-Identifier: GPL-3.0-or-later
// Taps that see the frames of a worker before it decodes them.
#include "tests/support/counting_taps.h"
#include "tests/support/wire.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::test;
using telemetry::Counter;

namespace {

class PacketTapsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Also what has no flow.
    void everyFrameIsSeenOnce_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("live") << false;
        QTest::newRow("file") << true;
    }
    void everyFrameIsSeenOnce()
    {
        QFETCH(bool, isFile);
        Wire wire(isFile ? Wire::fileOptions() : pipeline::WorkerOptions{});
        CountingPacketTap first;
        CountingPacketTap second;
        CountingPacketTap third;
        QVERIFY(wire.bench().worker().attach(first));
        QVERIFY(wire.bench().worker().attach(second));
        QVERIFY(!wire.bench().worker().attach(third));
        const Bytes noIp(60, 0xFF);
        std::uint64_t bytes = 0;
        for (std::int64_t at : {0, 1, 100'000'000, 2}) {  // one time jumps: a file holds such a packet back
            const Bytes datagram = udpFrame(true, 40000, 9999, Bytes(static_cast<std::size_t>(at % 7), 1));
            wire.pass(datagram, at);
            wire.pass(noIp, at);
            bytes += datagram.size() + noIp.size();
        }
        wire.bench().end();
        QCOMPARE(first.frameCount, std::uint64_t{8});
        QCOMPARE(first.bytes, bytes);
        QCOMPARE(second.frameCount, first.frameCount);
        QCOMPARE(third.frameCount, std::uint64_t{0});
        QCOMPARE(wire.bench().counter(Counter::NotIp) + wire.bench().counter(Counter::ToFlow), std::uint64_t{8});
    }

    void detachedTapSeesNoMore()
    {
        Wire wire;
        CountingPacketTap first;
        CountingPacketTap second;
        QVERIFY(wire.bench().worker().attach(first));
        QVERIFY(wire.bench().worker().attach(second));
        wire.pass(udpFrame(true, 40000, 9999, {1}), 0);
        wire.bench().worker().detach(first);
        wire.pass(udpFrame(true, 40000, 9999, {1}), 1);
        QCOMPARE(first.frameCount, std::uint64_t{1});
        QCOMPARE(second.frameCount, std::uint64_t{2});
        QVERIFY(wire.bench().worker().attach(first));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(PacketTapsTest)
#include "tst_packet_taps.moc"
