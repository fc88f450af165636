// SPDX-License-Identifier: GPL-3.0-or-later
// Unaligned loads from untrusted bytes. The caller checks the length first; these never read beyond their width.
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>

namespace netmoth {

template <std::unsigned_integral T>
[[nodiscard]] constexpr T byteSwapped(T value)
{
    if constexpr (sizeof(T) == 1)
        return value;
    else if constexpr (sizeof(T) == 2)
        return static_cast<T>(__builtin_bswap16(value));
    else if constexpr (sizeof(T) == 4)
        return static_cast<T>(__builtin_bswap32(value));
    else
        return static_cast<T>(__builtin_bswap64(value));
}

/// Loads @p T in host order.
template <std::unsigned_integral T>
[[nodiscard]] inline T loadHost(const std::uint8_t* bytes)
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// Loads a big-endian (network order) @p T.
template <std::unsigned_integral T>
[[nodiscard]] inline T loadBig(const std::uint8_t* bytes)
{
    const T value = loadHost<T>(bytes);
    return std::endian::native == std::endian::little ? byteSwapped(value) : value;
}

/// Loads a little-endian @p T.
template <std::unsigned_integral T>
[[nodiscard]] inline T loadLittle(const std::uint8_t* bytes)
{
    const T value = loadHost<T>(bytes);
    return std::endian::native == std::endian::big ? byteSwapped(value) : value;
}

[[nodiscard]] inline std::uint16_t loadBig16(const std::uint8_t* bytes)
{
    return loadBig<std::uint16_t>(bytes);
}
[[nodiscard]] inline std::uint32_t loadBig32(const std::uint8_t* bytes)
{
    return loadBig<std::uint32_t>(bytes);
}

}  // namespace netmoth
