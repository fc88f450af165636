// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_columns.h"

#include "app/model/number_format.h"
#include "app/session/protocol_names.h"
#include "core/packet/packet_view.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace netmoth::model {

using flow::EndReason;
using flow::FlowSnapshot;
using flow::FlowState;

namespace {

struct FlowColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(FlowColumns)
};

bool isIcmp(const FlowSnapshot& flow)
{
    return flow.ipProtocol == packet::kIpProtocolIcmp || flow.ipProtocol == packet::kIpProtocolIcmpv6;
}

bool isFollowed(const FlowSnapshot& flow)
{
    return flow.ipProtocol == packet::kIpProtocolTcp && flow.tcp.isTracked;
}

std::uint64_t packets(const FlowSnapshot& flow)
{
    return flow.fromOriginator.packets + flow.fromResponder.packets;
}

std::uint64_t bytes(const FlowSnapshot& flow)
{
    return flow.fromOriginator.wireBytes + flow.fromResponder.wireBytes;
}

std::uint64_t retransmissions(const FlowSnapshot& flow)
{
    return std::uint64_t{flow.tcp.originator.retransmissions} + flow.tcp.responder.retransmissions;
}

std::uint64_t gapBytes(const FlowSnapshot& flow)
{
    return flow.tcp.originator.gapBytes + flow.tcp.responder.gapBytes;
}

/// By the outermost tag, then the next one; untagged flows come first.
std::uint64_t vlanSortKey(packet::VlanTags vlan)
{
    std::uint64_t key = vlan.size();
    for (std::size_t i = 0; i < vlan.size(); ++i)
        key |= std::uint64_t{vlan[i]} << (51 - 12 * i);
    return key;
}

std::uint64_t averageBitsPerSecond(const FlowSnapshot& flow)
{
    constexpr std::int64_t kShortestNs = 1'000'000;  // a rate over less is noise
    return flow.durationNs() < kShortestNs ? 0
                                           : static_cast<std::uint64_t>(static_cast<double>(bytes(flow)) * 8e9 /
                                                                        static_cast<double>(flow.durationNs()));
}

QString portText(const FlowSnapshot& flow, std::uint16_t port)
{
    return port == 0 || isIcmp(flow) ? QString() : QString::number(port);
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

/// Empty where no stream was followed, so that it does not read as "none were lost".
QString tcpCount(const FlowSnapshot& flow, std::uint64_t count)
{
    return isFollowed(flow) ? formatCount(static_cast<double>(count)) : QString();
}

QString exactBytes(std::uint64_t count)
{
    return FlowColumnsText::tr("%1 bytes").arg(formatExact(count));
}

QString times(const FlowSnapshot& flow)
{
    return FlowColumnsText::tr("first packet %1, last packet %2")
        .arg(formatDateTime(flow.firstSeenNs), formatDateTime(flow.lastSeenNs));
}

QString protocolDetail(const FlowSnapshot& flow)
{
    return isIcmp(flow)
               ? FlowColumnsText::tr("%1 type %2, code %3")
                     .arg(protocolName(flow.ipProtocol))
                     .arg(flow.icmpType)
                     .arg(flow.icmpCode)
               : FlowColumnsText::tr("%1 (IP protocol %2)").arg(protocolName(flow.ipProtocol)).arg(flow.ipProtocol);
}

QString flagsText(const FlowSnapshot& flow)
{
    return flow.ipProtocol == packet::kIpProtocolTcp
               ? QStringLiteral("%1 / %2").arg(tcpFlagsText(flow.originatorTcpFlags),
                                               tcpFlagsText(flow.responderTcpFlags))
               : QString();
}

QString rttText(const FlowSnapshot& flow)
{
    return flow.tcp.handshakeRttUs == 0 ? QString() : formatMilliseconds(flow.tcp.handshakeRttUs / 1000.0);
}

using Flow = FlowSnapshot;
using TextOf = QString (*)(const FlowSnapshot&, bool ended);
using KeyOf = std::uint64_t (*)(const FlowSnapshot&, bool ended);

/// What a column is. Titles and sentences are translated where they are used.
struct Column
{
    FlowColumn column;
    const char* title;
    const char* menuName;
    const char* help;
    bool isNumeric;
    TextOf text;
    TextOf exactText;  ///< Null: as the text.
    KeyOf key;         ///< Null: an address, which needs more than 64 bits.
};

constexpr auto kColumns = std::to_array<Column>({
    {FlowColumn::Source, QT_TRANSLATE_NOOP("FlowColumns", "Source"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Address of who began the conversation, in italics where that was guessed."),
     false, [](const Flow& flow, bool) { return addressText(flow.originator, flow); }, nullptr, nullptr},
    {FlowColumn::SourcePort, QT_TRANSLATE_NOOP("FlowColumns", "Port"), QT_TRANSLATE_NOOP("FlowColumns", "Source port"),
     QT_TRANSLATE_NOOP("FlowColumns", "Port of the source."), true,
     [](const Flow& flow, bool) { return portText(flow, flow.originatorPort); }, nullptr,
     [](const Flow& flow, bool) -> std::uint64_t { return flow.originatorPort; }},
    {FlowColumn::Destination, QT_TRANSLATE_NOOP("FlowColumns", "Destination"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Address of the other end of the conversation."), false,
     [](const Flow& flow, bool) { return addressText(flow.responder, flow); }, nullptr, nullptr},
    {FlowColumn::DestinationPort, QT_TRANSLATE_NOOP("FlowColumns", "Port"),
     QT_TRANSLATE_NOOP("FlowColumns", "Destination port"), QT_TRANSLATE_NOOP("FlowColumns", "Port of the destination."),
     true, [](const Flow& flow, bool) { return portText(flow, flow.responderPort); }, nullptr,
     [](const Flow& flow, bool) -> std::uint64_t { return flow.responderPort; }},
    {FlowColumn::Protocol, QT_TRANSLATE_NOOP("FlowColumns", "Protocol"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Transport protocol."), false,
     [](const Flow& flow, bool) { return protocolName(flow.ipProtocol); },
     [](const Flow& flow, bool) { return protocolDetail(flow); },
     [](const Flow& flow, bool) -> std::uint64_t { return flow.ipProtocol; }},
    {FlowColumn::State, QT_TRANSLATE_NOOP("FlowColumns", "State"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "New until both ends were seen; ended flows say why they ended."), false,
     [](const Flow& flow, bool ended) { return flowStateText(flow, ended); }, nullptr,
     [](const Flow& flow, bool ended) {
         return ended ? std::uint64_t{100} + static_cast<std::uint64_t>(flow.endReason)
                      : static_cast<std::uint64_t>(flow.state);
     }},
    {FlowColumn::PacketsSent, QT_TRANSLATE_NOOP("FlowColumns", "Packets →"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Packets from source to destination."), true,
     [](const Flow& flow, bool) { return formatCount(static_cast<double>(flow.fromOriginator.packets)); },
     [](const Flow& flow, bool) { return formatExact(flow.fromOriginator.packets); },
     [](const Flow& flow, bool) { return flow.fromOriginator.packets; }},
    {FlowColumn::PacketsReturned, QT_TRANSLATE_NOOP("FlowColumns", "← Packets"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Packets from destination to source."), true,
     [](const Flow& flow, bool) { return formatCount(static_cast<double>(flow.fromResponder.packets)); },
     [](const Flow& flow, bool) { return formatExact(flow.fromResponder.packets); },
     [](const Flow& flow, bool) { return flow.fromResponder.packets; }},
    {FlowColumn::BytesSent, QT_TRANSLATE_NOOP("FlowColumns", "Bytes →"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Bytes on the wire from source to destination."), true,
     [](const Flow& flow, bool) { return formatBytes(static_cast<double>(flow.fromOriginator.wireBytes)); },
     [](const Flow& flow, bool) { return exactBytes(flow.fromOriginator.wireBytes); },
     [](const Flow& flow, bool) { return flow.fromOriginator.wireBytes; }},
    {FlowColumn::BytesReturned, QT_TRANSLATE_NOOP("FlowColumns", "← Bytes"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Bytes on the wire from destination to source."), true,
     [](const Flow& flow, bool) { return formatBytes(static_cast<double>(flow.fromResponder.wireBytes)); },
     [](const Flow& flow, bool) { return exactBytes(flow.fromResponder.wireBytes); },
     [](const Flow& flow, bool) { return flow.fromResponder.wireBytes; }},
    {FlowColumn::Duration, QT_TRANSLATE_NOOP("FlowColumns", "Duration"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Time between the first and the last packet."), true,
     [](const Flow& flow, bool) { return formatDuration(flow.durationNs()); },
     [](const Flow& flow, bool) { return times(flow); },
     [](const Flow& flow, bool) { return static_cast<std::uint64_t>(flow.durationNs()); }},
    {FlowColumn::LastSeen, QT_TRANSLATE_NOOP("FlowColumns", "Last seen"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Time of the last packet."), true,
     [](const Flow& flow, bool) { return formatClockTime(flow.lastSeenNs); },
     [](const Flow& flow, bool) { return times(flow); },
     [](const Flow& flow, bool) { return static_cast<std::uint64_t>(flow.lastSeenNs); }},
    {FlowColumn::FirstSeen, QT_TRANSLATE_NOOP("FlowColumns", "First seen"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Time of the first packet."), true,
     [](const Flow& flow, bool) { return formatClockTime(flow.firstSeenNs); },
     [](const Flow& flow, bool) { return times(flow); },
     [](const Flow& flow, bool) { return static_cast<std::uint64_t>(flow.firstSeenNs); }},
    {FlowColumn::Packets, QT_TRANSLATE_NOOP("FlowColumns", "Packets"),
     QT_TRANSLATE_NOOP("FlowColumns", "Packets in all"),
     QT_TRANSLATE_NOOP("FlowColumns", "Packets in both directions."), true,
     [](const Flow& flow, bool) { return formatCount(static_cast<double>(packets(flow))); },
     [](const Flow& flow, bool) { return formatExact(packets(flow)); },
     [](const Flow& flow, bool) { return packets(flow); }},
    {FlowColumn::Bytes, QT_TRANSLATE_NOOP("FlowColumns", "Bytes"), QT_TRANSLATE_NOOP("FlowColumns", "Bytes in all"),
     QT_TRANSLATE_NOOP("FlowColumns", "Bytes on the wire in both directions."), true,
     [](const Flow& flow, bool) { return formatBytes(static_cast<double>(bytes(flow))); },
     [](const Flow& flow, bool) { return exactBytes(bytes(flow)); },
     [](const Flow& flow, bool) { return bytes(flow); }},
    {FlowColumn::AverageRate, QT_TRANSLATE_NOOP("FlowColumns", "Average rate"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "Bits on the wire in both directions, by the flow's duration."), true,
     [](const Flow& flow, bool) {
         const std::uint64_t rate = averageBitsPerSecond(flow);
         return rate == 0 ? QString() : formatBitRate(static_cast<double>(rate));
     },
     nullptr, [](const Flow& flow, bool) { return averageBitsPerSecond(flow); }},
    {FlowColumn::Vlan, QT_TRANSLATE_NOOP("FlowColumns", "VLAN"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "VLAN ids of the first packet, outermost first."), true,
     [](const Flow& flow, bool) { return vlanText(flow.vlan); }, nullptr,
     [](const Flow& flow, bool) { return vlanSortKey(flow.vlan); }},
    {FlowColumn::Tunnel, QT_TRANSLATE_NOOP("FlowColumns", "Tunnel"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "The innermost tunnel around the first packet, and its id."), false,
     [](const Flow& flow, bool) { return tunnelText(flow); }, nullptr,
     [](const Flow& flow, bool) {
         return std::uint64_t{static_cast<std::uint8_t>(flow.tunnel.kind)} << 32 | flow.tunnel.id;
     }},
    {FlowColumn::Retransmissions, QT_TRANSLATE_NOOP("FlowColumns", "Retrans."),
     QT_TRANSLATE_NOOP("FlowColumns", "Retransmissions"),
     QT_TRANSLATE_NOOP("FlowColumns", "TCP segments that were sent again, in both directions."), true,
     [](const Flow& flow, bool) { return tcpCount(flow, retransmissions(flow)); },
     [](const Flow& flow, bool) { return isFollowed(flow) ? formatExact(retransmissions(flow)) : QString(); },
     [](const Flow& flow, bool) { return retransmissions(flow); }},
    {FlowColumn::GapBytes, QT_TRANSLATE_NOOP("FlowColumns", "Gaps"), nullptr,
     QT_TRANSLATE_NOOP("FlowColumns", "TCP payload that was never seen, in both directions."), true,
     [](const Flow& flow, bool) {
         return isFollowed(flow) ? formatBytes(static_cast<double>(gapBytes(flow))) : QString();
     },
     [](const Flow& flow, bool) { return isFollowed(flow) ? exactBytes(gapBytes(flow)) : QString(); },
     [](const Flow& flow, bool) { return gapBytes(flow); }},
    {FlowColumn::HandshakeRtt, QT_TRANSLATE_NOOP("FlowColumns", "RTT"),
     QT_TRANSLATE_NOOP("FlowColumns", "Round-trip time"),
     QT_TRANSLATE_NOOP("FlowColumns", "Round-trip time of the TCP handshake."), true,
     [](const Flow& flow, bool) { return rttText(flow); }, nullptr,
     [](const Flow& flow, bool) -> std::uint64_t { return flow.tcp.handshakeRttUs; }},
    {FlowColumn::TcpFlags, QT_TRANSLATE_NOOP("FlowColumns", "Flags"), QT_TRANSLATE_NOOP("FlowColumns", "TCP flags"),
     QT_TRANSLATE_NOOP("FlowColumns", "All TCP flags seen, of the source and of the destination."), false,
     [](const Flow& flow, bool) { return flagsText(flow); }, nullptr,
     [](const Flow& flow, bool) -> std::uint64_t { return flow.originatorTcpFlags << 8 | flow.responderTcpFlags; }},
    {FlowColumn::CurrentRate, QT_TRANSLATE_NOOP("FlowColumns", "Rate"), QT_TRANSLATE_NOOP("FlowColumns", "Rate now"),
     QT_TRANSLATE_NOOP("FlowColumns", "Bits on the wire in both directions over the last second or so."), true,
     [](const Flow&, bool) { return QString(); }, nullptr, [](const Flow&, bool) { return std::uint64_t{0}; }},
});
static_assert(kColumns.size() == kFlowColumnCount);

const Column& of(FlowColumn column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

}  // namespace

QString flowStateText(const FlowSnapshot& flow, bool ended)
{
    if (ended) {
        switch (flow.endReason) {
        case EndReason::None:
            return FlowColumnsText::tr("ended");
        case EndReason::Timeout:
            return FlowColumnsText::tr("ended: idle");
        case EndReason::Closed:
            return FlowColumnsText::tr("ended: closed");
        case EndReason::Evicted:
            return FlowColumnsText::tr("ended: evicted");
        case EndReason::Shutdown:
            return FlowColumnsText::tr("open at end");
        }
    }
    switch (flow.state) {
    case FlowState::New:
        return FlowColumnsText::tr("new");
    case FlowState::Established:
        return FlowColumnsText::tr("established");
    case FlowState::Closing:
        return FlowColumnsText::tr("closing");
    case FlowState::Closed:
        return FlowColumnsText::tr("closed");
    }
    return {};
}

QString tcpFlagsText(std::uint8_t flags)
{
    constexpr char kLetters[] = "FSRPAUEC";
    QString text;
    for (int bit = 7; bit >= 0; --bit)
        if ((flags >> bit & 1) != 0)
            text += QLatin1Char(kLetters[bit]);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString vlanText(packet::VlanTags vlan)
{
    QString text;
    for (std::size_t i = 0; i < vlan.size(); ++i)
        text += (i == 0 ? QString() : QStringLiteral(", ")) + QString::number(vlan[i]);
    return text;
}

QString tunnelText(const FlowSnapshot& flow)
{
    if (flow.tunnel.kind == packet::TunnelKind::None)
        return {};
    const std::string_view kind = packet::tunnelKindName(flow.tunnel.kind);
    const QString name = QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())).toUpper();
    return flow.tunnel.id == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(flow.tunnel.id);
}

QString protocolName(std::uint8_t ipProtocol)
{
    const std::string_view name = session::protocolNames(ipProtocol).shown;
    return name.empty() ? FlowColumnsText::tr("IP %1").arg(ipProtocol)
                        : QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString flowColumnTitle(FlowColumn column)
{
    return FlowColumnsText::tr(of(column).title);
}

QString flowColumnMenuName(FlowColumn column)
{
    return of(column).menuName == nullptr ? flowColumnTitle(column) : FlowColumnsText::tr(of(column).menuName);
}

QString flowColumnHelp(FlowColumn column)
{
    return FlowColumnsText::tr(of(column).help);
}

bool isNumeric(FlowColumn column)
{
    return of(column).isNumeric;
}

QString flowText(const FlowSnapshot& flow, FlowColumn column, bool ended)
{
    return of(column).text(flow, ended);
}

QString flowExactText(const FlowSnapshot& flow, FlowColumn column, bool ended)
{
    return of(column).exactText == nullptr ? flowText(flow, column, ended) : of(column).exactText(flow, ended);
}

FlowSortKey flowSortKey(const FlowSnapshot& flow, FlowColumn column, bool ended)
{
    if (column == FlowColumn::Source)
        return addressKey(flow.originator);
    if (column == FlowColumn::Destination)
        return addressKey(flow.responder);
    return {of(column).key(flow, ended), 0};
}

}  // namespace netmoth::model
