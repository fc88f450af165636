// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics as a line of Suricata's EVE JSON. Any thread.
#pragma once

#include "app/session/traffic_sample.h"

#include <cstdint>
#include <string>

namespace netmoth::session::eve {

/// One line of event_type "stats": all counters by name, and the four totals under Netmoth's names
/// (packets_received, packets_dropped, packets_processed, connections_found).
[[nodiscard]] std::string statsLine(const TrafficSample& sample, std::int64_t timestampNs);

}  // namespace netmoth::session::eve
