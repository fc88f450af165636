// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/terminal_commander.h"

#include "capture-helper/print_error.h"
#include "core/telemetry/stats_line.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/signalfd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace netmoth::capture {

TerminalCommander::TerminalCommander(const Options& options, UniqueFd signals, telemetry::RegionReader reader)
    : m_signals(std::move(signals))
    , m_reader(std::move(reader))
    , m_interval(options.statsInterval)
    , m_lastLine(std::chrono::steady_clock::now())
{
    constexpr auto kNever = std::chrono::steady_clock::time_point::max();
    m_nextLine = m_interval.count() == 0 ? kNever : m_lastLine + m_interval;
    m_end = options.duration.count() == 0 ? kNever : m_lastLine + options.duration;
}

Result<TerminalCommander> TerminalCommander::create(const Options& options, const telemetry::RegionWriter& region)
{
    auto reader = telemetry::RegionReader::open(UniqueFd(::fcntl(region.fd(), F_DUPFD_CLOEXEC, 0)));
    if (!reader)
        return tl::unexpected<Failure>(reader.error());
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    UniqueFd signals(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!signals.isValid())
        return fail(FailureKind::System, fmt::format("Listening for signals failed: {}.", std::strerror(errno)));
    return TerminalCommander(options, std::move(signals), std::move(*reader));
}

void TerminalCommander::handleInput(Supervisor& supervisor)
{
    signalfd_siginfo signal{};
    if (::read(m_signals.get(), &signal, sizeof signal) == static_cast<ssize_t>(sizeof signal))
        supervisor.stop();
}

void TerminalCommander::tick(Supervisor& supervisor)
{
    const auto now = std::chrono::steady_clock::now();
    if (now >= m_nextLine) {
        m_nextLine += m_interval;
        printStatistics();
    }
    if (now >= m_end) {
        m_end = std::chrono::steady_clock::time_point::max();
        supervisor.stop();
    }
}

void TerminalCommander::printStatistics()
{
    const auto now = std::chrono::steady_clock::now();
    const telemetry::CounterValues totals = m_reader.totals();
    const std::string line = telemetry::statsLine(m_lastTotals, totals, now - m_lastLine) + '\n';
    std::fputs(line.c_str(), stdout);  // a failed write is no reason to end a capture
    std::fflush(stdout);
    m_lastTotals = totals;
    m_lastLine = now;
}

void TerminalCommander::noticed(const std::string& sentence)
{
    printError(sentence);
}

void TerminalCommander::finished(Supervisor&)
{
    printStatistics();
}

void TerminalCommander::failed(Supervisor&, const Failure& failure)
{
    printStatistics();
    printError(failure.sentence);
}

}  // namespace netmoth::capture
