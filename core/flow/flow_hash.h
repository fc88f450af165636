// SPDX-License-Identifier: GPL-3.0-or-later
// Symmetric, seeded hash of a packet's ends: both directions of a conversation have the same value, and without the
// seed an attacker cannot direct packets to one bucket. The hash finds the bucket; the full key decides.
#pragma once

#include "core/base/byte_order.h"
#include "core/packet/packet_view.h"

#include <array>
#include <cstdint>

namespace netmoth::flow {

struct HashSeed
{
    std::array<std::uint64_t, 4> words{};
    [[nodiscard]] static HashSeed random();  ///< From the kernel (getrandom).
};

namespace detail {

/// Multiply-fold: 64 × 64 → 128 bits, halves XORed. One multiplication, full avalanche into the low half.
[[nodiscard]] inline std::uint64_t multiplyFold(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

[[nodiscard]] inline std::uint64_t hashIpv4End(const packet::IpAddress& address, std::uint16_t port,
                                               const HashSeed& seed)
{
    // ::ffff:a.b.c.d has two zero bytes before its last six: the port fits there, and the word contains the whole end.
    constexpr int kPortShift = std::endian::native == std::endian::little ? 0 : 48;
    const auto word = loadHost<std::uint64_t>(address.bytes.data() + 8) | std::uint64_t{port} << kPortShift;
    return multiplyFold(word ^ seed.words[0], seed.words[3]);
}

[[nodiscard]] inline std::uint64_t hashIpv6End(const packet::IpAddress& address, std::uint16_t port,
                                               const HashSeed& seed)
{
    const auto low = loadHost<std::uint64_t>(address.bytes.data());
    const auto high = loadHost<std::uint64_t>(address.bytes.data() + 8);
    const std::uint64_t folded = multiplyFold(low ^ seed.words[0], high ^ seed.words[1]);
    return multiplyFold(folded ^ seed.words[2], port ^ seed.words[3]);
}

}  // namespace detail

/// Sum and XOR of the two end hashes identify the pair without its order. Three multiplications for IPv4, five for
/// IPv6.
[[nodiscard]] inline std::uint64_t flowHash(const packet::IpEnds& ends, const HashSeed& seed)
{
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    if (ends.ipVersion == 4) {
        a = detail::hashIpv4End(ends.source, ends.sourcePort, seed);
        b = detail::hashIpv4End(ends.destination, ends.destinationPort, seed);
    } else {
        a = detail::hashIpv6End(ends.source, ends.sourcePort, seed);
        b = detail::hashIpv6End(ends.destination, ends.destinationPort, seed);
    }
    return detail::multiplyFold((a + b) ^ seed.words[1], (a ^ b) + (ends.ipProtocol ^ seed.words[2]));
}

}  // namespace netmoth::flow
