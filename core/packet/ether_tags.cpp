// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and shims between an Ethernet header and what it carries, other than VLAN tags.
#include "core/packet/ether_step.h"

#include <algorithm>
#include <array>

namespace netmoth::packet {
namespace {

/// A tag of a fixed length, whose last two bytes are the EtherType of what follows.
template <std::uint32_t headerLength>
Step stepFixedTag(Cursor& cursor, IpCandidate& found)
{
    if (const Step step = stepTag(cursor, found, headerLength); step != Step::Continue)
        return step;
    return stepTypeOrLength(cursor, found);
}

/// A header of a fixed length in front of a whole Ethernet frame.
template <std::uint32_t headerLength>
Step stepBeforeEthernet(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(headerLength))
        return malformed(found, DecodeError::TagHeaderTruncated);
    cursor.rest = cursor.rest.after(headerLength);
    return stepEthernet(cursor, found);
}

/// Cisco metadata (TrustSec): version, length in units of 8 bytes, options such as the security group tag, EtherType.
Step stepCiscoMetadata(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(2))
        return malformed(found, DecodeError::TagHeaderTruncated);
    const std::uint32_t units = std::max<std::uint32_t>(cursor.rest.bytes[1], 1);
    if (const Step step = stepTag(cursor, found, units * 8); step != Step::Continue)
        return step;
    return stepTypeOrLength(cursor, found);
}

/// Arista's time stamp: subtype, version (64 or 48 bits, TAI or UTC), time, EtherType.
Step stepAristaTime(Cursor& cursor, IpCandidate& found)
{
    constexpr std::uint16_t kTimeStamp = 1;
    if (!cursor.rest.has(4))
        return malformed(found, DecodeError::TagHeaderTruncated);
    const std::uint8_t format = cursor.rest.bytes[3];
    if (loadBig16(cursor.rest.bytes) != kTimeStamp || (format != 0x10 && format != 0x20))
        return Step::NotIp;
    return format == 0x10 ? stepFixedTag<14>(cursor, found) : stepFixedTag<12>(cursor, found);
}

/// Realtek's switch ports: four bits of protocol decide how long the tag is.
Step stepRealtek(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(2))
        return malformed(found, DecodeError::TagHeaderTruncated);
    if (cursor.rest.bytes[0] >> 4U == 0xA)
        return stepFixedTag<4>(cursor, found);
    return cursor.rest.bytes[0] == 4 ? stepFixedTag<8>(cursor, found) : Step::NotIp;
}

/// B.A.T.M.A.N. advanced, version 15: type, version, time to live, …; an Ethernet frame behind unicast and broadcast.
Step stepMesh(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(2))
        return malformed(found, DecodeError::TagHeaderTruncated);
    if (cursor.rest.bytes[1] != 15)
        return Step::NotIp;
    switch (cursor.rest.bytes[0]) {
    case 0x01:  // broadcast
        return stepBeforeEthernet<14>(cursor, found);
    case 0x40:  // unicast
        return stepBeforeEthernet<10>(cursor, found);
    case 0x42:  // unicast with the sender's address
        return stepBeforeEthernet<18>(cursor, found);
    default:
        return Step::NotIp;
    }
}

/// RFC 6325 §3: version, reserved, multi-destination, length of the options in words, hop count; nicknames; a frame.
Step stepTrill(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(6))
        return malformed(found, DecodeError::TagHeaderTruncated);
    const std::uint16_t flags = loadBig16(cursor.rest.bytes);
    if (flags >> 14U != 0)
        return Step::NotIp;
    const std::uint32_t headerLength = 6 + (flags >> 6U & 0x1FU) * 4;
    if (!cursor.rest.has(headerLength))
        return malformed(found, DecodeError::TagHeaderTruncated);
    cursor.rest = cursor.rest.after(headerLength);
    return stepEthernet(cursor, found);
}

/// IEEE 802.1AE §9: flags, short length, packet number, SCI if SC is set; text; 16 bytes of integrity check value.
Step stepMacsec(Cursor& cursor, IpCandidate& found)
{
    constexpr std::uint32_t kCheckValueLength = 16;
    constexpr std::uint8_t kVersion = 0x80;
    constexpr std::uint8_t kHasIdentifier = 0x20;
    constexpr std::uint8_t kEncryptedOrChanged = 0x0C;
    if (!cursor.rest.has(6))
        return malformed(found, DecodeError::TagHeaderTruncated);
    const std::uint8_t flags = cursor.rest.bytes[0];
    const std::uint32_t shortLength = cursor.rest.bytes[1] & 0x3FU;
    if ((flags & (kVersion | kEncryptedOrChanged)) != 0)
        return Step::NotIp;
    const std::uint32_t headerLength = (flags & kHasIdentifier) != 0 ? 14 : 6;
    const ByteRange secured = cursor.rest.after(headerLength);
    if (!cursor.rest.has(headerLength + 2) || secured.wire < kCheckValueLength + 2)
        return malformed(found, DecodeError::TagHeaderTruncated);
    cursor.rest = secured;
    // A short length other than 0 is the text's: what follows the check value is padding then.
    const std::uint32_t longest = secured.wire - kCheckValueLength;
    boundBy(shortLength == 0 ? longest : std::min(shortLength, longest), cursor, found);
    return stepFixedTag<2>(cursor, found);
}

/// RFC 8300 §2: flags and length in words, metadata type, next protocol, service path.
Step stepServiceHeader(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(8))
        return malformed(found, DecodeError::TagHeaderTruncated);
    const std::uint16_t flags = loadBig16(cursor.rest.bytes);
    const std::uint32_t headerLength = (flags & 0x3FU) * 4;
    if (flags >> 14U != 0 || headerLength < 8)
        return Step::NotIp;
    const std::uint16_t next = etherTypeOfNextProtocol(cursor.rest.bytes[3]);
    if (next == 0)
        return Step::NotIp;
    if (!cursor.rest.has(headerLength))
        return malformed(found, DecodeError::TagHeaderTruncated);
    cursor = {next, cursor.rest.after(headerLength)};
    return Step::Continue;
}

struct EtherTag
{
    std::uint16_t etherType;
    StepFunction step;
};

constexpr std::array kEtherTags{
    EtherTag{0x22F3, stepTrill},
    EtherTag{0x4305, stepMesh},
    EtherTag{0x8870, stepLlc},          // jumbo frames, whose length no 802.3 length can hold
    EtherTag{0x8874, stepFixedTag<6>},  // Broadcom's switch ports
    EtherTag{0x8899, stepRealtek},
    EtherTag{0x88E5, stepMacsec},             //
    EtherTag{0x88E7, stepBeforeEthernet<4>},  // IEEE 802.1Q §9.7 (802.1ah): service instance
    EtherTag{0x8903, stepBeforeEthernet<2>},  // FabricPath: forwarding tag, time to live
    EtherTag{0x8909, stepCiscoMetadata},      //
    EtherTag{0x8926, stepFixedTag<6>},        // VN-tag: virtual interfaces
    EtherTag{0x892F, stepFixedTag<6>},        // HSR (IEC 62439-3): path and size, sequence number
    EtherTag{0x893B, stepFixedTag<4>},        // TRILL fine-grained label (RFC 7172)
    EtherTag{0x893F, stepFixedTag<8>},        // IEEE 802.1BR: E-channel identifiers
    EtherTag{kEtherTypeServiceHeader, stepServiceHeader},
    EtherTag{0x8988, stepFixedTag<8>},  // TTag: time stamp of 48 bits
    EtherTag{0xD28B, stepAristaTime},   //
    EtherTag{0xDADA, stepFixedTag<8>},  // Marvell's switch ports
    EtherTag{0xF1C1, stepFixedTag<6>},  // R-TAG (IEEE 802.1CB §7.8): reserved, sequence number
};

}  // namespace

bool isInterSwitchLink(const ByteRange& frame)
{
    return frame.has(5) && (frame.bytes[0] == 0x01 || frame.bytes[0] == 0x03) &&
           loadBig32(frame.bytes + 1) == 0x000C'0000;
}

Step stepInterSwitchLink(Cursor& cursor, IpCandidate& found)
{
    constexpr std::uint32_t kHeaderLength = 26;
    constexpr std::uint32_t kBeforeLengthEnds = 14;
    const ByteRange frame = cursor.rest;
    if (!frame.has(kHeaderLength))
        return malformed(found, DecodeError::TagHeaderTruncated);
    boundBy(kBeforeLengthEnds + loadBig16(frame.bytes + 12), cursor, found);
    found.vlan.push(static_cast<std::uint16_t>(loadBig16(frame.bytes + 20) >> 1U));
    cursor = {kEtherTypeTransparentEthernet, cursor.rest.after(kHeaderLength)};  // a step of its own: may be repeated
    return Step::Continue;
}

StepFunction etherTagStep(std::uint16_t etherType)
{
    const auto* const tag = std::ranges::find(kEtherTags, etherType, &EtherTag::etherType);
    return tag != kEtherTags.end() ? tag->step : nullptr;
}

std::uint16_t etherTypeOfNextProtocol(std::uint8_t nextProtocol)
{
    switch (nextProtocol) {
    case 1:
        return kEtherTypeIpv4;
    case 2:
        return kEtherTypeIpv6;
    case 3:
        return kEtherTypeTransparentEthernet;
    case 4:
        return kEtherTypeServiceHeader;
    case 5:
        return kEtherTypeMpls;
    default:
        return 0;
    }
}

}  // namespace netmoth::packet
