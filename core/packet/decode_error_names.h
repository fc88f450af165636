// SPDX-License-Identifier: GPL-3.0-or-later
// The name of each DecodeError: part of the counters' names, and so of the region's ABI.
#pragma once

#include "core/packet/decode_error.h"

#include <array>
#include <string_view>

namespace netmoth::packet {

struct DecodeErrorName
{
    DecodeError error;
    std::string_view name;
};

inline constexpr auto kDecodeErrorNames = std::to_array<DecodeErrorName>({
    {DecodeError::LinkHeaderTruncated, "decoder.link.header_truncated"},
    {DecodeError::VlanHeaderTruncated, "decoder.vlan.header_truncated"},
    {DecodeError::TooManyVlanTags, "decoder.vlan.too_many_tags"},
    {DecodeError::MplsHeaderTruncated, "decoder.mpls.header_truncated"},
    {DecodeError::TooManyMplsLabels, "decoder.mpls.too_many_labels"},
    {DecodeError::PppoeHeaderTruncated, "decoder.pppoe.header_truncated"},
    {DecodeError::LlcHeaderTruncated, "decoder.llc.header_truncated"},
    {DecodeError::TagHeaderTruncated, "decoder.tag.header_truncated"},
    {DecodeError::Ipv4HeaderTruncated, "decoder.ipv4.header_truncated"},
    {DecodeError::Ipv4HeaderLength, "decoder.ipv4.header_length"},
    {DecodeError::Ipv4Version, "decoder.ipv4.version"},
    {DecodeError::Ipv4TotalLength, "decoder.ipv4.total_length"},
    {DecodeError::Ipv6HeaderTruncated, "decoder.ipv6.header_truncated"},
    {DecodeError::Ipv6Version, "decoder.ipv6.version"},
    {DecodeError::Ipv6ExtensionTruncated, "decoder.ipv6.extension_truncated"},
    {DecodeError::Ipv6ExtensionLimit, "decoder.ipv6.too_many_extensions"},
    {DecodeError::Ipv6Jumbogram, "decoder.ipv6.jumbogram"},
    {DecodeError::AhHeaderTruncated, "decoder.ah.header_truncated"},
    {DecodeError::TcpHeaderTruncated, "decoder.tcp.header_truncated"},
    {DecodeError::TcpHeaderLength, "decoder.tcp.header_length"},
    {DecodeError::UdpHeaderTruncated, "decoder.udp.header_truncated"},
    {DecodeError::UdpLength, "decoder.udp.length"},
    {DecodeError::SctpHeaderTruncated, "decoder.sctp.header_truncated"},
    {DecodeError::DccpHeaderTruncated, "decoder.dccp.header_truncated"},
    {DecodeError::DccpHeaderLength, "decoder.dccp.header_length"},
    {DecodeError::IcmpHeaderTruncated, "decoder.icmp.header_truncated"},
    {DecodeError::TunnelHeaderTruncated, "decoder.tunnel.header_truncated"},
    {DecodeError::TunnelDepth, "decoder.tunnel.depth_exceeded"},
    {DecodeError::WifiEncrypted, "decoder.wifi.encrypted"},
});

consteval bool isEachDecodeErrorNamed()
{
    for (std::size_t i = 0; i < kDecodeErrorNames.size(); ++i)
        if (static_cast<std::size_t>(kDecodeErrorNames[i].error) != i)
            return false;
    return kDecodeErrorNames.size() == kDecodeErrorCount;
}
static_assert(isEachDecodeErrorNamed(), "one row for each error, in the order of the enumeration");

}  // namespace netmoth::packet
