// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut in any language, in a window of 1280 × 800: on each page, with everything that can stand above one,
// and in each dialog.
#include "app/gui/config/config_dialog.h"
#include "app/gui/config/form_page.h"
#include "app/gui/config/key_row.h"
#include "app/gui/desktop/desktop_features.h"
#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/dialogs/alert_rules_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/notification_list.h"
#include "app/gui/dialogs/shortcuts_dialog.h"
#include "app/gui/dialogs/tuning_dialog.h"
#include "app/gui/models/config_document.h"
#include "app/gui/streams/follow_dialog.h"
#include "app/gui/views/capture_filter_bar.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/filter_bar.h"
#include "app/gui/views/filter_edit.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/interface_delegate.h"
#include "app/gui/views/live_page.h"
#include "app/gui/views/message_banner.h"
#include "tests/gui/cut_text_check.h"
#include "tests/gui/desktop_fixture.h"
#include "tests/gui/language_fixture.h"
#include "tests/model/flow_samples.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhatIsCut();
    void pagesFit_data() { languageRows(); }
    void pagesFit();
    void messagesFit_data() { languageRows(); }
    void messagesFit();
    void configurationFits_data() { languageRows(); }
    void configurationFits();
    void dialogsFit_data() { languageRows(); }
    void dialogsFit();
    void smallScreenIsEnough_data() { languageRows(); }
    void smallScreenIsEnough();
    void everyMenuHasItsLettersOnce_data() { languageRows(); }
    void everyMenuHasItsLettersOnce();

private:
    static void languageRows();
    [[nodiscard]] MainWindow& window() { return m_desk->window(); }
    void begin();
    void look(QWidget& seen, const QString& picture);
    void lookAtPages(QTabWidget& pages, QWidget& seen, const QString& picture);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageFixture> m_desk;
    QStringList m_offences;
};

void TestLayout::languageRows()
{
    QTest::addColumn<QString>("code");
    for (const LanguageEntry& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLayout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<LanguageFixture>(m_folder->filePath("netmoth.ini"));
    m_desk->choose("en");
    QVERIFY(m_desk->show());
    m_offences.clear();
}

void TestLayout::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

/// In the language of the row, while a capture runs.
void TestLayout::begin()
{
    m_desk->choose(QLatin1String(QTest::currentDataTag()));
    window().resize(1280, 800);
    window().startInterface("lo");
    m_desk->control.enter(State::Running);
    emit m_desk->control.flowTableSampled(flowTable({flowNumber(1, 100), flowNumber(2, 5000)}));
    QTRY_COMPARE(m_desk->capture.flows().rowCount(), 2);
}

void TestLayout::look(QWidget& seen, const QString& picture)
{
    QTest::qWait(30);
    saveScreenshot(seen, QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag()), picture));
    if (seen.width() > 1280 || seen.height() > 800)
        m_offences << QStringLiteral("%1 is larger than the window").arg(describe(seen));
    m_offences << cutTexts(seen) << withoutAccessibleName(seen) << ambiguousMnemonics(seen);
}

void TestLayout::lookAtPages(QTabWidget& pages, QWidget& seen, const QString& picture)
{
    for (int page = 0; page < pages.count(); ++page) {
        pages.setCurrentIndex(page);
        look(seen, QStringLiteral("%1-%2").arg(picture).arg(page));
    }
}

/// The check itself: one of each kind of text, in too little room.
void TestLayout::findsWhatIsCut()
{
    QWidget box;
    box.resize(300, 300);
    const QString text = QStringLiteral("a text that has no room");
    QList<QWidget*> cut;
    for (QWidget* widget :
         {static_cast<QWidget*>(new QPushButton(text, &box)), static_cast<QWidget*>(new QCheckBox(text, &box)),
          static_cast<QWidget*>(new QLabel(text, &box)), static_cast<QWidget*>(new QGroupBox(text, &box))})
        cut << widget;
    auto* line = new QLineEdit(&box);
    line->setPlaceholderText(text);
    auto* choice = new QComboBox(&box);
    choice->addItem(text);
    auto* wrapped = new QLabel(text + text + text, &box);
    wrapped->setWordWrap(true);
    auto* table = new QTreeWidget(&box);
    table->setHeaderLabels({text, text});
    table->header()->setMinimumSectionSize(10);
    table->header()->resizeSection(0, 20);
    auto* tabs = new QTabBar(&box);
    tabs->addTab(text);
    cut << line << choice << wrapped << table << tabs;
    for (QWidget* widget : cut)
        widget->setFixedSize(40, 15);
    box.show();
    const QStringList found = cutTexts(box);
    for (const QWidget* widget : cut)
        QVERIFY2(!found.filter(QLatin1String(widget->metaObject()->className()) + QLatin1String(" \"")).isEmpty(),
                 widget->metaObject()->className());
    for (QWidget* widget : cut)
        widget->setFixedSize(290, 200);
    table->header()->resizeSection(0, 180);
    table->setColumnCount(1);
    QCOMPARE(cutTexts(box), QStringList());
}

/// A screen of 1024 × 600 less the title bar and a panel of the desktop.
void TestLayout::smallScreenIsEnough()
{
    begin();
    emit m_desk->control.sampled(session::TrafficSample{});
    window().livePage().flows().table().setCurrentIndex(m_desk->capture.flows().index(0, 0));
    QTest::qWait(30);
    const QSize smallest = window().minimumSizeHint();
    QVERIFY2(smallest.width() <= 1024 && smallest.height() <= 540,
             qPrintable(QString("%1 x %2").arg(smallest.width()).arg(smallest.height())));
}

void TestLayout::pagesFit()
{
    m_desk->choose(QLatin1String(QTest::currentDataTag()));
    window().resize(1280, 800);
    look(window(), "welcome");
    begin();
    lookAtPages(window().livePage().tabs(), window(), "page");
    window().livePage().tabs().setCurrentIndex(1);
    QCOMPARE(window().livePage().flows().table().horizontalScrollBar()->maximum(), 0);
    const auto* interfaces = window().findChild<QListView*>("interfaceList");
    const QString longest = session::InterfaceMonitor::tr("Virtual Ethernet");
    QVERIFY2(interfaces->fontMetrics().horizontalAdvance(longest) + 2 * InterfaceDelegate::kPadding <=
                 interfaces->viewport()->width(),
             qPrintable(longest));
    window().livePage().flows().table().setCurrentIndex(m_desk->capture.flows().index(0, 0));
    look(window(), "flow-details");
    m_desk->control.enter(State::Paused);
    look(window(), "paused");
    QVERIFY2(m_offences.isEmpty(), qPrintable('\n' + m_offences.join('\n')));
}

/// What is said in place, above or below what it is about.
void TestLayout::messagesFit()
{
    begin();
    LivePage& page = window().livePage();
    emit page.charts().timeChosen(1'700'000'000'000'000'000, 1'700'000'060'000'000'000);
    page.displayFilter().apply("ip.addr == 10.0.0.0/99");
    QVERIFY(!page.displayFilter().error().isEmpty());
    window().filterBar().edit().setText("wrong");
    window().filterBar().submit();
    look(window(), "filter-errors");
    for (const FailureKind kind : {FailureKind::MissingRight, FailureKind::System, FailureKind::MissingInterface}) {
        m_desk->control.failWith(kind, "The helper /usr/libexec/netmoth/netmoth-capture may not open packet sockets on "
                                       "this interface; run: sudo setcap cap_net_raw=ep "
                                       "/usr/libexec/netmoth/netmoth-capture");
        QVERIFY(!window().banner().text().isEmpty());
        look(window(), QStringLiteral("failure-%1").arg(static_cast<int>(kind)));
    }
    QVERIFY2(m_offences.isEmpty(), qPrintable('\n' + m_offences.join('\n')));
}

void TestLayout::configurationFits()
{
    begin();
    window().openConfiguration();
    auto* dialog = window().findChild<ConfigDialog*>();
    lookAtPages(dialog->tabs(), *dialog, "configuration");
    dialog->tabs().setCurrentIndex(0);
    auto* line = qobject_cast<QLineEdit*>(&dialog->form().row("snapshot_length")->editor());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "12");  // less than is allowed
    QVERIFY(!dialog->form().row("snapshot_length")->problem().isEmpty());
    look(*dialog, "configuration-problem");
    dialog->reject();  // asks in place what is to become of the change
    look(*dialog, "configuration-unsaved");
    dialog->document().revert();
    QVERIFY2(m_offences.isEmpty(), qPrintable('\n' + m_offences.join('\n')));
}

void TestLayout::dialogsFit()
{
    begin();
    look(HelpWindow::showTopic(window(), QStringLiteral("flows")), "help");
    look(ShortcutsDialog::showFor(window()), "shortcuts");
    QWidget& about = AboutDialog::showFor(window());
    lookAtPages(*about.findChild<QTabWidget*>(), about, "about");
    window().findChild<QAction*>("notificationRules")->trigger();
    look(*window().findChild<AlertRulesDialog*>(), "rules");
    window().findChild<AlertRulesDialog*>()->close();
    for (QAction* entry : window().findChild<QMenu*>("toolsMenu")->actions())
        if (entry->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))
            entry->trigger();
    QVERIFY(window().findChild<NotificationList*>() != nullptr);
    look(*window().findChild<NotificationList*>(), "notifications");

    window().livePage().tabs().setCurrentIndex(1);
    for (int row = 0; row < 2; ++row)
        if (m_desk->capture.flows().flowAt(row).ipProtocol == 6)
            window().livePage().flows().table().setCurrentIndex(m_desk->capture.flows().index(row, 0));
    auto* follow = window().findChild<QAction*>("followStream");
    QTRY_VERIFY(follow->isEnabled());
    follow->trigger();
    auto* stream = window().findChild<FollowDialog*>();
    QVERIFY(stream != nullptr);
    look(*stream, "stream");

    window().findChild<QAction*>("tuneSystem")->trigger();
    auto* tuning = window().findChild<TuningDialog*>();
    QTRY_VERIFY_WITH_TIMEOUT(tuning->preview().rowCount() > 0 || tuning->banner().showsProblem(), 60'000);
    look(*tuning, "tuning");
    QVERIFY2(m_offences.isEmpty(), qPrintable('\n' + m_offences.join('\n')));
}

/// In the menu bar, and in those that come up over tables, headers and filters.
void TestLayout::everyMenuHasItsLettersOnce()
{
    begin();
    window().livePage().tabs().setCurrentIndex(1);
    QTableView& table = window().livePage().flows().table();
    table.selectRow(0);
    m_offences << ambiguousMenuLetters(window());
    const auto open = [&](QAbstractScrollArea& area, const QPoint& place, const char* name) {
        emit area.customContextMenuRequested(place);
        auto* menu = window().findChild<QMenu*>(QLatin1String(name));
        QVERIFY2(menu != nullptr && menu->actions().size() > 1, name);
        m_offences << ambiguousMenuLetters(window());
        saveScreenshot(*menu, QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(name)));
        delete menu;
    };
    open(table, table.visualRect(table.currentIndex()).center(), "flowMenu");
    open(*table.horizontalHeader(), QPoint(5, 5), "columnMenu");
    for (FilterBar* bar : window().findChildren<FilterBar*>()) {
        for (const QMenu* menu : bar->findChildren<QMenu*>())
            emit const_cast<QMenu*>(menu)->aboutToShow();  // NOLINT: which fills it
        m_offences << ambiguousMenuLetters(*bar);
    }
    m_offences.removeDuplicates();
    QVERIFY2(m_offences.isEmpty(), qPrintable('\n' + m_offences.join('\n')));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
