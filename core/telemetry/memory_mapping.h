// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace netmoth::telemetry {

/// Owns one mmap()ed range and unmaps it.
class MemoryMapping
{
public:
    MemoryMapping() = default;
    MemoryMapping(void* address, std::size_t bytes)
        : m_address(address)
        , m_bytes(bytes)
    {
    }
    MemoryMapping(MemoryMapping&& other) noexcept
        : m_address(std::exchange(other.m_address, nullptr))
        , m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    MemoryMapping& operator=(MemoryMapping&& other) noexcept
    {
        std::swap(m_address, other.m_address);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    MemoryMapping(const MemoryMapping&) = delete;
    MemoryMapping& operator=(const MemoryMapping&) = delete;
    ~MemoryMapping()
    {
        if (m_address)
            ::munmap(m_address, m_bytes);
    }

    /// Start of the range plus @p offset; the caller keeps within bytes().
    [[nodiscard]] std::uint8_t* at(std::size_t offset) const { return static_cast<std::uint8_t*>(m_address) + offset; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    void* m_address = nullptr;
    std::size_t m_bytes = 0;
};

}  // namespace netmoth::telemetry
