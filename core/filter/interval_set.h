// SPDX-License-Identifier: GPL-3.0-or-later
// The values that fulfil a comparison, as sorted intervals that do not touch. Internal to core/filter.
#pragma once

#include "core/filter/expression.h"

namespace netmoth::filter {

/// Sorted and merged.
[[nodiscard]] std::vector<Interval> normalised(std::vector<Interval> intervals);

/// Every value up to @p highest that @p intervals do not hold. @pre normalised.
[[nodiscard]] std::vector<Interval> complement(const std::vector<Interval>& intervals, Value highest);

/// The values of a field, up to @p highest, that fulfil @p relation with @p intervals. @p relation is not about text.
/// Order and networks: as Wireshark has it, x < network is true below the network, x <= network below or inside.
[[nodiscard]] std::vector<Interval> fulfilling(Relation relation, const std::vector<Interval>& intervals,
                                               Value highest);

}  // namespace netmoth::filter
