// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/transport_layer.h"

namespace netmoth::packet {
namespace {

constexpr std::uint32_t kPortsLength = 4;
constexpr std::uint32_t kTcpMinimumLength = 20;
constexpr std::uint32_t kUdpHeaderLength = 8;
constexpr std::uint32_t kSctpHeaderLength = 12;
constexpr std::uint32_t kIcmpHeaderLength = 8;
/// A UDP length of 0 means "all of it" in packets that its 16 bits cannot describe (RFC 2675 §4).
constexpr std::uint32_t kLongestUdp = 65535;

using Flaw = std::optional<DecodeError>;

void setPayload(const ByteRange& payload, PacketView& view)
{
    view.payload = payload.bytes;
    view.payloadLength = payload.captured;
    view.payloadWireLength = payload.wire;
}

void readPorts(const ByteRange& segment, IpEnds& ends)
{
    if (!segment.has(kPortsLength))
        return;
    ends.sourcePort = loadBig16(segment.bytes);
    ends.destinationPort = loadBig16(segment.bytes + 2);
}

/// RFC 9293 §3.1.
Flaw readTcp(const ByteRange& segment, PacketView& view, ByteRange& payload)
{
    readPorts(segment, view.ends);
    if (!segment.has(kTcpMinimumLength))
        return DecodeError::TcpHeaderTruncated;
    const std::uint8_t* b = segment.bytes;
    view.tcpSequence = loadBig32(b + 4);
    view.tcpAcknowledgment = loadBig32(b + 8);
    view.tcpFlags = b[13];
    view.tcpWindow = loadBig16(b + 14);
    view.tcpUrgentPointer = loadBig16(b + 18);
    const std::uint32_t headerLength = (b[12] >> 4U) * 4U;
    view.tcpHeaderLength = static_cast<std::uint8_t>(headerLength);
    if (headerLength < kTcpMinimumLength || headerLength > segment.wire)
        return DecodeError::TcpHeaderLength;
    if (!segment.has(headerLength))
        return DecodeError::TcpHeaderTruncated;
    payload = segment.after(headerLength);
    return std::nullopt;
}

/// RFC 768. Bytes after the length in the header are ignored.
Flaw trimUdp(const ByteRange& datagram, ByteRange& payload)
{
    if (!datagram.has(kUdpHeaderLength))
        return DecodeError::UdpHeaderTruncated;
    std::uint32_t length = loadBig16(datagram.bytes + 4);
    if (length == 0 && datagram.wire > kLongestUdp)
        length = datagram.wire;
    if (length < kUdpHeaderLength || length > datagram.wire)
        return DecodeError::UdpLength;
    payload = datagram.withLength(length).after(kUdpHeaderLength);
    return std::nullopt;
}

/// RFC 3828: the length field is the checksum's coverage, 0 for everything.
Flaw readUdpLite(const ByteRange& datagram, PacketView& view, ByteRange& payload)
{
    readPorts(datagram, view.ends);
    if (!datagram.has(kUdpHeaderLength))
        return DecodeError::UdpHeaderTruncated;
    const std::uint32_t coverage = loadBig16(datagram.bytes + 4);
    if ((coverage != 0 && coverage < kUdpHeaderLength) || coverage > datagram.wire)
        return DecodeError::UdpLength;
    payload = datagram.after(kUdpHeaderLength);
    return std::nullopt;
}

/// RFC 9260 §3.1; the payload is the chunks.
Flaw readSctp(const ByteRange& packet, PacketView& view, ByteRange& payload)
{
    if (!packet.has(kSctpHeaderLength))
        return DecodeError::SctpHeaderTruncated;
    readPorts(packet, view.ends);
    payload = packet.after(kSctpHeaderLength);
    return std::nullopt;
}

/// RFC 4340 §5.1: 16 bytes with extended sequence numbers, 12 without; data offset in words.
Flaw readDccp(const ByteRange& packet, PacketView& view, ByteRange& payload)
{
    readPorts(packet, view.ends);
    if (!packet.has(12))
        return DecodeError::DccpHeaderTruncated;
    const std::uint32_t fixedLength = (packet.bytes[8] & 1) != 0 ? 16 : 12;
    const std::uint32_t headerLength = packet.bytes[4] * 4U;
    if (headerLength < fixedLength || headerLength > packet.wire)
        return DecodeError::DccpHeaderLength;
    if (!packet.has(headerLength))
        return DecodeError::DccpHeaderTruncated;
    payload = packet.after(headerLength);
    return std::nullopt;
}

/// RFC 792 and RFC 4443: every message has eight bytes before its body.
Flaw readIcmp(const ByteRange& message, PacketView& view, ByteRange& payload)
{
    if (message.has(2)) {
        view.icmpType = message.bytes[0];
        view.icmpCode = message.bytes[1];
    }
    if (!message.has(kIcmpHeaderLength))
        return DecodeError::IcmpHeaderTruncated;
    payload = message.after(kIcmpHeaderLength);
    return std::nullopt;
}

/// @p looked becomes false for protocols without a parser: their payload is everything after IP.
Flaw readHeader(const IpLayer& ip, PacketView& view, ByteRange& payload, bool& looked)
{
    switch (ip.protocol) {
    case kIpProtocolTcp:
        return readTcp(ip.transport, view, payload);
    case kIpProtocolUdp:
        readPorts(ip.transport, view.ends);
        return trimUdp(ip.transport, payload);
    case kIpProtocolIcmp:
    case kIpProtocolIcmpv6:
        return readIcmp(ip.transport, view, payload);
    case kIpProtocolSctp:
        return readSctp(ip.transport, view, payload);
    case kIpProtocolDccp:
        return readDccp(ip.transport, view, payload);
    case kIpProtocolUdpLite:
        return readUdpLite(ip.transport, view, payload);
    default:
        looked = false;
        payload = ip.transport;
        return std::nullopt;
    }
}

}  // namespace

Flaw parseTransport(const IpLayer& ip, bool extentIsKnown, PacketView& view)
{
    view.transport = ip.transport.bytes;
    view.transportLength = ip.transport.captured;
    setPayload({ip.transport.bytes, 0, 0}, view);
    if (ip.isFragment && ip.fragmentOffsetBytes != 0)
        return std::nullopt;
    ByteRange payload{};
    bool looked = true;
    const Flaw flaw = readHeader(ip, view, payload, looked);
    // A first fragment shows its ports; its lengths describe the whole datagram, so they are not judged here.
    if (ip.isFragment)
        return std::nullopt;
    if (flaw || !extentIsKnown)
        return flaw;
    setPayload(payload, view);
    view.transportComplete = looked;
    return std::nullopt;
}

std::optional<ByteRange> udpPayload(const IpLayer& ip)
{
    const ByteRange& datagram = ip.transport;
    if (!datagram.has(kUdpHeaderLength))
        return std::nullopt;
    const std::uint32_t length = loadBig16(datagram.bytes + 4);
    if (length == 0 ? datagram.wire <= kLongestUdp : length < kUdpHeaderLength)
        return std::nullopt;
    return (length == 0 ? datagram : datagram.upTo(length)).after(kUdpHeaderLength);
}

}  // namespace netmoth::packet
