// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/summary_map.h"

#include <algorithm>
#include <bit>

namespace netmoth::gui {

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

SummaryMap::SummaryMap()
    : m_slots(kFirstSlots, kFree)
{
}

std::size_t SummaryMap::slotOf(const SummaryKey& key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = m_hash(key) & mask;
    while (m_slots[slot] != kFree && !(m_table.rows[m_slots[slot]].key == key))
        slot = (slot + 1) & mask;
    return slot;
}

void SummaryMap::add(const SummaryKey& key, const TrafficTotals& totals)
{
    std::size_t slot = slotOf(key);
    if (m_slots[slot] == kFree) {
        if (m_table.rows.size() == kMaxRows) {
            dropSmallHalf();
            slot = slotOf(key);
        } else if (m_table.rows.size() * 2 >= m_slots.size()) {
            m_slots.resize(m_slots.size() * 2);
            index();
            slot = slotOf(key);
        }
        m_slots[slot] = static_cast<std::uint32_t>(m_table.rows.size());
        m_table.rows.push_back({key, {}});
    }
    m_table.rows[m_slots[slot]].totals += totals;
}

void SummaryMap::index()
{
    std::fill(m_slots.begin(), m_slots.end(), kFree);
    for (std::size_t row = 0; row < m_table.rows.size(); ++row)
        m_slots[slotOf(m_table.rows[row].key)] = static_cast<std::uint32_t>(row);
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
    index();
}

void SummaryMap::clear()
{
    m_table = {};
    m_slots.assign(kFirstSlots, kFree);
}

/// Without a node a row: these are the GUI thread's milliseconds.
std::vector<std::int32_t> whereRowsWent(const SummaryTable& from, const SummaryTable& to)
{
    constexpr std::int32_t kNone = -1;
    const SummaryKeyHash hash;
    std::vector<std::int32_t> slots(std::bit_ceil(to.rows.size() * 2 + 1), kNone);
    const std::size_t mask = slots.size() - 1;
    const auto slotOf = [&](const SummaryKey& key) -> std::int32_t& {
        std::size_t slot = hash(key) & mask;
        while (slots[slot] != kNone && !(to.rows[static_cast<std::size_t>(slots[slot])].key == key))
            slot = (slot + 1) & mask;
        return slots[slot];
    };
    for (std::size_t row = 0; row < to.rows.size(); ++row)
        slotOf(to.rows[row].key) = static_cast<std::int32_t>(row);
    std::vector<std::int32_t> newRowOf;
    newRowOf.reserve(from.rows.size());
    for (const SummaryRow& row : from.rows)
        newRowOf.push_back(slotOf(row.key));
    return newRowOf;
}

}  // namespace netmoth::gui
