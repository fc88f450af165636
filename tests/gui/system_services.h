// SPDX-License-Identifier: GPL-3.0-or-later
// The system's list of services, which a test needs a program of its own for: without that list all of it is skipped.
#pragma once

#include <QTest>
#include <QThreadPool>

#include <arpa/inet.h>
#include <netdb.h>

namespace netmoth::test {

/// In initTestCase(), before anything else reads the list.
inline void skipWithoutServices()
{
    if (::getservbyport(htons(443), "tcp") == nullptr)
        QSKIP("this system has no list of services (package netbase)");
}

/// Until every model::ServiceNames that was made has read the list, which is work of the global pool.
[[nodiscard]] inline bool waitForServices()
{
    return QThreadPool::globalInstance()->waitForDone(60'000);
}

}  // namespace netmoth::test
