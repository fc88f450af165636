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
    kVxlanPort = 4789,
    kVxlanGpePort = 4790,
    kGenevePort = 6081,
    kMplsInUdpPort = 6635,
    kLinuxVxlanPort = 8472,  ///< Linux before the IANA assignment, and still its default.
};

/// Whether one of the ports is a tunnel's. Some are only ever sent to; L2TP, GTP-U and Teredo also answer from theirs.
[[nodiscard]] inline bool isTunnelPort(std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    const auto mayBe = [](std::uint16_t port) { return port >= kL2tpPort && port <= kLinuxVxlanPort; };
    if (!mayBe(sourcePort) && !mayBe(destinationPort)) [[likely]]
        return false;
    switch (destinationPort) {
    case kL2tpPort:
    case kGtpUserPort:
    case kTeredoPort:
    case kVxlanPort:
    case kVxlanGpePort:
    case kGenevePort:
    case kMplsInUdpPort:
    case kLinuxVxlanPort:
        return true;
    default:
        return sourcePort == kL2tpPort || sourcePort == kGtpUserPort || sourcePort == kTeredoPort;
    }
}

}  // namespace netmoth::packet
