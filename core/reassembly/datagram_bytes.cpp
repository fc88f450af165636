// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/datagram_bytes.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace netmoth::reassembly {

namespace {

constexpr std::uint32_t kNothingCut = ~std::uint32_t{0};

/// The part of a fragment that lies on one page.
struct Part
{
    std::uint32_t page;
    std::uint32_t firstUnit, unitCount;  ///< On the page.
    std::uint32_t offset;                ///< In the fragment.
};

/// Calls @p visit(part) for each page that @p fragment touches until it returns false.
template <typename Visit>
void forEachPart(const IpFragment& fragment, Visit&& visit)
{
    const std::uint32_t end = fragment.offset + fragment.wireBytes;
    std::uint32_t at = fragment.offset;
    while (at < end) {
        const std::uint32_t page = at / FragmentPage::kBytes;
        const std::uint32_t stop = std::min(end, (page + 1) * FragmentPage::kBytes);
        const std::uint32_t firstUnit = at % FragmentPage::kBytes / 8;
        if (!visit(Part{page, firstUnit, (stop - at + 7) / 8, at - fragment.offset}))
            return;
        at = stop;
    }
}

/// Calls @p visit(word, mask) for each word of a bitmap that the units touch.
template <typename Visit>
void forEachWord(const Part& part, Visit&& visit)
{
    std::uint32_t unit = part.firstUnit;
    const std::uint32_t end = part.firstUnit + part.unitCount;
    while (unit < end) {
        const std::uint32_t count = std::min(end - unit, 64 - unit % 64);
        const std::uint64_t ones = count == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
        visit(unit / 64, ones << unit % 64);
        unit += count;
    }
}

std::uint32_t countPresent(const FragmentPage& page, const Part& part)
{
    std::uint32_t count = 0;
    forEachWord(part, [&](std::uint32_t word, std::uint64_t mask) {
        count += static_cast<std::uint32_t>(std::popcount(page.present[word] & mask));
    });
    return count;
}

bool isPresent(const FragmentPage& page, std::uint32_t unit)
{
    return (page.present[unit / 64] >> unit % 64 & 1) != 0;
}

/// How many of the @p count bytes from @p offset of @p fragment were captured.
std::uint32_t capturedAt(const IpFragment& fragment, std::uint32_t offset, std::uint32_t count)
{
    return fragment.captured > offset ? std::min(fragment.captured - offset, count) : 0;
}

void copyCaptured(const IpFragment& fragment, std::uint32_t offset, std::uint32_t count, std::uint8_t* destination)
{
    if (const std::uint32_t captured = capturedAt(fragment, offset, count); captured > 0)
        std::memcpy(destination, fragment.bytes + offset, captured);
}

}  // namespace

void DatagramBytes::begin()
{
    m_pages.fill(0);
    m_units = 0;
    m_length = 0;
    m_highestEnd = 0;
    m_capturedEnd = kNothingCut;
}

Presence DatagramBytes::presence(const PagePool& pool, const IpFragment& fragment) const
{
    std::uint32_t present = 0;
    forEachPart(fragment, [&](const Part& part) {
        if (m_pages[part.page] != 0)
            present += countPresent(pool[m_pages[part.page] - 1], part);
        return true;
    });
    if (present == 0)
        return Presence::None;
    return present == (fragment.wireBytes + 7) / 8 ? Presence::All : Presence::Some;
}

bool DatagramBytes::differs(const PagePool& pool, const IpFragment& fragment) const
{
    bool differs = false;
    forEachPart(fragment, [&](const Part& part) {
        if (m_pages[part.page] == 0)
            return true;
        const FragmentPage& page = pool[m_pages[part.page] - 1];
        for (std::uint32_t i = 0; i < part.unitCount && !differs; ++i) {
            const std::uint32_t unit = part.firstUnit + i;
            if (!isPresent(page, unit))
                continue;
            // Bytes after the datagram's end, and bytes that were not captured, were never written.
            const std::uint32_t start = part.page * FragmentPage::kBytes + unit * 8;
            const std::uint32_t known = std::min(m_highestEnd, m_capturedEnd);
            const std::uint32_t stored = known > start ? known - start : 0;
            const std::uint32_t count = std::min(stored, capturedAt(fragment, part.offset + i * 8, 8));
            differs = count > 0 &&
                      std::memcmp(page.bytes.data() + unit * 8, fragment.bytes + part.offset + i * 8, count) != 0;
        }
        return !differs;
    });
    return differs;
}

bool DatagramBytes::takePage(PagePool& pool, const IpFragment& fragment, bool& complete)
{
    PagePool::Index* missing = nullptr;
    forEachPart(fragment, [&](const Part& part) {
        if (m_pages[part.page] == 0)
            missing = &m_pages[part.page];
        return missing == nullptr;
    });
    complete = missing == nullptr;
    if (complete)
        return true;
    const PagePool::Index index = pool.acquire();
    if (index == PagePool::kNone)
        return false;
    pool[index].present.fill(0);
    *missing = index + 1;
    return true;
}

void DatagramBytes::store(PagePool& pool, const IpFragment& fragment)
{
    forEachPart(fragment, [&](const Part& part) {
        FragmentPage& page = pool[m_pages[part.page] - 1];
        const std::uint32_t present = countPresent(page, part);
        if (present == 0)
            copyCaptured(fragment, part.offset, part.unitCount * 8, page.bytes.data() + part.firstUnit * 8);
        else
            for (std::uint32_t i = 0; i < part.unitCount; ++i)
                if (const std::uint32_t unit = part.firstUnit + i; !isPresent(page, unit))
                    copyCaptured(fragment, part.offset + i * 8, 8, page.bytes.data() + unit * 8);
        forEachWord(part, [&](std::uint32_t word, std::uint64_t mask) { page.present[word] |= mask; });
        m_units += part.unitCount - present;
        return true;
    });
    m_highestEnd = std::max(m_highestEnd, fragment.offset + fragment.wireBytes);
    if (fragment.captured < fragment.wireBytes)
        m_capturedEnd = std::min(m_capturedEnd, fragment.offset + fragment.captured);
}

bool DatagramBytes::setLength(std::uint32_t end)
{
    if (m_length != 0)
        return m_length == end;
    if (end < m_highestEnd)
        return false;
    m_length = end;
    return true;
}

std::uint32_t DatagramBytes::capturedLength() const
{
    return std::min(m_length, m_capturedEnd);
}

void DatagramBytes::copyTo(const PagePool& pool, std::uint8_t* destination) const
{
    const std::uint32_t length = capturedLength();
    for (std::uint32_t at = 0; at < length; at += FragmentPage::kBytes)
        std::memcpy(destination + at, pool[m_pages[at / FragmentPage::kBytes] - 1].bytes.data(),
                    std::min(FragmentPage::kBytes, length - at));
}

void DatagramBytes::release(PagePool& pool)
{
    for (PagePool::Index& page : m_pages)
        if (page != 0)
            pool.release(std::exchange(page, 0) - 1);
    begin();
}

}  // namespace netmoth::reassembly
