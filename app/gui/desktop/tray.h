// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in the desktop's tray: what is captured, the commands that are useful while the window is hidden, and
// desktop notifications. Only if there is a tray. Thread rule: GUI thread.
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace netmoth::gui {

class LiveCapture;
class MainWindow;

class Tray final : public QObject
{
    Q_OBJECT

public:
    /// Null if the desktop has no tray. The window owns it; @p capture must outlive it.
    static Tray* createIn(MainWindow& window, LiveCapture& capture);

    void notify(const QString& title, const QString& sentence);
    [[nodiscard]] QMenu& menu() { return m_menu; }

    /// "Netmoth – eth0: Capturing". Names of interfaces and files are escaped in it and in notifications.
    [[nodiscard]] static QString toolTipFor(const LiveCapture& capture);
    [[nodiscard]] static QString bodyFor(const QString& sentence);

private:
    Tray(MainWindow& window, LiveCapture& capture);
    void toggleWindow();

    MainWindow& m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

}  // namespace netmoth::gui
