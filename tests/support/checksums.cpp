// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/frame_builder.h"

namespace netmoth::test {

std::uint16_t internetChecksum(std::span<const std::uint8_t> bytes, std::uint64_t sum)
{
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        sum += static_cast<std::uint64_t>(bytes[i]) << 8 | bytes[i + 1];
    if (bytes.size() % 2 != 0)
        sum += static_cast<std::uint64_t>(bytes.back()) << 8;
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

std::uint32_t crc32c(std::span<const std::uint8_t> bytes)
{
    constexpr std::uint32_t kReversedPolynomial = 0x82F63B78;
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (kReversedPolynomial & (0U - (crc & 1U)));
    }
    return ~crc;
}

Bytes patternBytes(std::size_t size, std::uint64_t seed)
{
    Bytes bytes(size);
    std::uint64_t state = seed;
    for (std::uint8_t& byte : bytes) {
        // splitmix64: a good byte from any seed, zero included
        state += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        byte = static_cast<std::uint8_t>(mixed >> 56);
    }
    return bytes;
}

}  // namespace netmoth::test
