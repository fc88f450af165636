// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_delegate.h"

#include "app/gui/base/theme.h"
#include "app/gui/models/flow_model.h"

#include <QPainter>

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
    painter.drawEllipse(QPointF(area.center().x(), area.center().y() + 0.5), radius, radius);
    painter.restore();
}

}  // namespace

void FlowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    QString text;
    QRect area = paintWithoutText(*painter, cell, index, text);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const bool ended = index.data(FlowModel::EndedRole).toBool();
    const bool isState = index.column() == static_cast<int>(model::FlowColumn::State);
    if (isState) {
        const auto state = static_cast<flow::FlowState>(index.data(FlowModel::FlowStateRole).toInt());
        const QColor color =
            selected ? cell.palette.color(QPalette::HighlightedText) : flowStateColor(state, ended, cell.palette);
        const auto placed = [&](const QRect& part) { return QStyle::visualRect(cell.direction, area, part); };
        const QRect mark(area.left(), area.top(), static_cast<int>(2 * kMarkRadius), area.height());
        paintMark(*painter, placed(mark), color, ended);
        area = placed(area.adjusted(kMarkWidth, 0, 0, 0));
    }
    if (!selected && ended)
        cell.palette.setColor(QPalette::Text, secondaryText(cell.palette));
    paintText(*painter, cell, area, text, isState ? Qt::ElideRight : Qt::ElideMiddle);
}

}  // namespace netmoth::gui
