// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one IP fragment: its datagram, the bytes that it carries, and the header of the whole datagram. Pure;
// any thread.
#pragma once

#include "core/packet/frame.h"
#include "core/packet/packet_view.h"

#include <cstdint>

namespace netmoth::reassembly {

/// No datagram is longer, its header included (IPv4), or its payload length (IPv6).
inline constexpr std::uint32_t kLongestDatagram = 65535;
inline constexpr std::uint32_t kLongestIpv4Header = 60;

/// The key of a datagram: RFC 791 §3.2 (addresses, protocol, identification), RFC 8200 §4.5 (no protocol). As in the
/// flow key, no VLAN id.
struct FragmentKey
{
    packet::IpAddress source;
    packet::IpAddress destination;
    std::uint32_t id = 0;
    std::uint8_t ipProtocol = 0;  ///< IPv4; 0 for IPv6.
    std::uint8_t ipVersion = 0;

    friend bool operator==(const FragmentKey&, const FragmentKey&) = default;
};

/// Points into the frame.
struct IpFragment
{
    const std::uint8_t* bytes = nullptr;
    std::uint32_t offset = 0;       ///< In the datagram, a multiple of 8.
    std::uint32_t captured = 0;     ///< Captured bytes, <= wireBytes.
    std::uint32_t wireBytes = 0;    ///< Bytes that were sent, > 0; a multiple of 8 unless the fragment is the last.
    bool moreFragments = false;     ///< False: offset + wireBytes is the datagram's length.
    std::uint8_t nextHeader = 0;    ///< The protocol of the datagram's first bytes.
    std::uint16_t headerBytes = 0;  ///< IPv4: header with options. IPv6: the fixed header.
    /// Bytes that the datagram's length field counts beside its data: the IPv4 header, or the IPv6 extension headers
    /// in front of the fragment header.
    std::uint16_t countedHeaderBytes = 0;
    const std::uint8_t* header = nullptr;
};

/// @p view must be a fragment.
[[nodiscard]] FragmentKey fragmentKey(const packet::PacketView& view);

/// Reads the fragment @p view of @p frame. False when no host would take it: a header that is not all there, no data,
/// a length that is not a multiple of 8 (IPv6), more data than the frame has, an end beyond kLongestDatagram.
[[nodiscard]] bool readFragment(const packet::PacketView& view, const packet::Frame& frame, IpFragment& fragment);

}  // namespace netmoth::reassembly
