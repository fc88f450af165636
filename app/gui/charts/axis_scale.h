// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers for a value axis that starts at zero. Pure values; uses no widget.
#pragma once

#include <QString>

namespace netmoth::gui {

struct AxisScale
{
    double top = 1;      ///< Upper end of the axis, in plain units.
    int intervals = 4;   ///< Equal steps between 0 and top; each step is 1, 2 or 5 times a power of ten.
    double unit = 1;     ///< Plain units per labelled unit: 1, 1e3, 1e6, 1e9, 1e12.
    QString unitPrefix;  ///< "", "k", "M", "G", "T"
    int decimals = 0;    ///< Digits after the point that a label needs.

    /// The scale for values up to @p highest. @p current is kept while it still fits and is less than three times too
    /// large, so that the axis does not flicker. Nothing below @p smallestTop.
    [[nodiscard]] static AxisScale forHighest(double highest, const AxisScale& current, double smallestTop);
};

}  // namespace netmoth::gui
