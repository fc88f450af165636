// SPDX-License-Identifier: GPL-3.0-or-later
// Headers as bytes, for tests of the decoder: each function writes one header in front of its payload, so that a frame
// reads from the outside in. Lengths are right unless a test overrides them; checksums are 0.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace netmoth::test {

using Bytes = std::vector<std::uint8_t>;

}  // namespace netmoth::test

/// Apart from the frame builder's names: that one writes what a correct sender would, these write anything.
namespace netmoth::test::headers {

inline Bytes operator+(Bytes left, const Bytes& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

inline Bytes big16(unsigned value)
{
    return {static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
}

inline Bytes big32(std::uint32_t value)
{
    return big16(value >> 16U) + big16(value & 0xFFFFU);
}

/// @p count bytes 0, 1, 2, …
inline Bytes filler(std::size_t count)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

inline Bytes ethernet(unsigned typeOrLength, const Bytes& payload)
{
    return Bytes{2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1} + big16(typeOrLength) + payload;
}

/// The four bytes behind a TPID.
inline Bytes vlanTag(unsigned id, unsigned nextType, const Bytes& payload)
{
    return big16(0x6000U | id) + big16(nextType) + payload;
}

inline Bytes mplsLabel(std::uint32_t label, bool bottom, const Bytes& payload)
{
    return big32((label << 12U) | (bottom ? 0x100U : 0U) | 64U) + payload;
}

inline Bytes snap(unsigned etherType, const Bytes& payload)
{
    return Bytes{0xAA, 0xAA, 0x03, 0, 0, 0} + big16(etherType) + payload;
}

inline Bytes pppoe(unsigned pppProtocol, const Bytes& payload)
{
    return Bytes{0x11, 0x00} + big16(0x1234) + big16(static_cast<unsigned>(payload.size() + 2)) + big16(pppProtocol) +
           payload;
}

inline Bytes linuxCooked(unsigned protocol, const Bytes& payload)
{
    return Bytes{0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0} + big16(protocol) + payload;
}

inline Bytes linuxCooked2(unsigned protocol, const Bytes& payload)
{
    return big16(protocol) + Bytes{0, 0, 0, 0, 0, 2, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0} + payload;
}

struct Ipv4Fields
{
    std::uint8_t host = 1;  ///< 10.0.0.<host> → 10.0.0.<host + 1>
    unsigned identification = 7;
    unsigned fragment = 0;      ///< Flags and offset as they stand in the header.
    int totalLength = -1;       ///< -1: what it is.
    int versionAndLength = -1;  ///< -1: what it is.
    Bytes options = {};
};

inline Bytes ipv4(unsigned protocol, const Bytes& payload, const Ipv4Fields& fields = {})
{
    const std::size_t headerLength = 20 + fields.options.size();
    const std::size_t total = headerLength + payload.size();
    const auto first =
        fields.versionAndLength < 0 ? 0x40U + headerLength / 4 : static_cast<std::size_t>(fields.versionAndLength);
    const std::uint8_t other = static_cast<std::uint8_t>(fields.host + 1);
    return Bytes{static_cast<std::uint8_t>(first), 0} +
           big16(fields.totalLength < 0 ? static_cast<unsigned>(total) : static_cast<unsigned>(fields.totalLength)) +
           big16(fields.identification) + big16(fields.fragment) +
           Bytes{64, static_cast<std::uint8_t>(protocol), 0, 0} + Bytes{10, 0, 0, fields.host, 10, 0, 0, other} +
           fields.options + payload;
}

struct Ipv6Fields
{
    std::uint8_t host = 1;   ///< 2001:db8::<host> → 2001:db8::<host + 1>
    int payloadLength = -1;  ///< -1: what it is.
    std::uint8_t first = 0x60;
};

inline Bytes ipv6(unsigned nextHeader, const Bytes& payload, const Ipv6Fields& fields = {})
{
    const auto length = fields.payloadLength < 0 ? payload.size() : static_cast<std::size_t>(fields.payloadLength);
    const Bytes prefix{0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    return Bytes{fields.first, 0, 0, 0} + big16(static_cast<unsigned>(length)) +
           Bytes{static_cast<std::uint8_t>(nextHeader), 64} + prefix + Bytes{fields.host} + prefix +
           Bytes{static_cast<std::uint8_t>(fields.host + 1)} + payload;
}

/// Hop-by-hop, routing or destination options of @p words times eight bytes beyond the first eight.
inline Bytes extension(unsigned nextHeader, unsigned words, const Bytes& payload)
{
    Bytes header(8 + words * 8, 0);
    header[0] = static_cast<std::uint8_t>(nextHeader);
    header[1] = static_cast<std::uint8_t>(words);
    return header + payload;
}

inline Bytes fragmentHeader(unsigned nextHeader, unsigned offsetAndMore, std::uint32_t identification,
                            const Bytes& payload)
{
    return Bytes{static_cast<std::uint8_t>(nextHeader), 0} + big16(offsetAndMore) + big32(identification) + payload;
}

/// With a 96-bit integrity value: 24 bytes.
inline Bytes authentication(unsigned nextHeader, std::uint32_t spi, const Bytes& payload)
{
    return Bytes{static_cast<std::uint8_t>(nextHeader), 4, 0, 0} + big32(spi) + big32(1) + Bytes(12, 0xAA) + payload;
}

struct TcpFields
{
    unsigned sourcePort = 40000;
    unsigned destinationPort = 443;
    std::uint8_t flags = 0x18;
    int dataOffsetWords = -1;  ///< -1: what it is.
    Bytes options = {};
};

inline Bytes tcp(const Bytes& payload, const TcpFields& fields = {})
{
    const auto words = fields.dataOffsetWords < 0 ? (20 + fields.options.size()) / 4
                                                  : static_cast<std::size_t>(fields.dataOffsetWords);
    return big16(fields.sourcePort) + big16(fields.destinationPort) + big32(1000) + big32(2000) +
           Bytes{static_cast<std::uint8_t>(words << 4U), fields.flags} + big16(8192) + big16(0) + big16(5) +
           fields.options + payload;
}

inline Bytes udp(unsigned sourcePort, unsigned destinationPort, const Bytes& payload, int length = -1)
{
    const auto stated = length < 0 ? payload.size() + 8 : static_cast<std::size_t>(length);
    return big16(sourcePort) + big16(destinationPort) + big16(static_cast<unsigned>(stated)) + big16(0) + payload;
}

inline Bytes icmp(unsigned type, unsigned code, const Bytes& body)
{
    return Bytes{static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(code), 0, 0, 0, 0, 0, 0} + body;
}

inline Bytes sctp(unsigned sourcePort, unsigned destinationPort, const Bytes& chunks)
{
    return big16(sourcePort) + big16(destinationPort) + big32(99) + big32(0) + chunks;
}

/// Request packet with extended sequence numbers: 16 bytes and a four-byte service code.
inline Bytes dccp(unsigned sourcePort, unsigned destinationPort, const Bytes& payload, unsigned offsetWords = 5)
{
    return big16(sourcePort) + big16(destinationPort) + Bytes{static_cast<std::uint8_t>(offsetWords), 0, 0, 0, 1, 0} +
           Bytes(6, 0) + big32(1) + payload;
}

/// @p optional: the words that @p flags announce.
inline Bytes gre(unsigned flags, unsigned protocol, const Bytes& optional, const Bytes& payload)
{
    return big16(flags) + big16(protocol) + optional + payload;
}

inline Bytes vxlan(std::uint32_t vni, const Bytes& frame)
{
    return Bytes{0x08, 0, 0, 0} + big32(vni << 8U) + frame;
}

inline Bytes geneve(std::uint32_t vni, unsigned protocol, const Bytes& options, const Bytes& payload)
{
    return Bytes{static_cast<std::uint8_t>(options.size() / 4), 0} + big16(protocol) + big32(vni << 8U) + options +
           payload;
}

/// @p optional: sequence, N-PDU and extension headers when @p flags (E 4, S 2, PN 1) announce them.
inline Bytes gtpUser(std::uint32_t teid, unsigned flags, const Bytes& optional, const Bytes& packet)
{
    return Bytes{static_cast<std::uint8_t>(0x30U | flags), 0xFF} +
           big16(static_cast<unsigned>(optional.size() + packet.size())) + big32(teid) + optional + packet;
}

inline Bytes l2tp(unsigned tunnel, unsigned session, const Bytes& ppp)
{
    return big16(0x4002) + big16(static_cast<unsigned>(8 + ppp.size())) + big16(tunnel) + big16(session) + ppp;
}

}  // namespace netmoth::test::headers
