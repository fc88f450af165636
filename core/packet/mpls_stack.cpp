// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/decode.h"
#include "core/packet/ether_step.h"
#include "core/packet/ip_layer.h"
#include "core/packet/plausible.h"

namespace netmoth::packet {
namespace {

constexpr std::uint32_t kControlWordLength = 4;

/// RFC 4385 §3: flags, a length for packets that may be padded, a sequence number. Ethernet follows (RFC 4448).
Step stepControlWord(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(kControlWordLength))
        return malformed(found, DecodeError::MplsHeaderTruncated);
    const std::uint32_t length = cursor.rest.bytes[1] & 0x3FU;  // 0: longer than that; else with the control word
    cursor.rest = cursor.rest.after(kControlWordLength);
    if (length > kControlWordLength)
        boundBy(length - kControlWordLength, cursor, found);
    return stepEthernet(cursor, found);
}

/// Also true if the frame after it was not captured, so that it cannot be checked.
bool mayBeControlWord(const ByteRange& range)
{
    return !range.has(kControlWordLength + kEthernetHeaderLength) || isNamedEthernet(range.after(kControlWordLength));
}

/// It is not proven to be IP, but it cannot be Ethernet: there is neither a type nor a length at the position of the
/// EtherType.
bool canOnlyBeIpv4(const ByteRange& range)
{
    return range.has(kIpv4MinimumHeaderLength) && range.bytes[0] >= 0x45 && range.bytes[0] <= 0x4F &&
           loadBig16(range.bytes + 12) < kFirstEtherType;
}

/// A label stack does not name what it carries (RFC 4928). The address of a pseudo-wire's Ethernet frame may begin with
/// any nibble, so the content is first checked for Ethernet; a nibble 4 or 6 is IP if the header after it is sound. A
/// zero nibble is treated as a control word.
Step stepBelowLabels(Cursor& cursor, IpCandidate& found)
{
    if (!cursor.rest.has(1))
        return malformed(found, DecodeError::MplsHeaderTruncated);
    if (isProvenEthernet(cursor.rest))
        return stepEthernet(cursor, found);
    switch (untoldIpVersion(cursor.rest)) {
    case 4:
        cursor.type = kEtherTypeIpv4;
        return Step::Continue;
    case 6:
        cursor.type = kEtherTypeIpv6;
        return Step::Continue;
    default:
        break;
    }
    if (cursor.rest.bytes[0] >> 4U == 0 && mayBeControlWord(cursor.rest))
        return stepControlWord(cursor, found);
    if (isNamedEthernet(cursor.rest))
        return stepEthernet(cursor, found);
    if (!canOnlyBeIpv4(cursor.rest))
        return Step::NotIp;
    cursor.type = kEtherTypeIpv4;
    return Step::Continue;
}

}  // namespace

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

}  // namespace netmoth::packet
