// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/link_walks.h"
#include "core/packet/plausible.h"
#include "core/packet/tunnel_opener.h"

#include <array>

namespace netmoth::packet {
namespace {

constexpr std::uint16_t kControlMessage = 0x8000;
constexpr std::uint16_t kHasLength = 0x4000;
constexpr std::uint16_t kHasSequence = 0x0800;
constexpr std::uint16_t kHasOffset = 0x0200;

/// Of version 3, whether cookie (4 or 8 bytes) and sublayer (4 bytes) are there and what the pseudo-wire carries is
/// agreed on in the control channel alone. So each is tried, and counts when a sound packet shows.
TunnelStatus openSession(const ByteRange& session, TunnelContent& content)
{
    constexpr std::array kOffsets{0U, 4U, 8U, 12U};
    constexpr std::array kPayloads{walkEthernet, walkPpp, walkCiscoHdlc, walkIpByNibble};
    content.isGuess = true;
    content.kind = TunnelKind::L2tp;
    if (!session.has(4) || loadBig32(session.bytes) == 0)
        return TunnelStatus::None;  // session 0 is the control channel
    content.id = loadBig32(session.bytes);
    for (const std::uint32_t offset : kOffsets) {
        for (const auto walk : kPayloads) {
            IpCandidate inner;
            if (walk(session.after(4 + offset), inner) == WalkStatus::Ip &&
                untoldIpVersion(inner.packet) == inner.version) {
                content.inner = inner;
                return TunnelStatus::Opened;
            }
        }
    }
    return TunnelStatus::None;
}

/// RFC 2661 §3.1: data message with optional length, sequence numbers and offset. The length is that of the whole.
TunnelStatus openVersionTwo(const ByteRange& payload, std::uint16_t flags, TunnelContent& content)
{
    const std::uint32_t idsAt = (flags & kHasLength) != 0 ? 4 : 2;
    std::uint32_t headerLength = idsAt + 4 + ((flags & kHasSequence) != 0 ? 4U : 0U);
    if ((flags & kHasOffset) != 0) {
        if (!payload.has(headerLength + 2))
            return TunnelStatus::None;
        headerLength += 2U + loadBig16(payload.bytes + headerLength);
    }
    if (!payload.has(headerLength))
        return TunnelStatus::None;
    const std::uint32_t length = (flags & kHasLength) != 0 ? loadBig16(payload.bytes + 2) : payload.wire;
    if (length < headerLength)
        return TunnelStatus::None;
    content.kind = TunnelKind::L2tp;
    content.id = loadBig32(payload.bytes + idsAt);
    return asGuess(walkPpp(payload.upTo(length).after(headerLength), content.inner));
}

}  // namespace

TunnelStatus openL2tp(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(6))
        return TunnelStatus::None;
    const std::uint16_t flags = loadBig16(payload.bytes);
    if ((flags & kControlMessage) != 0)
        return TunnelStatus::None;
    switch (flags & 0x000FU) {
    case 2:
        return openVersionTwo(payload, flags, content);
    case 3:  // RFC 3931 §4.1.2: 16 reserved bits, then as over IP
        return openSession(payload.after(4), content);
    default:
        return TunnelStatus::None;
    }
}

TunnelStatus openL2tpOverIp(const ByteRange& payload, TunnelContent& content)
{
    return openSession(payload, content);
}

}  // namespace netmoth::packet
