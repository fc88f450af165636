// SPDX-License-Identifier: GPL-3.0-or-later
// Captures that other projects published, outside this tree: NETMOTH_CORPUS names a folder with MANIFEST.tsv (columns
// file, packets, linktypes, expect) and derived/MANIFEST.tsv. Sound files give as many packets as tshark numbers;
// the others end with one clear sentence.
#include "core/source/capture_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace netmoth;
using source::BurstStatus;
using source::CaptureFile;

namespace {

using Row = QHash<QString, QString>;

QList<Row> readTable(const QString& path)
{
    QFile file(path);
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split('\t');
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split('\t');
        Row row;
        for (qsizetype i = 0; i < qMin(names.size(), fields.size()); ++i)
            row.insert(names[i], fields[i]);
        rows.append(row);
    }
    return rows;
}

struct Reading
{
    qint64 packets = 0;
    BurstStatus end = BurstStatus::Failed;
    QString sentence;
};

Reading read(const QString& path)
{
    auto file = CaptureFile::open(path.toStdString());
    if (!file)
        return {0, BurstStatus::Failed, QString::fromStdString(file.error().sentence)};
    Reading reading;
    do {
        const source::Burst burst = (*file)->nextBurst(std::chrono::milliseconds{0});
        reading.packets += static_cast<qint64>(burst.frames.size());
        reading.end = burst.status;
    } while (reading.end == BurstStatus::Frames || reading.end == BurstStatus::Idle);
    reading.sentence = QString::fromStdString((*file)->failure());
    return reading;
}

bool isOneSentence(const QString& text)
{
    return text.size() > 20 && !text.contains('\n');
}

}  // namespace

class TestCaptureCorpus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void publishedCaptures();
    void derivedVariants();

private:
    QDir m_corpus;
};

void TestCaptureCorpus::initTestCase()
{
    m_corpus = QDir(qEnvironmentVariable("NETMOTH_CORPUS"));
    if (qEnvironmentVariableIsEmpty("NETMOTH_CORPUS") || !m_corpus.exists("MANIFEST.tsv"))
        QSKIP("NETMOTH_CORPUS does not name a folder with MANIFEST.tsv: the published captures are not part of this "
              "tree");
}

void TestCaptureCorpus::publishedCaptures()
{
    // tshark numbers pcapng custom blocks, too; four of this file's eight records are packets.
    const QHash<QString, qint64> packetsDespiteTshark = {{"gopacket__be-test018.pcapng", 4}};
    // "unsupported-format:zstd" is what libpcap says of a file that this reader decompresses.
    static const QRegularExpression kNotRead("unsupported-format(?!:zstd)");
    const QList<Row> rows = readTable(m_corpus.filePath("MANIFEST.tsv"));
    QVERIFY(rows.size() > 100);
    int sound = 0;
    for (const Row& row : rows) {
        const QString name = row["file"];
        const Reading reading = read(m_corpus.filePath(name));
        const QString told =
            QString("%1 (%2): %3 packets, %4").arg(name, row["expect"]).arg(reading.packets).arg(reading.sentence);
        const QStringList linkTypes = row["linktypes"].split('/');
        const bool handled =
            row["linktypes"] == "-" || std::all_of(linkTypes.begin(), linkTypes.end(), [](const QString& number) {
                return packet::linkTypeFromFile(number.toUInt()).has_value();
            });
        const bool readable = handled && !row["expect"].contains(kNotRead) && !row["expect"].contains("bad-version");
        const bool whole = readable && !row["expect"].contains("damaged");
        if (whole)
            QVERIFY2(reading.end == BurstStatus::EndOfFile && reading.sentence.isEmpty(), qPrintable(told));
        else
            QVERIFY2(reading.end == BurstStatus::Failed && isOneSentence(reading.sentence), qPrintable(told));
        const qint64 expected = readable ? packetsDespiteTshark.value(name, row["packets"].toLongLong()) : 0;
        QVERIFY2(reading.packets == expected, qPrintable(told));
        sound += whole;
    }
    qInfo("%d of %d captures are sound", sound, static_cast<int>(rows.size()));
}

void TestCaptureCorpus::derivedVariants()
{
    const QDir derived(m_corpus.filePath("derived"));
    const QList<Row> rows = readTable(derived.filePath("MANIFEST.tsv"));
    QVERIFY(rows.size() > 30);
    const qint64 basePackets = read(derived.filePath("tls6.base.pcap")).packets;
    QVERIFY(basePackets > 0);
    static const QRegularExpression before("the (\\d+) packets before the damage");
    for (const Row& row : rows) {
        const QString relation = row["relation"];
        const Reading reading = read(derived.filePath(row["file"]));
        const QString told =
            QString("%1 (%2): %3 packets, %4").arg(row["file"], relation).arg(reading.packets).arg(reading.sentence);
        const bool damaged =
            relation.startsWith("error") || relation.startsWith("damage") || relation.startsWith("policy");
        if (!damaged) {
            QVERIFY2(reading.end == BurstStatus::EndOfFile && reading.packets > 0, qPrintable(told));
            continue;
        }
        QVERIFY2(reading.end == BurstStatus::Failed && isOneSentence(reading.sentence), qPrintable(told));
        const QRegularExpressionMatch match = before.match(relation);
        if (match.hasMatch())
            QVERIFY2(reading.packets == match.captured(1).toLongLong(), qPrintable(told));
        if (relation.contains("after the last good packet"))
            QVERIFY2(reading.packets == basePackets, qPrintable(told));
    }
}

QTEST_APPLESS_MAIN(TestCaptureCorpus)
#include "tst_capture_corpus.moc"
