// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/file_reader.h"

#include "core/source/compressed_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace netmoth::source {

namespace {

struct Compression
{
    std::string_view magic;
    std::string_view name;
    std::string_view command;
};

constexpr std::string_view kGzipMagic{"\x1F\x8B", 2};
constexpr std::string_view kZstdMagic{"\x28\xB5\x2F\xFD", 4};
/// With any low nibble of the byte before it: a skippable zstd frame, which pzstd writes first (RFC 8878 §3.1.2).
constexpr std::string_view kSkippableMagicEnd{"\x2A\x4D\x18", 3};
constexpr std::array kRefusedCompressions = {
    Compression{{"\xFD\x37\x7A\x58\x5A\x00", 6}, "xz", "xz -dk"},
    Compression{{"BZh", 3}, "bzip2", "bzip2 -dk"},
    Compression{{"\x04\x22\x4D\x18", 4}, "lz4", "lz4 -d"},
};
constexpr std::size_t kLongestMagic = 6;

bool startsWith(std::span<const std::uint8_t> bytes, std::string_view magic)
{
    return bytes.size() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

bool isZstd(std::span<const std::uint8_t> bytes)
{
    return startsWith(bytes, kZstdMagic) ||
           (!bytes.empty() && bytes[0] >> 4 == 5 && startsWith(bytes.subspan(1), kSkippableMagicEnd));
}

}  // namespace

FileReader::FileReader(std::unique_ptr<PlainStream> stream)
    : m_buffer(std::make_unique_for_overwrite<std::uint8_t[]>(kMaxWindowBytes + kChunkBytes))
    , m_diskBytesTotal(stream->diskBytesTotal())
{
    m_stream = std::move(stream);
}

Result<std::unique_ptr<FileReader>> FileReader::create(UniqueFd fd, const std::string& displayName)
{
    auto plain = std::make_unique<PlainStream>(std::move(fd));
    PlainStream* const compressed = plain.get();
    std::unique_ptr<FileReader> reader(new FileReader(std::move(plain)));
    if (reader->fill(kLongestMagic, kWaitForever) == Fill::Failed)
        return fail(reader->failure().kind, fmt::format("Cannot read {}: {}", displayName, reader->failure().sentence));
    for (const Compression& compression : kRefusedCompressions) {
        if (startsWith(reader->window(), compression.magic))
            return fail(
                FailureKind::Unsupported,
                fmt::format("{} is compressed with {}, which is not read directly: decompress it first with `{} {}`",
                            displayName, compression.name, compression.command, displayName));
    }
    const bool isGzip = startsWith(reader->window(), kGzipMagic);
    if (isGzip || isZstd(reader->window())) {
        reader->m_stream.release();
        auto stream =
            (isGzip ? makeGzipStream : makeZstdStream)(std::unique_ptr<PlainStream>(compressed), reader->window());
        if (!stream)
            return fail(stream.error().kind, fmt::format("Cannot read {}: {}", displayName, stream.error().sentence));
        reader->m_stream = std::move(*stream);
        reader->m_compressed = true;
        reader->m_begin = reader->m_end = 0;
        reader->m_streamOffset = 0;
    }
    return reader;
}

FileReader::Fill FileReader::fill(std::size_t atLeast, std::chrono::milliseconds wait)
{
    const std::size_t tail = m_end - m_begin;
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, tail);
    m_begin = 0;
    m_end = tail;
    while (m_end < atLeast) {
        const ByteStream::Piece piece = m_stream->read({m_buffer.get() + m_end, kChunkBytes}, wait);
        switch (piece.status) {
        case ByteStream::Status::Bytes:
            m_end += piece.size;
            m_streamOffset += piece.size;
            break;
        case ByteStream::Status::Waiting:
            if (wait == kWaitForever)
                break;
            return Fill::Waiting;
        case ByteStream::Status::End:
            return Fill::EndOfFile;
        case ByteStream::Status::Failed:
            return Fill::Failed;
        }
    }
    return Fill::Ready;
}

std::uint64_t FileReader::diskBytesRead() const
{
    return m_compressed ? m_stream->diskBytesRead() : position();
}

}  // namespace netmoth::source
