// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/candidate_delegate.h"

#include "app/gui/base/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr int kPadding = 6;
constexpr int kGap = 18;

/// Help begins behind the widest candidate, so that the two make columns.
int helpOffset(const QFontMetrics& metrics, const QAbstractItemModel& model)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model.index(row, 0).data().toString()));
    return kPadding + widest + kGap;
}

}  // namespace

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = row.text;
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QRect area = row.rect.adjusted(kPadding, 0, -kPadding, 0);
    painter->save();
    painter->setPen(row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (!isSelected)
        painter->setPen(secondaryText(row.palette));
    const int offset = helpOffset(row.fontMetrics, *index.model());
    const QRect helpArea = row.rect.adjusted(offset, 0, -kPadding, 0);
    const QString help = row.fontMetrics.elidedText(index.data(HelpRole).toString(), Qt::ElideRight, helpArea.width());
    painter->drawText(helpArea, Qt::AlignLeft | Qt::AlignVCenter, help);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int help = metrics.horizontalAdvance(index.data(HelpRole).toString());
    return {helpOffset(metrics, *index.model()) + help + kPadding, metrics.height() + 6};
}

}  // namespace netmoth::gui
