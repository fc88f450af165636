// SPDX-License-Identifier: GPL-3.0-or-later
// The VLAN ids of one frame, outermost first, in one 64-bit word, which is compared, hashed and stored as a number.
//
//   bits 0..59   five ids of 12 bits, the outermost lowest; 0 where there is none
//   bits 60..62  how many there are
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace netmoth::packet {

class VlanTags
{
public:
    static constexpr std::size_t kCapacity = 5;
    static constexpr unsigned kWordBits = 63;  ///< word() is below 2 to this power.

    constexpr VlanTags() = default;
    /// One tag, by its tag control information: the id is the low 12 bits.
    constexpr explicit VlanTags(std::uint16_t tagControl)
        : m_word(std::uint64_t{1} << kCountShift | (tagControl & kIdMask))
    {
    }
    /// The inverse of word(). Any other number yields valid tags too, because it may come from another process.
    [[nodiscard]] static constexpr VlanTags fromWord(std::uint64_t word)
    {
        VlanTags tags;
        const std::size_t count = std::min<std::size_t>(word >> kCountShift & 7, kCapacity);
        for (std::size_t i = 0; i < count; ++i)
            tags.push(static_cast<std::uint16_t>(word >> (kIdBits * i)));
        return tags;
    }

    /// One tag further in. More than kCapacity are not kept.
    constexpr void push(std::uint16_t tagControl)
    {
        if (size() < kCapacity)
            m_word += std::uint64_t{1} << kCountShift | std::uint64_t{tagControl & kIdMask} << (kIdBits * size());
    }

    [[nodiscard]] constexpr std::size_t size() const { return m_word >> kCountShift; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_word == 0; }
    /// @p index below size().
    [[nodiscard]] constexpr std::uint16_t operator[](std::size_t index) const
    {
        return static_cast<std::uint16_t>(m_word >> (kIdBits * index) & kIdMask);
    }
    [[nodiscard]] constexpr std::uint64_t word() const { return m_word; }

    friend constexpr bool operator==(const VlanTags&, const VlanTags&) = default;

private:
    static constexpr unsigned kIdBits = 12;
    static constexpr unsigned kCountShift = 60;
    static constexpr unsigned kIdMask = 0x0FFF;

    std::uint64_t m_word = 0;
};

}  // namespace netmoth::packet
