// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ether_walk.h"

#include "core/packet/decode.h"
#include "core/packet/ether_step.h"

namespace netmoth::packet {
namespace {

/// Layers between the wire and IP. Each step consumes bytes, so this only bounds time spent on hostile nesting.
constexpr int kMaxSteps = 32;

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

/// The frequent ones are called directly, which lets the compiler keep the cursor in registers (bench_decode).
Step step(Cursor& cursor, IpCandidate& found)
{
    switch (cursor.type) {
    case kEtherTypeVlan:
    case kEtherTypeProviderVlan:
    case kEtherTypeOldProviderVlan:
    case kEtherTypeOtherProviderVlan:
    case kEtherTypeThirdProviderVlan:
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
        break;
    }
    const StepFunction function = etherTagStep(cursor.type);
    return function != nullptr ? function(cursor, found) : Step::NotIp;
}

/// A step that knows more about the content has already set `undecoded`.
WalkStatus notIp(const Cursor& cursor, IpCandidate& found)
{
    if (found.undecoded.isNone())
        found.stopAt(UndecodedKind::EtherType, cursor.type);
    return WalkStatus::NotIp;
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
            return notIp(cursor, found);
        case Step::Malformed:
            return WalkStatus::Malformed;
        }
    }
    return notIp(cursor, found);
}

}  // namespace

/// Logical link control: SNAP with an EtherType, the SAP of IP (0x06), or that of OSI with an NLPID (RFC 2684 §5.2).
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
    if (llc.has(4) && b[0] == 0xFE && b[1] == 0xFE && b[2] == 0x03 && (b[3] == kNlpidIpv4 || b[3] == kNlpidIpv6)) {
        cursor = {b[3] == kNlpidIpv4 ? kEtherTypeIpv4 : kEtherTypeIpv6, llc.after(4)};
        return Step::Continue;
    }
    if (b[0] != 0xAA || b[1] != 0xAA || b[2] != 0x03) {
        found.stopAt(UndecodedKind::LlcSap, b[0]);
        return Step::NotIp;
    }
    if (!llc.has(8))
        return malformed(found, DecodeError::LlcHeaderTruncated);
    // Only OUI 0 and the 802.1H bridge-tunnel OUI are followed by an EtherType.
    if (b[3] != 0 || b[4] != 0 || (b[5] != 0 && b[5] != 0xF8)) {
        found.stopAt(UndecodedKind::SnapProtocol, std::uint64_t{b[3]} << 32 | std::uint64_t{b[4]} << 24 |
                                                      std::uint64_t{b[5]} << 16 | loadBig16(b + 6));
        return Step::NotIp;
    }
    cursor = {loadBig16(b + 6), llc.after(8)};
    return Step::Continue;
}

Step stepTypeOrLength(Cursor& cursor, IpCandidate& found)
{
    if (cursor.type >= kFirstEtherType)
        return Step::Continue;
    boundBy(cursor.type, cursor, found);
    return stepLlc(cursor, found);
}

Step stepEthernet(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(kEthernetHeaderLength))
        return malformed(found, DecodeError::LinkHeaderTruncated);
    const std::uint16_t typeOrLength = loadBig16(cursor.rest.bytes + 12);
    if (typeOrLength < kFirstEtherType && isInterSwitchLink(cursor.rest))
        return stepInterSwitchLink(cursor, found);
    cursor = {typeOrLength, cursor.rest.after(kEthernetHeaderLength)};
    return stepTypeOrLength(cursor, found);
}

bool isLookedThrough(std::uint16_t etherType)
{
    switch (etherType) {
    case kEtherTypeIpv4:
    case kEtherTypeIpv6:
    case kEtherTypeMpls:
    case kEtherTypeMplsMulticast:
    case kEtherTypePppoeSession:
    case kEtherTypePpp:
    case kEtherTypeTransparentEthernet:
        return true;
    default:
        return isVlanTag(etherType) || etherTagStep(etherType) != nullptr;
    }
}

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
