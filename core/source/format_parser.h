// SPDX-License-Identifier: GPL-3.0-or-later
// The interface of a capture file format: a parser that turns the reader's window into frames, one batch per call. The
// frames point into the window. One thread at a time.
#pragma once

#include "core/source/file_reader.h"
#include "core/source/link_type_census.h"
#include "core/source/packet_source.h"

#include <array>
#include <optional>

namespace netmoth::source {

/// The longest packet that is accepted. libpcap captures up to 262,144 bytes of one; segmentation offload makes
/// super-packets of up to 524,280 bytes (Linux: GSO_MAX_SIZE), and a link layer header comes before them.
inline constexpr std::uint32_t kMaxCapturedLength = 1U << 20;

struct FrameBatch
{
    std::array<Frame, kMaxBurst> frames;
    std::size_t count = 0;
    std::size_t limit = kMaxBurst;  ///< 0: stop in front of the first packet.
};

enum class ParseStop
{
    BatchFull,  ///< The batch reached its limit in front of a packet.
    NeedBytes,  ///< The window must contain neededBytes to continue.
    Failed      ///< see failure; sticky.
};

struct ParseStep
{
    ParseStop stop;
    std::size_t neededBytes = 0;
    Failure failure{FailureKind::Damaged, {}};  ///< A clause without the file's name: "the record at byte 24 …".
};

class FormatParser
{
public:
    virtual ~FormatParser() = default;
    FormatParser(const FormatParser&) = delete;
    FormatParser& operator=(const FormatParser&) = delete;

    /// Appends frames to @p batch and consumes their bytes from @p reader, without filling it.
    virtual ParseStep parse(FileReader& reader, FrameBatch& batch) = 0;

    /// True where a file may end: between two records.
    [[nodiscard]] virtual bool isAtBoundary() const = 0;

    /// Of the interfaces that were declared so far.
    [[nodiscard]] const LinkTypeCensus& linkTypes() const { return m_linkTypes; }

    /// True where later interfaces may bring link types that linkTypes() does not know yet.
    [[nodiscard]] virtual bool mayAddLinkTypes() const = 0;

    /// Packets read so far, including skipped ones, as other programs number them.
    [[nodiscard]] std::uint64_t packetNumber() const { return m_packetNumber; }

    /// Packets whose time was out of range and saturated (core/packet/packet_time.h).
    [[nodiscard]] std::uint64_t timesOutOfRange() const { return m_timesOutOfRange; }

protected:
    FormatParser() = default;

    std::uint64_t m_packetNumber = 0;
    std::uint64_t m_timesOutOfRange = 0;
    LinkTypeCensus m_linkTypes;
};

}  // namespace netmoth::source
