// SPDX-License-Identifier: GPL-3.0-or-later
// A line with gaps, or the area between it and the line below, in a chart of Qt Charts, which does not support gaps:
// each segment is a separate series. Unused series are kept, empty, for reuse. Thread rule: GUI thread.
#pragma once

#include "app/model/time_series.h"

#include <QPen>

#include <vector>

class QAbstractAxis;
class QAreaSeries;
class QChart;
class QLineSeries;

namespace netmoth::gui {

class SegmentedLine
{
public:
    enum class Shape
    {
        Line,
        Area
    };

    /// The chart and the axes outlive it.
    SegmentedLine(QChart& chart, QAbstractAxis& times, QAbstractAxis& values, Shape shape);

    void setPen(const QPen& pen);  ///< Of an area: its colour fills it.

    /// Draws @p segments, x in units of the axis, y in @p unit of them. @p below: the lower edge of an area, with the
    /// same segments and points at the same x; null: zero.
    void show(const std::vector<model::ChartSegment>& segments, const std::vector<model::ChartSegment>* below,
              double unit);
    void clear() { show({}, nullptr, 1); }

    /// What is drawn, its values times @p unit.
    [[nodiscard]] std::vector<model::ChartSegment> drawn(double unit) const;

private:
    struct Segment
    {
        QLineSeries* line = nullptr;   ///< Owned by the chart, …
        QLineSeries* below = nullptr;  ///< … by the area …
        QAreaSeries* area = nullptr;   ///< … and by the chart; null with plain lines.
    };

    [[nodiscard]] Segment makeSegment() const;
    void setPenOf(const Segment& segment) const;

    QChart& m_chart;
    QAbstractAxis& m_times;
    QAbstractAxis& m_values;
    Shape m_shape;
    QPen m_pen;
    std::vector<Segment> m_segments;
};

}  // namespace netmoth::gui
