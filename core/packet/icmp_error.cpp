// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/icmp_error.h"

#include "core/packet/ip_layer.h"
#include "core/packet/port_protocols.h"

namespace netmoth::packet {
namespace {

/// As parseIpv4(), but the quoted bytes are the extent of the packet.
bool readQuotedIpv4(const ByteRange& quotation, IpLayer& ip)
{
    const std::uint32_t headerLength = (quotation.bytes[0] & 0xFU) * 4;
    if (headerLength < kIpv4MinimumHeaderLength || !quotation.has(kIpv4MinimumHeaderLength))
        return false;
    readIpv4Fields(quotation.bytes, ip);
    ip.transport = quotation.after(headerLength);
    return true;
}

bool readQuotedIpv6(const ByteRange& quotation, IpLayer& ip)
{
    if (!quotation.has(kIpv6HeaderLength))
        return false;
    ip.header = quotation.bytes;
    ip.version = 6;
    ip.protocol = quotation.bytes[6];
    ip.transport = quotation.after(kIpv6HeaderLength);
    DecodeError ignored{};
    walkExtensions({}, ip, ignored);  // errors are expected in a quotation, which may be cut anywhere
    return true;
}

}  // namespace

bool isIcmpError(const PacketView& view)
{
    if (!view.transportComplete)
        return false;
    if (view.ends.ipProtocol == kIpProtocolIcmpv6)
        return view.icmpType < 128;
    if (view.ends.ipProtocol != kIpProtocolIcmp)
        return false;
    switch (view.icmpType) {
    case 3:   // destination unreachable
    case 4:   // source quench
    case 5:   // redirect
    case 11:  // time exceeded
    case 12:  // parameter problem
        return true;
    default:
        return false;
    }
}

std::optional<IpEnds> quotedEnds(const PacketView& view)
{
    if (!isIcmpError(view) || view.payloadLength == 0)
        return std::nullopt;
    const ByteRange quotation{view.payload, view.payloadLength, view.payloadLength};
    const std::uint8_t expectedVersion = view.ends.ipProtocol == kIpProtocolIcmp ? 4 : 6;
    if (quotation.bytes[0] >> 4U != expectedVersion)
        return std::nullopt;
    IpLayer ip;
    if (!(expectedVersion == 4 ? readQuotedIpv4(quotation, ip) : readQuotedIpv6(quotation, ip)))
        return std::nullopt;
    IpEnds ends;
    readEnds(ip, ends);
    if (hasPorts(ip.protocol) && ip.fragmentOffsetBytes == 0 && ip.transport.has(4)) {
        ends.sourcePort = loadBig16(ip.transport.bytes);
        ends.destinationPort = loadBig16(ip.transport.bytes + 2);
    }
    return ends;
}

}  // namespace netmoth::packet
