// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/time_series_chart.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

QString legendHtml(const QString& name, const QColor& color, bool dashed)
{
    const QString marker = dashed ? QStringLiteral("╍╍") : QStringLiteral("━━");
    return QStringLiteral("<span style='white-space:nowrap'><span style='color:%1'>%2</span>&nbsp;%3</span>")
        .arg(color.name(), marker, name.toHtmlEscaped());
}

}  // namespace

TimeSeriesChart::TimeSeriesChart(const QString& title, std::vector<Line> lines, QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_title(new QLabel(title, this))
    , m_legend(new QLabel(this))
    , m_overlay(new QLabel(m_view))
{
    for (Line& line : lines)
        m_lines.push_back({std::move(line), {}});

    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins(QMargins(2, 4, 8, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    buildAxes();

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
    heading->setContentsMargins(8, 6, 8, 0);
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

void TimeSeriesChart::buildAxes()
{
    const auto makeAxis = [this](Qt::Alignment side) {
        auto* axis = new QValueAxis;
        axis->setLineVisible(false);
        m_chart->addAxis(axis, side);
        return axis;
    };
    m_timeAxis = makeAxis(Qt::AlignBottom);
    m_timeAxis->setTickCount(5);
    m_timeAxis->setGridLineVisible(false);
    m_left.axis = makeAxis(Qt::AlignLeft);
    scaleAxis(m_left);
    const bool usesRight = std::any_of(m_lines.begin(), m_lines.end(),
                                       [](const Drawn& drawn) { return drawn.line.axis == ValueAxis::Right; });
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

void TimeSeriesChart::buildLegend()
{
    QStringList entries;
    for (const Drawn& drawn : m_lines)
        entries << legendHtml(drawn.line.name, seriesColor(drawn.line.color, palette()), drawn.line.dashed);
    m_legend->setText(entries.join(QStringLiteral("&ensp; ")));
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
    for (QValueAxis* axis : {m_timeAxis, m_left.axis, m_right.axis}) {
        if (axis == nullptr)
            continue;
        axis->setLabelsFont(small);
        axis->setLabelsColor(secondaryText(colors));
        axis->setGridLineColor(faintLine(colors));
    }
    m_legend->setFont(small);
    buildLegend();
    for (const Drawn& drawn : m_lines)
        for (QLineSeries* segment : drawn.segments)
            segment->setPen(penOf(drawn.line));
    m_overlay->setStyleSheet(QStringLiteral("color: %1").arg(secondaryText(colors).name()));
}

QPen TimeSeriesChart::penOf(const Line& line) const
{
    return QPen(seriesColor(line.color, palette()), line.width, line.dashed ? Qt::DashLine : Qt::SolidLine);
}

void TimeSeriesChart::showSeries(const std::vector<const TimeSeries*>& series, const TimeWindow& window)
{
    const auto maxPoints = static_cast<std::size_t>(std::clamp(m_view->width(), 100, 2000));
    std::vector<std::vector<ChartSegment>> segments;
    m_left.highest = m_right.highest = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        segments.push_back(series[i]->window(window.fromNs, window.toNs, window.originNs, maxPoints));
        double highest = 0;
        for (const ChartSegment& segment : segments.back())
            for (const QPointF& point : segment)
                highest = std::max(highest, point.y());
        if (highest == 0 && !m_calmText.isEmpty())
            segments.back().clear();
        Axis& axis = axisOf(m_lines[i].line.axis);
        axis.highest = std::max(axis.highest, highest);
    }
    scaleAxis(m_left);
    scaleAxis(m_right);
    showTimeAxis(window);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double unit = axisOf(m_lines[i].line.axis).scale.unit;
        for (ChartSegment& segment : segments[i])
            for (QPointF& point : segment)
                point = {point.x() / window.labelUnitSeconds, point.y() / unit};
        setSegments(m_lines[i], segments[i]);
    }
    const bool isCalm = !m_calmText.isEmpty() && m_left.highest == 0 && m_right.highest == 0;
    m_overlay->setText(isCalm ? m_calmText : QString());
    m_overlay->setVisible(isCalm);
    placeOverlay();
}

void TimeSeriesChart::showNothing(const QString& reason)
{
    for (Drawn& drawn : m_lines)
        setSegments(drawn, {});
    m_overlay->setText(reason);
    m_overlay->setVisible(!reason.isEmpty());
    placeOverlay();
}

void TimeSeriesChart::setSegments(Drawn& drawn, const std::vector<ChartSegment>& segments)
{
    while (drawn.segments.size() < segments.size()) {
        auto* segment = new QLineSeries(m_chart);
        segment->setName(drawn.line.name);
        segment->setPen(penOf(drawn.line));
        m_chart->addSeries(segment);
        segment->attachAxis(m_timeAxis);
        segment->attachAxis(axisOf(drawn.line.axis).axis);
        drawn.segments.push_back(segment);
    }
    for (std::size_t i = 0; i < drawn.segments.size(); ++i) {
        QLineSeries* segment = drawn.segments[i];
        if (i < segments.size())
            segment->replace(QList<QPointF>(segments[i].begin(), segments[i].end()));
        else if (segment->count() > 0)
            segment->clear();
    }
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
    const QString suffix = scale.unitPrefix.isEmpty() ? QString() : QLatin1Char(' ') + scale.unitPrefix;
    axis.axis->setLabelFormat(QStringLiteral("%.%1f%2").arg(scale.decimals).arg(suffix));
}

void TimeSeriesChart::showTimeAxis(const TimeWindow& window)
{
    const double unitNs = window.labelUnitSeconds * 1e9;
    const double from = static_cast<double>(window.fromNs - window.originNs) / unitNs;
    const double to = std::max(from + 1e-6, static_cast<double>(window.toNs - window.originNs) / unitNs);
    const bool needsDecimals =
        (to - from) / (m_timeAxis->tickCount() - 1) < 1 || to - from != static_cast<int>(to - from);
    const char* unit = window.labelUnitSeconds >= 3600 ? "h" : (window.labelUnitSeconds >= 60 ? "min" : "s");
    const QString format = QStringLiteral("%.%1f %2").arg(needsDecimals ? 1 : 0).arg(QLatin1String(unit));
    if (m_timeAxis->labelFormat() != format)
        m_timeAxis->setLabelFormat(format);
    if (m_timeAxis->min() != from || m_timeAxis->max() != to)
        m_timeAxis->setRange(from, to);
}

void TimeSeriesChart::placeOverlay()
{
    if (m_overlay->isVisibleTo(this))
        m_overlay->setGeometry(m_chart->plotArea().toAlignedRect().adjusted(8, 8, -8, -8));
}

std::vector<ChartSegment> TimeSeriesChart::drawnSegments(std::size_t index) const
{
    const Drawn& drawn = m_lines.at(index);
    const double unit = axisOf(drawn.line.axis).scale.unit;
    std::vector<ChartSegment> segments;
    for (const QLineSeries* segment : drawn.segments) {
        if (segment->count() == 0)
            continue;
        segments.emplace_back();
        for (const QPointF& point : segment->points())
            segments.back().emplace_back(point.x(), point.y() * unit);
    }
    return segments;
}

QString TimeSeriesChart::overlayText() const
{
    return m_overlay->isVisibleTo(this) ? m_overlay->text() : QString();
}

double TimeSeriesChart::axisTop(ValueAxis axis) const
{
    return axisOf(axis).scale.top;
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
    placeOverlay();
}

}  // namespace netmoth::gui
