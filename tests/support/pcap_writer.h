// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files for tests, in memory: classic pcap and pcapng, in either byte order. Written apart from the readers, on
// purpose, so that the two check each other. Test code only.
#pragma once

#include "core/packet/link_type.h"
#include "tests/support/frame_builder.h"

#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>
#include <string>

namespace netmoth::test {

enum class ByteOrder
{
    Little,
    Big
};
enum class TimeUnit
{
    Microseconds,
    Nanoseconds
};

/// What both writers share: a growing buffer and integers in the file's byte order.
class CaptureWriter
{
public:
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

    /// Appends anything, to damage a file on purpose.
    void appendRaw(std::span<const std::uint8_t> bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void put16(std::uint16_t value);
    void put32(std::uint32_t value);

    /// Writes the buffer to @p file and empties it; false if that failed.
    [[nodiscard]] bool flushTo(std::FILE* file);

protected:
    explicit CaptureWriter(ByteOrder order)
        : m_order(order)
    {
    }
    ~CaptureWriter() = default;
    void putPadded(std::span<const std::uint8_t> bytes);
    void set32(std::size_t at, std::uint32_t value);
    [[nodiscard]] ByteOrder order() const { return m_order; }

    Bytes m_bytes;

private:
    ByteOrder m_order;
};

class PcapWriter : public CaptureWriter
{
public:
    explicit PcapWriter(ByteOrder order = ByteOrder::Little, TimeUnit unit = TimeUnit::Microseconds,
                        std::uint32_t linkType = 1, std::uint32_t snapLength = 262144);

    /// @p wireLength: as long as @p frame if not given.
    void packet(std::int64_t timestampNs, std::span<const std::uint8_t> frame,
                std::optional<std::uint32_t> wireLength = {});

    /// A record header alone, claiming what it likes.
    void recordHeader(std::int64_t timestampNs, std::uint32_t capturedLength, std::uint32_t wireLength);

private:
    TimeUnit m_unit;
};

struct PcapngInterface
{
    std::uint16_t linkType = 1;
    std::uint32_t snapLength = 262144;
    std::optional<std::uint8_t> timeResolution = {};     ///< if_tsresol as it stands in the file
    std::optional<std::int64_t> timeOffsetSeconds = {};  ///< if_tsoffset
};

class PcapngWriter : public CaptureWriter
{
public:
    /// Begins with a section header.
    explicit PcapngWriter(ByteOrder order = ByteOrder::Little);

    void section(std::uint16_t majorVersion = 1);
    void interface(const PcapngInterface& interface = {});
    void enhancedPacket(std::uint32_t interfaceId, std::uint64_t ticks, std::span<const std::uint8_t> frame,
                        std::optional<std::uint32_t> wireLength = {}, const std::string& comment = {});
    void simplePacket(std::span<const std::uint8_t> frame, std::optional<std::uint32_t> wireLength = {});
    void obsoletePacket(std::uint16_t interfaceId, std::uint64_t ticks, std::span<const std::uint8_t> frame,
                        std::optional<std::uint32_t> wireLength = {});

    /// A block of any type around @p body, padded.
    void block(std::uint32_t type, std::span<const std::uint8_t> body);

    /// Offset of the last block in bytes().
    [[nodiscard]] std::size_t lastBlockOffset() const { return m_blockBegin; }

private:
    void beginBlock(std::uint32_t type);
    void endBlock();
    void endOption();

    std::size_t m_blockBegin = 0;
};

/// @p bytes compressed as one gzip member.
[[nodiscard]] Bytes gzip(const Bytes& bytes);

/// @p bytes compressed as one zstd frame, with a checksum at its end.
[[nodiscard]] Bytes zstd(const Bytes& bytes);

/// A descriptor of an anonymous file that holds @p bytes, positioned at its start; the caller closes it.
[[nodiscard]] int memoryFile(std::span<const std::uint8_t> bytes);

}  // namespace netmoth::test
