// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/field.h"

#include "core/base/edit_distance.h"
#include "core/base/translatable.h"
#include "core/filter/field_readers.h"

#include <fmt/format.h>

#include <algorithm>

namespace netmoth::filter {

using flow::FlowSnapshot;

namespace {

using namespace readers;

constexpr std::uint8_t kIpProtocolIgmp = 2;
constexpr std::uint8_t kIpProtocolOspf = 89;

constexpr std::array kProtocolNames{
    NamedValue{"icmp", packet::kIpProtocolIcmp},     NamedValue{"igmp", kIpProtocolIgmp},
    NamedValue{"ipip", packet::kIpProtocolIpv4},     NamedValue{"tcp", packet::kIpProtocolTcp},
    NamedValue{"udp", packet::kIpProtocolUdp},       NamedValue{"dccp", packet::kIpProtocolDccp},
    NamedValue{"ipv6", packet::kIpProtocolIpv6},     NamedValue{"gre", packet::kIpProtocolGre},
    NamedValue{"esp", packet::kIpProtocolEsp},       NamedValue{"ah", packet::kIpProtocolAh},
    NamedValue{"icmpv6", packet::kIpProtocolIcmpv6}, NamedValue{"ospf", kIpProtocolOspf},
    NamedValue{"sctp", packet::kIpProtocolSctp},     NamedValue{"udplite", packet::kIpProtocolUdpLite},
};

// In the order of flow::FlowState and flow::EndReason, under their names.
constexpr std::array kStateNames{NamedValue{"new", 0}, NamedValue{"established", 1}, NamedValue{"closing", 2},
                                 NamedValue{"closed", 3}};
constexpr std::array kDirectionNames{NamedValue{"seen", 0}, NamedValue{"guessed", 1}};
constexpr std::array kEndReasonNames{NamedValue{"timeout", 1}, NamedValue{"closed", 2}, NamedValue{"evicted", 3},
                                     NamedValue{"shutdown", 4}};

constexpr std::uint64_t kHighestPort = 65535;
constexpr std::uint64_t kAnyNumber = UINT64_MAX;
constexpr std::uint64_t kLongestNs = INT64_MAX;
constexpr std::uint64_t kHighestIpv4 = UINT32_MAX;
constexpr auto kOriginator = &FlowSnapshot::originator;
constexpr auto kResponder = &FlowSnapshot::responder;

using enum ValueKind;

constexpr FieldDescription presence(std::string_view name, std::string_view help, FieldDescription::NumberReader reader)
{
    return {name, Presence, help, reader, 1};
}
constexpr FieldDescription ipv6(std::string_view name, std::string_view help, FieldDescription::AddressReader reader)
{
    return {.name = name, .kind = Ipv6, .help = help, .addresses = reader};
}
constexpr FieldDescription text(std::string_view name, std::string_view help, FieldDescription::TextReader reader)
{
    return {.name = name, .kind = Text, .help = help, .texts = reader};
}

constexpr std::array kFields{
    presence("ip", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is IPv4."), kIpVersion<4>),
    FieldDescription{"ip.addr", Ipv4, NETMOTH_TRANSLATABLE("DisplayFilter", "IPv4 address of either end."),
                     kIpv4Of<kOriginator, kResponder>, kHighestIpv4},
    FieldDescription{
        "ip.src", Ipv4,
        NETMOTH_TRANSLATABLE("DisplayFilter", "IPv4 address of the flow's source: who began the conversation."),
        kIpv4Of<kOriginator>, kHighestIpv4},
    FieldDescription{"ip.dst", Ipv4, NETMOTH_TRANSLATABLE("DisplayFilter", "IPv4 address of the flow's destination."),
                     kIpv4Of<kResponder>, kHighestIpv4},
    FieldDescription{"ip.proto", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "IANA protocol number or name of an IPv4 flow."), ipProtoOf,
                     255, kProtocolNames},
    presence("ipv6", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is IPv6."), kIpVersion<6>),
    ipv6("ipv6.addr", NETMOTH_TRANSLATABLE("DisplayFilter", "IPv6 address of either end."),
         kIpv6Of<kOriginator, kResponder>),
    ipv6("ipv6.src", NETMOTH_TRANSLATABLE("DisplayFilter", "IPv6 address of the flow's source."), kIpv6Of<kOriginator>),
    ipv6("ipv6.dst", NETMOTH_TRANSLATABLE("DisplayFilter", "IPv6 address of the flow's destination."),
         kIpv6Of<kResponder>),
    text("host.name", NETMOTH_TRANSLATABLE("DisplayFilter", "Name of either end, where it was resolved."), hostNames),
    presence("tcp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is TCP."), kProtocol<packet::kIpProtocolTcp>),
    FieldDescription{"tcp.port", Number, NETMOTH_TRANSLATABLE("DisplayFilter", "TCP port of either end."),
                     TcpPorts::both, kHighestPort},
    FieldDescription{"tcp.srcport", Number, NETMOTH_TRANSLATABLE("DisplayFilter", "TCP port of the flow's source."),
                     TcpPorts::source, kHighestPort},
    FieldDescription{"tcp.dstport", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "TCP port of the flow's destination."),
                     TcpPorts::destination, kHighestPort},
    FieldDescription{"tcp.flags.fin", Boolean,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Whether any packet of the flow carried FIN."),
                     kTcpFlag<packet::kTcpFin>, 1},
    FieldDescription{"tcp.flags.syn", Boolean,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Whether any packet of the flow carried SYN."),
                     kTcpFlag<packet::kTcpSyn>, 1},
    FieldDescription{"tcp.flags.reset", Boolean,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Whether any packet of the flow carried RST."),
                     kTcpFlag<packet::kTcpRst>, 1},
    FieldDescription{"tcp.flags.push", Boolean,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Whether any packet of the flow carried PSH."),
                     kTcpFlag<packet::kTcpPsh>, 1},
    FieldDescription{"tcp.flags.ack", Boolean,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Whether any packet of the flow carried ACK."),
                     kTcpFlag<packet::kTcpAck>, 1},
    FieldDescription{"tcp.flags.urg", Boolean,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Whether any packet of the flow carried URG."),
                     kTcpFlag<packet::kTcpUrg>, 1},
    presence("udp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is UDP."), kProtocol<packet::kIpProtocolUdp>),
    FieldDescription{"udp.port", Number, NETMOTH_TRANSLATABLE("DisplayFilter", "UDP or UDP-Lite port of either end."),
                     UdpPorts::both, kHighestPort},
    FieldDescription{"udp.srcport", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "UDP or UDP-Lite port of the flow's source."),
                     UdpPorts::source, kHighestPort},
    FieldDescription{"udp.dstport", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "UDP or UDP-Lite port of the flow's destination."),
                     UdpPorts::destination, kHighestPort},
    presence("sctp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is SCTP."), kProtocol<packet::kIpProtocolSctp>),
    FieldDescription{"sctp.port", Number, NETMOTH_TRANSLATABLE("DisplayFilter", "SCTP port of either end."),
                     SctpPorts::both, kHighestPort},
    FieldDescription{"sctp.srcport", Number, NETMOTH_TRANSLATABLE("DisplayFilter", "SCTP port of the flow's source."),
                     SctpPorts::source, kHighestPort},
    FieldDescription{"sctp.dstport", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "SCTP port of the flow's destination."),
                     SctpPorts::destination, kHighestPort},
    presence("dccp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is DCCP."), kProtocol<packet::kIpProtocolDccp>),
    FieldDescription{"dccp.port", Number, NETMOTH_TRANSLATABLE("DisplayFilter", "DCCP port of either end."),
                     DccpPorts::both, kHighestPort},
    presence("icmp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is ICMP."), kProtocol<packet::kIpProtocolIcmp>),
    FieldDescription{"icmp.type", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "ICMP type of the flow's first packet."),
                     kIcmpOf<packet::kIpProtocolIcmp, &FlowSnapshot::icmpType>, 255},
    FieldDescription{"icmp.code", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "ICMP code of the flow's first packet."),
                     kIcmpOf<packet::kIpProtocolIcmp, &FlowSnapshot::icmpCode>, 255},
    presence("icmpv6", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is ICMPv6."),
             kProtocol<packet::kIpProtocolIcmpv6>),
    FieldDescription{"icmpv6.type", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "ICMPv6 type of the flow's first packet."),
                     kIcmpOf<packet::kIpProtocolIcmpv6, &FlowSnapshot::icmpType>, 255},
    FieldDescription{"icmpv6.code", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "ICMPv6 code of the flow's first packet."),
                     kIcmpOf<packet::kIpProtocolIcmpv6, &FlowSnapshot::icmpCode>, 255},
    presence("igmp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is IGMP."), kProtocol<kIpProtocolIgmp>),
    presence("gre", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is GRE."), kProtocol<packet::kIpProtocolGre>),
    presence("esp", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow is IPsec ESP."), kProtocol<packet::kIpProtocolEsp>),
    presence("vlan", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow's first packet had a VLAN tag."), vlanOf),
    FieldDescription{"vlan.id", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Each VLAN tag of the flow's first packet."), vlanIdOf,
                     4095},
    FieldDescription{"flow.protocol", Number,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "IANA protocol number or name, IPv4 and IPv6."),
                     flowProtocolOf, 255, kProtocolNames},
    FieldDescription{"flow.packets", Count, NETMOTH_TRANSLATABLE("DisplayFilter", "Packets in both directions."),
                     kAlways<packets>, kAnyNumber},
    FieldDescription{"flow.packets_sent", Count,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Packets from source to destination."), flowPacketsSentOf,
                     kAnyNumber},
    FieldDescription{"flow.packets_returned", Count,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Packets from destination to source."),
                     flowPacketsReturnedOf, kAnyNumber},
    FieldDescription{"flow.bytes", Bytes,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Bytes on the wire in both directions."), kAlways<bytes>,
                     kAnyNumber},
    FieldDescription{"flow.bytes_sent", Bytes,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Bytes on the wire from source to destination."),
                     flowBytesSentOf, kAnyNumber},
    FieldDescription{"flow.bytes_returned", Bytes,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Bytes on the wire from destination to source."),
                     flowBytesReturnedOf, kAnyNumber},
    FieldDescription{"flow.duration", Duration,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Time between the first and the last packet."),
                     kAlways<durationNs>, kLongestNs},
    FieldDescription{"flow.start", Time, NETMOTH_TRANSLATABLE("DisplayFilter", "Time of the first packet."),
                     flowStartOf, kAnyNumber},
    FieldDescription{"flow.end", Time, NETMOTH_TRANSLATABLE("DisplayFilter", "Time of the last packet."), flowEndOf,
                     kAnyNumber},
    FieldDescription{"flow.state", Choice,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "How far the conversation is, or was when it ended."),
                     flowStateOf, kStateNames.size() - 1, kStateNames},
    FieldDescription{"flow.direction", Choice,
                     NETMOTH_TRANSLATABLE("DisplayFilter",
                                          "Whether a packet said which end is the flow's source, or it was guessed."),
                     flowDirectionOf, kDirectionNames.size() - 1, kDirectionNames},
    presence("flow.active", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow has not ended."), flowActiveOf),
    presence("flow.ended", NETMOTH_TRANSLATABLE("DisplayFilter", "The flow has ended."), flowEndedOf),
    FieldDescription{"flow.end_reason", Choice, NETMOTH_TRANSLATABLE("DisplayFilter", "Why the flow ended."),
                     flowEndReasonOf, kEndReasonNames.size(), kEndReasonNames},
    presence("flow.one_sided", NETMOTH_TRANSLATABLE("DisplayFilter", "Nothing came back."), flowOneSidedOf),
    presence("flow.midstream", NETMOTH_TRANSLATABLE("DisplayFilter", "TCP whose beginning was not captured."),
             flowMidstreamOf),
    FieldDescription{"flow.stream_bytes", Bytes,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "TCP payload in order, both directions, gaps included."),
                     kTcpSum<&flow::TcpEndSummary::streamBytes>, kAnyNumber},
    FieldDescription{"flow.gap_bytes", Bytes, NETMOTH_TRANSLATABLE("DisplayFilter", "TCP payload that was never seen."),
                     kTcpSum<&flow::TcpEndSummary::gapBytes>, kAnyNumber},
    FieldDescription{"flow.retransmissions", Count, NETMOTH_TRANSLATABLE("DisplayFilter", "TCP segments sent again."),
                     kTcpSum<&flow::TcpEndSummary::retransmissions>, kAnyNumber},
    FieldDescription{"flow.out_of_order", Count,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "TCP segments that came before their turn."),
                     kTcpSum<&flow::TcpEndSummary::outOfOrder>, kAnyNumber},
    FieldDescription{"flow.duplicate_acks", Count,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "TCP acknowledgments sent again."),
                     kTcpSum<&flow::TcpEndSummary::duplicateAcks>, kAnyNumber},
    FieldDescription{"flow.zero_windows", Count,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Times that an end closed its TCP window."),
                     kTcpSum<&flow::TcpEndSummary::zeroWindows>, kAnyNumber},
    FieldDescription{"flow.overlap_conflicts", Count,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "TCP segments that contradicted others."),
                     flowOverlapConflictsOf, kAnyNumber},
    FieldDescription{"flow.rtt", Duration,
                     NETMOTH_TRANSLATABLE("DisplayFilter", "Round-trip time of the TCP handshake, where it was seen."),
                     handshakeRtt, kLongestNs},
    FieldDescription{
        "flow.smoothed_rtt", Duration,
        NETMOTH_TRANSLATABLE("DisplayFilter", "Smoothed TCP round-trip time of either end, where measured."),
        smoothedRtt, kLongestNs},
};

}  // namespace

Value addressValue(const packet::IpAddress& address)
{
    return {loadBig<std::uint64_t>(address.bytes.data()), loadBig<std::uint64_t>(address.bytes.data() + 8)};
}

std::span<const FieldDescription> fields()
{
    return kFields;
}

const FieldDescription* findField(std::string_view name)
{
    const auto* const found = std::ranges::find(kFields, name, &FieldDescription::name);
    return found == kFields.end() ? nullptr : found;
}

const FieldDescription& nearestField(std::string_view name)
{
    constexpr std::size_t kMaxCompared = 64;
    const std::string_view compared = name.substr(0, kMaxCompared);
    const FieldDescription* nearest = kFields.data();
    std::size_t fewest = SIZE_MAX;
    for (const FieldDescription& field : kFields) {
        // The last part alone may be what was remembered ("port"). Of equals, the same beginning decides.
        const std::string_view last = field.name.substr(field.name.rfind('.') + 1);
        const std::size_t whole = 8 * editDistance(compared, field.name);
        const std::size_t part = 8 * editDistance(compared, last) + 4;
        const auto beginning = std::ranges::mismatch(compared, field.name).in1 - compared.begin();
        const std::size_t cost =
            std::min(whole, part) + 3 - std::min<std::size_t>(3, static_cast<std::size_t>(beginning));
        if (cost < fewest) {
            fewest = cost;
            nearest = &field;
        }
    }
    return *nearest;
}

std::string_view expectedValue(ValueKind kind)
{
    switch (kind) {
    case Presence:
        return "nothing: it is there or not";
    case Boolean:
        return "0 or 1";
    case Number:
        return "a whole number, for example 443";
    case Count:
        return "a number, for example 1000 or 1.5 k";
    case Bytes:
        return "a number of bytes, for example 1500, 1.5 MB or 64 KiB";
    case Duration:
        return "a time span, for example 1.5 s, 20 ms or 5 min";
    case Time:
        return "a time, for example \"2024-01-31 10:00:00\"";
    case Choice:
        return "one of its names";
    case Ipv4:
        return "an IPv4 address or network, for example 192.0.2.1 or 10.0.0.0/8";
    case Ipv6:
        return "an IPv6 address or network, for example 2001:db8::1 or fe80::/10";
    case Text:
        return "a text, for example \"example.org\"";
    }
    return "a value";
}

std::string fieldsMarkdownTable()
{
    std::string table = "| Field | Compared with | Meaning |\n|---|---|---|\n";
    for (const FieldDescription& field : kFields) {
        std::string values(expectedValue(field.kind));
        if (field.kind == Choice) {
            values.clear();
            for (const NamedValue& named : field.names)
                values += fmt::format("{}`{}`", values.empty() ? "" : ", ", named.name);
        }
        table += fmt::format("| `{}` | {} | {} |\n", field.name, values, field.help);
    }
    return table;
}

}  // namespace netmoth::filter
