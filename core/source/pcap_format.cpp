// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/pcap_format.h"

#include "core/base/byte_order.h"

#include <fmt/format.h>

#include <utility>

namespace netmoth::source {

namespace {

constexpr std::uint32_t kMagicMicroseconds = 0xA1B2C3D4;
constexpr std::uint32_t kMagicNanoseconds = 0xA1B23C4D;
constexpr std::uint32_t kMagicModified = 0xA1B2CD34;  // Kuznetzov's patch: longer record headers
constexpr std::size_t kRecordHeaderBytes = 16;
constexpr std::uint32_t kLinkTypeMask = 0x03FFFFFF;  // the bits above say whether frames end in a frame check sequence
constexpr std::int64_t kNsPerSecond = 1'000'000'000;

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

Result<std::unique_ptr<PcapParser>> PcapParser::create(FileReader& reader)
{
    constexpr std::chrono::milliseconds kWaitForever{-1};
    const FileReader::Fill filled = reader.fill(kFileHeaderBytes, kWaitForever);
    if (filled == FileReader::Fill::Failed)
        return tl::unexpected(reader.failure());
    if (filled != FileReader::Fill::Ready)
        return fail(FailureKind::Damaged, fmt::format("it ends after {} of the {} bytes of its pcap header",
                                                      reader.window().size(), kFileHeaderBytes));
    const std::uint8_t* const header = reader.window().data();
    std::unique_ptr<PcapParser> parser(new PcapParser);
    parser->m_swapped = !isMagic(loadHost<std::uint32_t>(header));
    const auto field16 = [&](std::size_t at) {
        return parser->m_swapped ? load<true, std::uint16_t>(header + at) : load<false, std::uint16_t>(header + at);
    };
    const auto field32 = [&](std::size_t at) {
        return parser->m_swapped ? load<true, std::uint32_t>(header + at) : load<false, std::uint32_t>(header + at);
    };
    const std::uint32_t magic = field32(0);
    if (magic == kMagicModified)
        return fail(FailureKind::Unsupported,
                    "it is a modified pcap file (magic a1b2cd34), a variant that is not read: "
                    "convert it with `editcap`");
    if (field16(4) != 2)
        return fail(FailureKind::Unsupported,
                    fmt::format("it claims pcap version {}.{} and only version 2 exists", field16(4), field16(6)));
    // Versions before 2.4 were written with the two lengths in either order.
    parser->m_lengthsMayBeExchanged = field16(6) < 4;
    parser->m_fractionNs = magic == kMagicNanoseconds ? 1 : 1000;
    parser->m_linkType = parser->m_linkTypes.declare(field32(20) & kLinkTypeMask).value_or(packet::LinkType::Ethernet);
    reader.consume(kFileHeaderBytes);
    return parser;
}

ParseStep PcapParser::parse(FileReader& reader, FrameBatch& batch)
{
    return m_swapped ? parseRecords<true>(reader, batch) : parseRecords<false>(reader, batch);
}

template <bool swapped>
ParseStep PcapParser::parseRecords(FileReader& reader, FrameBatch& batch)
{
    const std::span<const std::uint8_t> window = reader.window();
    std::size_t offset = 0;
    ParseStep step{ParseStop::BatchFull};
    std::size_t count = batch.count;
    while (count < batch.limit) {
        const std::size_t available = window.size() - offset;
        if (available < kRecordHeaderBytes) {
            step = {ParseStop::NeedBytes, kRecordHeaderBytes};
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
        const std::size_t recordBytes = kRecordHeaderBytes + capturedLength;
        if (available < recordBytes) {
            step = {ParseStop::NeedBytes, recordBytes};
            break;
        }
        Frame& frame = batch.frames[count++];
        frame.bytes = record + kRecordHeaderBytes;
        frame.capturedLength = capturedLength;
        frame.wireLength = wireLength;
        frame.timestampNs = load<swapped, std::uint32_t>(record) * kNsPerSecond +
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
