// SPDX-License-Identifier: GPL-3.0-or-later
// What an IP packet carries when it carries other packets. Pure; any thread.
#pragma once

#include "core/packet/ether_walk.h"
#include "core/packet/ip_layer.h"

namespace netmoth::packet {

enum class TunnelStatus : std::uint8_t
{
    None,       ///< No tunnel, or one that carries no IP packet (keep-alives, ARP, control messages).
    Opened,     ///< TunnelContent says where the inner packet begins.
    Malformed,  ///< A tunnel by its IP protocol number; TunnelContent::inner.error says what is wrong.
};

/// The content of a tunnel packet.
struct TunnelContent
{
    TunnelKind kind = TunnelKind::None;
    std::uint32_t id = 0;
    /// Recognised only by a UDP port, which is no proof: if the inner packet is not sound, it was no tunnel.
    bool isGuess = false;
    bool isCutByMirror = false;  ///< The sender marked the inner packet as cut: its header states a larger length.
    bool isEmpty = false;        ///< It carries nothing: an acknowledgment, a keep-alive.
    IpCandidate inner;
};

/// Whether packets of @p ipProtocol, other than UDP, may carry packets.
[[nodiscard]] constexpr bool isTunnelProtocol(std::uint8_t ipProtocol)
{
    switch (ipProtocol) {
    case kIpProtocolIpv4:
    case kIpProtocolIpv6:
    case kIpProtocolGre:
    case kIpProtocolEtherIp:
    case kIpProtocolL2tp:
    case kIpProtocolMplsInIp:
    case kIpProtocolEthernet:
        return true;
    default:
        return false;
    }
}

/// Opens what @p ip carries, one level. @p ip must not be a fragment.
TunnelStatus openTunnel(const IpLayer& ip, TunnelContent& content);

/// Opened for WalkStatus::Ip; the walk's own verdict otherwise.
inline TunnelStatus fromWalk(WalkStatus status)
{
    switch (status) {
    case WalkStatus::Ip:
        return TunnelStatus::Opened;
    case WalkStatus::NotIp:
        return TunnelStatus::None;
    case WalkStatus::Malformed:
        break;
    }
    return TunnelStatus::Malformed;
}

}  // namespace netmoth::packet
