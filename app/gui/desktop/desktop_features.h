// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window a citizen of its desktop: recent files, drops, the last session, help.
// Wires features to the window and decides nothing. Thread rule: GUI thread. The window owns it.
#pragma once

#include <QObject>
#include <QString>

class QSettings;

namespace netmoth::gui {

class LiveCapture;
class MainWindow;
class RecentFilesMenu;

class DesktopFeatures final : public QObject
{
    Q_OBJECT

public:
    /// @p capture and @p settings must outlive @p window.
    DesktopFeatures(MainWindow& window, LiveCapture& capture, QSettings& settings);

    /// The window as it was when it was last closed; saved when it closes. Starts no capture.
    void restoreSession();
    void saveSession();

private:
    void addRecentFiles();
    void addDrops();
    void addHelpMenu();

    MainWindow& m_window;
    LiveCapture& m_capture;
    QSettings& m_settings;
    QString m_openingPath;
};

}  // namespace netmoth::gui
