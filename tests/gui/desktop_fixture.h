// SPDX-License-Identifier: GPL-3.0-or-later
// A window with everything around it, on a capture without a helper and on settings of its own.
#pragma once

#include "app/gui/desktop/desktop_features.h"
#include "app/gui/models/notifications.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/window/main_window.h"
#include "tests/gui/fake_capture_control.h"
#include "tests/gui/interface_list.h"
#include "tests/gui/screenshot.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace netmoth::test {

struct DesktopFixture
{
    explicit DesktopFixture(const QString& settingsPath)
        : settings(settingsPath, QSettings::IniFormat)
        , capture(control, session::CaptureRequest{})
        , notifications(capture, settings)
        , window(capture, monitor)
        , desktop(new gui::DesktopFeatures(window, capture, settings, notifications))
    {
    }
    ~DesktopFixture() = default;
    DesktopFixture(const DesktopFixture&) = delete;
    DesktopFixture& operator=(const DesktopFixture&) = delete;

    [[nodiscard]] bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && waitForInterfaces(window);
    }

    QSettings settings;
    FakeCaptureControl control;
    session::InterfaceMonitor monitor;
    gui::LiveCapture capture;
    gui::Notifications notifications;
    gui::MainWindow window;
    gui::DesktopFeatures* desktop;
};

}  // namespace netmoth::test
