// SPDX-License-Identifier: GPL-3.0-or-later
// A fast path for nearly all traffic: Ethernet with at most one VLAN tag, IPv4 without options or IPv6 without
// extension headers, no fragment, complete TCP or UDP header, no tunnel. It must return exactly what the layer-by-layer
// decoder returns, or decline the packet: tst_decode and fuzz_decode compare the two. It halves the time
// (bench_decode).
#pragma once

#include "core/packet/decode.h"
#include "core/packet/ether_walk.h"
#include "core/packet/ip_layer.h"
#include "core/packet/teredo.h"
#include "core/packet/tunnel_port.h"

namespace netmoth::packet {

/// How much of a common packet is read.
enum class CommonDetail : std::uint8_t
{
    Whole,
    EndsOfUdp,  ///< Of UDP only PacketView::ends: enough for a packet of a known flow, and a tenth of the worker's
                ///< time.
};

namespace detail {

/// The fields of a plain IP header. Lengths exclude the header, except ipLength.
struct CommonIp
{
    const std::uint8_t* header;
    const std::uint8_t* transport;
    std::uint32_t ipLength;
    std::uint32_t inFrame;  ///< Bytes there, padding included.
    std::uint32_t wire;     ///< Bytes by the length in the header.
    std::uint8_t protocol;

    /// Bytes there that belong to the packet.
    [[nodiscard]] std::uint32_t captured() const { return std::min(inFrame, wire); }
};

// Each field is stored as soon as it is known, even if the packet turns out not to be common: the fields do not all fit
// into registers. They are stored one by one, because clearing the whole view first costs as much as everything else.

/// Sets the position of the packet, and the fields that no common packet has.
inline void fillCommonRest(const CommonIp& ip, PacketView& view)
{
    view.ipHeader = ip.header;
    view.ipLength = ip.ipLength;
    view.transport = ip.transport;
    view.transportLength = ip.captured();
    view.icmpType = 0;
    view.icmpCode = 0;
    view.transportComplete = true;
    view.isFragment = false;
    view.isFirstFragment = false;
    view.moreFragments = false;
    view.fragmentId = 0;
    view.fragmentOffsetBytes = 0;
    view.tunnelDepth = 0;
    view.tunnelKind = TunnelKind::None;
    view.tunnelId = 0;
    view.outerIpHeader = nullptr;
    view.outerVlan = {};
}

/// The payload is read only in packets that are long enough: short ones cost one comparison.
inline bool isTeredoWithoutPort(const CommonIp& ip, std::uint32_t udpLength)
{
    constexpr std::uint32_t kShortest = 8 + kShortestTeredo;
    return udpLength >= kShortest && ip.inFrame >= kShortest && hasTeredoAddress(ip.transport + 8);
}

template <CommonDetail howMuch>
bool readCommonUdp(const CommonIp& ip, bool mayBeTunnel, PacketView& view)
{
    if (ip.inFrame < 8)
        return false;
    const std::uint16_t sourcePort = loadBig16(ip.transport);
    const std::uint16_t destinationPort = loadBig16(ip.transport + 2);
    const std::uint32_t length = loadBig16(ip.transport + 4);
    if (length < 8 || length > ip.wire)
        return false;
    if (mayBeTunnel && (isTunnelPort(sourcePort, destinationPort) || isTeredoWithoutPort(ip, length)))
        return false;
    view.ends.sourcePort = sourcePort;
    view.ends.destinationPort = destinationPort;
    view.ends.ipProtocol = kIpProtocolUdp;
    if constexpr (howMuch == CommonDetail::EndsOfUdp)
        return true;
    view.payload = ip.transport + 8;
    view.payloadLength = std::min(ip.captured(), length) - 8;
    view.payloadWireLength = length - 8;
    view.tcpSequence = 0;
    view.tcpAcknowledgment = 0;
    view.tcpWindow = 0;
    view.tcpUrgentPointer = 0;
    view.tcpHeaderLength = 0;
    view.tcpFlags = 0;
    fillCommonRest(ip, view);
    return true;
}

inline bool readCommonTcp(const CommonIp& ip, PacketView& view)
{
    const std::uint32_t captured = ip.captured();
    if (captured < 20)
        return false;
    const std::uint64_t first = loadBig<std::uint64_t>(ip.transport);       // ports, sequence number
    const std::uint64_t second = loadBig<std::uint64_t>(ip.transport + 8);  // acknowledgment, offset, flags, window
    const std::uint32_t headerLength = static_cast<std::uint32_t>(second >> 28 & 0xF) * 4;
    if (headerLength < 20 || captured < headerLength)
        return false;
    view.ends.sourcePort = static_cast<std::uint16_t>(first >> 48);
    view.ends.destinationPort = static_cast<std::uint16_t>(first >> 32);
    view.ends.ipProtocol = kIpProtocolTcp;
    view.payload = ip.transport + headerLength;
    view.payloadLength = captured - headerLength;
    view.payloadWireLength = ip.wire - headerLength;
    view.tcpSequence = static_cast<std::uint32_t>(first);
    view.tcpAcknowledgment = static_cast<std::uint32_t>(second >> 32);
    view.tcpWindow = static_cast<std::uint16_t>(second);
    view.tcpUrgentPointer = loadBig16(ip.transport + 18);
    view.tcpHeaderLength = static_cast<std::uint8_t>(headerLength);
    view.tcpFlags = static_cast<std::uint8_t>(second >> 16);
    fillCommonRest(ip, view);
    return true;
}

template <CommonDetail howMuch>
bool readCommonTransport(const CommonIp& ip, bool mayBeTunnel, PacketView& view)
{
    if (ip.protocol == kIpProtocolUdp)
        return readCommonUdp<howMuch>(ip, mayBeTunnel, view);
    return ip.protocol == kIpProtocolTcp && readCommonTcp(ip, view);
}

template <CommonDetail howMuch>
bool readCommonIpv4(const std::uint8_t* header, std::uint32_t captured, bool mayBeTunnel, PacketView& view)
{
    if (captured < kIpv4MinimumHeaderLength)
        return false;
    // Version and header length, type of service, total length, identification, fragment flags and offset.
    constexpr bool kLittle = std::endian::native == std::endian::little;
    constexpr std::uint64_t kPlain = kLittle ? 0x45 : std::uint64_t{0x45} << 56;
    constexpr std::uint64_t kPlainMask = kLittle ? 0xFF3F'0000'0000'00FF : 0xFF00'0000'0000'3FFF;
    const std::uint32_t length = loadBig16(header + 2);
    if ((loadHost<std::uint64_t>(header) & kPlainMask) != kPlain || length < kIpv4MinimumHeaderLength)
        return false;  // options, a fragment
    view.ends.source = IpAddress::fromIpv4(header + 12);
    view.ends.destination = IpAddress::fromIpv4(header + 16);
    view.ends.ipVersion = 4;
    return readCommonTransport<howMuch>({header, header + kIpv4MinimumHeaderLength, length,
                                         captured - kIpv4MinimumHeaderLength, length - kIpv4MinimumHeaderLength,
                                         header[9]},
                                        mayBeTunnel, view);
}

inline bool readCommonIpv6(const std::uint8_t* header, std::uint32_t captured, bool mayBeTunnel, PacketView& view)
{
    if (captured < kIpv6HeaderLength || header[0] >> 4U != 6)
        return false;
    const std::uint32_t payloadLength = loadBig16(header + 4);
    if (payloadLength == 0)
        return false;
    view.ends.source = IpAddress::fromIpv6(header + 8);
    view.ends.destination = IpAddress::fromIpv6(header + 24);
    view.ends.ipVersion = 6;
    return readCommonTransport<CommonDetail::Whole>({header, header + kIpv6HeaderLength,
                                                     kIpv6HeaderLength + payloadLength, captured - kIpv6HeaderLength,
                                                     payloadLength, header[6]},
                                                    mayBeTunnel, view);
}

/// The part of decodeCommonPacket() for less frequent packets: IPv6, and frames with a VLAN tag. Always decodes
/// everything.
bool decodeOtherCommonPacket(const Frame& frame, const DecodeOptions& options, PacketView& view);

}  // namespace detail

/// Decodes a common packet. False: it must be decoded layer by layer, and the content of @p view is invalid.
template <CommonDetail howMuch = CommonDetail::Whole>
bool decodeCommonPacket(const Frame& frame, const DecodeOptions& options, PacketView& view)
{
    constexpr std::uint32_t kUdpHeadersEnd = kEthernetHeaderLength + kIpv4MinimumHeaderLength + 8;
    if (frame.linkType != LinkType::Ethernet || frame.capturedLength < kUdpHeadersEnd) [[unlikely]]
        return detail::decodeOtherCommonPacket(frame, options, view);
    if (frame.vlanTpid != 0 || loadBig16(frame.bytes + 12) != kEtherTypeIpv4) [[unlikely]]
        return detail::decodeOtherCommonPacket(frame, options, view);
    view.vlan = {};
    return detail::readCommonIpv4<howMuch>(frame.bytes + kEthernetHeaderLength,
                                           frame.capturedLength - kEthernetHeaderLength, !options.outermost, view);
}

}  // namespace netmoth::packet
