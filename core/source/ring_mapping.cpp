// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/ring_mapping.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <limits>
#include <utility>

namespace netmoth::source {

namespace {

constexpr std::uint32_t kMinFrameSizeBytes = 128;  // descriptor, address and alignment take 80 of it

double mebibytes(double bytes)
{
    return bytes / (1 << 20);
}

double ringBytes(const RingGeometry& geometry)
{
    return static_cast<double>(geometry.blockSizeBytes) * geometry.blockCount;
}

/// Physical memory of the machine; 0 if unknown.
double memoryBytes()
{
    struct sysinfo machine
    {
    };
    return ::sysinfo(&machine) == 0 ? static_cast<double>(machine.totalram) * machine.mem_unit : 0.0;
}

Failure ringFailure(int error, const RingGeometry& geometry, const std::string& interfaceName)
{
    const double sizeMebibytes = mebibytes(ringBytes(geometry));
    if (error == ENOMEM)
        return {FailureKind::System,
                fmt::format("No memory for a ring of {:.1f} MiB on interface {} ({} blocks of {} bytes): lower "
                            "afpacket.num_blocks, afpacket.block_size or number_of_rings.",
                            sizeMebibytes, interfaceName, geometry.blockCount, geometry.blockSizeBytes)};
    return {FailureKind::System, fmt::format("Cannot make a ring of {:.1f} MiB on interface {}: {}.", sizeMebibytes,
                                             interfaceName, std::strerror(error))};
}

}  // namespace

Result<void> checkGeometry(const RingGeometry& geometry, std::size_t ringCount)
{
    const long pageSizeBytes = ::sysconf(_SC_PAGESIZE);
    if (geometry.blockSizeBytes == 0 || geometry.blockSizeBytes % static_cast<unsigned long>(pageSizeBytes) != 0 ||
        geometry.blockSizeBytes > std::numeric_limits<std::int32_t>::max())
        return fail(FailureKind::Usage, fmt::format("afpacket.block_size: {} is not a multiple of the page size, {}.",
                                                    geometry.blockSizeBytes, pageSizeBytes));
    if (geometry.frameSizeBytes < kMinFrameSizeBytes || geometry.frameSizeBytes % TPACKET_ALIGNMENT != 0 ||
        geometry.frameSizeBytes > geometry.blockSizeBytes)
        return fail(FailureKind::Usage,
                    fmt::format("afpacket.frame_size: {} is not a multiple of {} from {} up to afpacket.block_size.",
                                geometry.frameSizeBytes, TPACKET_ALIGNMENT, kMinFrameSizeBytes));
    const std::uint32_t framesPerBlock = geometry.blockSizeBytes / geometry.frameSizeBytes;
    if (geometry.blockCount < 2 || geometry.blockCount > std::numeric_limits<std::uint32_t>::max() / framesPerBlock)
        return fail(FailureKind::Usage, fmt::format("afpacket.num_blocks: {} is out of range: a ring has at least 2 "
                                                    "blocks and fewer than 2^32 frames.",
                                                    geometry.blockCount));
    if (geometry.retireTimeout.count() < 1 || geometry.retireTimeout.count() > 60'000)
        return fail(FailureKind::Usage, fmt::format("afpacket.timeout: {} ms is out of range: 1 to 60000.",
                                                    geometry.retireTimeout.count()));
    const double wantedBytes = ringBytes(geometry) * static_cast<double>(ringCount);
    const double machineBytes = memoryBytes();
    if (machineBytes > 0 && wantedBytes > machineBytes / 2)
        return fail(FailureKind::Usage,
                    fmt::format("{} ring(s) of {:.0f} MiB each would take more than half of this machine's {:.0f} MiB: "
                                "lower afpacket.num_blocks, afpacket.block_size or number_of_rings.",
                                ringCount, mebibytes(ringBytes(geometry)), mebibytes(machineBytes)));
    return {};
}

Result<RingMapping> RingMapping::create(int socket, const RingGeometry& geometry, const std::string& interfaceName)
{
    const int version = TPACKET_V3;
    if (::setsockopt(socket, SOL_PACKET, PACKET_VERSION, &version, sizeof version) != 0)
        return fail(FailureKind::Unsupported,
                    fmt::format("This kernel has no TPACKET_V3 rings ({}): set strategy: pcap.", std::strerror(errno)));

    tpacket_req3 request{};
    request.tp_block_size = geometry.blockSizeBytes;
    request.tp_block_nr = geometry.blockCount;
    request.tp_frame_size = geometry.frameSizeBytes;
    request.tp_frame_nr = geometry.blockSizeBytes / geometry.frameSizeBytes * geometry.blockCount;
    request.tp_retire_blk_tov = static_cast<unsigned>(geometry.retireTimeout.count());
    if (::setsockopt(socket, SOL_PACKET, PACKET_RX_RING, &request, sizeof request) != 0)
        return tl::unexpected<Failure>(ringFailure(errno, geometry, interfaceName));

    // Neither MAP_LOCKED (ring pages are never swapped, and it fails beyond RLIMIT_MEMLOCK) nor MAP_POPULATE (the
    // kernel maps every page of a ring at once anyway).
    const std::size_t sizeBytes = std::size_t{geometry.blockCount} * geometry.blockSizeBytes;
    void* base = ::mmap(nullptr, sizeBytes, PROT_READ | PROT_WRITE, MAP_SHARED, socket, 0);
    if (base == MAP_FAILED)
        return tl::unexpected<Failure>(ringFailure(errno, geometry, interfaceName));
    return RingMapping(static_cast<std::uint8_t*>(base), geometry);
}

RingMapping::RingMapping(std::uint8_t* base, const RingGeometry& geometry)
    : m_base(base)
    , m_blockSizeBytes(geometry.blockSizeBytes)
    , m_blockCount(geometry.blockCount)
{
}

RingMapping::RingMapping(RingMapping&& other) noexcept
    : m_base(std::exchange(other.m_base, nullptr))
    , m_blockSizeBytes(other.m_blockSizeBytes)
    , m_blockCount(other.m_blockCount)
{
}

RingMapping& RingMapping::operator=(RingMapping&& other) noexcept
{
    if (this != &other) {
        unmap();
        m_base = std::exchange(other.m_base, nullptr);
        m_blockSizeBytes = other.m_blockSizeBytes;
        m_blockCount = other.m_blockCount;
    }
    return *this;
}

RingMapping::~RingMapping()
{
    unmap();
}

void RingMapping::unmap()
{
    if (m_base != nullptr)
        ::munmap(m_base, sizeBytes());
    m_base = nullptr;
}

std::uint32_t RingMapping::readyBlocks() const
{
    std::uint32_t ready = 0;
    for (std::uint32_t index = 0; index < m_blockCount; ++index)
        ready += isReady(index) ? 1U : 0U;
    return ready;
}

}  // namespace netmoth::source
