// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/tunnel.h"

#include "core/packet/transport_layer.h"
#include "core/packet/tunnel_opener.h"
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
    case TunnelKind::EtherIp:
        return "etherip";
    case TunnelKind::Ethernet:
        return "ethernet-in-ip";
    case TunnelKind::Lisp:
        return "lisp";
    case TunnelKind::Gue:
        return "gue";
    case TunnelKind::Ayiya:
        return "ayiya";
    case TunnelKind::Capwap:
        return "capwap";
    }
    return "";
}

namespace {

TunnelStatus openIp(const ByteRange& packet, std::uint8_t version, TunnelContent& content)
{
    if (content.kind == TunnelKind::None)
        content.kind = TunnelKind::IpInIp;
    content.inner.packet = packet;
    content.inner.version = version;
    return TunnelStatus::Opened;
}

TunnelStatus openMplsInIp(const ByteRange& stack, TunnelContent& content)
{
    content.kind = TunnelKind::MplsInIp;
    const WalkStatus status = walkEtherType(kEtherTypeMpls, stack, content.inner);
    content.id = content.inner.mplsBottomLabel;
    return fromWalk(status);
}

/// RFC 3378: version 3 and reserved bits. Some senders write the version into the wrong half of the byte.
TunnelStatus openEtherIp(const ByteRange& payload, TunnelContent& content)
{
    content.kind = TunnelKind::EtherIp;
    if (!payload.has(2)) {
        content.inner.error = DecodeError::TunnelHeaderTruncated;
        return TunnelStatus::Malformed;
    }
    if (payload.bytes[0] >> 4U != 3 && payload.bytes[0] != 3)
        return TunnelStatus::None;
    return fromWalk(walkEthernet(payload.after(2), content.inner));
}

TunnelStatus openUdp(const IpLayer& ip, TunnelContent& content)
{
    const auto payload = udpPayload(ip);
    if (!payload)
        return TunnelStatus::None;
    content.isGuess = true;
    const UdpEnds ends{ip, loadBig16(ip.transport.bytes), loadBig16(ip.transport.bytes + 2)};
    if (isTunnelPort(ends.sourcePort, ends.destinationPort))
        return openUdpTunnel(ends.sourcePort, ends.destinationPort, *payload, content);
    return openRelayedTeredo(ends, *payload, content);
}

}  // namespace

TunnelStatus openProtocol(std::uint8_t ipProtocol, const ByteRange& payload, TunnelContent& content)
{
    switch (ipProtocol) {
    case kIpProtocolIpv4:
        return openIp(payload, 4, content);
    case kIpProtocolIpv6:
        return openIp(payload, 6, content);
    case kIpProtocolGre:
        return openGre(payload, content);
    case kIpProtocolEtherIp:
        return openEtherIp(payload, content);
    case kIpProtocolMplsInIp:
        return openMplsInIp(payload, content);
    case kIpProtocolEthernet:
        if (content.kind == TunnelKind::None)
            content.kind = TunnelKind::Ethernet;
        return fromWalk(walkEthernet(payload, content.inner));
    default:
        return TunnelStatus::None;
    }
}

TunnelStatus openTunnel(const IpLayer& ip, TunnelContent& content)
{
    if (ip.protocol == kIpProtocolUdp)
        return openUdp(ip, content);
    if (ip.protocol == kIpProtocolL2tp)
        return openL2tpOverIp(ip.transport, content);
    if (ip.sawAh && (ip.protocol == kIpProtocolIpv4 || ip.protocol == kIpProtocolIpv6)) {
        content.kind = TunnelKind::Ah;
        content.id = ip.ahSpi;
    }
    return openProtocol(ip.protocol, ip.transport, content);
}

}  // namespace netmoth::packet
