// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <array> brings <compare> ([array.syn]); Qt 6.4's moc cannot parse libstdc++'s <compare> when it is named here.
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

namespace netmoth::packet {

/// An IPv4 or IPv6 address in 16 bytes, network order; IPv4 as ::ffff:a.b.c.d (RFC 4291 §2.5.5.2).
/// The packet's IP version, stored separately, decides whether it is IPv4: an IPv6 header may carry a mapped address.
struct IpAddress
{
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] static IpAddress fromIpv4(const std::uint8_t* networkOrder)
    {
        // Two whole words: byte stores followed by a 16-byte copy of the result would stall the CPU for each packet
        // (bench_decode).
        constexpr bool kLittle = std::endian::native == std::endian::little;
        constexpr std::uint64_t kPrefix = kLittle ? 0xFFFF'0000ULL : 0x0000'FFFF'0000'0000ULL;
        std::uint32_t address = 0;
        std::memcpy(&address, networkOrder, sizeof address);
        const std::uint64_t low = kPrefix | std::uint64_t{address} << (kLittle ? 32U : 0U);
        IpAddress mapped;
        std::memcpy(mapped.bytes.data() + 8, &low, sizeof low);
        return mapped;
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
