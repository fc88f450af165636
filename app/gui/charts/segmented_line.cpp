// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/segmented_line.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

namespace netmoth::gui {

namespace {

QList<QPointF> divided(const model::ChartSegment& points, double unit)
{
    QList<QPointF> list;
    list.reserve(static_cast<qsizetype>(points.size()));
    for (const QPointF& point : points)
        list.append({point.x(), point.y() / unit});
    return list;
}

QList<QPointF> onZero(const model::ChartSegment& points)
{
    QList<QPointF> list;
    list.reserve(static_cast<qsizetype>(points.size()));
    for (const QPointF& point : points)
        list.append({point.x(), 0});
    return list;
}

}  // namespace

SegmentedLine::SegmentedLine(QChart& chart, QAbstractAxis& times, QAbstractAxis& values, Shape shape)
    : m_chart(chart)
    , m_times(times)
    , m_values(values)
    , m_shape(shape)
{
}

void SegmentedLine::setPen(const QPen& pen)
{
    m_pen = pen;
    for (const Segment& segment : m_segments)
        setPenOf(segment);
}

void SegmentedLine::setPenOf(const Segment& segment) const
{
    segment.line->setPen(m_pen);
    if (segment.area == nullptr)
        return;
    segment.area->setPen(Qt::NoPen);
    segment.area->setBrush(m_pen.color());
}

SegmentedLine::Segment SegmentedLine::makeSegment() const
{
    Segment segment;
    segment.line = new QLineSeries(&m_chart);
    QAbstractSeries* shown = segment.line;
    if (m_shape == Shape::Area) {
        segment.below = new QLineSeries(&m_chart);
        segment.area = new QAreaSeries(segment.line, segment.below);
        shown = segment.area;
    }
    setPenOf(segment);
    m_chart.addSeries(shown);
    shown->attachAxis(&m_times);
    shown->attachAxis(&m_values);
    return segment;
}

void SegmentedLine::show(const std::vector<model::ChartSegment>& segments,
                         const std::vector<model::ChartSegment>* below, double unit)
{
    while (m_segments.size() < segments.size())
        m_segments.push_back(makeSegment());
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const Segment& segment = m_segments[i];
        if (i < segments.size())
            segment.line->replace(divided(segments[i], unit));
        else if (segment.line->count() > 0)
            segment.line->clear();
        if (segment.below == nullptr)
            continue;
        if (i >= segments.size())
            segment.below->clear();
        else if (below != nullptr && i < below->size())
            segment.below->replace(divided((*below)[i], unit));
        else
            segment.below->replace(onZero(segments[i]));
    }
}

std::vector<model::ChartSegment> SegmentedLine::drawn(double unit) const
{
    std::vector<model::ChartSegment> segments;
    for (const Segment& segment : m_segments) {
        if (segment.line->count() == 0)
            continue;
        segments.emplace_back();
        for (const QPointF& point : segment.line->points())
            segments.back().emplace_back(point.x(), point.y() * unit);
    }
    return segments;
}

}  // namespace netmoth::gui
