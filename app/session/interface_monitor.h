// SPDX-License-Identifier: GPL-3.0-or-later
// The list of network interfaces with their rates, from the host's counters. Needs no privilege.
#pragma once

#include "app/session/interface_listing.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace netmoth::session {

/// Reads the interfaces once per interval. Lives on the thread that created it; reading runs on a thread of the pool,
/// because its cost depends on the number of interfaces and on their drivers. One reading at a time: one that takes
/// longer than the interval delays the next.
class InterfaceMonitor : public QObject
{
    Q_OBJECT

public:
    /// What reads the list; called on another thread, once at a time, perhaps after the end of the monitor.
    using Read = std::function<Result<std::vector<InterfaceStatus>>()>;

    explicit InterfaceMonitor(QObject* parent = nullptr);  ///< The kernel is asked.
    explicit InterfaceMonitor(Read read, QObject* parent = nullptr);

    /// Reads now, and then once per interval.
    void start(int intervalMs = 1000);
    void stop();  ///< The result of a running reading is discarded.

    /// What updated() told last; empty before.
    [[nodiscard]] const std::vector<InterfaceStatus>& latest() const { return m_last; }

    /// Reads once, without rates, on the caller's thread. Sorted: default route first, then up, then by name. Empty
    /// when the kernel does not answer.
    [[nodiscard]] static std::vector<InterfaceStatus> readNow();
    /// The interface of the default route, or the first that is up and not loopback, or "lo".
    [[nodiscard]] static QString preferredInterface();

signals:
    void updated(const std::vector<netmoth::session::InterfaceStatus>& interfaces);

private:
    void look();
    void take(std::vector<InterfaceStatus> interfaces, qint64 readNs);

    Read m_read;
    QTimer m_timer;
    std::vector<InterfaceStatus> m_last;
    qint64 m_lastReadNs = 0;
    bool m_isLooking = false;
};

}  // namespace netmoth::session
