// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_actions.h"

#include "app/gui/views/save_dialog.h"
#include "app/model/flow_table_text.h"
#include "app/model/number_format.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr std::array kFormats{model::FlowFormat::Csv, model::FlowFormat::Json, model::FlowFormat::Eve};
constexpr std::size_t kFewFlows = 500;  // their text takes some milliseconds

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
    connect(&m_work, &model::BackgroundWork::cancelled, this,
            [this] { emit told([] { return tr("Cancelled: nothing was copied or written."); }); });
}

model::FlowPick FlowActions::selected() const
{
    model::FlowPick pick{m_model.rows(), {}};
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
        pick.stretches.push_back({static_cast<std::size_t>(range.top()), static_cast<std::size_t>(range.bottom()) + 1});
    std::ranges::sort(pick.stretches, {}, &model::FlowPick::Stretch::first);
    std::size_t next = 0;
    for (model::FlowPick::Stretch& stretch : pick.stretches) {  // a row that was selected twice is one row
        stretch.first = std::min(std::max(stretch.first, next), stretch.end);
        next = stretch.end;
    }
    return pick;
}

std::vector<model::FlowColumn> FlowActions::shownColumns() const
{
    const QHeaderView* header = m_table.horizontalHeader();
    std::vector<model::FlowColumn> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !m_table.isColumnHidden(column))
            columns.push_back(static_cast<model::FlowColumn>(column));
    return columns;
}

void FlowActions::copySelection()
{
    const model::FlowPick pick = selected();
    const std::size_t count = pick.count();
    if (count == 0)
        return;
    const auto put = [this, count](const model::FlowTableText& copied) {
        QGuiApplication::clipboard()->setText(copied.text);
        if (copied.flows < count)
            emit told([copied = copied.flows, count] { return cutText(copied, count); });
    };
    if (count <= kFewFlows)  // at once: they may be pasted with the next key
        return put(model::flowTableText(pick, shownColumns(), [](double) { return true; }));
    const auto what = [count] { return tr("%Ln flow(s) are being copied.", nullptr, model::pluralCount(count)); };
    begin(what, [pick, columns = shownColumns(), put](const model::BackgroundWork::Proceed& proceed) {
        auto copied = std::make_shared<const model::FlowTableText>(model::flowTableText(pick, columns, proceed));
        return [put, copied] { put(*copied); };
    });
}

QString FlowActions::cutText(std::size_t copied, std::size_t count)
{
    return tr("The first %1 of %2 flows were copied, as much as a clipboard takes: export the flows to a file to have "
              "all of them.")
        .arg(model::formatExact(copied), model::formatExact(count));
}

void FlowActions::begin(model::Saying what, model::BackgroundWork::Work work)
{
    if (!m_work.start(std::move(what), std::move(work)))
        emit told([] { return tr("Flows are still being copied or written: wait for the end, or cancel it."); });
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
    for (const model::FlowFormat format : kFormats)
        filters << model::flowFormatFilter(format);
    if (const auto place = askWhereToSave(&m_table, tr("Export flows"), QStringLiteral("flows.csv"), filters))
        exportTo(place->path, kFormats[static_cast<std::size_t>(place->kind)], selectionOnly);
}

void FlowActions::exportTo(const QString& path, model::FlowFormat format, bool selectionOnly)
{
    const model::FlowPick pick = selectionOnly ? selected() : model::FlowPick::all(m_model.rows());
    const std::size_t count = pick.count();
    begin([count, path] { return model::writingFlowsText(count, path); },
          [this, pick, format, path, count, name = m_interfaceName](const model::BackgroundWork::Proceed& proceed) {
              const auto written = model::writeFlows(pick, format, name, path, proceed);
              return [this, path, count, written] {
                  if (written)
                      emit exported([count, path] { return model::flowsWrittenText(count, path); });
                  else
                      emit exportFailed(QString::fromStdString(written.error().sentence));
              };
          });
}

}  // namespace netmoth::gui
