// SPDX-License-Identifier: GPL-3.0-or-later
// From a captured frame to the first IP packet in it, by link type. Pure; any thread.
#pragma once

#include "core/packet/ether_walk.h"
#include "core/packet/frame.h"

namespace netmoth::packet {

/// Every link type but the plain Ethernet case that locateIp() answers itself.
WalkStatus locateIpByLinkType(const Frame& frame, ByteRange range, IpCandidate& found);

/// Finds the first IP packet of @p frame. The tag that the kernel stripped counts as the outermost.
inline WalkStatus locateIp(const Frame& frame, IpCandidate& found)
{
    // A damaged file may claim fewer bytes on the wire than it holds; what was captured was there.
    const ByteRange range{frame.bytes, frame.capturedLength, std::max(frame.wireLength, frame.capturedLength)};
    if (frame.vlanTpid != 0)
        found.vlan = VlanTags(frame.vlanTci);
    // Nearly every frame of a workstation ends here; bench_decode shows what the detour through the walk costs.
    if (frame.linkType == LinkType::Ethernet && range.has(14)) {
        const std::uint16_t etherType = loadBig16(frame.bytes + 12);
        if (etherType == kEtherTypeIpv4 || etherType == kEtherTypeIpv6) {
            found.packet = range.after(14);
            found.version = etherType == kEtherTypeIpv4 ? 4 : 6;
            return WalkStatus::Ip;
        }
    }
    return locateIpByLinkType(frame, range, found);
}

}  // namespace netmoth::packet
