// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration editor by keyboard and mouse, on real files and a capture without a helper.
// With NETMOTH_SCREENSHOTS=DIR in the environment pictures are saved.
#include "app/gui/config/changes_page.h"
#include "app/gui/config/config_dialog.h"
#include "app/gui/config/form_page.h"
#include "app/gui/config/key_row.h"
#include "app/gui/config/numbered_text.h"
#include "app/gui/config/yaml_page.h"
#include "app/gui/models/config_document.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/theme.h"
#include "app/gui/views/message_banner.h"
#include "tests/gui/accessibility_check.h"
#include "tests/gui/fake_capture_control.h"
#include "tests/gui/flow_samples.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestConfigDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void formHoldsEveryKeyOfTheSchema();
    void formIsWrittenByKeyboard();
    void arrowsStepToAllowedValues();
    void wrongValueIsShownInPlaceAndHoldsUpSaving();
    void valueOfTheFileIsShownEvenIfWrong();
    void defaultButtonResetsAKey();
    void searchFindsKeysByTheirWords();
    void topicScrollsToItsSection();
    void wheelOverAClosedChoiceChangesNothing();
    void yamlAndFormShowTheSameText();
    void yamlErrorsAreListedAndLeadToTheirLine();
    void unknownKeysAreFlaggedAndKept();
    void undoInTheTextSurvivesTheForm();
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
    void everyControlIsNamedAndReached();
    void looksRight_data();
    void looksRight();

private:
    void put(const QByteArray& text) const;
    void open();
    [[nodiscard]] QByteArray contents() const;
    [[nodiscard]] QString path() const { return m_folder->filePath("config.yml"); }
    [[nodiscard]] KeyRow& row(const char* key) const { return *m_dialog->form().row(key); }
    [[nodiscard]] QLineEdit& line(const char* key) const { return *qobject_cast<QLineEdit*>(&row(key).editor()); }
    [[nodiscard]] QPushButton& button(const char* name) const { return *m_dialog->findChild<QPushButton*>(name); }
    void click(const char* name) const { QTest::mouseClick(&button(name), Qt::LeftButton); }
    void clickInBanner(const QString& text) const;
    void write(const char* key, const QString& text) const;
    void saveAll() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeCaptureControl> m_control;
    std::unique_ptr<LiveCapture> m_capture;
    std::unique_ptr<ConfigDialog> m_dialog;
};

void TestConfigDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_control = std::make_unique<FakeCaptureControl>();
    m_capture = std::make_unique<LiveCapture>(*m_control, session::CaptureRequest{});
    put("# mine\ninterface: eth0   # the uplink\nbpf: tcp\nnumber_of_rings: 2\nafpacket:\n  timeout: 5\n");
}

void TestConfigDialog::cleanup()
{
    m_dialog.reset();
    m_capture.reset();
    m_control.reset();
    m_folder.reset();
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestConfigDialog::put(const QByteArray& text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestConfigDialog::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void TestConfigDialog::open()
{
    m_dialog = std::make_unique<ConfigDialog>(*m_capture, path(), m_folder->filePath("own/config.yml"));
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestConfigDialog::clickInBanner(const QString& text) const
{
    for (QPushButton* action : m_dialog->banner().findChildren<QPushButton*>())
        if (action->text() == text && action->isVisible()) {
            QTest::mouseClick(action, Qt::LeftButton);
            return;
        }
    QFAIL(qPrintable(text + " is not offered"));
}

void TestConfigDialog::write(const char* key, const QString& text) const
{
    line(key).setFocus();
    line(key).selectAll();
    text.isEmpty() ? QTest::keyClick(&line(key), Qt::Key_Delete) : QTest::keyClicks(&line(key), text);
}

/// Once to see the changes, once to save them.
void TestConfigDialog::saveAll() const
{
    QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_dialog->tabs().currentWidget(), static_cast<QWidget*>(&m_dialog->changes()));
    QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
}

void TestConfigDialog::formHoldsEveryKeyOfTheSchema()
{
    open();
    QCOMPARE(m_dialog->form().rows().size(), config::schema().size());
    for (const config::KeyDescription& key : config::schema()) {
        KeyRow& keyRow = row(key.path.data());
        QCOMPARE(keyRow.value(), m_dialog->document().valueOf(key));
        QStringList words;
        for (const QLabel* label : keyRow.findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.join(' ').contains(QString::fromUtf8(key.help.data())), key.path.data());
        QVERIFY2(keyRow.editor().isVisibleTo(m_dialog.get()), key.path.data());
    }
    QCOMPARE(line("interface").text(), QString("eth0"));
    QCOMPARE(qobject_cast<QComboBox*>(&row("strategy").editor())->count(), 2);
    QVERIFY(qobject_cast<QCheckBox*>(&row("promiscuous").editor())->isChecked());
}

void TestConfigDialog::formIsWrittenByKeyboard()
{
    open();
    write("interface", "eth1");
    QTest::keyClick(&row("promiscuous").editor(), Qt::Key_Space);
    auto* strategy = qobject_cast<QComboBox*>(&row("strategy").editor());
    strategy->setFocus();
    QTest::keyClick(strategy, Qt::Key_Down);
    QCOMPARE(QByteArray::fromStdString(m_dialog->document().outcome().text),
             QByteArray("# mine\ninterface: eth1   # the uplink\nstrategy: pcap\nbpf: tcp\npromiscuous: false\n"
                        "number_of_rings: 2\nafpacket:\n  timeout: 5\n"));
    QVERIFY(m_dialog->isWindowModified());
}

void TestConfigDialog::arrowsStepToAllowedValues()
{
    open();
    QLineEdit& rings = line("number_of_rings");
    QTest::keyClick(&rings, Qt::Key_Up);
    QCOMPARE(rings.text(), QString("3"));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&rings, Qt::Key_Down);
    QCOMPARE(rings.text(), QString("1"));
    QTest::keyClick(&line("afpacket.frame_size"), Qt::Key_Up);
    QCOMPARE(line("afpacket.frame_size").text(), QString("2064"));
    QVERIFY(row("afpacket.frame_size").problem().isEmpty());
}

void TestConfigDialog::wrongValueIsShownInPlaceAndHoldsUpSaving()
{
    open();
    write("number_of_rings", "65");
    QVERIFY(row("number_of_rings").problem().contains("allowed is a whole number from 1 to 64"));
    QVERIFY(m_dialog->document().outcome().text.find("number_of_rings: 2") != std::string::npos);
    m_dialog->tabs().setCurrentWidget(&m_dialog->changes());
    click("configSave");
    QCOMPARE(m_dialog->tabs().currentWidget(), static_cast<QWidget*>(&m_dialog->form()));
    QVERIFY(m_dialog->statusText().startsWith("Mend this before saving: number_of_rings: found \"65\""));
    QVERIFY(line("number_of_rings").hasFocus());
    write("number_of_rings", "6");
    QVERIFY(row("number_of_rings").problem().isEmpty());
    saveAll();
    QVERIFY(contents().contains("number_of_rings: 6\n"));
}

void TestConfigDialog::valueOfTheFileIsShownEvenIfWrong()
{
    put("number_of_rings: 65\nstrategy: dpdk\nmax_cores: [1]\n");
    open();
    QCOMPARE(line("number_of_rings").text(), QString("65"));
    QVERIFY(row("number_of_rings").problem().contains("allowed is"));
    auto* strategy = qobject_cast<QComboBox*>(&row("strategy").editor());
    QCOMPARE(strategy->currentText(), QString("dpdk"));
    QVERIFY(row("max_cores").problem().contains("found a list"));
    strategy->setFocus();
    QTest::keyClick(strategy, Qt::Key_Up);
    QCOMPARE(strategy->currentText(), QString("pcap"));
    QCOMPARE(strategy->count(), 2);
    QVERIFY(row("strategy").problem().isEmpty());
}

void TestConfigDialog::defaultButtonResetsAKey()
{
    open();
    QVERIFY(!button("max_cores.default").isEnabled());
    click("number_of_rings.default");
    QCOMPARE(line("number_of_rings").text(), QString("1"));
    write("afpacket.timeout", "0");
    QVERIFY(!row("afpacket.timeout").problem().isEmpty());
    click("afpacket.timeout.default");
    QCOMPARE(line("afpacket.timeout").text(), QString("10"));
    QVERIFY(row("afpacket.timeout").problem().isEmpty());
}

void TestConfigDialog::searchFindsKeysByTheirWords()
{
    open();
    auto* search = m_dialog->findChild<QLineEdit*>("configSearch");
    QTest::keyClicks(search, "ring block");
    QVERIFY(row("afpacket.block_size").isVisible());
    QVERIFY(!row("interface").isVisible());
    QTest::keyClicks(search, " zzz");
    QVERIFY(!row("afpacket.block_size").isVisible());
    search->clear();
    QVERIFY(row("interface").isVisibleTo(m_dialog.get()));
}

void TestConfigDialog::topicScrollsToItsSection()
{
    open();
    auto* topics = m_dialog->findChild<QListWidget*>("configTopics");
    auto* area = m_dialog->findChild<QScrollArea*>("configForm");
    topics->setCurrentRow(0);
    for (int i = 1; i < topics->count(); ++i)
        QTest::keyClick(topics, Qt::Key_Down);
    const QRect visible(QPoint(), area->viewport()->size());
    QVERIFY(visible.contains(row("log_file").mapTo(area->viewport(), QPoint(2, 2))));
}

void TestConfigDialog::wheelOverAClosedChoiceChangesNothing()
{
    open();
    auto* strategy = qobject_cast<QComboBox*>(&row("strategy").editor());
    line("interface").setFocus();
    QWheelEvent turn(QPointF(5, 5), strategy->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(strategy, &turn);
    QCOMPARE(strategy->currentText(), QString("afpacket"));
    QVERIFY(!m_dialog->isWindowModified());
}

void TestConfigDialog::yamlAndFormShowTheSameText()
{
    open();
    m_dialog->tabs().setCurrentWidget(&m_dialog->yaml());
    NumberedText& text = m_dialog->yaml().editor();
    text.goTo(4, 19);
    QTest::keyClick(&text, Qt::Key_Backspace);
    QTest::keyClicks(&text, "7");
    QTRY_COMPARE(line("number_of_rings").text(), QString("7"));
    m_dialog->tabs().setCurrentWidget(&m_dialog->form());
    write("number_of_rings", "9");
    QVERIFY(text.exactText().contains("number_of_rings: 9\n"));
    QVERIFY(text.exactText().contains("# the uplink"));
}

void TestConfigDialog::yamlErrorsAreListedAndLeadToTheirLine()
{
    open();
    m_dialog->tabs().setCurrentWidget(&m_dialog->yaml());
    NumberedText& text = m_dialog->yaml().editor();
    text.goTo(4, 19);
    QTest::keyClicks(&text, "00");
    QListWidget& problems = m_dialog->yaml().problems();
    QTRY_VERIFY(problems.isVisible());
    QCOMPARE(problems.count(), 1);
    QVERIFY(problems.item(0)->text().startsWith("Line 4, column 18, error: number_of_rings: found \"200\""));
    QCOMPARE(text.marks().size(), 1);
    QCOMPARE(text.marks().first().line, 4);
    text.goTo(1, 1);
    problems.setCurrentRow(0);
    QTest::keyClick(&problems, Qt::Key_Return);
    QCOMPARE(text.textCursor().blockNumber(), 3);
    QCOMPARE(text.textCursor().positionInBlock(), 17);
    QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_dialog->statusText().startsWith("Mend line 4 before saving"));
    QVERIFY(contents().contains("number_of_rings: 2\n"));

    text.goTo(3, 6);
    QTest::keyClicks(&text, "[");
    QTRY_VERIFY(problems.item(0)->text().contains("not valid YAML"));
}

void TestConfigDialog::unknownKeysAreFlaggedAndKept()
{
    put("max_core: 3  # typo\nbpf: tcp\n");
    open();
    const auto* unknown = m_dialog->findChild<QLabel*>("configUnknownKeys");
    QVERIFY(unknown->isVisibleTo(m_dialog.get()));
    QVERIFY(unknown->text().contains(
        "Line 1: unknown key \"max_core\" is ignored; the nearest known key is \"max_cores\""));
    write("bpf", "udp");
    saveAll();
    QCOMPARE(contents(), QByteArray("max_core: 3  # typo\nbpf: udp\n"));
}

void TestConfigDialog::undoInTheTextSurvivesTheForm()
{
    open();
    NumberedText& text = m_dialog->yaml().editor();
    const QString before = text.exactText();
    write("interface", "x");
    QVERIFY(text.exactText() != before);
    m_dialog->tabs().setCurrentWidget(&m_dialog->yaml());
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(line("interface").text(), QString("eth0"));
}

void TestConfigDialog::changesAreShownBeforeSaving()
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

void TestConfigDialog::savingKeepsEveryOtherLine()
{
    open();
    const QByteArray before = contents();
    write("afpacket.timeout", "20");
    saveAll();
    QCOMPARE(contents(), QByteArray(before).replace("timeout: 5", "timeout: 20"));
}

void TestConfigDialog::presetsFillTheForm()
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

void TestConfigDialog::revertForgetsEverything()
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

void TestConfigDialog::changeOnDiskIsNoticed()
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

void TestConfigDialog::unchangedDocumentFollowsTheDisk()
{
    open();
    put("interface: theirs\n");
    QTRY_COMPARE(line("interface").text(), QString("theirs"));
    QVERIFY(m_dialog->banner().text().isEmpty());
}

void TestConfigDialog::readOnlyFileOffersACopy()
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

void TestConfigDialog::filterCountsAtOnce()
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

void TestConfigDialog::otherKeysAskForARestart()
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

void TestConfigDialog::fileIsReadAgain()
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

void TestConfigDialog::everyLiveKeyIsInstalledLive()
{
    for (const config::KeyDescription& key : config::schema())
        QCOMPARE(key.takesEffect == config::TakesEffect::Live, key.path == "bpf");  // what takeConfiguration() can do
}

void TestConfigDialog::unsavedChangesAreAskedAbout()
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

void TestConfigDialog::everyControlIsNamedAndReached()
{
    open();
    write("interface", "eth9");
    for (int tab = 0; tab < m_dialog->tabs().count(); ++tab) {
        m_dialog->tabs().setCurrentIndex(tab);
        QCOMPARE(withoutAccessibleName(*m_dialog).join("; "), QString());
        QCOMPARE(withoutKeyboard(*m_dialog).join("; "), QString());
        QCOMPARE(ambiguousMnemonics(*m_dialog).join("; "), QString());
    }
}

void TestConfigDialog::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("smallLight") << QSize(1000, 700) << false;
    QTest::newRow("smallDark") << QSize(1000, 700) << true;
    QTest::newRow("largeDark") << QSize(1600, 1000) << true;
}

void TestConfigDialog::looksRight()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    put("# The uplink of the office.\ninterface: eth0   # first port\nbpf: \"tcp or udp\"\nnumber_of_rings: 65\n"
        "max_core: 3\n\nafpacket:\n  # fresh charts\n  timeout: 5\n  num_blocks: 128\n");
    open();
    m_dialog->resize(size);
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 1280 && m_dialog->minimumSizeHint().height() <= 800,
             "the dialog fits the smaller screen");
    write("afpacket.block_size", "1000");
    write("bpf", "udp port 53");
    const QString folder = qEnvironmentVariable("NETMOTH_SCREENSHOTS");
    for (const char* name : {"settings", "yaml", "changes"}) {
        m_dialog->tabs().setCurrentIndex(name == QByteArray("settings") ? 0 : name == QByteArray("yaml") ? 1 : 2);
        QTest::qWait(50);
        if (!folder.isEmpty())
            QVERIFY(m_dialog->grab().save(
                QDir(folder).filePath(QString("config-%1-%2.png").arg(name, QTest::currentDataTag()))));
    }
    for (const KeyRow* keyRow : m_dialog->form().rows()) {
        const QLabel* name = keyRow->findChild<QLabel*>();
        QVERIFY2(name->sizeHint().width() <= name->width(), qPrintable(name->text()));
    }
}

QTEST_MAIN(TestConfigDialog)
#include "tst_config_dialog.moc"
