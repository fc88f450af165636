// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that the host lost before any capture ring saw them, since a baseline.
//
// Sources: include/uapi/linux/if_link.h (the interface; read over netlink, which answers for this network namespace
// even where /sys belongs to another one), net/core/net-procfs.c (softnet_stat: one line per online CPU, hexadecimal
// columns; the second one counts packets dropped because the backlog was full, the 13th is the CPU, since Linux 5.10).
// Thread rule: one thread; the sampler's. A sample takes one request and one small read, and needs no privilege.
#pragma once

#include "app/session/traffic_sample.h"

#include <linux/if_link.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace netmoth::session {

/// The counters of the interface @p name; nothing if there is no such interface.
using ReadLinkStatistics = std::function<std::optional<rtnl_link_stats64>(const std::string& name)>;

/// Asks the kernel; keeps its socket.
[[nodiscard]] ReadLinkStatistics linkStatisticsOfKernel();

/// The kernel's counters; tests use their own.
struct HostSources
{
    ReadLinkStatistics readLink = linkStatisticsOfKernel();
    std::filesystem::path softnetStat = "/proc/net/softnet_stat";
};

class HostCounters
{
public:
    /// Takes the baseline: earlier losses do not belong to this capture.
    explicit HostCounters(std::string interfaceName, HostSources sources = {});

    /// Losses since the baseline. A counter that the kernel restarted (driver reloaded, interface recreated) continues
    /// from its last value. Not available while the interface shows no counters; what was counted by then is kept.
    [[nodiscard]] HostLosses look();

private:
    /// Packets dropped by each CPU that is online, by its number.
    using SoftnetDropped = std::map<std::uint64_t, std::uint64_t>;
    [[nodiscard]] static SoftnetDropped readSoftnet(const std::filesystem::path& path);
    [[nodiscard]] HostLosses readInterface() const;

    std::string m_interfaceName;
    HostSources m_sources;
    HostLosses m_last;
    SoftnetDropped m_lastSoftnet;  ///< Including CPUs that went offline: they return with their old values.
    HostLosses m_losses;
};

}  // namespace netmoth::session
