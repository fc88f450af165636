// SPDX-License-Identifier: GPL-3.0-or-later
// Overlays of data centres and sites. Bits that are reserved are ignored on receipt, as their RFCs demand.
#include "core/packet/tunnel_opener.h"

namespace netmoth::packet {
namespace {

/// What the numbers of NSH, VXLAN-GPE and LISP-GPE name.
TunnelStatus openNextProtocol(std::uint8_t nextProtocol, const ByteRange& payload, TunnelContent& content)
{
    const std::uint16_t etherType = etherTypeOfNextProtocol(nextProtocol);
    return etherType != 0 ? asGuess(walkEtherType(etherType, payload, content.inner)) : TunnelStatus::None;
}

}  // namespace

/// RFC 7348 §5: of the flags only I counts.
TunnelStatus openVxlan(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || (payload.bytes[0] & 0x08) == 0)
        return TunnelStatus::None;
    content.kind = TunnelKind::Vxlan;
    content.id = loadBig32(payload.bytes + 4) >> 8U;
    return asGuess(walkEthernet(payload.after(8), content.inner));
}

/// draft-ietf-nvo3-vxlan-gpe §3: two bits of version; the next protocol in the fourth byte when P is set, else
/// Ethernet; an identifier when I is set.
TunnelStatus openVxlanGpe(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || (payload.bytes[0] & 0x30) != 0)
        return TunnelStatus::None;
    const std::uint8_t flags = payload.bytes[0];
    content.kind = TunnelKind::Vxlan;
    content.id = (flags & 0x08) != 0 ? loadBig32(payload.bytes + 4) >> 8U : 0;
    if ((flags & 0x04) == 0)
        return asGuess(walkEthernet(payload.after(8), content.inner));
    return openNextProtocol(payload.bytes[3], payload.after(8), content);
}

/// RFC 8926 §3.4: version 0, options in words, protocol as EtherType.
TunnelStatus openGeneve(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || payload.bytes[0] >> 6U != 0)
        return TunnelStatus::None;
    const std::uint32_t headerLength = 8 + (payload.bytes[0] & 0x3FU) * 4;
    if (!payload.has(headerLength))
        return TunnelStatus::None;
    content.kind = TunnelKind::Geneve;
    content.id = loadBig32(payload.bytes + 4) >> 8U;
    return asGuess(walkEtherType(loadBig16(payload.bytes + 2), payload.after(headerLength), content.inner));
}

/// RFC 9300 §5.1: flags N, L, E, V, I, P, KK. P is RFC 9305's: a next protocol; without it, IP follows. KK: encrypted.
TunnelStatus openLisp(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(8) || (payload.bytes[0] & 0x03) != 0)
        return TunnelStatus::None;
    const std::uint8_t flags = payload.bytes[0];
    content.kind = TunnelKind::Lisp;
    content.id = (flags & 0x08) != 0 ? loadBig32(payload.bytes + 4) >> 8U : 0;
    if ((flags & 0x04) != 0)
        return openNextProtocol(payload.bytes[3], payload.after(8), content);
    return asGuess(walkIpByNibble(payload.after(8), content.inner));
}

/// draft-ietf-intarea-gue §3: variant 0 has control flag, length in words and an IP protocol; variant 1 is bare IP.
TunnelStatus openGue(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(4))
        return TunnelStatus::None;
    const unsigned first = payload.bytes[0];
    content.kind = TunnelKind::Gue;
    if (first >> 6U == 1)
        return asGuess(walkIpByNibble(payload, content.inner));
    const std::uint32_t headerLength = 4 + (first & 0x1FU) * 4;
    if (first >> 5U != 0 || !payload.has(headerLength))
        return TunnelStatus::None;
    const TunnelStatus status = openProtocol(payload.bytes[1], payload.after(headerLength), content);
    return status == TunnelStatus::Opened ? status : TunnelStatus::None;
}

}  // namespace netmoth::packet
