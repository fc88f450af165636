// SPDX-License-Identifier: GPL-3.0-or-later
// One IP header with its options or extension headers. Pure; any thread.
#pragma once

#include "core/base/byte_order.h"
#include "core/packet/byte_range.h"
#include "core/packet/packet_view.h"

namespace netmoth::packet {

inline constexpr std::uint32_t kIpv4MinimumHeaderLength = 20;
inline constexpr std::uint32_t kIpv6HeaderLength = 40;

/// What one IP header says. Points into the frame.
struct IpLayer
{
    const std::uint8_t* header = nullptr;
    ByteRange transport;       ///< What follows the headers, without link-layer padding.
    std::uint32_t length = 0;  ///< Of the IP packet, header included.
    std::uint32_t fragmentId = 0;
    std::uint32_t ahSpi = 0;
    std::uint16_t fragmentOffsetBytes = 0;
    std::uint8_t version = 0;
    std::uint8_t protocol = 0;  ///< Last next header; the number of a header that could not be skipped.
    bool isFragment = false;
    bool moreFragments = false;
    bool sawAh = false;  ///< An authentication header was skipped.
    bool isRefusedJumbogram = false;
    bool isLongerThanCarrier = false;  ///< The length in its header exceeds the range that it was parsed from.
};

struct IpRules
{
    bool segmentationOffload = false;  ///< The frame is longer than a wire frame could be: lengths of 0 are real.
    bool lookThroughAh = false;
    /// The range ends where an enclosing layer ended: bytes that the header states beyond it were not sent. Otherwise
    /// the capture may have cut them off.
    bool isBounded = false;
};

enum class IpStatus : std::uint8_t
{
    Sound,
    Flawed,  ///< Addresses are known; something after them is malformed. `transport` may be empty.
    Broken,  ///< No addresses.
};

/// Above this size an IP length of 0 means offload instead of damage: packets of a link with an MTU of 1,500 are
/// shorter.
inline constexpr std::uint32_t kLongestPlainPacket = 1500;
/// TCP is offloaded in shorter packets, too. Up to this, padding to the shortest Ethernet frame could pass for payload.
inline constexpr std::uint32_t kLongestPaddedPacket = 64;

/// Looks through what follows a fixed IP header: IPv6 extension headers in any order, and AH when the rules say so.
/// @p error is written unless the result is Sound.
IpStatus walkExtensions(const IpRules& rules, IpLayer& ip, DecodeError& error);

/// Parses an IPv6 header and its extension headers.
IpStatus parseIpv6(const ByteRange& range, const IpRules& rules, IpLayer& ip, DecodeError& error);

/// The uncommon IPv4 headers: cut short, with wrong lengths, offloaded. @p headerLength is what IHL says, >= 20.
IpStatus parseOddIpv4(const ByteRange& range, const IpRules& rules, std::uint32_t headerLength, IpLayer& ip,
                      DecodeError& error);

inline IpStatus brokenIp(DecodeError& error, DecodeError kind)
{
    error = kind;
    return IpStatus::Broken;
}

inline void readIpv4Fields(const std::uint8_t* header, IpLayer& ip)
{
    ip.header = header;
    ip.version = 4;
    ip.protocol = header[9];
    const std::uint16_t fragment = loadBig16(header + 6);
    ip.fragmentOffsetBytes = static_cast<std::uint16_t>((fragment & 0x1FFF) << 3);
    ip.moreFragments = (fragment & 0x2000) != 0;
    ip.isFragment = (fragment & 0x3FFF) != 0;
    ip.fragmentId = loadBig16(header + 4);
}

/// Ends the packet of length `ip.length`, whose header begins @p range, where its header or its carrier says.
inline ByteRange extentOf(const ByteRange& range, const IpRules& rules, IpLayer& ip)
{
    ip.isLongerThanCarrier = ip.length > range.wire;
    if (ip.isLongerThanCarrier && rules.isBounded) [[unlikely]]
        ip.length = range.wire;
    return range.withLength(ip.length);
}

/// Parses an IPv4 header (RFC 791).
inline IpStatus parseIpv4(const ByteRange& range, const IpRules& rules, IpLayer& ip, DecodeError& error)
{
    if (!range.has(1))
        return brokenIp(error, DecodeError::Ipv4HeaderTruncated);
    const unsigned versionAndLength = range.bytes[0];
    if (versionAndLength >> 4U != 4)
        return brokenIp(error, DecodeError::Ipv4Version);
    const std::uint32_t headerLength = (versionAndLength & 0xFU) * 4;
    if (headerLength < kIpv4MinimumHeaderLength)
        return brokenIp(error, DecodeError::Ipv4HeaderLength);
    if (!range.has(kIpv4MinimumHeaderLength))
        return brokenIp(error, DecodeError::Ipv4HeaderTruncated);
    readIpv4Fields(range.bytes, ip);
    ip.length = loadBig16(range.bytes + 2);
    if (ip.length < headerLength || !range.has(headerLength)) [[unlikely]]
        return parseOddIpv4(range, rules, headerLength, ip, error);
    ip.transport = extentOf(range, rules, ip).after(headerLength);
    if (ip.protocol == kIpProtocolAh && rules.lookThroughAh) [[unlikely]]
        return walkExtensions(rules, ip, error);
    return IpStatus::Sound;
}

/// Parses what @p version says must be here.
inline IpStatus parseIp(std::uint8_t version, const ByteRange& range, const IpRules& rules, IpLayer& ip,
                        DecodeError& error)
{
    return version == 4 ? parseIpv4(range, rules, ip, error) : parseIpv6(range, rules, ip, error);
}

/// Fills the addresses, version and protocol of @p ends; ports become 0.
inline void readEnds(const IpLayer& ip, IpEnds& ends)
{
    if (ip.version == 4) {
        ends.source = IpAddress::fromIpv4(ip.header + 12);
        ends.destination = IpAddress::fromIpv4(ip.header + 16);
    } else {
        ends.source = IpAddress::fromIpv6(ip.header + 8);
        ends.destination = IpAddress::fromIpv6(ip.header + 24);
    }
    ends.sourcePort = 0;
    ends.destinationPort = 0;
    ends.ipProtocol = ip.protocol;
    ends.ipVersion = ip.version;
}

}  // namespace netmoth::packet
