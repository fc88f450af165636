// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/window_keeper.h"

#include "app/gui/base/language.h"
#include "app/gui/desktop/appearance.h"
#include "app/gui/desktop/desktop_features.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/live_page.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/window_content.h"
#include "app/gui/window/window_state.h"

#include <QDialog>

#include <utility>

namespace netmoth::gui {

WindowKeeper::WindowKeeper(const Parts& parts, const QString& configurationPath)
    : m_parts(parts)
    , m_configurationPath(configurationPath)
    , m_notifications(parts.capture, parts.settings)
{
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::open()
{
    make();
    m_features->restoreSession();
    emit made(*m_window);
}

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>(m_parts.capture, m_parts.monitor);
    m_parts.appearance.watch(*m_window);
    m_window->showThemeChoice(m_parts.appearance.choice());
    m_window->showLanguageChoice(m_parts.language.choice());
    connect(m_window.get(), &MainWindow::themeChosen, &m_parts.appearance, &Appearance::choose);
    // Queued: the menu that emits this signal is deleted with the window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::choose, Qt::QueuedConnection);
    m_window->keepFiltersIn(m_parts.settings);
    m_window->setConfigurationPath(m_configurationPath);
    m_features = new DesktopFeatures(*m_window, m_parts.capture, m_parts.settings, m_notifications);
}

void WindowKeeper::saveSession()
{
    m_features->saveSession();
}

void WindowKeeper::choose(const QString& code)
{
    if (code != m_parts.language.choice() && m_window->mayBeReplaced()) {
        m_parts.language.choose(code);
        makeAnew();
    }
    m_window->showLanguageChoice(m_parts.language.choice());
}

void WindowKeeper::makeAnew()
{
    const WindowContent content = contentOf(*m_window);
    saveSession();
    const std::unique_ptr<MainWindow> previous = std::move(m_window);
    make();
    m_features->restoreSession();
    m_window->continueFrom(*previous);
    emit made(*m_window);
    previous->hide();  // first: hidden views request no data, visible ones do
    m_window->show();
    putContent(*m_window, content);
    m_window->livePage().refresh();
    for (QDialog* dialog : previous->findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dialog->isVisible() || m_features->reopen(*dialog))
            continue;
        dialog->setParent(m_window.get(), dialog->windowFlags());  // its content cannot be created again
        dialog->show();
    }
}

}  // namespace netmoth::gui
