// SPDX-License-Identifier: GPL-3.0-or-later
// Tunnels between hosts or access equipment and their network.
#include "core/packet/link_walks.h"
#include "core/packet/plausible.h"
#include "core/packet/tunnel_opener.h"

namespace netmoth::packet {
namespace {

/// Length of the optional fields and extension headers behind the eight fixed bytes, 0: they are cut off or endless.
/// 3GPP TS 29.281 §5.1, §5.2: four bytes if any of E, S, PN; then extensions, each ending with the next one's type.
std::uint32_t gtpHeaderLength(const ByteRange& payload)
{
    constexpr int kMaxExtensions = 16;
    const unsigned flags = payload.bytes[0];
    if ((flags & 0x07U) == 0)
        return 8;
    std::uint32_t at = 12;
    if (!payload.has(at))
        return 0;
    std::uint8_t next = (flags & 0x04U) != 0 ? payload.bytes[11] : 0;
    for (int count = 0; next != 0; ++count) {
        if (count == kMaxExtensions || !payload.has(at + 1))
            return 0;
        const std::uint32_t length = payload.bytes[at] * 4U;
        if (length == 0 || !payload.has(at + length))
            return 0;
        at += length;
        next = payload.bytes[at - 1];
    }
    return at;
}

/// Many controllers expect the frame control field with its octets swapped; which of the two is of a data frame shows
/// it.
WalkStatus walkTunnelledWifi(const ByteRange& frame, IpCandidate& found)
{
    constexpr std::uint8_t kVersionAndType = 0x0F;
    constexpr std::uint8_t kData = 0x08;
    const auto isData = [&](std::size_t at) { return (frame.bytes[at] & kVersionAndType) == kData; };
    WifiFrame wifi{frame};
    wifi.isControlSwapped = frame.has(2) && !isData(0) && isData(1);
    return walkWifi(wifi, found);
}

}  // namespace

/// GTPv1-U G-PDU; the length counts what follows the first eight bytes. Whether that is IP or Ethernet (a PDU session
/// of that type) only the control plane says.
TunnelStatus openGtpUser(const ByteRange& payload, TunnelContent& content)
{
    constexpr std::uint8_t kGtpPdu = 255;
    if (!payload.has(8) || (payload.bytes[0] & 0xF0) != 0x30 || payload.bytes[1] != kGtpPdu)
        return TunnelStatus::None;
    constexpr std::uint32_t kLongestPadding = 46;  // that the datagram around it does not count
    const std::uint32_t length = 8U + loadBig16(payload.bytes + 2);
    const std::uint32_t headerLength = gtpHeaderLength(payload);
    if (length > payload.wire + kLongestPadding || headerLength == 0 || headerLength > length)
        return TunnelStatus::None;
    content.kind = TunnelKind::GtpU;
    content.id = loadBig32(payload.bytes + 4);
    return asGuess(walkUntold(payload.upTo(length).after(headerLength), content.inner));
}

/// draft-massar-v6ops-ayiya-02 §4: lengths of identity (a power of two) and signature (in words), operation, next
/// header, time; identity, signature.
TunnelStatus openAyiya(const ByteRange& payload, TunnelContent& content)
{
    constexpr unsigned kForward = 1;
    constexpr unsigned kEchoRequestAndForward = 3;
    if (!payload.has(8))
        return TunnelStatus::None;
    const unsigned operation = payload.bytes[2] & 0x0FU;
    const std::uint32_t headerLength = 8 + (1U << (payload.bytes[0] >> 4U)) + (payload.bytes[1] >> 4U) * 4U;
    if ((operation != kForward && operation != kEchoRequestAndForward) || !payload.has(headerLength))
        return TunnelStatus::None;
    content.kind = TunnelKind::Ayiya;
    const TunnelStatus status = openProtocol(payload.bytes[3], payload.after(headerLength), content);
    return status == TunnelStatus::Opened ? status : TunnelStatus::None;
}

/// RFC 5415 §4.3: preamble (version 0, clear text), length in words, radio, binding, flags T, F, L, W, M, K; fragment;
/// optional radio address and wireless fields, which the length includes. Without T, an 802.3 frame follows.
TunnelStatus openCapwapData(const ByteRange& payload, TunnelContent& content)
{
    constexpr std::uint8_t kNativeFrame = 0x01;
    constexpr std::uint8_t kFragmentOrKeepAlive = 0x88;
    constexpr unsigned kBindingWifi = 1;
    if (!payload.has(8) || payload.bytes[0] != 0 || (payload.bytes[3] & kFragmentOrKeepAlive) != 0)
        return TunnelStatus::None;
    const std::uint32_t headerLength = (payload.bytes[1] >> 3U) * 4U;
    if (headerLength < 8 || !payload.has(headerLength))
        return TunnelStatus::None;
    content.kind = TunnelKind::Capwap;
    const ByteRange frame = payload.after(headerLength);
    if ((payload.bytes[2] & kNativeFrame) == 0)
        return asGuess(walkEthernet(frame, content.inner));
    const unsigned binding = payload.bytes[2] >> 1U & 0x1FU;
    return binding == kBindingWifi ? asGuess(walkTunnelledWifi(frame, content.inner)) : TunnelStatus::None;
}

}  // namespace netmoth::packet
