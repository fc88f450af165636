// SPDX-License-Identifier: GPL-3.0-or-later
// The link types of a capture file: which are decoded, and how many packets there are of those that are not. Bounded,
// however many interfaces a file declares. One thread at a time.
#pragma once

#include "core/packet/link_type.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace netmoth::source {

class LinkTypeCensus
{
public:
    /// Records an interface of link type @p number, as written in the file. @return the link type, if it is decoded.
    std::optional<packet::LinkType> declare(std::uint32_t number);

    /// A packet of an interface whose link type is not decoded.
    void skipPacket(std::uint32_t number);

    [[nodiscard]] bool isEmpty() const { return !m_firstDecoded && !m_firstForeign; }
    [[nodiscard]] std::optional<packet::LinkType> firstDecoded() const { return m_firstDecoded; }
    [[nodiscard]] std::optional<std::uint32_t> firstForeign() const { return m_firstForeign; }
    /// Whether a frame may hold several packets: 802.11, or a capture header in front of it.
    [[nodiscard]] bool mayAggregate() const { return m_mayAggregate; }
    [[nodiscard]] std::uint64_t skippedPackets() const { return m_skippedPackets; }

    /// "40 of IEEE 802.11 (105) and 2 of USB (186)": what was skipped, in the order of its first packets.
    [[nodiscard]] std::string skippedText() const;

private:
    struct Foreign
    {
        std::uint32_t number;
        std::uint64_t packets;
    };
    static constexpr std::size_t kMostNamed = 8;  ///< All others are reported as "other link types".

    std::optional<packet::LinkType> m_firstDecoded;
    std::optional<std::uint32_t> m_firstForeign;
    std::array<Foreign, kMostNamed> m_foreign{};
    std::size_t m_foreignCount = 0;
    std::uint64_t m_skippedPackets = 0;
    bool m_mayAggregate = false;
};

}  // namespace netmoth::source
