// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the flow table at one moment: an order over the active flows of a snapshot and the ended ones kept.
// Immutable once made; shared between the worker that makes it and the model that shows it. No flow is copied.
#pragma once

#include "app/session/traffic_sample.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::gui {

/// A flow that is no longer in the region's table.
struct RetiredFlow
{
    flow::FlowSnapshot flow;
    bool awaitsEnd = false;  ///< Left the table, but its end has not been read yet; dropped if it never is.
};

class FlowRows
{
public:
    session::FlowTablePtr active;
    std::vector<RetiredFlow> retired;  ///< Oldest first.
    std::vector<std::uint32_t> order;  ///< Below the number of active flows: one of these; from there on: retired.
    std::size_t total = 0;             ///< Rows that there would be without a filter.

    [[nodiscard]] std::size_t count() const { return order.size(); }
    [[nodiscard]] std::size_t activeCount() const { return active ? active->flows.size() : 0; }
    [[nodiscard]] const flow::FlowSnapshot& at(std::size_t row) const { return flowAt(order[row]); }
    [[nodiscard]] const flow::FlowSnapshot& flowAt(std::uint32_t position) const
    {
        return position < activeCount() ? active->flows[position] : retired[position - activeCount()].flow;
    }
};

using FlowRowsPtr = std::shared_ptr<const FlowRows>;

}  // namespace netmoth::gui
