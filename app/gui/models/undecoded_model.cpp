// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/undecoded_model.h"

#include "app/model/number_format.h"

#include <algorithm>
#include <utility>

namespace netmoth::gui {

using telemetry::Counter;

namespace {

constexpr std::uint64_t kOneIn = 100;  ///< A kind with fewer of the packets that were not decoded is not named.

}  // namespace

std::vector<UndecodedModel::Row> UndecodedModel::rowsOf(const session::TrafficSample& sample)
{
    std::vector<Row> rows;
    if (sample.undecoded) {
        for (const telemetry::UndecodedRow& row : sample.undecoded->rows)
            rows.push_back({Kind::Protocol, row.what, row.sum});
        for (const auto& [sum, isInFlow] :
             {std::pair(sample.undecoded->others, false), std::pair(sample.undecoded->othersInFlows, true)})
            if (sum.packets > 0)
                rows.push_back({Kind::Others, {packet::UndecodedKind::None, isInFlow, 0}, sum});
    }
    if (const std::uint64_t malformed = sample.totals[Counter::Malformed]; malformed > 0)
        rows.push_back({Kind::Malformed, {}, {malformed, 0}});
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) { return a.sum.packets > b.sum.packets; });
    return rows;
}

void UndecodedModel::setSample(const session::TrafficSample& sample)
{
    std::vector<Row> rows = rowsOf(sample);
    RowMap newRowOf;
    for (const Row& before : m_rows) {
        const auto now = std::ranges::find_if(
            rows, [&](const Row& row) { return row.kind == before.kind && row.what == before.what; });
        newRowOf.push_back(now == rows.end() ? -1 : static_cast<std::int32_t>(now - rows.begin()));
    }
    replaceRows(newRowOf, rows.size(), [&] { m_rows = std::move(rows); });
}

int UndecodedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UndecodedModel::nameOf(const Row& row)
{
    switch (row.kind) {
    case Kind::Protocol:
        break;
    case Kind::Others:
        return tr("other protocols");
    case Kind::Malformed:
        return tr("malformed packets");
    }
    const std::string_view name = packet::undecodedName(row.what);
    return name.empty() ? tr("unknown") : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString UndecodedModel::text(const Row& row, Column column)
{
    switch (column) {
    case Name:
        return nameOf(row);
    case Number:
        return QString::fromStdString(packet::undecodedNumberText(row.what));
    case Packets:
        return model::formatExact(row.sum.packets);
    case Bytes:
        return row.kind == Kind::Malformed ? QString() : model::formatBytes(static_cast<double>(row.sum.wireBytes));
    case CountsTo:
        return row.what.isInFlow ? tr("the flow around it") : tr("no flow");
    case ColumnCount:
        break;
    }
    return {};
}

/// Of the column's cells and its title.
QVariant UndecodedModel::alignmentOf(int column)
{
    const bool isNumber = column == Packets || column == Bytes;
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant UndecodedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[sourceRow(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole && column == Bytes && row.kind != Kind::Malformed)
        return tr("%1 bytes").arg(model::formatExact(row.sum.wireBytes));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return {};
}

QVariant UndecodedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Not decoded");
    case Number:
        return tr("Number");
    case Packets:
        return tr("Packets");
    case Bytes:
        return tr("Bytes");
    case CountsTo:
        return tr("Counts to");
    case ColumnCount:
        break;
    }
    return {};
}

namespace {

/// In the current language.
QString undecodedText(const session::UndecodedShare& share, bool isFile)
{
    std::vector<std::pair<std::uint64_t, QString>> kinds;
    for (const telemetry::UndecodedRow& row : share.largest)
        kinds.emplace_back(row.sum.packets, QString::fromStdString(session::undecodedLabel(row.what)));
    kinds.emplace_back(share.malformed, UndecodedModel::tr("malformed packets"));
    std::erase_if(kinds, [&](const auto& kind) { return kind.first < share.packets / kOneIn + 1; });
    std::ranges::stable_sort(kinds, [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList texts;
    for (const auto& [packets, name] : kinds)
        texts << QStringLiteral("%1: %2").arg(name, model::formatExact(packets));
    const QString sentence =
        isFile
            ? UndecodedModel::tr("%1 of %2 packets (%3) were not decoded, above all %4. The view Protocols lists them.")
            : UndecodedModel::tr(
                  "%1 of the first %2 packets (%3) were not decoded, above all %4. The view Protocols lists "
                  "them.");
    return sentence.arg(model::formatExact(share.packets), model::formatExact(share.ofPackets),
                        model::formatPercent(share.percent()), texts.join(QStringLiteral(", ")));
}

}  // namespace

model::Saying undecodedSaying(const session::UndecodedShare& share, bool isFile)
{
    return [share, isFile] { return undecodedText(share, isFile); };
}

}  // namespace netmoth::gui
