// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/teredo.h"
#include "core/packet/tunnel_opener.h"

namespace netmoth::packet {
namespace {

/// RFC 4380 §4: behind prefix, server and flags, port and address of the client with every bit inverted. A client
/// behind a translator has another address where it is captured, and often the same port.
bool isClientAt(const std::uint8_t* teredoAddress, const std::uint8_t* ipv4Address, std::uint16_t port)
{
    if (loadBig32(teredoAddress) != kTeredoPrefix)
        return false;
    const auto clientPort = static_cast<std::uint16_t>(~loadBig16(teredoAddress + 10));
    return clientPort == port || ~loadBig32(teredoAddress + 12) == loadBig32(ipv4Address);
}

TunnelStatus openIpv6(const ByteRange& payload, TunnelContent& content)
{
    if (!payload.has(1) || payload.bytes[0] >> 4U != 6)
        return TunnelStatus::None;
    content.kind = TunnelKind::Teredo;
    return asGuess(walkIpByNibble(payload, content.inner));
}

}  // namespace

/// RFC 4380 §5.1.1: optional authentication, optional origin indication, IPv6.
TunnelStatus openTeredo(const ByteRange& payload, TunnelContent& content)
{
    ByteRange rest = payload;
    if (rest.has(4) && rest.bytes[0] == 0 && rest.bytes[1] == 1)
        rest = rest.after(13U + rest.bytes[2] + rest.bytes[3]);
    if (rest.has(8) && rest.bytes[0] == 0 && rest.bytes[1] == 0)
        rest = rest.after(8);
    return openIpv6(rest, content);
}

TunnelStatus openRelayedTeredo(const UdpEnds& ends, const ByteRange& payload, TunnelContent& content)
{
    if (ends.ip.version != 4 || !payload.has(kShortestTeredo) || !hasTeredoAddress(payload.bytes))
        return TunnelStatus::None;
    if (!isClientAt(payload.bytes + 8, ends.ip.header + 12, ends.sourcePort) &&
        !isClientAt(payload.bytes + 24, ends.ip.header + 16, ends.destinationPort))
        return TunnelStatus::None;
    return openIpv6(payload, content);
}

}  // namespace netmoth::packet
