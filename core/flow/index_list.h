// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/fixed_array.h"

#include <cstdint>

namespace netmoth::flow {

/// A doubly linked list of indices below a fixed capacity; each index is in it at most once. All operations O(1).
/// No allocation after construction; one thread.
class IndexList
{
public:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    explicit IndexList(std::uint32_t capacity)
        : m_links(capacity)
    {
        for (std::uint32_t index = 0; index < capacity; ++index)
            m_links[index] = kUnlinked;
    }

    void pushBack(std::uint32_t index)
    {
        m_links[index] = {m_back, kNone};
        (m_back == kNone ? m_front : m_links[m_back].next) = index;
        m_back = index;
        ++m_size;
    }

    /// Removes @p index; does nothing when it is not in the list.
    void remove(std::uint32_t index)
    {
        const Link link = m_links[index];
        if (link.previous == kAbsent)
            return;
        m_links[index] = kUnlinked;
        (link.previous == kNone ? m_front : m_links[link.previous].next) = link.next;
        (link.next == kNone ? m_back : m_links[link.next].previous) = link.previous;
        --m_size;
    }

    [[nodiscard]] std::uint32_t front() const { return m_front; }
    /// The successor of @p index, which is in the list.
    [[nodiscard]] std::uint32_t next(std::uint32_t index) const { return m_links[index].next; }
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytes() const { return m_links.bytes(); }

private:
    static constexpr std::uint32_t kAbsent = kNone - 1;

    struct Link
    {
        std::uint32_t previous;
        std::uint32_t next;
    };
    static constexpr Link kUnlinked{kAbsent, kNone};

    memory::FixedArray<Link> m_links;
    std::uint32_t m_front = kNone;
    std::uint32_t m_back = kNone;
    std::uint32_t m_size = 0;
};

}  // namespace netmoth::flow
