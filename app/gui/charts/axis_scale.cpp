// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace netmoth::gui {

namespace {

struct Prefix
{
    double factor;
    const char* text;
};
constexpr std::array<Prefix, 5> kPrefixes{{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}, {1, ""}}};

constexpr int kMostIntervals = 5;

/// The smallest of 1, 2, 5 times a power of ten that reaches @p top in kMostIntervals steps.
double niceStep(double top)
{
    const double rough = top / kMostIntervals;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return power * 10;
}

}  // namespace

AxisScale AxisScale::forHighest(double highest, const AxisScale& current, double smallestTop)
{
    const double wanted = std::max(highest * 1.05, smallestTop);
    if (wanted <= current.top && wanted * 3 >= current.top && current.top >= smallestTop)
        return current;

    AxisScale scale;
    const double step = niceStep(wanted);
    scale.intervals = static_cast<int>(std::ceil(wanted / step - 1e-9));
    scale.top = step * scale.intervals;
    const auto prefix = std::find_if(kPrefixes.begin(), kPrefixes.end(),
                                     [&](const Prefix& candidate) { return scale.top >= candidate.factor; });
    if (prefix != kPrefixes.end()) {
        scale.unit = prefix->factor;
        scale.unitPrefix = QLatin1String(prefix->text);
    }
    scale.decimals = std::clamp(static_cast<int>(-std::floor(std::log10(step / scale.unit) + 1e-9)), 0, 3);
    return scale;
}

}  // namespace netmoth::gui
