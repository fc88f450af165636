// SPDX-License-Identifier: GPL-3.0-or-later
// An IP address as two words of a record. Any thread.
#pragma once

#include "core/packet/ip_address.h"

#include <cstdint>
#include <cstring>

namespace netmoth::telemetry {

[[nodiscard]] inline packet::IpAddress addressFrom(std::uint64_t first, std::uint64_t second)
{
    packet::IpAddress address;
    std::memcpy(address.bytes.data(), &first, sizeof first);
    std::memcpy(address.bytes.data() + sizeof first, &second, sizeof second);
    return address;
}

}  // namespace netmoth::telemetry
