// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/cell_delegate.h"

#include "app/gui/views/column_layout.h"

#include <QPainter>

#include <utility>

namespace netmoth::gui {

QRect CellDelegate::paintWithoutText(QPainter& painter, QStyleOptionViewItem& cell, const QModelIndex& index,
                                     QString& text) const
{
    initStyleOption(&cell, index);
    cell.state.setFlag(QStyle::State_HasFocus, false);
    text = std::exchange(cell.text, {});
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter, cell.widget);
    return cell.rect.adjusted(ColumnLayout::kCellPadding, 0, -ColumnLayout::kCellPadding, 0);
}

/// Cut in the middle: addresses differ at both ends. They run from left to right in every layout.
void CellDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& cell, const QRect& area,
                             const QString& text, Qt::TextElideMode cut)
{
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment) | Qt::AlignAbsolute;
    painter.setFont(cell.font);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    cell.widget->style()->drawItemText(&painter, area, static_cast<int>(alignment), cell.palette, true,
                                       cell.fontMetrics.elidedText(text, cut, area.width()),
                                       selected ? QPalette::HighlightedText : QPalette::Text);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    QString text;
    const QRect area = paintWithoutText(*painter, cell, index, text);
    paintText(*painter, cell, area, text);
}

}  // namespace netmoth::gui
