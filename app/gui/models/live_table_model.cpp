// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/live_table_model.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace netmoth::gui {

int LiveTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_source.size());
}

void LiveTableModel::replaceRows(const RowMap& newRowOf, std::size_t newCount, const std::function<void()>& adopt)
{
    RowMap finalRowOf = removeGone(newRowOf);
    // From here on a row shows what it stands for by the new rows.
    adopt();
    std::copy(finalRowOf.begin(), finalRowOf.end(), m_source.begin());
    appendInserted(finalRowOf, newCount);
    if (!std::is_sorted(finalRowOf.begin(), finalRowOf.end())) {
        Sources identity(newCount);
        std::iota(identity.begin(), identity.end(), 0U);
        changeLayout(finalRowOf, std::move(identity));
    }
    if (!m_source.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LiveTableModel::removeAllRows(const std::function<void()>& adopt)
{
    if (!m_source.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_source.clear();
        endRemoveRows();
    }
    adopt();
}

/// Moves removed rows behind all others and removes them there. @return the new places of the others.
LiveTableModel::RowMap LiveTableModel::removeGone(const RowMap& newRowOf)
{
    RowMap survivors;
    survivors.reserve(newRowOf.size());
    std::copy_if(newRowOf.begin(), newRowOf.end(), std::back_inserter(survivors), [](auto row) { return row >= 0; });
    const auto survivorCount = static_cast<std::int32_t>(survivors.size());
    if (survivors.size() == newRowOf.size())
        return survivors;

    RowMap partition;
    partition.reserve(newRowOf.size());
    Sources source(newRowOf.size());
    std::int32_t nextSurvivor = 0;
    std::int32_t nextGone = survivorCount;
    for (std::size_t row = 0; row < newRowOf.size(); ++row) {
        partition.push_back(newRowOf[row] >= 0 ? nextSurvivor++ : nextGone++);
        source[static_cast<std::size_t>(partition.back())] = m_source[row];
    }
    if (!std::is_sorted(partition.begin(), partition.end()))
        changeLayout(partition, std::move(source));
    beginRemoveRows({}, survivorCount, rowCount() - 1);
    m_source.resize(survivors.size());
    endRemoveRows();
    return survivors;
}

/// Appends the rows that were not shown before and extends @p finalRowOf by where they are to go.
void LiveTableModel::appendInserted(RowMap& finalRowOf, std::size_t newCount)
{
    if (finalRowOf.size() == newCount)
        return;
    std::vector<bool> isShown(newCount);
    for (const std::int32_t row : finalRowOf)
        isShown[static_cast<std::size_t>(row)] = true;
    beginInsertRows({}, rowCount(), static_cast<int>(newCount) - 1);
    for (std::size_t row = 0; row < newCount; ++row) {
        if (isShown[row])
            continue;
        m_source.push_back(static_cast<std::uint32_t>(row));
        finalRowOf.push_back(static_cast<std::int32_t>(row));
    }
    endInsertRows();
}

void LiveTableModel::changeLayout(const RowMap& newRowOf, Sources source)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from)
        to.append(createIndex(newRowOf[static_cast<std::size_t>(old.row())], old.column()));
    m_source = std::move(source);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

}  // namespace netmoth::gui
