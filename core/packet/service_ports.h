// SPDX-License-Identifier: GPL-3.0-or-later
// Which ports below 32768 are registered for a service (service_port_ranges.h). Pure; any thread.
#pragma once

#include <cstdint>

namespace netmoth::packet {

/// False for protocols without ports, for port 0 and from 32768 on.
[[nodiscard]] bool isServicePort(std::uint8_t ipProtocol, std::uint16_t port);

}  // namespace netmoth::packet
