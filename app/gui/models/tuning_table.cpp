// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/tuning_table.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/models/tuning_reasons.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr char kHeader[] = "setting\tbefore\tafter\tstate\twhy\tsince";

constexpr std::array kStates{
    std::pair{"would-change", TuningState::WouldChange},
    std::pair{"changed", TuningState::Changed},
    std::pair{"applied", TuningState::Applied},
    std::pair{"ok", TuningState::Ok},
    std::pair{"left", TuningState::Left},
    std::pair{"restored", TuningState::Restored},
    std::pair{"refused", TuningState::Refused},
    std::pair{"changed-since", TuningState::ChangedSince},
    std::pair{"gone", TuningState::Gone},
};

std::optional<TuningRow> parseRow(const QString& line)
{
    const QStringList cells = line.split(QLatin1Char('\t'));
    if (cells.size() != TuningModel::ColumnCount || cells[TuningModel::Setting].isEmpty())
        return std::nullopt;
    const auto state = std::ranges::find_if(
        kStates, [&](const auto& known) { return cells[TuningModel::State] == QLatin1String(known.first); });
    const QDateTime since = QDateTime::fromString(cells[TuningModel::Since], Qt::ISODate);
    if (state == kStates.end() || since.isValid() == cells[TuningModel::Since].isEmpty())
        return std::nullopt;
    return TuningRow{cells[TuningModel::Setting], cells[TuningModel::Before],
                     cells[TuningModel::After],   state->second,
                     cells[TuningModel::Why],     since};
}

}  // namespace

std::optional<TuningRows> parseTuningTable(const QByteArray& tsv)
{
    QStringList lines = QString::fromUtf8(tsv).split(QLatin1Char('\n'));
    if (lines.takeLast() != QString() || lines.isEmpty() || lines.takeFirst() != QLatin1String(kHeader))
        return std::nullopt;
    TuningRows rows;
    for (const QString& line : std::as_const(lines)) {
        const auto row = parseRow(line);
        if (!row)
            return std::nullopt;
        rows.push_back(*row);
    }
    return rows;
}

int countOf(const TuningRows& rows, TuningState state)
{
    return static_cast<int>(std::ranges::count(rows, state, &TuningRow::state));
}

QDateTime appliedSince(const TuningRows& rows)
{
    QDateTime first;
    for (const TuningRow& row : rows)
        if (row.since.isValid() && (!first.isValid() || row.since < first))
            first = row.since;
    return first;
}

bool isPersistent(const TuningRows& rows)
{
    return std::ranges::any_of(rows,
                               [](const TuningRow& row) { return row.setting.startsWith(QLatin1String("/etc/")); });
}

QString tuningStateText(TuningState state)
{
    switch (state) {
    case TuningState::WouldChange:
        return TuningModel::tr("would change");
    case TuningState::Changed:
        return TuningModel::tr("changed");
    case TuningState::Applied:
        return TuningModel::tr("applied");
    case TuningState::Ok:
        return TuningModel::tr("as it should be");
    case TuningState::Left:
        return TuningModel::tr("stays");
    case TuningState::Restored:
        return TuningModel::tr("put back");
    case TuningState::Refused:
        return TuningModel::tr("refused");
    case TuningState::ChangedSince:
        return TuningModel::tr("changed since then");
    case TuningState::Gone:
        return TuningModel::tr("no longer there");
    }
    return {};
}

void TuningModel::show(TuningRows rows)
{
    beginResetModel();  // another answer of the script, not other values of the same rows
    m_rows = std::move(rows);
    endResetModel();
}

QString TuningModel::asText() const
{
    const auto line = [](const auto& textOfColumn) {
        QStringList cells;
        for (int column = Setting; column <= Why; ++column)
            cells << textOfColumn(static_cast<Column>(column));
        return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QString text =
        line([this](Column column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const TuningRow& row : m_rows)
        text += line([&row](Column column) { return textOf(row, column); });
    return text;
}

int TuningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TuningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TuningModel::textOf(const TuningRow& row, Column column)
{
    switch (column) {
    case Setting:
        return row.setting;
    case Before:
        return row.before;
    case After:
        return row.after;
    case State:
        return tuningStateText(row.state);
    case Why:
        return tuningReasonText(row.why);
    case Since:
        return row.since.isValid() ? QLocale().toString(row.since.toLocalTime(), QLocale::ShortFormat) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TuningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TuningRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(row, column));
    const bool isNews = row.state == TuningState::WouldChange || row.state == TuningState::Changed ||
                        row.state == TuningState::Restored || row.state == TuningState::Refused;
    if (role == Qt::FontRole && isNews && (column == After || column == State)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant TuningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case State:
        return tr("State");
    case Why:
        return tr("Why");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

}  // namespace netmoth::gui
