// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/link_type.h"

#include <fmt/format.h>
#include <pcap/pcap.h>

namespace netmoth::packet {

std::optional<LinkType> linkTypeFromFile(std::uint32_t linkTypeNumber)
{
    switch (linkTypeNumber) {
    case 0:
        return LinkType::Null;
    case 1:
        return LinkType::Ethernet;
    case 9:
        return LinkType::Ppp;
    case 12:   // DLT_RAW on most systems
    case 14:   // DLT_RAW on OpenBSD
    case 101:  // LINKTYPE_RAW
        return LinkType::RawIp;
    case 108:
        return LinkType::Loop;
    case 113:
        return LinkType::LinuxCooked;
    case 228:
        return LinkType::RawIpv4;
    case 229:
        return LinkType::RawIpv6;
    case 276:
        return LinkType::LinuxCookedV2;
    default:
        return std::nullopt;
    }
}

std::string linkTypeName(std::uint32_t linkTypeNumber)
{
    // Above ~104 LINKTYPE_ and DLT_ numbers agree on Linux except for a few that we handle ourselves.
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
