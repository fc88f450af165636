// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces of this network namespace, from a netlink dump: correct even if /sys belongs to another namespace, and
// one dump for any number of interfaces. Needs no privilege.
#pragma once

#include "app/session/netlink.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace netmoth::session {

struct InterfaceStatus
{
    QString name;
    int index = 0;        ///< The kernel's number; stays when the interface is renamed. 0: not known.
    QString description;  ///< "Ethernet", "Wi-Fi", "Loopback", "Tunnel", …: what it is, not its name.
    QStringList addresses;
    bool up = false;  ///< Administratively up and carrier present.
    bool hasDefaultRoute = false;
    bool supported = true;      ///< Its link type can be captured with AF_PACKET here.
    std::uint64_t packets = 0;  ///< Received + transmitted, the kernel's counters; loopback: once.
    std::uint64_t bytes = 0;
    double packetsPerSecond = 0;  ///< Since the last reading.
    double bitsPerSecond = 0;
};

/// Reads the list. Keeps its sockets and the properties of known interfaces. Any thread, one at a time; may block while
/// a driver reads its statistics.
class InterfaceListing
{
public:
    /// Without rates. Sorted: default route first, then up, then by name. Of the namespace of the first call.
    Result<std::vector<InterfaceStatus>> read();

private:
    struct Link;

    Result<std::vector<InterfaceStatus>> readOnce();
    Result<std::vector<Link>> readLinks();
    Result<void> addAddresses(std::vector<InterfaceStatus>& interfaces);
    static void takeLinkPart(const nlattr& attribute, Link& link);
    void findWireless(const std::vector<Link>& links);
    [[nodiscard]] QString describe(const Link& link) const;
    [[nodiscard]] InterfaceStatus statusOf(const Link& link) const;

    std::optional<NetlinkSocket> m_route;
    std::set<int> m_wireless;          ///< By index.
    std::set<int> m_askedForWireless;  ///< Indices that were listed when it was asked last.
};

}  // namespace netmoth::session
