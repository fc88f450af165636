// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/decode_error.h"

namespace netmoth::packet {

std::string_view decodeErrorName(DecodeError error)
{
    switch (error) {
    case DecodeError::LinkHeaderTruncated:
        return "decoder.link.header_truncated";
    case DecodeError::VlanHeaderTruncated:
        return "decoder.vlan.header_truncated";
    case DecodeError::TooManyVlanTags:
        return "decoder.vlan.too_many_tags";
    case DecodeError::MplsHeaderTruncated:
        return "decoder.mpls.header_truncated";
    case DecodeError::TooManyMplsLabels:
        return "decoder.mpls.too_many_labels";
    case DecodeError::PppoeHeaderTruncated:
        return "decoder.pppoe.header_truncated";
    case DecodeError::LlcHeaderTruncated:
        return "decoder.llc.header_truncated";
    case DecodeError::TagHeaderTruncated:
        return "decoder.tag.header_truncated";
    case DecodeError::Ipv4HeaderTruncated:
        return "decoder.ipv4.header_truncated";
    case DecodeError::Ipv4HeaderLength:
        return "decoder.ipv4.header_length";
    case DecodeError::Ipv4Version:
        return "decoder.ipv4.version";
    case DecodeError::Ipv4TotalLength:
        return "decoder.ipv4.total_length";
    case DecodeError::Ipv6HeaderTruncated:
        return "decoder.ipv6.header_truncated";
    case DecodeError::Ipv6Version:
        return "decoder.ipv6.version";
    case DecodeError::Ipv6ExtensionTruncated:
        return "decoder.ipv6.extension_truncated";
    case DecodeError::Ipv6ExtensionLimit:
        return "decoder.ipv6.too_many_extensions";
    case DecodeError::Ipv6Jumbogram:
        return "decoder.ipv6.jumbogram";
    case DecodeError::AhHeaderTruncated:
        return "decoder.ah.header_truncated";
    case DecodeError::TcpHeaderTruncated:
        return "decoder.tcp.header_truncated";
    case DecodeError::TcpHeaderLength:
        return "decoder.tcp.header_length";
    case DecodeError::UdpHeaderTruncated:
        return "decoder.udp.header_truncated";
    case DecodeError::UdpLength:
        return "decoder.udp.length";
    case DecodeError::SctpHeaderTruncated:
        return "decoder.sctp.header_truncated";
    case DecodeError::DccpHeaderTruncated:
        return "decoder.dccp.header_truncated";
    case DecodeError::DccpHeaderLength:
        return "decoder.dccp.header_length";
    case DecodeError::IcmpHeaderTruncated:
        return "decoder.icmp.header_truncated";
    case DecodeError::TunnelHeaderTruncated:
        return "decoder.tunnel.header_truncated";
    case DecodeError::TunnelDepth:
        return "decoder.tunnel.depth_exceeded";
    case DecodeError::WifiEncrypted:
        return "decoder.wifi.encrypted";
    case DecodeError::Count:
        break;
    }
    return "decoder.unknown";
}

}  // namespace netmoth::packet
