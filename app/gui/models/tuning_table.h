// SPDX-License-Identifier: GPL-3.0-or-later
// The table of scripts/optimize_system.sh, from its machine-readable form: a header line and one line a setting, six
// columns between tabs. Values and a model; knows no widget. Thread rule: GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace netmoth::gui {

/// What the script says of a setting; the man page netmoth-optimize-system(8) explains each.
enum class TuningState
{
    WouldChange,
    Changed,
    Applied,
    Ok,
    Left,
    Restored,
    Refused,
    ChangedSince,
    Gone
};

struct TuningRow
{
    QString setting;
    QString before;
    QString after;
    TuningState state = TuningState::Ok;
    QString why;      ///< The script's sentence.
    QDateTime since;  ///< Since when it is applied; invalid: it is not, or the time is unknown.
    friend bool operator==(const TuningRow&, const TuningRow&) = default;
};

using TuningRows = std::vector<TuningRow>;

/// Nothing where @p tsv is not the whole of such a table.
[[nodiscard]] std::optional<TuningRows> parseTuningTable(const QByteArray& tsv);

[[nodiscard]] int countOf(const TuningRows& rows, TuningState state);
[[nodiscard]] QDateTime appliedSince(const TuningRows& rows);  ///< The earliest; invalid: nothing is applied.
/// Of --status: files for each start of the machine are there.
[[nodiscard]] bool isPersistent(const TuningRows& rows);
[[nodiscard]] QString tuningStateText(TuningState state);

class TuningModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Setting,
        Before,
        After,
        State,
        Why,
        Since,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(TuningRows rows);
    [[nodiscard]] const TuningRows& rows() const { return m_rows; }
    /// With its titles, between tabs; the columns that a user sees in the preview.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const TuningRow& row, Column column);

    TuningRows m_rows;
};

}  // namespace netmoth::gui
