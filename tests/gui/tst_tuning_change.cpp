// SPDX-License-Identifier: GPL-3.0-or-later
// Tools → Optimise this system: how a change is asked of pkexec, made, put back, and told, whatever becomes of it.
#include "tests/gui/screenshot.h"
#include "tests/gui/tuning_dialog_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QTabWidget>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;

class TestTuningChange : public QObject, private TuningDialogFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void cleanupTestCase() { endAll(); }
    void applyAsksForAFixedVerb();
    void persistentOnlyOnDemand();
    void revertPutsEverythingBack();
    void refusedSettingsAreNamed();
    void pkexecEndsWithASentence_data();
    void pkexecEndsWithASentence();
    void whatAChangeLeftHalfWayIsShown();
    void missingPkexecIsSaid();
    void windowStaysAliveWhileSomebodyIsAsked();
    void closingLeavesAChangeRunning();
    void nextDialogTellsHowAChangeEnds_data();
    void nextDialogTellsHowAChangeEnds();
    void nextDialogShowsTheResult();
};

void TestTuningChange::applyAsksForAFixedVerb()
{
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    QCOMPARE(asked(), QStringList({"--disable-internal-agent", kAsRoot, "apply", "eth0"}));
    QCOMPARE(contentOf(path("root/ethtool/eth0.ring")), QByteArray("4096"));
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
    const QString status = m_dialog->statusText();
    const int saved = m_dialog->saved().rowCount();
    QVERIFY2(status.startsWith(QStringLiteral("%1 setting(s) were changed. Applied since ").arg(saved)),
             qPrintable(status));
    const qint64 age = appliedSince(m_dialog->saved().rows()).secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(age >= 0 && age < 3600, qPrintable(QString::number(age)));
    QVERIFY(!isEnabled("tuningApply"));  // twice is once
    QVERIFY(isEnabled("tuningRevert"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-applied"));
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    saveScreenshot(*m_dialog, QStringLiteral("tuning-saved"));
    click("tuningLook");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("applied"), 60'000);
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::Before), QStringLiteral("512"));
}

void TestTuningChange::persistentOnlyOnDemand()
{
    open();
    m_dialog->findChild<QCheckBox*>("tuningPersistent")->setChecked(true);
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    QCOMPARE(asked().value(2), QStringLiteral("apply-persistent"));
    QVERIFY2(m_dialog->statusText().contains("again at each start"), qPrintable(m_dialog->statusText()));
}

void TestTuningChange::revertPutsEverythingBack()
{
    auto before = filesBelow(path("root"));
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(isEnabled("tuningRevert"), 60'000);
    QVERIFY(filesBelow(path("root")) != before);
    click("tuningRevert");
    QTRY_VERIFY_WITH_TIMEOUT(asked().value(2) == "revert" && isRead() && m_dialog->saved().rowCount() == 0, 60'000);
    QVERIFY2(m_dialog->statusText().contains(" were put back. Nothing is applied."),
             qPrintable(m_dialog->statusText()));
    auto after = filesBelow(path("root"));
    // The kernel would show all values, this one in brackets.
    const QString choice = path("root/sys/kernel/mm/transparent_hugepage/enabled");
    QCOMPARE(after.take(choice), QByteArray("never"));
    before.remove(choice);
    QCOMPARE(after, before);
}

void TestTuningChange::refusedSettingsAreNamed()
{
    writeFile(path("root/ethtool/eth0.stubborn"), {});
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem() && isRead(), 60'000);
    QVERIFY2(m_dialog->banner().text().endsWith("could not be changed; the table says why."),
             qPrintable(m_dialog->banner().text()));
    QCOMPARE(stateOf("eth0 generic-receive-offload", TuningModel::State), QStringLiteral("refused"));
    QVERIFY(stateOf("eth0 generic-receive-offload", TuningModel::Why).contains("Operation not supported"));
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-partly"));
}

void TestTuningChange::pkexecEndsWithASentence_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("offersCommand");
    QTest::newRow("dismissed") << 126 << QByteArray("Error executing command as another user: Request dismissed\n")
                               << "question for an administrator's password was dismissed." << false;
    QTest::newRow("refused") << 127 << QByteArray("Error executing command as another user: Not authorized\n")
                             << "polkit refused it, or no program of this session asks" << true;
    QTest::newRow("interface gone") << 2 << QByteArray("optimize-system-as-root: there is no such interface\n")
                                    << "there is no such interface" << false;
    QTest::newRow("script fails") << 1 << QByteArray("optimize-system: ethtool is missing, without which …\n")
                                  << "ethtool is missing, without which …" << false;
    QTest::newRow("silent") << 1 << QByteArray() << "ended before it was done" << false;
}

void TestTuningChange::pkexecEndsWithASentence()
{
    QFETCH(int, status);
    QFETCH(QByteArray, sentence);
    QFETCH(QString, expected);
    QFETCH(bool, offersCommand);
    writeFile(path("status"), QByteArray::number(status));
    writeFile(path("sentence"), sentence);
    const auto before = filesBelow(path("root"));
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem(), 60'000);
    QVERIFY2(m_dialog->banner().text().contains(expected), qPrintable(m_dialog->banner().text()));
    QCOMPARE(m_dialog->banner().text().count('\n'), 0);
    QCOMPARE(!m_dialog->banner().findChildren<QPushButton*>().isEmpty(), offersCommand);
    QTRY_VERIFY_WITH_TIMEOUT(isEnabled("tuningApply"), 60'000);  // to try again
    QVERIFY(m_dialog->banner().showsProblem());
    saveScreenshot(*m_dialog, QStringLiteral("tuning-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(filesBelow(path("root")), before);
}

void TestTuningChange::whatAChangeLeftHalfWayIsShown()
{
    writeFile(path("half"), {});
    open();
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem() && isRead(), 60'000);
    QVERIFY2(m_dialog->banner().text().startsWith("The tuning script ended before it was done"),
             qPrintable(m_dialog->banner().text()));
    QVERIFY2(m_dialog->statusText().startsWith("Applied since "), qPrintable(m_dialog->statusText()));
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("applied"));
    QVERIFY(isEnabled("tuningRevert"));
    saveScreenshot(*m_dialog, QStringLiteral("tuning-half"));
}

void TestTuningChange::missingPkexecIsSaid()
{
    open();
    QVERIFY(QFile::remove(path("bin/pkexec")));
    qputenv("PATH", path("bin").toUtf8());  // and no other one
    click("tuningApply");
    QTRY_VERIFY(m_dialog->banner().showsProblem());
    QVERIFY2(m_dialog->banner().text().contains("install the package pkexec"), qPrintable(m_dialog->banner().text()));
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), 60'000);  // nor is there anything by which to look again
    QVERIFY2(m_dialog->banner().text().contains("install the package pkexec"), qPrintable(m_dialog->banner().text()));
    m_dialog->banner().findChild<QPushButton*>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("sudo %1 --apply eth0").arg(kScript));
}

void TestTuningChange::windowStaysAliveWhileSomebodyIsAsked()
{
    open();
    writeFile(path("hold"), {});
    click("tuningApply");
    QTRY_VERIFY(QFile::exists(path("asked")));
    QVERIFY(m_dialog->statusText().startsWith("Waiting for the administrator's password"));
    QVERIFY(!isEnabled("tuningApply") && !isEnabled("tuningRevert") && !isEnabled("tuningInterface"));
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTest::qWait(100);
    QVERIFY(isBusy());
    saveScreenshot(*m_dialog, QStringLiteral("tuning-waiting"));
    QVERIFY(QFile::remove(path("hold")));
    QTRY_VERIFY_WITH_TIMEOUT(isRead() && m_dialog->saved().rowCount() > 0, 60'000);
}

void TestTuningChange::closingLeavesAChangeRunning()
{
    open();
    writeFile(path("hold"), {});
    click("tuningApply");
    QTRY_VERIFY(QFile::exists(path("asked")));
    m_dialog.reset();  // neither ends the change nor waits for it
    QVERIFY(!QFile::exists(path("done")));
    QVERIFY(QFile::remove(path("hold")));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("done")), 60'000);
    QCOMPARE(contentOf(path("root/ethtool/eth0.ring")), QByteArray("4096"));
}

void TestTuningChange::nextDialogTellsHowAChangeEnds_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("done") << 0;
    QTest::newRow("dismissed") << 126;
}

void TestTuningChange::nextDialogTellsHowAChangeEnds()
{
    QFETCH(int, status);
    open();
    writeFile(path("hold"), {});
    click("tuningApply");
    QTRY_VERIFY(QFile::exists(path("asked")));
    openNext();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->preview().rowCount() > 0, 60'000);
    QVERIFY2(m_dialog->statusText().startsWith("Waiting for the administrator's password"),
             qPrintable(m_dialog->statusText()));
    QVERIFY(!isEnabled("tuningApply") && !isEnabled("tuningRevert"));
    if (status != 0)
        writeFile(path("status"), QByteArray::number(status));
    QVERIFY(QFile::remove(path("hold")));
    if (status == 0) {
        QTRY_VERIFY_WITH_TIMEOUT(isRead() && m_dialog->saved().rowCount() > 0, 60'000);
        QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
        QVERIFY2(m_dialog->statusText().contains("were changed. Applied since"), qPrintable(m_dialog->statusText()));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->banner().showsProblem() && isRead(), 60'000);
        QVERIFY2(m_dialog->banner().text().contains("was dismissed"), qPrintable(m_dialog->banner().text()));
        QVERIFY(isEnabled("tuningApply"));
    }
}

void TestTuningChange::nextDialogShowsTheResult()
{
    open();
    m_dialog->findChild<QCheckBox*>("tuningPersistent")->setChecked(true);
    click("tuningApply");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    const QString status = m_dialog->statusText();
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    openNext();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->saved().rowCount() > 0 && isRead(), 60'000);
    QCOMPARE(m_dialog->statusText(), status);
    QCOMPARE(stateOf("eth0 receive ring", TuningModel::State), QStringLiteral("changed"));
    QCOMPARE(m_dialog->findChild<QTabWidget*>()->currentIndex(), 1);
    QVERIFY(m_dialog->findChild<QCheckBox*>("tuningPersistent")->isChecked());
}

QTEST_MAIN(TestTuningChange)
#include "tst_tuning_change.moc"
