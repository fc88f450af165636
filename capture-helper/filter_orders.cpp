// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/filter_orders.h"

#include <fmt/format.h>

namespace netmoth::capture {

namespace {

/// Far more than a user can request while a worker is between two bursts.
constexpr std::size_t kMaxWaiting = 64;

bool hasEnded(const pipeline::WorkerControl& worker)
{
    const pipeline::WorkerStatus status = worker.status();
    return status == pipeline::WorkerStatus::Finished || status == pipeline::WorkerStatus::Failed;
}

struct Answers
{
    bool complete = true;
    std::string refusal;  ///< One of them.
};

/// The answers of the running workers to @p number.
Answers answersTo(std::uint64_t number, std::span<pipeline::WorkerControl* const> workers)
{
    Answers answers;
    for (pipeline::WorkerControl* const worker : workers) {
        pipeline::WorkerControl::FilterAnswer answer = worker->filterAnswer();
        if (answer.number == number && !answer.refusal.empty())
            answers.refusal = std::move(answer.refusal);
        answers.complete = answers.complete && (answer.number == number || hasEnded(*worker));
    }
    return answers;
}

}  // namespace

std::optional<FilterOrders::Answer> FilterOrders::add(std::uint32_t order, pipeline::FilterProgram program)
{
    if (m_waiting.size() >= kMaxWaiting)
        return Answer{order, fmt::format("The capture filter was not changed: {} changes wait already.", kMaxWaiting)};
    m_waiting.push_back({order, std::move(program)});
    return std::nullopt;
}

void FilterOrders::give(std::span<pipeline::WorkerControl* const> workers, const pipeline::FilterProgram& program)
{
    ++m_number;
    for (pipeline::WorkerControl* const worker : workers)
        worker->installFilter(m_number, program);
}

std::optional<FilterOrders::Answer> FilterOrders::advance(std::span<pipeline::WorkerControl* const> workers)
{
    if (!m_current) {
        if (m_waiting.empty() || !m_failure.empty())
            return std::nullopt;
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        give(workers, m_current->program);
        return std::nullopt;
    }
    Answers answers = answersTo(m_number, workers);
    if (!answers.complete)
        return std::nullopt;
    if (!answers.refusal.empty() && m_refusal.empty()) {
        m_refusal = std::move(answers.refusal);
        give(workers, m_installed);
        return std::nullopt;
    }
    if (!answers.refusal.empty())
        m_failure = std::move(answers.refusal);
    else if (m_refusal.empty())
        m_installed = std::move(m_current->program);
    Answer answer{m_current->order, std::exchange(m_refusal, {})};
    m_current.reset();
    return answer;
}

}  // namespace netmoth::capture
