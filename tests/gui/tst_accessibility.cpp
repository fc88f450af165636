// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the window and of each dialog has a name and a role for a screen reader and is reached by keyboard.
#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/shortcuts_dialog.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/live_page.h"
#include "tests/gui/accessibility_check.h"
#include "tests/gui/desktop_fixture.h"
#include "tests/model/flow_samples.h"
#include "tests/model/stream_samples.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>

#include <functional>
#include <utility>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;
using State = session::CaptureControl::State;

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theCheckFindsOffenders();
    void windowNamesEveryControl();
    void windowHasNoAmbiguousLetters();
    void everyDialogNamesEveryControl_data();
    void everyDialogNamesEveryControl();
    void tabWalksThroughTheWindow();
    void toolTipsNameTheShortcut();
    void everyMenuEntryIsReachedByALetter();

private:
    void walkFromTheInterfaces(const char* control);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesktopFixture> m_desk;
};

void TestAccessibility::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<DesktopFixture>(m_folder->filePath("netmoth.ini"));
    QVERIFY(m_desk->show());
}

void TestAccessibility::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestAccessibility::theCheckFindsOffenders()
{
    QWidget window;
    auto* nameless = new QLineEdit(&window);
    auto* button = new QPushButton(&window);
    auto* first = new QPushButton("&Same", &window);
    auto* second = new QPushButton("&so", &window);
    button->setFocusPolicy(Qt::NoFocus);
    window.show();
    QCOMPARE(withoutAccessibleName(window).size(), 2);
    QCOMPARE(withoutKeyboard(window).size(), 1);
    QCOMPARE(ambiguousMnemonics(window).size(), 1);
    auto* tabs = new QTabBar(&window);
    tabs->addTab("&One");
    tabs->addTab("&other");
    tabs->show();
    QCOMPARE(ambiguousMnemonics(window).size(), 2);
    delete tabs;
    auto* menu = new QMenu(&window);
    menu->addAction("&Same");
    QCOMPARE(ambiguousMenuLetters(window).size(), 0);
    menu->addAction("and &so on")->setEnabled(false);
    QCOMPARE(ambiguousMenuLetters(window).size(), 1);
    nameless->setAccessibleName("name");
    button->setText("text");
    QCOMPARE(withoutAccessibleName(window).join("; "), QString());
    Q_UNUSED(first)
    Q_UNUSED(second)
}

void TestAccessibility::windowNamesEveryControl()
{
    QCOMPARE(withoutAccessibleName(m_desk->window).join("; "), QString());
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
    emit m_desk->control.flowTableSampled(flowTable({flowNumber(1, 100)}));
    m_desk->control.failWith(FailureKind::MissingRight, "Nothing works; run: sudo true.");
    QCOMPARE(withoutAccessibleName(m_desk->window).join("; "), QString());
    QCOMPARE(withoutKeyboard(m_desk->window).join("; "), QString());
}

void TestAccessibility::windowHasNoAmbiguousLetters()
{
    QCOMPARE(ambiguousMnemonics(m_desk->window).join("; "), QString());
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
    QCOMPARE(ambiguousMnemonics(m_desk->window).join("; "), QString());
}

void TestAccessibility::everyDialogNamesEveryControl_data()
{
    using Make = std::function<QWidget*(DesktopFixture&)>;
    QTest::addColumn<Make>("make");
    QTest::newRow("help") << Make(
        [](DesktopFixture& desk) { return &HelpWindow::showTopic(desk.window, QStringLiteral("index")); });
    QTest::newRow("shortcuts") << Make([](DesktopFixture& desk) { return &ShortcutsDialog::showFor(desk.window); });
    QTest::newRow("alertRules") << Make([](DesktopFixture& desk) -> QWidget* {
        desk.desktop->editAlertRules();
        return desk.window.findChild<QDialog*>("alertRulesDialog");
    });
    QTest::newRow("notifications") << Make([](DesktopFixture& desk) -> QWidget* {
        desk.desktop->showNotifications();
        return desk.window.findChild<QDialog*>("notificationList");
    });
    QTest::newRow("follow stream") << Make([](DesktopFixture& desk) -> QWidget* {
        desk.window.startInterface("lo");
        desk.control.enter(State::Running);
        emit desk.control.flowTableSampled(flowTable({sampleTcpFlow()}));
        if (!QTest::qWaitFor([&] { return desk.capture.flows().rowCount() == 1; }))
            qFatal("no flow");
        desk.window.livePage().flows().table().selectRow(0);
        desk.window.findChild<QAction*>("followStream")->trigger();
        return desk.window.findChild<QDialog*>("followDialog");
    });
    QTest::newRow("about") << Make([](DesktopFixture& desk) { return &AboutDialog::showFor(desk.window); });
}

void TestAccessibility::everyDialogNamesEveryControl()
{
    QFETCH(std::function<QWidget*(DesktopFixture&)>, make);
    QWidget* dialog = make(*m_desk);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY2(!dialog->windowTitle().isEmpty(), "a dialog has a title");
    QCOMPARE(withoutAccessibleName(*dialog).join("; "), QString());
    QCOMPARE(withoutKeyboard(*dialog).join("; "), QString());
    QCOMPARE(ambiguousMnemonics(*dialog).join("; "), QString());
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QTest::qWait(20);
        saveScreenshot(*dialog, QStringLiteral("%1-%2").arg(QLatin1String(QTest::currentDataTag()),
                                                            theme == ThemeChoice::Dark ? "dark" : "light"));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->window.findChild<QDialog*>() || !dialog->isVisible());
}

void TestAccessibility::tabWalksThroughTheWindow()
{
    m_desk->window.startInterface("lo");
    m_desk->control.enter(State::Running);
    for (const auto& [tab, name] : {std::pair(0, "chartRange"), std::pair(1, "flowTable")}) {
        m_desk->window.livePage().tabs().setCurrentIndex(tab);
        walkFromTheInterfaces(name);
    }
}

/// Tab leads from the list of interfaces over the capture filter and @p control back to it.
void TestAccessibility::walkFromTheInterfaces(const char* control)
{
    m_desk->window.findChild<QWidget*>("interfaceList")->setFocus();
    QStringList visited;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(QApplication::focusWidget() != nullptr);
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() == visited.first())
            break;
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("interfaceList"));  // nothing holds the focus
    for (const char* name : {"captureFilter", "displayFilter", control})
        QVERIFY2(visited.contains(QLatin1String(name)), name);
    QVERIFY2(visited.indexOf("displayFilter") < visited.indexOf(QLatin1String(control)), "from top to bottom");
}

void TestAccessibility::toolTipsNameTheShortcut()
{
    int looked = 0;
    for (const QToolBar* bar : m_desk->window.findChildren<QToolBar*>())
        for (const QAction* action : bar->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            ++looked;
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->toolTip()));
        }
    QVERIFY(looked >= 5);
}

void TestAccessibility::everyMenuEntryIsReachedByALetter()
{
    for (const QMenu* menu : m_desk->window.findChildren<QMenu*>()) {
        QSet<QChar> letters;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
                continue;
            const QChar letter = mnemonicOf(action->text());
            QVERIFY2(!letter.isNull(), qPrintable(action->text()));
            QVERIFY2(!letters.contains(letter), qPrintable(menu->title() + ": " + action->text()));
            letters << letter;
        }
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
