// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversation.h"

#include "core/packet/packet_view.h"

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
    if (word.empty())
        return flow.ipVersion == 4 ? fmt::format("ip.proto == {}", flow.ipProtocol) : std::string();
    if ((flow.originatorPort == 0 && flow.responderPort == 0) || word.starts_with("icmp"))
        return std::string(word);
    return fmt::format("{0}.port == {1} && {0}.port == {2}", word, flow.originatorPort, flow.responderPort);
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
    if (ipProtocol == packet::kIpProtocolUdpLite)  // udp.port is its port, too
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
