// SPDX-License-Identifier: GPL-3.0-or-later
// The window: arranges the views and turns commands into calls of LiveCapture. Decides nothing itself.
#pragma once

#include "app/gui/base/theme.h"
#include "app/gui/models/filter_store.h"
#include "app/gui/models/live_capture.h"
#include "app/model/saying.h"
#include "app/session/interface_monitor.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace netmoth::model {
class BackgroundWork;
}

namespace netmoth::gui {

class CaptureFilterBar;
class CaptureStatus;
class ConfigDialog;
class InterfacePanel;
class LivePage;
class MessageBanner;
class WelcomePage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    MainWindow(LiveCapture& capture, session::InterfaceMonitor& monitor, QWidget* parent = nullptr);

    void startInterface(const QString& name);
    void openFile(const QString& path);
    void showThemeChoice(ThemeChoice choice);      ///< In the View menu; emits nothing.
    void showLanguageChoice(const QString& code);  ///< Likewise; empty: as the desktop is.
    /// Shows a message. A window that takes the place of this one shows it by @p telling, too: in its language.
    void tell(std::function<void(MainWindow&)> telling);
    void showNotice(const model::Saying& saying);
    void setConfigurationPath(const QString& path);  ///< What the configuration editor opens.
    void openConfiguration();
    /// Whether another window may take the place of this one; if not, it says why.
    [[nodiscard]] bool mayBeReplaced();
    /// Shows what @p previous shows, which this window takes the place of.
    void continueFrom(MainWindow& previous);
    void keepFiltersIn(QSettings& settings);  ///< Recent and saved ones; @p settings must outlive the window.

    [[nodiscard]] const session::InterfaceMonitor& interfaces() const { return m_monitor; }
    [[nodiscard]] LivePage& livePage() { return *m_live; }
    [[nodiscard]] CaptureStatus& captureStatus() { return *m_status; }
    [[nodiscard]] MessageBanner& banner() { return *m_banner; }
    [[nodiscard]] CaptureFilterBar& filterBar() { return *m_filter; }
    [[nodiscard]] InterfacePanel& interfacePanel() { return *m_interfaces; }
    [[nodiscard]] QAction& followAction() { return *m_follow; }  ///< Follows the selected flow's stream.
    void addRecentFiles(QMenu& recent);                          ///< To the File menu.

signals:
    void helpWanted(const QString& topic);
    void notificationsWanted();
    void alertRulesWanted();
    void tuningWanted();
    void shortcutsWanted();
    void aboutWanted();
    void themeChosen(netmoth::gui::ThemeChoice choice);
    void languageChosen(const QString& code);
    void openingFile(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void addLanguageMenu(QMenu& view);
    void addToolsMenu();
    void addHelpMenu();
    void buildToolBar();
    void buildLayout(session::InterfaceMonitor& monitor);
    QAction* makeAction(const char* icon, const QString& text, const QList<QKeySequence>& shortcuts,
                        const QString& help);
    void addNamesMenu(QMenu& view);
    void startSelected();
    void toggleCapture();
    void chooseFile();
    void takeFilter(const QString& text);
    void addCaptureNotice(const model::Saying& notice);
    void showBegun();
    void followState();
    void showProblem(const QString& sentence);
    void showFailure(FailureKind kind, const QString& sentence);

    LiveCapture& m_capture;
    const session::InterfaceMonitor& m_monitor;
    InterfacePanel* m_interfaces = nullptr;
    WelcomePage* m_welcome = nullptr;
    LivePage* m_live = nullptr;
    QStackedWidget* m_pages = nullptr;
    CaptureFilterBar* m_filter = nullptr;
    MessageBanner* m_banner = nullptr;
    CaptureStatus* m_status = nullptr;
    QMenu* m_fileMenu = nullptr;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_languages = nullptr;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_open = nullptr;
    QAction* m_follow = nullptr;
    std::optional<FilterStore> m_displayFilters;
    std::optional<FilterStore> m_captureFilters;
    QString m_configurationPath;
    std::function<void(MainWindow&)> m_telling;   ///< What the banner was last shown by.
    std::vector<model::Saying> m_captureNotices;  ///< Of the latest capture.
    QPointer<ConfigDialog> m_configuration;       ///< While it is open.
    QString m_startsAfterFilter;                  ///< The interface to capture on once the filter is accepted.
};

}  // namespace netmoth::gui
