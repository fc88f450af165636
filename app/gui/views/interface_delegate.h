// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one network interface: name and a sparkline of the last minute, below them its kind and its current rate.
#pragma once

#include <QStyledItemDelegate>

namespace netmoth::gui {

class InterfaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kPadding = 8;  ///< Pixels on each side of the texts.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What leaves @p name whole.
    [[nodiscard]] static int widthFor(QFont font, const QString& name);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintSparkline(QPainter* painter, const QRect& area, const QList<double>& history, const QColor& color);
};

}  // namespace netmoth::gui
