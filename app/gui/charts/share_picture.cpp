// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/share_picture.h"

#include "app/gui/charts/accessible_chart.h"
#include "app/model/number_format.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace netmoth::gui {

namespace {

/// Left stays left for right-to-left text too: the picture is not mirrored.
constexpr Qt::AlignmentFlag kPlaced = Qt::AlignAbsolute;

constexpr double kPictureMargin = 8;
constexpr double kSwatch = 10;
constexpr double kBarGap = 0.35;         // of a bar's height
constexpr double kRingThickness = 0.38;  // of the radius
constexpr double kWidestBar = 16;
constexpr double kLeastBar = 12;    // with the gap below
constexpr int kShortestLabel = 10;  // letters
constexpr std::array kPartColors{SeriesColor::Blue,   SeriesColor::Orange, SeriesColor::Green, SeriesColor::Vermillion,
                                 SeriesColor::Purple, SeriesColor::Sky,    SeriesColor::Grey};

/// Black or white, whichever can be read on @p background (WCAG's relative luminance, coarsely).
QColor readableOn(const QColor& background)
{
    const double luminance = 0.2126 * background.redF() + 0.7152 * background.greenF() + 0.0722 * background.blueF();
    return luminance > 0.45 ? QColor(Qt::black) : QColor(Qt::white);
}

}  // namespace

SharePicture::SharePicture(Shape shape, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
{
    announceAsChart(*this);
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight);  // places are worked out so, in every language
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
}

void SharePicture::setParts(std::vector<SharePart> parts, double rest, const QString& restLabel)
{
    m_parts = std::move(parts);
    m_hasRest = rest > 0 && m_shape != Shape::Bars;
    if (m_hasRest)
        m_parts.push_back({restLabel, {}, rest, 0, restLabel});
    setCurrent(std::min(m_current, static_cast<int>(m_parts.size()) - 1));
    layOut();
    update();
}

void SharePicture::setHeading(const QString& title, const QString& first, const QString& second)
{
    m_title = title;
    m_firstName = first;
    m_secondName = second;
    layOut();
    update();
}

QRectF SharePicture::room() const
{
    const double heading = m_title.isEmpty() ? 0 : fontMetrics().height() + 4;
    return QRectF(rect()).adjusted(kPictureMargin, kPictureMargin + heading, -kPictureMargin, -kPictureMargin);
}

double SharePicture::whole() const
{
    double sum = 0;
    for (const SharePart& part : m_parts)
        sum += part.size();
    return sum;
}

QColor SharePicture::colorOf(std::size_t part) const
{
    if (m_hasRest && part + 1 == m_parts.size())
        return seriesColor(SeriesColor::Grey, palette());
    // Beyond the palette the same colours again, lighter, so that neighbours still differ.
    const std::size_t usable = kPartColors.size() - 1;
    QColor color = seriesColor(kPartColors[part % usable], palette());
    return part < usable ? color : color.lighter(isDark(palette()) ? 80 : 135);
}

void SharePicture::layOut()
{
    m_areas.assign(m_parts.size(), {});
    if (whole() <= 0)
        return;
    switch (m_shape) {
    case Shape::Bars:
        return layOutBars();
    case Shape::Ring:
        return layOutRing();
    case Shape::Treemap:
        return layOutTreemap();
    }
}

void SharePicture::layOutBars()
{
    const QRectF frame = room();
    const double labelHeight = fontMetrics().height();
    // The smallest are left out where there is no room for them.
    const double fitting = std::floor((frame.height() + 4) / (labelHeight + kLeastBar));
    const std::size_t shown = std::min(m_parts.size(), static_cast<std::size_t>(std::max(1.0, fitting)));
    const double each = std::min((frame.height() + 4) / static_cast<double>(shown), labelHeight + kWidestBar);
    const double bar = (each - labelHeight) * (1 - kBarGap);
    for (std::size_t i = 0; i < shown && bar > 2; ++i)
        m_areas[i].addRect(frame.left(), frame.top() + each * static_cast<double>(i) + labelHeight,
                           std::max(2.0, frame.width() * m_parts[i].size() / m_parts.front().size()), bar);
}

/// On the left of its names, or above them where there is more room below.
QRectF SharePicture::ringFrame() const
{
    const QRectF frame = room();
    const double names = (fontMetrics().height() + 4.0) * static_cast<double>(m_parts.size());
    if (frame.height() > frame.width() + names) {
        const double size = std::min(frame.width(), frame.height() - names);
        return {frame.left() + (frame.width() - size) / 2, frame.top(), size, size};
    }
    const double size = std::min(frame.width() * 0.55, frame.height());
    return {frame.left(), frame.top() + (frame.height() - size) / 2, size, size};
}

void SharePicture::layOutRing()
{
    const QRectF outer = ringFrame();
    const double inset = outer.width() / 2 * kRingThickness;
    const QRectF inner = outer.adjusted(inset, inset, -inset, -inset);
    const double sum = whole();
    double angle = 90;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double sweep = -360 * m_parts[i].size() / sum;
        QPainterPath& area = m_areas[i];
        area.arcMoveTo(outer, angle);
        area.arcTo(outer, angle, sweep);
        area.arcTo(inner, angle + sweep, -sweep);
        area.closeSubpath();
        angle += sweep;
    }
}

void SharePicture::layOutTreemap()
{
    std::vector<double> sizes;
    for (const SharePart& part : m_parts)
        sizes.push_back(part.size());
    const std::vector<QRectF> rects = squarified(sizes, room());
    for (std::size_t i = 0; i < rects.size(); ++i)
        m_areas[i].addRect(rects[i].adjusted(1, 1, -1, -1));
}

void SharePicture::paintLabel(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment alignment,
                              Qt::TextElideMode cut) const
{
    // The ends of a flow and the groups of an address keep their order in every layout.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(area, static_cast<int>(alignment),
                     fontMetrics().elidedText(text, cut, static_cast<int>(area.width())));
}

void SharePicture::paintBars(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_areas[i].isEmpty())
            continue;
        const QRectF bar = m_areas[i].boundingRect();
        const double split = bar.left() + bar.width() * m_parts[i].first / m_parts[i].size();
        painter.fillRect(QRectF(bar.topLeft(), QPointF(split, bar.bottom())),
                         seriesColor(SeriesColor::Blue, palette()));
        painter.fillRect(QRectF(QPointF(split, bar.top()), bar.bottomRight()),
                         seriesColor(SeriesColor::Orange, palette()));
        const double height = fontMetrics().height();
        QRectF line(bar.left(), bar.top() - height, room().width(), height);
        painter.setPen(secondaryText(palette()));
        painter.drawText(line, kPlaced | Qt::AlignRight | Qt::AlignVCenter, m_parts[i].amount);
        line.setRight(line.right() - fontMetrics().horizontalAdvance(m_parts[i].amount) - kPictureMargin);
        painter.setPen(palette().color(QPalette::Text));
        paintLabel(painter, line, m_parts[i].label, kPlaced | Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void SharePicture::paintRing(QPainter& painter) const
{
    const double sum = whole();
    const QRectF frame = room();
    const QRectF ring = ringFrame();
    const double line = fontMetrics().height() + 4;
    const double names = line * static_cast<double>(m_parts.size());
    const bool isBelow = frame.height() > frame.width() + names;
    const double left = isBelow ? frame.left() : ring.right() + kPictureMargin;
    double top = isBelow ? ring.bottom() + kPictureMargin : std::max(frame.top(), frame.center().y() - names / 2);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter.setBrush(colorOf(i));
        painter.drawPath(m_areas[i]);
        if (top + line > height())
            continue;
        painter.setPen(Qt::NoPen);
        painter.drawRect(QRectF(left, top + (line - kSwatch) / 2, kSwatch, kSwatch));
        painter.setPen(palette().color(QPalette::Text));
        const QString share = model::formatPercent(m_parts[i].size() / sum * 100);
        const QRectF text(left + kSwatch + 6, top, frame.right() - left - kSwatch - 6, line);
        const double shareRoom = fontMetrics().horizontalAdvance(share) + kPictureMargin;
        // Where there is room for one of them, the name says more: the picture shows the share.
        const bool hasBoth = text.width() >= shareRoom + fontMetrics().horizontalAdvance(QStringLiteral("UDP"));
        if (hasBoth)
            painter.drawText(text, kPlaced | Qt::AlignRight | Qt::AlignVCenter, share);
        paintLabel(painter, text.adjusted(0, 0, hasBoth ? -shareRoom : 0, 0), m_parts[i].label,
                   kPlaced | Qt::AlignLeft | Qt::AlignVCenter);
        top += line;
    }
}

void SharePicture::paintTreemap(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF area = m_areas[i].boundingRect();
        if (area.width() < 1 || area.height() < 1)
            continue;
        const QColor color = colorOf(i);
        painter.fillRect(area, color);
        const QRectF inside = area.adjusted(4, 2, -4, -2);
        // A label that is cut after its beginning would look like those of its neighbours.
        if (inside.height() < fontMetrics().height() ||
            inside.width() < std::min(fontMetrics().horizontalAdvance(m_parts[i].label),
                                      fontMetrics().averageCharWidth() * kShortestLabel))
            continue;
        painter.setPen(readableOn(color));
        paintLabel(painter, inside, m_parts[i].label, kPlaced | Qt::AlignLeft | Qt::AlignTop, Qt::ElideRight);
    }
}

void SharePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // a text's own: an address stays as it is in Arabic, too
    painter.setRenderHint(QPainter::Antialiasing, m_shape == Shape::Ring);
    paintHeading(painter);
    if (whole() <= 0) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(room(), Qt::AlignCenter, tr("Nothing to show yet"));
        return;
    }
    switch (m_shape) {
    case Shape::Bars:
        paintBars(painter);
        break;
    case Shape::Ring:
        paintRing(painter);
        break;
    case Shape::Treemap:
        paintTreemap(painter);
        break;
    }
    paintFocus(painter);
}

void SharePicture::paintHeading(QPainter& painter) const
{
    if (m_title.isEmpty())
        return;
    const double height = fontMetrics().height();
    QRectF line(kPictureMargin, kPictureMargin / 2, width() - 2 * kPictureMargin, height);
    QFont small = font();  // the title comes first where both hardly fit
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    if (m_shape == Shape::Bars)
        for (const auto& [name, color] :
             {std::pair(m_secondName, SeriesColor::Orange), std::pair(m_firstName, SeriesColor::Blue)}) {
            painter.setPen(secondaryText(palette()));
            painter.drawText(line, kPlaced | Qt::AlignRight | Qt::AlignVCenter, name);
            line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(name) - 4 - kSwatch);
            painter.fillRect(QRectF(line.right(), line.center().y() - kSwatch / 2, kSwatch, kSwatch),
                             seriesColor(color, palette()));
            line.setRight(line.right() - kPictureMargin);
        }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, kPlaced | Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, static_cast<int>(line.width())));
    painter.setFont(font());
}

void SharePicture::paintFocus(QPainter& painter) const
{
    if (!hasFocus() || m_current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawPath(m_areas[static_cast<std::size_t>(m_current)]);
}

void SharePicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

int SharePicture::partAt(const QPointF& position) const
{
    const auto found =
        std::find_if(m_areas.begin(), m_areas.end(), [&](const QPainterPath& area) { return area.contains(position); });
    return found == m_areas.end() ? -1 : static_cast<int>(found - m_areas.begin());
}

/// The remainder cannot be selected.
void SharePicture::pick(int part)
{
    const bool isRest = m_hasRest && part + 1 == static_cast<int>(m_parts.size());
    if (part >= 0 && !isRest)
        emit picked(part);
}

void SharePicture::setCurrent(int part)
{
    m_current = part;
    setAccessibleDescription(part < 0 ? QString() : m_parts[static_cast<std::size_t>(part)].toolTip);
    update();
}

void SharePicture::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        pick(partAt(event->position()));
}

void SharePicture::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_parts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(std::min(std::max(m_current - 1, 0), last));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return pick(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SharePicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_parts.empty())
        setCurrent(0);
}

void SharePicture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SharePicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int part = partAt(help->pos()); part >= 0)
        QToolTip::showText(help->globalPos(), m_parts[static_cast<std::size_t>(part)].toolTip, this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace netmoth::gui
