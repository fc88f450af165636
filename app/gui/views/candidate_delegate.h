// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a completion list: what to write, and in a fainter colour what it means.
#pragma once

#include <QStyledItemDelegate>

namespace netmoth::gui {

class CandidateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int HelpRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace netmoth::gui
