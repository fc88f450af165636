// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose rows are replaced as a whole several times per second, while views keep their selection and position.
// It emits at most five signals for any number of changed rows: removed rows are moved to the end and removed there,
// new ones appended, one layout change (which keeps selections), values changed. Never a reset. Thread rule: GUI
// thread.
#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <vector>

namespace netmoth::gui {

class LiveTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;

protected:
    using RowMap = std::vector<std::int32_t>;  ///< New row of each row; -1: removed.
    using QAbstractTableModel::QAbstractTableModel;

    /// @p newRowOf: one per shown row. @p newCount: rows there are afterwards. @p adopt puts the new rows in the place
    /// of the old ones; sourceRow() says which of either is meant at any moment.
    void replaceRows(const RowMap& newRowOf, std::size_t newCount, const std::function<void()>& adopt);
    void removeAllRows(const std::function<void()>& adopt);

    /// Which row of what the model holds @p row shows. They are the same but within replaceRows().
    [[nodiscard]] std::size_t sourceRow(int row) const { return m_source[static_cast<std::size_t>(row)]; }

private:
    using Sources = std::vector<std::uint32_t>;

    RowMap removeGone(const RowMap& newRowOf);
    void appendInserted(RowMap& finalRowOf, std::size_t newCount);
    void changeLayout(const RowMap& newRowOf, Sources source);

    Sources m_source;
};

}  // namespace netmoth::gui
