// SPDX-License-Identifier: GPL-3.0-or-later
// A pool of objects of one type, created once and reused: no allocation while packets flow, a fixed limit on memory,
// and a counted failure when it is reached.
#pragma once

#include "core/memory/fixed_array.h"

#include <cstddef>
#include <cstdint>

namespace netmoth::memory {

/// Statistics of a pool; all values except inUse are monotonic.
struct PoolCounters
{
    std::uint64_t capacity = 0;
    std::uint64_t inUse = 0;
    std::uint64_t highWater = 0;
    std::uint64_t exhausted = 0;  ///< Requests that found the pool empty.
};

/// A fixed number of @p T, accessed by index. acquire() returns the object as its last owner left it: the new owner
/// initialises it. The memory is reserved at construction and becomes resident as objects are first used, never beyond
/// the capacity. Freed objects are reused first. One thread.
template <typename T>
class ObjectPool
{
public:
    using Index = std::uint32_t;
    static constexpr Index kNone = ~Index{0};

    /// Throws std::bad_alloc when the address space cannot be reserved; at start-up, never later.
    explicit ObjectPool(Index capacity)
        : m_objects(capacity)
        , m_free(capacity)
    {
        m_counters.capacity = capacity;
    }

    /// kNone, counted, if every object is in use.
    [[nodiscard]] Index acquire()
    {
        Index index = kNone;
        if (m_freeCount > 0) {
            index = m_free[--m_freeCount];
        } else if (m_counters.highWater < m_counters.capacity) {
            index = static_cast<Index>(m_counters.highWater++);
        } else {
            ++m_counters.exhausted;
            return kNone;
        }
        ++m_counters.inUse;
        return index;
    }

    /// Returns an object to the pool.
    void release(Index index)
    {
        m_free[m_freeCount++] = index;
        --m_counters.inUse;
    }

    [[nodiscard]] T& operator[](Index index) { return m_objects[index]; }
    [[nodiscard]] const T& operator[](Index index) const { return m_objects[index]; }

    [[nodiscard]] bool isEmpty() const { return m_freeCount == 0 && m_counters.highWater == m_counters.capacity; }
    [[nodiscard]] const PoolCounters& counters() const { return m_counters; }
    /// The maximum memory that this pool can use.
    [[nodiscard]] std::size_t bytes() const { return m_objects.bytes() + m_free.bytes(); }

private:
    FixedArray<T> m_objects;
    FixedArray<Index> m_free;  ///< A stack.
    std::size_t m_freeCount = 0;
    PoolCounters m_counters;
};

}  // namespace netmoth::memory
