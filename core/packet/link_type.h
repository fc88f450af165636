// SPDX-License-Identifier: GPL-3.0-or-later
// The link types that the decoder handles. Values are LINKTYPE_ numbers of
// https://www.tcpdump.org/linktypes.html as in capture files.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace netmoth::packet {

enum class LinkType : std::uint16_t
{
    Null = 0,              ///< BSD loopback; 4-byte address family in the byte order of the capturing host.
    Ethernet = 1,          ///< IEEE 802.3.
    Ppp = 9,               ///< PPP, with or without the FF 03 of HDLC framing.
    Serial = 50,           ///< PPP in HDLC-like framing, or Cisco HDLC.
    PppOverEthernet = 51,  ///< From the PPPoE header on.
    RawIp = 101,           ///< Bare IPv4 or IPv6; files also spell it 12 and 14.
    CiscoHdlc = 104,
    Wifi = 105,  ///< IEEE 802.11, from the frame control field on.
    FrameRelay = 107,
    Loop = 108,         ///< OpenBSD loopback; as Null, family in network byte order.
    LinuxCooked = 113,  ///< SLL, 16-byte header.
    WifiPrism = 119,    ///< IEEE 802.11 behind the header of Prism hardware.
    WifiRadiotap = 127,
    WifiAvs = 163,
    Ppi = 192,               ///< Per-packet information; says the link type of what follows.
    PppWithDirection = 204,  ///< An octet for the direction, then as Serial.
    CiscoHdlcWithDirection = 205,
    FrameRelayWithDirection = 206,
    Mpls = 219,  ///< From the first label on.
    RawIpv4 = 228,
    RawIpv6 = 229,
    Nflog = 239,          ///< Linux netfilter log.
    Pktap = 258,          ///< macOS; says the link type of what follows. Old files spell it 149.
    LinuxCookedV2 = 276,  ///< SLL2, 20-byte header.
};

/// Each of them once, in an order that stays.
inline constexpr std::array kLinkTypes = {
    LinkType::Null,
    LinkType::Ethernet,
    LinkType::Ppp,
    LinkType::Serial,
    LinkType::PppOverEthernet,
    LinkType::RawIp,
    LinkType::CiscoHdlc,
    LinkType::Wifi,
    LinkType::FrameRelay,
    LinkType::Loop,
    LinkType::LinuxCooked,
    LinkType::WifiPrism,
    LinkType::WifiRadiotap,
    LinkType::WifiAvs,
    LinkType::Ppi,
    LinkType::PppWithDirection,
    LinkType::CiscoHdlcWithDirection,
    LinkType::FrameRelayWithDirection,
    LinkType::Mpls,
    LinkType::RawIpv4,
    LinkType::RawIpv6,
    LinkType::Nflog,
    LinkType::Pktap,
    LinkType::LinuxCookedV2,
};

/// Position in kLinkTypes.
[[nodiscard]] constexpr std::size_t indexOf(LinkType linkType)
{
    std::size_t index = 0;
    while (kLinkTypes[index] != linkType)
        ++index;
    return index;
}

/// Maps a number from a capture file (or libpcap's DLT_) to a link type that the decoder handles.
[[nodiscard]] std::optional<LinkType> linkTypeFromFile(std::uint32_t linkTypeNumber);

/// "Ethernet (1)", "IEEE 802.11 (105)", "link type 9999": for messages; also names link types that are not decoded.
[[nodiscard]] std::string linkTypeName(std::uint32_t linkTypeNumber);

/// libpcap's DLT_ for compiling a filter that reads frames of @p linkType.
[[nodiscard]] int pcapDlt(LinkType linkType);

}  // namespace netmoth::packet
