// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/traffic_generator.h"

#include <QTest>

#include <utility>

using namespace netmoth::test;

class TestTrafficGenerator : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedSamePackets();
    void everyPacketIsValidAndCounted_data();
    void everyPacketIsValidAndCounted();
};

void TestTrafficGenerator::sameSeedSamePackets()
{
    const auto checksumOf = [](std::uint64_t seed) {
        TrafficGenerator generator({.kind = TrafficKind::Mixed, .packets = 2000, .flows = 50, .seed = seed});
        GeneratedPacket packet = {};
        std::uint32_t checksum = 0;
        while (generator.next(packet))
            checksum = checksum * 31 + crc32c(packet.bytes);
        return checksum;
    };
    QCOMPARE(checksumOf(1), checksumOf(1));
    QVERIFY(checksumOf(1) != checksumOf(2));
}

void TestTrafficGenerator::everyPacketIsValidAndCounted_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("leastAverage");
    QTest::addColumn<int>("mostAverage");
    QTest::newRow("mixed") << static_cast<int>(TrafficKind::Mixed) << 420 << 560;
    QTest::newRow("small") << static_cast<int>(TrafficKind::Small) << 64 << 64;
    QTest::newRow("bulk") << static_cast<int>(TrafficKind::Bulk) << 1180 << 1300;
}

void TestTrafficGenerator::everyPacketIsValidAndCounted()
{
    QFETCH(int, kind);
    QFETCH(int, leastAverage);
    QFETCH(int, mostAverage);
    constexpr std::uint64_t kPackets = 20'000;
    constexpr std::uint32_t kFlows = 100;
    TrafficGenerator generator(
        {.kind = static_cast<TrafficKind>(kind), .packets = kPackets, .flows = kFlows, .seed = 3});
    GeneratedPacket packet = {};
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::int64_t clock = 0;
    while (generator.next(packet)) {
        QVERIFY(std::exchange(clock, packet.timestampNs) < packet.timestampNs);
        const std::uint8_t* const ip = packet.bytes.data() + 14;
        if (ip[0] >> 4 == 4)
            QCOMPARE(internetChecksum({ip, 20}), std::uint16_t{0});
        const bool isIpv4 = ip[0] >> 4 == 4;
        const std::size_t ipBytes = isIpv4 ? 20 : 40;
        const std::size_t segmentBytes = (isIpv4 ? ip[2] * 256U + ip[3] - 20U : ip[4] * 256U + ip[5]);
        const std::uint8_t protocol = isIpv4 ? ip[9] : ip[6];
        const std::size_t addressBytes = isIpv4 ? 8 : 32;
        Bytes covered(ip + ipBytes - addressBytes, ip + ipBytes + segmentBytes);
        QCOMPARE(internetChecksum(covered, protocol + segmentBytes), std::uint16_t{0});
        ++packets;
        bytes += packet.bytes.size();
    }
    QCOMPARE(packets, kPackets);
    QCOMPARE(bytes, generator.bytesMade());
    QVERIFY(bytes / packets >= static_cast<std::uint64_t>(leastAverage));
    QVERIFY(bytes / packets <= static_cast<std::uint64_t>(mostAverage));

    std::uint64_t listedPackets = 0;
    std::uint64_t listedBytes = 0;
    const QStringList rows = QString::fromStdString(generator.flowTable()).split('\n', Qt::SkipEmptyParts).mid(1);
    QCOMPARE(rows.size(), qsizetype{kFlows});
    for (const QString& row : rows) {
        const QStringList fields = row.split('\t');
        QCOMPARE(fields.size(), qsizetype{9});
        listedPackets += fields[5].toULongLong() + fields[7].toULongLong();
        listedBytes += fields[6].toULongLong() + fields[8].toULongLong();
    }
    QCOMPARE(listedPackets, kPackets);
    QCOMPARE(listedBytes, bytes);
}

QTEST_APPLESS_MAIN(TestTrafficGenerator)
#include "tst_traffic_generator.moc"
