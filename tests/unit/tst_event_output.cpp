// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve/event_output.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace netmoth;
using namespace netmoth::session;
using namespace netmoth::session::eve;

class EventOutputTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyDestinationGetsItsKinds();
    void policyDecidesWhenALineArrives();
    void reopeningGoesOnInTheNewFiles();
    void oneFullDiskKeepsNoOtherFromItsEnd();

private:
    [[nodiscard]] LineWriter writerTo(const QString& name) const
    {
        auto opened = LineWriter::open(m_folder->filePath(name).toStdString(), LineWriter::Mode::Append);
        return std::move(**opened);
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EventOutputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void EventOutputTest::everyDestinationGetsItsKinds()
{
    LineWriter all = writerTo("all");
    LineWriter flows = writerTo("flows");
    EventOutput output;
    QVERIFY(!output.wants(EventKind::Flow));
    QVERIFY(output.write(EventKind::Flow, "nobody takes this\n"));
    output.attach(flows, {EventKind::Flow}, FlushPolicy::EachBatch);
    QVERIFY(output.wants(EventKind::Flow) && !output.wants(EventKind::Stats));
    output.attach(all, {EventKind::Flow, EventKind::Stats}, FlushPolicy::EachBatch);
    QVERIFY(output.write(EventKind::Flow, "one\ntwo\n"));
    QVERIFY(output.write(EventKind::Stats, "three\n"));
    QCOMPARE(contentOf("flows"), QByteArray("one\ntwo\n"));
    QCOMPARE(contentOf("all"), QByteArray("one\ntwo\nthree\n"));
}

void EventOutputTest::policyDecidesWhenALineArrives()
{
    LineWriter soon = writerTo("soon");
    LineWriter late = writerTo("late");
    EventOutput output;
    output.attach(soon, {EventKind::Flow}, FlushPolicy::EachBatch);
    output.attach(late, {EventKind::Flow}, FlushPolicy::WhenFull);
    QVERIFY(output.write(EventKind::Flow, "line\n"));
    QCOMPARE(contentOf("soon"), QByteArray("line\n"));
    QCOMPARE(contentOf("late"), QByteArray());
    QVERIFY(output.close());
    QCOMPARE(contentOf("late"), QByteArray("line\n"));
}

void EventOutputTest::reopeningGoesOnInTheNewFiles()
{
    LineWriter first = writerTo("first");
    LineWriter second = writerTo("second");
    EventOutput output;
    output.attach(first, {EventKind::Flow}, FlushPolicy::EachBatch);
    output.attach(second, {EventKind::Flow}, FlushPolicy::WhenFull);
    QVERIFY(output.write(EventKind::Flow, "before\n"));
    for (const char* name : {"first", "second"})
        QVERIFY(QFile::rename(m_folder->filePath(name), m_folder->filePath(name) + ".1"));
    QVERIFY(output.reopen());
    QVERIFY(output.write(EventKind::Flow, "after\n"));
    QVERIFY(output.close());
    for (const char* name : {"first", "second"}) {
        QCOMPARE(contentOf(QLatin1String(name) + ".1"), QByteArray("before\n"));
        QCOMPARE(contentOf(name), QByteArray("after\n"));
    }
}

void EventOutputTest::oneFullDiskKeepsNoOtherFromItsEnd()
{
    auto full = LineWriter::open("/dev/full", LineWriter::Mode::Append);
    QVERIFY(full && *full);
    LineWriter good = writerTo("good");
    EventOutput output;
    output.attach(**full, {EventKind::Flow}, FlushPolicy::WhenFull);
    output.attach(good, {EventKind::Flow}, FlushPolicy::WhenFull);
    QVERIFY(output.write(EventKind::Flow, "line\n"));
    const auto closed = output.close();
    QVERIFY(!closed);
    QVERIFY2(closed.error().sentence.find("/dev/full") != std::string::npos, closed.error().sentence.c_str());
    QCOMPARE(contentOf("good"), QByteArray("line\n"));
}

QTEST_GUILESS_MAIN(EventOutputTest)
#include "tst_event_output.moc"
