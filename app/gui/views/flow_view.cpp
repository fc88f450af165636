// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_view.h"

#include "app/gui/models/number_format.h"
#include "app/gui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace netmoth::gui {

namespace {

/// Ended flows step back.
class FlowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(FlowModel::EndedRole).toBool())
            option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }
};

/// Wide enough for what is usual in a column; the user may change it.
QString widestUsualText(FlowColumn column)
{
    switch (column) {
    case FlowColumn::Source:
    case FlowColumn::Destination:
        return QStringLiteral("2001:db8:1234:5678::9abc:def0");
    case FlowColumn::SourcePort:
    case FlowColumn::DestinationPort:
        return QStringLiteral("65535 ▾");
    case FlowColumn::Protocol:
        return QStringLiteral("Protocol ▾");
    case FlowColumn::State:
        return QStringLiteral("ended: evicted ");
    case FlowColumn::LastSeen:
        return QStringLiteral("00:00:00.000 ");
    case FlowColumn::Duration:
        return QStringLiteral("Duration ▾ ");
    default:
        return QStringLiteral("← Packets ▾ ");
    }
}

}  // namespace

FlowView::FlowView(FlowModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
{
    auto* title = new QLabel(tr("F&lows"), this);
    title->setBuddy(m_table);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addWidget(m_count);
    heading->addStretch();
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    connect(&m_model, &FlowModel::updated, this, &FlowView::showCount);
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
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    const FlowSorting sorting = m_model.sorting();
    header->setSortIndicator(static_cast<int>(sorting.column), sorting.order);
    m_table->setSortingEnabled(true);
    for (int column = 0; column < kFlowColumnCount; ++column)
        m_table->setColumnWidth(
            column, m_table->fontMetrics().horizontalAdvance(widestUsualText(static_cast<FlowColumn>(column))) + 14);
    header->setStretchLastSection(true);
}

void FlowView::showCount()
{
    m_count->setText(tr("%1 shown").arg(formatExact(static_cast<std::uint64_t>(m_model.rowCount()))));
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
