// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/tunnel.h"

#include "core/packet/transport_layer.h"
#include "core/packet/tunnel_port.h"

namespace netmoth::packet {

std::string_view tunnelKindName(TunnelKind kind)
{
    switch (kind) {
    case TunnelKind::None:
        return "";
    case TunnelKind::IpInIp:
        return "ip-in-ip";
    case TunnelKind::Gre:
        return "gre";
    case TunnelKind::Nvgre:
        return "nvgre";
    case TunnelKind::Erspan:
        return "erspan";
    case TunnelKind::Vxlan:
        return "vxlan";
    case TunnelKind::Geneve:
        return "geneve";
    case TunnelKind::GtpU:
        return "gtp-u";
    case TunnelKind::L2tp:
        return "l2tp";
    case TunnelKind::Teredo:
        return "teredo";
    case TunnelKind::MplsInUdp:
        return "mpls-in-udp";
    case TunnelKind::MplsInIp:
        return "mpls-in-ip";
    case TunnelKind::Ah:
        return "ah";
    }
    return "";
}
namespace {

TunnelStatus openIpInIp(const IpLayer& ip, TunnelContent& content)
{
    content.kind = ip.sawAh ? TunnelKind::Ah : TunnelKind::IpInIp;
    content.id = ip.ahSpi;
    content.inner.packet = ip.transport;
    content.inner.version = ip.protocol == kIpProtocolIpv4 ? 4 : 6;
    return TunnelStatus::Opened;
}

TunnelStatus openMplsInIp(const IpLayer& ip, TunnelContent& content)
{
    content.kind = TunnelKind::MplsInIp;
    const WalkStatus status = walkEtherType(kEtherTypeMpls, ip.transport, content.inner);
    content.id = content.inner.mplsBottomLabel;
    return fromWalk(status);
}

TunnelStatus openUdp(const IpLayer& ip, TunnelContent& content)
{
    if (!ip.transport.has(4))
        return TunnelStatus::None;
    const std::uint16_t sourcePort = loadBig16(ip.transport.bytes);
    const std::uint16_t destinationPort = loadBig16(ip.transport.bytes + 2);
    if (!isTunnelPort(sourcePort, destinationPort))
        return TunnelStatus::None;
    const auto payload = udpPayload(ip);
    if (!payload)
        return TunnelStatus::None;
    content.isGuess = true;
    return openUdpTunnel(sourcePort, destinationPort, *payload, content);
}

}  // namespace

TunnelStatus openTunnel(const IpLayer& ip, TunnelContent& content)
{
    switch (ip.protocol) {
    case kIpProtocolUdp:
        return openUdp(ip, content);
    case kIpProtocolIpv4:
    case kIpProtocolIpv6:
        return openIpInIp(ip, content);
    case kIpProtocolGre:
        return openGre(ip.transport, content);
    case kIpProtocolMplsInIp:
        return openMplsInIp(ip, content);
    default:
        return TunnelStatus::None;
    }
}

}  // namespace netmoth::packet
