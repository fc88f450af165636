// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filter_oracle.h"

#include <algorithm>

namespace netmoth::test {

namespace {

using flow::FlowSnapshot;
using Literal = OracleLiteral;
using Field = OracleField;

Wide addressNumber(const packet::IpAddress& address, int version)
{
    Wide number = 0;
    for (std::size_t i = version == 4 ? 12 : 0; i < 16; ++i)
        number = number << 8 | address.bytes[i];
    return number;
}

Literal literal(const std::string& text, Wide value)
{
    return {text, value, value};
}

std::vector<Literal> portLiterals()
{
    return {literal("80", 80), literal("443", 443), literal("0x35", 53), literal("65535", 65535), literal("0", 0)};
}

FieldValues tagsOf(const FlowSnapshot& f)
{
    FieldValues values;
    for (const packet::VlanTags tags : {f.vlan, f.tunnel.vlan})
        for (std::size_t i = 0; i < tags.size(); ++i)
            values.push_back(tags[i]);
    return values;
}

FieldValues ports(const FlowSnapshot& f, std::initializer_list<int> protocols, bool source, bool destination)
{
    FieldValues values;
    if (std::ranges::find(protocols, f.ipProtocol) == protocols.end() || (f.originatorPort + f.responderPort) == 0)
        return values;
    if (source)
        values.push_back(f.originatorPort);
    if (destination)
        values.push_back(f.responderPort);
    return values;
}

constexpr Wide kIpv6Base = Wide{0x20010db8} << 96;

}  // namespace

const std::vector<OracleField>& oracleFields()
{
    static const std::vector<Literal> ipv4{
        literal("10.0.0.1", 0x0A000001),        literal("10.0.0.200", 0x0A0000C8),
        {"10.0.0.0/8", 0x0A000000, 0x0AFFFFFF}, {"10.0.0.7/25", 0x0A000000, 0x0A00007F},
        literal("192.0.2.1/32", 0xC0000201),    {"0.0.0.0/0", 0, 0xFFFFFFFF}};
    static const std::vector<Literal> ipv6{literal("2001:db8::1", kIpv6Base + 1),
                                           literal("2001:0DB8:0::c8", kIpv6Base + 200),
                                           {"2001:db8::/32", kIpv6Base, kIpv6Base | ((Wide{1} << 96) - 1)},
                                           {"2001:db8::/121", kIpv6Base, kIpv6Base + 127},
                                           {"::/0", 0, ~Wide{0}}};
    static const std::vector<Literal> bytes{literal("0", 0),           literal("1500", 1500),  literal("1.5 kB", 1500),
                                            literal("1.5kB", 1500),    literal("1 KiB", 1024), literal("2KB", 2000),
                                            literal("1 MB", 1'000'000)};
    static const std::vector<Literal> counts{literal("0", 0), literal("3", 3), literal("1 k", 1000),
                                             literal("0.5 M", 500'000)};
    static const std::vector<Literal> spans{literal("0", 0),
                                            literal("1.5", 1'500'000'000),
                                            literal("1.5 s", 1'500'000'000),
                                            literal("20ms", 20'000'000),
                                            literal("20000 us", 20'000'000),
                                            literal("20000µs", 20'000'000),
                                            literal("1 min", 60'000'000'000),
                                            literal("7 ns", 7),
                                            literal("0.5h", 1'800'000'000'000)};
    static const std::vector<Literal> times{literal("\"2023-11-14 22:13:20Z\"", 1'700'000'000'000'000'000),
                                            literal("2023-11-14T22:13:20.5Z", 1'700'000'000'500'000'000),
                                            literal("\"2023-11-15T00:13:20+02:00\"", 1'700'000'000'000'000'000),
                                            literal("1700000000.5", 1'700'000'000'500'000'000)};
    static const std::vector<Literal> states{literal("new", 0), literal("established", 1), literal("\"closing\"", 2),
                                             literal("closed", 3)};
    static const std::vector<Literal> flags{literal("0", 0), literal("1", 1), literal("true", 1), literal("False", 0)};
    static const std::vector<Literal> protocols{literal("6", 6), literal("tcp", 6), literal("\"udp\"", 17),
                                                literal("0x84", 132)};
    const auto sum = [](std::uint64_t a, std::uint64_t b) { return FieldValues{Wide{a + b}}; };
    static const std::vector<Field> fields{
        {"tcp", false, true, [](const FlowSnapshot& f) { return FieldValues(f.ipProtocol == 6 ? 1 : 0); }, {}},
        {"ip", false, true, [](const FlowSnapshot& f) { return FieldValues(f.ipVersion == 4 ? 1 : 0); }, {}},
        {"icmpv6", false, true, [](const FlowSnapshot& f) { return FieldValues(f.ipProtocol == 58 ? 1 : 0); }, {}},
        {"vlan", false, true, [](const FlowSnapshot& f) { return FieldValues(tagsOf(f).empty() ? 0 : 1); }, {}},
        {"flow.ended",
         false,
         true,
         [](const FlowSnapshot& f) { return FieldValues(f.endReason != flow::EndReason::None ? 1 : 0); },
         {}},
        {"flow.one_sided",
         false,
         true,
         [](const FlowSnapshot& f) { return FieldValues(f.fromResponder.packets == 0 ? 1 : 0); },
         {}},
        {"ip.addr", true, false,
         [](const FlowSnapshot& f) {
             return f.ipVersion == 4 ? FieldValues{addressNumber(f.originator, 4), addressNumber(f.responder, 4)}
                                     : FieldValues{};
         },
         ipv4},
        {"ip.src", true, false,
         [](const FlowSnapshot& f) {
             return f.ipVersion == 4 ? FieldValues{addressNumber(f.originator, 4)} : FieldValues{};
         },
         ipv4},
        {"ip.dst", true, false,
         [](const FlowSnapshot& f) {
             return f.ipVersion == 4 ? FieldValues{addressNumber(f.responder, 4)} : FieldValues{};
         },
         ipv4},
        {"ipv6.addr", true, false,
         [](const FlowSnapshot& f) {
             return f.ipVersion == 6 ? FieldValues{addressNumber(f.originator, 6), addressNumber(f.responder, 6)}
                                     : FieldValues{};
         },
         ipv6},
        {"ipv6.dst", true, false,
         [](const FlowSnapshot& f) {
             return f.ipVersion == 6 ? FieldValues{addressNumber(f.responder, 6)} : FieldValues{};
         },
         ipv6},
        {"tcp.port", true, false, [](const FlowSnapshot& f) { return ports(f, {6}, true, true); }, portLiterals()},
        {"tcp.srcport", true, false, [](const FlowSnapshot& f) { return ports(f, {6}, true, false); }, portLiterals()},
        {"tcp.dstport", true, false, [](const FlowSnapshot& f) { return ports(f, {6}, false, true); }, portLiterals()},
        {"udp.port", true, false,
         [](const FlowSnapshot& f) {
             return ports(f, {17, 136}, true, true);
         },
         portLiterals()},
        {"sctp.port", true, false, [](const FlowSnapshot& f) { return ports(f, {132}, true, true); }, portLiterals()},
        {"ip.proto", true, false,
         [](const FlowSnapshot& f) { return f.ipVersion == 4 ? FieldValues{f.ipProtocol} : FieldValues{}; }, protocols},
        {"flow.protocol", true, false, [](const FlowSnapshot& f) { return FieldValues{f.ipProtocol}; }, protocols},
        {"vlan.id",
         true,
         false,
         [](const FlowSnapshot& f) { return tagsOf(f); },
         {literal("7", 7), literal("4095", 4095)}},
        {"icmp.type",
         true,
         false,
         [](const FlowSnapshot& f) { return f.ipProtocol == 1 ? FieldValues{f.icmpType} : FieldValues{}; },
         {literal("8", 8), literal("0", 0)}},
        {"flow.packets", true, false,
         [sum](const FlowSnapshot& f) { return sum(f.fromOriginator.packets, f.fromResponder.packets); }, counts},
        {"flow.packets_returned", true, false,
         [](const FlowSnapshot& f) { return FieldValues{f.fromResponder.packets}; }, counts},
        {"flow.bytes", true, false,
         [sum](const FlowSnapshot& f) { return sum(f.fromOriginator.wireBytes, f.fromResponder.wireBytes); }, bytes},
        {"flow.bytes_sent", true, false, [](const FlowSnapshot& f) { return FieldValues{f.fromOriginator.wireBytes}; },
         bytes},
        {"flow.bytes_returned", true, false,
         [](const FlowSnapshot& f) { return FieldValues{f.fromResponder.wireBytes}; }, bytes},
        {"flow.duration", true, false,
         [](const FlowSnapshot& f) {
             return FieldValues{static_cast<std::uint64_t>(std::max<std::int64_t>(0, f.lastSeenNs - f.firstSeenNs))};
         },
         spans},
        {"flow.start", true, false,
         [](const FlowSnapshot& f) { return FieldValues{static_cast<std::uint64_t>(f.firstSeenNs)}; }, times},
        {"flow.end", true, false,
         [](const FlowSnapshot& f) { return FieldValues{static_cast<std::uint64_t>(f.lastSeenNs)}; }, times},
        {"flow.state", false, false, [](const FlowSnapshot& f) { return FieldValues{static_cast<unsigned>(f.state)}; },
         states},
        {"tcp.flags.syn", false, false,
         [](const FlowSnapshot& f) {
             return f.ipProtocol == 6 ? FieldValues{((f.originatorTcpFlags | f.responderTcpFlags) & 2) != 0 ? 1U : 0U}
                                      : FieldValues{};
         },
         flags},
        {"flow.retransmissions", true, false,
         [sum](const FlowSnapshot& f) {
             return f.tcp.isTracked ? sum(f.tcp.originator.retransmissions, f.tcp.responder.retransmissions)
                                    : FieldValues{};
         },
         counts},
        {"flow.gap_bytes", true, false,
         [sum](const FlowSnapshot& f) {
             return f.tcp.isTracked ? sum(f.tcp.originator.gapBytes, f.tcp.responder.gapBytes) : FieldValues{};
         },
         bytes},
        {"flow.rtt", true, false,
         [](const FlowSnapshot& f) {
             return f.tcp.isTracked && f.tcp.handshakeRttUs != 0 ? FieldValues{Wide{f.tcp.handshakeRttUs} * 1000}
                                                                 : FieldValues{};
         },
         spans},
        {"flow.smoothed_rtt", true, false,
         [](const FlowSnapshot& f) {
             FieldValues values;
             for (const auto& end : {f.tcp.originator, f.tcp.responder})
                 if (f.tcp.isTracked && end.smoothedRttUs != 0)
                     values.push_back(Wide{end.smoothedRttUs} * 1000);
             return values;
         },
         spans},
    };
    return fields;
}

const std::vector<std::vector<std::string>>& oracleKin()
{
    static const std::vector<std::vector<std::string>> groups{
        {"ip.addr", "ip.src", "ip.dst"},
        {"ipv6.addr", "ipv6.dst"},
        {"tcp.port", "tcp.srcport", "tcp.dstport", "udp.port", "vlan.id"},
        {"flow.bytes", "flow.bytes_sent", "flow.bytes_returned", "flow.gap_bytes"},
        {"flow.packets", "flow.packets_returned", "flow.retransmissions"},
        {"flow.duration", "flow.rtt", "flow.smoothed_rtt"},
        {"flow.start", "flow.end"},
    };
    return groups;
}

}  // namespace netmoth::test
