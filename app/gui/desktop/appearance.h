// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark: as the user chose, or as the desktop is, also when the desktop changes while the program runs.
// Where the desktop does not say (no portal), its own palette tells. Thread rule: GUI thread.
#pragma once

#include "app/gui/desktop/system_appearance.h"
#include "app/gui/theme.h"

#include <QObject>

class QApplication;
class QSettings;

namespace netmoth::gui {

class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Applies what the settings say. Before any window, so that none is seen in the wrong colours.
    Appearance(QApplication& application, QSettings& settings, const QDBusConnection& bus);

    void choose(ThemeChoice choice);  ///< Kept in the settings.
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// Follows the platform's own palette through @p window, which is told when it changes.
    void watch(QObject& window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    QSettings& m_settings;
    SystemAppearance m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isPlatformDark = false;
};

}  // namespace netmoth::gui
