// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/conversation.h"

#include "core/packet/packet_view.h"

#include <fmt/format.h>

namespace netmoth::filter {

namespace {

/// The protocol with its ports, as far as both languages have a name for it.
std::string transportFilter(const flow::FlowSnapshot& flow)
{
    const auto withPorts = [&](std::string_view name) {
        return flow.originatorPort == 0 && flow.responderPort == 0
                   ? std::string(name)
                   : fmt::format("{0}.port == {1} && {0}.port == {2}", name, flow.originatorPort, flow.responderPort);
    };
    switch (flow.ipProtocol) {
    case packet::kIpProtocolTcp:
        return withPorts("tcp");
    case packet::kIpProtocolUdp:
        return withPorts("udp");
    case packet::kIpProtocolSctp:
        return withPorts("sctp");
    case packet::kIpProtocolDccp:
        return withPorts("dccp");
    case packet::kIpProtocolIcmp:
        return "icmp";
    case packet::kIpProtocolIcmpv6:
        return "icmpv6";
    default:
        return flow.ipVersion == 4 ? fmt::format("ip.proto == {}", flow.ipProtocol) : std::string();
    }
}

}  // namespace

std::string addressFilter(const packet::IpAddress& address, int ipVersion)
{
    return fmt::format("{}.addr == {}", ipVersion == 4 ? "ip" : "ipv6", packet::toString(address, ipVersion));
}

std::string conversationFilter(const flow::FlowSnapshot& flow)
{
    const std::string transport = transportFilter(flow);
    return fmt::format("{} && {}{}{}", addressFilter(flow.originator, flow.ipVersion),
                       addressFilter(flow.responder, flow.ipVersion), transport.empty() ? "" : " && ", transport);
}

}  // namespace netmoth::filter
