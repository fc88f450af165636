// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/data_table.h"

#include "app/gui/views/cell_delegate.h"
#include "app/gui/views/column_layout.h"

#include <QEvent>
#include <QHeaderView>

namespace netmoth::gui {

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QFont small = horizontalHeader()->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    horizontalHeader()->setFont(small);
    styleHeader();
}

/// A style sheet takes the palette's colours once only.
void DataTable::styleHeader()
{
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 5px %1px 3px %1px; border: none; border-bottom: 1px solid %2; "
                       "background: %3; color: %4; } "
                       "QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; "
                       "subcontrol-position: top center; width: 9px; height: 7px; }")
            .arg(ColumnLayout::kCellPadding)
            .arg(palette().color(QPalette::Mid).name(), palette().color(QPalette::Window).name(),
                 palette().color(QPalette::WindowText).name()));
}

void DataTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        styleHeader();
    QTableView::changeEvent(event);
}

}  // namespace netmoth::gui
