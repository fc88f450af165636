// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/time_view.h"

#include <algorithm>
#include <cmath>

namespace netmoth::gui {

TimeView::Range TimeView::range() const
{
    if (m_held)
        return *m_held;
    const std::int64_t shortest = m_extent.fromNs + kShortestNs;
    if (!m_spanNs)
        return {m_extent.fromNs, std::max(m_extent.toNs, shortest)};
    return {m_extent.toNs - *m_spanNs, m_extent.toNs};
}

void TimeView::zoomTo(Range range)
{
    if (range.fromNs > range.toNs)
        std::swap(range.fromNs, range.toNs);
    if (range.spanNs() < kShortestNs) {
        const std::int64_t middle = range.fromNs + range.spanNs() / 2;
        range = {middle - kShortestNs / 2, middle + kShortestNs / 2};
    }
    m_held = range;
}

void TimeView::zoomAround(std::int64_t timeNs, double factor)
{
    const Range seen = range();
    const double before = static_cast<double>(timeNs - seen.fromNs) * factor;
    const double span = static_cast<double>(seen.spanNs()) * factor;
    // At most twice the whole range.
    const double most = 2.0 * static_cast<double>(std::max(m_extent.spanNs(), m_spanNs.value_or(0)));
    if (factor > 1 && span > most)
        return;
    const std::int64_t fromNs = timeNs - std::llround(before);
    zoomTo({fromNs, fromNs + std::llround(span)});
}

void TimeView::panBy(std::int64_t deltaNs)
{
    Range seen = range();
    // A part of the whole range stays visible.
    const std::int64_t earliest = m_extent.fromNs - seen.spanNs() / 2;
    const std::int64_t latest = m_extent.toNs - seen.spanNs() / 2;
    const std::int64_t fromNs =
        std::clamp(seen.fromNs + deltaNs, std::min(earliest, latest), std::max(earliest, latest));
    m_held = Range{fromNs, fromNs + seen.spanNs()};
}

}  // namespace netmoth::gui
