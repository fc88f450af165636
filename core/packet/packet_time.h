// SPDX-License-Identifier: GPL-3.0-or-later
// The time of a packet in ns since the Unix epoch. Every packet source saturates it to the years 1900 (the zero of NTP,
// earlier than other clocks that were never set) to 2150 (the 32 bits of a pcap file end in 2106). Therefore neither
// the difference of two times nor the sum of a time and a timeout overflows 64 bits.
#pragma once

#include <cstdint>
#include <limits>

namespace netmoth::packet {

inline constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
inline constexpr std::int64_t kEarliestPacketTimeNs = -2'208'988'800 * kNanosecondsPerSecond;  ///< 1900-01-01
inline constexpr std::int64_t kLatestPacketTimeNs = 5'680'281'600 * kNanosecondsPerSecond;     ///< 2150-01-01

/// Upper bound of any value that is added to a packet time or to the difference of two.
inline constexpr std::int64_t kLongestTimeoutNs = 10 * 365 * 86400 * kNanosecondsPerSecond;
static_assert(kLatestPacketTimeNs - kEarliestPacketTimeNs <
              std::numeric_limits<std::int64_t>::max() - kLongestTimeoutNs);

/// Nanoseconds of any size: no product of 64-bit numbers overflows here.
__extension__ using WideNanoseconds = __int128;

[[nodiscard]] constexpr bool isPacketTime(WideNanoseconds ns)
{
    return ns >= kEarliestPacketTimeNs && ns <= kLatestPacketTimeNs;
}

/// The nearest time that a packet can have.
[[nodiscard]] constexpr std::int64_t saturatedPacketTime(WideNanoseconds ns)
{
    if (ns < kEarliestPacketTimeNs)
        return kEarliestPacketTimeNs;
    return ns > kLatestPacketTimeNs ? kLatestPacketTimeNs : static_cast<std::int64_t>(ns);
}

}  // namespace netmoth::packet
