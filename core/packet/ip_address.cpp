// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ip_address.h"

#include <arpa/inet.h>

namespace netmoth::packet {

std::string toString(const IpAddress& address, int ipVersion)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (ipVersion == 4)
        inet_ntop(AF_INET, address.bytes.data() + 12, text.data(), text.size());
    else
        inet_ntop(AF_INET6, address.bytes.data(), text.data(), text.size());
    return text.data();
}

}  // namespace netmoth::packet
