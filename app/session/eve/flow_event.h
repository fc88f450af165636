// SPDX-License-Identifier: GPL-3.0-or-later
// A flow as a line of Suricata's EVE JSON. Netmoth's own extras are in one object "netmoth". Any thread.
#pragma once

#include "core/model/flow_snapshot.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace netmoth::session::eve {

/// One line (with its newline) of event_type "flow". @p interfaceName: "in_iface", left out when empty.
/// Ports are given for protocols that have them; ICMP and ICMPv6 carry icmp_type and icmp_code instead.
[[nodiscard]] std::string flowLine(const flow::FlowSnapshot& flow, std::string_view interfaceName);

/// "TCP", "UDP", "IPv6-ICMP", … as Suricata writes them, or the number.
[[nodiscard]] std::string protocolName(std::uint8_t ipProtocol);

}  // namespace netmoth::session::eve
