// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/host_counters.h"

#include "app/session/netlink.h"

#include <libmnl/libmnl.h>
#include <linux/if.h>
#include <linux/rtnetlink.h>

#include <charconv>
#include <fstream>
#include <memory>
#include <sstream>
#include <string_view>
#include <utility>

namespace netmoth::session {

namespace {

std::optional<std::uint64_t> parse(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc{} ? std::optional(value) : std::nullopt;
}

/// One line of softnet_stat: the CPU, @p line where the kernel does not say, and what it dropped.
std::optional<std::pair<std::uint64_t, std::uint64_t>> parseSoftnetLine(const std::string& text, std::uint64_t line)
{
    constexpr std::size_t kDroppedColumn = 1;
    constexpr std::size_t kCpuColumn = 12;
    std::istringstream columns(text);
    std::optional<std::uint64_t> dropped;
    std::uint64_t cpu = line;
    std::string column;
    for (std::size_t index = 0; columns >> column; ++index) {
        if (index != kDroppedColumn && index != kCpuColumn)
            continue;
        const auto value = parse(column, 16);
        if (!value)
            return std::nullopt;
        (index == kDroppedColumn ? dropped.emplace() : cpu) = *value;
    }
    return dropped ? std::optional(std::pair(cpu, *dropped)) : std::nullopt;
}

/// What was lost between two readings of one counter; after a restart from zero, all that it shows now.
std::uint64_t lostBetween(std::uint64_t last, std::uint64_t now)
{
    return now >= last ? now - last : now;
}

std::optional<rtnl_link_stats64> readLink(std::optional<NetlinkSocket>& route, const std::string& name)
{
    if (name.size() >= IFNAMSIZ)
        return std::nullopt;
    if (!route) {
        auto opened = NetlinkSocket::open(NETLINK_ROUTE);
        if (!opened)
            return std::nullopt;
        route = std::move(*opened);
    }
    std::optional<rtnl_link_stats64> statistics;
    const auto asked = route->ask(
        RTM_GETLINK, 0,
        [&](nlmsghdr& request) {
            ::mnl_nlmsg_put_extra_header(&request, sizeof(ifinfomsg));
            ::mnl_attr_put_strz(&request, IFLA_IFNAME, name.c_str());
        },
        [&](const nlmsghdr& message) {
            forEachAttribute(message, sizeof(ifinfomsg), [&](const nlattr& attribute) {
                if (::mnl_attr_get_type(&attribute) == IFLA_STATS64)
                    copyAttribute(attribute, &statistics.emplace(), sizeof *statistics);
            });
        });
    if (!asked)
        route.reset();  // an answer that comes late is not the next one's
    return statistics;
}

}  // namespace

ReadLinkStatistics linkStatisticsOfKernel()
{
    return [route = std::make_shared<std::optional<NetlinkSocket>>()](const std::string& name) {
        return readLink(*route, name);
    };
}

HostCounters::HostCounters(std::string interfaceName, HostSources sources)
    : m_interfaceName(std::move(interfaceName))
    , m_sources(std::move(sources))
    , m_last(readInterface())
    , m_lastSoftnet(readSoftnet(m_sources.softnetStat))
{
}

/// Empty when the table cannot be read as one.
HostCounters::SoftnetDropped HostCounters::readSoftnet(const std::filesystem::path& path)
{
    std::ifstream file(path);
    SoftnetDropped dropped;
    std::string line;
    for (std::uint64_t number = 0; std::getline(file, line); ++number) {
        const auto cpu = parseSoftnetLine(line, number);
        if (!cpu)
            return {};
        dropped.insert(*cpu);
    }
    return dropped;
}

HostLosses HostCounters::readInterface() const
{
    HostLosses values;
    if (const auto counted = m_sources.readLink(m_interfaceName)) {
        values.available = true;
        values.nicMissed = counted->rx_missed_errors;
        values.nicErrors = counted->rx_over_errors + counted->rx_fifo_errors + counted->rx_crc_errors;
        values.nicDropped = counted->rx_dropped;
    }
    return values;
}

HostLosses HostCounters::look()
{
    const HostLosses now = readInterface();
    if (now.available && m_last.available) {
        m_losses.nicMissed += lostBetween(m_last.nicMissed, now.nicMissed);
        m_losses.nicErrors += lostBetween(m_last.nicErrors, now.nicErrors);
        m_losses.nicDropped += lostBetween(m_last.nicDropped, now.nicDropped);
    }
    for (const auto& [cpu, dropped] : readSoftnet(m_sources.softnetStat)) {
        const auto [last, isNew] = m_lastSoftnet.try_emplace(cpu, dropped);
        if (!isNew)
            m_losses.softnetDropped += lostBetween(std::exchange(last->second, dropped), dropped);
    }
    m_losses.available = now.available;
    m_last = now;
    return m_losses;
}

}  // namespace netmoth::session
