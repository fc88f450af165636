// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace netmoth::packet {

/// What carries the innermost IP packet. The innermost tunnel's kind when there are several.
enum class TunnelKind : std::uint8_t
{
    None,
    IpInIp,     ///< IPv4 or IPv6 in IPv4 or IPv6 (RFC 2003, 2473, 4213).
    Gre,        ///< RFC 2784/2890, and in UDP (RFC 8086); id: key. Version 1 (PPTP, EoIP) with id: call or tunnel id.
    Nvgre,      ///< RFC 7637; id: VSID.
    Erspan,     ///< Type I, II or III; id: session.
    Vxlan,      ///< RFC 7348, and its generic protocol extension; id: VNI.
    Geneve,     ///< RFC 8926; id: VNI.
    GtpU,       ///< 3GPP TS 29.281; id: TEID.
    L2tp,       ///< RFC 2661 (version 2) data; id: tunnel << 16 | session. RFC 3931 (version 3); id: session.
    Teredo,     ///< RFC 4380.
    MplsInUdp,  ///< RFC 7510; id: bottom label.
    MplsInIp,   ///< RFC 4023; id: bottom label.
    Ah,         ///< RFC 4302 transport mode is looked through and is no tunnel; tunnel mode is. id: SPI.
    EtherIp,    ///< RFC 3378.
    Ethernet,   ///< Ethernet as an IP protocol (RFC 8986: SRv6).
    Lisp,       ///< RFC 9300, and its generic protocol extension (RFC 9305); id: instance.
    Gue,        ///< draft-ietf-intarea-gue.
    Ayiya,      ///< draft-massar-v6ops-ayiya.
    Capwap,     ///< RFC 5415 data.
};
inline constexpr std::uint8_t kTunnelKindCount = static_cast<std::uint8_t>(TunnelKind::Capwap) + 1;

[[nodiscard]] std::string_view tunnelKindName(TunnelKind kind);  ///< "", "ip-in-ip", "gre", "vxlan", …

}  // namespace netmoth::packet
