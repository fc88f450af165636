// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ether_walk.h"

#include "core/packet/decode.h"

namespace netmoth::packet {
namespace {

/// Below this the two bytes are a length, and LLC follows (IEEE 802.3 §3.2.6).
constexpr std::uint16_t kFirstEtherType = 1536;
/// Layers between the wire and IP. Each step consumes bytes, so this only bounds time spent on hostile nesting.
constexpr int kMaxSteps = 32;

/// One position of the walk: the type of what begins at `rest`.
struct Cursor
{
    std::uint16_t type;
    ByteRange rest;
};

enum class Step : std::uint8_t
{
    Continue,
    NotIp,
    Malformed
};

Step malformed(IpCandidate& found, DecodeError error)
{
    found.error = error;
    return Step::Malformed;
}

/// Logical link control: SNAP with an EtherType, or the SAP of IP (0x06).
Step stepLlc(Cursor& cursor, IpCandidate& found)
{
    const ByteRange& llc = cursor.rest;
    if (!llc.has(3))
        return malformed(found, DecodeError::LlcHeaderTruncated);
    const std::uint8_t* b = llc.bytes;
    if (b[0] == 0x06 && b[1] == 0x06 && b[2] == 0x03) {
        cursor = {kEtherTypeIpv4, llc.after(3)};
        return Step::Continue;
    }
    if (b[0] != 0xAA || b[1] != 0xAA || b[2] != 0x03)
        return Step::NotIp;
    if (!llc.has(8))
        return malformed(found, DecodeError::LlcHeaderTruncated);
    // Only OUI 0 and the 802.1H bridge-tunnel OUI are followed by an EtherType.
    if (b[3] != 0 || b[4] != 0 || (b[5] != 0 && b[5] != 0xF8))
        return Step::NotIp;
    cursor = {loadBig16(b + 6), llc.after(8)};
    return Step::Continue;
}

Step stepTypeOrLength(Cursor& cursor, IpCandidate& found)
{
    return cursor.type < kFirstEtherType ? stepLlc(cursor, found) : Step::Continue;
}

Step stepEthernet(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(kEthernetHeaderLength))
        return malformed(found, DecodeError::LinkHeaderTruncated);
    cursor = {loadBig16(cursor.rest.bytes + 12), cursor.rest.after(kEthernetHeaderLength)};
    return stepTypeOrLength(cursor, found);
}

Step stepVlan(Cursor& cursor, IpCandidate& found)
{
    if (found.vlanTagCount == kMaxVlanTags)
        return malformed(found, DecodeError::TooManyVlanTags);
    if (!cursor.rest.has(4))
        return malformed(found, DecodeError::VlanHeaderTruncated);
    ++found.vlanTagCount;
    found.vlan.push(loadBig16(cursor.rest.bytes));
    cursor = {loadBig16(cursor.rest.bytes + 2), cursor.rest.after(4)};
    return stepTypeOrLength(cursor, found);
}

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
    switch (protocol) {
    case 0x0021:
        cursor = {kEtherTypeIpv4, rest.after(length)};
        return Step::Continue;
    case 0x0057:
        cursor = {kEtherTypeIpv6, rest.after(length)};
        return Step::Continue;
    case 0x0281:
        cursor = {kEtherTypeMpls, rest.after(length)};
        return Step::Continue;
    default:
        return Step::NotIp;
    }
}

/// Version, type, code, session, length (RFC 2516), then PPP without FF 03.
Step stepPppoe(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(8))
        return malformed(found, DecodeError::PppoeHeaderTruncated);
    cursor = {kEtherTypePpp, cursor.rest.after(6)};
    return Step::Continue;
}

/// What a label stack carries is not said in it (RFC 4928): IP shows by its version, and a zero nibble is taken for the
/// control word of an Ethernet pseudo-wire (RFC 4385). One without a control word cannot be told from noise.
Step stepBelowLabels(Cursor& cursor, IpCandidate& found)
{
    constexpr std::uint32_t kControlWordLength = 4;
    if (!cursor.rest.has(1))
        return malformed(found, DecodeError::MplsHeaderTruncated);
    switch (cursor.rest.bytes[0] >> 4U) {
    case 4:
        cursor.type = kEtherTypeIpv4;
        return Step::Continue;
    case 6:
        cursor.type = kEtherTypeIpv6;
        return Step::Continue;
    case 0:
        if (!cursor.rest.has(kControlWordLength))
            return malformed(found, DecodeError::MplsHeaderTruncated);
        cursor.rest = cursor.rest.after(kControlWordLength);
        return stepEthernet(cursor, found);
    default:
        return Step::NotIp;
    }
}

Step stepMpls(Cursor& cursor, IpCandidate& found)
{
    for (int labels = 0; labels < kMaxMplsLabels; ++labels) {
        if (!cursor.rest.has(4))
            return malformed(found, DecodeError::MplsHeaderTruncated);
        const std::uint32_t entry = loadBig32(cursor.rest.bytes);
        cursor.rest = cursor.rest.after(4);
        if ((entry & 0x100) != 0) {  // bottom of stack
            found.mplsBottomLabel = entry >> 12U;
            return stepBelowLabels(cursor, found);
        }
    }
    return malformed(found, DecodeError::TooManyMplsLabels);
}

Step step(Cursor& cursor, IpCandidate& found)
{
    switch (cursor.type) {
    case kEtherTypeVlan:
    case kEtherTypeProviderVlan:
    case kEtherTypeOldProviderVlan:
    case kEtherTypeOtherProviderVlan:
        return stepVlan(cursor, found);
    case kEtherTypeMpls:
    case kEtherTypeMplsMulticast:
        return stepMpls(cursor, found);
    case kEtherTypePppoeSession:
        return stepPppoe(cursor, found);
    case kEtherTypePpp:
        return stepPpp(cursor, found);
    case kEtherTypeTransparentEthernet:
        return stepEthernet(cursor, found);
    default:
        return Step::NotIp;
    }
}

WalkStatus walk(Cursor cursor, IpCandidate& found)
{
    for (int steps = 0; steps < kMaxSteps; ++steps) {
        if (cursor.type == kEtherTypeIpv4 || cursor.type == kEtherTypeIpv6) {
            found.packet = cursor.rest;
            found.version = cursor.type == kEtherTypeIpv4 ? 4 : 6;
            return WalkStatus::Ip;
        }
        switch (step(cursor, found)) {
        case Step::Continue:
            break;
        case Step::NotIp:
            return WalkStatus::NotIp;
        case Step::Malformed:
            return WalkStatus::Malformed;
        }
    }
    return WalkStatus::NotIp;
}

}  // namespace

WalkStatus walkEtherType(std::uint16_t etherType, ByteRange payload, IpCandidate& found)
{
    return walk({etherType, payload}, found);
}

WalkStatus walkEthernet(ByteRange frame, IpCandidate& found)
{
    return walk({kEtherTypeTransparentEthernet, frame}, found);
}

WalkStatus walkPpp(ByteRange frame, IpCandidate& found)
{
    return walk({kEtherTypePpp, frame}, found);
}

WalkStatus walkLlc(ByteRange llc, IpCandidate& found)
{
    Cursor cursor{0, llc};
    switch (stepLlc(cursor, found)) {
    case Step::Continue:
        return walk(cursor, found);
    case Step::Malformed:
        return WalkStatus::Malformed;
    case Step::NotIp:
        break;
    }
    return WalkStatus::NotIp;
}

}  // namespace netmoth::packet
