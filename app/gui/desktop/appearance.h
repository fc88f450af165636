// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark: as the user chose, or as the desktop is, following changes while the program runs. Without a portal,
// the platform's palette decides. Thread rule: GUI thread.
#pragma once

#include "app/gui/base/theme.h"
#include "app/gui/desktop/system_appearance.h"

#include <QObject>

class QApplication;
class QSettings;

namespace netmoth::gui {

class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Applies the settings. Call it before any window is created, so that none appears in the wrong colours.
    Appearance(QApplication& application, QSettings& settings, const QDBusConnection& bus);

    void choose(ThemeChoice choice);  ///< Kept in the settings.
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// Follows the platform's palette through @p window, which receives an event when it changes.
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
