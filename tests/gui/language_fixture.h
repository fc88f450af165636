// SPDX-License-Identifier: GPL-3.0-or-later
// A window that can be switched to another language, on a capture without a helper and on settings of its own.
#pragma once

#include "app/gui/desktop/appearance.h"
#include "app/gui/desktop/window_keeper.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "tests/gui/fake_capture_control.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTest>

namespace netmoth::test {

struct LanguageFixture
{
    explicit LanguageFixture(const QString& settingsPath)
        : settings(settingsPath, QSettings::IniFormat)
        , language(settings)
        , appearance(*qApp, settings, QDBusConnection(QStringLiteral("none")))
        , capture(control, session::CaptureRequest{})
        , keeper({capture, monitor, settings, appearance, language}, settingsPath + QStringLiteral(".yml"))
    {
        keeper.open();
    }

    [[nodiscard]] gui::MainWindow& window() { return keeper.window(); }

    [[nodiscard]] bool show()
    {
        window().show();
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window());
    }

    [[nodiscard]] QAction* entryFor(const QString& code)
    {
        for (QAction* action : window().findChild<QMenu*>(QStringLiteral("languageMenu"))->actions())
            if (!action->isSeparator() && action->data().toString() == code)
                return action;
        return nullptr;
    }

    /// As by View → Language.
    void choose(const QString& code)
    {
        entryFor(code)->trigger();
        QCoreApplication::processEvents();
    }

    QSettings settings;
    gui::Language language;
    gui::Appearance appearance;
    FakeCaptureControl control;
    session::InterfaceMonitor monitor;
    gui::LiveCapture capture;
    gui::WindowKeeper keeper;
};

}  // namespace netmoth::test
