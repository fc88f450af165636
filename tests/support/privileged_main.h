// SPDX-License-Identifier: GPL-3.0-or-later
// main() of a test that needs root and a network of its own. Where it cannot have them it says why and exits 77,
// which ctest reports as skipped.
#pragma once

#include "tests/support/veth_network.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <string>

namespace netmoth::testing {

inline constexpr int kSkippedExitCode = 77;

template <typename TestClass>
int privilegedMain(int argc, char** argv)
{
    std::string reason = missingPrivilegeReason();
    // Before the first thread: a namespace belongs to a thread and to those that it starts.
    if (reason.empty())
        if (auto entered = enterFreshNetwork(); !entered)
            reason = entered.error().sentence;
    if (!reason.empty()) {
        std::printf("SKIPPED: this test cannot run here: %s\n", reason.c_str());
        return kSkippedExitCode;
    }
    QCoreApplication app(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace netmoth::testing

#define NETMOTH_PRIVILEGED_MAIN(TestClass)                                                                             \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return netmoth::testing::privilegedMain<TestClass>(argc, argv);                                                \
    }
