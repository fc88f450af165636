// SPDX-License-Identifier: GPL-3.0-or-later
// Address family, version and resource id, then attributes: length and type in the byte order of the capturing host,
// and a value, padded to a multiple of 4 (linux/netfilter/nfnetlink_log.h).
#include "core/packet/link_walks.h"

namespace netmoth::packet {
namespace {

constexpr std::uint32_t kRecordHeaderBytes = 4;
constexpr std::uint32_t kAttributeHeaderBytes = 4;
/// The highest number in use is 19. Read in the wrong byte order, any of them is above this.
constexpr std::uint16_t kHighestAttribute = 0xFF;

enum Family : std::uint8_t
{
    kFamilyIpv4 = 2,
    kFamilyIpv6 = 10,
};

enum Attribute : std::uint16_t
{
    kPacketHeader = 1,  ///< EtherType, hook.
    kPayload = 9,
};

/// The attributes, read in one byte order.
struct Record
{
    ByteRange payload;
    std::uint16_t etherType = 0;
    bool hasPayload = false;
    bool isSound = true;  ///< The lengths add up.
};

Record readAttributes(ByteRange rest, bool swapped)
{
    Record record;
    while (rest.has(kAttributeHeaderBytes)) {
        const auto field = [&](std::uint32_t at) {
            const auto value = loadHost<std::uint16_t>(rest.bytes + at);
            return swapped ? byteSwapped(value) : value;
        };
        const std::uint32_t length = field(0);
        const std::uint16_t type = field(2) & 0x7FFF;  // the bit above says that attributes nest inside
        if (length < kAttributeHeaderBytes || length > rest.wire || type > kHighestAttribute) {
            record.isSound = false;
            return record;
        }
        const ByteRange value = rest.withLength(length).after(kAttributeHeaderBytes);
        if (type == kPacketHeader && value.has(2))
            record.etherType = loadBig16(value.bytes);
        if (type == kPayload) {
            record.payload = value;
            record.hasPayload = true;
        }
        rest = rest.after((length + 3) & ~3U);
    }
    return record;
}

}  // namespace

WalkStatus walkNflog(ByteRange record, IpCandidate& found)
{
    if (!record.has(kRecordHeaderBytes))
        return truncatedLink(found);
    const ByteRange attributes = record.after(kRecordHeaderBytes);
    Record read = readAttributes(attributes, false);
    if (!read.isSound)
        read = readAttributes(attributes, true);
    if (!read.hasPayload)
        return read.isSound ? WalkStatus::NotIp : truncatedLink(found);
    switch (record.bytes[0]) {
    case kFamilyIpv4:
        return walkEtherType(kEtherTypeIpv4, read.payload, found);
    case kFamilyIpv6:
        return walkEtherType(kEtherTypeIpv6, read.payload, found);
    default:  // a bridge or an ingress hook: the packet header says what it is
        return read.etherType != 0 ? walkEtherType(read.etherType, read.payload, found)
                                   : walkIpByNibble(read.payload, found);
    }
}

}  // namespace netmoth::packet
