// SPDX-License-Identifier: GPL-3.0-or-later
// Ports, flags and payload from what follows an IP header. Pure; any thread.
#pragma once

#include "core/packet/ip_layer.h"

#include <optional>

namespace netmoth::packet {

/// Reads the transport header of @p ip into @p view, whose transport and payload fields it owns; `view.ends` must hold
/// the addresses already. Returns what is wrong with the header, if anything.
///
/// @p extentIsKnown: false when the IP header was flawed; ports are still read, the payload is not.
std::optional<DecodeError> parseTransport(const IpLayer& ip, bool extentIsKnown, PacketView& view);

/// What UDP carries, for a tunnel: ends with its length or with the IP packet, whichever is first. Empty optional: the
/// header is cut off or its length is too short.
std::optional<ByteRange> udpPayload(const IpLayer& ip);

}  // namespace netmoth::packet
