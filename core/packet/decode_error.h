// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace netmoth::packet {

/// The error of a packet. A packet counts at most one: the first one found, from the outermost header inwards.
enum class DecodeError : std::uint8_t
{
    LinkHeaderTruncated,  ///< Shorter than its link-layer header.
    VlanHeaderTruncated,
    TooManyVlanTags,  ///< More tags than kMaxVlanTags.
    MplsHeaderTruncated,
    TooManyMplsLabels,  ///< More labels than kMaxMplsLabels.
    PppoeHeaderTruncated,
    LlcHeaderTruncated,
    TagHeaderTruncated,   ///< A layer-2 tag other than a VLAN's: ether_tags.h.
    Ipv4HeaderTruncated,  ///< Fewer captured bytes than the header says.
    Ipv4HeaderLength,     ///< IHL below 5.
    Ipv4Version,          ///< EtherType says IPv4, the version nibble does not.
    Ipv4TotalLength,  ///< Total length below header length; 0 in a frame that may be padded (else it is an offload).
    Ipv6HeaderTruncated,
    Ipv6Version,
    Ipv6ExtensionTruncated,
    Ipv6ExtensionLimit,  ///< More extension headers than kMaxIpv6Extensions.
    Ipv6Jumbogram,       ///< RFC 2675: longer than the frame that holds it.
    AhHeaderTruncated,
    TcpHeaderTruncated,
    TcpHeaderLength,  ///< Data offset below 5 or beyond the segment.
    UdpHeaderTruncated,
    UdpLength,  ///< Length (UDP-Lite: coverage) below 8 or beyond the IP payload.
    SctpHeaderTruncated,
    DccpHeaderTruncated,
    DccpHeaderLength,  ///< Data offset below the fixed header or beyond the packet.
    IcmpHeaderTruncated,
    TunnelHeaderTruncated,
    TunnelDepth,    ///< More nested tunnels than tunnel_depth.
    WifiEncrypted,  ///< Not an error of the sender: an encrypted 802.11 data frame.
    Count
};

inline constexpr std::size_t kDecodeErrorCount = static_cast<std::size_t>(DecodeError::Count);

/// Stable names for counters and logs, for example "decoder.ipv4.header_truncated".
[[nodiscard]] std::string_view decodeErrorName(DecodeError error);

}  // namespace netmoth::packet
