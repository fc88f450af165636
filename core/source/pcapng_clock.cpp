// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/pcapng_format.h"

namespace netmoth::source {

namespace {

constexpr unsigned kNanosecondExponent = 9;

std::uint64_t powerOfTen(unsigned exponent)
{
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// The fraction ticks / 2^shift of a second as nanoseconds, @p ticks below 2^shift.
std::uint64_t binaryFractionNs(std::uint64_t ticks, unsigned shift)
{
    // 30 bits of fraction resolve nanoseconds; dropping finer bits first keeps the product in 64 bits.
    constexpr unsigned kKeptBits = 34;
    if (shift > kKeptBits) {
        ticks >>= shift - kKeptBits;
        shift = kKeptBits;
    }
    return (ticks * packet::kNanosecondsPerSecond) >> shift;
}

}  // namespace

bool PcapngClock::setResolution(std::uint8_t resolution)
{
    constexpr std::uint8_t kBinaryBit = 0x80;
    constexpr unsigned kMaxDecimalExponent = 9 + 19;  // 10^19 is the largest power of ten in 64 bits
    const unsigned exponent = resolution & 0x7FU;
    multiplier = divisor = 0;
    if (resolution & kBinaryBit) {
        binaryShift = exponent;
        return exponent < 64;
    }
    if (exponent <= kNanosecondExponent)
        multiplier = powerOfTen(kNanosecondExponent - exponent);
    else if (exponent <= kMaxDecimalExponent)
        divisor = powerOfTen(exponent - kNanosecondExponent);
    return exponent <= kMaxDecimalExponent;
}

packet::WideNanoseconds PcapngClock::sinceOffset(std::uint64_t ticks) const
{
    using packet::WideNanoseconds;
    if (multiplier != 0)
        return WideNanoseconds{ticks} * multiplier;
    if (divisor != 0)
        return ticks / divisor;
    return WideNanoseconds{ticks >> binaryShift} * packet::kNanosecondsPerSecond +
           binaryFractionNs(ticks & ((std::uint64_t{1} << binaryShift) - 1), binaryShift);
}

std::int64_t PcapngClock::toNanoseconds(std::uint64_t ticks, bool& isOutside) const
{
    const packet::WideNanoseconds offset = packet::WideNanoseconds{offsetSeconds} * packet::kNanosecondsPerSecond;
    packet::WideNanoseconds time = sinceOffset(ticks) + offset;
    if (!packet::isPacketTime(time)) [[unlikely]] {
        // Writers that support negative times store them in two's complement.
        const auto negative = offset - sinceOffset(~ticks + 1);
        if (ticks >> 63 != 0 && packet::isPacketTime(negative))
            time = negative;
        else
            isOutside = true;
    }
    return packet::saturatedPacketTime(time);
}

}  // namespace netmoth::source
