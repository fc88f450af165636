// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration as values. Keys keep the names of Netmoth's YAML file; config_schema.h describes each.
// This header is plain C++: the helper may include it without knowing YAML.
#pragma once

#include "core/config/helper_settings.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace netmoth::config {

struct Configuration : HelperSettings
{
    std::string interfaceName;  ///< interface; empty: the default-route interface.
    std::string bpf;            ///< Capture filter, libpcap syntax; empty: everything.
    std::string logFile;        ///< log_file; ended flows are appended as EVE JSON lines; empty: none.

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
