// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent --dump-streams on captures that others made, against the streams that independent tools read in them.
// Every difference must stand in tests/data/deviations.md with its reason; a row there that no longer differs is an
// error as well.
#include "tests/support/agent_process.h"
#include "tests/support/foreign_corpus.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace netmoth::testing;

namespace {

using StreamEnds = QString;  ///< "10.0.0.1:51000 > 10.0.0.2:443"

struct StreamPrefix
{
    qint64 bytes = 0;
    QString sha256;
    friend bool operator==(const StreamPrefix&, const StreamPrefix&) = default;
};

using StreamMap = std::multimap<StreamEnds, StreamPrefix>;

StreamEnds endsOf(const QString& source, int sourcePort, const QString& destination, int destinationPort)
{
    return QString("%1:%2 > %3:%4").arg(source).arg(sourcePort).arg(destination).arg(destinationPort);
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QList<QJsonObject> listedStreams(const QString& folder)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : contents(folder + "/streams.jsonl").split('\n'))
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    return objects;
}

/// Each object says what is in its file, and each file is in one object.
void verifyFiles(const QString& folder, const QList<QJsonObject>& objects)
{
    QStringList files;
    for (const QJsonObject& object : objects) {
        files << object["file"].toString();
        const QByteArray whole = contents(folder + "/" + files.last());
        const qint64 prefix = object["prefix_bytes"].toInteger();
        QCOMPARE(object["bytes"].toInteger(), whole.size());
        QCOMPARE(object["sha256"].toString(), sha256(whole));
        QCOMPARE(object["prefix_sha256"].toString(), sha256(whole.first(prefix)));
        QCOMPARE(object["gap_bytes"].toInteger() == 0, prefix == whole.size());
        QVERIFY(whole.mid(prefix).count('\0') >= object["gap_bytes"].toInteger());
        QVERIFY(object["midstream"].isBool());
        QVERIFY(object["start"].toString().endsWith("+0000"));
    }
    files.sort();
    QCOMPARE(files, QDir(folder).entryList({"*.bin"}, QDir::Files, QDir::Name));
}

StreamMap prefixes(const QList<QJsonObject>& objects)
{
    StreamMap streams;
    for (const QJsonObject& object : objects)
        streams.emplace(endsOf(object["src_ip"].toString(), object["src_port"].toInt(), object["dest_ip"].toString(),
                               object["dest_port"].toInt()),
                        StreamPrefix{object["prefix_bytes"].toInteger(), object["prefix_sha256"].toString()});
    return streams;
}

struct ExpectedStream
{
    StreamEnds ends;
    StreamPrefix prefix;
};

/// Rows of a table: stream client cport server sport dir len sha256 status …; those that a program must get right.
QList<ExpectedStream> demandedStreams(const QByteArray& table)
{
    QList<ExpectedStream> streams;
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (line.startsWith('#') || fields.size() < 9 || fields[8] == "ambiguous")
            continue;
        const bool fromClient = fields[5] == "c2s";
        streams << ExpectedStream{endsOf(fields[fromClient ? 1 : 3], fields[fromClient ? 2 : 4].toInt(),
                                         fields[fromClient ? 3 : 1], fields[fromClient ? 4 : 2].toInt()),
                                  {fields[6].toLongLong(), QString::fromLatin1(fields[7])}};
    }
    return streams;
}

bool isRight(const ExpectedStream& expected, const StreamMap& actual)
{
    const auto [first, last] = actual.equal_range(expected.ends);
    bool hasPayload = false;
    for (auto stream = first; stream != last; ++stream) {
        if (stream->second == expected.prefix)
            return true;
        hasPayload = hasPayload || stream->second.bytes > 0;
    }
    return expected.prefix.bytes == 0 && !hasPayload;
}

class AgentStreamsTest : public QObject
{
    Q_OBJECT

private:
    const std::set<std::pair<QString, QString>> m_listed = listedDeviations("Streams");
    int m_right = 0;

private slots:
    void initTestCase()
    {
        if (!QFileInfo(qEnvironmentVariable("NETMOTH_CORPUS")).isDir())
            QSKIP("The shared corpus of captures is not here (NETMOTH_CORPUS names no folder).");
        QVERIFY(!m_listed.empty());
        const QDir corpus(qEnvironmentVariable("NETMOTH_CORPUS"));
        for (const auto& [file, stream] : m_listed)
            QVERIFY2(corpus.exists(file) || corpus.exists("derived/" + file), qPrintable(file));
    }

    void streamsAreThoseOfIndependentTools_data() { addCaptureRows(); }

    void streamsAreThoseOfIndependentTools()
    {
        QFETCH(QString, path);
        const QFileInfo capture(path);
        const QTemporaryDir parent;
        const QString folder = parent.filePath("streams");
        AgentProcess agent({"--read", path, "--dump-streams", folder, "--stats-interval", "0"});
        const int status = agent.waitForEnd(20000);
        QVERIFY2(status == 0 || status == 1, qPrintable(QString("ended with status %1").arg(status)));
        QCOMPARE(agent.errorLines().size(), status);  // silent when all is well; otherwise one sentence
        const QList<QJsonObject> objects = listedStreams(folder);
        verifyFiles(folder, objects);

        const StreamMap actual = prefixes(objects);
        const QList<ExpectedStream> expected = demandedStreams(expectedTable(capture, "streams"));
        std::set<std::pair<QString, QString>> wrong;
        for (const ExpectedStream& stream : expected) {
            if (isRight(stream, actual)) {
                ++m_right;
                continue;
            }
            wrong.emplace(capture.fileName(), stream.ends);
            qInfo() << stream.ends << "expected" << stream.prefix.bytes << stream.prefix.sha256.left(12);
        }
        if (actual.empty() && m_listed.contains({capture.fileName(), "every one"}))
            wrong = {{capture.fileName(), "every one"}};
        std::set<std::pair<QString, QString>> listed;
        for (const auto& row : m_listed)
            if (row.first == capture.fileName())
                listed.insert(row);
        QVERIFY2(wrong == listed, "what differs is not what deviations.md says");
    }

    void cleanupTestCase() { qInfo("%d streams exactly as expected", m_right); }
};

}  // namespace

QTEST_GUILESS_MAIN(AgentStreamsTest)
#include "tst_agent_streams.moc"
