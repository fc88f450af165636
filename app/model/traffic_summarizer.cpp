// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/traffic_summarizer.h"

#include "app/model/summary_sorting.h"
#include "core/packet/port_protocols.h"

#include <algorithm>
#include <tuple>

namespace netmoth::model {

using flow::FlowSnapshot;

namespace {

constexpr std::size_t kTopCount = 10;

bool hasRate(const SummaryRow& row)
{
    return row.totals.bitsPerSecond > 0;
}

/// The largest by rate, or by bytes.
std::vector<SummaryRow> topOf(const std::vector<SummaryRow>& rows, bool byRate)
{
    std::vector<SummaryRow> top(std::min(kTopCount, rows.size()));
    std::partial_sort_copy(rows.begin(), rows.end(), top.begin(), top.end(),
                           [byRate](const SummaryRow& left, const SummaryRow& right) {
                               const auto key = [byRate](const SummaryRow& row) {
                                   return std::tuple(byRate ? row.totals.bitsPerSecond : 0.0, row.totals.bytes());
                               };
                               if (key(left) != key(right))
                                   return key(left) > key(right);
                               return precedes(left.key, right.key);
                           });
    if (byRate)
        std::erase_if(top, [](const SummaryRow& row) { return !hasRate(row); });
    return top;
}

std::uint64_t bytesOf(const FlowSnapshot& flow)
{
    return flow.fromOriginator.wireBytes + flow.fromResponder.wireBytes;
}

std::vector<TopFlow> topFlows(const FlowRows& rows, bool byRate)
{
    std::vector<FlowRows::Position> top(std::min(kTopCount, rows.order.size()));
    std::partial_sort_copy(rows.order.begin(), rows.order.end(), top.begin(), top.end(),
                           [&](FlowRows::Position left, FlowRows::Position right) {
                               const auto key = [&](FlowRows::Position position) {
                                   return std::tuple(byRate ? rows.rateAt(position) : 0.0F,
                                                     bytesOf(rows.flowAt(position)));
                               };
                               return key(left) != key(right) ? key(left) > key(right) : left < right;
                           });
    std::vector<TopFlow> flows;
    for (const FlowRows::Position position : top)
        if (!byRate || rows.rateAt(position) > 0)
            flows.push_back({rows.flowAt(position), rows.rateAt(position)});
    return flows;
}

/// What @p column of a table shows, where it is sorted by that: addresses and ports are sorted by number.
SummaryTextOf shownText(SummaryKind kind, SummaryColumn column, const std::shared_ptr<const filter::HostNames>& hosts,
                        const std::shared_ptr<const ServiceNames>& services)
{
    if (column == SummaryColumn::Name && kind == SummaryKind::Protocols)
        return [](const SummaryKey& key) { return protocolName(key.protocol); };
    if (column == SummaryColumn::Detail && kind == SummaryKind::Hosts && hosts)
        return [hosts](const SummaryKey& key) {
            const std::string_view name = hosts->nameOf(key.address);
            return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        };
    if (column == SummaryColumn::Detail && kind == SummaryKind::Ports && services)
        return [services](const SummaryKey& key) { return services->nameOf(key.protocol, key.port); };
    return {};
}

}  // namespace

void TrafficSummarizer::Maps::add(const FlowSnapshot& flow, bool isActive, double bitsPerSecond)
{
    TrafficTotals totals;
    totals.packetsSent = flow.fromOriginator.packets;
    totals.packetsReceived = flow.fromResponder.packets;
    totals.bytesSent = flow.fromOriginator.wireBytes;
    totals.bytesReceived = flow.fromResponder.wireBytes;
    totals.flows = 1;
    totals.activeFlows = isActive;
    totals.retransmissions = std::uint64_t{flow.tcp.originator.retransmissions} + flow.tcp.responder.retransmissions;
    totals.bitsPerSecond = bitsPerSecond;
    totals.firstSeenNs = flow.firstSeenNs;
    totals.lastSeenNs = flow.lastSeenNs;
    all += totals;
    protocols.add({{}, 0, flow.ipProtocol, 0}, totals);
    if (packet::hasPorts(flow.ipProtocol))
        ports.add({{}, servicePort(flow), flow.ipProtocol, 0}, totals);
    hosts.add({flow.originator, 0, 0, flow.ipVersion}, totals);
    if (flow.originator == flow.responder)
        return;
    std::swap(totals.packetsSent, totals.packetsReceived);
    std::swap(totals.bytesSent, totals.bytesReceived);
    hosts.add({flow.responder, 0, 0, flow.ipVersion}, totals);
}

void TrafficSummarizer::clear()
{
    m_ended.hosts.clear();
    m_ended.protocols.clear();
    m_ended.ports.clear();
    m_ended.all = {};
    m_dropped = 0;
}

void TrafficSummarizer::addEnded(const std::vector<session::EndedFlowsPtr>& batches)
{
    for (const session::EndedFlowsPtr& batch : batches)
        for (const FlowSnapshot& flow : *batch)
            m_ended.add(flow, false, 0);
}

TrafficSummaryPtr TrafficSummarizer::summarize(const FlowRows& rows, const FlowSelection& selection,
                                               const SummaryRequest& request) const
{
    Maps maps;
    if (selection.chooses()) {
        for (const FlowRows::Position position : rows.order)
            maps.add(rows.flowAt(position), rows.isActive(position), rows.rateAt(position));
    } else {
        maps = m_ended;
        for (FlowRows::Position position = 0; position < rows.activeCount(); ++position)
            if (!rows.hasEnded[position])
                maps.add(rows.flowAt(position), true, rows.rateAt(position));
        for (const FlowSnapshot& flow : rows.awaiting)
            maps.add(flow, false, 0);
    }
    auto summary = std::make_shared<TrafficSummary>();
    summary->hosts = maps.hosts.table();
    summary->protocols = maps.protocols.table();
    summary->ports = maps.ports.table();
    summary->all = maps.all;
    summary->isFiltered = selection.chooses();
    summary->uncountedFlows = m_dropped;
    const bool byRate = !selection.time && std::ranges::any_of(summary->protocols.rows, hasRate);
    summary->topsAreOfNow = byRate;
    summary->topFlows = topFlows(rows, byRate);
    summary->topHosts = topOf(summary->hosts.rows, byRate);
    summary->topProtocols = topOf(summary->protocols.rows, byRate);
    const auto sort = [&](SummaryTable& table, SummaryKind kind, const SummarySorting& sorting) {
        sortSummary(table.rows, sorting, shownText(kind, sorting.column, selection.names, request.services),
                    request.locale);
    };
    sort(summary->hosts, SummaryKind::Hosts, request.hosts);
    sort(summary->protocols, SummaryKind::Protocols, request.protocols);
    sort(summary->ports, SummaryKind::Ports, request.ports);
    return summary;
}

}  // namespace netmoth::model
