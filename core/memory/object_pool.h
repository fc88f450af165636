// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of one kind, made once, lent and taken back: no allocation while packets flow, a fixed bound on memory, and a
// counted answer when it is reached.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <sys/mman.h>
#include <type_traits>
#include <vector>

namespace netmoth::memory {

/// What a pool tells about itself; all monotonic but inUse.
struct PoolCounters
{
    std::uint64_t capacity = 0;
    std::uint64_t inUse = 0;
    std::uint64_t highWater = 0;
    std::uint64_t exhausted = 0;  ///< Requests that found the pool empty.
};

/// A fixed number of @p T behind indices. acquire() gives the object as its last owner left it: who takes it sets it.
/// The memory is reserved at construction and becomes resident as objects are first used, never beyond the capacity;
/// freed objects are lent again first. One thread.
template <typename T>
class ObjectPool
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>,
                  "objects start as zero bytes and are never destroyed");

public:
    using Index = std::uint32_t;
    static constexpr Index kNone = ~Index{0};

    /// Throws std::bad_alloc when the address space cannot be reserved; at start-up, never later.
    explicit ObjectPool(Index capacity) : m_objects(reserve(capacity), Unmap{bytesFor(capacity)})
    {
        m_counters.capacity = capacity;
        m_free.reserve(capacity);
    }

    /// kNone, counted, when every object is lent.
    [[nodiscard]] Index acquire()
    {
        Index index = kNone;
        if (!m_free.empty()) {
            index = m_free.back();
            m_free.pop_back();
        } else if (m_counters.highWater < m_counters.capacity) {
            index = static_cast<Index>(m_counters.highWater++);
        } else {
            ++m_counters.exhausted;
            return kNone;
        }
        ++m_counters.inUse;
        return index;
    }

    /// Takes back an object that is lent.
    void release(Index index)
    {
        m_free.push_back(index);
        --m_counters.inUse;
    }

    [[nodiscard]] T& operator[](Index index) { return m_objects.get()[index]; }
    [[nodiscard]] const T& operator[](Index index) const { return m_objects.get()[index]; }

    [[nodiscard]] bool isEmpty() const { return m_free.empty() && m_counters.highWater == m_counters.capacity; }
    [[nodiscard]] const PoolCounters& counters() const { return m_counters; }
    /// Most memory that this pool can ever take.
    [[nodiscard]] std::size_t bytes() const { return m_counters.capacity * (sizeof(T) + sizeof(Index)); }

private:
    struct Unmap
    {
        std::size_t bytes;
        void operator()(T* objects) const { ::munmap(objects, bytes); }
    };

    static std::size_t bytesFor(Index capacity) { return (std::size_t{capacity} + 1) * sizeof(T); }
    static T* reserve(Index capacity)
    {
        void* memory = ::mmap(nullptr, bytesFor(capacity), PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        ::madvise(memory, bytesFor(capacity), MADV_HUGEPAGE);  // fewer TLB misses where the kernel grants it
        return static_cast<T*>(memory);
    }

    std::unique_ptr<T[], Unmap> m_objects;
    std::vector<Index> m_free;  ///< Reserved to the capacity: push_back() never allocates.
    PoolCounters m_counters;
};

}  // namespace netmoth::memory
