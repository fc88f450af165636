// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/summary_map.h"

#include <algorithm>
#include <bit>

namespace netmoth::model {

namespace {

constexpr std::size_t kFirstSlots = 1024;

}  // namespace

TrafficTotals& TrafficTotals::operator+=(const TrafficTotals& other)
{
    packetsSent += other.packetsSent;
    packetsReceived += other.packetsReceived;
    bytesSent += other.bytesSent;
    bytesReceived += other.bytesReceived;
    flows += other.flows;
    activeFlows += other.activeFlows;
    retransmissions += other.retransmissions;
    bitsPerSecond += other.bitsPerSecond;
    firstSeenNs = std::min(firstSeenNs, other.firstSeenNs);
    lastSeenNs = std::max(lastSeenNs, other.lastSeenNs);
    return *this;
}

std::uint16_t servicePort(const flow::FlowSnapshot& flow)
{
    constexpr std::uint16_t kWellKnown = 1024;
    const bool sourceIsService = flow.originatorPort != 0 && flow.originatorPort < kWellKnown;
    const bool destinationIsService = flow.responderPort != 0 && flow.responderPort < kWellKnown;
    return sourceIsService && !destinationIsService ? flow.originatorPort : flow.responderPort;
}

void SummaryIndex::rebuild(const std::vector<SummaryRow>& rows, std::size_t slotCount)
{
    m_slots.assign(slotCount, kNoRow);
    for (std::size_t row = 0; row < rows.size(); ++row)
        rowOf(rows, rows[row].key) = static_cast<std::uint32_t>(row);
}

std::uint32_t& SummaryIndex::rowOf(const std::vector<SummaryRow>& rows, const SummaryKey& key)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = m_hash(key) & mask;
    while (m_slots[slot] != kNoRow && !(rows[m_slots[slot]].key == key))
        slot = (slot + 1) & mask;
    return m_slots[slot];
}

SummaryMap::SummaryMap()
{
    clear();
}

void SummaryMap::add(const SummaryKey& key, const TrafficTotals& totals)
{
    std::vector<SummaryRow>& rows = m_table.rows;
    std::uint32_t* row = &m_index.rowOf(rows, key);
    if (*row == SummaryIndex::kNoRow) {
        if (rows.size() == kMaxRows) {
            dropSmallHalf();
            row = &m_index.rowOf(rows, key);
        } else if (rows.size() * 2 >= m_index.slotCount()) {
            m_index.rebuild(rows, m_index.slotCount() * 2);
            row = &m_index.rowOf(rows, key);
        }
        *row = static_cast<std::uint32_t>(rows.size());
        rows.push_back({key, {}});
    }
    rows[*row].totals += totals;
}

void SummaryMap::dropSmallHalf()
{
    std::vector<SummaryRow>& rows = m_table.rows;
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    std::nth_element(rows.begin(), middle, rows.end(), [](const SummaryRow& left, const SummaryRow& right) {
        return left.totals.bytes() > right.totals.bytes();
    });
    for (auto row = middle; row != rows.end(); ++row)
        m_table.others += row->totals;
    m_table.othersCount += static_cast<std::uint64_t>(rows.end() - middle);
    rows.erase(middle, rows.end());
    m_index.rebuild(rows, m_index.slotCount());
}

void SummaryMap::clear()
{
    m_table = {};
    m_index.rebuild({}, kFirstSlots);
}

std::vector<std::int32_t> whereRowsWent(const SummaryTable& from, const SummaryTable& to)
{
    SummaryIndex index;
    index.rebuild(to.rows, std::bit_ceil(to.rows.size() * 2 + 1));
    std::vector<std::int32_t> newRowOf;
    newRowOf.reserve(from.rows.size());
    for (const SummaryRow& row : from.rows)
        newRowOf.push_back(static_cast<std::int32_t>(index.rowOf(to.rows, row.key)));  // kNoRow becomes -1
    return newRowOf;
}

}  // namespace netmoth::model
