// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/plausible.h"

#include "core/packet/checksum.h"
#include "core/packet/decode.h"
#include "core/packet/ether_step.h"
#include "core/packet/ip_layer.h"

namespace netmoth::packet {
namespace {

/// An IP packet that is shorter may have been padded to the shortest Ethernet frame.
constexpr std::uint32_t kLongestPadded = 64;
/// Trailers that may follow a packet: a frame check sequence, a redundancy trailer.
constexpr std::uint32_t kLongestTrailer = 8;
constexpr std::uint16_t kLongest8023 = 1500;

/// Length that the header states, 0: not captured that far. Offload's 0 becomes the range's own length.
std::uint32_t statedLength(const ByteRange& packet, std::uint8_t version)
{
    if (version == 4 && packet.has(4)) {
        const std::uint32_t length = loadBig16(packet.bytes + 2);
        return length == 0 ? packet.wire : length;
    }
    if (version == 6 && packet.has(6)) {
        const std::uint32_t length = loadBig16(packet.bytes + 4);
        return length == 0 ? packet.wire : kIpv6HeaderLength + length;
    }
    return 0;
}

/// Whether the captured part of a header, possibly incomplete, belongs to an IP packet of @p version.
bool hasShapeOfIp(const ByteRange& packet, std::uint8_t version)
{
    if (!packet.has(1) || packet.bytes[0] >> 4U != version)
        return false;
    const std::uint32_t headerLength = version == 4 ? (packet.bytes[0] & 0xFU) * 4 : kIpv6HeaderLength;
    const std::uint32_t length = statedLength(packet, version);
    return headerLength >= kIpv4MinimumHeaderLength && headerLength <= packet.wire &&
           (length == 0 || length >= headerLength);
}

bool hasRightChecksum(const ByteRange& packet)
{
    const std::uint32_t headerLength = (packet.bytes[0] & 0xFU) * 4;
    return packet.has(headerLength) && onesComplementSum(packet.bytes, headerLength) == 0xFFFF;
}

bool isUsualTransport(std::uint8_t ipProtocol)
{
    return ipProtocol == kIpProtocolTcp || ipProtocol == kIpProtocolUdp || ipProtocol == kIpProtocolIcmpv6;
}

/// Whether a packet with this header ends where @p packet ends, except for padding, or has a correct checksum. True if
/// its length was not captured.
bool fitsClosely(const ByteRange& packet, std::uint8_t version)
{
    const std::uint32_t length = statedLength(packet, version);
    if (length > packet.wire)
        return false;
    return length == 0 || packet.wire - length <= kLongestTrailer || packet.wire <= kLongestPadded ||
           (version == 4 && hasRightChecksum(packet));
}

bool isArp(const ByteRange& packet)
{
    return packet.has(6) && loadBig16(packet.bytes) == 1 && loadBig32(packet.bytes + 2) == 0x0800'0604;
}

/// Two equal service access points, as spanning tree, IS-IS, SNAP, NetBIOS and Novell have, or IP's.
bool isLlc(const ByteRange& frame, std::uint32_t length)
{
    if (length < 3 || length > frame.wire || !frame.has(2) || frame.bytes[0] != frame.bytes[1])
        return false;
    switch (frame.bytes[0]) {
    case 0x06:
    case 0x42:
    case 0xAA:
    case 0xE0:
    case 0xF0:
    case 0xFE:
    case 0xFF:
        return true;
    default:
        return false;
    }
}

/// Protocols between bridges, which are not decoded.
bool isControlProtocol(std::uint16_t etherType)
{
    switch (etherType) {
    case 0x8035:  // reverse ARP
    case 0x8809:  // slow protocols
    case 0x888E:  // port authentication
    case 0x88CC:  // LLDP
    case 0x88F7:  // precision time
    case 0x8902:  // connectivity faults
    case 0x9000:  // loopback
        return true;
    default:
        return false;
    }
}

/// What an Ethernet frame carries behind its VLAN tags. Not captured that far: type 0.
struct EtherContent
{
    std::uint16_t typeOrLength = 0;
    ByteRange payload;
};

EtherContent contentOf(const ByteRange& frame)
{
    if (!frame.has(kEthernetHeaderLength))
        return {};
    std::uint16_t typeOrLength = loadBig16(frame.bytes + 12);
    std::uint32_t at = kEthernetHeaderLength;
    for (int tags = 0; tags < kMaxVlanTags && isVlanTag(typeOrLength) && frame.has(at + 4); ++tags) {
        typeOrLength = loadBig16(frame.bytes + at + 2);
        at += 4;
    }
    return {typeOrLength, frame.after(at)};
}

}  // namespace

bool isProvenEthernet(const ByteRange& frame)
{
    constexpr std::uint16_t kArp = 0x0806;
    constexpr std::uint16_t kPppoeDiscovery = 0x8863;
    const EtherContent content = contentOf(frame);
    const ByteRange& payload = content.payload;
    switch (content.typeOrLength) {
    case kEtherTypeIpv4:
        return hasShapeOfIp(payload, 4) && fitsClosely(payload, 4);
    case kEtherTypeIpv6:
        return hasShapeOfIp(payload, 6) && fitsClosely(payload, 6);
    case kArp:
        return isArp(payload);
    case kPppoeDiscovery:
    case kEtherTypePppoeSession:
        return payload.has(1) && payload.bytes[0] == 0x11;
    default:
        return content.typeOrLength <= kLongest8023 && isLlc(payload, content.typeOrLength);
    }
}

bool isNamedEthernet(const ByteRange& frame)
{
    const EtherContent content = contentOf(frame);
    switch (content.typeOrLength) {
    case kEtherTypeIpv4:
        return hasShapeOfIp(content.payload, 4);
    case kEtherTypeIpv6:
        return hasShapeOfIp(content.payload, 6);
    case kEtherTypePppoeSession:
        return isProvenEthernet(frame);
    default:
        return isProvenEthernet(frame) || isLookedThrough(content.typeOrLength) ||
               isControlProtocol(content.typeOrLength);
    }
}

bool isSoundIp(const ByteRange& packet, std::uint8_t version)
{
    return hasShapeOfIp(packet, version) && statedLength(packet, version) <= packet.wire &&
           packet.has(version == 4 ? (packet.bytes[0] & 0xFU) * 4 : kIpv6HeaderLength);
}

bool isCredibleOverrun(const ByteRange& packet, std::uint8_t version)
{
    if (!hasShapeOfIp(packet, version))
        return false;
    if (version == 4)
        return hasRightChecksum(packet);
    const std::uint32_t length = statedLength(packet, 6);
    return packet.has(kIpv6HeaderLength) && length > packet.wire && length - packet.wire <= kLongestPadded &&
           isUsualTransport(packet.bytes[6]);
}

std::uint8_t untoldIpVersion(const ByteRange& packet)
{
    const auto version = static_cast<std::uint8_t>(packet.has(1) ? packet.bytes[0] >> 4U : 0);
    if ((version == 4 || version == 6) && isSoundIp(packet, version) && fitsClosely(packet, version))
        return version;
    return (version == 4 || version == 6) && isCredibleOverrun(packet, version) ? version : 0;
}

WalkStatus walkUntold(ByteRange range, IpCandidate& found)
{
    if (isProvenEthernet(range))
        return walkEthernet(range, found);
    if (const std::uint8_t version = untoldIpVersion(range); version != 0) {
        found.packet = range;
        found.version = version;
        return WalkStatus::Ip;
    }
    return isNamedEthernet(range) ? walkEthernet(range, found) : WalkStatus::NotIp;
}

}  // namespace netmoth::packet
