// SPDX-License-Identifier: GPL-3.0-or-later
// A chart over time: a title, lines or stacked areas with a legend, one or two value axes that start at zero with round
// ticks, round times of the clock. Qt Charts is an implementation detail of this widget. Points are replaced as a
// whole, at most one or two per pixel; no animation, no OpenGL. Gaps in a series are gaps in its line.
//
// Pointer events are available as signals (ChartPointer), so that several charts can share one cross-hair and one time
// range. With a cross-hair, the legend shows the exact values at its time. Thread rule: GUI thread.
#pragma once

#include "app/gui/base/theme.h"
#include "app/gui/charts/axis_scale.h"
#include "app/gui/charts/chart_overlay.h"
#include "app/gui/charts/chart_pointer.h"
#include "app/gui/charts/segmented_line.h"
#include "app/model/time_series.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QChart;
class QChartView;
class QLabel;
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

    struct Style
    {
        bool isStacked = false;                  ///< Lines lie on each other, filled; each shows its highest values.
        bool showsTimes = true;                  ///< Labels on the time axis; a chart above another needs none.
        QString (*valueText)(double) = nullptr;  ///< Of an exact value, for the cross-hair.
    };

    /// The time range to show.
    struct TimeWindow
    {
        std::int64_t fromNs = 0;
        std::int64_t toNs = 0;
        std::int64_t epochOffsetNs = 0;  ///< Added to a time of the axis: nanoseconds since the epoch.
    };

    TimeSeriesChart(const QString& title, std::vector<Line> lines, const Style& style, QWidget* parent = nullptr);

    /// For quantities that are normally zero: the text that is shown across the plot while they are ("No drops"). A
    /// line that is zero everywhere is then not drawn, because it would hide the others. Empty: every line is drawn.
    void setCalmText(const QString& text) { m_calmText = text; }
    /// The axis never ends below this.
    void setSmallestTop(ValueAxis axis, double value);

    /// Draws @p series, one for each line, in the order of the lines. They are read again for the cross-hair, until the
    /// next call.
    void showSeries(const std::vector<const model::TimeSeries*>& series, const TimeWindow& window,
                    const std::vector<model::TrafficEvent>& events = {});
    /// Removes the lines and shows @p reason instead.
    void showNothing(const QString& reason);

    void setCrossHair(std::optional<std::int64_t> timeNs);
    void setSelection(std::optional<std::pair<std::int64_t, std::int64_t>> rangeNs) { m_times->setSelection(rangeNs); }

    /// What is drawn of line @p index, in plain units, x in seconds since the window's left end: for tests and export.
    [[nodiscard]] std::vector<model::ChartSegment> drawnSegments(std::size_t index) const;
    [[nodiscard]] QString overlayText() const;
    [[nodiscard]] QString legendText() const;
    /// The values at the cross-hair: "Packets/s: received 2,000, processed 1,980". Empty: no data there.
    [[nodiscard]] QString crossHairText() const;
    [[nodiscard]] double axisTop(ValueAxis axis) const;
    [[nodiscard]] const ChartOverlay& times() const { return *m_times; }
    [[nodiscard]] const ChartPointer& pointer() const { return m_pointer; }
    [[nodiscard]] QWidget* plotWidget() const;  ///< Receives the pointer.

    [[nodiscard]] QSize sizeHint() const override { return {420, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 72}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Drawn
    {
        Line line;
        SegmentedLine segments;
    };
    struct Axis
    {
        QValueAxis* axis = nullptr;  ///< Owned by the chart.
        AxisScale scale;
        double smallestTop = 4;
        double highest = 0;
    };

    void buildAxes(bool usesRight);
    void buildLegend();
    [[nodiscard]] QString valueAtCrossHair(std::size_t line) const;
    [[nodiscard]] std::size_t maxPoints() const;
    void applyColors();
    void placePlot();
    void placeGrid();
    [[nodiscard]] std::vector<std::vector<model::ChartSegment>> reduced(const TimeWindow& window) const;
    static void stack(std::vector<std::vector<model::ChartSegment>>& lines);
    void draw(const std::vector<std::vector<model::ChartSegment>>& lines);
    void scaleAxis(Axis& axis);
    [[nodiscard]] static QStringList valueLabels(const Axis& axis);
    void placeOverlay();
    [[nodiscard]] Axis& axisOf(ValueAxis axis) { return axis == ValueAxis::Left ? m_left : m_right; }
    [[nodiscard]] const Axis& axisOf(ValueAxis axis) const { return axis == ValueAxis::Left ? m_left : m_right; }

    Style m_style;
    QChart* m_chart;  ///< Owned by the view.
    QChartView* m_view;
    ChartGrid* m_grid;      ///< Owned by the chart.
    ChartOverlay* m_times;  ///< Owned by the scene.
    ChartPointer m_pointer;
    QLabel* m_title;
    QLabel* m_legend;
    QLabel* m_overlay;
    QValueAxis* m_timeAxis = nullptr;
    Axis m_left;
    Axis m_right;
    std::vector<Drawn> m_lines;
    std::vector<const model::TimeSeries*> m_series;
    TimeWindow m_window;
    QString m_calmText;
    std::optional<std::int64_t> m_crossHair;
};

}  // namespace netmoth::gui
