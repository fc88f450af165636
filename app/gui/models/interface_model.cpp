// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/interface_model.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/model/number_format.h"

#include <algorithm>

namespace netmoth::gui {

using session::InterfaceStatus;

namespace {

bool contains(const std::vector<InterfaceStatus>& interfaces, const QString& name)
{
    return std::any_of(interfaces.begin(), interfaces.end(),
                       [&](const InterfaceStatus& status) { return status.name == name; });
}

}  // namespace

int InterfaceModel::rowOf(const QString& name) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.status.name == name; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

QModelIndex InterfaceModel::indexOf(const QString& name) const
{
    const int row = rowOf(name);
    return row < 0 ? QModelIndex() : index(row);
}

QModelIndex InterfaceModel::preferred() const
{
    const auto find = [&](auto isWanted) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& r) { return r.status.supported && isWanted(r.status); });
        return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
    };
    if (const QModelIndex found = find([](const InterfaceStatus& status) { return status.hasDefaultRoute; });
        found.isValid())
        return found;
    return find([](const InterfaceStatus& status) { return status.up; });
}

void InterfaceModel::update(const std::vector<InterfaceStatus>& interfaces)
{
    renameMoved(interfaces);
    removeMissing(interfaces);
    insertNew(interfaces);
    reorder(interfaces);
    for (Row& row : m_rows) {
        row.status = *std::find_if(interfaces.begin(), interfaces.end(),
                                   [&](const InterfaceStatus& status) { return status.name == row.status.name; });
        row.history.append(row.status.packetsPerSecond);
        if (row.history.size() > kHistoryLength)
            row.history.removeFirst();
    }
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void InterfaceModel::continueFrom(const InterfaceModel& previous)
{
    std::vector<InterfaceStatus> interfaces;
    for (const Row& row : previous.m_rows)
        interfaces.push_back(row.status);
    update(interfaces);
    m_rows = previous.m_rows;  // the same rows in the same order, with their histories
}

/// An interface that only has another name keeps its row. A name that is listed is its own interface, as before.
void InterfaceModel::renameMoved(const std::vector<InterfaceStatus>& interfaces)
{
    for (Row& row : m_rows) {
        if (contains(interfaces, row.status.name))
            continue;
        const auto renamed = std::ranges::find_if(interfaces, [&](const InterfaceStatus& status) {
            return status.index != 0 && status.index == row.status.index && rowOf(status.name) < 0;
        });
        if (renamed != interfaces.end())
            row.status.name = renamed->name;  // dataChanged() follows
    }
}

void InterfaceModel::removeMissing(const std::vector<InterfaceStatus>& interfaces)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (contains(interfaces, m_rows[static_cast<std::size_t>(row)].status.name))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void InterfaceModel::insertNew(const std::vector<InterfaceStatus>& interfaces)
{
    for (const InterfaceStatus& status : interfaces) {
        if (rowOf(status.name) >= 0)
            continue;
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back({status, {}});
        endInsertRows();
    }
}

/// Moves each row to its place; both lists hold the same names by now.
void InterfaceModel::reorder(const std::vector<InterfaceStatus>& interfaces)
{
    for (int target = 0; target < rowCount(); ++target) {
        const int row = rowOf(interfaces[static_cast<std::size_t>(target)].name);
        if (row == target)
            continue;
        beginMoveRows({}, row, row, {}, target);
        std::rotate(m_rows.begin() + target, m_rows.begin() + row, m_rows.begin() + row + 1);
        endMoveRows();
    }
}

int InterfaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString InterfaceModel::rateText(const InterfaceStatus& status)
{
    if (!status.supported)
        return tr("cannot be captured");
    if (!status.up)
        return tr("down");
    return tr("%1 · %2").arg(model::formatPacketRate(status.packetsPerSecond),
                             model::formatBitRate(status.bitsPerSecond));
}

QString InterfaceModel::describe(const InterfaceStatus& status)
{
    QStringList parts{status.description};
    if (status.hasDefaultRoute)
        parts << tr("default route");
    return (parts + status.addresses).join(QLatin1Char('\n'));
}

QVariant InterfaceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.status.name;
    case Qt::ToolTipRole:
        return plainToolTip(describe(row.status));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(row.status.name, row.status.description, rateText(row.status));
    case DescriptionRole:
        return row.status.description;
    case RateTextRole:
        return rateText(row.status);
    case HistoryRole:
        return QVariant::fromValue(row.history);
    case UpRole:
        return row.status.up;
    case DefaultRouteRole:
        return row.status.hasDefaultRoute;
    case SupportedRole:
        return row.status.supported;
    default:
        return {};
    }
}

Qt::ItemFlags InterfaceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemNeverHasChildren | Qt::ItemIsSelectable;
    return m_rows[static_cast<std::size_t>(index.row())].status.supported ? flags | Qt::ItemIsEnabled : flags;
}

}  // namespace netmoth::gui
