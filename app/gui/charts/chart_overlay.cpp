// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/chart_overlay.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr double kLabelRoom = 23;
constexpr double kLabelGap = 6;
constexpr double kMarkSize = 5;
constexpr double kValueRoom = 60;

bool isBad(model::TrafficEvent::Kind kind)
{
    return kind == model::TrafficEvent::Kind::DropsBegan || kind == model::TrafficEvent::Kind::InterfaceDown ||
           kind == model::TrafficEvent::Kind::HelperSilent;
}

}  // namespace

ChartGrid::ChartGrid(QGraphicsItem& chart)
    : QGraphicsItem(&chart)
{
    // Qt Charts has its background at -1 and its series from 3 on, within the chart.
    setZValue(0);
}

void ChartGrid::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void ChartGrid::setLines(const QRectF& plot, std::vector<double> xs)
{
    if (m_plot != plot)
        prepareGeometryChange();
    m_plot = plot;
    m_xs = std::move(xs);
    update();
}

void ChartGrid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(m_color);
    for (const double x : m_xs)
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
}

ChartOverlay::ChartOverlay(bool showsLabels)
    : m_showsLabels(showsLabels)
{
    setZValue(100);
}

void ChartOverlay::setColors(const Colors& colors, const QFont& font)
{
    m_colors = colors;
    m_font = font;
    update();
}

void ChartOverlay::setFrame(const QRectF& plot, std::int64_t fromNs, std::int64_t toNs)
{
    if (m_plot != plot)
        prepareGeometryChange();
    m_plot = plot;
    m_fromNs = fromNs;
    m_toNs = std::max(toNs, fromNs + 1);
    update();
}

void ChartOverlay::setTicks(std::vector<TimeTick> ticks)
{
    m_ticks = std::move(ticks);
    update();
}

void ChartOverlay::setValues(QStringList left, QStringList right)
{
    m_leftValues = std::move(left);
    m_rightValues = std::move(right);
    update();
}

void ChartOverlay::setEvents(std::vector<model::TrafficEvent> events)
{
    m_events = std::move(events);
    update();
}

void ChartOverlay::setCrossHair(std::optional<std::int64_t> timeNs)
{
    if (m_crossHair == timeNs)
        return;
    m_crossHair = timeNs;
    update();
}

void ChartOverlay::setSelection(std::optional<std::pair<std::int64_t, std::int64_t>> rangeNs)
{
    if (m_selection == rangeNs)
        return;
    m_selection = rangeNs;
    update();
}

double ChartOverlay::xOf(std::int64_t timeNs) const
{
    return m_plot.left() +
           static_cast<double>(timeNs - m_fromNs) / static_cast<double>(m_toNs - m_fromNs) * m_plot.width();
}

std::int64_t ChartOverlay::timeAt(double x) const
{
    const double share = std::clamp((x - m_plot.left()) / std::max(1.0, m_plot.width()), 0.0, 1.0);
    return m_fromNs + static_cast<std::int64_t>(share * static_cast<double>(m_toNs - m_fromNs));
}

const model::TrafficEvent* ChartOverlay::eventAt(double x) const
{
    const auto nearest = std::min_element(m_events.begin(), m_events.end(), [&](const auto& left, const auto& right) {
        return std::abs(xOf(left.timeNs) - x) < std::abs(xOf(right.timeNs) - x);
    });
    return nearest != m_events.end() && std::abs(xOf(nearest->timeNs) - x) <= kMarkSize ? &*nearest : nullptr;
}

QRectF ChartOverlay::boundingRect() const
{
    return m_plot.adjusted(-kValueRoom, -12, kValueRoom, kLabelRoom);
}

void ChartOverlay::paintTicks(QPainter& painter) const
{
    if (!m_showsLabels)
        return;
    const QFontMetricsF metrics(m_font);
    painter.setPen(m_colors.text);
    double free = -1e9;
    for (const TimeTick& tick : m_ticks) {
        const double x = xOf(tick.timeNs);
        const double width = metrics.horizontalAdvance(tick.label);
        if (x - width / 2 < free)
            continue;
        painter.drawText(QRectF(x - width, m_plot.bottom() + kLabelGap, 2 * width, kLabelRoom - kLabelGap),
                         Qt::AlignHCenter | Qt::AlignTop, tick.label);
        free = x + width / 2 + 8;
    }
}

qsizetype ChartOverlay::valueStep(qsizetype intervals, double plotHeight, double lineHeight)
{
    qsizetype step = 1;
    while (step < intervals && (intervals % step != 0 ||
                                plotHeight * static_cast<double>(step) < lineHeight * static_cast<double>(intervals)))
        ++step;
    return step;
}

void ChartOverlay::paintValues(QPainter& painter, const QStringList& labels, bool atLeft) const
{
    constexpr double kHalfLine = 10;
    painter.setPen(m_colors.text);
    const qsizetype step = valueStep(labels.size() - 1, m_plot.height(), QFontMetricsF(painter.font()).height());
    for (qsizetype i = 0; i < labels.size() && labels.size() > 1; i += step) {
        const double y =
            m_plot.bottom() - m_plot.height() * static_cast<double>(i) / static_cast<double>(labels.size() - 1);
        const QRectF room = atLeft ? QRectF(m_plot.left() - kValueRoom, y - kHalfLine, kValueRoom - 6, 2 * kHalfLine)
                                   : QRectF(m_plot.right() + 6, y - kHalfLine, kValueRoom, 2 * kHalfLine);
        painter.drawText(room, static_cast<int>(Qt::AlignVCenter) | (atLeft ? Qt::AlignRight : Qt::AlignLeft),
                         labels[i]);
    }
}

void ChartOverlay::paintEvents(QPainter& painter) const
{
    for (const model::TrafficEvent& event : m_events) {
        const double x = xOf(event.timeNs);
        const QColor color = isBad(event.kind) ? m_colors.warning : m_colors.notice;
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QPointF mark[] = {{x - kMarkSize, m_plot.top() - kMarkSize},
                                {x + kMarkSize, m_plot.top() - kMarkSize},
                                {x, m_plot.top() + 2}};
        painter.drawPolygon(mark, 3);
    }
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setLayoutDirection(Qt::LeftToRight);  // as the plot: time runs so in every language
    painter->setFont(m_font);
    paintTicks(*painter);
    paintValues(*painter, m_leftValues, true);
    paintValues(*painter, m_rightValues, false);
    paintEvents(*painter);
    if (m_selection) {
        const double left = xOf(m_selection->first);
        const double right = xOf(m_selection->second);
        painter->fillRect(
            QRectF(QPointF(std::min(left, right), m_plot.top()), QPointF(std::max(left, right), m_plot.bottom())),
            m_colors.selection);
    }
    if (m_crossHair) {
        painter->setPen(m_colors.crossHair);
        const double x = xOf(*m_crossHair);
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
}

}  // namespace netmoth::gui
