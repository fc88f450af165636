// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/share_picture.h"

#include <algorithm>
#include <numeric>

namespace netmoth::gui {

namespace {

/// The worst proportion in a row of these sizes along a side of @p length; @p scale: area of a unit.
double worstProportion(const double* first, std::size_t count, double length, double scale)
{
    const double sum = std::accumulate(first, first + count, 0.0) * scale;
    const auto [smallest, largest] = std::minmax_element(first, first + count);
    const double thickness = sum / length;
    const double longest = *largest * scale / thickness;
    const double shortest = *smallest * scale / thickness;
    return std::max(longest / thickness, thickness / std::max(shortest, 1e-9));
}

}  // namespace

std::vector<QRectF> squarified(const std::vector<double>& sizes, const QRectF& frame)
{
    std::vector<QRectF> areas;
    areas.reserve(sizes.size());
    const double total = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    if (total <= 0 || frame.isEmpty()) {
        areas.resize(sizes.size());
        return areas;
    }
    const double scale = frame.width() * frame.height() / total;
    QRectF room = frame;
    for (std::size_t begin = 0; begin < sizes.size();) {
        const bool isWide = room.width() >= room.height();
        const double side = std::max(1e-9, isWide ? room.height() : room.width());
        std::size_t count = 1;
        while (begin + count < sizes.size() && worstProportion(&sizes[begin], count + 1, side, scale) <=
                                                   worstProportion(&sizes[begin], count, side, scale))
            ++count;
        const double rowSize = std::accumulate(&sizes[begin], &sizes[begin] + count, 0.0) * scale;
        const double thickness = rowSize / side;
        double along = 0;
        for (std::size_t i = begin; i < begin + count; ++i) {
            const double length = thickness <= 0 ? 0 : sizes[i] * scale / thickness;
            areas.push_back(isWide ? QRectF(room.left(), room.top() + along, thickness, length)
                                   : QRectF(room.left() + along, room.top(), length, thickness));
            along += length;
        }
        if (isWide)
            room.setLeft(room.left() + thickness);
        else
            room.setTop(room.top() + thickness);
        begin += count;
    }
    return areas;
}

}  // namespace netmoth::gui
