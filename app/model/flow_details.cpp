// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_details.h"

#include "app/model/flow_columns.h"
#include "app/model/number_format.h"
#include "core/packet/packet_view.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace netmoth::model {

using flow::DirectionTotals;
using flow::FlowSnapshot;
using flow::TcpEndSummary;

namespace {

struct FlowDetailsText
{
    Q_DECLARE_TR_FUNCTIONS(FlowDetails)
};

constexpr std::int64_t kShortestForRateNs = 1'000'000;  // a question and its answer within microseconds are no rate

QString averageRate(const DirectionTotals& totals, std::int64_t durationNs)
{
    return durationNs < kShortestForRateNs
               ? QStringLiteral("–")
               : formatBitRate(static_cast<double>(totals.wireBytes) * 8e9 / static_cast<double>(durationNs));
}

QString bytesText(std::uint64_t bytes)
{
    return FlowDetailsText::tr("%1 (%2 bytes)").arg(formatBytes(static_cast<double>(bytes)), formatExact(bytes));
}

QString roundTrip(std::uint32_t microseconds)
{
    return microseconds == 0 ? QStringLiteral("–") : formatMilliseconds(microseconds / 1000.0);
}

void addTcpFacts(const FlowSnapshot& flow, FlowDetails& details)
{
    details.directions.push_back({FlowDetailsText::tr("TCP flags"), tcpFlagsText(flow.originatorTcpFlags),
                                  tcpFlagsText(flow.responderTcpFlags)});
    if (!flow.tcp.isTracked) {
        details.facts.push_back({FlowDetailsText::tr("Stream"), FlowDetailsText::tr("not followed")});
        return;
    }
    const TcpEndSummary& from = flow.tcp.originator;
    const TcpEndSummary& back = flow.tcp.responder;
    const auto add = [&](const QString& name, auto member) {
        details.directions.push_back({name, formatExact(from.*member), formatExact(back.*member)});
    };
    add(FlowDetailsText::tr("Retransmissions"), &TcpEndSummary::retransmissions);
    add(FlowDetailsText::tr("Out of order"), &TcpEndSummary::outOfOrder);
    add(FlowDetailsText::tr("Duplicate ACKs"), &TcpEndSummary::duplicateAcks);
    add(FlowDetailsText::tr("Zero windows"), &TcpEndSummary::zeroWindows);
    details.directions.push_back({FlowDetailsText::tr("Stream"), formatBytes(static_cast<double>(from.streamBytes)),
                                  formatBytes(static_cast<double>(back.streamBytes))});
    details.directions.push_back({FlowDetailsText::tr("Never seen (gaps)"),
                                  formatBytes(static_cast<double>(from.gapBytes)),
                                  formatBytes(static_cast<double>(back.gapBytes))});
    details.directions.push_back(
        {FlowDetailsText::tr("Round trip"), roundTrip(from.smoothedRttUs), roundTrip(back.smoothedRttUs)});
    if (flow.tcp.handshakeRttUs != 0)
        details.facts.push_back({FlowDetailsText::tr("Handshake"),
                                 FlowDetailsText::tr("%1 round trip").arg(roundTrip(flow.tcp.handshakeRttUs))});
    QStringList remarks;
    if (flow.tcp.isMidstream)
        remarks << FlowDetailsText::tr("the beginning was not seen");
    if (flow.tcp.overlapConflicts != 0)
        remarks << FlowDetailsText::tr("%n segment(s) contradict others", nullptr,
                                       static_cast<int>(flow.tcp.overlapConflicts));
    if (!remarks.isEmpty())
        details.facts.push_back({FlowDetailsText::tr("Remarks"), remarks.join(QStringLiteral("; "))});
}

}  // namespace

QString endpointText(const packet::IpAddress& address, std::uint16_t port, const FlowSnapshot& flow)
{
    const QString text = QString::fromStdString(packet::toString(address, flow.ipVersion));
    if (port == 0)
        return text;
    return flow.ipVersion == 6 ? QStringLiteral("[%1]:%2").arg(text).arg(port)
                               : QStringLiteral("%1:%2").arg(text).arg(port);
}

FlowDetails flowDetails(const FlowSnapshot& flow, bool ended, const FlowNames& names)
{
    FlowDetails details;
    details.title = QStringLiteral("%1 → %2 (%3)")
                        .arg(endpointText(flow.originator, flow.originatorPort, flow),
                             endpointText(flow.responder, flow.responderPort, flow), protocolName(flow.ipProtocol));
    const std::int64_t durationNs = flow.durationNs();
    details.facts = {{FlowDetailsText::tr("Protocol"), flowExactText(flow, FlowColumn::Protocol, ended)},
                     {FlowDetailsText::tr("State"), flowStateText(flow, ended)},
                     {FlowDetailsText::tr("First packet"), formatDateTime(flow.firstSeenNs)},
                     {FlowDetailsText::tr("Last packet"), formatDateTime(flow.lastSeenNs)},
                     {FlowDetailsText::tr("Duration"), formatDuration(durationNs)}};
    if (flow.directionGuessed)
        details.facts.push_back(
            {FlowDetailsText::tr("Direction"), FlowDetailsText::tr("guessed: no packet said who began")});
    for (const auto& [name, value] : {std::pair(FlowDetailsText::tr("Source name"), names.source),
                                      std::pair(FlowDetailsText::tr("Destination name"), names.destination),
                                      std::pair(FlowDetailsText::tr("Service"), names.service)})
        if (!value.isEmpty())
            details.facts.push_back({name, value});
    if (!flow.vlan.isEmpty())
        details.facts.push_back({FlowDetailsText::tr("VLAN"), vlanText(flow.vlan)});
    if (flow.tunnel.kind != packet::TunnelKind::None)
        details.facts.push_back(
            {FlowDetailsText::tr("Tunnel"),
             FlowDetailsText::tr("%1, %n IP header(s) deep", nullptr, flow.tunnel.depth).arg(tunnelText(flow))});
    if (flow.tunnel.kind != packet::TunnelKind::None)
        details.facts.push_back(
            {FlowDetailsText::tr("Tunnel ends"),
             QStringLiteral("%1 → %2").arg(
                 QString::fromStdString(packet::toString(flow.tunnel.source, flow.tunnel.ipVersion)),
                 QString::fromStdString(packet::toString(flow.tunnel.destination, flow.tunnel.ipVersion)))});
    if (!flow.tunnel.vlan.isEmpty())
        details.facts.push_back({FlowDetailsText::tr("Tunnel VLAN"), vlanText(flow.tunnel.vlan)});
    if (flow.icmpErrors.count > 0)
        details.facts.push_back(
            {FlowDetailsText::tr("ICMP errors"), FlowDetailsText::tr("%1, the last of type %2, code %3")
                                                     .arg(flow.icmpErrors.count)
                                                     .arg(flow.icmpErrors.lastType)
                                                     .arg(flow.icmpErrors.lastCode)});
    details.directions = {{FlowDetailsText::tr("Packets"), formatExact(flow.fromOriginator.packets),
                           formatExact(flow.fromResponder.packets)},
                          {FlowDetailsText::tr("Bytes"), bytesText(flow.fromOriginator.wireBytes),
                           bytesText(flow.fromResponder.wireBytes)},
                          {FlowDetailsText::tr("Average rate"), averageRate(flow.fromOriginator, durationNs),
                           averageRate(flow.fromResponder, durationNs)}};
    if (flow.ipProtocol == packet::kIpProtocolTcp)
        addTcpFacts(flow, details);
    return details;
}

}  // namespace netmoth::model
