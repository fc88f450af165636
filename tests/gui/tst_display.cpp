// SPDX-License-Identifier: GPL-3.0-or-later
// The program where there is no display to show its window on: one sentence and a status, never a crash.
#include <QProcess>
#include <QTest>

namespace {

class TestDisplay : public QObject
{
    Q_OBJECT

private slots:
    void unreachableDisplayIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("named");
        QTest::newRow("wrong DISPLAY") << QStringList{"DISPLAY=:987", "QT_QPA_PLATFORM=xcb"} << ":987";
        QTest::newRow("no display at all") << QStringList{} << "no display";
        QTest::newRow("unknown platform") << QStringList{"QT_QPA_PLATFORM=nonesuch"} << "nonesuch";
    }

    void unreachableDisplayIsToldInOneSentence()
    {
        QFETCH(QStringList, environment);
        QFETCH(QString, named);
        QProcess program;
        program.setEnvironment(environment << "PATH=/usr/bin:/bin"
                                           << "HOME=/nonexistent"
                                           << "LC_ALL=C.UTF-8");
        program.start(NETMOTH_WINDOW, QStringList{});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        const QString told = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(told.startsWith("netmoth: ") && told.count('\n') == 1 && told.endsWith('\n'), qPrintable(told));
        QVERIFY2(told.contains(named) && told.contains("netmoth-agent"), qPrintable(told));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
