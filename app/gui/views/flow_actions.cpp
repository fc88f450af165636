// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_actions.h"

#include "app/gui/views/save_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <array>
#include <numeric>

namespace netmoth::gui {

namespace {

constexpr std::array kFormats{FlowFormat::Csv, FlowFormat::Json, FlowFormat::Eve};

}  // namespace

FlowActions::FlowActions(FlowModel& model, QTableView& table, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_copy(new QAction(tr("&Copy"), &table))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(m_copy);
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_copy, &QAction::triggered, this, &FlowActions::copySelection);
    connect(&m_table, &QTableView::customContextMenuRequested, this, &FlowActions::showMenu);
    connect(&m_export, &FlowExport::finished, this, &FlowActions::exported);
    connect(&m_export, &FlowExport::failed, this, &FlowActions::exportFailed);
}

std::vector<int> FlowActions::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString FlowActions::selectionAsText() const
{
    const QHeaderView* header = m_table.horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !m_table.isColumnHidden(column))
            columns.push_back(column);
    QString text;
    const auto addLine = [&](auto&& cellOf) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            text += (i == 0 ? QString() : QStringLiteral("\t")) + cellOf(columns[i]);
        text += QLatin1Char('\n');
    };
    addLine([](int column) { return flowColumnMenuName(static_cast<FlowColumn>(column)); });
    for (const int row : selectedRows())
        addLine([&](int column) { return m_model.index(row, column).data().toString(); });
    return text.remove(QChar(0x200E));  // a mark for the screen only
}

void FlowActions::copySelection() const
{
    if (m_table.selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectionAsText());
}

void FlowActions::copyCell() const
{
    QGuiApplication::clipboard()->setText(m_table.currentIndex().data().toString().remove(QChar(0x200E)));
}

void FlowActions::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table.indexAt(position);
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("flowMenu"));
    const bool hasSelection = m_table.selectionModel()->hasSelection();
    if (const QString cell = index.data().toString(); !cell.isEmpty())
        menu->addAction(tr("Copy “%1”").arg(cell), this, &FlowActions::copyCell);
    m_copy->setText(tr("&Copy the selected flows"));
    m_copy->setEnabled(hasSelection);
    menu->addAction(m_copy);
    if (index.isValid())
        emit menuBuilt(menu, m_model.flowAt(index.row()));
    menu->addSeparator();
    menu->addAction(tr("&Export the selected flows…"), this, [this] { chooseFile(true); })->setEnabled(hasSelection);
    menu->addAction(tr("Export &all flows shown…"), this, [this] { chooseFile(false); })
        ->setEnabled(m_model.rowCount() > 0);
    menu->addSeparator();
    menu->addAction(tr("Select a&ll"), &m_table, &QTableView::selectAll);
    menu->popup(m_table.viewport()->mapToGlobal(position));
}

void FlowActions::chooseFile(bool selectionOnly)
{
    QStringList filters;
    for (const FlowFormat format : kFormats)
        filters << flowFormatFilter(format);
    if (const auto place = askWhereToSave(&m_table, tr("Export flows"), QStringLiteral("flows.csv"), filters))
        exportTo(place->path, kFormats[static_cast<std::size_t>(place->kind)], selectionOnly);
}

void FlowActions::exportTo(const QString& path, FlowFormat format, bool selectionOnly)
{
    std::vector<int> rows;
    if (selectionOnly) {
        rows = selectedRows();
    } else {
        rows.resize(static_cast<std::size_t>(m_model.rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::vector<ExportedFlow> flows;
    flows.reserve(rows.size());
    for (const int row : rows)
        flows.push_back({m_model.flowAt(row), m_model.hasEnded(row)});
    m_export.start(std::move(flows), format, m_interfaceName, path);
}

}  // namespace netmoth::gui
