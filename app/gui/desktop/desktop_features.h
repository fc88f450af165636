// SPDX-License-Identifier: GPL-3.0-or-later
// Integrates the window into the desktop: recent files, drops, the last session, notifications, help. Connects features
// to the window and contains no logic. Thread rule: GUI thread. The window owns it.
#pragma once

#include "app/gui/models/notifications.h"

#include <QObject>
#include <QString>

#include <optional>

class QDialog;
class QSettings;

namespace netmoth::gui {

class LiveCapture;
class MainWindow;
class Tray;
class TuningDialog;

class DesktopFeatures final : public QObject
{
    Q_OBJECT

public:
    /// @p capture, @p settings and @p notifications must outlive @p window.
    DesktopFeatures(MainWindow& window, LiveCapture& capture, QSettings& settings, Notifications& notifications);

    /// Restores the state of the window when it was last closed; it is saved on closing. Starts no capture.
    void restoreSession();
    void saveSession();

    [[nodiscard]] Notifications& notifications() { return m_notifications; }
    void editAlertRules();     ///< Opens the dialog.
    void showNotifications();  ///< Opens the list.
    /// Opens the dialog, for the interface that is captured or selected where @p interfaceName is empty.
    TuningDialog& tuneSystem(const QString& interfaceName);
    /// Opens the dialog again that @p dialog of the previous window shows. @return false: not a dialog of this class.
    bool reopen(QDialog& dialog);

private:
    void addRecentFiles();
    void addDrops();
    void addNotifications();
    void connectCommands();
    void showInBanner(const Notification& notification);

    MainWindow& m_window;
    LiveCapture& m_capture;
    QSettings& m_settings;
    QString m_openingPath;
    Notifications& m_notifications;
    std::optional<Notification> m_inBanner;  ///< The last one that was shown there.
    Tray* m_tray = nullptr;                  ///< Null where the desktop has none.
};

}  // namespace netmoth::gui
