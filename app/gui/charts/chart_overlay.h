// SPDX-License-Identifier: GPL-3.0-or-later
// Everything around, above and below the lines of a time chart: values at its sides, round times and their grid lines,
// marks of events, the cross-hair, and the range that is being dragged. Items of the chart's scene. Thread rule: GUI
// thread.
#pragma once

#include "app/gui/charts/time_axis.h"
#include "app/model/traffic_events.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

#include <optional>
#include <vector>

namespace netmoth::gui {

/// The grid lines of round times: under the lines of the chart, whose child it is.
class ChartGrid final : public QGraphicsItem
{
public:
    explicit ChartGrid(QGraphicsItem& chart);

    void setColor(const QColor& color);
    void setLines(const QRectF& plot, std::vector<double> xs);

    [[nodiscard]] QRectF boundingRect() const override { return m_plot; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QColor m_color;
    QRectF m_plot;
    std::vector<double> m_xs;
};

class ChartOverlay final : public QGraphicsItem
{
public:
    struct Colors
    {
        QColor text;
        QColor crossHair;
        QColor selection;
        QColor warning;
        QColor notice;
    };

    explicit ChartOverlay(bool showsLabels);

    void setColors(const Colors& colors, const QFont& font);
    /// @p plot: where the lines are drawn, of which [@p fromNs, @p toNs] is the width.
    void setFrame(const QRectF& plot, std::int64_t fromNs, std::int64_t toNs);
    void setTicks(std::vector<TimeTick> ticks);
    /// Labels of the value axes, from zero to the top in equal steps; empty: there is no such axis.
    void setValues(QStringList left, QStringList right);
    /// Of the values at both ends of @p intervals equal steps, each of this many has room for its text. The lowest and
    /// the highest always have.
    [[nodiscard]] static qsizetype valueStep(qsizetype intervals, double plotHeight, double lineHeight);
    void setEvents(std::vector<model::TrafficEvent> events);
    void setCrossHair(std::optional<std::int64_t> timeNs);
    void setSelection(std::optional<std::pair<std::int64_t, std::int64_t>> rangeNs);

    [[nodiscard]] double xOf(std::int64_t timeNs) const;
    [[nodiscard]] std::int64_t timeAt(double x) const;
    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] const std::vector<TimeTick>& ticks() const { return m_ticks; }
    [[nodiscard]] const std::vector<model::TrafficEvent>& events() const { return m_events; }
    /// The event whose mark is at @p x, give or take a few pixels.
    [[nodiscard]] const model::TrafficEvent* eventAt(double x) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintTicks(QPainter& painter) const;
    void paintValues(QPainter& painter, const QStringList& labels, bool atLeft) const;
    void paintEvents(QPainter& painter) const;

    bool m_showsLabels;
    Colors m_colors;
    QFont m_font;
    QRectF m_plot;
    std::int64_t m_fromNs = 0;
    std::int64_t m_toNs = 1;
    std::vector<TimeTick> m_ticks;
    QStringList m_leftValues;
    QStringList m_rightValues;
    std::vector<model::TrafficEvent> m_events;
    std::optional<std::int64_t> m_crossHair;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_selection;
};

}  // namespace netmoth::gui
