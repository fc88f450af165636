// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <type_traits>

namespace netmoth::memory {

/// A large array of a fixed size, initialised to zero bytes. It uses huge pages if the kernel provides them (fewer TLB
/// misses for random lookups in a flow table). Pages become resident when they are first touched.
template <typename T>
class FixedArray
{
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>,
                  "objects begin as zero bytes and are never destroyed");

public:
    /// Throws std::bad_alloc when the address space cannot be reserved: at start-up, never later.
    explicit FixedArray(std::size_t count)
        : m_count(count)
        , m_objects(reserve(count), Unmap{bytesFor(count)})
    {
    }

    [[nodiscard]] T& operator[](std::size_t index) { return m_objects.get()[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const { return m_objects.get()[index]; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] std::size_t bytes() const { return m_count * sizeof(T); }

private:
    static constexpr std::size_t kHugePage = 2U << 20;

    struct Unmap
    {
        std::size_t bytes;
        void operator()(T* objects) const { ::munmap(objects, bytes); }
    };

    static std::size_t bytesFor(std::size_t count) { return count * sizeof(T) + 1; }  // an empty mapping is refused

    static T* reserve(std::size_t count)
    {
        const std::size_t bytes = bytesFor(count);
        // The mapping is made larger and then trimmed to an alignment: huge pages begin at multiples of their size.
        const std::size_t slack = bytes >= kHugePage ? kHugePage : 0;
        void* const memory =
            ::mmap(nullptr, bytes + slack, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        auto* begin = static_cast<std::uint8_t*>(memory);
        if (slack != 0) {
            const auto address = reinterpret_cast<std::uintptr_t>(begin);
            const std::size_t before = (kHugePage - address % kHugePage) % kHugePage;
            if (before != 0)
                ::munmap(begin, before);
            begin += before;
            const std::size_t pageEnd = (bytes + 4095) / 4096 * 4096;
            if (before + pageEnd < bytes + slack)
                ::munmap(begin + pageEnd, bytes + slack - before - pageEnd);
            ::madvise(begin, bytes, MADV_HUGEPAGE);
        }
        return reinterpret_cast<T*>(begin);
    }

    std::size_t m_count;
    std::unique_ptr<T[], Unmap> m_objects;
};

}  // namespace netmoth::memory
