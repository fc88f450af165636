// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/interface_delegate.h"

#include "app/gui/base/theme.h"
#include "app/gui/models/interface_model.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr int kLineGap = 2;
constexpr int kSparklineWidth = 64;  // leaves a name of 15 characters whole

}  // namespace

int InterfaceDelegate::widthFor(QFont font, const QString& name)
{
    font.setBold(true);
    return QFontMetrics(font).horizontalAdvance(name) + 2 * kPadding;
}

QSize InterfaceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, 3 * option.fontMetrics.height() + 2 * kLineGap + 2 * kPadding};
}

void InterfaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool usable =
        index.data(InterfaceModel::UpRole).toBool() && index.data(InterfaceModel::SupportedRole).toBool();
    const QPalette& palette = option.palette;
    const QColor plain = palette.color(usable ? QPalette::Active : QPalette::Disabled,
                                       selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? plain : (usable ? secondaryText(palette) : plain);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int lineHeight = option.fontMetrics.height();
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(option.direction, area, part); };
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString wholeName = index.data(InterfaceModel::NameRole).toString();
    const int beside = area.width() - kSparklineWidth - kPadding;
    const bool hasSparkline = usable && boldMetrics.horizontalAdvance(wholeName) <= beside;  // the name comes first
    const QRect firstLine(area.left(), area.top(), hasSparkline ? beside : area.width(), lineHeight);
    const QRect secondLine(area.left(), area.top() + lineHeight + kLineGap, area.width(), lineHeight);
    const QRect thirdLine = secondLine.translated(0, lineHeight + kLineGap);

    const QString name = boldMetrics.elidedText(wholeName, Qt::ElideMiddle, firstLine.width());
    painter->setFont(bold);
    painter->setPen(plain);
    painter->drawText(placed(firstLine), Qt::AlignLeft | Qt::AlignVCenter, name);

    painter->setFont(option.font);
    painter->setPen(faint);
    const auto drawLine = [&](const QRect& line, InterfaceModel::Role role) {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(role).toString(), Qt::ElideRight, line.width()));
    };
    drawLine(secondLine, InterfaceModel::DescriptionRole);
    drawLine(thirdLine, InterfaceModel::RateTextRole);
    if (!hasSparkline) {
        painter->restore();
        return;
    }
    // Beside the name: the lines below need their whole width.
    const QRect sparkline(area.right() - kSparklineWidth, area.top() - 2, kSparklineWidth, lineHeight + 2);
    paintSparkline(painter, placed(sparkline), index.data(InterfaceModel::HistoryRole).value<QList<double>>(),
                   selected ? plain : seriesColor(SeriesColor::Blue, palette));
    painter->restore();
}

void InterfaceDelegate::paintSparkline(QPainter* painter, const QRect& area, const QList<double>& history,
                                       const QColor& color)
{
    if (history.size() < 2)
        return;
    const double highest = std::max(1.0, *std::max_element(history.begin(), history.end()));
    const double step = static_cast<double>(area.width()) / static_cast<double>(InterfaceModel::kHistoryLength - 1);
    QPolygonF line;
    for (qsizetype i = 0; i < history.size(); ++i)
        line << QPointF(area.right() - step * static_cast<double>(history.size() - 1 - i),
                        area.bottom() - 1 - history[i] / highest * (area.height() - 3));
    QPolygonF fill = line;
    fill << QPointF(area.right(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    QColor shade = color;
    shade.setAlpha(50);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shade);
    painter->drawPolygon(fill);
    painter->setPen(QPen(color, 1.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

}  // namespace netmoth::gui
