// SPDX-License-Identifier: GPL-3.0-or-later
// main() of a test that needs root, a network and a screen of its own. Where it cannot have them it says why and exits
// 77, which ctest reports as skipped.
#pragma once

#include "tests/support/privileged_main.h"
#include "tests/support/x_screen.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace netmoth::testing {

template <typename TestClass>
int screenMain(int argc, char** argv)
{
    std::string reason = missingPrivilegeReason();
    if (reason.empty())
        if (const auto ready = enterFreshNetwork().and_then(showFreshNetworkInSys); !ready)
            reason = ready.error().sentence;
    const std::optional<XScreen> screen = reason.empty() ? XScreen::start("1920x1080") : std::nullopt;
    if (reason.empty() && !screen)
        reason = XScreen::missingReason();
    if (!reason.empty()) {
        std::printf("SKIPPED: this test cannot run here: %s\n", reason.c_str());
        return kSkippedExitCode;
    }
    ::setenv("DISPLAY", screen->display().c_str(), 1);
    ::setenv("QT_QPA_PLATFORM", "xcb", 1);
    ::unsetenv("WAYLAND_DISPLAY");
    QApplication application(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace netmoth::testing

#define NETMOTH_SCREEN_MAIN(TestClass)                                                                                 \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return netmoth::testing::screenMain<TestClass>(argc, argv);                                                    \
    }
