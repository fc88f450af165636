// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/link_layer.h"

#include "core/packet/capture_header.h"
#include "core/packet/link_walks.h"

namespace netmoth::packet {
namespace {

/// sll_protocol of a frame that carries 802.2 LLC (if_ether.h ETH_P_802_2); below 1536 nothing else holds IP.
constexpr std::uint16_t kCookedLlc = 0x0004;
constexpr std::uint16_t kArphrdNetlink = 824;

/// Bare IP of @p version, 0: either.
WalkStatus locateRaw(ByteRange packet, std::uint8_t version, IpCandidate& found)
{
    if (!packet.has(1))
        return truncatedLink(found);
    if (version != 0) {
        found.packet = packet;
        found.version = version;
        return WalkStatus::Ip;
    }
    if (walkIpByNibble(packet, found) == WalkStatus::Ip)
        return WalkStatus::Ip;
    found.error = DecodeError::Ipv4Version;
    return WalkStatus::Malformed;
}

/// Linux cooked capture: @p protocolAt and @p hardwareTypeAt are where the version of the header keeps these fields.
WalkStatus locateCooked(ByteRange frame, std::uint32_t headerLength, std::uint32_t protocolAt,
                        std::uint32_t hardwareTypeAt, IpCandidate& found)
{
    if (!frame.has(headerLength))
        return truncatedLink(found);
    if (loadBig16(frame.bytes + hardwareTypeAt) == kArphrdNetlink)
        return WalkStatus::NotIp;  // the protocol is a netlink family there
    const std::uint16_t protocol = loadBig16(frame.bytes + protocolAt);
    const ByteRange payload = frame.after(headerLength);
    return protocol == kCookedLlc ? walkLlc(payload, found) : walkEtherType(protocol, payload, found);
}

/// AF_INET is 2 everywhere; AF_INET6 differs: Linux 10, NetBSD and OpenBSD 24, FreeBSD 28, Darwin 30.
bool isIpFamily(std::uint32_t family)
{
    return family == 2 || family == 10 || family == 24 || family == 28 || family == 30;
}

/// BSD loopback. The family is in the byte order of the capturing host, so both orders are tried; the version nibble
/// decides.
WalkStatus locateLoopback(ByteRange frame, IpCandidate& found)
{
    if (!frame.has(4))
        return truncatedLink(found);
    const auto family = loadBig32(frame.bytes);
    if (!isIpFamily(family) && !isIpFamily(byteSwapped(family)))
        return WalkStatus::NotIp;
    const ByteRange packet = frame.after(4);
    if (!packet.has(1))
        return truncatedLink(found);
    return walkIpByNibble(packet, found);
}

/// 802.11 behind any of its radio headers.
WalkStatus locateWifi(LinkType linkType, ByteRange range, IpCandidate& found)
{
    const auto frame = wifiFrameOf(linkType, range);
    return frame ? walkWifi(*frame, found) : truncatedLink(found);
}

/// Link types without a capture header.
WalkStatus locateBare(LinkType linkType, ByteRange range, IpCandidate& found)
{
    switch (linkType) {
    case LinkType::Ethernet:
        return walkEthernet(range, found);
    case LinkType::RawIp:
        return locateRaw(range, 0, found);
    case LinkType::RawIpv4:
        return locateRaw(range, 4, found);
    case LinkType::RawIpv6:
        return locateRaw(range, 6, found);
    case LinkType::Null:
    case LinkType::Loop:
        return locateLoopback(range, found);
    case LinkType::Ppp:
        return walkPpp(range, found);
    case LinkType::PppOverEthernet:
        return walkEtherType(kEtherTypePppoeSession, range, found);
    case LinkType::Serial:
        return walkSerial(range, found);
    case LinkType::CiscoHdlc:
        return walkCiscoHdlc(range, found);
    case LinkType::FrameRelay:
        return walkFrameRelay(range, found);
    case LinkType::Mpls:
        return walkEtherType(kEtherTypeMpls, range, found);
    case LinkType::LinuxCooked:
        return locateCooked(range, 16, 14, 2, found);
    case LinkType::LinuxCookedV2:
        return locateCooked(range, 20, 0, 8, found);
    case LinkType::Wifi:
    case LinkType::WifiRadiotap:
    case LinkType::WifiAvs:
    case LinkType::WifiPrism:
        return locateWifi(linkType, range, found);
    case LinkType::Nflog:
        return walkNflog(range, found);
    case LinkType::Ppi:
    case LinkType::Pktap:
    case LinkType::PppWithDirection:
    case LinkType::CiscoHdlcWithDirection:
    case LinkType::FrameRelayWithDirection:
        break;
    }
    return WalkStatus::NotIp;
}

WalkStatus locate(const Frame& frame, ByteRange range, IpCandidate& found)
{
    constexpr int kMostCaptureHeaders = 4;  // one is usual, two happen; hostile ones nest
    WrappedFrame inner{range, frame.linkType};
    for (int headers = 0; headers < kMostCaptureHeaders; ++headers) {
        switch (unwrap(inner.linkType, inner.bytes, inner)) {
        case UnwrapStatus::None:
            return locateBare(inner.linkType, inner.bytes, found);
        case UnwrapStatus::Unwrapped:
            break;
        case UnwrapStatus::Foreign:
            return WalkStatus::NotIp;
        case UnwrapStatus::Truncated:
            return truncatedLink(found);
        }
    }
    return WalkStatus::NotIp;
}

}  // namespace

WalkStatus locateIpByLinkType(const Frame& frame, ByteRange range, IpCandidate& found)
{
    const WalkStatus status = locate(frame, range, found);
    if (status == WalkStatus::NotIp && found.undecoded.isNone())
        found.stopAt(UndecodedKind::LinkLayer, static_cast<std::uint16_t>(frame.linkType));
    return status;
}

}  // namespace netmoth::packet
