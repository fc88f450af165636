// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the program's window: creates it with all that belongs to it, and creates it again when another language is
// selected, with the same content. The capture, its data and the notifications are outside the window and are not
// affected. Why a new window: docs/decisions/0039. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/notifications.h"

#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace netmoth::session {
class InterfaceMonitor;
}

namespace netmoth::gui {

class Appearance;
class DesktopFeatures;
class Language;
class LiveCapture;
class MainWindow;

class WindowKeeper final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    struct Parts
    {
        LiveCapture& capture;
        session::InterfaceMonitor& monitor;
        QSettings& settings;
        Appearance& appearance;
        Language& language;
    };

    /// @p configurationPath: the file that the configuration editor opens.
    WindowKeeper(const Parts& parts, const QString& configurationPath);
    ~WindowKeeper() override;

    void open();  ///< Creates the first window with the state of the last session. Does not show it.
    [[nodiscard]] MainWindow& window() { return *m_window; }
    void saveSession();

signals:
    void made(netmoth::gui::MainWindow& window);  ///< The first one, and each one that replaces it.

private:
    void make();
    void choose(const QString& code);
    void makeAnew();

    Parts m_parts;
    QString m_configurationPath;
    Notifications m_notifications;
    std::unique_ptr<MainWindow> m_window;
    DesktopFeatures* m_features = nullptr;  ///< The window's.
};

}  // namespace netmoth::gui
