// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/column_layout.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kSortArrow = 10;  // and a pixel: the header takes room for it in every title
constexpr quint32 kStateMagic = 0x4E4D434C;

}  // namespace

ColumnLayout::ColumnLayout(const QString& name, QTableView& table, std::vector<ColumnSpec> columns)
    : QObject(&table)
    , m_table(table)
    , m_columns(std::move(columns))
{
    setObjectName(name);
    QHeaderView* header = m_table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ColumnLayout::showMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int oldSize, int newSize) {
        if (!m_isFitting && oldSize != 0 && newSize != 0)  // 0: hidden or shown
            m_isUserSized = true;
    });
    m_table.viewport()->installEventFilter(this);
    reset();
}

void ColumnLayout::reset()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView* header = m_table.horizontalHeader();
    m_isUserSized = false;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !m_columns[static_cast<std::size_t>(column)].isShownFirst);
    }
    fitToRoom();
}

int ColumnLayout::usualWidth(int column) const
{
    const QHeaderView* header = m_table.horizontalHeader();
    const ColumnSpec& spec = m_columns[static_cast<std::size_t>(column)];
    const QString title = m_table.model()->headerData(column, Qt::Horizontal).toString();
    return std::max(m_table.fontMetrics().horizontalAdvance(spec.usualText),
                    header->fontMetrics().horizontalAdvance(title) + kSortArrow) +
           2 * kCellPadding + 2;
}

int ColumnLayout::longestWidth(int column) const
{
    const ColumnSpec& spec = m_columns[static_cast<std::size_t>(column)];
    return std::max(usualWidth(column),
                    m_table.fontMetrics().horizontalAdvance(spec.longestText) + 2 * kCellPadding + 2);
}

void ColumnLayout::fitToRoom()
{
    if (m_isUserSized)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int rest = m_table.viewport()->width();
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        m_table.setColumnWidth(column, usualWidth(column));
        rest -= usualWidth(column);
    }
    if (rest > 0)
        giveRest(rest);
}

/// First to the columns that can use it, equally; then to all of them.
void ColumnLayout::giveRest(int rest)
{
    std::vector<int> shown;
    std::vector<int> elastic;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        shown.push_back(column);
        if (longestWidth(column) > usualWidth(column))
            elastic.push_back(column);
    }
    const auto share = [&](const std::vector<int>& columns, bool bounded) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int column = columns[i];
            int part = rest / static_cast<int>(columns.size() - i);
            if (bounded)
                part = std::min(part, longestWidth(column) - m_table.columnWidth(column));
            m_table.setColumnWidth(column, m_table.columnWidth(column) + part);
            rest -= part;
        }
    };
    share(elastic, true);
    share(shown, false);
}

void ColumnLayout::showMenu(const QPoint& position)
{
    QHeaderView* header = m_table.horizontalHeader();
    auto* menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const int shownCount = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        QAction* action = menu->addAction(m_columns[static_cast<std::size_t>(column)].menuName);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shownCount > 1 || header->isSectionHidden(column));  // without a header no menu either
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table.setColumnHidden(column, !shown);
            if (shown && m_table.columnWidth(column) < usualWidth(column))
                m_table.setColumnWidth(column, usualWidth(column));
            fitToRoom();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &ColumnLayout::reset);
    menu->popup(header->viewport()->mapToGlobal(position));
}

QByteArray ColumnLayout::save() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kStateMagic << static_cast<quint32>(m_columns.size()) << m_isUserSized
           << m_table.horizontalHeader()->saveState();
    return state;
}

bool ColumnLayout::restore(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 magic = 0;
    quint32 columnCount = 0;
    bool isUserSized = false;
    QByteArray headerState;
    stream >> magic >> columnCount >> isUserSized >> headerState;
    if (stream.status() != QDataStream::Ok || magic != kStateMagic || columnCount != m_columns.size())
        return false;
    const QScopedValueRollback fitting(m_isFitting, true);
    if (!m_table.horizontalHeader()->restoreState(headerState))
        return false;
    const QHeaderView* header = m_table.horizontalHeader();
    m_table.sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_isUserSized = isUserSized;
    fitToRoom();
    return true;
}

bool ColumnLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitToRoom();
    return QObject::eventFilter(watched, event);
}

}  // namespace netmoth::gui
