// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that the host lost before any capture ring saw them, since a baseline.
//
// Sources: Documentation/ABI/testing/sysfs-class-net-statistics (the interface), net/core/net-procfs.c (softnet_stat:
// one line per online CPU, hexadecimal columns; the second one counts packets dropped because the backlog was full, the
// 13th is the CPU, since Linux 5.10). Thread rule: one thread; the sampler's. A sample takes about ten small reads and
// needs no privilege.
#pragma once

#include "app/session/traffic_sample.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace netmoth::session {

/// The root of the kernel's counters; tests use a tree of their own.
struct HostPaths
{
    std::filesystem::path sysClassNet = "/sys/class/net";
    std::filesystem::path softnetStat = "/proc/net/softnet_stat";
};

class HostCounters
{
public:
    /// Takes the baseline: earlier losses do not belong to this capture.
    explicit HostCounters(std::string interfaceName, HostPaths paths = {});

    /// Losses since the baseline. A counter that the kernel restarted (driver reloaded, interface recreated) continues
    /// from its last value. Not available while the interface shows no counters; what was counted by then is kept.
    [[nodiscard]] HostLosses look();

private:
    /// Packets dropped by each CPU that is online, by its number.
    using SoftnetDropped = std::map<std::uint64_t, std::uint64_t>;
    [[nodiscard]] static SoftnetDropped readSoftnet(const std::filesystem::path& path);
    [[nodiscard]] HostLosses readInterface() const;

    std::string m_interfaceName;
    HostPaths m_paths;
    HostLosses m_last;
    SoftnetDropped m_lastSoftnet;  ///< Including CPUs that went offline: they return with their old values.
    HostLosses m_losses;
};

}  // namespace netmoth::session
