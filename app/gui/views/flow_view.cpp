// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_view.h"

#include "app/gui/views/column_layout.h"
#include "app/gui/views/data_table.h"
#include "app/gui/views/flow_delegate.h"
#include "app/model/number_format.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <utility>
#include <vector>

namespace netmoth::gui {

namespace {

/// Of how flows end, in the language of now.
QString longestEnd()
{
    QString longest;
    flow::FlowSnapshot flow;
    for (const flow::EndReason reason : {flow::EndReason::Timeout, flow::EndReason::Closed, flow::EndReason::Evicted}) {
        flow.endReason = reason;
        if (const QString text = model::flowStateText(flow, true); text.size() > longest.size())
            longest = text;
    }
    return longest;
}

ColumnSpec specOf(model::FlowColumn column)
{
    const bool isShownFirst = column <= model::FlowColumn::LastSeen;
    ColumnSpec spec{model::flowColumnMenuName(column), QStringLiteral("999,9 k"), {}, isShownFirst};
    switch (column) {
    case model::FlowColumn::Source:
    case model::FlowColumn::Destination:
        spec.usualText = QStringLiteral("255.255.255.255");
        spec.longestText = QStringLiteral("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
        break;
    case model::FlowColumn::SourcePort:
    case model::FlowColumn::DestinationPort:
        spec.usualText = QStringLiteral("65535");
        break;
    case model::FlowColumn::Protocol:
        spec.usualText = QStringLiteral("ICMPv6");
        break;
    case model::FlowColumn::State:  // the mark is as wide as three letters
        spec.usualText = QStringLiteral("mmended: closed");
        spec.longestText = QStringLiteral("mm") + longestEnd();
        break;
    case model::FlowColumn::FirstSeen:
    case model::FlowColumn::LastSeen:
        spec.usualText = QStringLiteral("00:00:00.000");
        break;
    case model::FlowColumn::Duration:
        spec.usualText = QStringLiteral("00:00:00");
        break;
    case model::FlowColumn::BytesSent:
    case model::FlowColumn::BytesReturned:
    case model::FlowColumn::Bytes:
    case model::FlowColumn::GapBytes:
        spec.usualText = QStringLiteral("999,9 MB");
        break;
    case model::FlowColumn::AverageRate:
        spec.usualText = QStringLiteral("999,9 Mbit/s");
        break;
    case model::FlowColumn::Tunnel:
        spec.usualText = QStringLiteral("VXLAN 16777215");
        break;
    case model::FlowColumn::TcpFlags:
        spec.usualText = QStringLiteral("APRSF / APRSF");
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
    , m_liveness(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_table(new DataTable(this))
{
    buildControls();
    buildTable();
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_count);
    heading->addStretch();
    heading->addWidget(m_liveness);
    heading->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    connect(&m_model, &FlowModel::updated, this, &FlowView::showCount);
    showCount();
}

QTableView& FlowView::table()
{
    return *m_table;
}

void FlowView::buildControls()
{
    m_liveness->setObjectName(QStringLiteral("flowLiveness"));
    m_liveness->setAccessibleName(tr("Active or ended flows"));
    m_liveness->addItem(tr("All flows"), static_cast<int>(model::FlowLiveness::All));
    m_liveness->addItem(tr("Active flows"), static_cast<int>(model::FlowLiveness::Active));
    m_liveness->addItem(tr("Ended flows"), static_cast<int>(model::FlowLiveness::Ended));
    connect(m_liveness, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setLiveness(static_cast<model::FlowLiveness>(m_liveness->currentData().toInt())); });

    m_search->setObjectName(QStringLiteral("flowSearch"));
    m_search->setAccessibleName(tr("Search flows"));
    m_search->setPlaceholderText(tr("Search: address, port, protocol, state"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + 48);
    connect(m_search, &QLineEdit::textChanged, &m_model, &FlowModel::setSearch);
    auto* find = new QAction(tr("Search flows"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void FlowView::buildTable()
{
    m_table->setObjectName(QStringLiteral("flowTable"));
    m_table->setAccessibleName(tr("Flows"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FlowDelegate(m_table));
    const model::FlowSorting sorting = m_model.sorting();
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(sorting.column), sorting.order);
    m_table->setSortingEnabled(true);
    std::vector<ColumnSpec> columns;
    for (int column = 0; column < model::kFlowColumnCount; ++column)
        columns.push_back(specOf(static_cast<model::FlowColumn>(column)));
    new ColumnLayout(QStringLiteral("flows"), *m_table, std::move(columns));
}

void FlowView::showCount()
{
    const auto shown = static_cast<std::uint64_t>(m_model.rowCount());
    const std::uint64_t known = m_model.totalCount();
    const std::uint64_t forgotten = m_model.forgottenCount();
    QString text = shown == known
                       ? tr("%Ln shown", nullptr, model::pluralCount(shown))
                       : tr("%Ln of %1 shown", nullptr, model::pluralCount(shown)).arg(model::formatExact(known));
    if (forgotten > 0)
        text += tr("; the %Ln that ended first are forgotten", nullptr, model::pluralCount(forgotten));
    m_count->setText(text);
}

}  // namespace netmoth::gui
