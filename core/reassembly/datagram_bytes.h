// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one datagram during reassembly: pages from a pool, and one bit per 8 bytes. The cost of each operation
// depends only on the length of the current fragment: there is no list that an attacker can make long, and no
// recursion.
#pragma once

#include "core/memory/object_pool.h"
#include "core/reassembly/ip_fragment.h"

#include <array>
#include <cstdint>

namespace netmoth::reassembly {

/// 2 KiB of a datagram: one page holds a fragment of an Ethernet link, two hold most datagrams.
struct FragmentPage
{
    static constexpr std::uint32_t kBytes = 2048;
    static constexpr std::uint32_t kUnits = kBytes / 8;  ///< Fragment offsets count in units of 8 bytes.

    std::array<std::uint64_t, kUnits / 64> present;  ///< One bit per unit.
    std::array<std::uint8_t, kBytes> bytes;
};

using PagePool = memory::ObjectPool<FragmentPage>;

/// How much of a fragment's extent is already present.
enum class Presence : std::uint8_t
{
    None,
    Some,
    All
};

/// Trivially copyable, so that it lives in a pool; begin() before use. Fragments end at kLongestDatagram at most.
class DatagramBytes
{
public:
    void begin();

    [[nodiscard]] Presence presence(const PagePool& pool, const IpFragment& fragment) const;
    /// Whether @p fragment differs from present bytes. Bytes that were not captured are not compared.
    [[nodiscard]] bool differs(const PagePool& pool, const IpFragment& fragment) const;

    /// Takes one missing page of @p fragment. @return false if the pool is empty; true, with @p complete set, if no
    /// page is missing.
    [[nodiscard]] bool takePage(PagePool& pool, const IpFragment& fragment, bool& complete);
    /// Writes the missing units of @p fragment; present ones stay. All its pages must have been taken.
    void store(PagePool& pool, const IpFragment& fragment);

    /// Sets the length to @p end, unless it contradicts earlier fragments.
    [[nodiscard]] bool setLength(std::uint32_t end);
    [[nodiscard]] bool isBeyondLength(std::uint32_t end) const { return m_length != 0 && end > m_length; }
    [[nodiscard]] bool isComplete() const { return m_length != 0 && m_units == (m_length + 7) / 8; }
    [[nodiscard]] std::uint32_t length() const { return m_length; }  ///< 0: not known yet.
    /// Bytes from the beginning that were all captured; below length() when the snaplen cut one off.
    [[nodiscard]] std::uint32_t capturedLength() const;
    /// Bytes held, in whole units.
    [[nodiscard]] std::uint32_t heldBytes() const { return m_units * 8; }

    /// Copies capturedLength() bytes to @p destination.
    void copyTo(const PagePool& pool, std::uint8_t* destination) const;
    void release(PagePool& pool);

private:
    static constexpr std::uint32_t kPages = (kLongestDatagram + FragmentPage::kBytes) / FragmentPage::kBytes;

    std::array<PagePool::Index, kPages> m_pages;  ///< Plus one; 0: none.
    std::uint32_t m_units;
    std::uint32_t m_length;
    std::uint32_t m_highestEnd;
    std::uint32_t m_capturedEnd;
};

}  // namespace netmoth::reassembly
