// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/read_capture.h"
#include "tests/support/traffic_generator.h"

#include <QTest>

#include <unistd.h>

#include <functional>

using namespace netmoth;
using namespace netmoth::test;
using source::BurstStatus;
using source::CaptureFile;

namespace {

// Link types that nobody decodes.
constexpr std::uint16_t kUsbLinux = 189;
constexpr std::uint16_t kCan = 227;

}  // namespace

class TestCaptureFile : public QObject
{
    Q_OBJECT

private slots:
    void classicPcapIsReadAsWritten_data();
    void classicPcapIsReadAsWritten();
    void pcapngClocks_data();
    void pcapngClocks();
    void pcapngMixesSectionsInterfacesAndBlocks();
    void foreignInterfacesAreSkippedAndCounted();
    void foreignInterfaceFirstRefusesNothing();
    void onlyForeignPacketsAreRefusedAtTheEnd();
    void interfacesAreLimitedPerSection();
    void recordsThatStraddleChunksArriveWhole_data();
    void recordsThatStraddleChunksArriveWhole();
    void compressionIsUndoneWhileReading_data();
    void compressionIsUndoneWhileReading();
    void filterRejectsAndCounts();
    void filterFollowsTheLinkType();
    void filterThatRejectsEverythingGivesTheCallerATurn();
    void compressionOfNothingGivesTheCallerATurn_data();
    void compressionOfNothingGivesTheCallerATurn();
    void invalidProgramIsRefusedAndKeepsTheOldFilter();
    void framesOver64KiBArriveWhole_data();
    void framesOver64KiBArriveWhole();
    void longerRecordHeadersAreFound_data();
    void longerRecordHeadersAreFound();
    void emptyCapturesEndAtOnce();
    void pipesWaitForTheirWriter();
    void wireLengthBelowCapturedLengthStaysAsRecorded();
};

void TestCaptureFile::classicPcapIsReadAsWritten_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("unit");
    QTest::addColumn<quint32>("linkType");
    QTest::addColumn<qint64>("timestampNs");
    const auto micro = static_cast<int>(TimeUnit::Microseconds);
    const auto nano = static_cast<int>(TimeUnit::Nanoseconds);
    const auto little = static_cast<int>(ByteOrder::Little);
    const auto big = static_cast<int>(ByteOrder::Big);
    QTest::newRow("littleEndianMicroseconds") << little << micro << 1U << qint64{kTimeNs / 1000 * 1000};
    QTest::newRow("littleEndianNanoseconds") << little << nano << 1U << qint64{kTimeNs};
    QTest::newRow("bigEndianMicroseconds") << big << micro << 1U << qint64{kTimeNs / 1000 * 1000};
    QTest::newRow("bigEndianNanoseconds") << big << nano << 1U << qint64{kTimeNs};
    QTest::newRow("frameCheckSequenceBitsAreNotTheLinkType")
        << little << micro << 0x24000001U << qint64{kTimeNs / 1000 * 1000};
}

void TestCaptureFile::classicPcapIsReadAsWritten()
{
    QFETCH(int, order);
    QFETCH(int, unit);
    QFETCH(quint32, linkType);
    QFETCH(qint64, timestampNs);
    PcapWriter writer(static_cast<ByteOrder>(order), static_cast<TimeUnit>(unit), linkType);
    const Bytes frame = udpFrame();
    writer.packet(kTimeNs, frame);
    writer.packet(kTimeNs, {frame.data(), 40}, 1500);
    writer.packet(kTimeNs, {});
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.end, BurstStatus::EndOfFile);
    QCOMPARE(outcome.packets.size(), std::size_t{3});
    QCOMPARE(outcome.packets[0].bytes, frame);
    QCOMPARE(outcome.packets[0].timestampNs, timestampNs);
    QCOMPARE(outcome.packets[0].wireLength, static_cast<std::uint32_t>(frame.size()));
    QCOMPARE(outcome.packets[1].bytes.size(), std::size_t{40});
    QCOMPARE(outcome.packets[1].wireLength, 1500U);
    QVERIFY(outcome.packets[2].bytes.empty());
    const source::SourceStatistics statistics = (*file)->statistics();
    QCOMPARE(statistics.received, std::uint64_t{3});
    QCOMPARE(statistics.consumed, std::uint64_t{3});
    QCOMPARE(statistics.bytesTotal, std::uint64_t{writer.bytes().size()});
    QCOMPARE(statistics.bytesRead, statistics.bytesTotal);
}

void TestCaptureFile::pcapngClocks_data()
{
    QTest::addColumn<int>("resolution");  // -1: not written
    QTest::addColumn<qint64>("offsetSeconds");
    QTest::addColumn<quint64>("ticks");
    QTest::addColumn<qint64>("timestampNs");
    QTest::newRow("microsecondsByDefault")
        << -1 << qint64{0} << quint64{1'700'000'000'123'456} << qint64{1'700'000'000'123'456'000};
    QTest::newRow("nanoseconds") << 9 << qint64{0} << quint64{kTimeNs} << qint64{kTimeNs};
    QTest::newRow("seconds") << 0 << qint64{0} << quint64{1'700'000'000} << qint64{1'700'000'000'000'000'000};
    QTest::newRow("picoseconds") << 12 << qint64{0} << quint64{1'234'567'890'123} << qint64{1'234'567'890};
    QTest::newRow("finestDecimal") << 28 << qint64{0} << quint64{UINT64_MAX} << qint64{1};
    QTest::newRow("binarySeconds") << 0x80 << qint64{0} << quint64{7} << qint64{7'000'000'000};
    QTest::newRow("binaryFraction") << 0x8A << qint64{0} << quint64{3 * 1024 + 512} << qint64{3'500'000'000};
    QTest::newRow("binaryFinerThanNanoseconds")
        << 0xBC << qint64{0} << (quint64{3} << 60 | quint64{1} << 59) << qint64{3'500'000'000};
    QTest::newRow("offsetAdds") << 6 << qint64{1'700'000'000} << quint64{5} << qint64{1'700'000'000'000'005'000};
    QTest::newRow("offsetMayBeNegative") << 6 << qint64{-2} << quint64{5'000'000} << qint64{3'000'000'000};
    constexpr qint64 kYear1900 = -2'208'988'800 * qint64{1'000'000'000};
    constexpr qint64 kYear2150 = 5'680'281'600 * qint64{1'000'000'000};
    QTest::newRow("before1970") << 9 << qint64{0} << quint64(-1'500'000'000) << qint64{-1'500'000'000};
    QTest::newRow("beyondTheLastTime") << 9 << qint64{0} << quint64{INT64_MAX} << kYear2150;
    QTest::newRow("wouldWrap") << 0 << qint64{0} << (quint64{1} << 62) << kYear2150;
    QTest::newRow("highBitAlone") << 9 << qint64{0} << (quint64{1} << 63) << kYear2150;
    QTest::newRow("offsetBeyondTheLastTime") << 6 << qint64{INT64_MAX} << quint64{5} << kYear2150;
    QTest::newRow("offsetBeforeTheFirstTime") << 6 << qint64{INT64_MIN} << quint64{5} << kYear1900;
}

void TestCaptureFile::pcapngClocks()
{
    QFETCH(int, resolution);
    QFETCH(qint64, offsetSeconds);
    QFETCH(quint64, ticks);
    QFETCH(qint64, timestampNs);
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        PcapngWriter writer(order);
        PcapngInterface interface;
        if (resolution >= 0)
            interface.timeResolution = static_cast<std::uint8_t>(resolution);
        if (offsetSeconds != 0)
            interface.timeOffsetSeconds = offsetSeconds;
        writer.interface(interface);
        writer.enhancedPacket(0, ticks, udpFrame());
        auto file = openBytes(writer.bytes());
        QVERIFY(file.has_value());
        const Outcome outcome = readAll(**file);
        QCOMPARE(outcome.packets.size(), std::size_t{1});
        QCOMPARE(outcome.packets[0].timestampNs, timestampNs);
    }
}

void TestCaptureFile::pcapngMixesSectionsInterfacesAndBlocks()
{
    const Bytes frame = udpFrame();
    const Bytes ipOnly(frame.begin() + 14, frame.end());
    PcapngWriter writer(ByteOrder::Big);
    writer.interface({.snapLength = 60});
    writer.interface({.linkType = 101, .timeResolution = 9});
    writer.block(4, patternBytes(24, 1));  // name resolution: skipped
    writer.enhancedPacket(0, 1'000'000, frame, 1500, "a comment behind the packet");
    writer.enhancedPacket(1, 2'000'000'000, ipOnly);
    writer.block(0x0BAD, patternBytes(700'000, 2));  // unknown and longer than two chunks
    writer.simplePacket({frame.data(), 60}, 142);
    writer.obsoletePacket(1, 3'000'000'000, ipOnly, 99);
    PcapngWriter second(ByteOrder::Little);
    second.interface({.linkType = 276});
    second.enhancedPacket(0, 4'000'000, frame);
    auto file = openBytes(append(writer.bytes(), second.bytes()));
    QVERIFY(file.has_value());
    QCOMPARE((*file)->linkType(), packet::LinkType::Ethernet);
    const Outcome outcome = readAll(**file);
    QCOMPARE(QString::fromStdString((*file)->failure()), QString());
    QCOMPARE(outcome.end, BurstStatus::EndOfFile);
    QCOMPARE(outcome.packets.size(), std::size_t{5});
    const auto check = [&](std::size_t i, const Bytes& bytes, std::uint32_t wireLength, std::int64_t ns,
                           packet::LinkType linkType) {
        return outcome.packets[i].bytes == bytes && outcome.packets[i].wireLength == wireLength &&
               outcome.packets[i].timestampNs == ns && outcome.packets[i].linkType == linkType;
    };
    const auto ipLength = static_cast<std::uint32_t>(ipOnly.size());
    QVERIFY(check(0, frame, 1500, 1'000'000'000, packet::LinkType::Ethernet));
    QVERIFY(check(1, ipOnly, ipLength, 2'000'000'000, packet::LinkType::RawIp));
    QVERIFY(check(2, Bytes(frame.begin(), frame.begin() + 60), 142, 2'000'000'000, packet::LinkType::Ethernet));
    QVERIFY(check(3, ipOnly, 99, 3'000'000'000, packet::LinkType::RawIp));
    QVERIFY(check(4, frame, static_cast<std::uint32_t>(frame.size()), 4'000'000'000, packet::LinkType::LinuxCookedV2));
}

void TestCaptureFile::foreignInterfacesAreSkippedAndCounted()
{
    PcapngWriter writer;
    writer.interface({.linkType = kUsbLinux});
    writer.interface({.linkType = 1});
    writer.interface({.linkType = kCan});
    for (const unsigned interface : {0U, 1U, 0U, 2U, 1U, 0U})
        writer.enhancedPacket(interface, 1, udpFrame());
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    QCOMPARE((*file)->notice(), std::string());
    QCOMPARE(readAll(**file).packets.size(), std::size_t{2});
    QCOMPARE((*file)->statistics().linkTypeSkipped, std::uint64_t{4});
    QCOMPARE((*file)->statistics().received, std::uint64_t{2});
    const QString notice = QString::fromStdString((*file)->notice());
    QVERIFY2(notice.startsWith("test.pcap: 4 packets were skipped because Netmoth does not decode their link type: 3 "),
             qPrintable(notice));
    QVERIFY2(notice.contains("(189) and 1 of ") && notice.endsWith("(227)."), qPrintable(notice));
}

void TestCaptureFile::foreignInterfaceFirstRefusesNothing()
{
    PcapngWriter writer;
    writer.interface({.linkType = kUsbLinux});
    for (int i = 0; i < 200; ++i)  // more than a burst
        writer.enhancedPacket(0, 1, udpFrame());
    writer.interface({.linkType = 1});
    writer.enhancedPacket(1, 1, udpFrame());
    auto file = openBytes(writer.bytes());
    QVERIFY2(file.has_value(), file ? "" : file.error().sentence.c_str());
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.end, BurstStatus::EndOfFile);
    QCOMPARE(outcome.packets.size(), std::size_t{1});
    QVERIFY((*file)->notice().find("200 packets were skipped") != std::string::npos);
}

void TestCaptureFile::onlyForeignPacketsAreRefusedAtTheEnd()
{
    PcapngWriter writer;
    writer.interface({.linkType = kUsbLinux});
    writer.enhancedPacket(0, 1, udpFrame());
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    QCOMPARE(readAll(**file).end, BurstStatus::Failed);
    QCOMPARE((*file)->failureKind(), FailureKind::Unsupported);
    QVERIFY2((*file)->failure().find("(189) only, which Netmoth does not decode") != std::string::npos,
             (*file)->failure().c_str());
    QCOMPARE((*file)->notice(), std::string());
}

void TestCaptureFile::interfacesAreLimitedPerSection()
{
    PcapngWriter writer;
    for (int section = 0; section < 3; ++section) {
        if (section > 0)
            writer.section();
        for (int i = 0; i < 30'000; ++i)
            writer.interface();
        writer.enhancedPacket(29'999, 1, udpFrame());
    }
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    const Outcome outcome = readAll(**file);
    QVERIFY2(outcome.end == BurstStatus::EndOfFile, (*file)->failure().c_str());
    QCOMPARE(outcome.packets.size(), std::size_t{3});
}

void TestCaptureFile::recordsThatStraddleChunksArriveWhole_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"pcap", "pcapng", "pcap.gz", "pcapng.gz"})
        QTest::newRow(format) << QString(format);
}

void TestCaptureFile::recordsThatStraddleChunksArriveWhole()
{
    QFETCH(QString, format);
    TrafficGenerator generator({.kind = TrafficKind::Mixed, .packets = 20'000, .flows = 500, .seed = 7});
    PcapWriter classic;
    PcapngWriter modern;
    modern.interface();
    std::vector<Bytes> written;
    std::vector<std::int64_t> times;
    const auto write = [&](std::int64_t ns, std::span<const std::uint8_t> bytes) {
        written.emplace_back(bytes.begin(), bytes.end());
        times.push_back(ns);
        classic.packet(ns, bytes);
        modern.enhancedPacket(0, static_cast<std::uint64_t>(ns / 1000), bytes);
    };
    GeneratedPacket packet = {};
    while (generator.next(packet)) {
        write(packet.timestampNs, packet.bytes);
        if (written.size() % 5000 == 0)
            write(packet.timestampNs, patternBytes(source::kMaxCapturedLength, written.size()));  // longer than a chunk
    }
    const Bytes plain = format.startsWith("pcapng") ? modern.bytes() : classic.bytes();
    auto file = openBytes(format.endsWith(".gz") ? gzip(plain) : plain);
    QVERIFY(file.has_value());
    std::size_t count = 0;
    BurstStatus end = BurstStatus::Frames;
    while (end == BurstStatus::Frames) {
        const source::Burst burst = (*file)->nextBurst(kNoWait);
        QVERIFY(burst.frames.size() <= source::kMaxBurst);
        for (const packet::Frame& frame : burst.frames) {
            QVERIFY(count < written.size());
            QVERIFY(std::equal(written[count].begin(), written[count].end(), frame.bytes,
                               frame.bytes + frame.capturedLength));
            QCOMPARE(frame.timestampNs, times[count]);
            ++count;
        }
        end = burst.status;
    }
    QCOMPARE(end, BurstStatus::EndOfFile);
    QCOMPARE(count, written.size());
}

void TestCaptureFile::compressionIsUndoneWhileReading_data()
{
    QTest::addColumn<bool>("isZstd");
    QTest::addColumn<int>("splitAt");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("paddingBytes");
    QTest::newRow("gzipMember") << false << 0 << QByteArray() << 0;
    QTest::newRow("twoGzipMembersSplitInARecord") << false << 100 << QByteArray() << 0;
    QTest::newRow("gzipPaddedWithZeros") << false << 0 << QByteArray() << 512;
    QTest::newRow("zstdFrame") << true << 0 << QByteArray() << 0;
    QTest::newRow("twoZstdFramesSplitInARecord") << true << 100 << QByteArray() << 0;
    QTest::newRow("zstdFrameToSkipFirst") << true << 0 << QByteArray::fromHex("502a4d1804000000deadbeef") << 0;
}

void TestCaptureFile::compressionIsUndoneWhileReading()
{
    QFETCH(bool, isZstd);
    QFETCH(int, splitAt);
    QFETCH(QByteArray, before);
    QFETCH(int, paddingBytes);
    constexpr int kPackets = 20'000;  // more than a chunk of output and of input
    PcapWriter writer;
    for (int i = 0; i < kPackets; ++i)
        writer.packet(kTimeNs + i * 7919, udpFrame(static_cast<std::uint16_t>(i)));
    const Bytes& plain = writer.bytes();
    const Bytes first(plain.begin(), plain.begin() + splitAt);
    const Bytes rest(plain.begin() + splitAt, plain.end());
    const auto compress = isZstd ? zstd : gzip;
    Bytes compressed = append(Bytes(before.begin(), before.end()), splitAt > 0 ? compress(first) : Bytes());
    compressed = append(compressed, compress(rest));
    compressed = append(compressed, Bytes(static_cast<std::size_t>(paddingBytes), 0));
    auto file = openBytes(compressed);
    QVERIFY(file.has_value());
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.end, BurstStatus::EndOfFile);
    QCOMPARE(outcome.packets.size(), std::size_t{kPackets});
    QCOMPARE(outcome.packets.back().bytes, udpFrame(kPackets - 1));
    const source::SourceStatistics statistics = (*file)->statistics();
    QCOMPARE(statistics.bytesTotal, std::uint64_t{compressed.size()});
    QVERIFY(statistics.bytesRead <= statistics.bytesTotal);
    QVERIFY(statistics.bytesRead + static_cast<std::uint64_t>(paddingBytes) >= statistics.bytesTotal);
}

void TestCaptureFile::filterRejectsAndCounts()
{
    PcapWriter writer;
    for (int i = 0; i < 300; ++i)
        writer.packet(kTimeNs, udpFrame(i % 3 == 0 ? 53 : 123));
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    const auto program = source::compileFilter("udp dst port 53", packet::LinkType::Ethernet, 262144);
    QVERIFY(program.has_value());
    QVERIFY((*file)->setFilter(program->instructions).has_value());
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.packets.size(), std::size_t{100});
    for (const Packet& packet : outcome.packets)
        QCOMPARE(packet.bytes, udpFrame(53));
    QCOMPARE((*file)->statistics().filteredOut, std::uint64_t{200});
    QCOMPARE((*file)->statistics().received, std::uint64_t{100});
}

void TestCaptureFile::filterFollowsTheLinkType()
{
    const Bytes frame = udpFrame(53);
    const Bytes other = udpFrame(123);
    const auto withFamily = [](const Bytes& ethernet, const Bytes& family) {
        return append(family, Bytes(ethernet.begin() + 14, ethernet.end()));
    };
    PcapngWriter writer;
    for (const std::uint16_t linkType : {std::uint16_t{1}, std::uint16_t{101}, std::uint16_t{0}})
        writer.interface({.linkType = linkType});
    for (const Bytes& packet : {frame, other}) {
        writer.enhancedPacket(0, 1, packet);
        writer.enhancedPacket(1, 1, withFamily(packet, {}));
        writer.enhancedPacket(2, 1, withFamily(packet, {2, 0, 0, 0}));
        writer.enhancedPacket(2, 1, withFamily(packet, {0, 0, 0, 2}));  // captured on a big-endian host
    }
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    QVERIFY((*file)->setFilterExpression("ip and udp port 53").has_value());
    QCOMPARE(readAll(**file).packets.size(), std::size_t{4});
    QCOMPARE((*file)->statistics().filteredOut, std::uint64_t{4});

    auto etherOnly = openBytes(writer.bytes());
    QVERIFY(etherOnly.has_value());
    QVERIFY((*etherOnly)->setFilterExpression("ether src 02:00:00:00:00:01").has_value());
    QCOMPARE(readAll(**etherOnly).packets.size(), std::size_t{2});
    const auto wrong = (*etherOnly)->setFilterExpression("udp prot 53");
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().kind, FailureKind::Usage);
}

void TestCaptureFile::filterThatRejectsEverythingGivesTheCallerATurn()
{
    constexpr int kPackets = 200'000;
    PcapWriter writer;
    const Bytes frame = udpFrame(53, 0);
    for (int i = 0; i < kPackets; ++i)
        writer.packet(kTimeNs, frame);
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    QVERIFY((*file)->setFilterExpression("tcp").has_value());
    QCOMPARE((*file)->nextBurst(kNoWait).status, BurstStatus::Idle);
    QCOMPARE(readAll(**file).end, BurstStatus::EndOfFile);
    QCOMPARE((*file)->statistics().filteredOut, std::uint64_t{kPackets});
}

void TestCaptureFile::compressionOfNothingGivesTheCallerATurn_data()
{
    QTest::addColumn<bool>("isGzip");
    QTest::newRow("emptyGzipMembers") << true;
    QTest::newRow("skippableZstdFrames") << false;
}

/// Behind the only packet there are 16 MiB that come to nothing: whoever wants to stop the reading is heard meanwhile.
void TestCaptureFile::compressionOfNothingGivesTheCallerATurn()
{
    QFETCH(bool, isGzip);
    constexpr std::size_t kNothingBytes = 16 << 20;
    PcapWriter writer;
    writer.packet(kTimeNs, udpFrame());
    Bytes bytes = isGzip ? gzip(writer.bytes()) : zstd(writer.bytes());
    Bytes nothing = isGzip ? gzip({}) : Bytes{0x50, 0x2A, 0x4D, 0x18, 0, 0x10, 0, 0};  // RFC 8878, 3.1.2
    if (!isGzip)
        nothing.resize(nothing.size() + 0x1000);
    for (const std::size_t end = bytes.size() + kNothingBytes; bytes.size() < end;)
        bytes.insert(bytes.end(), nothing.begin(), nothing.end());
    auto file = openBytes(bytes);
    QVERIFY(file.has_value());
    QCOMPARE((*file)->nextBurst(std::chrono::milliseconds(0)).status, BurstStatus::Frames);
    int turns = 0;
    BurstStatus status = BurstStatus::Idle;
    while ((status = (*file)->nextBurst(std::chrono::milliseconds(0)).status) == BurstStatus::Idle)
        ++turns;
    QCOMPARE(status, BurstStatus::EndOfFile);
    QVERIFY2(turns >= 8, qPrintable(QString::number(turns)));
}

void TestCaptureFile::invalidProgramIsRefusedAndKeepsTheOldFilter()
{
    PcapWriter writer;
    writer.packet(kTimeNs, udpFrame());
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    constexpr bpf_insn kJumpsOut[] = {{0x15, 200, 200, 0}, {0x06, 0, 0, 0}};
    QVERIFY(!(*file)->setFilter(kJumpsOut).has_value());
    QCOMPARE(readAll(**file).packets.size(), std::size_t{1});
}

void TestCaptureFile::framesOver64KiBArriveWhole_data()
{
    QTest::addColumn<int>("frameBytes");
    QTest::addColumn<bool>("pcapng");
    for (const int frameBytes : {65'550, 262'145, 524'280 + 14, 1'048'576})
        for (const bool pcapng : {false, true})
            QTest::addRow("%s%d", pcapng ? "pcapng" : "pcap", frameBytes) << frameBytes << pcapng;
}

void TestCaptureFile::framesOver64KiBArriveWhole()
{
    QFETCH(int, frameBytes);
    QFETCH(bool, pcapng);
    const Bytes before = udpFrame();
    const Bytes super = append(before, patternBytes(static_cast<std::size_t>(frameBytes) - before.size(), 7));
    PcapWriter classic;
    PcapngWriter modern;
    modern.interface();
    for (const Bytes& frame : {before, super, super, before}) {
        classic.packet(kTimeNs, frame);
        modern.enhancedPacket(0, 1, frame);
    }
    auto file = openBytes(pcapng ? modern.bytes() : classic.bytes());
    QVERIFY(file.has_value());
    QVERIFY((*file)->setFilterExpression("udp").has_value());  // a filter cuts nothing either
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.end, BurstStatus::EndOfFile);
    QCOMPARE(outcome.packets.size(), std::size_t{4});
    QCOMPARE(outcome.packets[1].bytes, super);
    QCOMPARE(outcome.packets[2].bytes, super);
    QCOMPARE(outcome.packets[2].wireLength, static_cast<std::uint32_t>(frameBytes));
}

void TestCaptureFile::longerRecordHeadersAreFound_data()
{
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<int>("extraBytes");
    QTest::addColumn<bool>("big");
    QTest::addColumn<int>("packets");
    for (const bool big : {false, true}) {
        for (const int packets : {1, 2, 3}) {
            const auto row = [&](const char* name, quint32 magic, int extraBytes) {
                QTest::addRow("%s%s%d", name, big ? "Big" : "", packets) << magic << extraBytes << big << packets;
            };
            row("plain", 0xA1B2C3D4, 0);
            row("nokia", 0xA1B2C3D4, 4);
            row("redHat", 0xA1B2C3D4, 8);
            row("kuznetzov", 0xA1B2CD34, 8);
            row("suse", 0xA1B2CD34, 12);
        }
    }
}

void TestCaptureFile::longerRecordHeadersAreFound()
{
    QFETCH(quint32, magic);
    QFETCH(int, extraBytes);
    QFETCH(bool, big);
    QFETCH(int, packets);
    PcapWriter writer(big ? ByteOrder::Big : ByteOrder::Little);
    const Bytes extra = {0, 0, 0, 2, 8, 0, 1, 0, 0, 0, 0, 0};
    for (int i = 0; i < packets; ++i) {
        const Bytes frame = udpFrame(53, 100 + static_cast<std::size_t>(i));
        const auto length = static_cast<std::uint32_t>(frame.size());
        writer.recordHeader(kTimeNs, length, length);
        writer.appendRaw(std::span(extra).first(static_cast<std::size_t>(extraBytes)));
        writer.appendRaw(frame);
    }
    Bytes bytes = writer.bytes();
    for (unsigned i = 0; i < 4; ++i)
        bytes[big ? 3 - i : i] = static_cast<std::uint8_t>(magic >> (8 * i));
    auto file = openBytes(bytes);
    QVERIFY2(file.has_value(), file ? "" : file.error().sentence.c_str());
    const Outcome outcome = readAll(**file);
    QVERIFY2(outcome.end == BurstStatus::EndOfFile, (*file)->failure().c_str());
    QCOMPARE(outcome.packets.size(), static_cast<std::size_t>(packets));
    for (int i = 0; i < packets; ++i)
        QCOMPARE(outcome.packets[static_cast<std::size_t>(i)].bytes, udpFrame(53, 100 + static_cast<std::size_t>(i)));
}

void TestCaptureFile::emptyCapturesEndAtOnce()
{
    for (const Bytes& bytes :
         {PcapWriter().bytes(), PcapngWriter().bytes(), gzip(PcapWriter().bytes()), zstd(PcapWriter().bytes())}) {
        auto file = openBytes(bytes);
        QVERIFY(file.has_value());
        const Outcome outcome = readAll(**file);
        QCOMPARE(outcome.end, BurstStatus::EndOfFile);
        QCOMPARE(outcome.packets.size(), std::size_t{0});
        QVERIFY((*file)->failure().empty());
    }
}

void TestCaptureFile::pipesWaitForTheirWriter()
{
    int ends[2] = {-1, -1};
    QVERIFY(::pipe(ends) == 0);
    UniqueFd readEnd(ends[0]);
    UniqueFd writeEnd(ends[1]);
    const auto write = [&](const Bytes& bytes) {
        return ::write(writeEnd.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    };
    PcapWriter writer;
    QVERIFY(write(writer.bytes()));
    auto file = CaptureFile::fromDescriptor(std::move(readEnd), "standard input");
    QVERIFY(file.has_value());
    QCOMPARE((*file)->nextBurst(kNoWait).status, BurstStatus::Idle);
    const std::size_t headerBytes = writer.bytes().size();
    writer.packet(kTimeNs, udpFrame());
    QVERIFY(write(Bytes(writer.bytes().begin() + static_cast<std::ptrdiff_t>(headerBytes), writer.bytes().end())));
    const source::Burst burst = (*file)->nextBurst(kNoWait);
    QCOMPARE(burst.status, BurstStatus::Frames);
    QCOMPARE(burst.frames.size(), std::size_t{1});
    writeEnd.reset();
    QCOMPARE((*file)->nextBurst(kNoWait).status, BurstStatus::EndOfFile);
    QCOMPARE((*file)->statistics().bytesTotal, std::uint64_t{0});
}

void TestCaptureFile::wireLengthBelowCapturedLengthStaysAsRecorded()
{
    PcapWriter writer;
    writer.packet(kTimeNs, udpFrame(), 20);
    auto file = openBytes(writer.bytes());
    QVERIFY(file.has_value());
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.packets.size(), std::size_t{1});
    QCOMPARE(outcome.packets[0].bytes, udpFrame());
    QCOMPARE(outcome.packets[0].wireLength, 20U);
}

QTEST_APPLESS_MAIN(TestCaptureFile)
#include "tst_capture_file.moc"
