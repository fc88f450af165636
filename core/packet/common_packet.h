// SPDX-License-Identifier: GPL-3.0-or-later
// A short cut for what nearly all traffic consists of: Ethernet with at most one VLAN tag, IPv4 without options or IPv6
// without extension headers, no fragment, whole TCP or UDP header, no tunnel. It must say exactly what the
// layer-by-layer decoder says, or decline: tst_decode and fuzz_decode compare the two. bench_decode measures what it
// saves (half).
#pragma once

#include "core/packet/decode.h"
#include "core/packet/ether_walk.h"
#include "core/packet/ip_layer.h"
#include "core/packet/tunnel_port.h"

namespace netmoth::packet {

namespace detail {

/// What a plain IP header says of its packet. Lengths without the header.
struct CommonIp
{
    const std::uint8_t* transport;
    std::uint32_t captured;  ///< Bytes there that belong to the packet.
    std::uint32_t wire;      ///< Bytes that the header promises.
    std::uint8_t protocol;
};

/// What a common packet does not have. Field by field: clearing the whole view first costs as much as all the rest.
inline void fillCommonRest(PacketView& view)
{
    view.icmpType = 0;
    view.icmpCode = 0;
    view.transportComplete = true;
    view.isFragment = false;
    view.isFirstFragment = false;
    view.moreFragments = false;
    view.fragmentOffsetBytes = 0;
    view.tunnelDepth = 0;
    view.tunnelKind = TunnelKind::None;
    view.tunnelId = 0;
    view.outerIpHeader = nullptr;
}

inline bool readCommonUdp(const CommonIp& ip, bool mayBeTunnel, PacketView& view)
{
    if (ip.captured < 8)
        return false;
    const std::uint64_t header = loadBig<std::uint64_t>(ip.transport);  // ports, length, checksum
    const auto sourcePort = static_cast<std::uint16_t>(header >> 48);
    const auto destinationPort = static_cast<std::uint16_t>(header >> 32);
    const std::uint32_t length = static_cast<std::uint16_t>(header >> 16);
    if (length < 8 || length > ip.wire || (mayBeTunnel && isTunnelPort(sourcePort, destinationPort)))
        return false;
    view.ends.sourcePort = sourcePort;
    view.ends.destinationPort = destinationPort;
    view.tcpFlags = 0;
    view.tcpSequence = 0;
    view.tcpAcknowledgment = 0;
    view.tcpWindow = 0;
    view.tcpUrgentPointer = 0;
    view.tcpHeaderLength = 0;
    view.payload = ip.transport + 8;
    view.payloadLength = std::min(ip.captured, length) - 8;
    view.payloadWireLength = length - 8;
    return true;
}

inline bool readCommonTcp(const CommonIp& ip, PacketView& view)
{
    if (ip.captured < 20)
        return false;
    const std::uint64_t first = loadBig<std::uint64_t>(ip.transport);       // ports, sequence number
    const std::uint64_t second = loadBig<std::uint64_t>(ip.transport + 8);  // acknowledgment, offset, flags, window
    const std::uint32_t headerLength = static_cast<std::uint32_t>(second >> 28 & 0xF) * 4;
    if (headerLength < 20 || ip.captured < headerLength)
        return false;
    view.ends.sourcePort = static_cast<std::uint16_t>(first >> 48);
    view.ends.destinationPort = static_cast<std::uint16_t>(first >> 32);
    view.tcpSequence = static_cast<std::uint32_t>(first);
    view.tcpAcknowledgment = static_cast<std::uint32_t>(second >> 32);
    view.tcpFlags = static_cast<std::uint8_t>(second >> 16);
    view.tcpWindow = static_cast<std::uint16_t>(second);
    view.tcpUrgentPointer = loadBig16(ip.transport + 18);
    view.tcpHeaderLength = static_cast<std::uint8_t>(headerLength);
    view.payload = ip.transport + headerLength;
    view.payloadLength = ip.captured - headerLength;
    view.payloadWireLength = ip.wire - headerLength;
    return true;
}

inline bool readCommonTransport(const CommonIp& ip, bool mayBeTunnel, PacketView& view)
{
    if (ip.protocol == kIpProtocolUdp ? !readCommonUdp(ip, mayBeTunnel, view)
                                      : ip.protocol != kIpProtocolTcp || !readCommonTcp(ip, view))
        return false;
    view.ends.ipProtocol = ip.protocol;
    view.transport = ip.transport;
    view.transportLength = ip.captured;
    fillCommonRest(view);
    return true;
}

inline bool readCommonIpv4(const std::uint8_t* header, std::uint32_t captured, bool mayBeTunnel, PacketView& view)
{
    if (captured < kIpv4MinimumHeaderLength)
        return false;
    // Version and header length, type of service, total length, identification, fragment flags and offset.
    const std::uint64_t first = loadBig<std::uint64_t>(header);
    constexpr std::uint64_t kPlainMask = 0xFF00'0000'0000'3FFF;  // no options, not a fragment
    const std::uint32_t length = static_cast<std::uint16_t>(first >> 32);
    if ((first & kPlainMask) != std::uint64_t{0x45} << 56 || length < kIpv4MinimumHeaderLength)
        return false;
    const CommonIp ip{header + kIpv4MinimumHeaderLength, std::min(captured, length) - kIpv4MinimumHeaderLength,
                      length - kIpv4MinimumHeaderLength, header[9]};
    if (!readCommonTransport(ip, mayBeTunnel, view))
        return false;
    view.ends.source = IpAddress::fromIpv4(header + 12);
    view.ends.destination = IpAddress::fromIpv4(header + 16);
    view.ends.ipVersion = 4;
    view.fragmentId = static_cast<std::uint16_t>(first >> 16);
    view.ipHeader = header;
    view.ipLength = length;
    return true;
}

inline bool readCommonIpv6(const std::uint8_t* header, std::uint32_t captured, bool mayBeTunnel, PacketView& view)
{
    if (captured < kIpv6HeaderLength || header[0] >> 4U != 6)
        return false;
    const std::uint32_t payloadLength = loadBig16(header + 4);
    const CommonIp ip{header + kIpv6HeaderLength, std::min(captured - kIpv6HeaderLength, payloadLength), payloadLength,
                      header[6]};
    if (payloadLength == 0 || !readCommonTransport(ip, mayBeTunnel, view))
        return false;
    view.ends.source = IpAddress::fromIpv6(header + 8);
    view.ends.destination = IpAddress::fromIpv6(header + 24);
    view.ends.ipVersion = 6;
    view.fragmentId = 0;
    view.ipHeader = header;
    view.ipLength = kIpv6HeaderLength + payloadLength;
    return true;
}

}  // namespace detail

/// Decodes a common packet. False: it has to be decoded layer by layer, and @p view is worthless.
inline bool decodeCommonPacket(const Frame& frame, const DecodeOptions& options, PacketView& view)
{
    if (frame.linkType != LinkType::Ethernet || frame.capturedLength < 18)
        return false;
    std::uint16_t etherType = loadBig16(frame.bytes + 12);
    std::uint32_t headerLength = 14;
    std::uint16_t vlanTci = frame.vlanTpid != 0 ? frame.vlanTci : 0;
    if (etherType == kEtherTypeVlan) {
        if (frame.vlanTpid == 0)
            vlanTci = loadBig16(frame.bytes + 14);
        etherType = loadBig16(frame.bytes + 16);
        headerLength = 18;
    }
    const std::uint8_t* const header = frame.bytes + headerLength;
    const std::uint32_t captured = frame.capturedLength - headerLength;
    view.vlanId = vlanTci & 0x0FFF;
    if (etherType == kEtherTypeIpv4)
        return detail::readCommonIpv4(header, captured, !options.outermost, view);
    return etherType == kEtherTypeIpv6 && detail::readCommonIpv6(header, captured, !options.outermost, view);
}

}  // namespace netmoth::packet
