// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/pcapng_format.h"

#include "core/base/byte_order.h"

#include <fmt/format.h>

#include <algorithm>

namespace netmoth::source {

namespace {

enum BlockType : std::uint32_t
{
    kInterface = 1,
    kObsoletePacket = 2,
    kSimplePacket = 3,
    kEnhancedPacket = 6
};

constexpr std::uint32_t kByteOrderMagic = 0x1A2B3C4D;
constexpr std::uint32_t kBlockHeaderBytes = 8;
constexpr std::uint32_t kTrailerBytes = 4;
constexpr std::uint32_t kMinBlockBytes = kBlockHeaderBytes + kTrailerBytes;
constexpr std::uint32_t kSectionFixedBytes = 24;
constexpr std::uint32_t kInterfaceFixedBytes = 16;
constexpr std::size_t kMaxInterfaces = 65536;
constexpr std::uint16_t kOptionTimeResolution = 9;
constexpr std::uint16_t kOptionTimeOffset = 14;

bool isPacket(std::uint32_t type)
{
    return type == kEnhancedPacket || type == kSimplePacket || type == kObsoletePacket;
}

/// Bytes in front of the packet's own, the block header included.
std::uint32_t packetFixedBytes(std::uint32_t type)
{
    return type == kSimplePacket ? 12 : 28;
}

ParseStep damaged(std::string clause)
{
    return {ParseStop::Failed, 0, {FailureKind::Damaged, std::move(clause)}};
}

}  // namespace

std::uint16_t PcapngParser::field16(const std::uint8_t* at) const
{
    const auto value = loadHost<std::uint16_t>(at);
    return m_swapped ? byteSwapped(value) : value;
}

std::uint32_t PcapngParser::field32(const std::uint8_t* at) const
{
    const auto value = loadHost<std::uint32_t>(at);
    return m_swapped ? byteSwapped(value) : value;
}

ParseStep PcapngParser::parse(FileReader& reader, FrameBatch& batch)
{
    ParseStep step{ParseStop::BatchFull};
    while (takeBlock(reader, batch, step) == Outcome::Continue) {
    }
    return step;
}

PcapngParser::Outcome PcapngParser::takeBlock(FileReader& reader, FrameBatch& batch, ParseStep& step)
{
    if (m_skipBytes > 0)
        return skipBlock(reader, step);
    const std::span<const std::uint8_t> window = reader.window();
    if (window.size() < kBlockHeaderBytes) {
        step = {ParseStop::NeedBytes, kBlockHeaderBytes};
        return Outcome::Stop;
    }
    if (loadHost<std::uint32_t>(window.data()) == kSectionHeaderType)
        return takeSection(reader, step);
    const Block block{window.data(), field32(window.data()), field32(window.data() + 4), reader.position()};
    if (!m_inSection || block.length < kMinBlockBytes || block.length % 4 != 0) {
        step = damaged(
            fmt::format("the block at byte {} claims an impossible length of {} bytes", block.offset, block.length));
        return Outcome::Stop;
    }
    const bool packet = isPacket(block.type);
    if (!packet && block.type != kInterface) {
        m_skipBytes = m_skippedBlockLength = block.length;
        return Outcome::Continue;
    }
    if (packet && batch.count >= batch.limit) {
        step = {ParseStop::BatchFull};
        return Outcome::Stop;
    }
    if (block.length > FileReader::kMaxWindowBytes) {
        step = damaged(fmt::format("the {} block at byte {} claims {} bytes, more than one can have",
                                   packet ? "packet" : "interface", block.offset, block.length));
        return Outcome::Stop;
    }
    if (window.size() < block.length) {
        step = {ParseStop::NeedBytes, block.length};
        return Outcome::Stop;
    }
    const std::uint32_t trailer = field32(window.data() + block.length - kTrailerBytes);
    if (trailer != block.length) {
        step = damaged(fmt::format("the block at byte {} begins with a length of {} and ends with one of {}",
                                   block.offset, block.length, trailer));
        return Outcome::Stop;
    }
    return packet ? takePacket(reader, block, batch, step) : takeInterface(reader, block, step);
}

PcapngParser::PacketFields PcapngParser::packetFields(const Block& block) const
{
    const std::uint8_t* const b = block.bytes;
    if (block.type == kSimplePacket) {
        const std::uint32_t wireLength = field32(b + 8);
        const std::uint32_t snapLength = m_interfaces.empty() ? 0 : m_interfaces.front().snapLength;
        const std::uint32_t captured = snapLength == 0 ? wireLength : std::min(wireLength, snapLength);
        // If a writer declared no snapshot length but cut the packet, only the length of the block shows it.
        return {0, 0, std::min(captured, block.length - 12 - kTrailerBytes), wireLength, 12, false};
    }
    const std::uint32_t interfaceId = block.type == kEnhancedPacket ? field32(b + 8) : field16(b + 8);
    const std::uint64_t ticks = (std::uint64_t{field32(b + 12)} << 32) | field32(b + 16);
    return {interfaceId, ticks, field32(b + 20), field32(b + 24), 28, true};
}

PcapngParser::Outcome PcapngParser::takePacket(FileReader& reader, const Block& block, FrameBatch& batch,
                                               ParseStep& step)
{
    const std::uint32_t fixedBytes = packetFixedBytes(block.type);
    if (block.length < fixedBytes + kTrailerBytes) {
        step = damaged(fmt::format("the packet block at byte {} is only {} bytes long", block.offset, block.length));
        return Outcome::Stop;
    }
    const PacketFields fields = packetFields(block);
    if (fields.interfaceId >= m_interfaces.size()) {
        step = damaged(fmt::format("the packet at byte {} names interface {} of {} that the section declares",
                                   block.offset, fields.interfaceId, m_interfaces.size()));
        return Outcome::Stop;
    }
    if (fields.capturedLength > std::min(kMaxCapturedLength, block.length - fixedBytes - kTrailerBytes)) {
        step = damaged(
            fmt::format("the packet at byte {} claims {} captured bytes in a block of {} (at most {} are believed)",
                        block.offset, fields.capturedLength, block.length, kMaxCapturedLength));
        return Outcome::Stop;
    }
    reader.consume(block.length);
    ++m_packetNumber;
    const Interface& interface = m_interfaces[fields.interfaceId];
    if (fields.hasTime) {
        bool isOutside = false;
        m_lastTimestampNs = interface.clock.toNanoseconds(fields.ticks, isOutside);
        m_timesOutOfRange += isOutside;
    }
    if (!interface.linkType) {
        m_linkTypes.skipPacket(interface.linkTypeNumber);
        return Outcome::Continue;
    }
    Frame& frame = batch.frames[batch.count++];
    frame.bytes = block.bytes + fields.payloadOffset;
    frame.capturedLength = fields.capturedLength;
    frame.wireLength = fields.wireLength;
    frame.timestampNs = m_lastTimestampNs;  // a simple packet block has none: the packet before it is the best guess
    frame.linkType = *interface.linkType;
    return Outcome::Continue;
}

PcapngParser::Outcome PcapngParser::takeSection(FileReader& reader, ParseStep& step)
{
    const std::span<const std::uint8_t> window = reader.window();
    if (window.size() < kSectionFixedBytes) {
        step = {ParseStop::NeedBytes, kSectionFixedBytes};
        return Outcome::Stop;
    }
    const std::uint64_t offset = reader.position();
    const auto byteOrder = loadHost<std::uint32_t>(window.data() + 8);
    if (byteOrder != kByteOrderMagic && byteSwapped(byteOrder) != kByteOrderMagic) {
        step = damaged(fmt::format("the section at byte {} does not say its byte order", offset));
        return Outcome::Stop;
    }
    m_swapped = byteOrder != kByteOrderMagic;
    const std::uint32_t length = field32(window.data() + 4);
    if (length < kSectionFixedBytes + kTrailerBytes || length % 4 != 0) {
        step = damaged(fmt::format("the section at byte {} claims an impossible length of {} bytes", offset, length));
        return Outcome::Stop;
    }
    const std::uint16_t major = field16(window.data() + 12);
    if (major != 1) {
        step = {ParseStop::Failed,
                0,
                {FailureKind::Unsupported,
                 fmt::format("the section at byte {} claims pcapng version {}.{} and only version 1 exists", offset,
                             major, field16(window.data() + 14))}};
        return Outcome::Stop;
    }
    m_interfaces.clear();
    m_inSection = true;
    m_skipBytes = m_skippedBlockLength = length;
    return Outcome::Continue;
}

PcapngParser::Outcome PcapngParser::takeInterface(FileReader& reader, const Block& block, ParseStep& step)
{
    if (block.length < kInterfaceFixedBytes + kTrailerBytes || m_interfaces.size() >= kMaxInterfaces) {
        step = damaged(
            block.length < kInterfaceFixedBytes + kTrailerBytes
                ? fmt::format("the interface block at byte {} is only {} bytes long", block.offset, block.length)
                : fmt::format("byte {} declares one interface of its section more than {}", block.offset,
                              kMaxInterfaces));
        return Outcome::Stop;
    }
    const std::uint32_t linkTypeNumber = field16(block.bytes + 8);
    Interface interface {
        {}, field32(block.bytes + 12), linkTypeNumber, m_linkTypes.declare(linkTypeNumber)
    };
    if (readOptions(block, interface, step) == Outcome::Stop)
        return Outcome::Stop;
    m_interfaces.push_back(interface);
    reader.consume(block.length);
    return Outcome::Continue;
}

PcapngParser::Outcome PcapngParser::readOptions(const Block& block, Interface& interface, ParseStep& step) const
{
    const std::uint8_t* at = block.bytes + kInterfaceFixedBytes;
    std::size_t left = block.length - kInterfaceFixedBytes - kTrailerBytes;
    while (left >= 4) {
        const std::uint16_t code = field16(at);
        const std::size_t length = field16(at + 2);
        const std::size_t padded = (length + 3) & ~std::size_t{3};
        if (code == 0)
            return Outcome::Continue;
        if (padded > left - 4) {
            step = damaged(fmt::format("the interface at byte {} has an option longer than its block", block.offset));
            return Outcome::Stop;
        }
        if (code == kOptionTimeResolution && length >= 1 && !interface.clock.setResolution(at[4])) {
            step = damaged(
                fmt::format("the interface at byte {} counts time in units too fine to mean anything", block.offset));
            return Outcome::Stop;
        }
        if (code == kOptionTimeOffset && length >= 8) {
            const std::uint64_t first = field32(at + 4);
            const std::uint64_t second = field32(at + 8);
            const std::uint64_t seconds =
                m_swapped == (std::endian::native == std::endian::little) ? first << 32 | second : second << 32 | first;
            interface.clock.offsetSeconds = static_cast<std::int64_t>(seconds);
        }
        at += 4 + padded;
        left -= 4 + padded;
    }
    return Outcome::Continue;
}

PcapngParser::Outcome PcapngParser::skipBlock(FileReader& reader, ParseStep& step)
{
    const std::size_t body =
        static_cast<std::size_t>(std::min<std::uint64_t>(reader.window().size(), m_skipBytes - kTrailerBytes));
    m_skipBytes -= body;
    reader.consume(body);
    if (m_skipBytes > kTrailerBytes || reader.window().size() < kTrailerBytes) {
        step = {ParseStop::NeedBytes, kTrailerBytes};
        return Outcome::Stop;
    }
    const std::uint32_t trailer = field32(reader.window().data());
    if (trailer != m_skippedBlockLength) {
        step = damaged(fmt::format("the block that ends at byte {} begins with a length of {} and ends with one of {}",
                                   reader.position() + kTrailerBytes, m_skippedBlockLength, trailer));
        return Outcome::Stop;
    }
    reader.consume(kTrailerBytes);
    m_skipBytes = 0;
    return Outcome::Continue;
}

}  // namespace netmoth::source
