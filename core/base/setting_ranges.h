// SPDX-License-Identifier: GPL-3.0-or-later
// Integer settings that are shared by the configuration, the app's command line for the helper and the helper's parser:
// name, option and range are defined here once.
#pragma once

#include "core/base/worker_limit.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace netmoth {

struct SettingRange
{
    std::string_view key;     ///< In the configuration.
    std::string_view option;  ///< Of the helper.
    std::int64_t minimum;
    std::int64_t maximum;
};

inline constexpr auto kSettingRanges = std::to_array<SettingRange>({
    {"number_of_rings", "--rings", 1, kMaxWorkers},
    {"max_cores", "--cores", 0, 1024},
    {"snapshot_length", "--snapshot-length", 64, 262'144},
    {"afpacket.frame_size", "--frame-size", 256, 262'144},
    {"afpacket.block_size", "--block-size", 4096, 64 << 20},
    {"afpacket.num_blocks", "--block-count", 2, 65'536},
    {"afpacket.timeout", "--block-timeout", 1, 1000},
    {"connection_timeout", "--connection-timeout", 1, 86'400},
    {"flow_table.capacity", "--flow-capacity", 1024, 4 << 20},
    {"flow_table.half_open_share", "--half-open-share", 1, 100},
    {"flow_table.journal_capacity", "--journal-capacity", 1024, 512 << 10},
    {"timeouts", "--timeout", 0, 86'400},  // each key of the section, see flow::kFlowTimeoutFields
    {"tunnel_depth", "--tunnel-depth", 0, 16},
    {"defragmentation.datagrams", "--defrag-datagrams", 64, 1 << 20},
    {"defragmentation.memory_limit", "--defrag-memory", 1 << 20, std::int64_t{4} << 30},
    {"defragmentation.timeout_ipv4", "--defrag-timeout-ipv4", 1, 3600},
    {"defragmentation.timeout_ipv6", "--defrag-timeout-ipv6", 1, 3600},
    {"reassembly.depth", "--reassembly-depth", 0, std::int64_t{1} << 40},
    {"reassembly.out_of_order_bytes", "--out-of-order-bytes", 4096, 16 << 20},
    {"reassembly.memory_limit", "--reassembly-memory", 1 << 20, std::int64_t{16} << 30},
});

/// The row of @p key; a key that has none does not compile.
consteval SettingRange settingRange(std::string_view key)
{
    for (const SettingRange& range : kSettingRanges)
        if (range.key == key)
            return range;
    throw "a key without a range";
}

}  // namespace netmoth
