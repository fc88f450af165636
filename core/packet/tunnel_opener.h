// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of tunnel, each opened by a function of its own. Only for the files of the tunnels. Pure; any thread.
#pragma once

#include "core/packet/tunnel.h"

namespace netmoth::packet {

/// The datagram around a payload.
struct UdpEnds
{
    const IpLayer& ip;
    std::uint16_t sourcePort;
    std::uint16_t destinationPort;
};

/// For tunnels that are recognised by a port, which is no proof: if the header does not fit, it is no tunnel.
inline TunnelStatus asGuess(WalkStatus status)
{
    return status == WalkStatus::Ip ? TunnelStatus::Opened : TunnelStatus::None;
}

using UdpTunnelOpener = TunnelStatus (*)(const ByteRange& payload, TunnelContent& content);

/// Tunnels by IP protocol, except UDP and L2TP: IP, GRE, Ethernet, MPLS. Keeps a kind that was set before if IP
/// follows.
TunnelStatus openProtocol(std::uint8_t ipProtocol, const ByteRange& payload, TunnelContent& content);

/// GRE (RFC 2784, RFC 2890, RFC 1701), PPTP's version 1 (RFC 2637), EoIP, NVGRE (RFC 7637), ERSPAN and WCCP.
TunnelStatus openGre(const ByteRange& gre, TunnelContent& content);

/// By @p sourcePort and @p destinationPort, one of which isTunnelPort(). Never Malformed.
TunnelStatus openUdpTunnel(std::uint16_t sourcePort, std::uint16_t destinationPort, const ByteRange& payload,
                           TunnelContent& content);

// overlay_tunnel.cpp
TunnelStatus openVxlan(const ByteRange& payload, TunnelContent& content);
TunnelStatus openVxlanGpe(const ByteRange& payload, TunnelContent& content);
TunnelStatus openGeneve(const ByteRange& payload, TunnelContent& content);
TunnelStatus openLisp(const ByteRange& payload, TunnelContent& content);
TunnelStatus openGue(const ByteRange& payload, TunnelContent& content);

// access_tunnel.cpp
TunnelStatus openGtpUser(const ByteRange& payload, TunnelContent& content);
TunnelStatus openAyiya(const ByteRange& payload, TunnelContent& content);
TunnelStatus openCapwapData(const ByteRange& payload, TunnelContent& content);

// l2tp_tunnel.cpp
TunnelStatus openL2tp(const ByteRange& payload, TunnelContent& content);
/// Version 3 as an IP protocol (RFC 3931 §4.1.1).
TunnelStatus openL2tpOverIp(const ByteRange& payload, TunnelContent& content);

// teredo_tunnel.cpp
TunnelStatus openTeredo(const ByteRange& payload, TunnelContent& content);
/// Between a client and a relay, which both use any port: recognised by the client's address inside.
TunnelStatus openRelayedTeredo(const UdpEnds& ends, const ByteRange& payload, TunnelContent& content);

}  // namespace netmoth::packet
