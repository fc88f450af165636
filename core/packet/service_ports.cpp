// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/service_ports.h"

#include "core/packet/packet_view.h"
#include "core/packet/service_port_ranges.h"

#include <array>
#include <cstddef>

namespace netmoth::packet {

namespace {

constexpr std::uint16_t kFirstClientPort = 32768;

/// One bit per port. It is looked up for every new flow, which in a flood is every packet.
using PortSet = std::array<std::uint64_t, kFirstClientPort / 64>;

template <std::size_t N>
constexpr PortSet setOf(const std::array<PortRange, N>& ranges)
{
    PortSet set{};
    for (const PortRange& range : ranges)
        for (std::uint32_t port = range.first; port <= range.last; ++port)
            set[port / 64] |= std::uint64_t{1} << port % 64;
    return set;
}

constexpr PortSet kTcp = setOf(kTcpServicePorts);
constexpr PortSet kUdp = setOf(kUdpServicePorts);
constexpr PortSet kSctp = setOf(kSctpServicePorts);
constexpr PortSet kDccp = setOf(kDccpServicePorts);

const PortSet* portsOf(std::uint8_t ipProtocol)
{
    switch (ipProtocol) {
    case kIpProtocolTcp:
        return &kTcp;
    case kIpProtocolUdp:
    case kIpProtocolUdpLite:
        return &kUdp;
    case kIpProtocolSctp:
        return &kSctp;
    case kIpProtocolDccp:
        return &kDccp;
    default:
        return nullptr;
    }
}

}  // namespace

bool isServicePort(std::uint8_t ipProtocol, std::uint16_t port)
{
    const PortSet* const ports = portsOf(ipProtocol);
    return ports != nullptr && port < kFirstClientPort && ((*ports)[port / 64] >> port % 64 & 1) != 0;
}

}  // namespace netmoth::packet
