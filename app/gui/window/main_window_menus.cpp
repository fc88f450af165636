// SPDX-License-Identifier: GPL-3.0-or-later
// All menus of the window.
#include "app/gui/base/language.h"
#include "app/gui/views/help_topic.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/window/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

namespace netmoth::gui {

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_fileMenu->addAction(m_open);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu* capture = menuBar()->addMenu(tr("&Capture"));
    capture->addActions({m_start, m_pause, m_resume, m_stop});
    capture->addSeparator();
    QAction* configuration = capture->addAction(tr("&Configuration…"), this, &MainWindow::openConfiguration);
    configuration->setObjectName(QStringLiteral("configuration"));
    configuration->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* interfaces = view->addAction(tr("&Interfaces"));
    interfaces->setObjectName(QStringLiteral("showInterfaces"));
    interfaces->setCheckable(true);
    interfaces->setChecked(true);
    interfaces->setShortcut(Qt::Key_F9);
    connect(interfaces, &QAction::toggled, m_interfaces, &QWidget::setVisible);
    addNamesMenu(*view);
    QMenu* theme = view->addMenu(tr("&Theme"));
    auto* themes = m_themes = new QActionGroup(this);
    const auto addTheme = [&](const QString& text, ThemeChoice choice) {
        QAction* action = theme->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == ThemeChoice::System);
        action->setData(static_cast<int>(choice));
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
    };
    addTheme(tr("As the &system"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
    addLanguageMenu(*view);
    addToolsMenu();
    addHelpMenu();
}

void MainWindow::addRecentFiles(QMenu& recent)
{
    m_fileMenu->insertMenu(m_fileMenu->actions().value(1), &recent);
}

void MainWindow::addToolsMenu()
{
    QMenu* tools = menuBar()->addMenu(tr("&Tools"));
    tools->setObjectName(QStringLiteral("toolsMenu"));
    m_follow = tools->addAction(tr("&Follow TCP Stream"));
    m_follow->setObjectName(QStringLiteral("followStream"));
    m_follow->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_T));  // Wireshark's
    tools->addSeparator();
    tools->addAction(tr("&Notifications…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
                     &MainWindow::notificationsWanted);
    tools->addAction(tr("Notification &Rules…"), this, &MainWindow::alertRulesWanted)
        ->setObjectName(QStringLiteral("notificationRules"));
    tools->addSeparator();
    tools->addAction(tr("&Optimise This System…"), this, &MainWindow::tuningWanted)
        ->setObjectName(QStringLiteral("tuneSystem"));
}

void MainWindow::addHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    const auto showTopic = [this](const char* topic) { emit helpWanted(QLatin1String(topic)); };
    help->addAction(tr("Help on &This View"), QKeySequence::HelpContents, this,
                    [this] { emit helpWanted(helpTopicOf(QApplication::focusWidget())); });
    help->addAction(tr("&Contents"), this, [showTopic] { showTopic("index"); });
    help->addAction(tr("&Display Filter Reference"), this, [showTopic] { showTopic("display-filter"); });
    help->addSeparator();
    help->addAction(tr("&Keyboard Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1), this, &MainWindow::shortcutsWanted);
    help->addSeparator();
    help->addAction(tr("&About Netmoth"), this, &MainWindow::aboutWanted);
}

void MainWindow::addLanguageMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Language"));
    menu->setObjectName(QStringLiteral("languageMenu"));
    m_languages = new QActionGroup(this);
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    };
    add(tr("As the &system", "language"), {});
    menu->addSeparator();
    for (const LanguageEntry& language : languages())
        add(language.name, language.code);
    showLanguageChoice({});
}

void MainWindow::addNamesMenu(QMenu& view)
{
    QMenu* names = view.addMenu(tr("&Names"));
    QAction* hosts = names->addAction(tr("Resolve &host names"));
    hosts->setObjectName(QStringLiteral("resolveHostNames"));
    hosts->setCheckable(true);
    hosts->setToolTip(tr("Asks name servers for the names of the addresses shown. They learn what you look at, and the "
                         "questions are traffic themselves."));
    connect(hosts, &QAction::toggled, m_live, &LivePage::setHostNamesResolved);
    QAction* services = names->addAction(tr("Name &services"));
    services->setObjectName(QStringLiteral("nameServices"));
    services->setCheckable(true);
    services->setChecked(true);
    connect(services, &QAction::toggled, m_live, &LivePage::setServicesNamed);
    names->setToolTipsVisible(true);
}

void MainWindow::showThemeChoice(ThemeChoice choice)
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void MainWindow::showLanguageChoice(const QString& code)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

}  // namespace netmoth::gui
