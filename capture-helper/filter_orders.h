// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the capture filter, one after the other: the next one is passed to the workers when all of them have
// answered the one before. If one worker refuses a filter, the others return to the previous one, so that every ring of
// a fanout group uses the same program. Main thread only.
#pragma once

#include "core/pipeline/worker_control.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>

namespace netmoth::capture {

class FilterOrders
{
public:
    struct Answer
    {
        std::uint32_t order = 0;
        std::string refusal;  ///< Empty: every ring has the filter.
    };

    explicit FilterOrders(pipeline::FilterProgram installed)
        : m_installed(std::move(installed))
    {
    }

    /// @return an immediate answer if too many changes are waiting.
    [[nodiscard]] std::optional<Answer> add(std::uint32_t order, pipeline::FilterProgram program);

    /// To be called when a worker may have answered. @return an answer that is due.
    [[nodiscard]] std::optional<Answer> advance(std::span<pipeline::WorkerControl* const> workers);

    /// Set if a worker refused even the previous filter: the rings use different filters, and the capture must end.
    [[nodiscard]] const std::string& failure() const { return m_failure; }

private:
    struct Change
    {
        std::uint32_t order;
        pipeline::FilterProgram program;
    };

    void give(std::span<pipeline::WorkerControl* const> workers, const pipeline::FilterProgram& program);

    pipeline::FilterProgram m_installed;
    std::deque<Change> m_waiting;
    std::optional<Change> m_current;
    std::string m_refusal;       ///< Why the current one is being reverted.
    std::uint64_t m_number = 0;  ///< Of the last filter passed to the workers.
    std::string m_failure;
};

}  // namespace netmoth::capture
