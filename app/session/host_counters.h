// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that the host lost before any capture ring saw them, since a baseline.
//
// Sources: Documentation/ABI/testing/sysfs-class-net-statistics (the interface), net/core/net-procfs.c (softnet_stat:
// one line a CPU that is online, hexadecimal columns; the second one counts packets dropped because the backlog was
// full, the 13th is the CPU, since Linux 5.10).
// Thread rule: one thread; the sampler's. A look is about ten small reads and needs no right.
#pragma once

#include "app/session/traffic_sample.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace netmoth::session {

/// Where the kernel shows its counters; tests put a tree of their own here.
struct HostPaths
{
    std::filesystem::path sysClassNet = "/sys/class/net";
    std::filesystem::path softnetStat = "/proc/net/softnet_stat";
};

class HostCounters
{
public:
    /// Takes the baseline: losses before this moment are not ours.
    explicit HostCounters(std::string interfaceName, HostPaths paths = {});

    /// Losses since the baseline. A counter that the kernel restarted (driver reloaded, interface made anew) goes on
    /// from where it was. Not available while the interface shows no counters; what was counted by then is kept.
    [[nodiscard]] HostLosses look();

private:
    /// Packets dropped by each CPU that is online, by its number.
    using SoftnetDropped = std::map<std::uint64_t, std::uint64_t>;
    [[nodiscard]] static SoftnetDropped readSoftnet(const std::filesystem::path& path);
    [[nodiscard]] HostLosses readInterface() const;

    std::string m_interfaceName;
    HostPaths m_paths;
    HostLosses m_last;
    SoftnetDropped m_lastSoftnet;  ///< Of CPUs that went offline, too: they come back with what they had.
    HostLosses m_losses;
};

}  // namespace netmoth::session
