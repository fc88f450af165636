// SPDX-License-Identifier: GPL-3.0-or-later
// Teredo without its port: IPv6 of an address that holds its client's IPv4 address and UDP port (RFC 4380 §4).
#pragma once

#include "core/base/byte_order.h"

#include <cstdint>

namespace netmoth::packet {

inline constexpr std::uint32_t kTeredoPrefix = 0x2001'0000;
inline constexpr std::uint32_t kShortestTeredo = 40;  ///< An IPv6 header: a bubble.

/// Whether the at least 40 bytes at @p payload are IPv6 with a Teredo address. Looked at in every UDP packet.
[[nodiscard]] inline bool hasTeredoAddress(const std::uint8_t* payload)
{
    return payload[0] >> 4U == 6 &&
           (loadBig32(payload + 8) == kTeredoPrefix || loadBig32(payload + 24) == kTeredoPrefix);
}

}  // namespace netmoth::packet
