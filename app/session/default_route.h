// SPDX-License-Identifier: GPL-3.0-or-later
// The interface of the default route, from the kernel's tables.
#pragma once

#include <QByteArray>
#include <QString>

namespace netmoth::session {

/// The interface of the default route with the lowest metric in @p routeTable, the text of /proc/net/route; empty when
/// there is none.
[[nodiscard]] QString defaultRouteInterfaceIpv4(const QByteArray& routeTable);

/// The same of /proc/net/ipv6_route. The kernel's own reject route on lo does not count.
[[nodiscard]] QString defaultRouteInterfaceIpv6(const QByteArray& routeTable);

/// Of this host: IPv4's default route, or else IPv6's; empty when there is neither.
[[nodiscard]] QString defaultRouteInterface();

}  // namespace netmoth::session
