// SPDX-License-Identifier: GPL-3.0-or-later
// The network interfaces with their rates of the last minute. One row an interface; rows follow the order given.
// Thread rule: GUI thread. Uses no widget.
#pragma once

#include "app/session/interface_monitor.h"

#include <QAbstractListModel>
#include <QList>

#include <vector>

namespace netmoth::gui {

class InterfaceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        NameRole = Qt::UserRole,
        DescriptionRole,
        RateTextRole,  ///< "1.2 k packets/s · 3.4 Mbit/s", or why there is none
        HistoryRole,   ///< QList<double>: packets/s of the last kHistoryLength looks, oldest first
        UpRole,
        DefaultRouteRole,
        SupportedRole
    };
    static constexpr qsizetype kHistoryLength = 60;

    using QAbstractListModel::QAbstractListModel;

    /// Takes over @p interfaces and their order. Rows keep their identity by name, selections with them.
    void update(const std::vector<session::InterfaceStatus>& interfaces);
    /// Takes over the rows of @p previous, rates of the last minute included.
    void continueFrom(const InterfaceModel& previous);

    [[nodiscard]] QModelIndex indexOf(const QString& name) const;
    /// The default route's, else the first that is up and can be captured; invalid when there is none.
    [[nodiscard]] QModelIndex preferred() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        session::InterfaceStatus status;
        QList<double> history;
    };

    void renameMoved(const std::vector<session::InterfaceStatus>& interfaces);
    void removeMissing(const std::vector<session::InterfaceStatus>& interfaces);
    void insertNew(const std::vector<session::InterfaceStatus>& interfaces);
    void reorder(const std::vector<session::InterfaceStatus>& interfaces);
    [[nodiscard]] int rowOf(const QString& name) const;
    [[nodiscard]] static QString rateText(const session::InterfaceStatus& status);
    [[nodiscard]] static QString describe(const session::InterfaceStatus& status);

    std::vector<Row> m_rows;
};

}  // namespace netmoth::gui
