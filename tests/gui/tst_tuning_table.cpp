// SPDX-License-Identifier: GPL-3.0-or-later
// The tuning script's table as the window reads it, and the script's words in the user's language.
#include "app/gui/models/tuning_reasons.h"
#include "app/gui/models/tuning_table.h"
#include "tests/gui/file_content.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace netmoth::gui;
using namespace netmoth::test;

namespace {

const QString kScript = QStringLiteral(NETMOTH_SOURCE_DIR "/scripts/optimize_system.sh");

TuningRow sampleRow(const char* state, const char* since)
{
    const QByteArray line = QByteArray("eth0 receive ring\t512\t4096\t") + state + "\twhy\t" + since + "\n";
    const auto rows = parseTuningTable("setting\tbefore\tafter\tstate\twhy\tsince\n" + line);
    return rows && rows->size() == 1 ? rows->front() : TuningRow{};
}

}  // namespace

class TestTuningTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tableIsParsedWholeOrNotAtAll_data();
    void tableIsParsedWholeOrNotAtAll();
    void everyStateHasAText();
    void everyReasonOfTheScriptIsKnown();
    void modelIsAModel();
};

void TestTuningTable::tableIsParsedWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<int>("rows");  // -1: refused
    const QByteArray header = "setting\tbefore\tafter\tstate\twhy\tsince\n";
    QTest::newRow("header alone") << header << 0;
    QTest::newRow("one row") << header + "a\t1\t2\tok\tw\t\n" << 1;
    QTest::newRow("empty values") << header + "a\t\t\tleft\t\t\n" << 1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("no header") << QByteArray("a\t1\t2\tok\tw\t\n") << -1;
    QTest::newRow("another header") << QByteArray("setting\tbefore\tafter\tstate\twhy\n") << -1;
    QTest::newRow("a column too few") << header + "a\t1\t2\tok\tw\n" << -1;
    QTest::newRow("a column too many") << header + "a\t1\t2\tok\tw\t\tx\n" << -1;
    QTest::newRow("unknown state") << header + "a\t1\t2\tperhaps\tw\t\n" << -1;
    QTest::newRow("no time") << header + "a\t1\t2\tok\tw\tyesterday\n" << -1;
    QTest::newRow("cut off") << header + "a\t1\t2\tok\tw" << -1;
    QTest::newRow("cut off in a last cell") << header + "a\t1\t2\tok\tw\t" << -1;
    QTest::newRow("no setting") << header + "\t1\t2\tok\tw\t\n" << -1;
}

void TestTuningTable::tableIsParsedWholeOrNotAtAll()
{
    QFETCH(QByteArray, tsv);
    QFETCH(int, rows);
    const auto parsed = parseTuningTable(tsv);
    QCOMPARE(parsed ? static_cast<int>(parsed->size()) : -1, rows);
}

void TestTuningTable::everyStateHasAText()
{
    QSet<QString> texts;
    for (const char* state :
         {"would-change", "changed", "applied", "ok", "left", "restored", "refused", "changed-since", "gone"}) {
        const TuningRow row = sampleRow(state, "2026-01-02T03:04:05Z");
        QCOMPARE(row.setting, QStringLiteral("eth0 receive ring"));
        QCOMPARE(row.since, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC));
        QVERIFY(!tuningStateText(row.state).isEmpty());
        texts << tuningStateText(row.state);
    }
    QCOMPARE(texts.size(), 9);
}

/// Which is what makes them translated.
void TestTuningTable::everyReasonOfTheScriptIsKnown()
{
    const QByteArray plan = contentOf(NETMOTH_SOURCE_DIR "/scripts/lib/optimize_plan.sh");
    const QStringList known = knownTuningReasons();
    static const QRegularExpression kLastArgument(QStringLiteral("\"([a-z][^\"$]{12,}?)(?:: \\$[a-z]+)?\"$"),
                                                  QRegularExpression::MultilineOption);
    int found = 0;
    for (auto each = kLastArgument.globalMatch(QString::fromUtf8(plan)); each.hasNext(); ++found) {
        const QString reason = each.next().captured(1);
        QVERIFY2(known.contains(reason), qPrintable(reason));
    }
    QVERIFY(found >= 19);
    const QString all =
        QString::fromUtf8(plan + contentOf(kScript) + contentOf(NETMOTH_SOURCE_DIR "/scripts/lib/optimize_persist.sh"));
    for (const QString& reason : known)
        QVERIFY2(all.contains(reason), qPrintable(reason));
    QCOMPARE(tuningReasonText("the kernel or the driver refuses it: Operation not supported"),
             QStringLiteral("the kernel or the driver refuses it: Operation not supported"));
}

void TestTuningTable::modelIsAModel()
{
    TuningModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({sampleRow("applied", "2026-01-02T03:04:05Z"), sampleRow("ok", "")});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, TuningModel::Since).data().toString().isEmpty());
    QVERIFY(model.index(1, TuningModel::Since).data().toString().isEmpty());
    QVERIFY(model.asText().startsWith("Setting\tBefore\tAfter\tState\tWhy\n"));
    QCOMPARE(appliedSince(model.rows()), QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC));
    model.show({});
}

QTEST_GUILESS_MAIN(TestTuningTable)
#include "tst_tuning_table.moc"
