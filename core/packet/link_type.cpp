// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/link_type.h"

#include <fmt/format.h>
#include <pcap/pcap.h>

#include <algorithm>

namespace netmoth::packet {

std::optional<LinkType> linkTypeFromFile(std::uint32_t linkTypeNumber)
{
    switch (linkTypeNumber) {
    case 12:  // DLT_RAW on most systems
    case 14:  // DLT_RAW on OpenBSD
        return LinkType::RawIp;
    case 149:  // DLT_USER2, which macOS used before PKTAP had a number; anything else there is not decoded
        return LinkType::Pktap;
    default:
        break;
    }
    const auto* const found = std::ranges::find(kLinkTypes, linkTypeNumber,
                                                [](LinkType linkType) { return static_cast<std::uint32_t>(linkType); });
    return found != kLinkTypes.end() ? std::optional(*found) : std::nullopt;
}

std::string linkTypeName(std::uint32_t linkTypeNumber)
{
    // Above ~104 LINKTYPE_ and DLT_ numbers agree on Linux except for a few that are handled here.
    const int dlt = linkTypeNumber == 101 ? DLT_RAW : static_cast<int>(linkTypeNumber & 0xFFFF);
    if (const char* description = pcap_datalink_val_to_description(dlt))
        return fmt::format("{} ({})", description, linkTypeNumber);
    return fmt::format("link type {}", linkTypeNumber);
}

int pcapDlt(LinkType linkType)
{
    return linkType == LinkType::RawIp ? DLT_RAW : static_cast<int>(linkType);
}

}  // namespace netmoth::packet
