// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table: wide enough for what they usually hold, never narrower by themselves, and what room is left
// goes to those that can use it. The header's context menu chooses columns; widths, order and choice can be remembered.
// As soon as the user sizes a column, widths are the user's. Thread rule: GUI thread. Owned by its table.
#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QTableView;

namespace netmoth::gui {

/// What one column needs.
struct ColumnSpec
{
    QString menuName;          ///< In the header's menu, where titles alone would be ambiguous.
    QString usualText;         ///< Never cut in a fresh layout.
    QString longestText;       ///< Takes left-over room up to this; empty: takes none.
    bool isShownFirst = true;  ///< In a fresh layout.
};

class ColumnLayout final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kCellPadding = 7;  ///< Pixels beside a cell's text, which its delegate is to leave.

    /// One spec a column of the table's model, which is set already. @p name: what the state is remembered under.
    ColumnLayout(const QString& name, QTableView& table, std::vector<ColumnSpec> columns);

    [[nodiscard]] QByteArray save() const;
    /// @return false, and nothing is changed, when @p state is not of a table with these columns.
    bool restore(const QByteArray& state);
    void reset();
    void fitToRoom();  ///< Columns were shown or hidden. Does nothing once widths are the user's.

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveRest(int rest);
    void showMenu(const QPoint& position);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int longestWidth(int column) const;

    QTableView& m_table;
    std::vector<ColumnSpec> m_columns;
    bool m_isUserSized = false;
    bool m_isFitting = false;
};

}  // namespace netmoth::gui
