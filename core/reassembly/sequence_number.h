// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace netmoth::reassembly {

/// A TCP sequence number: 32 bits that wrap (RFC 9293 §3.4). Compared by the sign of the difference, which is right
/// while the two are less than 2 GiB apart.
class SequenceNumber
{
public:
    constexpr SequenceNumber() = default;
    constexpr explicit SequenceNumber(std::uint32_t value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr std::uint32_t value() const { return m_value; }
    /// Bytes from @p other to this; negative when this is before it.
    [[nodiscard]] constexpr std::int32_t distanceFrom(SequenceNumber other) const
    {
        return static_cast<std::int32_t>(m_value - other.m_value);
    }
    [[nodiscard]] constexpr bool precedes(SequenceNumber other) const { return distanceFrom(other) < 0; }
    /// At most @p reach bytes before or behind @p other.
    [[nodiscard]] constexpr bool isWithin(std::int32_t reach, SequenceNumber other) const
    {
        const std::int32_t distance = distanceFrom(other);
        return distance >= -reach && distance <= reach;
    }
    [[nodiscard]] constexpr SequenceNumber operator+(std::uint32_t bytes) const
    {
        return SequenceNumber(m_value + bytes);
    }
    friend constexpr bool operator==(SequenceNumber, SequenceNumber) = default;

private:
    std::uint32_t m_value = 0;
};

static_assert(SequenceNumber(0xFFFFFFFF).precedes(SequenceNumber(0)));
static_assert(!SequenceNumber(0).precedes(SequenceNumber(0xFFFFFFFF)));

}  // namespace netmoth::reassembly
