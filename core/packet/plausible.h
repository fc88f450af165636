// SPDX-License-Identifier: GPL-3.0-or-later
// Whether bytes of unknown type look like a header: for label stacks, GTP-U and L2TPv3, which do not name what they
// carry. Reads single bytes, never deeper than the tags of one frame. Pure; any thread.
#pragma once

#include "core/packet/byte_range.h"
#include "core/packet/ether_walk.h"

namespace netmoth::packet {

/// Whether @p frame, from its destination address on, has a type or length behind its addresses and VLAN tags, and what
/// that names follows and ends where the frame ends.
[[nodiscard]] bool isProvenEthernet(const ByteRange& frame);

/// Weaker: there is a known EtherType at its position. Other bytes may match by chance.
[[nodiscard]] bool isNamedEthernet(const ByteRange& frame);

/// A complete IP header of @p version, whose packet fits into @p packet: required for a guess.
[[nodiscard]] bool isSoundIp(const ByteRange& packet, std::uint8_t version);

/// Whether @p packet is an IP packet of @p version although its header states a larger length: it was cut without a
/// mark, or padding was counted as content. The header checksum proves that, and for IPv6 a small excess before a usual
/// transport.
[[nodiscard]] bool isCredibleOverrun(const ByteRange& packet, std::uint8_t version);

/// The IP version of @p packet, or 0 if it is no IP packet. The first nibble alone is no proof: its length must be that
/// of the range, except for padding, or its header checksum must be correct.
[[nodiscard]] std::uint8_t untoldIpVersion(const ByteRange& packet);

/// Ethernet or IP of unknown type: the header decides.
WalkStatus walkUntold(ByteRange range, IpCandidate& found);

}  // namespace netmoth::packet
