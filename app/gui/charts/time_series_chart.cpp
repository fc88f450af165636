// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/time_series_chart.h"

#include "core/packet/packet_time.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kLeftRoom = 58;  // for value labels; the same in every chart, so that times stand below each other
constexpr int kRightRoom = 50;
constexpr int kTopRoom = 8;
constexpr int kTimesRoom = 24;
constexpr int kBottomRoom = 8;  // for half of the lowest value
constexpr int kPixelsPerTick = 90;

QString legendHtml(const QString& name, const QColor& color, bool dashed, const QString& value)
{
    const QString marker = dashed ? QStringLiteral("╍╍") : QStringLiteral("━━");
    const QString text = value.isEmpty()
                             ? name.toHtmlEscaped()
                             : QStringLiteral("%1 <b>%2</b>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return QStringLiteral("<span style='white-space:nowrap'><span style='color:%1'>%2</span>&nbsp;%3</span>")
        .arg(color.name(), marker, text);
}

}  // namespace

TimeSeriesChart::TimeSeriesChart(const QString& title, std::vector<Line> lines, const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_grid(new ChartGrid(*m_chart))
    , m_times(new ChartOverlay(style.showsTimes))
    , m_pointer(*m_view, *m_times)
    , m_title(new QLabel(title, this))
    , m_legend(new QLabel(this))
    , m_overlay(new QLabel(m_view))
{
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->scene()->addItem(m_times);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setLayoutDirection(Qt::LeftToRight);  // time runs from left to right in every language
    m_view->viewport()->installEventFilter(this);
    buildAxes(std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.axis == ValueAxis::Right; }));
    for (Line& line : lines) {
        const auto shape = style.isStacked ? SegmentedLine::Shape::Area : SegmentedLine::Shape::Line;
        SegmentedLine segments(*m_chart, *m_timeAxis, *axisOf(line.axis).axis, shape);
        m_lines.push_back({std::move(line), std::move(segments)});
    }

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_overlay->setAlignment(Qt::AlignCenter);
    m_overlay->setWordWrap(true);
    m_overlay->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_overlay->hide();

    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(8, 3, 8, 0);
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_view, 1);
    setAccessibleName(title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyColors();
}

void TimeSeriesChart::buildAxes(bool usesRight)
{
    const auto makeAxis = [this](Qt::Alignment side) {
        auto* axis = new QValueAxis;
        axis->setLineVisible(false);
        axis->setLabelsVisible(false);  // our own labels have a fixed width and use the user's language
        m_chart->addAxis(axis, side);
        return axis;
    };
    m_timeAxis = makeAxis(Qt::AlignBottom);
    m_timeAxis->setVisible(false);
    m_left.axis = makeAxis(Qt::AlignLeft);
    scaleAxis(m_left);
    if (!usesRight)
        return;
    m_right.axis = makeAxis(Qt::AlignRight);
    m_right.axis->setGridLineVisible(false);
    scaleAxis(m_right);
}

void TimeSeriesChart::setSmallestTop(ValueAxis axis, double value)
{
    axisOf(axis).smallestTop = value;
    scaleAxis(axisOf(axis));
}

std::size_t TimeSeriesChart::maxPoints() const
{
    return static_cast<std::size_t>(std::clamp(m_view->width(), 100, 4000));
}

/// The peak of the line at the cross-hair. Empty: no data there, or no cross-hair.
QString TimeSeriesChart::valueAtCrossHair(std::size_t line) const
{
    if (!m_crossHair || line >= m_series.size())
        return {};
    const model::TimeSeries& series = *m_series[line];
    const auto known = series.highestAt(*m_crossHair, series.reductionNs(m_window.fromNs, m_window.toNs, maxPoints()));
    if (!known)
        return {};
    return m_style.valueText == nullptr ? QString::number(*known) : m_style.valueText(*known);
}

QString TimeSeriesChart::crossHairText() const
{
    QStringList values;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (const QString value = valueAtCrossHair(i); !value.isEmpty())
            values << QStringLiteral("%1 %2").arg(m_lines[i].line.name, value);
    return values.isEmpty() ? QString()
                            : QStringLiteral("%1: %2").arg(m_title->text(), values.join(QStringLiteral(", ")));
}

void TimeSeriesChart::buildLegend()
{
    QStringList entries;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i].line;
        entries << legendHtml(line.name, seriesColor(line.color, palette()), line.dashed, valueAtCrossHair(i));
    }
    const QString time =
        m_crossHair
            ? QStringLiteral("<b>%1</b>&ensp; ").arg(timeLabel(*m_crossHair + m_window.epochOffsetNs, 1'000'000))
            : QString();
    m_legend->setText(time + entries.join(QStringLiteral("&ensp; ")));
}

void TimeSeriesChart::applyColors()
{
    const QPalette colors = palette();
    m_chart->setBackgroundBrush(colors.base());
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_view->setBackgroundBrush(colors.base());
    QFont small = font();
    small.setPointSizeF(std::max(7.5, small.pointSizeF() * 0.85));
    for (QValueAxis* axis : {m_left.axis, m_right.axis}) {
        if (axis == nullptr)
            continue;
        axis->setGridLineColor(faintLine(colors));
    }
    QColor selection = colors.color(QPalette::Highlight);
    selection.setAlphaF(0.25F);
    m_grid->setColor(faintLine(colors));
    m_times->setColors({secondaryText(colors), colors.color(QPalette::Text), selection,
                        seriesColor(SeriesColor::Vermillion, colors), seriesColor(SeriesColor::Purple, colors)},
                       small);
    m_legend->setFont(small);
    buildLegend();
    for (Drawn& drawn : m_lines)
        drawn.segments.setPen(QPen(seriesColor(drawn.line.color, colors), drawn.line.width,
                                   drawn.line.dashed ? Qt::DashLine : Qt::SolidLine));
    m_overlay->setStyleSheet(QStringLiteral("color: %1").arg(secondaryText(colors).name()));
}

std::vector<std::vector<model::ChartSegment>> TimeSeriesChart::reduced(const TimeWindow& window) const
{
    const auto reduction =
        m_style.isStacked ? model::TimeSeries::Reduction::Peaks : model::TimeSeries::Reduction::Extremes;
    std::vector<std::vector<model::ChartSegment>> lines;
    for (const model::TimeSeries* series : m_series)
        lines.push_back(series->window(window.fromNs, window.toNs, window.fromNs, maxPoints(), reduction));
    return lines;
}

/// Each line on top of those before. All series get their values at the same times, so that points lie below each
/// other.
void TimeSeriesChart::stack(std::vector<std::vector<model::ChartSegment>>& lines)
{
    for (std::size_t line = 1; line < lines.size(); ++line)
        for (std::size_t s = 0; s < std::min(lines[line].size(), lines[line - 1].size()); ++s)
            for (std::size_t i = 0; i < std::min(lines[line][s].size(), lines[line - 1][s].size()); ++i)
                lines[line][s][i].ry() += lines[line - 1][s][i].y();
}

void TimeSeriesChart::showSeries(const std::vector<const model::TimeSeries*>& series, const TimeWindow& window,
                                 const std::vector<model::TrafficEvent>& events)
{
    m_series = series;
    m_pointer.setEnabled(!m_series.empty());
    m_window = window;
    std::vector<std::vector<model::ChartSegment>> lines = reduced(window);
    if (m_style.isStacked)
        stack(lines);
    m_left.highest = m_right.highest = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        double highest = 0;
        for (const model::ChartSegment& segment : lines[i])
            for (const QPointF& point : segment)
                highest = std::max(highest, point.y());
        if (highest == 0 && !m_calmText.isEmpty() && !m_style.isStacked)
            lines[i].clear();
        Axis& axis = axisOf(m_lines[i].line.axis);
        axis.highest = std::max(axis.highest, highest);
    }
    const bool isCalm = !m_calmText.isEmpty() && m_left.highest == 0 && m_right.highest == 0;
    if (isCalm)
        for (auto& line : lines)
            line.clear();
    scaleAxis(m_left);
    scaleAxis(m_right);
    m_timeAxis->setRange(0, static_cast<double>(window.toNs - window.fromNs) / packet::kNanosecondsPerSecond);
    draw(lines);
    placePlot();
    m_times->setTicks(timeTicks(window.fromNs, window.toNs, window.epochOffsetNs,
                                std::max(2, static_cast<int>(m_times->plot().width()) / kPixelsPerTick)));
    placeGrid();
    std::vector<model::TrafficEvent> seen;
    std::copy_if(events.begin(), events.end(), std::back_inserter(seen), [&](const model::TrafficEvent& event) {
        return event.timeNs >= window.fromNs && event.timeNs <= window.toNs;
    });
    m_times->setEvents(std::move(seen));
    m_overlay->setText(isCalm ? m_calmText : QString());
    m_overlay->setVisible(isCalm);
    placeOverlay();
    if (m_crossHair)
        buildLegend();
}

void TimeSeriesChart::draw(const std::vector<std::vector<model::ChartSegment>>& lines)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Drawn& drawn = m_lines[i];
        drawn.segments.show(lines[i], m_style.isStacked && i > 0 ? &lines[i - 1] : nullptr,
                            axisOf(drawn.line.axis).scale.unit);
    }
}

void TimeSeriesChart::showNothing(const QString& reason)
{
    m_series.clear();
    m_pointer.setEnabled(false);
    for (Drawn& drawn : m_lines)
        drawn.segments.clear();
    m_times->setTicks({});
    m_times->setEvents({});
    m_overlay->setText(reason);
    m_overlay->setVisible(!reason.isEmpty());
    placePlot();
    placeOverlay();
}

void TimeSeriesChart::scaleAxis(Axis& axis)
{
    if (axis.axis == nullptr)
        return;
    const AxisScale scale = AxisScale::forHighest(axis.highest, axis.scale, axis.smallestTop);
    axis.scale = scale;
    const double top = scale.top / scale.unit;
    if (axis.axis->max() == top && axis.axis->tickCount() == scale.intervals + 1)
        return;
    axis.axis->setRange(0, top);
    axis.axis->setTickCount(scale.intervals + 1);
    m_times->setValues(valueLabels(m_left), valueLabels(m_right));
}

QStringList TimeSeriesChart::valueLabels(const Axis& axis)
{
    QStringList labels;
    if (axis.axis == nullptr)
        return labels;
    const AxisScale& scale = axis.scale;
    const QString suffix = scale.unitPrefix.isEmpty() ? QString() : QChar(QChar::Nbsp) + scale.unitPrefix;
    for (int i = 0; i <= scale.intervals; ++i)
        labels << (i == 0 ? QLocale().toString(0)
                          : QLocale().toString(scale.top / scale.unit * i / scale.intervals, 'f', scale.decimals) +
                                suffix);
    return labels;
}

/// The same room around every plot, whatever its labels: times stand below each other.
void TimeSeriesChart::placePlot()
{
    const QRectF whole(QPointF(0, 0), QSizeF(m_view->size()));
    const QRectF plot =
        whole.adjusted(kLeftRoom, kTopRoom, -kRightRoom, m_style.showsTimes ? -kTimesRoom : -kBottomRoom);
    if (m_chart->plotArea() != plot)
        m_chart->setPlotArea(plot);
    m_times->setFrame(plot, m_window.fromNs, m_window.toNs);
    placeGrid();
}

void TimeSeriesChart::placeGrid()
{
    std::vector<double> xs;
    for (const TimeTick& tick : m_times->ticks())
        xs.push_back(m_times->xOf(tick.timeNs));
    m_grid->setLines(m_times->plot(), std::move(xs));
}

void TimeSeriesChart::placeOverlay()
{
    if (m_overlay->isVisibleTo(this))
        m_overlay->setGeometry(m_times->plot().toAlignedRect().adjusted(8, 0, -8, 0));
}

void TimeSeriesChart::setCrossHair(std::optional<std::int64_t> timeNs)
{
    if (m_crossHair == timeNs)
        return;
    m_crossHair = m_series.empty() ? std::nullopt : timeNs;
    m_times->setCrossHair(m_crossHair);
    buildLegend();
}

std::vector<model::ChartSegment> TimeSeriesChart::drawnSegments(std::size_t index) const
{
    const Drawn& drawn = m_lines.at(index);
    return drawn.segments.drawn(axisOf(drawn.line.axis).scale.unit);
}

QString TimeSeriesChart::overlayText() const
{
    return m_overlay->isVisibleTo(this) ? m_overlay->text() : QString();
}

QString TimeSeriesChart::legendText() const
{
    return m_legend->text();
}

double TimeSeriesChart::axisTop(ValueAxis axis) const
{
    return axisOf(axis).scale.top;
}

QWidget* TimeSeriesChart::plotWidget() const
{
    return m_view->viewport();
}

void TimeSeriesChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
    QWidget::changeEvent(event);
}

void TimeSeriesChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePlot();
    placeOverlay();
}

bool TimeSeriesChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        placePlot();
        placeOverlay();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace netmoth::gui
