// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration as values. Keys keep the names of Netmoth's YAML file; config_schema.h describes each.
// This header is plain C++: the helper may include it without knowing YAML.
#pragma once

#include "core/flow/flow_timeouts.h"
#include "core/reassembly/reassembly_settings.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>

namespace netmoth::config {

enum class CaptureStrategy
{
    AfPacket,
    Pcap
};

/// One TPACKET_V3 ring; there are number_of_rings of them.
struct AfPacketSettings
{
    std::uint32_t frameSizeBytes = 2048;         ///< afpacket.frame_size; V3 only checks it, frames use what they need.
    std::uint32_t blockSizeBytes = 1U << 20;     ///< afpacket.block_size; multiple of the page size.
    std::uint32_t blockCount = 64;               ///< afpacket.num_blocks
    std::chrono::milliseconds blockTimeout{10};  ///< afpacket.timeout; how long a block may wait before it is shown.

    friend bool operator==(const AfPacketSettings&, const AfPacketSettings&) = default;
};

struct Configuration
{
    std::string interfaceName;  ///< interface; empty: the default-route interface.
    CaptureStrategy strategy = CaptureStrategy::AfPacket;
    std::string bpf;      ///< Capture filter, libpcap syntax; empty: everything.
    std::string logFile;  ///< log_file; ended flows are appended as EVE JSON lines; empty: none.
    std::uint32_t numberOfRings = 1;
    std::uint32_t maxCores = 0;                   ///< 0: 75 % of the cores, at least one; see effectiveCores().
    std::uint32_t snapshotLengthBytes = 262144;   ///< As tcpdump's: frames of segmentation offload are whole.
    std::chrono::seconds connectionTimeout{300};  ///< Idle time after which an established flow ends.
    flow::FlowTimeouts timeouts = flow::FlowTimeouts::none();  ///< timeouts; 0: from connectionTimeout.
    bool zeroCopy = true;
    bool promiscuous = true;
    AfPacketSettings afPacket;
    std::uint32_t flowCapacity = 262144;      ///< flow_table.capacity; records per worker.
    std::uint32_t halfOpenSharePercent = 50;  ///< flow_table.half_open_share
    std::uint32_t journalCapacity = 65536;    ///< flow_table.journal_capacity; slots per worker.
    std::uint32_t tunnelDepth = 4;            ///< tunnel_depth; nested tunnels that are followed.
    reassembly::ReassemblySettings reassembly;
    reassembly::DefragSettings defragmentation;

    friend bool operator==(const Configuration&, const Configuration&) = default;
};

/// The number of cores that the workers may be pinned to, at least one and never more than @p onlineCores.
/// @p maxCores 0 means 75 % of them, rounded down.
[[nodiscard]] constexpr std::uint32_t effectiveCores(std::uint32_t maxCores, std::uint32_t onlineCores)
{
    const std::uint32_t available = std::max(onlineCores, 1U);
    const std::uint32_t wanted = maxCores == 0 ? available - (available + 3) / 4 : maxCores;
    return std::clamp(wanted, 1U, available);
}

/// Kernel memory that all rings take together, in bytes.
[[nodiscard]] constexpr std::uint64_t ringMemoryBytes(const Configuration& configuration)
{
    return std::uint64_t{configuration.numberOfRings} * configuration.afPacket.blockSizeBytes *
           configuration.afPacket.blockCount;
}

}  // namespace netmoth::config
