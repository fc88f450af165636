// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reassembly/overlap_policy.h"

#include <chrono>
#include <cstdint>

namespace netmoth::reassembly {

/// The configuration's section `reassembly`. Plain values; each worker gets the same.
struct ReassemblySettings
{
    OverlapPolicy overlapPolicy = OverlapPolicy::First;
    std::uint64_t depthBytes = 1U << 20;         ///< Kept of each direction; what follows is only counted. 0: no limit.
    std::uint32_t outOfOrderBytes = 256U << 10;  ///< Maximum waiting for a hole, per direction.
    bool midstream = true;                       ///< Follow connections whose beginning was not seen.
    std::uint64_t memoryLimitBytes = 128U << 20;  ///< For connections, their records and segments; per worker.

    friend bool operator==(const ReassemblySettings&, const ReassemblySettings&) = default;
};

/// The configuration's section `defragmentation`. Each worker gets the same.
struct DefragSettings
{
    std::uint32_t datagrams = 16384;             ///< Incomplete at a time.
    std::uint64_t memoryLimitBytes = 32U << 20;  ///< Of their bytes.
    std::chrono::seconds ipv4Timeout{30};        ///< From the first fragment that comes, as hosts do it.
    std::chrono::seconds ipv6Timeout{60};        ///< RFC 8200 §4.5.

    friend bool operator==(const DefragSettings&, const DefragSettings&) = default;
};

}  // namespace netmoth::reassembly
