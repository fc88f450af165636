// SPDX-License-Identifier: GPL-3.0-or-later
// Flows and statistics as lines of Suricata's EVE JSON. Netmoth's own extras sit under one "netmoth" object.
#pragma once

#include "app/session/traffic_sample.h"
#include "core/model/flow_snapshot.h"

#include <string>
#include <string_view>

namespace netmoth::session {

/// One line (with its newline) of event_type "flow". @p interfaceName: "in_iface", left out when empty.
/// Ports are given for protocols that have them; ICMP and ICMPv6 carry icmp_type and icmp_code instead.
[[nodiscard]] std::string eveFlowLine(const flow::FlowSnapshot& flow, std::string_view interfaceName);

/// One line of event_type "stats": all counters by name, and the four totals under Netmoth's names
/// (packets_received, packets_dropped, packets_processed, connections_found).
[[nodiscard]] std::string eveStatsLine(const TrafficSample& sample, std::int64_t timestampNs);

/// "2026-01-31T23:59:59.123456+0000": EVE's form, always UTC. @p timeNs since the epoch.
[[nodiscard]] std::string eveTimestamp(std::int64_t timeNs);

/// "TCP", "UDP", "IPv6-ICMP", … as Suricata writes them, or the number.
[[nodiscard]] std::string protocolName(std::uint8_t ipProtocol);

}  // namespace netmoth::session
