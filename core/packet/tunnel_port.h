// SPDX-License-Identifier: GPL-3.0-or-later
// UDP ports of tunnels. A port alone proves nothing: see TunnelContent::isGuess.
#pragma once

#include <cstdint>

namespace netmoth::packet {

enum TunnelPort : std::uint16_t
{
    kL2tpPort = 1701,
    kGtpUserPort = 2152,
    kTeredoPort = 3544,
    kLispPort = 4341,
    kGreInUdpPort = 4754,
    kVxlanPort = 4789,
    kVxlanGpePort = 4790,
    kAyiyaPort = 5072,
    kCapwapDataPort = 5247,
    kGuePort = 6080,
    kGenevePort = 6081,
    kMplsInUdpPort = 6635,
    kLinuxVxlanPort = 8472,  ///< Linux before the IANA assignment, and still its default.
};

/// The tunnels that also answer from their port; the others are only ever sent to it.
[[nodiscard]] constexpr bool answersFromTunnelPort(std::uint16_t port)
{
    return port == kL2tpPort || port == kGtpUserPort || port == kTeredoPort || port == kGreInUdpPort ||
           port == kAyiyaPort || port == kCapwapDataPort;
}

/// Whether one of the ports is a tunnel's.
[[nodiscard]] constexpr bool isTunnelPort(std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    const auto mayBe = [](std::uint16_t port) { return port >= kL2tpPort && port <= kLinuxVxlanPort; };
    if (!mayBe(sourcePort) && !mayBe(destinationPort)) [[likely]]
        return false;
    switch (destinationPort) {
    case kL2tpPort:
    case kGtpUserPort:
    case kTeredoPort:
    case kLispPort:
    case kGreInUdpPort:
    case kVxlanPort:
    case kVxlanGpePort:
    case kAyiyaPort:
    case kCapwapDataPort:
    case kGuePort:
    case kGenevePort:
    case kMplsInUdpPort:
    case kLinuxVxlanPort:
        return true;
    default:
        return answersFromTunnelPort(sourcePort);
    }
}

}  // namespace netmoth::packet
