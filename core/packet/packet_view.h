// SPDX-License-Identifier: GPL-3.0-or-later
// One decoded packet: the fields of its headers, and the position of its payload in the frame. Owns nothing.
#pragma once

#include "core/packet/decode_error.h"
#include "core/packet/ip_address.h"
#include "core/packet/tunnel_kind.h"
#include "core/packet/vlan_tags.h"

#include <cstdint>

namespace netmoth::packet {

/// IANA protocol numbers that the decoder looks into.
enum IpProtocol : std::uint8_t
{
    kIpProtocolHopByHop = 0,
    kIpProtocolIcmp = 1,
    kIpProtocolIpv4 = 4,
    kIpProtocolTcp = 6,
    kIpProtocolUdp = 17,
    kIpProtocolDccp = 33,
    kIpProtocolIpv6 = 41,
    kIpProtocolRouting = 43,
    kIpProtocolFragment = 44,
    kIpProtocolGre = 47,
    kIpProtocolEsp = 50,
    kIpProtocolAh = 51,
    kIpProtocolIcmpv6 = 58,
    kIpProtocolNoNext = 59,
    kIpProtocolDestination = 60,
    kIpProtocolEtherIp = 97,
    kIpProtocolL2tp = 115,  ///< Version 3.
    kIpProtocolSctp = 132,
    kIpProtocolUdpLite = 136,
    kIpProtocolMplsInIp = 137,
    kIpProtocolEthernet = 143,
};

/// TCP flags, as in the fourteenth byte of the header (RFC 9293 §3.1).
enum TcpFlag : std::uint8_t
{
    kTcpFin = 0x01,
    kTcpSyn = 0x02,
    kTcpRst = 0x04,
    kTcpPsh = 0x08,
    kTcpAck = 0x10,
    kTcpUrg = 0x20,
    kTcpEce = 0x40,
    kTcpCwr = 0x80,
};

/// A SYN that answers nothing.
[[nodiscard]] constexpr bool opensConnection(std::uint8_t tcpFlags)
{
    return (tcpFlags & (kTcpSyn | kTcpAck)) == kTcpSyn;
}

/// Addresses and ports around a payload. Ports are 0 where the protocol has none or the header is not there.
struct IpEnds
{
    IpAddress source;
    IpAddress destination;
    std::uint16_t sourcePort;  ///< Host order.
    std::uint16_t destinationPort;
    std::uint8_t ipVersion;   ///< 4 or 6.
    std::uint8_t ipProtocol;  ///< Last next-header after the extension headers that are looked through.

    friend bool operator==(const IpEnds&, const IpEnds&) = default;
};

/// Meaningful when decode() returned Decoded or DecodedWithError. Fields named after a protocol are valid for it alone.
/// Fields that a plain UDP packet does not have are at the end, followed by those that plain TCP does not have, so that
/// a few wide stores clear them (bench_worker).
struct PacketView
{
    IpEnds ends;    ///< Of the conversation that counts: innermost, or outermost by DecodeOptions.
    VlanTags vlan;  ///< Of the frame that `ends` comes from: inside a tunnel, of the frame inside.

    const std::uint8_t* ipHeader;     ///< Header that `ends` comes from.
    const std::uint8_t* transport;    ///< First byte after the IP headers; the fragment's data for a fragment.
    const std::uint8_t* payload;      ///< After the transport header; == transport for protocols not looked into.
    std::uint32_t ipLength;           ///< Its packet's length by the header, header included; offload: from the frame.
    std::uint32_t transportLength;    ///< Captured bytes there that belong to the IP packet (no Ethernet padding).
    std::uint32_t payloadLength;      ///< Captured payload bytes; 0 for fragments and broken transport headers.
    std::uint32_t payloadWireLength;  ///< By the headers; > payloadLength when truncated by the snaplen.

    std::uint32_t tcpSequence;  ///< Host order.
    std::uint32_t tcpAcknowledgment;
    std::uint16_t tcpWindow;
    std::uint16_t tcpUrgentPointer;
    std::uint8_t tcpHeaderLength;
    std::uint8_t tcpFlags;  ///< TCP only, else 0.

    std::uint8_t icmpType;  ///< ICMP and ICMPv6, else 0.
    std::uint8_t icmpCode;
    bool transportComplete;  ///< TCP, UDP, UDP-Lite, SCTP, DCCP, ICMP or ICMPv6 header there and sound, not a
                             ///< fragment: the payload is what the header says. Ports alone may be known without it.

    bool isFragment;       ///< A fragment of the IP packet that `ends` comes from (atomic IPv6 fragments are not).
    bool isFirstFragment;  ///< offset 0. Non-first fragments have ports 0.
    bool moreFragments;
    std::uint32_t fragmentId;  ///< Identification of a fragment (16 bits for IPv4), else 0.
    std::uint16_t fragmentOffsetBytes;
    std::uint8_t tunnelDepth;  ///< IP headers outside the one that counts.
    TunnelKind tunnelKind;
    std::uint32_t tunnelId;
    const std::uint8_t* outerIpHeader;  ///< First IP header in the frame when tunnelDepth > 0, else nullptr.
    VlanTags outerVlan;                 ///< Of the captured frame when tunnelDepth > 0, else empty.

    friend bool operator==(const PacketView&, const PacketView&) = default;
};

enum class DecodeOutcome : std::uint8_t
{
    Decoded,
    DecodedWithError,  ///< Addresses are known, something further in was malformed: counts to a flow and to its error.
    NotIp,             ///< Well-formed as far as read, but no IP packet inside.
    Malformed,         ///< No addresses could be read.
};

struct DecodeOptions
{
    bool outermost = false;        ///< Stop at the first IP header (--flow-level outer).
    std::uint8_t tunnelDepth = 4;  ///< Nested tunnels followed; beyond it the last decoded conversation counts.
};

}  // namespace netmoth::packet
