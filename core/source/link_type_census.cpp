// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/link_type_census.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <vector>

namespace netmoth::source {

namespace {

bool mayHoldWifi(packet::LinkType linkType)
{
    using packet::LinkType;
    constexpr std::array kTypes = {LinkType::Wifi,    LinkType::WifiPrism, LinkType::WifiRadiotap,
                                   LinkType::WifiAvs, LinkType::Ppi,       LinkType::Pktap};
    return std::ranges::find(kTypes, linkType) != kTypes.end();
}

}  // namespace

std::optional<packet::LinkType> LinkTypeCensus::declare(std::uint32_t number)
{
    const auto linkType = packet::linkTypeFromFile(number);
    if (linkType && !m_firstDecoded)
        m_firstDecoded = linkType;
    m_mayAggregate = m_mayAggregate || (linkType && mayHoldWifi(*linkType));
    if (!linkType && !m_firstForeign)
        m_firstForeign = number;
    return linkType;
}

void LinkTypeCensus::skipPacket(std::uint32_t number)
{
    ++m_skippedPackets;
    const std::span<Foreign> known = std::span(m_foreign).first(m_foreignCount);
    if (const auto found = std::ranges::find(known, number, &Foreign::number); found != known.end())
        ++found->packets;
    else if (m_foreignCount < m_foreign.size())
        m_foreign[m_foreignCount++] = {number, 1};
}

std::string LinkTypeCensus::skippedText() const
{
    std::vector<std::string> parts;
    std::uint64_t others = m_skippedPackets;
    for (const Foreign& foreign : std::span(m_foreign).first(m_foreignCount)) {
        parts.push_back(fmt::format("{} of {}", foreign.packets, packet::linkTypeName(foreign.number)));
        others -= foreign.packets;
    }
    if (others > 0)
        parts.push_back(fmt::format("{} of other link types", others));
    if (parts.size() < 2)
        return parts.empty() ? std::string() : parts.front();
    const std::string last = std::move(parts.back());
    parts.pop_back();
    return fmt::format("{} and {}", fmt::join(parts, ", "), last);
}

}  // namespace netmoth::source
