// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/summary_model.h"

#include "app/gui/models/flow_columns.h"
#include "app/gui/models/number_format.h"
#include "app/gui/models/summary_map.h"
#include "core/filter/conversation.h"

#include <QCoreApplication>

#include <utility>

namespace netmoth::gui {

namespace {

struct SummaryModelText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryModel)
};

bool isText(SummaryColumn column)
{
    return column == SummaryColumn::Name || column == SummaryColumn::Detail;
}

}  // namespace

QString summaryName(const SummaryKey& key, SummaryKind kind)
{
    switch (kind) {
    case SummaryKind::Hosts:
        return QString::fromStdString(packet::toString(key.address, key.ipVersion));
    case SummaryKind::Protocols:
        return protocolName(key.protocol);
    case SummaryKind::Ports:
        return QStringLiteral("%1 %2").arg(protocolName(key.protocol)).arg(key.port);
    }
    return {};
}

QString summaryColumnTitle(SummaryColumn column, SummaryKind kind)
{
    const bool isHost = kind == SummaryKind::Hosts;
    switch (column) {
    case SummaryColumn::Name:
        return isHost                           ? SummaryModelText::tr("Address")
               : kind == SummaryKind::Protocols ? SummaryModelText::tr("Protocol")
                                                : SummaryModelText::tr("Port");
    case SummaryColumn::Detail:
        return isHost ? SummaryModelText::tr("Name") : SummaryModelText::tr("Service");
    case SummaryColumn::Rate:
        return SummaryModelText::tr("Rate");
    case SummaryColumn::Bytes:
        return SummaryModelText::tr("Bytes");
    case SummaryColumn::Share:
        return SummaryModelText::tr("Share");
    case SummaryColumn::BytesSent:
        return isHost ? SummaryModelText::tr("Sent") : SummaryModelText::tr("Bytes →");
    case SummaryColumn::BytesReceived:
        return isHost ? SummaryModelText::tr("Received") : SummaryModelText::tr("← Bytes");
    case SummaryColumn::Packets:
        return SummaryModelText::tr("Packets");
    case SummaryColumn::PacketsSent:
        return isHost ? SummaryModelText::tr("Packets sent") : SummaryModelText::tr("Packets →");
    case SummaryColumn::PacketsReceived:
        return isHost ? SummaryModelText::tr("Packets received") : SummaryModelText::tr("← Packets");
    case SummaryColumn::Flows:
        return SummaryModelText::tr("Flows");
    case SummaryColumn::ActiveFlows:
        return SummaryModelText::tr("Active");
    case SummaryColumn::Retransmissions:
        return SummaryModelText::tr("Retrans.");
    case SummaryColumn::FirstSeen:
        return SummaryModelText::tr("First seen");
    case SummaryColumn::LastSeen:
        return SummaryModelText::tr("Last seen");
    }
    return {};
}

QString summaryColumnHelp(SummaryColumn column, SummaryKind kind)
{
    const bool isHost = kind == SummaryKind::Hosts;
    switch (column) {
    case SummaryColumn::Name:
        return isHost                           ? SummaryModelText::tr("IP address.")
               : kind == SummaryKind::Protocols ? SummaryModelText::tr("Transport protocol.")
                                                : SummaryModelText::tr("The port that says what a flow is for.");
    case SummaryColumn::Detail:
        return isHost ? SummaryModelText::tr("Name by reverse DNS, when names are resolved.")
                      : SummaryModelText::tr("What usually listens on this port.");
    case SummaryColumn::Rate:
        return SummaryModelText::tr("Bits on the wire in both directions over the last second or so.");
    case SummaryColumn::Bytes:
        return SummaryModelText::tr("Bytes on the wire in both directions.");
    case SummaryColumn::Share:
        return SummaryModelText::tr("Of all bytes in flows.");
    case SummaryColumn::BytesSent:
        return isHost ? SummaryModelText::tr("Bytes that the host sent.")
                      : SummaryModelText::tr("Bytes from the flows' sources.");
    case SummaryColumn::BytesReceived:
        return isHost ? SummaryModelText::tr("Bytes that the host received.")
                      : SummaryModelText::tr("Bytes from the flows' destinations.");
    case SummaryColumn::Packets:
        return SummaryModelText::tr("Packets in both directions.");
    case SummaryColumn::PacketsSent:
        return isHost ? SummaryModelText::tr("Packets that the host sent.")
                      : SummaryModelText::tr("Packets from the flows' sources.");
    case SummaryColumn::PacketsReceived:
        return isHost ? SummaryModelText::tr("Packets that the host received.")
                      : SummaryModelText::tr("Packets from the flows' destinations.");
    case SummaryColumn::Flows:
        return SummaryModelText::tr("Flows, active and ended.");
    case SummaryColumn::ActiveFlows:
        return SummaryModelText::tr("Flows that are active now.");
    case SummaryColumn::Retransmissions:
        return SummaryModelText::tr("TCP segments that were sent again, in both directions.");
    case SummaryColumn::FirstSeen:
        return SummaryModelText::tr("Time of the first packet.");
    case SummaryColumn::LastSeen:
        return SummaryModelText::tr("Time of the last packet.");
    }
    return {};
}

std::string filterFor(SummaryKind kind, const SummaryKey& key)
{
    switch (kind) {
    case SummaryKind::Hosts:
        return filter::addressFilter(key.address, key.ipVersion);
    case SummaryKind::Protocols:
        return filter::protocolFilter(key.protocol);
    case SummaryKind::Ports:
        return filter::portFilter(key.protocol, key.port);
    }
    return {};
}

SummaryModel::SummaryModel(SummaryKind kind, QObject* parent)
    : LiveTableModel(parent)
    , m_kind(kind)
    , m_summary(std::make_shared<const TrafficSummary>())
{
}

void SummaryModel::setSummary(const TrafficSummaryPtr& summary)
{
    const SummaryTable& next = summary->table(m_kind);
    replaceRows(whereRowsWent(table(), next), next.rows.size(), [&] { m_summary = summary; });
}

void SummaryModel::setNaming(Naming naming)
{
    m_naming = std::move(naming);
    namesChanged();
}

void SummaryModel::namesChanged()
{
    constexpr auto kDetail = static_cast<int>(SummaryColumn::Detail);
    if (rowCount() > 0)
        emit dataChanged(index(0, kDetail), index(rowCount() - 1, kDetail));
}

void SummaryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kSummaryColumnCount)
        return;
    m_sorting = {static_cast<SummaryColumn>(column), order == Qt::AscendingOrder};
    emit sortingChanged();
}

int SummaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kSummaryColumnCount;
}

double SummaryModel::shareOf(const TrafficTotals& totals) const
{
    // A host is an end of each of its flows: a byte is one of two hosts'.
    const std::uint64_t all = m_summary->all.bytes();
    return all == 0 ? 0 : static_cast<double>(totals.bytes()) / static_cast<double>(all);
}

QString SummaryModel::text(const SummaryRow& row, SummaryColumn column) const
{
    const TrafficTotals& totals = row.totals;
    const auto count = [](std::uint64_t value) { return formatCount(static_cast<double>(value)); };
    const auto bytes = [](std::uint64_t value) { return formatBytes(static_cast<double>(value)); };
    switch (column) {
    case SummaryColumn::Name:
        return summaryName(row.key, m_kind);
    case SummaryColumn::Detail:
        return m_naming ? m_naming(row.key) : QString();
    case SummaryColumn::Rate:
        return totals.bitsPerSecond > 0 ? formatBitRate(totals.bitsPerSecond) : QString();
    case SummaryColumn::Bytes:
        return bytes(totals.bytes());
    case SummaryColumn::Share:
        return formatPercent(shareOf(totals) * 100);
    case SummaryColumn::BytesSent:
        return bytes(totals.bytesSent);
    case SummaryColumn::BytesReceived:
        return bytes(totals.bytesReceived);
    case SummaryColumn::Packets:
        return count(totals.packets());
    case SummaryColumn::PacketsSent:
        return count(totals.packetsSent);
    case SummaryColumn::PacketsReceived:
        return count(totals.packetsReceived);
    case SummaryColumn::Flows:
        return count(totals.flows);
    case SummaryColumn::ActiveFlows:
        return count(totals.activeFlows);
    case SummaryColumn::Retransmissions:
        return count(totals.retransmissions);
    case SummaryColumn::FirstSeen:
        return formatClockTime(totals.firstSeenNs);
    case SummaryColumn::LastSeen:
        return formatClockTime(totals.lastSeenNs);
    }
    return {};
}

QString SummaryModel::exactText(const SummaryRow& row, SummaryColumn column) const
{
    const TrafficTotals& totals = row.totals;
    switch (column) {
    case SummaryColumn::Bytes:
    case SummaryColumn::Share:
        return SummaryModelText::tr("%1 bytes").arg(formatExact(totals.bytes()));
    case SummaryColumn::BytesSent:
        return SummaryModelText::tr("%1 bytes").arg(formatExact(totals.bytesSent));
    case SummaryColumn::BytesReceived:
        return SummaryModelText::tr("%1 bytes").arg(formatExact(totals.bytesReceived));
    case SummaryColumn::Packets:
        return formatExact(totals.packets());
    case SummaryColumn::PacketsSent:
        return formatExact(totals.packetsSent);
    case SummaryColumn::PacketsReceived:
        return formatExact(totals.packetsReceived);
    case SummaryColumn::Flows:
        return formatExact(totals.flows);
    case SummaryColumn::ActiveFlows:
        return formatExact(totals.activeFlows);
    case SummaryColumn::Retransmissions:
        return formatExact(totals.retransmissions);
    case SummaryColumn::FirstSeen:
        return formatDateTime(totals.firstSeenNs);
    case SummaryColumn::LastSeen:
        return formatDateTime(totals.lastSeenNs);
    default:
        return text(row, column);
    }
}

QVariant SummaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SummaryRow& row = rowAt(index.row());
    const auto column = static_cast<SummaryColumn>(index.column());
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
    if (orientation != Qt::Horizontal || section < 0 || section >= kSummaryColumnCount)
        return {};
    const auto column = static_cast<SummaryColumn>(section);
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
