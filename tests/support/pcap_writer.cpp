// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pcap_writer.h"

#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <memory>
#include <stdexcept>

namespace netmoth::test {

void CaptureWriter::put16(std::uint16_t value)
{
    const auto high = static_cast<std::uint8_t>(value >> 8);
    const auto low = static_cast<std::uint8_t>(value);
    m_bytes.push_back(m_order == ByteOrder::Big ? high : low);
    m_bytes.push_back(m_order == ByteOrder::Big ? low : high);
}

void CaptureWriter::put32(std::uint32_t value)
{
    m_bytes.resize(m_bytes.size() + 4);
    set32(m_bytes.size() - 4, value);
}

void CaptureWriter::set32(std::size_t at, std::uint32_t value)
{
    for (unsigned i = 0; i < 4; ++i) {
        const unsigned shift = m_order == ByteOrder::Big ? 24 - 8 * i : 8 * i;
        m_bytes[at + i] = static_cast<std::uint8_t>(value >> shift);
    }
}

void CaptureWriter::putPadded(std::span<const std::uint8_t> bytes)
{
    appendRaw(bytes);
    m_bytes.resize(m_bytes.size() + (4 - bytes.size() % 4) % 4);
}

bool CaptureWriter::flushTo(std::FILE* file)
{
    const bool written = std::fwrite(m_bytes.data(), 1, m_bytes.size(), file) == m_bytes.size();
    m_bytes.clear();
    return written;
}

PcapWriter::PcapWriter(ByteOrder order, TimeUnit unit, std::uint32_t linkType, std::uint32_t snapLength)
    : CaptureWriter(order)
    , m_unit(unit)
{
    put32(unit == TimeUnit::Microseconds ? 0xA1B2C3D4 : 0xA1B23C4D);
    put16(2);
    put16(4);
    put32(0);
    put32(0);
    put32(snapLength);
    put32(linkType);
}

void PcapWriter::recordHeader(std::int64_t timestampNs, std::uint32_t capturedLength, std::uint32_t wireLength)
{
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    put32(static_cast<std::uint32_t>(timestampNs / kNsPerSecond));
    put32(static_cast<std::uint32_t>(timestampNs % kNsPerSecond / (m_unit == TimeUnit::Microseconds ? 1000 : 1)));
    put32(capturedLength);
    put32(wireLength);
}

void PcapWriter::packet(std::int64_t timestampNs, std::span<const std::uint8_t> frame,
                        std::optional<std::uint32_t> wireLength)
{
    const auto length = static_cast<std::uint32_t>(frame.size());
    recordHeader(timestampNs, length, wireLength.value_or(length));
    appendRaw(frame);
}

PcapngWriter::PcapngWriter(ByteOrder order)
    : CaptureWriter(order)
{
    section();
}

void PcapngWriter::beginBlock(std::uint32_t type)
{
    m_blockBegin = m_bytes.size();
    put32(type);
    put32(0);
}

void PcapngWriter::endBlock()
{
    const auto length = static_cast<std::uint32_t>(m_bytes.size() - m_blockBegin + 4);
    set32(m_blockBegin + 4, length);
    put32(length);
}

void PcapngWriter::endOption()
{
    put32(0);
}

void PcapngWriter::section(std::uint16_t majorVersion)
{
    beginBlock(0x0A0D0D0A);
    put32(0x1A2B3C4D);
    put16(majorVersion);
    put16(0);
    put32(0xFFFFFFFF);
    put32(0xFFFFFFFF);
    endBlock();
}

void PcapngWriter::interface(const PcapngInterface& interface)
{
    beginBlock(1);
    put16(interface.linkType);
    put16(0);
    put32(interface.snapLength);
    if (interface.timeResolution) {
        put16(9);
        put16(1);
        putPadded(std::span(&*interface.timeResolution, 1));
    }
    if (interface.timeOffsetSeconds) {
        const auto offset = static_cast<std::uint64_t>(*interface.timeOffsetSeconds);
        const auto high = static_cast<std::uint32_t>(offset >> 32);
        const auto low = static_cast<std::uint32_t>(offset);
        put16(14);
        put16(8);
        put32(order() == ByteOrder::Big ? high : low);
        put32(order() == ByteOrder::Big ? low : high);
    }
    endOption();
    endBlock();
}

void PcapngWriter::enhancedPacket(std::uint32_t interfaceId, std::uint64_t ticks, std::span<const std::uint8_t> frame,
                                  std::optional<std::uint32_t> wireLength, const std::string& comment)
{
    const auto length = static_cast<std::uint32_t>(frame.size());
    beginBlock(6);
    put32(interfaceId);
    put32(static_cast<std::uint32_t>(ticks >> 32));
    put32(static_cast<std::uint32_t>(ticks));
    put32(length);
    put32(wireLength.value_or(length));
    putPadded(frame);
    if (!comment.empty()) {
        put16(1);
        put16(static_cast<std::uint16_t>(comment.size()));
        const Bytes text(comment.begin(), comment.end());
        putPadded(text);
        endOption();
    }
    endBlock();
}

void PcapngWriter::simplePacket(std::span<const std::uint8_t> frame, std::optional<std::uint32_t> wireLength)
{
    beginBlock(3);
    put32(wireLength.value_or(static_cast<std::uint32_t>(frame.size())));
    putPadded(frame);
    endBlock();
}

void PcapngWriter::obsoletePacket(std::uint16_t interfaceId, std::uint64_t ticks, std::span<const std::uint8_t> frame,
                                  std::optional<std::uint32_t> wireLength)
{
    const auto length = static_cast<std::uint32_t>(frame.size());
    beginBlock(2);
    put16(interfaceId);
    put16(0xFFFF);
    put32(static_cast<std::uint32_t>(ticks >> 32));
    put32(static_cast<std::uint32_t>(ticks));
    put32(length);
    put32(wireLength.value_or(length));
    putPadded(frame);
    endBlock();
}

void PcapngWriter::block(std::uint32_t type, std::span<const std::uint8_t> body)
{
    beginBlock(type);
    putPadded(body);
    endBlock();
}

Bytes gzip(const Bytes& bytes)
{
    z_stream z = {};
    constexpr int kGzipWindowBits = 15 + 16;
    if (deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, kGzipWindowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2 failed");
    Bytes input = bytes;
    Bytes compressed(deflateBound(&z, bytes.size()));
    z.next_in = input.data();
    z.avail_in = static_cast<uInt>(input.size());
    z.next_out = compressed.data();
    z.avail_out = static_cast<uInt>(compressed.size());
    const int outcome = deflate(&z, Z_FINISH);
    compressed.resize(z.total_out);
    deflateEnd(&z);
    if (outcome != Z_STREAM_END)
        throw std::runtime_error("deflate failed");
    return compressed;
}

Bytes zstd(const Bytes& bytes)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    Bytes compressed(ZSTD_compressBound(bytes.size()));
    const std::size_t size =
        ZSTD_compress2(context.get(), compressed.data(), compressed.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size) != 0)
        throw std::runtime_error("ZSTD_compress2 failed");
    compressed.resize(size);
    return compressed;
}

int memoryFile(std::span<const std::uint8_t> bytes)
{
    const int fd = ::memfd_create("netmoth-test", MFD_CLOEXEC);
    for (std::size_t done = 0; fd >= 0 && done < bytes.size();) {
        const ssize_t size = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (size <= 0)
            throw std::runtime_error("the anonymous file could not be written");
        done += static_cast<std::size_t>(size);
    }
    if (fd < 0 || ::lseek(fd, 0, SEEK_SET) != 0)
        throw std::runtime_error("no anonymous file");
    return fd;
}

}  // namespace netmoth::test
