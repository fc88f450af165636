// SPDX-License-Identifier: GPL-3.0-or-later
// How a cell of the flow table looks: room beside the text, addresses cut in the middle, ended flows step back, and the
// state has a mark whose colour and shape both say it. Thread rule: GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace netmoth::gui {

class FlowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int kMarkWidth = 14;  ///< What the state's mark takes of its cell.
};

}  // namespace netmoth::gui
