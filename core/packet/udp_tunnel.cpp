// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/tunnel.h"
#include "core/packet/tunnel_port.h"

namespace netmoth::packet {
namespace {

/// A header that does not fit proves that the port was a coincidence.
TunnelStatus asGuess(WalkStatus status)
{
    return status == WalkStatus::Ip ? TunnelStatus::Opened : TunnelStatus::None;
}

/// RFC 7348 §5; the group policy bits may be set, the last byte must not.
TunnelStatus openVxlan(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || (payload.bytes[0] & 0x08) == 0 || payload.bytes[7] != 0)
        return TunnelStatus::None;
    content.kind = TunnelKind::Vxlan;
    content.id = loadBig32(payload.bytes + 4) >> 8U;
    return asGuess(walkEthernet(payload.after(8), content.inner));
}

/// draft-ietf-nvo3-vxlan-gpe: as VXLAN, with the next protocol in the fourth byte when the P bit is set.
TunnelStatus openVxlanGpe(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || (payload.bytes[0] & 0x0C) != 0x0C || payload.bytes[7] != 0)
        return TunnelStatus::None;
    content.kind = TunnelKind::Vxlan;
    content.id = loadBig32(payload.bytes + 4) >> 8U;
    switch (payload.bytes[3]) {
    case 1:
        return asGuess(walkEtherType(kEtherTypeIpv4, payload.after(8), content.inner));
    case 2:
        return asGuess(walkEtherType(kEtherTypeIpv6, payload.after(8), content.inner));
    case 3:
        return asGuess(walkEthernet(payload.after(8), content.inner));
    default:
        return TunnelStatus::None;
    }
}

/// RFC 8926 §3.4: version 0, options in words, protocol as EtherType.
TunnelStatus openGeneve(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || payload.bytes[0] >> 6U != 0 || payload.bytes[7] != 0)
        return TunnelStatus::None;
    const std::uint32_t headerLength = 8 + (payload.bytes[0] & 0x3FU) * 4;
    if (!payload.has(headerLength))
        return TunnelStatus::None;
    content.kind = TunnelKind::Geneve;
    content.id = loadBig32(payload.bytes + 4) >> 8U;
    return asGuess(walkEtherType(loadBig16(payload.bytes + 2), payload.after(headerLength), content.inner));
}

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

/// GTPv1-U G-PDU; the length counts what follows the first eight bytes.
TunnelStatus openGtpUser(const ByteRange& payload, TunnelContent& content)
{
    constexpr std::uint8_t kGtpPdu = 255;
    if (!payload.has(8) || (payload.bytes[0] & 0xF0) != 0x30 || payload.bytes[1] != kGtpPdu)
        return TunnelStatus::None;
    const std::uint32_t length = 8U + loadBig16(payload.bytes + 2);
    const std::uint32_t headerLength = gtpHeaderLength(payload);
    if (length > payload.wire || headerLength == 0 || headerLength > length)
        return TunnelStatus::None;
    content.kind = TunnelKind::GtpU;
    content.id = loadBig32(payload.bytes + 4);
    return asGuess(walkIpByNibble(payload.withLength(length).after(headerLength), content.inner));
}

/// RFC 2661 §3.1: data message of version 2, with optional length, sequence numbers and offset.
TunnelStatus openL2tp(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(6))
        return TunnelStatus::None;
    const std::uint16_t flags = loadBig16(payload.bytes);
    if ((flags & 0x8000) != 0 || (flags & 0x000F) != 2)
        return TunnelStatus::None;
    const std::uint32_t idsAt = (flags & 0x4000) != 0 ? 4 : 2;
    std::uint32_t headerLength = idsAt + 4 + ((flags & 0x0800) != 0 ? 4U : 0U);
    if ((flags & 0x0200) != 0) {
        if (!payload.has(headerLength + 2))
            return TunnelStatus::None;
        headerLength += 2U + loadBig16(payload.bytes + headerLength);
    }
    if (!payload.has(headerLength))
        return TunnelStatus::None;
    content.kind = TunnelKind::L2tp;
    content.id = loadBig32(payload.bytes + idsAt);
    return asGuess(walkPpp(payload.after(headerLength), content.inner));
}

/// RFC 4380 §5.1.1: optional authentication, optional origin indication, IPv6.
TunnelStatus openTeredo(ByteRange payload, TunnelContent& content)
{
    if (payload.has(4) && payload.bytes[0] == 0 && payload.bytes[1] == 1)
        payload = payload.after(13U + payload.bytes[2] + payload.bytes[3]);
    if (payload.has(8) && payload.bytes[0] == 0 && payload.bytes[1] == 0)
        payload = payload.after(8);
    if (!payload.has(1) || payload.bytes[0] >> 4U != 6)
        return TunnelStatus::None;
    content.kind = TunnelKind::Teredo;
    return asGuess(walkIpByNibble(payload, content.inner));
}

TunnelStatus openMplsInUdp(const ByteRange& payload, TunnelContent& content)
{
    content.kind = TunnelKind::MplsInUdp;
    const WalkStatus status = walkEtherType(kEtherTypeMpls, payload, content.inner);
    content.id = content.inner.mplsBottomLabel;
    return asGuess(status);
}

}  // namespace

TunnelStatus openUdpTunnel(std::uint16_t sourcePort, std::uint16_t destinationPort, const ByteRange& payload,
                           TunnelContent& content)
{
    switch (destinationPort) {
    case kVxlanPort:
    case kLinuxVxlanPort:
        return openVxlan(payload, content);
    case kVxlanGpePort:
        return openVxlanGpe(payload, content);
    case kGenevePort:
        return openGeneve(payload, content);
    case kMplsInUdpPort:
        return openMplsInUdp(payload, content);
    default:
        break;
    }
    // These answer from the well-known port; the ones above only ever send to it.
    const auto either = [&](std::uint16_t port) { return sourcePort == port || destinationPort == port; };
    if (either(kGtpUserPort))
        return openGtpUser(payload, content);
    if (either(kTeredoPort))
        return openTeredo(payload, content);
    if (either(kL2tpPort))
        return openL2tp(payload, content);
    return TunnelStatus::None;
}

}  // namespace netmoth::packet
