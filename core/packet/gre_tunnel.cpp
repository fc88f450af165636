// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/link_walks.h"
#include "core/packet/plausible.h"
#include "core/packet/tunnel_opener.h"

namespace netmoth::packet {
namespace {

enum GreFlag : std::uint16_t
{
    kChecksumPresent = 0x8000,
    kRoutingPresent = 0x4000,
    kKeyPresent = 0x2000,
    kSequencePresent = 0x1000,
    kAcknowledgmentPresent = 0x0080,  // version 1 only
};

constexpr std::uint16_t kErspanTwo = 0x88BE;  // and type I, which has no sequence number and no header
constexpr std::uint16_t kErspanThree = 0x22EB;
constexpr std::uint16_t kErspanTruncated = 0x0400;  ///< In the 16 bits that end with the session.
constexpr std::uint16_t kWccp = 0x883E;
constexpr std::uint16_t kEthernetOverIp = 0x6400;

TunnelStatus truncated(TunnelContent& content)
{
    content.inner.error = DecodeError::TunnelHeaderTruncated;
    return TunnelStatus::Malformed;
}

/// draft-foschiano-erspan-03 §4.1: version, VLAN, COS, session (10 bits), index.
TunnelStatus openErspanTwo(ByteRange payload, bool hasHeader, TunnelContent& content)
{
    content.kind = TunnelKind::Erspan;
    if (hasHeader) {
        if (!payload.has(8))
            return truncated(content);
        if (payload.bytes[0] >> 4U != 1)
            return TunnelStatus::None;
        content.id = loadBig16(payload.bytes + 2) & 0x03FF;
        content.isCutByMirror = (loadBig16(payload.bytes + 2) & kErspanTruncated) != 0;
        payload = payload.after(8);
    }
    return fromWalk(walkEthernet(payload, content.inner));
}

/// draft-foschiano-erspan-03 §4.2: 12 bytes, 8 more when the O bit is set; frame type 0 is Ethernet, 2 is IP.
TunnelStatus openErspanThree(const ByteRange& payload, TunnelContent& content)
{
    content.kind = TunnelKind::Erspan;
    if (!payload.has(12))
        return truncated(content);
    if (payload.bytes[0] >> 4U != 2)
        return TunnelStatus::None;
    content.id = loadBig16(payload.bytes + 2) & 0x03FF;
    content.isCutByMirror = (loadBig16(payload.bytes + 2) & kErspanTruncated) != 0;
    const std::uint32_t headerLength = (payload.bytes[11] & 1) != 0 ? 20 : 12;
    if (!payload.has(headerLength))
        return truncated(content);
    const ByteRange frame = payload.after(headerLength);
    switch ((payload.bytes[10] >> 2U) & 0x1FU) {
    case 0:
        return fromWalk(walkEthernet(frame, content.inner));
    case 2:
        return fromWalk(walkIpByNibble(frame, content.inner));
    default:
        return TunnelStatus::None;
    }
}

/// RFC 2637 §4.1: the key is payload length and call id; without a sequence number the packet only acknowledges.
TunnelStatus openPptp(const ByteRange& gre, std::uint16_t flags, TunnelContent& content)
{
    content.kind = TunnelKind::Gre;
    if ((flags & kKeyPresent) == 0 || loadBig16(gre.bytes + 2) != kEtherTypePpp)
        return TunnelStatus::None;
    if (!gre.has(8))
        return truncated(content);
    content.id = loadBig16(gre.bytes + 6);
    if ((flags & kSequencePresent) == 0) {
        content.isEmpty = true;
        return TunnelStatus::None;
    }
    const std::uint32_t headerLength = 12 + ((flags & kAcknowledgmentPresent) != 0 ? 4U : 0U);
    if (!gre.has(headerLength))
        return truncated(content);
    const std::uint32_t payloadLength = loadBig16(gre.bytes + 4);
    return fromWalk(walkPpp(gre.after(headerLength).upTo(payloadLength), content.inner));
}

/// MikroTik's EoIP: in the place of the key the length of the frame and, with the low byte first, the tunnel's id.
TunnelStatus openEthernetOverIp(const ByteRange& gre, TunnelContent& content)
{
    content.kind = TunnelKind::Gre;
    if (!gre.has(8))
        return truncated(content);
    content.id = byteSwapped(loadBig16(gre.bytes + 6));
    const std::uint32_t payloadLength = loadBig16(gre.bytes + 4);
    if (payloadLength == 0) {
        content.isEmpty = true;
        return TunnelStatus::None;  // a keep-alive
    }
    return fromWalk(walkEthernet(gre.after(8).upTo(payloadLength), content.inner));
}

TunnelStatus openVersionOne(const ByteRange& gre, std::uint16_t flags, TunnelContent& content)
{
    if ((flags & kKeyPresent) != 0 && loadBig16(gre.bytes + 2) == kEthernetOverIp)
        return openEthernetOverIp(gre, content);
    return openPptp(gre, flags, content);
}

/// draft-wilson-wrec-wccp-v2 §4.12: four bytes precede the redirected packet, and none in version 1.
TunnelStatus openWccp(const ByteRange& payload, TunnelContent& content)
{
    constexpr std::uint32_t kRedirectHeaderLength = 4;
    const bool isBare = isSoundIp(payload, 4) && !isSoundIp(payload.after(kRedirectHeaderLength), 4);
    return fromWalk(
        walkEtherType(kEtherTypeIpv4, isBare ? payload : payload.after(kRedirectHeaderLength), content.inner));
}

/// RFC 1701: source route entries (family, offset, length, address) up to one of length 0. @return the length of all
/// of them, 0: they do not end.
std::uint32_t routingLength(const ByteRange& entries)
{
    constexpr int kMaxEntries = 16;
    std::uint32_t at = 0;
    for (int count = 0; count < kMaxEntries && entries.has(at + 4); ++count) {
        const std::uint32_t length = entries.bytes[at + 3];
        at += 4 + length;
        if (length == 0)
            return at;
    }
    return 0;
}

/// Aruba access points: 802.11, with one protocol number per radio and network.
bool isArubaWifi(std::uint16_t protocol)
{
    return (protocol >= 0x8200 && protocol <= 0x8370 && (protocol & 0x0FU) == 0) || protocol == 0x9000;
}

TunnelStatus openPayload(std::uint16_t protocol, std::uint16_t flags, const ByteRange& payload, TunnelContent& content)
{
    switch (protocol) {
    case kErspanTwo:
        return openErspanTwo(payload, (flags & kSequencePresent) != 0, content);
    case kErspanThree:
        return openErspanThree(payload, content);
    case kWccp:
        return openWccp(payload, content);
    case kEthernetOverIp:
        return fromWalk(walkEthernet(payload, content.inner));
    case kEtherTypeTransparentEthernet:
        // NVGRE is bridged Ethernet with a key and neither checksum nor sequence number (RFC 7637 §3.2): 24 bits of
        // virtual subnet and 8 of flow. A keyed Ethernet GRE tunnel looks the same.
        if ((flags & (kKeyPresent | kChecksumPresent | kSequencePresent)) == kKeyPresent) {
            content.kind = TunnelKind::Nvgre;
            content.id >>= 8U;
        }
        [[fallthrough]];
    default:
        if (isArubaWifi(protocol))
            return fromWalk(walkWifi({payload}, content.inner));
        return fromWalk(walkEtherType(protocol, payload, content.inner));
    }
}

}  // namespace

TunnelStatus openGre(const ByteRange& gre, TunnelContent& content)
{
    content.kind = TunnelKind::Gre;
    if (!gre.has(4))
        return truncated(content);
    const std::uint16_t flags = loadBig16(gre.bytes);
    const unsigned version = flags & 7U;
    if (version == 1)
        return openVersionOne(gre, flags, content);
    if (version != 0)
        return TunnelStatus::None;
    // Checksum and offset are there for either of them. Every other flag is ignored (RFC 2784 §2.2, RFC 2890 §2).
    const bool hasRouting = (flags & kRoutingPresent) != 0;
    std::uint32_t headerLength = (flags & kChecksumPresent) != 0 || hasRouting ? 8 : 4;
    const std::uint32_t keyAt = headerLength;
    headerLength += (flags & kKeyPresent) != 0 ? 4 : 0;
    headerLength += (flags & kSequencePresent) != 0 ? 4 : 0;
    if (!gre.has(headerLength))
        return truncated(content);
    if (hasRouting) {
        const std::uint32_t length = routingLength(gre.after(headerLength));
        if (length == 0)
            return truncated(content);
        headerLength += length;
        if (!gre.has(headerLength))
            return truncated(content);
    }
    if ((flags & kKeyPresent) != 0)
        content.id = loadBig32(gre.bytes + keyAt);
    return openPayload(loadBig16(gre.bytes + 2), flags, gre.after(headerLength), content);
}

}  // namespace netmoth::packet
