// SPDX-License-Identifier: GPL-3.0-or-later
// The link types that the decoder handles. Values are LINKTYPE_ numbers of
// https://www.tcpdump.org/linktypes.html as they stand in capture files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace netmoth::packet {

enum class LinkType : std::uint16_t
{
    Null = 0,           ///< BSD loopback; 4-byte address family in the byte order of the capturing host.
    Ethernet = 1,       ///< IEEE 802.3.
    Ppp = 9,            ///< PPP, with or without the FF 03 of HDLC framing.
    RawIp = 101,        ///< Bare IPv4 or IPv6; files also spell it 12 and 14.
    Loop = 108,         ///< OpenBSD loopback; as Null, family in network byte order.
    LinuxCooked = 113,  ///< SLL, 16-byte header.
    RawIpv4 = 228,
    RawIpv6 = 229,
    LinuxCookedV2 = 276,  ///< SLL2, 20-byte header.
};

/// Maps a number from a capture file (or libpcap's DLT_) to a link type that the decoder handles.
[[nodiscard]] std::optional<LinkType> linkTypeFromFile(std::uint32_t linkTypeNumber);

/// "Ethernet (1)", "IEEE 802.11 (105)", "link type 9999": for messages; knows names that are not handled, too.
[[nodiscard]] std::string linkTypeName(std::uint32_t linkTypeNumber);

/// libpcap's DLT_ for compiling a filter that reads frames of @p linkType.
[[nodiscard]] int pcapDlt(LinkType linkType);

}  // namespace netmoth::packet
