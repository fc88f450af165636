// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/frame_builder.h"

#include <arpa/inet.h>

#include <charconv>
#include <stdexcept>
#include <string>

namespace netmoth::test {

namespace {

constexpr std::uint16_t kEtherTypeIpv4 = 0x0800;
constexpr std::uint16_t kEtherTypeIpv6 = 0x86DD;
constexpr std::uint16_t kEtherTypeMpls = 0x8847;
constexpr std::uint16_t kEtherTypePppoeSession = 0x8864;
constexpr std::uint16_t kEtherTypeBridging = 0x6558;  // Ethernet in GRE
constexpr std::uint16_t kPppIpv4 = 0x0021;
constexpr std::uint16_t kPppIpv6 = 0x0057;

void put8(Bytes& out, unsigned value)
{
    out.push_back(static_cast<std::uint8_t>(value));
}
void put16(Bytes& out, std::uint32_t value)
{
    put8(out, value >> 8 & 0xFF);
    put8(out, value & 0xFF);
}
void put32(Bytes& out, std::uint32_t value)
{
    put16(out, value >> 16);
    put16(out, value & 0xFFFF);
}
void set16(Bytes& out, std::size_t at, std::size_t value)
{
    out[at] = static_cast<std::uint8_t>(value >> 8);
    out[at + 1] = static_cast<std::uint8_t>(value);
}
void append(Bytes& out, const Bytes& more)
{
    out.insert(out.end(), more.begin(), more.end());
}

void putAddress(Bytes& out, int family, std::string_view text)
{
    std::uint8_t address[16];
    if (inet_pton(family, std::string(text).c_str(), address) != 1)
        throw std::invalid_argument("not an address: " + std::string(text));
    out.insert(out.end(), address, address + (family == AF_INET ? 4 : 16));
}

void putMac(Bytes& out, std::string_view text)
{
    for (std::size_t i = 0; i < 6; ++i) {
        unsigned byte = 0;
        const char* const at = text.data() + i * 3;
        if (text.size() != 17 || std::from_chars(at, at + 2, byte, 16).ptr != at + 2)
            throw std::invalid_argument("not an Ethernet address: " + std::string(text));
        put8(out, byte);
    }
}

}  // namespace

FrameBuilder& FrameBuilder::add(Layer layer)
{
    m_layers.push_back(std::move(layer));
    return *this;
}

FrameBuilder& FrameBuilder::ethernet(std::string_view destination, std::string_view source,
                                     std::optional<std::uint16_t> etherType)
{
    Bytes header;
    putMac(header, destination);
    putMac(header, source);
    put16(header, etherType.value_or(0));
    return add({Kind::Ethernet, header, kEtherTypeBridging, 143, etherType.has_value()});
}

FrameBuilder& FrameBuilder::vlan(std::uint16_t tci, std::uint16_t tpid)
{
    Bytes header;
    put16(header, tci);
    put16(header, 0);
    return add({Kind::Vlan, header, tpid, 0});
}

FrameBuilder& FrameBuilder::mpls(std::uint32_t label, bool bottomOfStack)
{
    Bytes header;
    put32(header, label << 12 | (bottomOfStack ? 0x100U : 0U) | 64U);
    return add({Kind::Mpls, header, kEtherTypeMpls, 137});
}

FrameBuilder& FrameBuilder::pppoe(std::uint16_t sessionId)
{
    Bytes header;
    put16(header, 0x1100);
    put16(header, sessionId);
    put16(header, 0);
    put16(header, 0);
    return add({Kind::Pppoe, header, kEtherTypePppoeSession, 0});
}

FrameBuilder& FrameBuilder::ipv4(std::string_view source, std::string_view destination, const Ipv4Fields& fields)
{
    Bytes header;
    put8(header, static_cast<unsigned>(0x45 + fields.options.size() / 4));
    put8(header, fields.tos);
    put16(header, 0);
    put16(header, fields.identification);
    put16(header, (fields.dontFragment ? 0x4000U : 0U) | (fields.moreFragments ? 0x2000U : 0U) |
                      fields.fragmentOffsetBytes / 8U);
    put8(header, fields.ttl);
    put8(header, fields.protocol.value_or(0));
    put16(header, 0);
    putAddress(header, AF_INET, source);
    putAddress(header, AF_INET, destination);
    append(header, fields.options);
    return add({Kind::Ipv4, header, kEtherTypeIpv4, 4, fields.protocol.has_value()});
}

FrameBuilder& FrameBuilder::ipv6(std::string_view source, std::string_view destination, const Ipv6Fields& fields)
{
    Bytes header;
    put32(header, 0x60000000U | static_cast<std::uint32_t>(fields.trafficClass) << 20 | (fields.flowLabel & 0xFFFFFU));
    put16(header, 0);
    put8(header, fields.nextHeader.value_or(0));
    put8(header, fields.hopLimit);
    putAddress(header, AF_INET6, source);
    putAddress(header, AF_INET6, destination);
    return add({Kind::Ipv6, header, kEtherTypeIpv6, 41, fields.nextHeader.has_value()});
}

FrameBuilder& FrameBuilder::ipv6Extension(std::uint8_t type, const Bytes& body)
{
    if ((body.size() + 2) % 8 != 0)
        throw std::invalid_argument("an IPv6 extension header is a multiple of 8 bytes long");
    Bytes header;
    put8(header, 0);
    put8(header, static_cast<unsigned>((body.size() + 2) / 8 - 1));
    append(header, body);
    return add({Kind::Ipv6Extension, header, 0, type});
}

FrameBuilder& FrameBuilder::ipv6Fragment(std::uint32_t identification, std::uint16_t offsetBytes, bool moreFragments)
{
    Bytes header;
    put16(header, 0);
    put16(header, (offsetBytes & 0xFFF8U) | (moreFragments ? 1U : 0U));
    put32(header, identification);
    return add({Kind::Ipv6Extension, header, 0, 44});
}

FrameBuilder& FrameBuilder::tcp(std::uint16_t sourcePort, std::uint16_t destinationPort, const TcpFields& fields)
{
    Bytes header;
    put16(header, sourcePort);
    put16(header, destinationPort);
    put32(header, fields.sequence);
    put32(header, fields.acknowledgement);
    put8(header, static_cast<unsigned>((5 + fields.options.size() / 4) << 4));
    put8(header, fields.flags);
    put16(header, fields.window);
    put16(header, 0);
    put16(header, fields.urgentPointer);
    append(header, fields.options);
    return add({Kind::Tcp, header, 0, 6, false, true});
}

FrameBuilder& FrameBuilder::udp(std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    Bytes header;
    put16(header, sourcePort);
    put16(header, destinationPort);
    put32(header, 0);
    return add({Kind::Udp, header, 0, 17, false, true});
}

FrameBuilder& FrameBuilder::icmp(std::uint8_t type, std::uint8_t code, std::uint32_t rest)
{
    Bytes header;
    put8(header, type);
    put8(header, code);
    put16(header, 0);
    put32(header, rest);
    return add({Kind::Icmp, header, 0, 1});
}

FrameBuilder& FrameBuilder::icmpv6(std::uint8_t type, std::uint8_t code, std::uint32_t rest)
{
    icmp(type, code, rest);
    m_layers.back().kind = Kind::Icmpv6;
    m_layers.back().protocol = 58;
    m_layers.back().checksummed = true;
    return *this;
}

FrameBuilder& FrameBuilder::sctp(std::uint16_t sourcePort, std::uint16_t destinationPort, std::uint32_t verificationTag)
{
    Bytes header;
    put16(header, sourcePort);
    put16(header, destinationPort);
    put32(header, verificationTag);
    put32(header, 0);
    return add({Kind::Sctp, header, 0, 132});
}

FrameBuilder& FrameBuilder::gre(std::optional<std::uint16_t> protocol)
{
    Bytes header;
    put16(header, 0);
    put16(header, protocol.value_or(0));
    return add({Kind::Gre, header, 0, 47, protocol.has_value()});
}

FrameBuilder& FrameBuilder::raw(const Bytes& bytes, std::uint8_t protocol, std::uint16_t etherType)
{
    return add({Kind::Raw, bytes, etherType, protocol});
}

FrameBuilder& FrameBuilder::payload(std::string_view text)
{
    return raw(Bytes(text.begin(), text.end()));
}
FrameBuilder& FrameBuilder::payload(const Bytes& bytes)
{
    return raw(bytes);
}

void FrameBuilder::complete(Bytes& header, const Layer& layer, const Layer* next, const Bytes& inner)
{
    const std::uint16_t etherType = next ? next->etherType : std::uint16_t{0};
    const std::uint8_t protocol = next ? next->protocol : std::uint8_t{59};  // 59: no next header
    switch (layer.kind) {
    case Kind::Ethernet:
    case Kind::Vlan:
    case Kind::Gre:
        if (!layer.fixedNext)
            set16(header, header.size() - 2, etherType);
        break;
    case Kind::Pppoe:
        set16(header, 4, inner.size() + 2);
        set16(header, 6, next && next->kind == Kind::Ipv6 ? kPppIpv6 : kPppIpv4);
        break;
    case Kind::Ipv4:
        set16(header, 2, header.size() + inner.size());
        if (!layer.fixedNext)
            header[9] = protocol;
        set16(header, 10, internetChecksum(header));
        break;
    case Kind::Ipv6:
        set16(header, 4, inner.size());
        if (!layer.fixedNext)
            header[6] = protocol;
        break;
    case Kind::Ipv6Extension:
        header[0] = protocol;
        break;
    case Kind::Udp:
        set16(header, 4, header.size() + inner.size());
        break;
    case Kind::Mpls:
    case Kind::Tcp:
    case Kind::Icmp:
    case Kind::Icmpv6:
    case Kind::Sctp:
    case Kind::Raw:
        break;
    }
}

void FrameBuilder::checksumTransport(const Layer& ip, const Bytes& ipHeader, const Layer& transport, Bytes& segment)
{
    const bool isIpv4 = ip.kind == Kind::Ipv4;
    Bytes pseudo = isIpv4 ? Bytes(ipHeader.begin() + 12, ipHeader.begin() + 20)
                          : Bytes(ipHeader.begin() + 8, ipHeader.begin() + 40);
    put32(pseudo, static_cast<std::uint32_t>(segment.size()));
    put32(pseudo, transport.protocol);
    const std::uint16_t pseudoSum = static_cast<std::uint16_t>(~internetChecksum(pseudo));
    std::uint16_t checksum = internetChecksum(segment, pseudoSum);
    if (transport.kind == Kind::Udp && checksum == 0)
        checksum = 0xFFFF;  // RFC 768: zero means none
    set16(segment, transport.kind == Kind::Tcp ? 16 : transport.kind == Kind::Udp ? 6 : 2, checksum);
}

Bytes FrameBuilder::build() const
{
    Bytes inner;
    const Layer* transport = nullptr;  // the innermost one still without its checksum
    std::size_t transportBytes = 0;
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        const Layer& layer = m_layers[i];
        Bytes header = layer.header;
        complete(header, layer, i + 1 < m_layers.size() ? &m_layers[i + 1] : nullptr, inner);
        if (transport && (layer.kind == Kind::Ipv4 || layer.kind == Kind::Ipv6)) {
            Bytes segment(inner.end() - static_cast<std::ptrdiff_t>(transportBytes), inner.end());
            checksumTransport(layer, header, *transport, segment);
            std::copy(segment.begin(), segment.end(), inner.end() - static_cast<std::ptrdiff_t>(transportBytes));
            transport = nullptr;
        }
        append(header, inner);
        inner = std::move(header);
        if (layer.kind == Kind::Icmp)
            set16(inner, 2, internetChecksum(inner));
        if (layer.kind == Kind::Sctp) {
            const std::uint32_t crc = crc32c(inner);
            for (unsigned byte = 0; byte < 4; ++byte)
                inner[8 + byte] = static_cast<std::uint8_t>(crc >> (8 * byte));
        }
        if (layer.checksummed) {
            transport = &layer;
            transportBytes = inner.size();
        }
    }
    return inner;
}

}  // namespace netmoth::test
