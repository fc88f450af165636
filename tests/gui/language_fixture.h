// SPDX-License-Identifier: GPL-3.0-or-later
// A window that can be switched to another language, on settings of its own and on a capture of the test's choice: one
// without a helper (LanguageFixture), or the real one.
#pragma once

#include "app/gui/base/language.h"
#include "app/gui/desktop/appearance.h"
#include "app/gui/desktop/window_keeper.h"
#include "app/gui/window/main_window.h"
#include "tests/gui/fake_capture_control.h"
#include "tests/gui/interface_list.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTest>

namespace netmoth::test {

template <typename Control>
struct DeskFixture
{
    explicit DeskFixture(const QString& settingsPath, const session::CaptureRequest& request = {})
        : settings(settingsPath, QSettings::IniFormat)
        , language(settings)
        , appearance(*qApp, settings, QDBusConnection(QStringLiteral("none")))
        , capture(control, request)
        , keeper({capture, monitor, settings, appearance, language}, settingsPath + QStringLiteral(".yml"))
    {
        keeper.open();
    }

    [[nodiscard]] gui::MainWindow& window() { return keeper.window(); }

    [[nodiscard]] bool show()
    {
        window().show();
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window()) && waitForInterfaces(window());
    }

    [[nodiscard]] QAction* entryFor(const QString& code)
    {
        for (QAction* action : keeper.window().template findChild<QMenu*>(QStringLiteral("languageMenu"))->actions())
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
    Control control;
    session::InterfaceMonitor monitor;
    gui::LiveCapture capture;
    gui::WindowKeeper keeper;
};

using LanguageFixture = DeskFixture<FakeCaptureControl>;

}  // namespace netmoth::test
