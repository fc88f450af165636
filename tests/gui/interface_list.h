// SPDX-License-Identifier: GPL-3.0-or-later
// The window's list of interfaces comes from another thread, a moment after the window.
#pragma once

#include "app/gui/views/interface_panel.h"
#include "app/gui/window/main_window.h"

#include <QListView>
#include <QTest>

namespace netmoth::test {

/// False: no interface was listed in time. True at once where the list is hidden.
inline bool waitForInterfaces(gui::MainWindow& window)
{
    const auto* list = window.findChild<QListView*>(QStringLiteral("interfaceList"));
    return QTest::qWaitFor([&] { return !window.interfacePanel().isVisible() || list->model()->rowCount() > 0; },
                           20'000);
}

}  // namespace netmoth::test
