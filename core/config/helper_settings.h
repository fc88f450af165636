// SPDX-License-Identifier: GPL-3.0-or-later
// What the app tells the helper of how to capture, as values; helper_setting_table.h has the names, options and ranges.
// Plain C++: the helper may include it without knowing YAML.
#pragma once

#include "core/flow/flow_timeouts.h"
#include "core/reassembly/reassembly_settings.h"

#include <chrono>
#include <cstdint>

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

struct HelperSettings
{
    CaptureStrategy strategy = CaptureStrategy::AfPacket;
    std::uint32_t numberOfRings = 1;
    std::uint32_t maxCores = 0;  ///< Configuration: 0 is 75 % of the cores, see effectiveCores(). Helper: no limit.
    std::uint32_t snapshotLengthBytes = 262144;   ///< As tcpdump's: frames of segmentation offload are whole.
    std::chrono::seconds connectionTimeout{300};  ///< Idle time after which an established flow ends.
    flow::FlowTimeouts timeouts = flow::FlowTimeouts::none();  ///< timeouts; 0: from connectionTimeout.
    bool zeroCopy = true;
    bool promiscuous = true;
    AfPacketSettings afPacket;
    std::uint32_t flowCapacity = 262144;      ///< flow_table.capacity; records per worker.
    std::uint32_t halfOpenSharePercent = 50;  ///< flow_table.half_open_share
    std::uint32_t journalCapacity = 65536;    ///< flow_table.journal_capacity; slots per worker; a power of two.
    std::uint32_t tunnelDepth = 4;            ///< tunnel_depth; nested tunnels that are followed.
    reassembly::ReassemblySettings reassembly;
    reassembly::DefragSettings defragmentation;

    friend bool operator==(const HelperSettings&, const HelperSettings&) = default;
};

}  // namespace netmoth::config
