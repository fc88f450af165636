// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/conversation_opener.h"

#include "core/base/byte_order.h"
#include "core/packet/service_ports.h"
#include "core/packet/udp_service.h"

namespace netmoth::packet {

namespace {

/// A multicast or broadcast address is never a source: the sender to it is the originator.
bool isGroup(const IpAddress& address, std::uint8_t ipVersion)
{
    if (ipVersion == 6)
        return address.bytes[0] == 0xFF;
    const std::uint32_t ipv4 = loadBig32(address.bytes.data() + 12);
    return ipv4 >> 28U == 0xE || ipv4 == 0xFFFF'FFFF;
}

Opener tcpOpener(const PacketView& view)
{
    if ((view.tcpFlags & kTcpSyn) == 0)
        return Opener::Unknown;
    return (view.tcpFlags & kTcpAck) == 0 ? Opener::Sender : Opener::Receiver;
}

/// Requests and replies among the types of RFC 792, 950, 1256, 1788 and 8335.
Opener icmpOpener(std::uint8_t type)
{
    switch (type) {
    case 8:   // echo
    case 10:  // router solicitation
    case 13:  // timestamp
    case 15:  // information
    case 17:  // address mask
    case 33:  // IPv6 where are you
    case 35:  // mobile registration
    case 37:  // domain name
    case 42:  // extended echo
        return Opener::Sender;
    case 0:
    case 9:
    case 14:
    case 16:
    case 18:
    case 34:
    case 36:
    case 38:
    case 43:
        return Opener::Receiver;
    default:
        return Opener::Unknown;
    }
}

/// RFC 2710, 4443, 4620, 4861, 3971, 6275 and 8335.
Opener icmpv6Opener(std::uint8_t type)
{
    switch (type) {
    case 128:  // echo
    case 130:  // multicast listener query
    case 133:  // router solicitation
    case 135:  // neighbour solicitation
    case 139:  // node information query
    case 144:  // home agent address discovery
    case 146:  // mobile prefix solicitation
    case 148:  // certification path solicitation
    case 160:  // extended echo
        return Opener::Sender;
    case 129:
    case 131:
    case 134:
    case 136:
    case 140:
    case 145:
    case 147:
    case 149:
    case 161:
        return Opener::Receiver;
    default:
        return Opener::Unknown;
    }
}

/// The first chunk (RFC 9260 §3.2).
Opener sctpOpener(const PacketView& view)
{
    constexpr std::uint8_t kInit = 1, kInitAck = 2, kCookieEcho = 10, kCookieAck = 11;
    if (view.payloadLength == 0)
        return Opener::Unknown;
    const std::uint8_t chunk = view.payload[0];
    if (chunk == kInit || chunk == kCookieEcho)
        return Opener::Sender;
    return chunk == kInitAck || chunk == kCookieAck ? Opener::Receiver : Opener::Unknown;
}

/// RFC 4340 §5.1.
Opener dccpOpener(const PacketView& view)
{
    constexpr std::uint8_t kRequest = 0, kResponse = 1;
    const std::uint8_t type = view.transport[8] >> 1U & 0xFU;
    if (type == kRequest)
        return Opener::Sender;
    return type == kResponse ? Opener::Receiver : Opener::Unknown;
}

Opener meaningOf(const PacketView& view)
{
    switch (view.ends.ipProtocol) {
    case kIpProtocolTcp:
        return tcpOpener(view);
    case kIpProtocolUdp:
        return view.payloadWireLength == 0 ? Opener::Unknown : udpOpener(view);
    case kIpProtocolIcmp:
        return icmpOpener(view.icmpType);
    case kIpProtocolIcmpv6:
        return icmpv6Opener(view.icmpType);
    case kIpProtocolSctp:
        return sctpOpener(view);
    case kIpProtocolDccp:
        return dccpOpener(view);
    default:
        return Opener::Unknown;
    }
}

bool receiverIsProbablyClient(const IpEnds& ends)
{
    if (!isServicePort(ends.ipProtocol, ends.sourcePort))
        return false;
    if (!isServicePort(ends.ipProtocol, ends.destinationPort))
        return true;
    // If the protocol has a handshake, a conversation without one was joined midway. Otherwise it probably begins here.
    const bool hasHandshake = ends.ipProtocol != kIpProtocolUdp && ends.ipProtocol != kIpProtocolUdpLite;
    return hasHandshake && ends.sourcePort < ends.destinationPort;
}

}  // namespace

Opener openerSeen(const PacketView& view)
{
    if (isGroup(view.ends.destination, view.ends.ipVersion))
        return Opener::Sender;
    return view.transportComplete ? meaningOf(view) : Opener::Unknown;
}

Opening openingOf(const PacketView& view)
{
    if (const Opener seen = openerSeen(view); seen != Opener::Unknown)
        return {seen == Opener::Receiver, true};
    return {receiverIsProbablyClient(view.ends), false};
}

}  // namespace netmoth::packet
