// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the capture filter, one after the other: the next one is given to the workers when all of them have
// answered the one before. What one worker refuses is taken back from the others, so that every ring of a fanout group
// decides by the same program. Main thread only.
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

    /// @return an answer at once where too many changes wait.
    [[nodiscard]] std::optional<Answer> add(std::uint32_t order, pipeline::FilterProgram program);

    /// To be called when a worker may have answered. @return an answer that is due.
    [[nodiscard]] std::optional<Answer> advance(std::span<pipeline::WorkerControl* const> workers);

    /// Set when a worker did not even take the filter before: the rings decide differently, and capturing must end.
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
    std::string m_refusal;       ///< Of the current one, which is being taken back.
    std::uint64_t m_number = 0;  ///< Of what was given to the workers last.
    std::string m_failure;
};

}  // namespace netmoth::capture
