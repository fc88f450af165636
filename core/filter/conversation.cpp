// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversation.h"

#include "core/packet/port_protocols.h"

#include <fmt/format.h>

namespace netmoth::filter {

namespace {

/// The protocol's word in both languages; empty: it has none.
std::string_view wordOf(std::uint8_t ipProtocol)
{
    switch (ipProtocol) {
    case packet::kIpProtocolTcp:
        return "tcp";
    case packet::kIpProtocolUdp:
        return "udp";
    case packet::kIpProtocolSctp:
        return "sctp";
    case packet::kIpProtocolDccp:
        return "dccp";
    case packet::kIpProtocolIcmp:
        return "icmp";
    case packet::kIpProtocolIcmpv6:
        return "icmpv6";
    default:
        return {};
    }
}

/// The protocol with its ports, as far as both languages have a name for it.
std::string transportFilter(const flow::FlowSnapshot& flow)
{
    const std::string_view word = wordOf(flow.ipProtocol);
    std::string protocol(word);
    if (word.empty() && flow.ipVersion == 4)
        protocol = fmt::format("ip.proto == {}", flow.ipProtocol);
    if (!packet::hasPorts(flow.ipProtocol) || (flow.originatorPort == 0 && flow.responderPort == 0))
        return protocol;
    const std::string ports = fmt::format("{0}.port == {1} && {0}.port == {2}", word.empty() ? "udp" : word,
                                          flow.originatorPort, flow.responderPort);
    // udp.port also matches the ports of UDP-Lite, which has no field of its own.
    return word.empty() && !protocol.empty() ? fmt::format("{} && {}", protocol, ports) : ports;
}

}  // namespace

std::string addressFilter(const packet::IpAddress& address, int ipVersion)
{
    return fmt::format("{}.addr == {}", ipVersion == 4 ? "ip" : "ipv6", packet::toString(address, ipVersion));
}

std::string protocolFilter(std::uint8_t ipProtocol)
{
    const std::string_view word = wordOf(ipProtocol);
    return word.empty() ? fmt::format("flow.protocol == {}", ipProtocol) : std::string(word);
}

std::string portFilter(std::uint8_t ipProtocol, std::uint16_t port)
{
    if (ipProtocol == packet::kIpProtocolUdpLite)  // udp.port matches it too
        return fmt::format("{} && udp.port == {}", protocolFilter(ipProtocol), port);
    return fmt::format("{}.port == {}", wordOf(ipProtocol), port);
}

std::string conversationFilter(const flow::FlowSnapshot& flow)
{
    const std::string transport = transportFilter(flow);
    return fmt::format("{} && {}{}{}", addressFilter(flow.originator, flow.ipVersion),
                       addressFilter(flow.responder, flow.ipVersion), transport.empty() ? "" : " && ", transport);
}

}  // namespace netmoth::filter
