// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/pcap_format.h"

#include "core/base/byte_order.h"
#include "core/packet/packet_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace netmoth::source {

namespace {

constexpr std::uint32_t kMagicMicroseconds = 0xA1B2C3D4;
constexpr std::uint32_t kMagicNanoseconds = 0xA1B23C4D;
constexpr std::uint32_t kMagicModified = 0xA1B2CD34;  // Kuznetzov's patch: longer record headers
constexpr std::uint32_t kRecordHeaderBytes = 16;      // of which every variant begins with these
constexpr std::uint32_t kLinkTypeMask = 0x03FFFFFF;   // the higher bits: length of a frame check sequence

// AIX writes version 543.0, or 2.2 with interface types (RFC 1573) as link types and nanoseconds.
constexpr std::uint16_t kAixMajorVersion = 543;
constexpr std::uint32_t kAixEthernet = 6;
constexpr std::uint32_t kAixLoopback = 24;

template <bool swapped, std::unsigned_integral T>
T load(const std::uint8_t* bytes)
{
    const T value = loadHost<T>(bytes);
    return swapped ? byteSwapped(value) : value;
}

constexpr bool isMagic(std::uint32_t value)
{
    return value == kMagicMicroseconds || value == kMagicNanoseconds || value == kMagicModified;
}

}  // namespace

bool PcapParser::recognises(const std::uint8_t* head)
{
    const auto magic = loadHost<std::uint32_t>(head);
    return isMagic(magic) || isMagic(byteSwapped(magic));
}

std::uint16_t PcapParser::field16(const std::uint8_t* at) const
{
    return m_swapped ? load<true, std::uint16_t>(at) : load<false, std::uint16_t>(at);
}

std::uint32_t PcapParser::field32(const std::uint8_t* at) const
{
    return m_swapped ? load<true, std::uint32_t>(at) : load<false, std::uint32_t>(at);
}

Result<std::unique_ptr<PcapParser>> PcapParser::create(FileReader& reader)
{
    const FileReader::Fill filled = reader.fill(kFileHeaderBytes, FileReader::kWaitForever);
    if (filled == FileReader::Fill::Failed)
        return tl::unexpected(reader.failure());
    if (filled != FileReader::Fill::Ready)
        return fail(FailureKind::Damaged, fmt::format("it ends after {} of the {} bytes of its pcap header",
                                                      reader.window().size(), kFileHeaderBytes));
    std::unique_ptr<PcapParser> parser(new PcapParser);
    if (auto read = parser->readFileHeader(reader.window().data()); !read)
        return tl::unexpected(std::move(read.error()));
    reader.consume(kFileHeaderBytes);
    parser->findRecordHeaderLength(reader);
    return parser;
}

Result<void> PcapParser::readFileHeader(const std::uint8_t* header)
{
    m_swapped = !isMagic(loadHost<std::uint32_t>(header));
    const std::uint32_t magic = field32(header);
    const std::uint16_t major = field16(header + 4);
    const std::uint16_t minor = field16(header + 6);
    if (major != 2 && !(major == kAixMajorVersion && minor == 0))
        return fail(FailureKind::Unsupported,
                    fmt::format("it claims pcap version {}.{} and only version 2 exists", major, minor));
    // Versions before 2.4, and AIX's, were written with the two lengths in either order.
    m_lengthsMayBeExchanged = major != 2 || minor < 4;
    m_isModified = magic == kMagicModified;
    m_fractionNs = magic == kMagicNanoseconds ? 1 : 1000;
    std::uint32_t linkType = field32(header + 20) & kLinkTypeMask;
    if (major == 2 && minor == 2 && (linkType == kAixEthernet || linkType == kAixLoopback)) {
        linkType = linkType == kAixEthernet ? 1 : 0;
        m_fractionNs = 1;
    }
    m_linkType = m_linkTypes.declare(linkType).value_or(packet::LinkType::Ethernet);
    return {};
}

/// The magic number does not determine the length of record headers. The correct length is the one with which the
/// second record is valid, or with which the first record is the last one.
void PcapParser::findRecordHeaderLength(FileReader& reader)
{
    constexpr std::array<std::uint32_t, 3> kPlain = {kRecordHeaderBytes, 24, 20};
    constexpr std::array<std::uint32_t, 2> kModified = {24, 28};
    const std::span<const std::uint32_t> lengths = m_isModified ? std::span<const std::uint32_t>(kModified) : kPlain;
    m_recordHeaderBytes = lengths.front();
    // From a pipe, the first packet must be delivered before the second arrives, and programs that write to pipes use
    // plain records.
    if ((!m_isModified && reader.diskBytesTotal() == 0) || m_fractionNs == 1 ||
        reader.fill(kRecordHeaderBytes, FileReader::kWaitForever) != FileReader::Fill::Ready)
        return;
    const std::uint32_t captured = std::min(field32(reader.window().data() + 8), field32(reader.window().data() + 12));
    if (captured > kMaxCapturedLength)
        return;
    const auto wait = m_isModified ? FileReader::kWaitForever : std::chrono::milliseconds{0};
    const FileReader::Fill filled = reader.fill(2 * lengths.back() + captured, wait);
    if (filled != FileReader::Fill::Ready && filled != FileReader::Fill::EndOfFile)
        return;
    for (const std::uint32_t length : lengths) {
        if (isRecordBoundary(reader.window(), length + captured)) {
            m_recordHeaderBytes = length;
            return;
        }
    }
}

/// Whether a record may begin at @p offset of @p window. The window begins with a record and contains as much of the
/// file as is needed. Zeros are no record.
bool PcapParser::isRecordBoundary(std::span<const std::uint8_t> window, std::size_t offset) const
{
    if (window.size() <= offset)
        return window.size() == offset;
    if (window.size() < offset + kRecordHeaderBytes)
        return false;
    constexpr std::uint32_t kFractionsPerSecond = 1'000'000;
    constexpr std::int64_t kLongestPause = 366 * 86'400;
    const std::uint8_t* const record = window.data() + offset;
    const std::int64_t pause = std::int64_t{field32(record)} - std::int64_t{field32(window.data())};
    const std::uint32_t captured = field32(record + 8);
    return std::abs(pause) <= kLongestPause && field32(record + 4) < kFractionsPerSecond && captured > 0 &&
           captured <= kMaxCapturedLength && (captured <= field32(record + 12) || m_lengthsMayBeExchanged);
}

ParseStep PcapParser::parse(FileReader& reader, FrameBatch& batch)
{
    return m_swapped ? parseRecords<true>(reader, batch) : parseRecords<false>(reader, batch);
}

template <bool swapped>
ParseStep PcapParser::parseRecords(FileReader& reader, FrameBatch& batch)
{
    const std::span<const std::uint8_t> window = reader.window();
    const std::size_t headerBytes = m_recordHeaderBytes;
    std::size_t offset = 0;
    ParseStep step{ParseStop::BatchFull};
    std::size_t count = batch.count;
    while (count < batch.limit) {
        const std::size_t available = window.size() - offset;
        if (available < headerBytes) {
            step = {ParseStop::NeedBytes, headerBytes};
            break;
        }
        const std::uint8_t* const record = window.data() + offset;
        auto capturedLength = load<swapped, std::uint32_t>(record + 8);
        auto wireLength = load<swapped, std::uint32_t>(record + 12);
        if (m_lengthsMayBeExchanged && capturedLength > wireLength)
            std::swap(capturedLength, wireLength);
        if (capturedLength > kMaxCapturedLength) {
            step = {ParseStop::Failed,
                    0,
                    {FailureKind::Damaged,
                     fmt::format("the record at byte {} claims {} captured bytes, more than the {} a packet can have",
                                 reader.position() + offset, capturedLength, kMaxCapturedLength)}};
            break;
        }
        const std::size_t recordBytes = headerBytes + capturedLength;
        if (available < recordBytes) {
            step = {ParseStop::NeedBytes, recordBytes};
            break;
        }
        Frame& frame = batch.frames[count++];
        frame.bytes = record + headerBytes;
        frame.capturedLength = capturedLength;
        frame.wireLength = wireLength;
        frame.timestampNs = load<swapped, std::uint32_t>(record) * packet::kNanosecondsPerSecond +
                            load<swapped, std::uint32_t>(record + 4) * m_fractionNs;
        frame.linkType = m_linkType;
        offset += recordBytes;
    }
    m_packetNumber += count - batch.count;
    batch.count = count;
    reader.consume(offset);
    return step;
}

}  // namespace netmoth::source
