// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/rate_sparkline.h"

#include "app/gui/base/theme.h"
#include "app/model/number_format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace netmoth::gui {

namespace {

double bitsPerSecond(std::uint64_t before, std::uint64_t now, double seconds)
{
    return now < before ? 0 : static_cast<double>(now - before) * 8 / seconds;
}

}  // namespace

RateSparkline::RateSparkline(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Rate of the flow over the last minute"));
    setLayoutDirection(Qt::LeftToRight);  // time runs from left to right in every language
}

void RateSparkline::clear()
{
    m_points.clear();
    m_hasTotals = false;
    update();
}

void RateSparkline::add(double seconds, std::uint64_t sentBytes, std::uint64_t returnedBytes)
{
    const double elapsed = seconds - m_lastSeconds;
    if (m_hasTotals && elapsed <= 0)
        return;
    if (m_hasTotals) {
        m_points.push_back({seconds, bitsPerSecond(m_lastSent, sentBytes, elapsed),
                            bitsPerSecond(m_lastReturned, returnedBytes, elapsed)});
        while (m_points.front().seconds < seconds - kSpanSeconds)
            m_points.pop_front();
    }
    m_hasTotals = true;
    m_lastSeconds = seconds;
    m_lastSent = sentBytes;
    m_lastReturned = returnedBytes;
    setToolTip(tr("→ %1, ← %2").arg(model::formatBitRate(sentRate()), model::formatBitRate(returnedRate())));
    update();
}

double RateSparkline::highest() const
{
    double highest = 0;
    for (const Point& point : m_points)
        highest = std::max({highest, point.sent, point.returned});
    return highest;
}

/// The area between the middle line and the rate.
void RateSparkline::paintHalf(QPainter& painter, const QRectF& area, double scale, bool sent) const
{
    const double middle = area.center().y();
    const double latest = m_points.back().seconds;
    const auto xOf = [&](double seconds) { return area.right() - (latest - seconds) / kSpanSeconds * area.width(); };
    QPainterPath path(QPointF(xOf(m_points.front().seconds), middle));
    for (const Point& point : m_points)
        path.lineTo(xOf(point.seconds), middle + (sent ? -point.sent : point.returned) * scale);
    path.lineTo(area.right(), middle);
    path.closeSubpath();
    const QColor color = seriesColor(sent ? SeriesColor::Blue : SeriesColor::Orange, palette());
    QColor fill = color;
    fill.setAlphaF(0.35F);
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(fill);
    painter.drawPath(path);
}

/// Silence is shown only for the time that was observed.
QString RateSparkline::emptyText() const
{
    constexpr double kNearlyAll = 0.9;
    if (m_points.size() < 2)
        return tr("No rate yet");
    if (highest() > 0)
        return {};
    return m_points.back().seconds - m_points.front().seconds < kNearlyAll * kSpanSeconds ? model::formatBitRate(0)
                                                                                          : tr("Silent for a minute");
}

void RateSparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (const QString text = emptyText(); !text.isEmpty()) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(area, Qt::AlignCenter, text);
        return;
    }
    const double top = highest();
    painter.setPen(faintLine(palette()));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    const double scale = (area.height() / 2 - 2) / top;
    paintHalf(painter, area, scale, true);
    paintHalf(painter, area, scale, false);
    painter.setPen(secondaryText(palette()));
    // On the left in Arabic, too: on the right are the newest rates.
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute,
                     tr("at most %1").arg(model::formatBitRate(top)));
}

}  // namespace netmoth::gui
