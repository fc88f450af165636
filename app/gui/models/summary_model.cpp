// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/summary_model.h"

#include "app/model/flow_columns.h"
#include "app/model/number_format.h"
#include "app/model/summary_map.h"
#include "core/filter/conversation.h"

#include <QCoreApplication>

#include <utility>

namespace netmoth::gui {

namespace {

struct SummaryModelText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryModel)
};

bool isText(model::SummaryColumn column)
{
    return column == model::SummaryColumn::Name || column == model::SummaryColumn::Detail;
}

}  // namespace

QString summaryName(const model::SummaryKey& key, model::SummaryKind kind)
{
    switch (kind) {
    case model::SummaryKind::Hosts:
        return QString::fromStdString(packet::toString(key.address, key.ipVersion));
    case model::SummaryKind::Protocols:
        return model::protocolName(key.protocol);
    case model::SummaryKind::Ports:
        return QStringLiteral("%1 %2").arg(model::protocolName(key.protocol)).arg(key.port);
    }
    return {};
}

QString summaryColumnTitle(model::SummaryColumn column, model::SummaryKind kind)
{
    const bool isHost = kind == model::SummaryKind::Hosts;
    switch (column) {
    case model::SummaryColumn::Name:
        return isHost                                  ? SummaryModelText::tr("Address")
               : kind == model::SummaryKind::Protocols ? SummaryModelText::tr("Protocol")
                                                       : SummaryModelText::tr("Port");
    case model::SummaryColumn::Detail:
        return isHost ? SummaryModelText::tr("Name") : SummaryModelText::tr("Service");
    case model::SummaryColumn::Rate:
        return SummaryModelText::tr("Rate");
    case model::SummaryColumn::Bytes:
        return SummaryModelText::tr("Bytes");
    case model::SummaryColumn::Share:
        return SummaryModelText::tr("Share");
    case model::SummaryColumn::BytesSent:
        return isHost ? SummaryModelText::tr("Sent") : SummaryModelText::tr("Bytes →");
    case model::SummaryColumn::BytesReceived:
        return isHost ? SummaryModelText::tr("Received") : SummaryModelText::tr("← Bytes");
    case model::SummaryColumn::Packets:
        return SummaryModelText::tr("Packets");
    case model::SummaryColumn::PacketsSent:
        return isHost ? SummaryModelText::tr("Packets sent") : SummaryModelText::tr("Packets →");
    case model::SummaryColumn::PacketsReceived:
        return isHost ? SummaryModelText::tr("Packets received") : SummaryModelText::tr("← Packets");
    case model::SummaryColumn::Flows:
        return SummaryModelText::tr("Flows");
    case model::SummaryColumn::ActiveFlows:
        return SummaryModelText::tr("Active");
    case model::SummaryColumn::Retransmissions:
        return SummaryModelText::tr("Retrans.");
    case model::SummaryColumn::FirstSeen:
        return SummaryModelText::tr("First seen");
    case model::SummaryColumn::LastSeen:
        return SummaryModelText::tr("Last seen");
    }
    return {};
}

QString summaryColumnHelp(model::SummaryColumn column, model::SummaryKind kind)
{
    const bool isHost = kind == model::SummaryKind::Hosts;
    switch (column) {
    case model::SummaryColumn::Name:
        return isHost                                  ? SummaryModelText::tr("IP address.")
               : kind == model::SummaryKind::Protocols ? SummaryModelText::tr("Transport protocol.")
                                                       : SummaryModelText::tr("The port that says what a flow is for.");
    case model::SummaryColumn::Detail:
        return isHost ? SummaryModelText::tr("Name by reverse DNS, when names are resolved.")
                      : SummaryModelText::tr("What usually listens on this port.");
    case model::SummaryColumn::Rate:
        return SummaryModelText::tr("Bits on the wire in both directions over the last second or so.");
    case model::SummaryColumn::Bytes:
        return SummaryModelText::tr("Bytes on the wire in both directions.");
    case model::SummaryColumn::Share:
        return SummaryModelText::tr("Of all bytes in flows.");
    case model::SummaryColumn::BytesSent:
        return isHost ? SummaryModelText::tr("Bytes that the host sent.")
                      : SummaryModelText::tr("Bytes from the flows' sources.");
    case model::SummaryColumn::BytesReceived:
        return isHost ? SummaryModelText::tr("Bytes that the host received.")
                      : SummaryModelText::tr("Bytes from the flows' destinations.");
    case model::SummaryColumn::Packets:
        return SummaryModelText::tr("Packets in both directions.");
    case model::SummaryColumn::PacketsSent:
        return isHost ? SummaryModelText::tr("Packets that the host sent.")
                      : SummaryModelText::tr("Packets from the flows' sources.");
    case model::SummaryColumn::PacketsReceived:
        return isHost ? SummaryModelText::tr("Packets that the host received.")
                      : SummaryModelText::tr("Packets from the flows' destinations.");
    case model::SummaryColumn::Flows:
        return SummaryModelText::tr("Flows, active and ended.");
    case model::SummaryColumn::ActiveFlows:
        return SummaryModelText::tr("Flows that are active now.");
    case model::SummaryColumn::Retransmissions:
        return SummaryModelText::tr("TCP segments that were sent again, in both directions.");
    case model::SummaryColumn::FirstSeen:
        return SummaryModelText::tr("Time of the first packet.");
    case model::SummaryColumn::LastSeen:
        return SummaryModelText::tr("Time of the last packet.");
    }
    return {};
}

std::string filterFor(model::SummaryKind kind, const model::SummaryKey& key)
{
    switch (kind) {
    case model::SummaryKind::Hosts:
        return filter::addressFilter(key.address, key.ipVersion);
    case model::SummaryKind::Protocols:
        return filter::protocolFilter(key.protocol);
    case model::SummaryKind::Ports:
        return filter::portFilter(key.protocol, key.port);
    }
    return {};
}

SummaryModel::SummaryModel(model::SummaryKind kind, QObject* parent)
    : LiveTableModel(parent)
    , m_kind(kind)
    , m_summary(std::make_shared<const model::TrafficSummary>())
{
}

void SummaryModel::setSummary(const model::TrafficSummaryPtr& summary)
{
    const model::SummaryTable& next = summary->table(m_kind);
    replaceRows(model::whereRowsWent(table(), next), next.rows.size(), [&] { m_summary = summary; });
}

void SummaryModel::setNaming(Naming naming)
{
    m_naming = std::move(naming);
    namesChanged();
}

void SummaryModel::namesChanged()
{
    constexpr auto kDetail = static_cast<int>(model::SummaryColumn::Detail);
    if (rowCount() > 0)
        emit dataChanged(index(0, kDetail), index(rowCount() - 1, kDetail));
}

void SummaryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= model::kSummaryColumnCount)
        return;
    m_sorting = {static_cast<model::SummaryColumn>(column), order == Qt::AscendingOrder};
    emit sortingChanged();
}

int SummaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : model::kSummaryColumnCount;
}

double SummaryModel::shareOf(const model::TrafficTotals& totals) const
{
    // A host is an end of each of its flows: a byte is one of two hosts'.
    const std::uint64_t all = m_summary->all.bytes();
    return all == 0 ? 0 : static_cast<double>(totals.bytes()) / static_cast<double>(all);
}

QString SummaryModel::text(const model::SummaryRow& row, model::SummaryColumn column) const
{
    const model::TrafficTotals& totals = row.totals;
    const auto count = [](std::uint64_t value) { return model::formatCount(static_cast<double>(value)); };
    const auto bytes = [](std::uint64_t value) { return model::formatBytes(static_cast<double>(value)); };
    switch (column) {
    case model::SummaryColumn::Name:
        return summaryName(row.key, m_kind);
    case model::SummaryColumn::Detail:
        return m_naming ? m_naming(row.key) : QString();
    case model::SummaryColumn::Rate:
        return totals.bitsPerSecond > 0 ? model::formatBitRate(totals.bitsPerSecond) : QString();
    case model::SummaryColumn::Bytes:
        return bytes(totals.bytes());
    case model::SummaryColumn::Share:
        return model::formatPercent(shareOf(totals) * 100);
    case model::SummaryColumn::BytesSent:
        return bytes(totals.bytesSent);
    case model::SummaryColumn::BytesReceived:
        return bytes(totals.bytesReceived);
    case model::SummaryColumn::Packets:
        return count(totals.packets());
    case model::SummaryColumn::PacketsSent:
        return count(totals.packetsSent);
    case model::SummaryColumn::PacketsReceived:
        return count(totals.packetsReceived);
    case model::SummaryColumn::Flows:
        return count(totals.flows);
    case model::SummaryColumn::ActiveFlows:
        return count(totals.activeFlows);
    case model::SummaryColumn::Retransmissions:
        return count(totals.retransmissions);
    case model::SummaryColumn::FirstSeen:
        return model::formatClockTime(totals.firstSeenNs);
    case model::SummaryColumn::LastSeen:
        return model::formatClockTime(totals.lastSeenNs);
    }
    return {};
}

QString SummaryModel::exactText(const model::SummaryRow& row, model::SummaryColumn column) const
{
    const model::TrafficTotals& totals = row.totals;
    switch (column) {
    case model::SummaryColumn::Bytes:
    case model::SummaryColumn::Share:
        return SummaryModelText::tr("%1 bytes").arg(model::formatExact(totals.bytes()));
    case model::SummaryColumn::BytesSent:
        return SummaryModelText::tr("%1 bytes").arg(model::formatExact(totals.bytesSent));
    case model::SummaryColumn::BytesReceived:
        return SummaryModelText::tr("%1 bytes").arg(model::formatExact(totals.bytesReceived));
    case model::SummaryColumn::Packets:
        return model::formatExact(totals.packets());
    case model::SummaryColumn::PacketsSent:
        return model::formatExact(totals.packetsSent);
    case model::SummaryColumn::PacketsReceived:
        return model::formatExact(totals.packetsReceived);
    case model::SummaryColumn::Flows:
        return model::formatExact(totals.flows);
    case model::SummaryColumn::ActiveFlows:
        return model::formatExact(totals.activeFlows);
    case model::SummaryColumn::Retransmissions:
        return model::formatExact(totals.retransmissions);
    case model::SummaryColumn::FirstSeen:
        return model::formatDateTime(totals.firstSeenNs);
    case model::SummaryColumn::LastSeen:
        return model::formatDateTime(totals.lastSeenNs);
    default:
        return text(row, column);
    }
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const model::SummaryRow& row = rowAt(index.row());
    const auto column = static_cast<model::SummaryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
    case ExactTextRole:
        return exactText(row, column);
    case ShareRole:
        return shareOf(row.totals);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= model::kSummaryColumnCount)
        return {};
    const auto column = static_cast<model::SummaryColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return summaryColumnTitle(column, m_kind);
    case Qt::ToolTipRole:
        return summaryColumnHelp(column, m_kind);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace netmoth::gui
