// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files that are damaged, foreign or not there: one sentence each, after every packet that was good.
#include "tests/support/read_capture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netmoth;
using namespace netmoth::test;
using source::BurstStatus;
using source::CaptureFile;

namespace {

bool isOneSentence(const std::string& text)
{
    return text.size() > 10 && text.find('\n') == std::string::npos && text.find("test.pcap") != std::string::npos;
}

}  // namespace

class TestCaptureFileDamage : public QObject
{
    Q_OBJECT

private slots:
    void damageIsOneSentenceAfterTheGoodPackets_data();
    void damageIsOneSentenceAfterTheGoodPackets();
    void whatIsNotReadIsRefusedWithASentence_data();
    void whatIsNotReadIsRefusedWithASentence();
    void missingFilesAndFoldersAreNamed();
};

void TestCaptureFileDamage::damageIsOneSentenceAfterTheGoodPackets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("goodPackets");
    QTest::addColumn<QString>("says");
    const auto toArray = [](const Bytes& bytes) {
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    };
    const auto classic = [&](const char* row, const char* says, const std::function<void(PcapWriter&)>& damage) {
        PcapWriter writer;
        for (int i = 0; i < 3; ++i)
            writer.packet(kTimeNs, udpFrame());
        damage(writer);
        QTest::newRow(row) << toArray(writer.bytes()) << 3 << QString(says);
    };
    classic("pcapRecordHeaderCut", "cut off", [](PcapWriter& w) { w.appendRaw(Bytes(15, 0)); });
    classic("pcapRecordBodyCut", "cut off", [](PcapWriter& w) {
        w.recordHeader(kTimeNs, 100, 100);
        w.appendRaw(Bytes(99, 0));
    });
    classic("pcapLengthAboveTheLimit", "claims 1048577 captured bytes",
            [](PcapWriter& w) { w.recordHeader(kTimeNs, source::kMaxCapturedLength + 1, 1500); });
    classic("pcapLengthOfFourGigabytes", "claims 4294967295 captured bytes",
            [](PcapWriter& w) { w.recordHeader(kTimeNs, 0xFFFFFFFF, 0xFFFFFFFF); });

    const auto modern = [&](const char* row, const char* says, const std::function<Bytes(PcapngWriter&)>& damage) {
        PcapngWriter writer;
        writer.interface();
        writer.enhancedPacket(0, 1, udpFrame());
        QTest::newRow(row) << toArray(damage(writer)) << 1 << QString(says);
    };
    const auto patched = [](PcapngWriter& w, std::size_t at, std::uint8_t value) {
        w.enhancedPacket(0, 2, udpFrame());
        Bytes bytes = w.bytes();
        bytes[w.lastBlockOffset() + at] = value;
        return bytes;
    };
    modern("pcapngBlockCut", "cut off", [](PcapngWriter& w) {
        w.enhancedPacket(0, 2, udpFrame());
        return Bytes(w.bytes().begin(), w.bytes().end() - 1);
    });
    modern("pcapngSkippedBlockCut", "cut off", [](PcapngWriter& w) {
        w.block(0x0BAD, Bytes(64, 0));
        return Bytes(w.bytes().begin(), w.bytes().end() - 1);
    });
    modern("pcapngLengthNotAMultipleOfFour", "impossible length", [&](PcapngWriter& w) { return patched(w, 4, 0xAD); });
    modern("pcapngLengthHuge", "more than one can have", [&](PcapngWriter& w) { return patched(w, 7, 0xF0); });
    modern("pcapngLengthTooShort", "impossible length", [](PcapngWriter& w) {
        w.put32(6);
        w.put32(8);
        w.put32(8);
        return w.bytes();
    });
    modern("pcapngPacketBlockWithoutRoom", "is only 12 bytes long", [](PcapngWriter& w) {
        w.block(6, {});
        return w.bytes();
    });
    modern("pcapngInterfaceNotDeclared", "names interface 7 of 1", [&](PcapngWriter& w) { return patched(w, 8, 7); });
    modern("pcapngCapturedLengthBeyondTheBlock", "captured bytes in a block of",
           [&](PcapngWriter& w) { return patched(w, 21, 0xFF); });
    modern("pcapngTrailingLengthDiffers", "and ends with one of",
           [&](PcapngWriter& w) { return patched(w, 28 + 144, 1); });
    modern("pcapngSkippedTrailerDiffers", "and ends with one of", [](PcapngWriter& w) {
        w.block(0x0BAD, Bytes(64, 0));
        Bytes bytes = w.bytes();
        bytes.back() = 1;
        return bytes;
    });
    modern("pcapngOptionBeyondItsBlock", "option longer than its block", [](PcapngWriter& w) {
        Bytes body = {1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 200, 0};
        w.block(1, body);
        return w.bytes();
    });
    modern("pcapngUnusableClock", "too fine", [](PcapngWriter& w) {
        w.interface({.timeResolution = 0xC0});
        return w.bytes();
    });
    modern("pcapngSectionWithoutByteOrder", "byte order", [](PcapngWriter& w) {
        w.section();
        Bytes bytes = w.bytes();
        bytes[w.lastBlockOffset() + 8] ^= 0xFF;
        return bytes;
    });
    modern("pcapngSectionOfAnotherVersion", "pcapng version 2", [](PcapngWriter& w) {
        w.section(2);
        return w.bytes();
    });

    PcapWriter whole;
    for (int i = 0; i < 3; ++i)
        whole.packet(kTimeNs, udpFrame());
    const Bytes compressed = gzip(whole.bytes());
    QTest::newRow("gzipCut") << toArray(Bytes(compressed.begin(), compressed.end() - 6)) << 3
                             << QString("ends too early");
    QTest::newRow("gzipFollowedByForeignBytes")
        << toArray(append(compressed, {1, 2, 3})) << 3 << QString("foreign bytes");
    Bytes wrongSum = compressed;
    wrongSum[wrongSum.size() - 7] ^= 0xFF;
    const Bytes zstandard = zstd(whole.bytes());
    QTest::newRow("zstdCut") << toArray(Bytes(zstandard.begin(), zstandard.end() - 2)) << 3
                             << QString("zstd compression ends too early");
    QTest::newRow("zstdFollowedByForeignBytes")
        << toArray(append(zstandard, {1, 2, 3, 4, 5})) << 3 << QString("foreign bytes follow the zstd");
    QTest::newRow("gzipChecksumWrong") << toArray(wrongSum) << 3 << QString("compression is damaged");
}

void TestCaptureFileDamage::damageIsOneSentenceAfterTheGoodPackets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, goodPackets);
    QFETCH(QString, says);
    auto file = openBytes(Bytes(bytes.begin(), bytes.end()));
    QVERIFY(file.has_value());
    QVERIFY((*file)->failure().empty());
    const Outcome outcome = readAll(**file);
    QCOMPARE(outcome.end, BurstStatus::Failed);
    QCOMPARE(outcome.packets.size(), static_cast<std::size_t>(goodPackets));
    const std::string sentence = (*file)->failure();
    QVERIFY2(isOneSentence(sentence), sentence.c_str());
    QVERIFY2(QString::fromStdString(sentence).contains(says), sentence.c_str());
    QVERIFY2(QString::fromStdString(sentence).contains(goodPackets == 1 ? "the packet before it"
                                                                        : "the 3 packets before it"),
             sentence.c_str());
    QCOMPARE((*file)->failureKind(), says.contains("version") ? FailureKind::Unsupported : FailureKind::Damaged);
    QCOMPARE((*file)->nextBurst(kNoWait).status, BurstStatus::Failed);  // sticky
}

void TestCaptureFileDamage::whatIsNotReadIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const Bytes& bytes, FailureKind kind, const char* says) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()))
                            << static_cast<int>(kind) << QString(says);
    };
    const auto header = [](std::size_t at, std::uint8_t value) {
        Bytes bytes = PcapWriter().bytes();
        bytes[at] = value;
        return bytes;
    };
    row("emptyFile", {}, FailureKind::Unsupported, "is empty");
    row("twoBytes", {0xD4, 0xC3}, FailureKind::Unsupported, "begins with d4 c3");
    row("textFile", {'h', 'e', 'l', 'l', 'o'}, FailureKind::Unsupported, "not a pcap or pcapng file");
    row("headerCut", {0xD4, 0xC3, 0xB2, 0xA1, 2, 0}, FailureKind::Damaged, "6 of the 24 bytes");
    row("versionThree", header(4, 3), FailureKind::Unsupported, "version 3.4");
    row("linkTypeUsb", header(20, 189), FailureKind::Unsupported, "(189)");
    row("linkTypeBeyond16Bits", header(22, 1), FailureKind::Unsupported, "65537");
    row("xz", {0xFD, '7', 'z', 'X', 'Z', 0}, FailureKind::Unsupported, "xz -dk test.pcap");
    row("bzip2", {'B', 'Z', 'h', '9', 0, 0}, FailureKind::Unsupported, "bzip2 -dk test.pcap");
    row("lz4", {0x04, 0x22, 0x4D, 0x18, 0, 0}, FailureKind::Unsupported, "lz4 -d test.pcap");
    row("gzipOfText", gzip({'h', 'e', 'l', 'l', 'o'}), FailureKind::Unsupported, "not a pcap or pcapng file");
    row("gzipOfNothing", {0x1F, 0x8B, 8, 0}, FailureKind::Damaged, "ends too early");
    row("zstdOfText", zstd({'h', 'e', 'l', 'l', 'o'}), FailureKind::Unsupported, "not a pcap or pcapng file");
    row("zstdOfNothing", {0x28, 0xB5, 0x2F, 0xFD, 0, 0}, FailureKind::Damaged, "ends too early");
    Bytes wrongSum = zstd(PcapWriter().bytes());
    wrongSum.back() ^= 0xFF;
    row("zstdChecksumWrong", wrongSum, FailureKind::Damaged, "the zstd compression is damaged");
    row("zstdWindowOf2GiB", {0x28, 0xB5, 0x2F, 0xFD, 0, 0xA8, 0, 0, 0}, FailureKind::Damaged, "zstd -d --long=31");
    row("zstdDictionary", {0x28, 0xB5, 0x2F, 0xFD, 0x23, 7, 0, 0, 0, 1, 1, 0, 0}, FailureKind::Damaged, "zstd -d -D");
    PcapngWriter usb;
    usb.interface({.linkType = 189});
    row("pcapngOfUsbOnly", usb.bytes(), FailureKind::Unsupported, "(189)");
    Bytes cutSection = PcapngWriter().bytes();
    cutSection.resize(20);
    row("pcapngSectionCut", cutSection, FailureKind::Damaged, "cut off");
}

void TestCaptureFileDamage::whatIsNotReadIsRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const auto file = openBytes(Bytes(bytes.begin(), bytes.end()));
    QVERIFY(!file.has_value());
    QVERIFY2(isOneSentence(file.error().sentence), file.error().sentence.c_str());
    QVERIFY2(QString::fromStdString(file.error().sentence).contains(says), file.error().sentence.c_str());
    QCOMPARE(static_cast<int>(file.error().kind), kind);
}

void TestCaptureFileDamage::missingFilesAndFoldersAreNamed()
{
    const QTemporaryDir directory;
    const std::string missing = directory.filePath("no\nsuch.pcap").toStdString();
    const auto file = CaptureFile::open(missing);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, FailureKind::Usage);
    QVERIFY(file.error().sentence.find('\n') == std::string::npos);
    QVERIFY(file.error().sentence.find("no?such.pcap") != std::string::npos);
    const auto folder = CaptureFile::open(directory.path().toStdString());
    QVERIFY(!folder.has_value());
    QVERIFY(folder.error().sentence.find("is a folder") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestCaptureFileDamage)
#include "tst_capture_file_damage.moc"
