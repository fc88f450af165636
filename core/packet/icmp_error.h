// SPDX-License-Identifier: GPL-3.0-or-later
// The packet that an ICMP error quotes, so that the error can be related to the flow that caused it. Pure; any thread.
#pragma once

#include "core/packet/packet_view.h"

#include <optional>

namespace netmoth::packet {

/// Whether @p view is an ICMP (RFC 792: 3, 4, 5, 11, 12) or ICMPv6 (RFC 4443: types below 128) error message.
[[nodiscard]] bool isIcmpError(const PacketView& view);

/// Ends of the quoted packet as its own sender wrote them; nullopt when @p view is no ICMP error or the quotation holds
/// no addresses. Ports are 0 when they are not in the quotation, which may end after eight bytes of transport header.
/// Quoted lengths are not trusted: hosts are known to alter them. Quoted tunnels are not opened.
[[nodiscard]] std::optional<IpEnds> quotedEnds(const PacketView& view);

}  // namespace netmoth::packet
