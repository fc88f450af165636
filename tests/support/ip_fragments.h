// SPDX-License-Identifier: GPL-3.0-or-later
// Fragments for tests: any slice of a datagram's data behind an IP header, in an Ethernet frame.
#pragma once

#include "tests/support/header_bytes.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::test {

/// Bytes begin..end of a datagram.
struct Slice
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool moreFragments = true;
};

/// What all fragments of one datagram have in common.
struct DatagramHead
{
    bool isIpv6 = false;
    std::uint8_t host = 1;  ///< As in headers::Ipv4Fields.
    std::uint32_t id = 7;
    std::uint8_t protocol = 17;
    Bytes options = {};  ///< IPv4.
};

/// The IP packet that carries @p data as the bytes from @p offset on.
inline Bytes fragmentPacket(const DatagramHead& head, const Bytes& data, std::size_t offset, bool moreFragments)
{
    using namespace headers;
    if (head.isIpv6) {
        headers::Ipv6Fields fields;
        fields.host = head.host;
        return ipv6(
            44, fragmentHeader(head.protocol, static_cast<unsigned>(offset) | (moreFragments ? 1U : 0U), head.id, data),
            fields);
    }
    headers::Ipv4Fields fields;
    fields.host = head.host;
    fields.identification = head.id;
    fields.fragment = static_cast<unsigned>(offset / 8) | (moreFragments ? 0x2000U : 0U);
    fields.options = head.options;
    return ipv4(head.protocol, data, fields);
}

inline Bytes sliceOf(const Bytes& data, std::size_t begin, std::size_t end)
{
    return {data.begin() + static_cast<std::ptrdiff_t>(begin), data.begin() + static_cast<std::ptrdiff_t>(end)};
}

inline Bytes inEthernet(bool isIpv6, const Bytes& packet)
{
    return headers::ethernet(isIpv6 ? 0x86DD : 0x0800, packet);
}

inline Bytes fragmentFrame(const DatagramHead& head, const Bytes& data, std::size_t offset, bool moreFragments)
{
    return inEthernet(head.isIpv6, fragmentPacket(head, data, offset, moreFragments));
}

inline Bytes fragmentFrame(const DatagramHead& head, const Bytes& datagram, const Slice& slice)
{
    return fragmentFrame(head, sliceOf(datagram, slice.begin, slice.end), slice.begin, slice.moreFragments);
}

/// @p datagram in fragments of @p size bytes (a multiple of 8), in order.
inline std::vector<Bytes> fragmentFrames(const DatagramHead& head, const Bytes& datagram, std::size_t size)
{
    std::vector<Bytes> frames;
    for (std::size_t begin = 0; begin < datagram.size(); begin += size) {
        const std::size_t end = std::min(begin + size, datagram.size());
        frames.push_back(fragmentFrame(head, datagram, {begin, end, end < datagram.size()}));
    }
    return frames;
}

}  // namespace netmoth::test
