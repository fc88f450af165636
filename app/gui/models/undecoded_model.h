// SPDX-License-Identifier: GPL-3.0-or-later
// What was not decoded, as a Qt model: a row a protocol, largest first, and one for the rest. Knows no widget.
// Thread rule: GUI thread.
#pragma once

#include "app/gui/models/live_table_model.h"
#include "app/model/saying.h"
#include "app/session/undecoded_notice.h"

#include <vector>

namespace netmoth::gui {

class UndecodedModel final : public LiveTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Number,
        Packets,
        Bytes,
        CountsTo,
        ColumnCount
    };

    using LiveTableModel::LiveTableModel;

    void setSample(const session::TrafficSample& sample);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind
    {
        Protocol,
        Others,
        Malformed
    };
    struct Row
    {
        Kind kind;
        packet::Undecoded what;  ///< Of others: isInFlow alone.
        telemetry::PacketSum sum;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const session::TrafficSample& sample);
    [[nodiscard]] static QString nameOf(const Row& row);
    [[nodiscard]] static QString text(const Row& row, Column column);
    [[nodiscard]] static QVariant alignmentOf(int column);

    std::vector<Row> m_rows;
};

/// That so much was not decoded, of what, and where to look. @p isFile: nothing more comes.
[[nodiscard]] model::Saying undecodedSaying(const session::UndecodedShare& share, bool isFile);

}  // namespace netmoth::gui
