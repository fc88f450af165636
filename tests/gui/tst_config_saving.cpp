// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration editor by keyboard and mouse: what is changed, saved, given up, and what that means for a capture.
#include "tests/gui/config_dialog_fixture.h"
#include "tests/model/flow_samples.h"

#include <QAction>
#include <QMenu>

#include <sys/stat.h>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestConfigSaving : public QObject, private ConfigDialogFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void changesAreShownBeforeSaving();
    void savingKeepsEveryOtherLine();
    void presetsFillTheForm();
    void revertForgetsEverything();
    void changeOnDiskIsNoticed();
    void unchangedDocumentFollowsTheDisk();
    void readOnlyFileOffersACopy();
    void filterCountsAtOnce();
    void otherKeysAskForARestart();
    void fileIsReadAgain();
    void everyLiveKeyIsInstalledLive();
    void unsavedChangesAreAskedAbout();
};

void TestConfigSaving::changesAreShownBeforeSaving()
{
    open();
    write("bpf", "udp");
    QVERIFY(button("configSave").text().contains("view"));
    click("configSave");
    QCOMPARE(m_dialog->tabs().currentWidget(), static_cast<QWidget*>(&m_dialog->changes()));
    QCOMPARE(contents().count("tcp"), 1);  // nothing is saved yet
    QVERIFY(m_dialog->changes().text().contains("    3      - bpf: tcp"));
    QVERIFY(m_dialog->changes().text().contains("         3 + bpf: udp"));
    QCOMPARE(m_dialog->changes().changedLineCount(), 2);
    QCOMPARE(button("configSave").text(), QString("Sa&ve"));
    click("configSave");
    QCOMPARE(contents(), QByteArray("# mine\ninterface: eth0   # the uplink\nbpf: udp\nnumber_of_rings: 2\nafpacket:\n"
                                    "  timeout: 5\n"));
    QCOMPARE(m_dialog->changes().changedLineCount(), 0);
    QVERIFY(!m_dialog->isWindowModified());
}

void TestConfigSaving::savingKeepsEveryOtherLine()
{
    open();
    const QByteArray before = contents();
    write("afpacket.timeout", "20");
    saveAll();
    QCOMPARE(contents(), QByteArray(before).replace("timeout: 5", "timeout: 20"));
}

void TestConfigSaving::presetsFillTheForm()
{
    open();
    for (QAction* action : button("configPresets").menu()->actions())
        if (action->text() == "Optimized")
            action->trigger();
    QCOMPARE(line("number_of_rings").text(), QString("4"));
    QCOMPARE(line("interface").text(), QString("eth0"));
    QVERIFY(m_dialog->statusText().startsWith("Optimized: For busy links"));
    saveAll();
    QVERIFY(contents().startsWith("# mine\ninterface: eth0   # the uplink\nbpf: tcp\nnumber_of_rings: 4\n"));
}

void TestConfigSaving::revertForgetsEverything()
{
    open();
    write("interface", "eth9");
    write("number_of_rings", "900");
    click("configRevert");
    QCOMPARE(line("interface").text(), QString("eth0"));
    QCOMPARE(line("number_of_rings").text(), QString("2"));
    QVERIFY(!m_dialog->isWindowModified());
    QVERIFY(!button("configSave").isEnabled());
}

void TestConfigSaving::changeOnDiskIsNoticed()
{
    open();
    write("interface", "eth9");
    put("interface: theirs\n");
    QTRY_VERIFY(m_dialog->banner().text().contains("changed on disk by another program"));
    saveAll();
    QCOMPARE(contents(), QByteArray("interface: theirs\n"));
    QVERIFY(m_dialog->statusText().contains("changed on disk meanwhile"));
    clickInBanner("Load the file, discard mine");
    QCOMPARE(line("interface").text(), QString("theirs"));

    write("interface", "eth9");
    put("interface: theirs2\n");
    QTRY_VERIFY(m_dialog->banner().text().contains("changed on disk by another program"));
    clickInBanner("Keep mine");
    saveAll();
    QCOMPARE(contents(), QByteArray("interface: eth9\n"));
}

void TestConfigSaving::unchangedDocumentFollowsTheDisk()
{
    open();
    put("interface: theirs\n");
    QTRY_COMPARE(line("interface").text(), QString("theirs"));
    QVERIFY(m_dialog->banner().text().isEmpty());
}

void TestConfigSaving::readOnlyFileOffersACopy()
{
    QCOMPARE(::chmod(qPrintable(path()), 0444), 0);
    open();
    QVERIFY(m_dialog->banner().text().contains("is read-only for you"));
    write("interface", "eth9");
    saveAll();
    QVERIFY(m_dialog->statusText().contains("Permission denied"));
    clickInBanner("Save a copy as my own");
    QCOMPARE(m_dialog->document().path(), m_folder->filePath("own/config.yml"));
    QVERIFY(m_dialog->banner().text().isEmpty());
    QVERIFY(contents().contains("interface: eth0"));
    QFile copy(m_folder->filePath("own/config.yml"));
    QVERIFY(copy.open(QIODevice::ReadOnly) && copy.readAll().contains("interface: eth9"));
}

void TestConfigSaving::filterCountsAtOnce()
{
    m_capture->startInterface("lo");
    m_control->enter(State::Running);
    open();
    write("bpf", "udp port 53");
    saveAll();
    QCOMPARE(m_control->installedFilter(), QString("udp port 53"));
    QVERIFY(m_dialog->statusText().contains("In force at once: bpf."));
    QVERIFY(!button("configRestart").isVisible());
    m_dialog->tabs().setCurrentWidget(&m_dialog->form());
    write("bpf", "wrong");
    saveAll();
    QVERIFY(m_dialog->statusText().contains("not in force"));
    QCOMPARE(m_capture->filter(), QString("udp port 53"));
}

void TestConfigSaving::otherKeysAskForARestart()
{
    m_capture->startInterface("lo");
    m_control->enter(State::Running);
    m_capture->flows().setActiveFlows(flowTable({flowNumber(1, 10), flowNumber(2, 20)}));
    QTRY_COMPARE(m_capture->flows().rowCount(), 2);
    open();
    write("afpacket.timeout", "20");
    saveAll();
    QVERIFY(m_dialog->statusText().contains("At the next start of a capture: afpacket.timeout."));
    QVERIFY(m_dialog->statusText().contains(
        "Restarting ends the capture of lo: its 2 flows and its charts leave the window"));
    QVERIFY(button("configRestart").isVisible());
    click("configRestart");
    QTRY_VERIFY(m_control->state() == State::Starting);
    QCOMPARE(m_control->lastRequest()->interfaceName, QString("lo"));
    QCOMPARE(m_control->lastRequest()->configuration.afPacket.blockTimeout.count(), 20);
    QVERIFY(!button("configRestart").isVisible());
}

void TestConfigSaving::fileIsReadAgain()
{
    m_capture->openFile("/tmp/example.pcap");
    m_control->enter(State::Running);
    open();
    write("snapshot_length", "128");
    saveAll();
    QVERIFY(m_dialog->statusText().contains("from its beginning"));
    click("configRestart");
    QTRY_VERIFY(m_control->state() == State::Starting);
    QCOMPARE(m_control->lastRequest()->filePath, QString("/tmp/example.pcap"));
    QCOMPARE(m_control->lastRequest()->configuration.snapshotLengthBytes, 128U);
}

void TestConfigSaving::everyLiveKeyIsInstalledLive()
{
    for (const config::KeyDescription& key : config::schema())
        QCOMPARE(key.takesEffect == config::TakesEffect::Live, key.path == "bpf");  // what takeConfiguration() can do
}

void TestConfigSaving::unsavedChangesAreAskedAbout()
{
    open();
    write("interface", "eth9");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->banner().text().contains("not saved"));
    clickInBanner("Keep editing");
    QVERIFY(m_dialog->isVisible() && m_dialog->banner().text().isEmpty());
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    clickInBanner("Discard and close");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(contents().contains("eth0"));

    open();
    m_dialog->close();
    QVERIFY2(!m_dialog->isVisible(), "nothing to ask about");
}

QTEST_MAIN(TestConfigSaving)
#include "tst_config_saving.moc"
