// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/ip_layer.h"

#include "core/packet/decode.h"

namespace netmoth::packet {
namespace {

constexpr std::uint32_t kShortestExtension = 8;

IpStatus flawed(DecodeError& error, DecodeError kind)
{
    error = kind;
    return IpStatus::Flawed;
}

/// Whether an IP length of 0 means "all there is".
bool isOffloaded(const ByteRange& range, const IpRules& rules, std::uint8_t protocol)
{
    const std::uint32_t limit = protocol == kIpProtocolTcp ? kLongestPaddedPacket : kLongestPlainPacket;
    return rules.segmentationOffload || range.wire > limit;
}

/// The length in a jumbo payload option (RFC 2675: type 0xC2, 4 bytes) of a hop-by-hop header, 0: there is none.
std::uint32_t jumboPayloadLength(const ByteRange& hopByHop, std::uint32_t headerLength)
{
    const std::uint32_t end = std::min(headerLength, hopByHop.captured);
    std::uint32_t at = 2;
    while (at < end) {
        const std::uint8_t type = hopByHop.bytes[at];
        if (type == 0) {  // Pad1 has no length
            ++at;
            continue;
        }
        if (at + 2 > end)
            break;
        const std::uint32_t optionLength = hopByHop.bytes[at + 1];
        if (type == 0xC2 && optionLength == 4 && at + 6 <= end)
            return loadBig32(hopByHop.bytes + at + 2);
        at += 2 + optionLength;
    }
    return 0;
}

/// A payload length of 0 with a hop-by-hop header: a jumbogram when that says so (RFC 2675, and the kernel's BIG TCP,
/// which is shorter at times), else the whole range if it is long enough. @return false when it is no sound length.
bool takeJumboLength(const IpRules& rules, std::uint32_t headerLength, IpLayer& ip)
{
    const std::uint32_t jumboLength = jumboPayloadLength(ip.transport, headerLength);
    const std::uint32_t inFrame = ip.transport.wire;
    if (jumboLength == 0)
        return isOffloaded({ip.header, 0, inFrame + kIpv6HeaderLength}, rules, ip.transport.bytes[0]);
    if (jumboLength < headerLength || jumboLength > inFrame)
        return false;
    ip.length = kIpv6HeaderLength + jumboLength;
    ip.transport = ip.transport.withLength(jumboLength);
    return true;
}

/// RFC 8200 §4.5. An atomic fragment (offset 0, no more) is a whole packet.
void readFragmentHeader(const std::uint8_t* header, IpLayer& ip)
{
    const std::uint16_t fragment = loadBig16(header + 2);
    ip.fragmentOffsetBytes = fragment & 0xFFF8;
    ip.moreFragments = (fragment & 1) != 0;
    ip.isFragment = ip.fragmentOffsetBytes != 0 || ip.moreFragments;
    ip.fragmentId = loadBig32(header + 4);
}

bool isLookedThrough(const IpLayer& ip, const IpRules& rules)
{
    if (ip.fragmentOffsetBytes != 0)
        return false;  // the rest is the middle of a datagram
    switch (ip.protocol) {
    case kIpProtocolHopByHop:
    case kIpProtocolRouting:
    case kIpProtocolDestination:
        return ip.version == 6;
    case kIpProtocolFragment:
        return ip.version == 6 && !ip.isFragment;  // one inside a first fragment is the datagram's own
    case kIpProtocolAh:
        return rules.lookThroughAh && !(ip.isFragment && ip.version == 4);
    default:
        return false;
    }
}

/// One extension header other than the fragment header.
IpStatus skipExtension(const IpRules& rules, IpLayer& ip, DecodeError& error)
{
    const bool isAh = ip.protocol == kIpProtocolAh;
    const std::uint32_t length = isAh ? (ip.transport.bytes[1] + 2U) * 4 : (ip.transport.bytes[1] + 1U) * 8;
    const DecodeError truncation = isAh ? DecodeError::AhHeaderTruncated : DecodeError::Ipv6ExtensionTruncated;
    if (ip.protocol == kIpProtocolHopByHop && loadBig16(ip.header + 4) == 0 && !takeJumboLength(rules, length, ip))
        ip.isRefusedJumbogram = true;  // its headers are in their usual places, so ports can be read
    const ByteRange rest = ip.transport;
    ip.protocol = rest.bytes[0];
    ip.transport = rest.after(length);
    if (!rest.has(length))
        return flawed(error, truncation);
    if (isAh) {
        ip.sawAh = true;
        ip.ahSpi = loadBig32(rest.bytes + 4);
    }
    return IpStatus::Sound;
}

/// Fewer than the eight bytes that every extension header has.
IpStatus shortExtension(IpLayer& ip, DecodeError& error)
{
    const bool isAh = ip.protocol == kIpProtocolAh;
    // Two bytes are enough for the next header and its position, but not for a fragment header, which needs its offset.
    if (ip.transport.has(2) && !isAh && ip.protocol != kIpProtocolFragment)
        ip.protocol = ip.transport.bytes[0];
    ip.transport = ip.transport.after(kShortestExtension);
    return flawed(error, isAh ? DecodeError::AhHeaderTruncated : DecodeError::Ipv6ExtensionTruncated);
}

IpStatus stepExtension(const IpRules& rules, IpLayer& ip, DecodeError& error)
{
    if (!ip.transport.has(kShortestExtension))
        return shortExtension(ip, error);
    if (ip.protocol != kIpProtocolFragment)
        return skipExtension(rules, ip, error);
    readFragmentHeader(ip.transport.bytes, ip);
    ip.protocol = ip.transport.bytes[0];
    ip.transport = ip.transport.after(kShortestExtension);
    return IpStatus::Sound;
}

}  // namespace

IpStatus walkExtensions(const IpRules& rules, IpLayer& ip, DecodeError& error)
{
    IpStatus status = IpStatus::Sound;
    for (int count = 0; status == IpStatus::Sound && isLookedThrough(ip, rules); ++count) {
        if (count == kMaxIpv6Extensions)
            status = flawed(error, DecodeError::Ipv6ExtensionLimit);
        else
            status = stepExtension(rules, ip, error);
    }
    return ip.isRefusedJumbogram ? flawed(error, DecodeError::Ipv6Jumbogram) : status;
}

IpStatus parseIpv6(const ByteRange& range, const IpRules& rules, IpLayer& ip, DecodeError& error)
{
    if (!range.has(1))
        return brokenIp(error, DecodeError::Ipv6HeaderTruncated);
    if (range.bytes[0] >> 4U != 6)
        return brokenIp(error, DecodeError::Ipv6Version);
    if (!range.has(kIpv6HeaderLength))
        return brokenIp(error, DecodeError::Ipv6HeaderTruncated);
    ip.header = range.bytes;
    ip.version = 6;
    ip.protocol = range.bytes[6];
    const std::uint32_t payloadLength = loadBig16(range.bytes + 4);
    ip.length = kIpv6HeaderLength + payloadLength;
    // Length 0 with something behind the header: a jumbogram (the walk below looks), or offload as in IPv4.
    const bool maybeJumbo = ip.protocol == kIpProtocolHopByHop;
    if (payloadLength == 0 &&
        (maybeJumbo || (ip.protocol != kIpProtocolNoNext && isOffloaded(range, rules, ip.protocol))))
        ip.length = std::max(range.wire, kIpv6HeaderLength);
    ip.transport = extentOf(range, rules, ip).after(kIpv6HeaderLength);
    return walkExtensions(rules, ip, error);
}

IpStatus parseOddIpv4(const ByteRange& range, const IpRules& rules, std::uint32_t headerLength, IpLayer& ip,
                      DecodeError& error)
{
    const bool lengthIsZero = ip.length == 0;
    if (lengthIsZero)
        ip.length = std::max(range.wire, headerLength);
    else if (ip.length < headerLength)
        return brokenIp(error, DecodeError::Ipv4TotalLength);
    ip.transport = extentOf(range, rules, ip).after(headerLength);
    if (!range.has(headerLength))
        return flawed(error, DecodeError::Ipv4HeaderTruncated);
    if (lengthIsZero && !isOffloaded(range, rules, ip.protocol))
        return flawed(error, DecodeError::Ipv4TotalLength);
    return walkExtensions(rules, ip, error);
}

}  // namespace netmoth::packet
