// SPDX-License-Identifier: GPL-3.0-or-later
// Which transport protocols have ports. Any thread.
#pragma once

#include "core/packet/packet_view.h"

#include <cstdint>

namespace netmoth::packet {

/// True for protocols whose first four bytes are ports.
[[nodiscard]] constexpr bool hasPorts(std::uint8_t ipProtocol)
{
    switch (ipProtocol) {
    case kIpProtocolTcp:
    case kIpProtocolUdp:
    case kIpProtocolDccp:
    case kIpProtocolSctp:
    case kIpProtocolUdpLite:
        return true;
    default:
        return false;
    }
}

}  // namespace netmoth::packet
