// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <array> brings <compare> ([array.syn]); Qt 6.4's moc cannot parse libstdc++'s <compare> when it is named here.
#include <array>
#include <cstdint>
#include <cstring>
#include <string>

namespace netmoth::packet {

/// An IPv4 or IPv6 address in 16 bytes, network order; IPv4 as ::ffff:a.b.c.d (RFC 4291 §2.5.5.2).
/// Whether it *is* IPv4 is said by the packet's version, kept beside it: an IPv6 header may carry a mapped address.
struct IpAddress
{
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] static IpAddress fromIpv4(const std::uint8_t* networkOrder)
    {
        IpAddress address;
        address.bytes[10] = address.bytes[11] = 0xFF;
        std::memcpy(address.bytes.data() + 12, networkOrder, 4);
        return address;
    }
    [[nodiscard]] static IpAddress fromIpv6(const std::uint8_t* networkOrder)
    {
        IpAddress address;
        std::memcpy(address.bytes.data(), networkOrder, 16);
        return address;
    }

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;
};

/// "192.0.2.1" or RFC 5952 text, by @p ipVersion (4 or 6).
[[nodiscard]] std::string toString(const IpAddress& address, int ipVersion);

}  // namespace netmoth::packet
