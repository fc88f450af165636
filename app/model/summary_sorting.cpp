// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/summary_sorting.h"

#include <QCollator>

#include <algorithm>
#include <tuple>
#include <utility>

namespace netmoth::model {

namespace {

/// Unsigned, in the order of the signed number: a capture file may carry times before 1970.
std::uint64_t timeKey(std::int64_t nanoseconds)
{
    return static_cast<std::uint64_t>(nanoseconds) ^ (std::uint64_t{1} << 63);
}

/// A key whose order is that of the column.
std::uint64_t columnKey(const SummaryRow& row, SummaryColumn column)
{
    const TrafficTotals& totals = row.totals;
    switch (column) {
    case SummaryColumn::Name:  // by key, which comes after
    case SummaryColumn::Detail:
        return 0;
    case SummaryColumn::Rate:
        return static_cast<std::uint64_t>(totals.bitsPerSecond * 1000);
    case SummaryColumn::Bytes:
    case SummaryColumn::Share:
        return totals.bytes();
    case SummaryColumn::BytesSent:
        return totals.bytesSent;
    case SummaryColumn::BytesReceived:
        return totals.bytesReceived;
    case SummaryColumn::Packets:
        return totals.packets();
    case SummaryColumn::PacketsSent:
        return totals.packetsSent;
    case SummaryColumn::PacketsReceived:
        return totals.packetsReceived;
    case SummaryColumn::Flows:
        return totals.flows;
    case SummaryColumn::ActiveFlows:
        return totals.activeFlows;
    case SummaryColumn::Retransmissions:
        return totals.retransmissions;
    case SummaryColumn::FirstSeen:
        return timeKey(totals.firstSeenNs);
    case SummaryColumn::LastSeen:
        return timeKey(totals.lastSeenNs);
    }
    return 0;
}

/// The C locale has no words: it would sort "host10" before "host2".
QCollator collatorOf(const QLocale& locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

void sortByText(std::vector<SummaryRow>& rows, bool ascending, const SummaryTextOf& textOf, const QLocale& locale)
{
    struct Named
    {
        QCollatorSortKey text;  // made once: comparing texts costs ten times as much as comparing these
        SummaryRow row;
    };
    const QCollator collator = collatorOf(locale);
    std::vector<Named> named;
    std::vector<SummaryRow> nameless;
    for (const SummaryRow& row : rows) {
        if (const QString text = textOf(row.key); text.isEmpty())
            nameless.push_back(row);
        else
            named.push_back({collator.sortKey(text), row});
    }
    std::sort(named.begin(), named.end(), [ascending](const Named& left, const Named& right) {
        const int order = left.text.compare(right.text);
        return order != 0 ? (order < 0) == ascending : precedes(left.row.key, right.row.key);
    });
    std::sort(nameless.begin(), nameless.end(),
              [](const SummaryRow& left, const SummaryRow& right) { return precedes(left.key, right.key); });
    const auto rest =
        std::transform(named.begin(), named.end(), rows.begin(), [](const Named& each) { return each.row; });
    std::copy(nameless.begin(), nameless.end(), rest);
}

}  // namespace

bool precedes(const SummaryKey& left, const SummaryKey& right)
{
    const auto identity = [](const SummaryKey& key) {
        return std::tie(key.ipVersion, key.address.bytes, key.port, key.protocol);
    };
    return identity(left) < identity(right);
}

void sortSummary(std::vector<SummaryRow>& rows, const SummarySorting& sorting, const SummaryTextOf& textOf,
                 const QLocale& locale)
{
    if (textOf) {
        sortByText(rows, sorting.ascending, textOf, locale);
        return;
    }
    std::sort(rows.begin(), rows.end(), [&](const SummaryRow& left, const SummaryRow& right) {
        const std::uint64_t leftKey = columnKey(left, sorting.column);
        const std::uint64_t rightKey = columnKey(right, sorting.column);
        if (leftKey != rightKey)
            return (leftKey < rightKey) == sorting.ascending;
        if (sorting.column == SummaryColumn::Name && !sorting.ascending)
            return precedes(right.key, left.key);
        return precedes(left.key, right.key);
    });
}

}  // namespace netmoth::model
