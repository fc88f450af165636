// SPDX-License-Identifier: GPL-3.0-or-later
// Whether bytes that nothing names look like a header: for label stacks, GTP-U and L2TPv3, which do not say what they
// carry. Looks at single bytes, never deeper than the tags of one frame. Pure; any thread.
#pragma once

#include "core/packet/byte_range.h"
#include "core/packet/ether_walk.h"

namespace netmoth::packet {

/// Whether @p frame, from its destination address on, has a type or length behind its addresses and VLAN tags, and what
/// that names follows and ends where the frame ends.
[[nodiscard]] bool isProvenEthernet(const ByteRange& frame);

/// Weaker: a known EtherType stands where one belongs. An address may do so by chance.
[[nodiscard]] bool isNamedEthernet(const ByteRange& frame);

/// An IP header of @p version, whole, whose packet fits into @p packet: what a guess needs.
[[nodiscard]] bool isSoundIp(const ByteRange& packet, std::uint8_t version);

/// Whether @p packet is an IP packet of @p version although its header promises more: cut by somebody who did not say
/// so, or padding counted as its own. The header checksum proves that, and for IPv6 a small excess before a usual
/// transport.
[[nodiscard]] bool isCredibleOverrun(const ByteRange& packet, std::uint8_t version);

/// The version of the IP packet that @p packet is, 0: it is none. The first nibble alone proves nothing, so its length
/// must be that of the range but for some padding, or its header checksum right.
[[nodiscard]] std::uint8_t untoldIpVersion(const ByteRange& packet);

/// Ethernet or IP, where nothing says which: by the look of the header.
WalkStatus walkUntold(ByteRange range, IpCandidate& found);

}  // namespace netmoth::packet
