// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_delegate.h"

#include "app/gui/models/flow_model.h"
#include "app/gui/theme.h"
#include "app/gui/views/column_layout.h"

#include <QPainter>

#include <utility>

namespace netmoth::gui {

namespace {

constexpr qreal kMarkRadius = 4;

/// A disc while the flow lives, a ring when it has ended.
void paintMark(QPainter& painter, const QRectF& area, const QColor& color, bool isRing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(color));
    const qreal radius = isRing ? kMarkRadius - 0.6 : kMarkRadius;
    painter.drawEllipse(QPointF(area.left() + kMarkRadius, area.center().y() + 0.5), radius, radius);
    painter.restore();
}

}  // namespace

void FlowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect area = cell.rect.adjusted(ColumnLayout::kCellPadding, 0, -ColumnLayout::kCellPadding, 0);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const bool ended = index.data(FlowModel::EndedRole).toBool();
    if (index.column() == static_cast<int>(FlowColumn::State)) {
        const auto state = static_cast<flow::FlowState>(index.data(FlowModel::FlowStateRole).toInt());
        const QColor color =
            selected ? cell.palette.color(QPalette::HighlightedText) : flowStateColor(state, ended, cell.palette);
        paintMark(*painter, area, color, ended);
        area.setLeft(area.left() + kMarkWidth);
    }
    if (!selected && ended)
        cell.palette.setColor(QPalette::Text, secondaryText(cell.palette));
    const QString shown = cell.fontMetrics.elidedText(text, Qt::ElideMiddle, area.width());
    style->drawItemText(painter, area, static_cast<int>(cell.displayAlignment), cell.palette, true, shown,
                        selected ? QPalette::HighlightedText : QPalette::Text);
}

}  // namespace netmoth::gui
