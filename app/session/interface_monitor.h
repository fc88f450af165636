// SPDX-License-Identifier: GPL-3.0-or-later
// The list of network interfaces with their rates, from the host's own counters. Needs no right.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace netmoth::session {

struct InterfaceStatus
{
    QString name;
    QString description;  ///< "Ethernet", "Wi-Fi", "Loopback", "Tunnel", …: what it is, not its name.
    QStringList addresses;
    bool up = false;  ///< Administratively up and carrier present.
    bool hasDefaultRoute = false;
    bool supported = true;      ///< Its link type can be captured with AF_PACKET here.
    std::uint64_t packets = 0;  ///< Received + transmitted, the kernel's counters; loopback: once.
    std::uint64_t bytes = 0;
    double packetsPerSecond = 0;  ///< Since the last look.
    double bitsPerSecond = 0;
};

/// Reads /sys/class/net, /proc/net/route and the kernel's counters once an interval. GUI thread; each look is < 1 ms
/// for tens of interfaces.
class InterfaceMonitor : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceMonitor(QObject* parent = nullptr);

    void start(int intervalMs = 1000);
    void stop();

    /// Reads once, without rates. Sorted: default route first, then up, then by name.
    [[nodiscard]] static std::vector<InterfaceStatus> readNow();
    /// The interface of the default route, or the first that is up and not loopback, or "lo".
    [[nodiscard]] static QString preferredInterface();

signals:
    void updated(const std::vector<netmoth::session::InterfaceStatus>& interfaces);

private:
    void look();

    QTimer m_timer;
    std::vector<InterfaceStatus> m_last;
    qint64 m_lastLookNs = 0;
};

}  // namespace netmoth::session
