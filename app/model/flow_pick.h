// SPDX-License-Identifier: GPL-3.0-or-later
// Some of the flow table's rows at one moment, to be read on another thread. The rows themselves are shared, so picking
// costs by the number of stretches, not of flows. Thread rule: constant; any thread.
#pragma once

#include "app/model/flow_rows.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace netmoth::model {

struct FlowPick
{
    /// Rows [first, end) of the order that is shown.
    struct Stretch
    {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    FlowRowsPtr rows;
    std::vector<Stretch> stretches;  ///< Ascending, apart from each other.

    [[nodiscard]] std::size_t count() const
    {
        std::size_t count = 0;
        for (const Stretch& stretch : stretches)
            count += stretch.end - stretch.first;
        return count;
    }

    /// Calls @p take with the position (FlowRows) of each, in order, until it returns false.
    template <typename Take>
    void forEach(Take&& take) const
    {
        for (const Stretch& stretch : stretches)
            for (std::size_t row = stretch.first; row < stretch.end; ++row)
                if (!take(rows->order[row]))
                    return;
    }

    [[nodiscard]] static FlowPick all(FlowRowsPtr rows)
    {
        const std::size_t count = rows->count();
        return {std::move(rows), {{0, count}}};
    }
};

}  // namespace netmoth::model
