// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/host_counters.h"

#include <charconv>
#include <fstream>
#include <optional>
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

/// The second column of each line, summed over the CPUs; nothing when the table cannot be read as one.
std::optional<std::uint64_t> readSoftnetDropped(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::optional<std::uint64_t> sum;
    std::string line;
    while (std::getline(file, line)) {
        const std::size_t columnStart = line.find(' ');
        if (columnStart == std::string::npos)
            return std::nullopt;
        const auto dropped = parse(std::string_view(line).substr(columnStart + 1), 16);
        if (!dropped)
            return std::nullopt;
        sum = sum.value_or(0) + *dropped;
    }
    return sum;
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
    , m_last(read())
{
}

HostCounters::Reading HostCounters::read() const
{
    Reading reading;
    const std::filesystem::path statistics = m_paths.sysClassNet / m_interfaceName / "statistics";
    const auto counter = [&](const char* name) { return readDecimal(statistics / name).value_or(0); };
    reading.values.available = readDecimal(statistics / "rx_dropped").has_value();
    if (reading.values.available) {
        reading.values.nicMissed = counter("rx_missed_errors");
        reading.values.nicErrors = counter("rx_over_errors") + counter("rx_fifo_errors") + counter("rx_crc_errors");
        reading.values.nicDropped = counter("rx_dropped");
    }
    if (const auto softnet = readSoftnetDropped(m_paths.softnetStat)) {
        reading.softnetAvailable = true;
        reading.values.softnetDropped = *softnet;
    }
    return reading;
}

HostLosses HostCounters::look()
{
    const Reading now = read();
    if (now.values.available && m_last.values.available) {
        m_losses.nicMissed += lostBetween(m_last.values.nicMissed, now.values.nicMissed);
        m_losses.nicErrors += lostBetween(m_last.values.nicErrors, now.values.nicErrors);
        m_losses.nicDropped += lostBetween(m_last.values.nicDropped, now.values.nicDropped);
    }
    if (now.softnetAvailable && m_last.softnetAvailable)
        m_losses.softnetDropped += lostBetween(m_last.values.softnetDropped, now.values.softnetDropped);
    m_losses.available = now.values.available;
    m_last = now;
    return m_losses;
}

}  // namespace netmoth::session
