// SPDX-License-Identifier: GPL-3.0-or-later
// Tap frames to files: names, gaps, bounds, and folders that cannot be used.
#include "app/session/stream_dump.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace netmoth;
using namespace netmoth::tap;
using session::StreamDump;

namespace {

/// Feeds a dump, and reads what became of it.
class DumpBench
{
public:
    explicit DumpBench(std::size_t mostOpen = 0)
        : m_folder(m_parent.filePath("streams"))
    {
        auto dump = StreamDump::create(m_folder.toStdString(), mostOpen);
        if (!dump)
            qFatal("%s", dump.error().sentence.c_str());
        m_dump.emplace(std::move(*dump));
    }

    static TapHeader header(TapKind kind, std::uint64_t offset, std::uint32_t flow = 0, std::uint8_t direction = 0,
                            std::uint32_t generation = 1)
    {
        const std::uint8_t addresses[2][4] = {{10, 0, 0, 1}, {10, 0, 0, 2}};
        const std::uint16_t ports[2] = {static_cast<std::uint16_t>(51000 + flow), 443};
        TapHeader header{};
        header.magic = kTapMagic;
        header.kind = kind;
        header.direction = direction;
        header.ipVersion = 4;
        header.flowIndex = flow;
        header.generation = generation;
        header.senderPort = ports[direction];
        header.receiverPort = ports[1 - direction];
        header.sender = packet::IpAddress::fromIpv4(addresses[direction]);
        header.receiver = packet::IpAddress::fromIpv4(addresses[1 - direction]);
        header.startNs = 1'700'000'000'123'456'789;
        header.offset = offset;
        return header;
    }

    Result<void> data(std::uint64_t offset, std::string_view text, std::uint32_t flow = 0, std::uint8_t direction = 0,
                      std::uint32_t generation = 1)
    {
        TapHeader frame = header(TapKind::Data, offset, flow, direction, generation);
        frame.length = text.size();
        return m_dump->take({frame, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}});
    }
    void end(std::uint64_t length, std::uint32_t flow = 0, std::uint8_t direction = 0)
    {
        QVERIFY(m_dump->take({header(TapKind::End, length, flow, direction), {}}));
    }
    Result<void> take(const TapHeader& frame) { return m_dump->take({frame, {}}); }

    QList<QJsonObject> finish()
    {
        if (const auto finished = m_dump->finish(); !finished)
            qFatal("%s", finished.error().sentence.c_str());
        QFile file(m_folder + "/streams.jsonl");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no streams.jsonl");
        QList<QJsonObject> objects;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        return objects;
    }

    [[nodiscard]] QByteArray contents(const QJsonObject& object) const
    {
        QFile file(m_folder + "/" + object["file"].toString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    QTemporaryDir m_parent;
    QString m_folder;
    std::optional<StreamDump> m_dump;
};

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class StreamDumpTest : public QObject
{
    Q_OBJECT

private slots:
    void bothDirectionsBecomeFiles()
    {
        DumpBench dump;
        QVERIFY(dump.data(0, "GET "));
        QVERIFY(dump.data(4, "/"));
        QVERIFY(dump.data(0, "200 OK", 0, 1));
        dump.end(5);
        dump.end(6, 0, 1);
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(dump.contents(objects[0]), QByteArray("GET /"));
        QCOMPARE(dump.contents(objects[1]), QByteArray("200 OK"));
        const QJsonObject expected{{"src_ip", "10.0.0.1"},
                                   {"src_port", 51000},
                                   {"dest_ip", "10.0.0.2"},
                                   {"dest_port", 443},
                                   {"start", "2023-11-14T22:13:20.123456+0000"},
                                   {"bytes", 5},
                                   {"gap_bytes", 0},
                                   {"sha256", sha256("GET /")},
                                   {"prefix_bytes", 5},
                                   {"prefix_sha256", sha256("GET /")},
                                   {"midstream", false},
                                   {"file", "000001-10.0.0.1.51000-10.0.0.2.443.bin"}};
        QCOMPARE(objects[0], expected);
        QCOMPARE(objects[1]["file"].toString(), QString("000002-10.0.0.2.443-10.0.0.1.51000.bin"));
        QCOMPARE(objects[1]["src_port"].toInt(), 443);
    }

    void gapsAreZerosAndThePrefixEndsAtTheFirst()
    {
        DumpBench dump;
        QVERIFY(dump.data(0, "abc"));
        QVERIFY(dump.data(5, "fg"));
        QVERIFY(dump.data(10, "k"));
        dump.end(13);
        const QJsonObject object = dump.finish().first();
        const QByteArray whole("abc\0\0fg\0\0\0k\0\0", 13);
        QCOMPARE(dump.contents(object), whole);
        QCOMPARE(object["bytes"].toInt(), 13);
        QCOMPARE(object["gap_bytes"].toInt(), 7);
        QCOMPARE(object["sha256"].toString(), sha256(whole));
        QCOMPARE(object["prefix_bytes"].toInt(), 3);
        QCOMPARE(object["prefix_sha256"].toString(), sha256("abc"));
    }

    void streamThatBeginsWithAGapHasAnEmptyPrefix()
    {
        DumpBench dump;
        QVERIFY(dump.data(3, "def"));
        dump.end(6);
        const QJsonObject object = dump.finish().first();
        QCOMPARE(dump.contents(object), QByteArray("\0\0\0def", 6));
        QCOMPARE(object["prefix_bytes"].toInt(), 0);
        QCOMPARE(object["prefix_sha256"].toString(), sha256({}));
    }

    void silentDirectionOfAConnectionIsAnEmptyFile_data()
    {
        QTest::addColumn<int>("silent");
        QTest::newRow("originator's") << 0;
        QTest::newRow("responder's") << 1;
    }

    void silentDirectionOfAConnectionIsAnEmptyFile()
    {
        QFETCH(int, silent);
        DumpBench dump;
        QVERIFY(dump.data(0, "hello", 0, static_cast<std::uint8_t>(1 - silent)));
        dump.end(silent == 0 ? 0 : 5, 0, 0);
        dump.end(silent == 1 ? 0 : 5, 0, 1);
        dump.end(0, 1, 0);  // a connection without any payload
        dump.end(0, 1, 1);
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(objects[silent]["bytes"].toInt(), 0);
        QCOMPARE(dump.contents(objects[silent]), QByteArray());
        QCOMPARE(dump.contents(objects[1 - silent]), QByteArray("hello"));
    }

    void largeGapTakesNoRoom()
    {
        DumpBench dump;
        constexpr std::uint64_t kGap = StreamDump::kFreeZeroFill;
        QVERIFY(dump.data(0, "a"));
        QVERIFY(dump.data(1 + kGap, "b"));
        dump.end(2 + kGap);
        const QJsonObject object = dump.finish().first();
        QCOMPARE(object["bytes"].toInteger(), static_cast<qint64>(kGap + 2));
        QCOMPARE(object["gap_bytes"].toInteger(), static_cast<qint64>(kGap));
        struct stat status
        {
        };
        const QString path = dump.folder() + "/" + object["file"].toString();
        QCOMPARE(::stat(path.toUtf8().constData(), &status), 0);
        QCOMPARE(static_cast<std::uint64_t>(status.st_size), kGap + 2);
        QVERIFY(status.st_blocks * 512 < 1 << 20);
    }

    void whatLiesBehindTooLongAGapIsAnotherFile()
    {
        DumpBench dump;
        constexpr std::uint64_t kGap = StreamDump::kFreeZeroFill + 5 + 1;  // one more than 5 bytes of payload buy
        QVERIFY(dump.data(0, "first"));
        QVERIFY(dump.data(5 + kGap, "second"));
        dump.end(11 + kGap);
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(dump.contents(objects[0]), QByteArray("first"));
        QCOMPARE(objects[0]["midstream"].toBool(), false);
        QCOMPARE(objects[0]["missing_after"].toInteger(), static_cast<qint64>(kGap));
        QCOMPARE(dump.contents(objects[1]), QByteArray("second"));
        QCOMPARE(objects[1]["midstream"].toBool(), true);
        QCOMPARE(objects[1]["missing_before"].toInteger(), static_cast<qint64>(kGap));
        QCOMPARE(objects[1]["gap_bytes"].toInt(), 0);
    }

    void gapBeforeTheFirstByteMakesNoEmptyFile()
    {
        DumpBench dump;
        QVERIFY(dump.data(StreamDump::kFreeZeroFill + 1, "a"));
        dump.end(StreamDump::kFreeZeroFill + 2);
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(dump.contents(objects[0]), QByteArray("a"));
        QCOMPARE(objects[0]["missing_before"].toInteger(), static_cast<qint64>(StreamDump::kFreeZeroFill + 1));
    }

    /// However many connections a run has, and wherever in them the gaps are.
    void zerosAreBoundedForTheRun()
    {
        DumpBench dump;
        constexpr std::uint64_t kGap = StreamDump::kFreeZeroFill / 2 + 1;
        constexpr std::uint32_t kFlows = 20;
        for (std::uint32_t flow = 0; flow < kFlows; ++flow) {
            QVERIFY(dump.data(0, "a", flow));
            QVERIFY(dump.data(1 + kGap, "b", flow));
            dump.end(2 + 2 * kGap, flow);  // a FIN beyond it
        }
        qint64 filled = 0;
        qint64 told = 0;
        qint64 payload = 0;
        qint64 apparent = 0;
        for (const QJsonObject& object : dump.finish()) {
            filled += object["gap_bytes"].toInteger();
            told += object["missing_after"].toInteger();
            payload += object["bytes"].toInteger() - object["gap_bytes"].toInteger();
            apparent += QFileInfo(dump.folder() + "/" + object["file"].toString()).size();
        }
        QCOMPARE(payload, static_cast<qint64>(2 * kFlows));
        QVERIFY(filled <= static_cast<qint64>(StreamDump::kFreeZeroFill) + payload);
        QCOMPARE(apparent, filled + payload);
        QCOMPARE(filled + told, static_cast<qint64>(2 * kFlows * kGap));
    }

    void payloadBuysZeros()
    {
        DumpBench dump;
        const std::string payload(1 << 20, 'x');
        QVERIFY(dump.data(0, payload));
        const std::uint64_t gap = StreamDump::kFreeZeroFill + payload.size();
        QVERIFY(dump.data(payload.size() + gap, "y"));
        dump.end(payload.size() + gap + 1);
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects[0]["gap_bytes"].toInteger(), static_cast<qint64>(gap));
    }

    void fewFilesAreOpenAtATime()
    {
        DumpBench dump(3);
        for (int round = 0; round < 4; ++round)
            for (std::uint32_t flow = 0; flow < 10; ++flow)
                QVERIFY(dump.data(static_cast<std::uint64_t>(round) * 2, flow % 2 == 0 ? "ab" : "cd", flow));
        QDir open("/proc/self/fd");
        int here = 0;
        for (const QFileInfo& entry : open.entryInfoList(QDir::Files))
            here += entry.symLinkTarget().startsWith(dump.folder() + "/0");
        QCOMPARE(here, 3);
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 10);
        for (const QJsonObject& object : objects)
            QCOMPARE(dump.contents(object), QByteArray(object["src_port"].toInt() % 2 == 0 ? "abababab" : "cdcdcdcd"));
    }

    void streamWhoseEndWasLostEndsWithTheNextFlowOfItsIndex()
    {
        DumpBench dump;
        QVERIFY(dump.data(0, "old", 0, 0, 1));
        QVERIFY(dump.data(0, "new", 0, 0, 2));
        const auto objects = dump.finish();
        QCOMPARE(objects.size(), 2);
        QCOMPARE(dump.contents(objects[0]), QByteArray("old"));
        QCOMPARE(dump.contents(objects[1]), QByteArray("new"));
    }

    void synThatComesLateEndsTheDoubt()
    {
        DumpBench dump;
        TapHeader first = DumpBench::header(TapKind::Data, 0);
        first.flags = kTapMidstream;
        first.length = 0;
        QVERIFY(dump.take(first));
        dump.end(0);
        QCOMPARE(dump.finish().first()["midstream"].toBool(), false);
    }

    void ipv6AddressesMakeFileNamesWithoutColons()
    {
        DumpBench dump;
        TapHeader frame = DumpBench::header(TapKind::Data, 0);
        frame.ipVersion = 6;
        frame.sender.bytes = {0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        frame.receiver.bytes = {0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2};
        QVERIFY(dump.take(frame));
        const QJsonObject object = dump.finish().first();
        QCOMPARE(object["src_ip"].toString(), QString("2001:db8::1"));
        QCOMPARE(object["file"].toString(), QString("000001-2001_db8__1.51000-fe80__2.443.bin"));
    }

    void streamOutOfOrderIsRefused()
    {
        DumpBench dump;
        QVERIFY(dump.data(0, "abc"));
        const auto again = dump.data(1, "bc");
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::Protocol);
    }

    void folderWithADumpIsRefused()
    {
        DumpBench dump;
        dump.finish();
        const auto again = StreamDump::create(dump.folder().toStdString());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, FailureKind::Usage);
        QVERIFY2(again.error().sentence.find("streams.jsonl exists already") != std::string::npos,
                 again.error().sentence.c_str());
    }

    void filesThatWereThereAreKept()
    {
        DumpBench dump;
        const QString path = dump.folder() + "/000001-10.0.0.1.51000-10.0.0.2.443.bin";
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("precious");
        before.close();
        const auto written = dump.data(0, "hello");
        QVERIFY(!written);
        QVERIFY(written.error().sentence.find("File exists") != std::string::npos);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("precious"));
    }

    void impossibleFolderIsASentence()
    {
        QTemporaryDir parent;
        QFile file(parent.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto inAFile = StreamDump::create(parent.filePath("file").toStdString());
        QVERIFY(!inAFile);
        QCOMPARE(inAFile.error().kind, FailureKind::Usage);
        const auto nowhere = StreamDump::create(parent.filePath("no/such/place").toStdString());
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, FailureKind::System);
        QVERIFY(nowhere.error().sentence.ends_with('.'));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamDumpTest)
#include "tst_stream_dump.moc"
