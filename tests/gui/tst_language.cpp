// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: the texts are others, and all else is where it was.
#include "app/gui/config/config_dialog.h"
#include "app/gui/config/form_page.h"
#include "app/gui/config/key_row.h"
#include "app/gui/desktop/desktop_features.h"
#include "app/gui/dialogs/alert_rules_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/models/config_document.h"
#include "app/gui/streams/follow_dialog.h"
#include "app/gui/streams/stream_view.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/filter_edit.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "app/model/number_format.h"
#include "tests/gui/cut_text_check.h"
#include "tests/gui/language_fixture.h"
#include "tests/model/flow_samples.h"
#include "tests/model/stream_samples.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void menuNamesEachLanguageInItself();
    void choiceIsRemembered();
    void unknownChoiceIsTheSystems();
    void systemLanguageIsOneThatWeHaveOrEnglish_data();
    void systemLanguageIsOneThatWeHaveOrEnglish();
    void textsAndNumbersChange();
    void arabicRunsFromTheRight();
    void captureSelectionAndFiltersStay();
    void problemStaysWithItsButtons();
    void notificationIsToldAnew();
    void bannerFollowsTheTheme();
    void unsavedConfigurationIsNotLost();
    void openHelpOpensAgain();
    void windowsOfOthersStayOpen();
    void hiddenListStillMarksItsInterface();
    void followedStreamGoesOnInAnotherLanguage();

private:
    [[nodiscard]] QTableView& table() { return m_desk->window().livePage().flows().table(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageFixture> m_desk;
};

namespace {

QPushButton* buttonWith(const QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

}  // namespace

void TestLanguage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<LanguageFixture>(m_folder->filePath("netmoth.ini"));
    m_desk->choose("en");
    QVERIFY(m_desk->show());
}

void TestLanguage::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestLanguage::menuNamesEachLanguageInItself()
{
    for (const LanguageEntry& language : languages()) {
        QAction* entry = m_desk->entryFor(language.code);
        QVERIFY2(entry != nullptr, qPrintable(language.code));
        QCOMPARE(entry->text(), language.name);
        entry->trigger();
        QCoreApplication::processEvents();
        QVERIFY(m_desk->entryFor(language.code)->isChecked());
        QCOMPARE(m_desk->language.code(), language.code);
    }
    QCOMPARE(languages().size(), 8);
}

void TestLanguage::choiceIsRemembered()
{
    m_desk->choose("ru");
    m_desk.reset();
    m_desk = std::make_unique<LanguageFixture>(m_folder->filePath("netmoth.ini"));
    QCOMPARE(m_desk->language.choice(), QStringLiteral("ru"));
    QVERIFY(m_desk->entryFor("ru")->isChecked());
    m_desk->choose({});
    QVERIFY(m_desk->entryFor({})->isChecked());
    QCOMPARE(m_desk->settings.value("language").toString(), QString());
}

void TestLanguage::unknownChoiceIsTheSystems()
{
    m_desk.reset();
    QSettings(m_folder->filePath("netmoth.ini"), QSettings::IniFormat).setValue("language", "../../etc/passwd");
    m_desk = std::make_unique<LanguageFixture>(m_folder->filePath("netmoth.ini"));
    QCOMPARE(m_desk->language.choice(), QString());
}

void TestLanguage::systemLanguageIsOneThatWeHaveOrEnglish_data()
{
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("code");
    QTest::newRow("German of Austria") << QByteArray("de_AT.UTF-8") << "de";
    QTest::newRow("simplified Chinese") << QByteArray("zh_CN.UTF-8") << "zh_CN";
    QTest::newRow("traditional Chinese is another script") << QByteArray("zh_TW.UTF-8") << "en";
    QTest::newRow("Italian, which we have not") << QByteArray("it_IT.UTF-8") << "en";
    QTest::newRow("none") << QByteArray("C") << "en";
}

void TestLanguage::systemLanguageIsOneThatWeHaveOrEnglish()
{
    QFETCH(QByteArray, environment);
    QFETCH(QString, code);
    m_desk->choose({});
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        qputenv(name, environment);
    qunsetenv("LANGUAGE");
    QLocale::system();  // the environment was looked at once; setDefault() below makes Qt look again
    QLocale::setDefault(QLocale::c());
    QSettings settings(m_folder->filePath("other.ini"), QSettings::IniFormat);
    const Language language(settings);
    QCOMPARE(language.code(), code);
}

void TestLanguage::textsAndNumbersChange()
{
    MainWindow* before = &m_desk->window();
    QCOMPARE(before->livePage().tabs().tabText(1).remove('&'), QStringLiteral("Flows"));
    QCOMPARE(formatExact(1234567), QStringLiteral("1,234,567"));
    m_desk->choose("de");
    QCOMPARE(m_desk->window().findChild<QAction*>("start")->text().remove('&'), QStringLiteral("Starten"));
    QCOMPARE(formatExact(1234567), QStringLiteral("1.234.567"));
    QCOMPARE(m_desk->capture.flows().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Quelle"));
    m_desk->choose("en");
    QCOMPARE(m_desk->window().findChild<QAction*>("start")->text().remove('&'), QStringLiteral("Start"));
    QCOMPARE(QApplication::topLevelWidgets().count(&m_desk->window()), 1);
}

void TestLanguage::arabicRunsFromTheRight()
{
    QCOMPARE(m_desk->window().layoutDirection(), Qt::LeftToRight);
    m_desk->choose("ar");
    QCOMPARE(m_desk->window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(formatExact(1234567), QStringLiteral("1,234,567"));  // in the digits of addresses
    m_desk->choose("ja");
    QCOMPARE(m_desk->window().layoutDirection(), Qt::LeftToRight);
}

void TestLanguage::captureSelectionAndFiltersStay()
{
    m_desk->window().startInterface("lo");
    m_desk->control.enter(State::Running);
    m_desk->window().livePage().tabs().setCurrentIndex(1);
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < 500; ++i)
        flows.push_back(flowNumber(i, 1000 + i));
    emit m_desk->control.flowTableSampled(flowTable(flows));
    QTRY_COMPARE(m_desk->capture.flows().rowCount(), 500);
    m_desk->window().livePage().displayFilter().apply("tcp");
    m_desk->window().livePage().displayFilter().edit().setText("tcp && ip.a");
    m_desk->window().findChild<QLineEdit*>("flowSearch")->setText("192.0.2.");
    QTRY_VERIFY(m_desk->capture.flows().rowCount() < 400);
    const int rows = m_desk->capture.flows().rowCount();
    table().sortByColumn(1, Qt::AscendingOrder);
    const auto portOf = [this](int row) { return m_desk->capture.flows().flowAt(row).originatorPort; };
    QTRY_VERIFY(portOf(0) < portOf(1) && portOf(rows / 2) < portOf(rows - 1) && portOf(1) < portOf(rows / 2));
    table().setColumnHidden(3, true);
    m_desk->window().resize(1280, 800);  // where every language has room: the narrowest differs by a word
    table().selectRow(200);
    table().selectionModel()->select(m_desk->capture.flows().index(205, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table().verticalScrollBar()->setValue(150);
    const int scrolled = table().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QSize size = m_desk->window().size();
    const QPointer<MainWindow> before = &m_desk->window();
    m_desk->choose("de");
    QVERIFY(before.isNull());
    QVERIFY(m_desk->window().isVisible());
    QCOMPARE(m_desk->control.state(), State::Running);
    QCOMPARE(m_desk->capture.flows().rowCount(), rows);
    QCOMPARE(m_desk->window().size(), size);
    QCOMPARE(m_desk->window().livePage().tabs().currentIndex(), 1);
    QVERIFY(m_desk->window().livePage().isVisible());
    QCOMPARE(m_desk->window().livePage().displayFilter().textInForce(), QStringLiteral("tcp"));
    QCOMPARE(m_desk->window().livePage().displayFilter().edit().text(), QStringLiteral("tcp && ip.a"));
    QCOMPARE(m_desk->window().findChild<QLineEdit*>("flowSearch")->text(), QStringLiteral("192.0.2."));
    QCOMPARE(table().horizontalHeader()->sortIndicatorSection(), 1);
    QVERIFY(table().isColumnHidden(3));
    QCOMPARE(table().currentIndex().row(), 200);
    QList<int> selected;
    for (const QModelIndex& index : table().selectionModel()->selectedRows())
        selected << index.row();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, QList<int>({200, 205}));
    QCOMPARE(table().verticalScrollBar()->value(), scrolled);
    QVERIFY2(m_desk->control.isFlowTableWanted(), "the flows would stand still");
    QSignalSpy looks(&m_desk->monitor, &session::InterfaceMonitor::updated);
    QTRY_VERIFY2(!looks.isEmpty(), "the interfaces' rates would stand still");
    m_desk->control.enter(State::Finished);  // the new window follows the capture, and no other does
    QCOMPARE(m_desk->window().windowTitle(), QStringLiteral("lo – Netmoth"));
}

void TestLanguage::problemStaysWithItsButtons()
{
    m_desk->window().startInterface("lo");
    m_desk->control.failWith(FailureKind::MissingRight, "Nothing works; run: sudo true.");
    const auto buttons = [this] { return m_desk->window().banner().findChildren<QPushButton*>().size(); };
    const auto count = buttons();
    QVERIFY(count >= 3);
    const QString title = m_desk->window().banner().title();
    QVERIFY(!title.isEmpty());
    m_desk->choose("de");
    QCOMPARE(m_desk->window().banner().text(), QStringLiteral("Nothing works; run: sudo true."));
    QVERIFY(m_desk->window().banner().title() != title);
    QCOMPARE(buttons(), count);
    m_desk->window().banner().dismiss();
    m_desk->choose("en");
    QCOMPARE(m_desk->window().banner().text(), QString());
}

void TestLanguage::notificationIsToldAnew()
{
    m_desk->window().findChild<QAction*>("notificationRules")->trigger();
    auto* dialog = m_desk->window().findChild<AlertRulesDialog*>();
    session::AlertSettings rules = dialog->rules();
    rules[session::AlertKind::PacketRate] = {true, 250};
    dialog->setRules(rules);
    dialog->accept();
    m_desk->window().startInterface("lo");
    m_desk->control.enter(State::Running);
    session::TrafficSample sample;
    sample.state = telemetry::RegionState::Running;
    for (int second = 1; second <= 10; ++second) {
        sample.takenAt = std::chrono::seconds(second);
        sample.totals[telemetry::Counter::Received] += 1000;
        emit m_desk->control.sampled(sample);
    }
    QVERIFY2(m_desk->window().banner().text().contains("above the limit of 250"),
             qPrintable(m_desk->window().banner().text()));
    const auto buttons = m_desk->window().banner().findChildren<QPushButton*>().size();
    m_desk->choose("de");
    QVERIFY2(m_desk->window().banner().text().contains("mehr als die Grenze von 250"),
             qPrintable(m_desk->window().banner().text()));
    QCOMPARE(m_desk->window().banner().findChildren<QPushButton*>().size(), buttons);
}

void TestLanguage::bannerFollowsTheTheme()
{
    m_desk->window().showNotice([] { return QStringLiteral("Something to know."); });
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Light}) {
        m_desk->appearance.choose(choice);
        QCoreApplication::processEvents();
        const QImage picture = m_desk->window().banner().grab().toImage();
        const int lightness = picture.pixelColor(picture.width() / 2, 3).lightness();
        QVERIFY2((lightness < 100) == (choice == ThemeChoice::Dark), qPrintable(QString::number(lightness)));
    }
}

void TestLanguage::unsavedConfigurationIsNotLost()
{
    m_desk->window().openConfiguration();
    auto* dialog = m_desk->window().findChild<ConfigDialog*>();
    auto* line = qobject_cast<QLineEdit*>(&dialog->form().row("snapshot_length")->editor());
    QVERIFY(line != nullptr);
    line->selectAll();
    QTest::keyClicks(line, "9000");
    m_desk->choose("de");
    QCOMPARE(m_desk->language.code(), QStringLiteral("en"));
    QVERIFY(m_desk->entryFor("en")->isChecked());
    QVERIFY(!m_desk->window().banner().text().isEmpty());
    QCOMPARE(m_desk->window().findChild<ConfigDialog*>(), dialog);
    dialog->document().revert();
    m_desk->choose("de");
    QCOMPARE(m_desk->language.code(), QStringLiteral("de"));
    auto* reopened = m_desk->window().findChild<ConfigDialog*>();
    QVERIFY(reopened != nullptr && reopened->isVisible());
    QCOMPARE(reopened->tabs().tabText(0).remove('&'), QStringLiteral("Einstellungen"));
}

void TestLanguage::openHelpOpensAgain()
{
    HelpWindow::showTopic(m_desk->window(), QStringLiteral("flows"));
    m_desk->choose("de");
    auto* help = m_desk->window().findChild<HelpWindow*>();
    QVERIFY(help != nullptr && help->isVisible());
    QCOMPARE(help->topic(), QStringLiteral("flows"));
    QCOMPARE(help->windowTitle(), QStringLiteral("Netmoth-Hilfe"));
    QVERIFY(help->page().toPlainText().contains("Verbindung"));
    auto* note = help->findChild<QLabel*>("helpLanguage");
    QVERIFY(!note->isVisible());
    for (const char* topic : {"display-filter", "flows", "index"}) {  // the first one is in English only
        help->setTopic(topic);
        QCOMPARE(note->isVisible(), QLatin1String(topic) == QLatin1String("display-filter"));
    }
    help->page().setSource(QUrl("../display-filter.md"));  // as its link does
    QVERIFY(help->page().toPlainText().size() > 200);
    QVERIFY(note->isVisible());
    m_desk->choose("ja");
    help = m_desk->window().findChild<HelpWindow*>();
    QCOMPARE(help->topic(), QStringLiteral("display-filter"));
    help->setTopic("flows");
    note = help->findChild<QLabel*>("helpLanguage");
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("このページは英語です。"));
    m_desk->choose("en");
    help = m_desk->window().findChild<HelpWindow*>();
    QVERIFY(!help->findChild<QLabel*>("helpLanguage")->isVisible());
}

void TestLanguage::windowsOfOthersStayOpen()
{
    auto* other = new QDialog(&m_desk->window());
    other->setWindowTitle("a stream that is being followed");
    other->show();
    const QPointer<QDialog> watched = other;
    m_desk->choose("de");
    QVERIFY(!watched.isNull() && watched->isVisible());
    QCOMPARE(watched->parentWidget(), &m_desk->window());
}

/// F9 hides the list; that the captured interface goes down is marked all the same.
void TestLanguage::hiddenListStillMarksItsInterface()
{
    m_desk->window().startInterface("lo");
    m_desk->control.enter(State::Running);
    m_desk->window().findChild<QAction*>("showInterfaces")->trigger();
    QVERIFY(!m_desk->window().interfacePanel().isVisible());
    QSignalSpy looks(&m_desk->monitor, &session::InterfaceMonitor::updated);
    QTRY_VERIFY(!looks.isEmpty());
    m_desk->control.enter(State::Finished);
    looks.clear();
    QTest::qWait(1200);  // longer than the interval
    QVERIFY(looks.isEmpty());
}

void TestLanguage::followedStreamGoesOnInAnotherLanguage()
{
    m_desk->window().startInterface("lo");
    m_desk->control.enter(State::Running);
    emit m_desk->control.flowTableSampled(flowTable({sampleTcpFlow()}));
    QTRY_COMPARE(m_desk->capture.flows().rowCount(), 1);
    table().selectRow(0);
    m_desk->window().findChild<QAction*>("followStream")->trigger();
    const QPointer<FollowDialog> dialog = m_desk->window().findChild<FollowDialog*>();
    QVERIFY(dialog != nullptr);
    UniqueFd tap = m_desk->control.takeTap();
    StreamSpeaker speaker;
    const auto say = [&](const QByteArray& words) {
        QVERIFY(writeFrame(tap.get(), speaker.data(StreamSpeaker::kClient, words)));
        QTRY_VERIFY(dialog->view().toPlainText().endsWith(words));
    };
    QVERIFY(writeFrame(tap.get(), speaker.gap(StreamSpeaker::kClient, 9)));
    say("one");
    dialog->findChild<QLineEdit*>("streamFind")->setText("one");
    dialog->findChild<QComboBox*>("streamForm")->setCurrentIndex(0);
    dialog->findChild<QPushButton*>("findNext")->click();
    dialog->saveBytesTo(m_folder->filePath("no/such/folder"), StreamSpeaker::kClient);
    QTRY_VERIFY(dialog->banner().showsProblem());
    m_desk->choose("de");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(dialog->parentWidget(), &m_desk->window());
    QTRY_VERIFY2(dialog->windowTitle().startsWith("TCP-Datenstrom: "), qPrintable(dialog->windowTitle()));
    QVERIFY2(dialog->stateText().contains(QString::fromUtf8("gezeigt: 9 Bytes")), qPrintable(dialog->stateText()));
    QVERIFY2(dialog->view().toPlainText().startsWith(QString::fromUtf8("[Lücke: 9 Bytes")),
             qPrintable(dialog->view().toPlainText()));
    QCOMPARE(dialog->findChild<QComboBox*>("streamForm")->itemText(0), QStringLiteral("Text"));
    QCOMPARE(dialog->findChild<QComboBox*>("streamSides")->itemText(0), QStringLiteral("Beide Richtungen"));
    QCOMPARE(dialog->findChild<QLineEdit*>("streamFind")->text(), QStringLiteral("one"));
    QCOMPARE(dialog->view().textCursor().selectedText(), QStringLiteral("one"));
    QVERIFY(dialog->banner().showsProblem());
    say(", and more");  // it is followed as before
    for (int round = 0; round < 2; ++round) {
        round == 0 ? QTest::keyClick(dialog, Qt::Key_F1) : buttonWith(*dialog, QStringLiteral("Hilfe"))->click();
        auto* help = m_desk->window().findChild<HelpWindow*>();
        QVERIFY(help != nullptr && help->isVisible());
        QCOMPARE(help->topic(), QStringLiteral("follow-stream"));
        delete help;
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    QCOMPARE(cutTexts(*dialog).join("; "), QString());
    QCOMPARE(ambiguousMnemonics(*dialog).join("; "), QString());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
