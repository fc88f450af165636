// SPDX-License-Identifier: GPL-3.0-or-later
// Internet checksums (RFC 1071) of decoded packets. Pure; any thread.
#pragma once

#include "core/packet/frame.h"
#include "core/packet/packet_view.h"

namespace netmoth::packet {

enum class ChecksumState : std::uint8_t
{
    Correct,
    Wrong,
    Unverifiable,  ///< Not all of it was captured, none was sent, or the NIC would have filled it in later.
};

/// Folded one's complement sum of @p length bytes added to @p sum; an odd last byte counts as if a 0 followed.
[[nodiscard]] std::uint16_t onesComplementSum(const std::uint8_t* bytes, std::size_t length, std::uint64_t sum = 0);

/// Header checksum of the IPv4 header that `view.ends` comes from; IPv6 has none (Unverifiable).
[[nodiscard]] ChecksumState ipv4HeaderChecksum(const Frame& frame, const PacketView& view);

/// Checksum of TCP, UDP, ICMP and ICMPv6. Unverifiable for fragments, other protocols, UDP's 0 over IPv4, and IPv6
/// with extension headers, where a routing header may hide the destination that was summed.
[[nodiscard]] ChecksumState transportChecksum(const Frame& frame, const PacketView& view);

}  // namespace netmoth::packet
