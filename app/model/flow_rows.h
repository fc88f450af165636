// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the flow table at one moment: an order over the flows that are known. Immutable once made; shared between
// the thread that makes it and the model that shows it. No active flow is copied.
//
// A position names a flow: first the active ones of the snapshot, then those that have left the table although their
// end has not been read yet, then the ended ones.
#pragma once

#include "app/model/ended_flows.h"
#include "app/session/traffic_sample.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::model {

class FlowRows
{
public:
    using Position = std::uint32_t;

    session::FlowTablePtr active;
    std::vector<bool> hasEnded;              ///< A flow of active: its end was read since the snapshot.
    std::vector<float> bitsPerSecond;        ///< Of each flow of active, over the last second or so; empty: not known.
    std::vector<std::uint64_t> bytesBefore;  ///< What each had at ratesSince: the next rates are counted from there.
    std::chrono::nanoseconds ratesSince{};
    std::vector<flow::FlowSnapshot> awaiting;  ///< Left the table; dropped if their end is not read by the next one.
    EndedFlows ended;
    std::vector<flow::FlowId> lastEnded;  ///< The latest of ended: a table copied meanwhile may still hold them.
    std::vector<Position> order;          ///< What is shown.
    std::size_t totalCount = 0;           ///< Of the flows that are known, shown or not.

    [[nodiscard]] std::size_t count() const { return order.size(); }
    [[nodiscard]] std::size_t activeCount() const { return active ? active->flows.size() : 0; }
    [[nodiscard]] std::size_t positionCount() const { return activeCount() + awaiting.size() + ended.size(); }
    [[nodiscard]] bool isActive(Position position) const { return position < activeCount(); }
    [[nodiscard]] const flow::FlowSnapshot& at(std::size_t row) const { return flowAt(order[row]); }
    [[nodiscard]] const flow::FlowSnapshot& flowAt(Position position) const
    {
        if (position < activeCount())
            return active->flows[position];
        const std::size_t beyond = position - activeCount();
        return beyond < awaiting.size() ? awaiting[beyond] : ended[beyond - awaiting.size()];
    }
    [[nodiscard]] double rateAt(Position position) const
    {
        return position < bitsPerSecond.size() ? static_cast<double>(bitsPerSecond[position]) : 0;
    }
    [[nodiscard]] Position firstEnded() const { return static_cast<Position>(activeCount() + awaiting.size()); }
};

using FlowRowsPtr = std::shared_ptr<const FlowRows>;

}  // namespace netmoth::model
