// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_view.h"

#include "app/gui/models/number_format.h"
#include "app/gui/theme.h"
#include "app/gui/views/column_layout.h"
#include "app/gui/views/display_filter_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kCellPadding = ColumnLayout::kCellPadding;

/// Room beside the text, and ended flows step back.
class FlowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, {});
        const QStyle* style = cell.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QRect area = cell.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        if (!selected && index.data(FlowModel::EndedRole).toBool())
            cell.palette.setColor(QPalette::Text, secondaryText(cell.palette));
        const QString shown = cell.fontMetrics.elidedText(text, Qt::ElideMiddle, area.width());
        style->drawItemText(painter, area, static_cast<int>(cell.displayAlignment), cell.palette, true, shown,
                            selected ? QPalette::HighlightedText : QPalette::Text);
    }
};

ColumnSpec specOf(FlowColumn column)
{
    ColumnSpec spec{flowColumnMenuName(column), QStringLiteral("999,9 k"), {}, true};
    switch (column) {
    case FlowColumn::Source:
    case FlowColumn::Destination:
        spec.usualText = QStringLiteral("255.255.255.255");
        spec.longestText = QStringLiteral("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
        break;
    case FlowColumn::SourcePort:
    case FlowColumn::DestinationPort:
        spec.usualText = QStringLiteral("65535");
        break;
    case FlowColumn::Protocol:
        spec.usualText = QStringLiteral("ICMPv6");
        break;
    case FlowColumn::State:
        spec.usualText = QStringLiteral("ended: evicted");
        break;
    case FlowColumn::LastSeen:
        spec.usualText = QStringLiteral("00:00:00.000");
        break;
    case FlowColumn::Duration:
        spec.usualText = QStringLiteral("00:00:00");
        break;
    case FlowColumn::BytesSent:
    case FlowColumn::BytesReturned:
        spec.usualText = QStringLiteral("999,9 MB");
        break;
    default:
        break;
    }
    return spec;
}

}  // namespace

FlowView::FlowView(FlowModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new QLabel(this))
    , m_filter(new DisplayFilterBar(this))
    , m_table(new QTableView(this))
{
    auto* title = new QLabel(tr("F&lows"), this);
    title->setBuddy(m_table);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("00,000 of 00,000 shown")));
    m_filter->addLeading(title);
    m_filter->addLeading(m_count);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    connect(&m_model, &FlowModel::updated, this, &FlowView::showCount);
    connect(m_filter, &DisplayFilterBar::filterChanged, &m_model, &FlowModel::setFilter);
    showCount();
}

void FlowView::buildTable()
{
    m_table->setObjectName(QStringLiteral("flowTable"));
    m_table->setAccessibleName(tr("Flows"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FlowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    QHeaderView* header = m_table->horizontalHeader();
    QFont small = header->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    header->setFont(small);
    const FlowSorting sorting = m_model.sorting();
    header->setSortIndicator(static_cast<int>(sorting.column), sorting.order);
    m_table->setSortingEnabled(true);
    std::vector<ColumnSpec> columns;
    for (int column = 0; column < kFlowColumnCount; ++column)
        columns.push_back(specOf(static_cast<FlowColumn>(column)));
    new ColumnLayout(QStringLiteral("flows"), *m_table, std::move(columns));
    styleHeader();
}

/// A style sheet takes the palette's colours once only.
void FlowView::styleHeader()
{
    m_table->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 5px %1px 3px %1px; border: none; border-bottom: 1px solid %2; "
                       "background: %3; color: %4; } "
                       "QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: border; "
                       "subcontrol-position: top center; width: 9px; height: 7px; }")
            .arg(kCellPadding)
            .arg(palette().color(QPalette::Mid).name(), palette().color(QPalette::Window).name(),
                 palette().color(QPalette::WindowText).name()));
}

void FlowView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        styleHeader();
    QWidget::changeEvent(event);
}

void FlowView::showCount()
{
    const auto shown = static_cast<std::uint64_t>(m_model.rowCount());
    const std::uint64_t known = m_model.totalCount();
    const std::uint64_t forgotten = m_model.forgottenCount();
    QString text = shown == known ? tr("%1 shown").arg(formatExact(shown))
                                  : tr("%1 of %2 shown").arg(formatExact(shown), formatExact(known));
    if (forgotten > 0)
        text += tr("; the %1 that ended first are forgotten").arg(formatExact(forgotten));
    m_count->setText(text);
}

void FlowView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit visibilityChanged(true);
}

void FlowView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit visibilityChanged(false);
}

}  // namespace netmoth::gui
