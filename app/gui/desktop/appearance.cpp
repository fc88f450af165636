// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

namespace netmoth::gui {

namespace {

const QString kThemeKey = QStringLiteral("appearance/theme");

ThemeChoice choiceIn(const QSettings& settings)
{
    const int kept = settings.value(kThemeKey).toInt();
    return kept == static_cast<int>(ThemeChoice::Light) || kept == static_cast<int>(ThemeChoice::Dark)
               ? static_cast<ThemeChoice>(kept)
               : ThemeChoice::System;
}

}  // namespace

Appearance::Appearance(QApplication& application, QSettings& settings, const QDBusConnection& bus)
    : m_application(application)
    , m_settings(settings)
    , m_system(bus)
    , m_choice(choiceIn(settings))
    , m_isPlatformDark(isDark(QApplication::palette()))
{
    connect(&m_system, &SystemAppearance::changed, this, &Appearance::apply);
    apply();
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_settings.setValue(kThemeKey, static_cast<int>(choice));
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_application.setPalette(QPalette());  // ours hides what the platform has now
        m_isPlatformDark = isDark(QApplication::palette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    applyTheme(m_application, m_choice, m_system.prefersDark().value_or(m_isPlatformDark));
}

}  // namespace netmoth::gui
