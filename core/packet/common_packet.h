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

/// A plain IP header and what it says of its packet.
struct CommonIp
{
    ByteRange transport;
    std::uint32_t length = 0;
    std::uint8_t version = 0;
    std::uint8_t protocol = 0;
};

/// False: not plain, or too short to tell.
inline bool readCommonIp(std::uint16_t etherType, const ByteRange& packet, CommonIp& ip)
{
    const std::uint8_t* b = packet.bytes;
    if (etherType == kEtherTypeIpv4) {
        if (!packet.has(kIpv4MinimumHeaderLength) || b[0] != 0x45 || (loadBig16(b + 6) & 0x3FFF) != 0)
            return false;
        ip.length = loadBig16(b + 2);
        ip.version = 4;
        ip.protocol = b[9];
        ip.transport = packet.withLength(ip.length).after(kIpv4MinimumHeaderLength);
        return ip.length >= kIpv4MinimumHeaderLength;
    }
    if (etherType != kEtherTypeIpv6 || !packet.has(kIpv6HeaderLength) || b[0] >> 4U != 6)
        return false;
    ip.length = kIpv6HeaderLength + loadBig16(b + 4);
    ip.version = 6;
    ip.protocol = b[6];
    ip.transport = packet.withLength(ip.length).after(kIpv6HeaderLength);
    return ip.length > kIpv6HeaderLength;
}

/// Length of a whole and sound TCP or UDP header, and in @p payload what follows it. 0: neither, or a tunnel's port.
inline std::uint32_t readCommonTransport(const CommonIp& ip, bool mayBeTunnel, ByteRange& payload)
{
    const ByteRange& segment = ip.transport;
    if (ip.protocol == kIpProtocolTcp && segment.has(20)) {
        const std::uint32_t headerLength = (segment.bytes[12] >> 4U) * 4U;
        payload = segment.after(headerLength);
        return headerLength >= 20 && segment.has(headerLength) ? headerLength : 0;
    }
    if (ip.protocol != kIpProtocolUdp || !segment.has(8))
        return 0;
    if (mayBeTunnel && isTunnelPort(loadBig16(segment.bytes), loadBig16(segment.bytes + 2)))
        return 0;
    const std::uint32_t length = loadBig16(segment.bytes + 4);
    payload = segment.withLength(length).after(8);
    return length >= 8 && length <= segment.wire ? 8 : 0;
}

inline void fillCommonEnds(const std::uint8_t* header, const CommonIp& ip, PacketView& view)
{
    if (ip.version == 4) {
        view.ends.source = IpAddress::fromIpv4(header + 12);
        view.ends.destination = IpAddress::fromIpv4(header + 16);
    } else {
        view.ends.source = IpAddress::fromIpv6(header + 8);
        view.ends.destination = IpAddress::fromIpv6(header + 24);
    }
    view.ends.sourcePort = loadBig16(ip.transport.bytes);
    view.ends.destinationPort = loadBig16(ip.transport.bytes + 2);
    view.ends.ipProtocol = ip.protocol;
    view.ends.ipVersion = ip.version;
}

inline void fillCommonTcp(const CommonIp& ip, std::uint32_t headerLength, PacketView& view)
{
    const std::uint8_t* t = ip.transport.bytes;
    const bool isTcp = ip.protocol == kIpProtocolTcp;
    view.tcpSequence = isTcp ? loadBig32(t + 4) : 0;
    view.tcpAcknowledgment = isTcp ? loadBig32(t + 8) : 0;
    view.tcpFlags = isTcp ? t[13] : 0;
    view.tcpWindow = isTcp ? loadBig16(t + 14) : 0;
    view.tcpUrgentPointer = isTcp ? loadBig16(t + 18) : 0;
    view.tcpHeaderLength = isTcp ? static_cast<std::uint8_t>(headerLength) : 0;
}

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

/// Decodes a common packet. False: @p view is untouched and the packet has to be decoded layer by layer.
inline bool decodeCommonPacket(const Frame& frame, const DecodeOptions& options, PacketView& view)
{
    const ByteRange whole{frame.bytes, frame.capturedLength, std::max(frame.wireLength, frame.capturedLength)};
    if (frame.linkType != LinkType::Ethernet || !whole.has(18))
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
    const ByteRange packet = whole.after(headerLength);
    CommonIp ip;
    if (!readCommonIp(etherType, packet, ip))
        return false;
    ByteRange payload;
    const std::uint32_t transportHeader = readCommonTransport(ip, !options.outermost, payload);
    if (transportHeader == 0)
        return false;

    fillCommonEnds(packet.bytes, ip, view);
    fillCommonTcp(ip, transportHeader, view);
    fillCommonRest(view);
    view.vlanId = vlanTci & 0x0FFF;
    view.fragmentId = ip.version == 4 ? loadBig16(packet.bytes + 4) : 0;
    view.ipHeader = packet.bytes;
    view.ipLength = ip.length;
    view.transport = ip.transport.bytes;
    view.transportLength = ip.transport.captured;
    view.payload = payload.bytes;
    view.payloadLength = payload.captured;
    view.payloadWireLength = payload.wire;
    return true;
}

}  // namespace netmoth::packet
