// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker_control.h"

#include <unistd.h>

#include <algorithm>

namespace netmoth::pipeline {

void WorkerControl::wake() const
{
    const std::uint64_t one = 1;
    // An eventfd write fails only when the counter would overflow: the reader is awake then anyway.
    [[maybe_unused]] const ssize_t written = ::write(m_wakeFd, &one, sizeof one);
}

void WorkerControl::command(Command command)
{
    const std::lock_guard lock(m_mutex);
    if (m_command == Command::Stop)
        return;
    m_command = command;
    m_commandCount.fetch_add(1, std::memory_order_release);  // pairs with the acquire in takeCommands()
}

void WorkerControl::installFilter(std::uint64_t number, FilterProgram program)
{
    const std::lock_guard lock(m_mutex);
    m_filter = FilterChange{number, std::move(program)};
    m_commandCount.fetch_add(1, std::memory_order_release);  // pairs with the acquire in takeCommands()
}

void WorkerControl::openTap(TapTarget target)
{
    const std::lock_guard lock(m_mutex);
    const bool isAllFlows = target.selection().isAllFlows();
    const auto isOfItsKind = [&](const TapTarget& other) { return other.selection().isAllFlows() == isAllFlows; };
    const auto waiting = static_cast<std::size_t>(std::ranges::count_if(m_taps, isOfItsKind));
    if (waiting == (isAllFlows ? 1 : StreamTaps::kOneFlowTaps))
        m_taps.erase(std::ranges::find_if(m_taps, isOfItsKind));  // the worker would replace it
    m_taps.push_back(std::move(target));
    m_commandCount.fetch_add(1, std::memory_order_release);  // pairs with the acquire in takeCommands()
}

void WorkerControl::closeTaps()
{
    const std::lock_guard lock(m_mutex);
    m_taps.clear();
    m_closeTaps = true;
    m_tapsUnwanted.store(true, std::memory_order_relaxed);
    m_commandCount.fetch_add(1, std::memory_order_release);  // pairs with the acquire in takeCommands()
}

std::optional<WorkerControl::Commands> WorkerControl::takeCommands(std::uint64_t& seen)
{
    if (m_commandCount.load(std::memory_order_acquire) == seen)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    seen = m_commandCount.load(std::memory_order_relaxed);
    m_tapsUnwanted.store(false, std::memory_order_relaxed);  // the worker closes them now
    return Commands{m_command, std::exchange(m_filter, std::nullopt), std::exchange(m_taps, {}),
                    std::exchange(m_closeTaps, false)};
}

void WorkerControl::setStatus(WorkerStatus status, std::string failure)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!failure.empty())
            m_failure = std::move(failure);
    }
    m_status.store(status, std::memory_order_release);  // pairs with the acquire in status()
    wake();
}

void WorkerControl::reportFilter(FilterAnswer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_filterAnswer = std::move(answer);
    }
    wake();
}

void WorkerControl::setFileProgress(std::uint64_t read, std::uint64_t total)
{
    m_bytesRead.store(read, std::memory_order_relaxed);
    m_bytesTotal.store(total, std::memory_order_relaxed);
}

std::string WorkerControl::takeFailure()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_failure, {});
}

WorkerControl::FilterAnswer WorkerControl::filterAnswer()
{
    const std::lock_guard lock(m_mutex);
    return m_filterAnswer;
}

}  // namespace netmoth::pipeline
