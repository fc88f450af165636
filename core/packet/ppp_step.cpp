// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ether_step.h"

namespace netmoth::packet {
namespace {

enum PppProtocol : std::uint16_t
{
    kPppIpv4 = 0x0021,
    kPppBridging = 0x0031,
    kPppMultilink = 0x003D,
    kPppIpv6 = 0x0057,
    kPppMpls = 0x0281,
    kPppMplsMulticast = 0x0283,
};

/// RFC 3518 §4.1: flags and number of pad bytes, MAC type, optional LAN id; of the MAC types only 802.3 is looked into.
Step stepBridging(Cursor& cursor, IpCandidate& found)
{
    constexpr std::uint8_t kMac8023 = 1;
    if (!cursor.rest.has(2))
        return malformed(found, DecodeError::LinkHeaderTruncated);
    const std::uint8_t flags = cursor.rest.bytes[0];
    if (cursor.rest.bytes[1] != kMac8023) {
        found.stopAt(UndecodedKind::PppProtocol, kPppBridging);
        return Step::NotIp;
    }
    const std::uint32_t headerLength = (flags & 0x40U) != 0 ? 6 : 2;
    const std::uint32_t padding = flags & 0x0FU;
    cursor.rest = cursor.rest.after(headerLength);
    if (padding != 0 && padding < cursor.rest.wire)
        boundBy(cursor.rest.wire - padding, cursor, found);
    return stepEthernet(cursor, found);
}

/// RFC 1990 §3: a fragment that is a whole packet (B and E set, long sequence numbers) is read, others are not joined.
Step stepMultilink(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(4))
        return malformed(found, DecodeError::LinkHeaderTruncated);
    if ((cursor.rest.bytes[0] & 0xC0U) != 0xC0U) {
        found.stopAt(UndecodedKind::PppProtocol, kPppMultilink);
        return Step::NotIp;
    }
    cursor = {kEtherTypePpp, cursor.rest.after(4)};
    return Step::Continue;
}

}  // namespace

Step stepPpp(Cursor& cursor, IpCandidate& found)
{
    ByteRange rest = cursor.rest;
    if (rest.has(2) && rest.bytes[0] == 0xFF && rest.bytes[1] == 0x03)
        rest = rest.after(2);
    if (!rest.has(1))
        return malformed(found, DecodeError::LinkHeaderTruncated);
    std::uint16_t protocol = rest.bytes[0];
    std::uint32_t length = 1;  // protocol-field compression: one odd byte (RFC 1661 §6.5)
    if ((protocol & 1) == 0) {
        if (!rest.has(2))
            return malformed(found, DecodeError::LinkHeaderTruncated);
        protocol = loadBig16(rest.bytes);
        length = 2;
    }
    cursor.rest = rest.after(length);
    switch (protocol) {
    case kPppIpv4:
        cursor.type = kEtherTypeIpv4;
        return Step::Continue;
    case kPppIpv6:
        cursor.type = kEtherTypeIpv6;
        return Step::Continue;
    case kPppMpls:
    case kPppMplsMulticast:
        cursor.type = kEtherTypeMpls;
        return Step::Continue;
    case kPppBridging:
        return stepBridging(cursor, found);
    case kPppMultilink:
        return stepMultilink(cursor, found);
    default:
        found.stopAt(UndecodedKind::PppProtocol, protocol);
        return Step::NotIp;
    }
}

/// Version, type, code, session, length (RFC 2516 §4), then PPP without FF 03. What follows the length is padding.
Step stepPppoe(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(8))
        return malformed(found, DecodeError::PppoeHeaderTruncated);
    const std::uint32_t length = loadBig16(cursor.rest.bytes + 4);
    cursor = {kEtherTypePpp, cursor.rest.after(6)};
    if (length >= 2)
        boundBy(length, cursor, found);
    return Step::Continue;
}

}  // namespace netmoth::packet
