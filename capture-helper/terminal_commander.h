// SPDX-License-Identifier: GPL-3.0-or-later
// Started by hand: prints the statistics line, ends at SIGINT, SIGTERM or SIGHUP, or when the time is up.
#pragma once

#include "capture-helper/supervisor.h"
#include "core/telemetry/region_reader.h"

#include <chrono>

namespace netmoth::capture {

class TerminalCommander final : public Commander
{
public:
    /// Blocks SIGINT, SIGTERM and SIGHUP in this thread and in threads started later, and reads them from a descriptor.
    static Result<TerminalCommander> create(const Options& options, const telemetry::RegionWriter& region);

    [[nodiscard]] pollfd endOfInput() const override { return {m_signals.get(), POLLIN, 0}; }
    [[nodiscard]] int inputDescriptor() const override { return m_signals.get(); }
    [[nodiscard]] Result<void> starting(Supervisor&) override { return {}; }
    void handleInput(Supervisor& supervisor) override;
    void tick(Supervisor& supervisor) override;
    void filterAnswered(Supervisor&, const FilterOrders::Answer&) override {}
    void noticed(const std::string& sentence) override;
    void finished(Supervisor& supervisor) override;
    void failed(Supervisor& supervisor, const Failure& failure) override;

private:
    TerminalCommander(const Options& options, UniqueFd signals, telemetry::RegionReader reader);
    void printStatistics();

    UniqueFd m_signals;
    telemetry::RegionReader m_reader;
    std::chrono::seconds m_interval;
    std::chrono::steady_clock::time_point m_nextLine;
    std::chrono::steady_clock::time_point m_end;
    std::chrono::steady_clock::time_point m_lastLine;
    telemetry::CounterValues m_lastTotals;
};

}  // namespace netmoth::capture
