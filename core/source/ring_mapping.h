// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of one TPACKET_V3 ring: allocated by the kernel, mapped here, passed on block by block.
//
//   block status   KERNEL ── kernel fills it, then it is full or its timeout passed ──→ USER
//                  USER   ── release(), once every frame was handed out ───────────────→ KERNEL
#pragma once

#include "core/base/result.h"

#include <linux/if_packet.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace netmoth::source {

struct RingGeometry
{
    std::uint32_t blockSizeBytes = 1U << 20;      ///< afpacket.block_size; a multiple of the page size.
    std::uint32_t blockCount = 64;                ///< afpacket.num_blocks
    std::uint32_t frameSizeBytes = 2048;          ///< afpacket.frame_size; V3 only checks it: a frame may fill a block.
    std::chrono::milliseconds retireTimeout{10};  ///< afpacket.timeout; how long a block may wait for more frames.
};

/// Refuses, before a page is allocated, geometries that the kernel would refuse without a reason, and @p ringCount
/// rings that need more than half of this machine's memory: ring pages cannot be swapped and are charged to no process,
/// so that the kernel would kill other programs to free memory.
Result<void> checkGeometry(const RingGeometry& geometry, std::size_t ringCount);

/// Owns the mapping; the ring itself lives as long as the socket. Needs no right. Single thread.
class RingMapping
{
public:
    /// Creates a ring with a checked geometry on @p socket and maps it. @p interfaceName is used in error messages.
    static Result<RingMapping> create(int socket, const RingGeometry& geometry, const std::string& interfaceName);

    RingMapping(RingMapping&& other) noexcept;
    RingMapping& operator=(RingMapping&& other) noexcept;
    RingMapping(const RingMapping&) = delete;
    RingMapping& operator=(const RingMapping&) = delete;
    ~RingMapping();

    [[nodiscard]] tpacket_block_desc* block(std::uint32_t index) const
    {
        // The kernel lays blocks out back to back, each beginning with its descriptor.
        return reinterpret_cast<tpacket_block_desc*>(m_base + std::size_t{index} * m_blockSizeBytes);
    }
    /// True when the kernel is done with block @p index. The acquire pairs with the kernel's barrier before it sets
    /// the status: after true, every frame of the block is visible.
    [[nodiscard]] bool isReady(std::uint32_t index) const
    {
        return (status(index).load(std::memory_order_acquire) & TP_STATUS_USER) != 0;
    }
    /// Gives block @p index back. The release keeps every read of its frames before the kernel may overwrite them.
    void release(std::uint32_t index) const { status(index).store(TP_STATUS_KERNEL, std::memory_order_release); }

    [[nodiscard]] std::uint32_t blockCount() const { return m_blockCount; }
    [[nodiscard]] std::size_t sizeBytes() const { return std::size_t{m_blockCount} * m_blockSizeBytes; }
    /// Blocks that wait to be read now. Touches each block's descriptor.
    [[nodiscard]] std::uint32_t readyBlocks() const;

private:
    RingMapping(std::uint8_t* base, const RingGeometry& geometry);
    void unmap();
    [[nodiscard]] std::atomic_ref<std::uint32_t> status(std::uint32_t index) const
    {
        return std::atomic_ref<std::uint32_t>(block(index)->hdr.bh1.block_status);
    }

    std::uint8_t* m_base = nullptr;
    std::size_t m_blockSizeBytes = 0;
    std::uint32_t m_blockCount = 0;
};

}  // namespace netmoth::source
