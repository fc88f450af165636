// SPDX-License-Identifier: GPL-3.0-or-later
// Round times of the local clock for a time axis. Pure values; uses no widget.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace netmoth::gui {

struct TimeTick
{
    std::int64_t timeNs = 0;  ///< On the axis.
    QString label;            ///< "14:05", "14:05:30", "14:05:30.25", "Nov 25".
};

/// The round times in [@p fromNs, @p toNs], at most @p most of them. @p epochOffsetNs: added to a time of the axis it
/// gives nanoseconds since the epoch.
[[nodiscard]] std::vector<TimeTick> timeTicks(std::int64_t fromNs, std::int64_t toNs, std::int64_t epochOffsetNs,
                                              int most);

/// A time of day with as many decimals as differences of @p resolutionNs need; with the date if they are a day or more.
[[nodiscard]] QString timeLabel(std::int64_t epochNs, std::int64_t resolutionNs);

}  // namespace netmoth::gui
