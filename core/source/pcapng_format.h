// SPDX-License-Identifier: GPL-3.0-or-later
// pcapng files (draft-ietf-opsawg-pcapng): any number of sections in either byte order, interfaces with their own link
// type and time resolution; enhanced, simple and obsolete packet blocks. Every other block is skipped.
#pragma once

#include "core/packet/packet_time.h"
#include "core/source/format_parser.h"

#include <vector>

namespace netmoth::source {

/// How an interface counts time (if_tsresol, if_tsoffset), prepared for one multiplication or division per packet.
struct PcapngClock
{
    std::uint64_t multiplier = 1000;  ///< Nanoseconds per tick; 0: use the other two.
    std::uint64_t divisor = 0;        ///< Ticks per nanosecond; 0: ticks are 2^-binaryShift seconds.
    unsigned binaryShift = 0;
    std::int64_t offsetSeconds = 0;

    /// @p ticks as packet time. @p isOutside is set if the time was out of range and saturated.
    [[nodiscard]] std::int64_t toNanoseconds(std::uint64_t ticks, bool& isOutside) const;

    /// Decodes an if_tsresol octet; false when it is finer than 64 bits of ticks can mean.
    [[nodiscard]] bool setResolution(std::uint8_t resolution);

private:
    [[nodiscard]] packet::WideNanoseconds sinceOffset(std::uint64_t ticks) const;
};

class PcapngParser final : public FormatParser
{
public:
    static constexpr std::uint32_t kSectionHeaderType = 0x0A0D0D0A;  // the same in both byte orders

    ParseStep parse(FileReader& reader, FrameBatch& batch) override;
    [[nodiscard]] bool isAtBoundary() const override { return m_skipBytes == 0; }
    [[nodiscard]] bool mayAddLinkTypes() const override { return true; }

private:
    struct Interface
    {
        PcapngClock clock;
        std::uint32_t snapLength;
        std::uint32_t linkTypeNumber;
        std::optional<packet::LinkType> linkType;  ///< None: not decoded.
    };
    struct Block
    {
        const std::uint8_t* bytes;
        std::uint32_t type;
        std::uint32_t length;
        std::uint64_t offset;  // in the file
    };
    struct PacketFields
    {
        std::uint32_t interfaceId;
        std::uint64_t ticks;
        std::uint32_t capturedLength;
        std::uint32_t wireLength;
        std::size_t payloadOffset;
        bool hasTime;
    };
    enum class Outcome
    {
        Continue,
        Stop
    };

    [[nodiscard]] std::uint16_t field16(const std::uint8_t* at) const;
    [[nodiscard]] std::uint32_t field32(const std::uint8_t* at) const;
    Outcome takeBlock(FileReader& reader, FrameBatch& batch, ParseStep& step);
    Outcome takePacket(FileReader& reader, const Block& block, FrameBatch& batch, ParseStep& step);
    Outcome takeSection(FileReader& reader, ParseStep& step);
    Outcome takeInterface(FileReader& reader, const Block& block, ParseStep& step);
    Outcome readOptions(const Block& block, Interface& interface, ParseStep& step) const;
    Outcome skipBlock(FileReader& reader, ParseStep& step);
    [[nodiscard]] PacketFields packetFields(const Block& block) const;

    std::vector<Interface> m_interfaces;  // of this section
    std::int64_t m_lastTimestampNs = 0;
    std::uint64_t m_skipBytes = 0;  // rest of a block that is skipped, including its trailing length
    std::uint32_t m_skippedBlockLength = 0;
    bool m_swapped = false;
    bool m_inSection = false;
};

}  // namespace netmoth::source
