// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/host_counters.h"

#include <charconv>
#include <fstream>
#include <optional>
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

std::optional<std::uint64_t> readDecimal(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::string text;
    return file >> text ? parse(text, 10) : std::nullopt;
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

}  // namespace

HostCounters::HostCounters(std::string interfaceName, HostPaths paths)
    : m_interfaceName(std::move(interfaceName))
    , m_paths(std::move(paths))
    , m_last(readInterface())
    , m_lastSoftnet(readSoftnet(m_paths.softnetStat))
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
    const std::filesystem::path statistics = m_paths.sysClassNet / m_interfaceName / "statistics";
    const auto counter = [&](const char* name) { return readDecimal(statistics / name).value_or(0); };
    values.available = readDecimal(statistics / "rx_dropped").has_value();
    if (values.available) {
        values.nicMissed = counter("rx_missed_errors");
        values.nicErrors = counter("rx_over_errors") + counter("rx_fifo_errors") + counter("rx_crc_errors");
        values.nicDropped = counter("rx_dropped");
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
    for (const auto& [cpu, dropped] : readSoftnet(m_paths.softnetStat)) {
        const auto [last, isNew] = m_lastSoftnet.try_emplace(cpu, dropped);
        if (!isNew)
            m_losses.softnetDropped += lostBetween(std::exchange(last->second, dropped), dropped);
    }
    m_losses.available = now.available;
    m_last = now;
    return m_losses;
}

}  // namespace netmoth::session
