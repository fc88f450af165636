// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that the host lost before any capture ring saw them, since a baseline.
//
// Sources: Documentation/ABI/testing/sysfs-class-net-statistics (the interface), net/core/net-procfs.c (softnet_stat:
// one line a CPU, hexadecimal columns, the second one counts packets dropped because the backlog was full).
// Thread rule: one thread; the sampler's. A look is about ten small reads and needs no right.
#pragma once

#include "app/session/traffic_sample.h"

#include <filesystem>
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
    struct Reading
    {
        HostLosses values;
        bool softnetAvailable = false;
    };
    [[nodiscard]] Reading read() const;

    std::string m_interfaceName;
    HostPaths m_paths;
    Reading m_last;
    HostLosses m_losses;
};

}  // namespace netmoth::session
