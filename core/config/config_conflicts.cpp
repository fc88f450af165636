// SPDX-License-Identifier: GPL-3.0-or-later
// Values that are right alone and wrong together.
#include "core/config/config_schema.h"

#include <fmt/format.h>

namespace netmoth::config {
namespace {

// tpacket_block_desc (48) + tpacket3_hdr (48) + sockaddr_ll (20), each aligned to 16, and the room that the kernel
// leaves before the link header: 144 bytes at most (af_packet.c, tpacket_rcv); rounded up.
constexpr std::uint32_t kBlockOverheadBytes = 256;

// Ring memory cannot be swapped out, and no memory cgroup limits it.
constexpr std::uint64_t kMaxRingMemoryBytes = 4ULL << 30;

// 32 Mi records are 4 GiB of flow records alone.
constexpr std::uint64_t kMaxFlows = 32ULL << 20;

}  // namespace

std::vector<Conflict> findConflicts(const Configuration& configuration)
{
    std::vector<Conflict> conflicts;
    const AfPacketSettings& ring = configuration.afPacket;
    if (ring.frameSizeBytes > ring.blockSizeBytes)
        conflicts.push_back({"afpacket.frame_size", "afpacket.block_size", true,
                             fmt::format("afpacket.frame_size: found {}; allowed is at most afpacket.block_size ({})",
                                         ring.frameSizeBytes, ring.blockSizeBytes)});
    if (std::uint64_t{configuration.snapshotLengthBytes} + kBlockOverheadBytes > ring.blockSizeBytes)
        conflicts.push_back(
            {"afpacket.block_size", "snapshot_length", false,
             fmt::format("afpacket.block_size: a block of {} bytes cannot hold a packet of snapshot_length ({} bytes) "
                         "and its headers ({}), so longer packets are truncated; use a larger block or a smaller "
                         "snapshot_length",
                         ring.blockSizeBytes, configuration.snapshotLengthBytes, kBlockOverheadBytes)});
    if (const std::uint64_t bytes = ringMemoryBytes(configuration); bytes > kMaxRingMemoryBytes)
        conflicts.push_back(
            {"afpacket.num_blocks", "afpacket.block_size", true,
             fmt::format("afpacket.num_blocks: {} rings of {} blocks of {} bytes need {} MiB of memory that cannot be "
                         "swapped out; allowed are {} MiB, so lower num_blocks, block_size or number_of_rings",
                         configuration.numberOfRings, ring.blockCount, ring.blockSizeBytes, bytes >> 20,
                         kMaxRingMemoryBytes >> 20)});
    if (const std::uint64_t flows = std::uint64_t{configuration.numberOfRings} * configuration.flowCapacity;
        flows > kMaxFlows)
        conflicts.push_back({"flow_table.capacity", "number_of_rings", true,
                             fmt::format("flow_table.capacity: {} workers of {} flows are {} flows; allowed are {} in "
                                         "total, so lower the capacity or number_of_rings",
                                         configuration.numberOfRings, configuration.flowCapacity, flows, kMaxFlows)});
    return conflicts;
}

}  // namespace netmoth::config
