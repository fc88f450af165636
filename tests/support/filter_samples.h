// SPDX-License-Identifier: GPL-3.0-or-later
// Three flows that display filters tell apart.
#pragma once

#include "core/model/flow_snapshot.h"

#include <array>

namespace netmoth::test {

inline packet::IpAddress ipv4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d)
{
    const std::uint8_t bytes[4] = {a, b, c, d};
    return packet::IpAddress::fromIpv4(bytes);
}

/// TCP 10.1.2.3:50000 → 192.0.2.1:443, established.
inline flow::FlowSnapshot httpsFlow()
{
    flow::FlowSnapshot flow;
    flow.originator = ipv4(10, 1, 2, 3);
    flow.responder = ipv4(192, 0, 2, 1);
    flow.originatorPort = 50000;
    flow.responderPort = 443;
    flow.ipProtocol = 6;
    flow.state = flow::FlowState::Established;
    flow.firstSeenNs = 1'700'000'000'000'000'000;
    flow.lastSeenNs = flow.firstSeenNs + 2'500'000'000;
    flow.fromOriginator = {10, 1500};
    flow.fromResponder = {20, 1'000'000};
    flow.tcp.isTracked = true;
    flow.tcp.handshakeRttUs = 12'000;
    flow.tcp.originator.retransmissions = 2;
    flow.tcp.responder.gapBytes = 4096;
    return flow;
}

inline flow::FlowSnapshot dnsFlow()
{
    flow::FlowSnapshot flow = httpsFlow();
    flow.ipProtocol = 17;
    flow.responderPort = 53;
    flow.tcp = {};
    return flow;
}

inline flow::FlowSnapshot pingFlow()
{
    flow::FlowSnapshot flow;
    const std::array<std::uint8_t, 16> source{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const std::array<std::uint8_t, 16> destination{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    flow.originator = packet::IpAddress::fromIpv6(source.data());
    flow.responder = packet::IpAddress::fromIpv6(destination.data());
    flow.ipVersion = 6;
    flow.ipProtocol = 58;
    flow.icmpType = 128;
    flow.vlan = packet::VlanTags(100);
    flow.fromOriginator = {1, 94};
    flow.endReason = flow::EndReason::Timeout;
    return flow;
}

}  // namespace netmoth::test
