// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus.
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"

#include <QAction>
#include <QActionGroup>
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
