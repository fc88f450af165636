// SPDX-License-Identifier: GPL-3.0-or-later
// How a cell of the flow table looks: ended flows step back, and the state has a mark whose colour and shape both say
// it. Thread rule: GUI thread.
#pragma once

#include "app/gui/views/cell_delegate.h"

namespace netmoth::gui {

class FlowDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int kMarkWidth = 14;  ///< What the state's mark takes of its cell.
};

}  // namespace netmoth::gui
