// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flow_columns.h"

#include "app/gui/models/number_format.h"

#include <QCoreApplication>

namespace netmoth::gui {

using flow::EndReason;
using flow::FlowSnapshot;
using flow::FlowState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FlowColumns)
};

constexpr std::uint8_t kIcmp = 1;
constexpr std::uint8_t kIcmpV6 = 58;

bool isIcmp(const FlowSnapshot& flow)
{
    return flow.ipProtocol == kIcmp || flow.ipProtocol == kIcmpV6;
}

QString stateText(const FlowSnapshot& flow, bool ended)
{
    if (ended) {
        switch (flow.endReason) {
        case EndReason::None:
            return Text::tr("ended");
        case EndReason::Timeout:
            return Text::tr("ended: idle");
        case EndReason::Closed:
            return Text::tr("ended: closed");
        case EndReason::Evicted:
            return Text::tr("ended: evicted");
        case EndReason::Shutdown:
            return Text::tr("open at end");
        }
    }
    switch (flow.state) {
    case FlowState::New:
        return Text::tr("new");
    case FlowState::Established:
        return Text::tr("established");
    case FlowState::Closing:
        return Text::tr("closing");
    case FlowState::Closed:
        return Text::tr("closed");
    }
    return {};
}

QString portText(const FlowSnapshot& flow, std::uint16_t port)
{
    return port == 0 || isIcmp(flow) ? QString() : QString::number(port);
}

std::int64_t duration(const FlowSnapshot& flow)
{
    return std::max<std::int64_t>(0, flow.lastSeenNs - flow.firstSeenNs);
}

QString addressText(const packet::IpAddress& address, const FlowSnapshot& flow)
{
    return QString::fromStdString(packet::toString(address, flow.ipVersion));
}

FlowSortKey addressKey(const packet::IpAddress& address)
{
    FlowSortKey key;
    for (std::size_t i = 0; i < 8; ++i) {
        key.high = key.high << 8 | address.bytes[i];
        key.low = key.low << 8 | address.bytes[i + 8];
    }
    return key;
}

}  // namespace

QString protocolName(std::uint8_t ipProtocol)
{
    switch (ipProtocol) {
    case kIcmp:
        return QStringLiteral("ICMP");
    case 2:
        return QStringLiteral("IGMP");
    case 6:
        return QStringLiteral("TCP");
    case 17:
        return QStringLiteral("UDP");
    case 47:
        return QStringLiteral("GRE");
    case 50:
        return QStringLiteral("ESP");
    case 51:
        return QStringLiteral("AH");
    case kIcmpV6:
        return QStringLiteral("ICMPv6");
    case 89:
        return QStringLiteral("OSPF");
    case 132:
        return QStringLiteral("SCTP");
    default:
        return Text::tr("IP %1").arg(ipProtocol);
    }
}

QString flowColumnTitle(FlowColumn column)
{
    switch (column) {
    case FlowColumn::Source:
        return Text::tr("Source");
    case FlowColumn::SourcePort:
    case FlowColumn::DestinationPort:
        return Text::tr("Port");
    case FlowColumn::Destination:
        return Text::tr("Destination");
    case FlowColumn::Protocol:
        return Text::tr("Protocol");
    case FlowColumn::State:
        return Text::tr("State");
    case FlowColumn::PacketsSent:
        return Text::tr("Packets →");
    case FlowColumn::PacketsReturned:
        return Text::tr("← Packets");
    case FlowColumn::BytesSent:
        return Text::tr("Bytes →");
    case FlowColumn::BytesReturned:
        return Text::tr("← Bytes");
    case FlowColumn::Duration:
        return Text::tr("Duration");
    case FlowColumn::LastSeen:
        return Text::tr("Last seen");
    }
    return {};
}

QString flowColumnMenuName(FlowColumn column)
{
    switch (column) {
    case FlowColumn::SourcePort:
        return Text::tr("Source port");
    case FlowColumn::DestinationPort:
        return Text::tr("Destination port");
    default:
        return flowColumnTitle(column);
    }
}

QString flowColumnHelp(FlowColumn column)
{
    switch (column) {
    case FlowColumn::Source:
        return Text::tr("Address of the sender of the flow's first packet.");
    case FlowColumn::SourcePort:
        return Text::tr("Port of the source.");
    case FlowColumn::Destination:
        return Text::tr("Address of the receiver of the flow's first packet.");
    case FlowColumn::DestinationPort:
        return Text::tr("Port of the destination.");
    case FlowColumn::Protocol:
        return Text::tr("Transport protocol.");
    case FlowColumn::State:
        return Text::tr("New until both ends were seen; ended flows say why they ended.");
    case FlowColumn::PacketsSent:
        return Text::tr("Packets from source to destination.");
    case FlowColumn::PacketsReturned:
        return Text::tr("Packets from destination to source.");
    case FlowColumn::BytesSent:
        return Text::tr("Bytes on the wire from source to destination.");
    case FlowColumn::BytesReturned:
        return Text::tr("Bytes on the wire from destination to source.");
    case FlowColumn::Duration:
        return Text::tr("Time between the first and the last packet.");
    case FlowColumn::LastSeen:
        return Text::tr("Time of the last packet.");
    }
    return {};
}

bool isNumeric(FlowColumn column)
{
    switch (column) {
    case FlowColumn::Source:
    case FlowColumn::Destination:
    case FlowColumn::Protocol:
    case FlowColumn::State:
        return false;
    default:
        return true;
    }
}

QString flowText(const FlowSnapshot& flow, FlowColumn column, bool ended)
{
    switch (column) {
    case FlowColumn::Source:
        return addressText(flow.originator, flow);
    case FlowColumn::SourcePort:
        return portText(flow, flow.originatorPort);
    case FlowColumn::Destination:
        return addressText(flow.responder, flow);
    case FlowColumn::DestinationPort:
        return portText(flow, flow.responderPort);
    case FlowColumn::Protocol:
        return protocolName(flow.ipProtocol);
    case FlowColumn::State:
        return stateText(flow, ended);
    case FlowColumn::PacketsSent:
        return formatCount(static_cast<double>(flow.fromOriginator.packets));
    case FlowColumn::PacketsReturned:
        return formatCount(static_cast<double>(flow.fromResponder.packets));
    case FlowColumn::BytesSent:
        return formatBytes(static_cast<double>(flow.fromOriginator.wireBytes));
    case FlowColumn::BytesReturned:
        return formatBytes(static_cast<double>(flow.fromResponder.wireBytes));
    case FlowColumn::Duration:
        return formatDuration(duration(flow));
    case FlowColumn::LastSeen:
        return formatClockTime(flow.lastSeenNs);
    }
    return {};
}

QString flowExactText(const FlowSnapshot& flow, FlowColumn column, bool ended)
{
    switch (column) {
    case FlowColumn::PacketsSent:
        return formatExact(flow.fromOriginator.packets);
    case FlowColumn::PacketsReturned:
        return formatExact(flow.fromResponder.packets);
    case FlowColumn::BytesSent:
        return Text::tr("%1 bytes").arg(formatExact(flow.fromOriginator.wireBytes));
    case FlowColumn::BytesReturned:
        return Text::tr("%1 bytes").arg(formatExact(flow.fromResponder.wireBytes));
    case FlowColumn::Protocol:
        return isIcmp(flow) ? Text::tr("%1 type %2, code %3")
                                  .arg(protocolName(flow.ipProtocol))
                                  .arg(flow.icmpType)
                                  .arg(flow.icmpCode)
                            : Text::tr("%1 (IP protocol %2)").arg(protocolName(flow.ipProtocol)).arg(flow.ipProtocol);
    case FlowColumn::Duration:
    case FlowColumn::LastSeen:
        return Text::tr("first packet %1, last packet %2")
            .arg(formatDateTime(flow.firstSeenNs), formatDateTime(flow.lastSeenNs));
    default:
        return flowText(flow, column, ended);
    }
}

FlowSortKey flowSortKey(const FlowSnapshot& flow, FlowColumn column, bool ended)
{
    switch (column) {
    case FlowColumn::Source:
        return addressKey(flow.originator);
    case FlowColumn::SourcePort:
        return {flow.originatorPort, 0};
    case FlowColumn::Destination:
        return addressKey(flow.responder);
    case FlowColumn::DestinationPort:
        return {flow.responderPort, 0};
    case FlowColumn::Protocol:
        return {flow.ipProtocol, 0};
    case FlowColumn::State:
        return {ended ? std::uint64_t{100} + static_cast<std::uint64_t>(flow.endReason)
                      : static_cast<std::uint64_t>(flow.state),
                0};
    case FlowColumn::PacketsSent:
        return {flow.fromOriginator.packets, 0};
    case FlowColumn::PacketsReturned:
        return {flow.fromResponder.packets, 0};
    case FlowColumn::BytesSent:
        return {flow.fromOriginator.wireBytes, 0};
    case FlowColumn::BytesReturned:
        return {flow.fromResponder.wireBytes, 0};
    case FlowColumn::Duration:
        return {static_cast<std::uint64_t>(duration(flow)), 0};
    case FlowColumn::LastSeen:
        return {static_cast<std::uint64_t>(flow.lastSeenNs), 0};
    }
    return {};
}

}  // namespace netmoth::gui
