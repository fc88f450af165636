// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration editor by keyboard and mouse: its form, its text, its looks.
// With NETMOTH_SCREENSHOTS=DIR in the environment pictures are saved.
#include "app/gui/config/numbered_text.h"
#include "app/gui/config/yaml_page.h"
#include "tests/gui/accessibility_check.h"
#include "tests/gui/config_dialog_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QWheelEvent>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;

class TestConfigDialog : public QObject, private ConfigDialogFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
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
    void everyControlIsNamedAndReached();
    void looksRight_data();
    void looksRight();
};

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
