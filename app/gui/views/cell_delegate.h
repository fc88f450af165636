// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a table that is read: the room beside its text that the header's titles have, and no frame around the one
// that has the focus, as whole rows are selected. Thread rule: GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace netmoth::gui {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Paints everything of the cell but its text, which is taken out of @p cell. @return where that goes.
    QRect paintWithoutText(QPainter& painter, QStyleOptionViewItem& cell, const QModelIndex& index,
                           QString& text) const;
    static void paintText(QPainter& painter, const QStyleOptionViewItem& cell, const QRect& area, const QString& text,
                          Qt::TextElideMode cut = Qt::ElideMiddle);
};

}  // namespace netmoth::gui
