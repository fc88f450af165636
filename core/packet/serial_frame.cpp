// SPDX-License-Identifier: GPL-3.0-or-later
// Cisco HDLC and Frame Relay.
#include "core/packet/link_walks.h"

namespace netmoth::packet {
namespace {

constexpr std::uint8_t kCiscoUnicast = 0x0F;
constexpr std::uint8_t kCiscoMulticast = 0x8F;
constexpr std::uint8_t kUnnumberedInformation = 0x03;

/// Bytes of a Q.922 address: its last one has the extension bit. 0: it does not end where one may.
std::uint32_t addressLength(const ByteRange& frame)
{
    constexpr std::uint32_t kLongest = 4;
    for (std::uint32_t length = 2; length <= kLongest && frame.has(length); ++length)
        if ((frame.bytes[length - 1] & 1) != 0)
            return length;
    return 0;
}

/// RFC 2427 §4: an organisation and its own type: EtherTypes, or bridged Ethernet with or without its check sequence.
WalkStatus walkSnap(ByteRange snap, IpCandidate& found)
{
    if (!snap.has(5))
        return truncatedLink(found);
    const std::uint32_t organisation = loadBig32(snap.bytes) >> 8U;
    const std::uint16_t type = loadBig16(snap.bytes + 3);
    const ByteRange payload = snap.after(5);
    constexpr std::uint32_t kBridged = 0x0080C2;
    if (organisation == 0)
        return walkEtherType(type, payload, found);
    if (organisation == kBridged && (type == 0x0001 || type == 0x0007))
        return walkEthernet(payload, found);
    return WalkStatus::NotIp;
}

/// What follows the control field. A padding octet may precede it (RFC 2427 §3).
WalkStatus walkNlpid(ByteRange rest, IpCandidate& found)
{
    if (rest.has(1) && rest.bytes[0] == kNlpidPadding)
        rest = rest.after(1);
    if (!rest.has(1))
        return truncatedLink(found);
    const ByteRange payload = rest.after(1);
    switch (rest.bytes[0]) {
    case kNlpidIpv4:
        return walkEtherType(kEtherTypeIpv4, payload, found);
    case kNlpidIpv6:
        return walkEtherType(kEtherTypeIpv6, payload, found);
    case kNlpidPpp:
        return walkPpp(payload, found);
    case kNlpidSnap:
        return walkSnap(payload, found);
    default:
        return WalkStatus::NotIp;
    }
}

}  // namespace

WalkStatus walkCiscoHdlc(ByteRange frame, IpCandidate& found)
{
    if (!frame.has(4))
        return truncatedLink(found);
    return walkEtherType(loadBig16(frame.bytes + 2), frame.after(4), found);
}

WalkStatus walkSerial(ByteRange frame, IpCandidate& found)
{
    const bool isCisco = frame.has(2) && (frame.bytes[0] == kCiscoUnicast || frame.bytes[0] == kCiscoMulticast);
    return isCisco ? walkCiscoHdlc(frame, found) : walkPpp(frame, found);
}

WalkStatus walkFrameRelay(ByteRange frame, IpCandidate& found)
{
    if (!frame.has(4))
        return truncatedLink(found);
    const std::uint32_t length = addressLength(frame);
    if (length == 0)
        return WalkStatus::NotIp;
    const ByteRange rest = frame.after(length);
    if (!rest.has(2))
        return truncatedLink(found);
    // An EtherType begins with 6 or more, so that the control field shows the encapsulation.
    if (rest.bytes[0] == kUnnumberedInformation)
        return walkNlpid(rest.after(1), found);
    return walkEtherType(loadBig16(rest.bytes), rest.after(2), found);
}

}  // namespace netmoth::packet
