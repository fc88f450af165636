// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/decode.h"

#include "core/packet/common_packet.h"
#include "core/packet/link_layer.h"
#include "core/packet/plausible.h"
#include "core/packet/teredo.h"
#include "core/packet/transport_layer.h"
#include "core/packet/tunnel.h"
#include "core/packet/tunnel_port.h"

namespace netmoth::packet {
namespace {

/// The innermost conversation found so far, and the tunnels around it.
struct Path
{
    IpLayer ip;
    IpStatus status = IpStatus::Broken;
    DecodeError error{};
    bool hasInnerError = false;  ///< `error` is of something inside `ip` that could not be decoded to addresses.
    Undecoded undecoded;         ///< Inside `ip`.
    const std::uint8_t* outermostHeader = nullptr;
    TunnelKind kind = TunnelKind::None;
    std::uint32_t tunnelId = 0;
    std::uint8_t depth = 0;
    VlanTags vlan;       ///< Of the frame around `ip`.
    VlanTags outerVlan;  ///< Of the captured frame.
};

/// A quick check for UDP, so that most datagrams are not parsed as tunnels (bench_decode).
bool mayBeTunnelInUdp(const ByteRange& datagram)
{
    constexpr std::uint32_t kShortestRelayed = 8 + kShortestTeredo;
    return datagram.has(4) && (isTunnelPort(loadBig16(datagram.bytes), loadBig16(datagram.bytes + 2)) ||
                               (datagram.has(kShortestRelayed) && hasTeredoAddress(datagram.bytes + 8)));
}

bool mayCarryPackets(const Path& path)
{
    if (path.status != IpStatus::Sound || path.ip.isFragment)
        return false;
    return path.ip.protocol == kIpProtocolUdp ? mayBeTunnelInUdp(path.ip.transport)
                                              : isTunnelProtocol(path.ip.protocol);
}

void stopWith(DecodeError error, Path& path)
{
    path.error = error;
    path.hasInnerError = true;
}

bool mayBeInside(const IpCandidate& candidate, const IpLayer& inner)
{
    return !inner.isLongerThanCarrier || isCredibleOverrun(candidate.packet, candidate.version);
}

/// The content of a tunnel that was not decoded. A port alone does not prove a tunnel.
void noteUnopened(const TunnelContent& content, Path& path)
{
    if (content.isEmpty || path.ip.protocol == kIpProtocolUdp)
        return;
    path.undecoded = content.inner.undecoded;
    if (path.undecoded.isNone() || content.isGuess)
        path.undecoded = {UndecodedKind::IpProtocol, true, path.ip.protocol};
    path.undecoded.isInFlow = true;
}

/// Protocols whose header is read: what they carry is payload.
bool isTransport(std::uint8_t protocol)
{
    switch (protocol) {
    case kIpProtocolTcp:
    case kIpProtocolUdp:
    case kIpProtocolUdpLite:
    case kIpProtocolSctp:
    case kIpProtocolDccp:
    case kIpProtocolIcmp:
    case kIpProtocolIcmpv6:
    case kIpProtocolNoNext:
        return true;
    default:
        return false;
    }
}

/// Decodes the next tunnel; false if the innermost conversation was reached.
bool descend(const IpRules& rules, std::uint8_t depthLimit, Path& path)
{
    TunnelContent content;
    switch (openTunnel(path.ip, content)) {
    case TunnelStatus::None:
        noteUnopened(content, path);
        return false;
    case TunnelStatus::Malformed:
        stopWith(content.inner.error, path);
        return false;
    case TunnelStatus::Opened:
        break;
    }
    IpLayer inner;
    DecodeError error{};
    IpRules innerRules = rules;
    innerRules.isBounded = content.inner.isBounded || !content.isCutByMirror;
    const IpStatus status = parseIp(content.inner.version, content.inner.packet, innerRules, inner, error);
    // A port number alone does not prove a tunnel: the content must be a sound packet that fits into the datagram.
    if (content.isGuess && (status != IpStatus::Sound || !mayBeInside(content.inner, inner)))
        return false;
    if (status == IpStatus::Broken || path.depth == depthLimit) {
        stopWith(status == IpStatus::Broken ? error : DecodeError::TunnelDepth, path);
        return false;
    }
    path.ip = inner;
    path.status = status;
    path.error = error;
    path.kind = content.kind;
    path.tunnelId = content.id;
    path.vlan = content.inner.vlan;
    ++path.depth;
    return true;
}

void fill(const Path& path, PacketView& view)
{
    const IpLayer& ip = path.ip;
    view = PacketView{};
    readEnds(ip, view.ends);
    view.isFragment = ip.isFragment;
    view.isFirstFragment = ip.isFragment && ip.fragmentOffsetBytes == 0;
    view.moreFragments = ip.moreFragments;
    view.fragmentOffsetBytes = ip.fragmentOffsetBytes;
    view.fragmentId = ip.isFragment ? ip.fragmentId : 0;
    view.vlan = path.vlan;
    view.ipHeader = ip.header;
    view.ipLength = ip.length;
    view.tunnelDepth = path.depth;
    view.tunnelKind = path.kind;
    view.tunnelId = path.tunnelId;
    if (path.depth > 0) {
        view.outerIpHeader = path.outermostHeader;
        view.outerVlan = path.outerVlan;
    }
}

}  // namespace

bool detail::decodeOtherCommonPacket(const Frame& frame, const DecodeOptions& options, PacketView& view)
{
    if (frame.linkType != LinkType::Ethernet || frame.capturedLength < 18)
        return false;
    std::uint16_t etherType = loadBig16(frame.bytes + 12);
    std::uint32_t headerLength = kEthernetHeaderLength;
    VlanTags vlan = frame.vlanTpid != 0 ? VlanTags(frame.vlanTci) : VlanTags();
    if (etherType == kEtherTypeVlan) {
        vlan.push(loadBig16(frame.bytes + 14));
        etherType = loadBig16(frame.bytes + 16);
        headerLength = 18;
    }
    const std::uint8_t* const header = frame.bytes + headerLength;
    const std::uint32_t captured = frame.capturedLength - headerLength;
    view.vlan = vlan;
    if (etherType == kEtherTypeIpv4)
        return readCommonIpv4<CommonDetail::Whole>(header, captured, !options.outermost, view);
    return etherType == kEtherTypeIpv6 && readCommonIpv6(header, captured, !options.outermost, view);
}

DecodeOutcome decode(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error)
{
    if (decodeCommonPacket(frame, options, view)) [[likely]]
        return DecodeOutcome::Decoded;
    return decodeThoroughly(frame, options, view, error);
}

DecodeOutcome decodeThoroughly(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error)
{
    Undecoded ignored;
    return decodeThoroughly(frame, options, view, error, ignored);
}

DecodeOutcome decodeThoroughly(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error,
                               Undecoded& undecoded)
{
    undecoded = {};
    IpCandidate found;
    switch (locateIp(frame, found)) {
    case WalkStatus::NotIp:
        error = found.error;
        undecoded = found.undecoded;
        return DecodeOutcome::NotIp;
    case WalkStatus::Malformed:
        error = found.error;
        return DecodeOutcome::Malformed;
    case WalkStatus::Ip:
        break;
    }
    const IpRules rules{(frame.flags & kSegmentationOffload) != 0, !options.outermost, found.isBounded};
    Path path;
    path.status = parseIp(found.version, found.packet, rules, path.ip, path.error);
    if (path.status == IpStatus::Broken) {
        error = path.error;
        return DecodeOutcome::Malformed;
    }
    path.outermostHeader = path.ip.header;
    path.vlan = path.outerVlan = found.vlan;
    if (!options.outermost) {
        while (mayCarryPackets(path) && descend(rules, options.tunnelDepth, path)) {
        }
    }
    // With `outermost`, the content of tunnels is not decoded, and thus not reported as undecoded.
    const bool isOpenable = mayCarryPackets(path);
    if (path.undecoded.isNone() && !path.ip.isFragment && !isOpenable && !isTransport(path.ip.protocol))
        path.undecoded = {UndecodedKind::IpProtocol, true, path.ip.protocol};
    undecoded = path.undecoded;
    fill(path, view);
    const auto transportError = parseTransport(path.ip, path.status == IpStatus::Sound, view);
    // The headers around the transport come first in the packet, so their error is the one that counts.
    if (path.status != IpStatus::Sound || path.hasInnerError) {
        error = path.error;
        return DecodeOutcome::DecodedWithError;
    }
    if (transportError) {
        error = *transportError;
        return DecodeOutcome::DecodedWithError;
    }
    return DecodeOutcome::Decoded;
}

}  // namespace netmoth::packet
