// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/ip_fragment.h"

#include "core/base/byte_order.h"
#include "core/packet/decode.h"
#include "core/packet/ip_layer.h"

#include <algorithm>

namespace netmoth::reassembly {

namespace {

using namespace packet;

constexpr std::uint32_t kFragmentHeaderLength = 8;

/// Bytes of @p view's IP packet that were captured.
std::uint32_t capturedOf(const PacketView& view)
{
    return static_cast<std::uint32_t>(view.transport + view.transportLength - view.ipHeader);
}

bool readIpv4(const PacketView& view, IpFragment& fragment)
{
    const std::uint32_t headerLength = (view.ipHeader[0] & 0xFU) * 4;
    if (capturedOf(view) < headerLength || loadBig16(view.ipHeader + 2) == 0)
        return false;
    fragment.header = view.ipHeader;
    fragment.headerBytes = static_cast<std::uint16_t>(headerLength);
    fragment.countedHeaderBytes = fragment.headerBytes;
    fragment.nextHeader = view.ipHeader[9];
    fragment.offset = view.fragmentOffsetBytes;
    fragment.moreFragments = view.moreFragments;
    fragment.bytes = view.ipHeader + headerLength;
    fragment.captured = capturedOf(view) - headerLength;
    fragment.wireBytes = view.ipLength - headerLength;
    // Bytes that do not fill a unit cannot be placed when more follow; hosts cut them off.
    if (fragment.moreFragments)
        fragment.wireBytes &= ~7U;
    return true;
}

/// Length of the extension header at @p at, or 0 if it must not precede a fragment header.
std::uint32_t extensionLength(std::uint8_t type, const std::uint8_t* at)
{
    switch (type) {
    case kIpProtocolHopByHop:
    case kIpProtocolRouting:
    case kIpProtocolDestination:
        return (at[1] + 1U) * 8;
    case kIpProtocolAh:
        return (at[1] + 2U) * 4;
    case kIpProtocolFragment:
        return kFragmentHeaderLength;
    default:
        return 0;
    }
}

/// True for the fragment header that makes the packet a fragment; an atomic one is skipped.
bool splits(std::uint8_t type, const std::uint8_t* at)
{
    return type == kIpProtocolFragment && (loadBig16(at + 2) & 0xFFF9) != 0;
}

bool readIpv6(const PacketView& view, IpFragment& fragment)
{
    if (loadBig16(view.ipHeader + 4) == 0)
        return false;
    const std::uint32_t captured = capturedOf(view);
    std::uint8_t type = view.ipHeader[6];
    std::uint32_t at = kIpv6HeaderLength;
    for (int count = 0; count <= kMaxIpv6Extensions; ++count) {
        if (captured < at + kFragmentHeaderLength)
            return false;
        const std::uint8_t* header = view.ipHeader + at;
        const std::uint32_t length = extensionLength(type, header);
        if (length == 0)
            return false;
        if (splits(type, header)) {
            const std::uint16_t offsetAndMore = loadBig16(header + 2);
            fragment.header = view.ipHeader;
            fragment.headerBytes = kIpv6HeaderLength;
            fragment.countedHeaderBytes = static_cast<std::uint16_t>(at - kIpv6HeaderLength);
            fragment.nextHeader = header[0];
            fragment.offset = offsetAndMore & 0xFFF8;
            fragment.moreFragments = (offsetAndMore & 1) != 0;
            fragment.bytes = header + kFragmentHeaderLength;
            fragment.captured = captured - at - kFragmentHeaderLength;
            fragment.wireBytes = view.ipLength - at - kFragmentHeaderLength;
            return !fragment.moreFragments || fragment.wireBytes % 8 == 0;
        }
        type = header[0];
        at += length;
    }
    return false;
}

}  // namespace

FragmentKey fragmentKey(const PacketView& view)
{
    const bool isIpv4 = view.ends.ipVersion == 4;
    return {view.ends.source, view.ends.destination, view.fragmentId, isIpv4 ? view.ends.ipProtocol : std::uint8_t{0},
            view.ends.ipVersion};
}

bool readFragment(const PacketView& view, const Frame& frame, IpFragment& fragment)
{
    if (!(view.ends.ipVersion == 4 ? readIpv4(view, fragment) : readIpv6(view, fragment)))
        return false;
    // A length that exceeds the frame is wrong, and hosts drop the packet. (Bytes cut off by the snaplen are a
    // different case.)
    const auto start = static_cast<std::uint64_t>(view.ipHeader - frame.bytes);
    if (start + view.ipLength > std::max(frame.wireLength, frame.capturedLength))
        return false;
    fragment.captured = std::min(fragment.captured, fragment.wireBytes);
    return fragment.wireBytes > 0 &&
           fragment.countedHeaderBytes + fragment.offset + fragment.wireBytes <= kLongestDatagram;
}

}  // namespace netmoth::reassembly
