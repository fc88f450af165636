// SPDX-License-Identifier: GPL-3.0-or-later
// A line chart over time: a title, lines with a legend, one or two value axes that start at zero with round ticks.
// Qt Charts stays behind this widget. Points are replaced as a whole, at most one or two a pixel; no animation, no
// OpenGL. Gaps in a series are gaps in its line. Thread rule: GUI thread.
#pragma once

#include "app/gui/charts/axis_scale.h"
#include "app/gui/charts/time_series.h"
#include "app/gui/theme.h"

#include <QChartView>
#include <QString>

#include <vector>

class QLabel;
class QLineSeries;
class QValueAxis;

namespace netmoth::gui {

class TimeSeriesChart final : public QWidget
{
    Q_OBJECT

public:
    enum class ValueAxis
    {
        Left,
        Right
    };

    struct Line
    {
        QString name;
        SeriesColor color = SeriesColor::Blue;
        ValueAxis axis = ValueAxis::Left;
        bool dashed = false;
        double width = 1.6;  ///< Pixels.
    };

    /// What part of time to show, and how its axis reads.
    struct TimeWindow
    {
        std::int64_t fromNs = 0;
        std::int64_t toNs = 0;
        std::int64_t originNs = 0;    ///< Zero of the labels.
        double labelUnitSeconds = 1;  ///< 1: seconds, 60: minutes, 3600: hours
    };

    TimeSeriesChart(const QString& title, std::vector<Line> lines, QWidget* parent = nullptr);

    /// For quantities that are zero when all is well: said across the plot when they are ("No drops"). A line that is
    /// zero all along is then not drawn, as it would hide the others. Empty: every line is drawn.
    void setCalmText(const QString& text) { m_calmText = text; }
    /// The axis never ends below this.
    void setSmallestTop(ValueAxis axis, double value);

    /// Draws @p series, one for each line, in the order of the lines.
    void showSeries(const std::vector<const TimeSeries*>& series, const TimeWindow& window);
    /// Forgets what is drawn and says @p reason in its place.
    void showNothing(const QString& reason);

    /// What is drawn of line @p index, in plain units: for tests and export.
    [[nodiscard]] std::vector<ChartSegment> drawnSegments(std::size_t index) const;
    [[nodiscard]] QString overlayText() const;
    [[nodiscard]] double axisTop(ValueAxis axis) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 230}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Drawn
    {
        Line line;
        std::vector<QLineSeries*> segments;  ///< Owned by the chart; kept for reuse, empty ones hidden.
    };
    struct Axis
    {
        QValueAxis* axis = nullptr;  ///< Owned by the chart.
        AxisScale scale;
        double smallestTop = 4;
        double highest = 0;
    };

    void buildAxes();
    void buildLegend();
    void applyColors();
    [[nodiscard]] QPen penOf(const Line& line) const;
    void setSegments(Drawn& drawn, const std::vector<ChartSegment>& segments);
    void scaleAxis(Axis& axis);
    void showTimeAxis(const TimeWindow& window);
    void placeOverlay();
    [[nodiscard]] Axis& axisOf(ValueAxis axis) { return axis == ValueAxis::Left ? m_left : m_right; }
    [[nodiscard]] const Axis& axisOf(ValueAxis axis) const { return axis == ValueAxis::Left ? m_left : m_right; }

    QChart* m_chart;  ///< Owned by the view.
    QChartView* m_view;
    QLabel* m_title;
    QLabel* m_legend;
    QLabel* m_overlay;
    QValueAxis* m_timeAxis = nullptr;
    Axis m_left;
    Axis m_right;
    std::vector<Drawn> m_lines;
    QString m_calmText;
};

}  // namespace netmoth::gui
