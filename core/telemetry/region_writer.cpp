// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/region_writer.h"

#include "core/telemetry/abi_hash.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <ctime>
#include <new>

namespace netmoth::telemetry {

namespace {

std::int64_t clockNs(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// The boot id as 16 bytes; all zero when /proc does not say.
std::array<std::uint8_t, 16> readBootId()
{
    std::array<std::uint8_t, 16> id{};
    std::array<char, 64> text{};
    const UniqueFd file(::open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC));
    if (!file.isValid() || ::read(file.get(), text.data(), text.size() - 1) <= 0)
        return id;
    std::size_t digit = 0;
    for (const char* at = text.data(); *at != '\0' && digit < 32; ++at) {
        unsigned value = 0;
        if (std::from_chars(at, at + 1, value, 16).ec != std::errc())
            continue;  // the dashes
        id[digit / 2] = static_cast<std::uint8_t>((unsigned{id[digit / 2]} << 4) | value);
        ++digit;
    }
    return id;
}

tl::unexpected<Failure> systemFailure(std::string_view what)
{
    return fail(FailureKind::System, fmt::format("{}: {}.", what, std::strerror(errno)));
}

void fillConstants(RegionHeader& header, const RegionDescription& description, const RegionGeometry& geometry)
{
    header.magic = kRegionMagic;
    header.abiVersion = kAbiVersion;
    header.headerBytes = sizeof(RegionHeader);
    header.abiHash = abiHash();
    header.regionBytes = geometry.regionBytes;
    header.workerCount = geometry.workerCount;
    header.counterCount = kCounterCount;
    header.flowCapacity = geometry.flowCapacity;
    header.tcpCapacity = geometry.tcpCapacity;
    header.journalCapacity = geometry.journalCapacity;
    header.sliceBytes = geometry.sliceBytes;
    for (std::size_t part = 0; part < kRegionPartCount; ++part)
        header.parts[part] = {geometry.offsets[part], kRegionParts[part].recordBytes};
    header.bootId = readBootId();
    header.helperPid = static_cast<std::uint32_t>(::getpid());
    header.sourceKind = description.sourceKind;
    header.startRealtimeNs = clockNs(CLOCK_REALTIME);
    header.startMonotonicNs = clockNs(CLOCK_MONOTONIC);
    const std::size_t length = std::min(description.sourceName.size(), kSourceNameBytes - 1);
    std::copy_n(description.sourceName.data(), length, header.sourceName.data());
    for (std::uint32_t worker = 0; worker < geometry.workerCount; ++worker)
        header.sliceOffset[worker] = geometry.firstSliceOffset + worker * geometry.sliceBytes;
}

}  // namespace

RegionWriter::RegionWriter(UniqueFd fd, MemoryMapping mapping, RegionGeometry geometry)
    : m_fd(std::move(fd))
    , m_statm(::open("/proc/self/statm", O_RDONLY | O_CLOEXEC))
    , m_mapping(std::move(mapping))
    , m_geometry(geometry)
{
}

Result<RegionWriter> RegionWriter::create(const RegionDescription& description)
{
    const RegionGeometry geometry = RegionGeometry::compute(description.workerCount, description.flowCapacity,
                                                            description.tcpCapacity, description.journalCapacity);
    if (!geometry.isValid())
        return fail(
            FailureKind::Usage,
            fmt::format("{} workers with {} flow records, {} TCP connections and {} journal slots each do not fit a "
                        "region of at most {} GiB: lower flow_table.capacity or number_of_rings.",
                        description.workerCount, description.flowCapacity, description.tcpCapacity,
                        description.journalCapacity, kMaxRegionBytes >> 30));

    UniqueFd fd(::memfd_create("netmoth-region", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd.isValid())
        return systemFailure("Creating the shared memory region failed");
    // fallocate, not ftruncate: a full tmpfs is an error here and not a SIGBUS in a worker.
    if (::fallocate(fd.get(), 0, 0, static_cast<off_t>(geometry.regionBytes)) != 0)
        return systemFailure(fmt::format("Reserving {} MiB of shared memory failed; lower flow_table.capacity",
                                         geometry.regionBytes >> 20));
    void* address = ::mmap(nullptr, geometry.regionBytes, PROT_READ | PROT_WRITE,
                           MAP_SHARED | (description.touchPages ? MAP_POPULATE : 0), fd.get(), 0);
    if (address == MAP_FAILED)
        return systemFailure("Mapping the shared memory region failed");
    MemoryMapping mapping(address, geometry.regionBytes);

    // Nothing is constructed: the kernel's zero bytes are the state in which every counter, record and slot begins.
    fillConstants(*std::launder(reinterpret_cast<RegionHeader*>(mapping.at(0))), description, geometry);

    // Our own mapping exists: from here on nobody, this process included, can make another writable one.
    if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_FUTURE_WRITE | F_SEAL_SEAL) != 0)
        return systemFailure("Sealing the shared memory region failed; a kernel of 5.1 or newer is needed");
    RegionWriter writer(std::move(fd), std::move(mapping), geometry);
    writer.beat();
    return writer;
}

RegionHeader& RegionWriter::header() const
{
    return *std::launder(reinterpret_cast<RegionHeader*>(m_mapping.at(0)));
}

template <RegionPart part>
std::span<PartRecord<part>> RegionWriter::records(std::uint32_t worker) const
{
    const std::uint64_t slice = m_geometry.firstSliceOffset + worker * m_geometry.sliceBytes;
    return {std::launder(reinterpret_cast<PartRecord<part>*>(m_mapping.at(slice + m_geometry.offsetOf(part)))),
            kRegionParts[static_cast<std::size_t>(part)].recordCount(m_geometry)};
}

WorkerSlice RegionWriter::slice(std::uint32_t worker) const
{
    return {records<RegionPart::Counters>(worker).data(),
            records<RegionPart::Flows>(worker),
            records<RegionPart::Tcp>(worker),
            records<RegionPart::Tunnels>(worker),
            records<RegionPart::JournalHead>(worker).data(),
            records<RegionPart::Journal>(worker),
            records<RegionPart::Timeline>(worker).data(),
            records<RegionPart::Undecoded>(worker).data()};
}

void RegionWriter::setLinkType(std::uint32_t linkType)
{
    header().linkType = linkType;
}

void RegionWriter::setState(RegionState state)
{
    header().live.state.store(static_cast<std::uint64_t>(state), std::memory_order_release);
}

void RegionWriter::setFailed(const Failure& failure)
{
    auto& live = header().live;
    std::array<char, kErrorTextBytes> text{};
    std::copy_n(failure.sentence.data(), std::min(failure.sentence.size(), text.size() - 1), text.data());
    for (std::size_t word = 0; word < live.errorText.size(); ++word) {
        std::uint64_t value = 0;
        std::memcpy(&value, text.data() + word * sizeof value, sizeof value);
        live.errorText[word].store(value, std::memory_order_relaxed);
    }
    live.errorKind.store(static_cast<std::uint64_t>(failure.kind) + 1, std::memory_order_relaxed);
    setState(RegionState::Failed);  // release: a reader that sees Failed sees the whole sentence
}

void RegionWriter::beat()
{
    auto& live = header().live;
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) == 0) {
        const auto microseconds = [](const timeval& time) {
            return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(time.tv_usec);
        };
        live.helperCpuNs.store((microseconds(usage.ru_utime) + microseconds(usage.ru_stime)) * 1000,
                               std::memory_order_relaxed);
    }
    std::array<char, 128> text{};
    if (::pread(m_statm.get(), text.data(), text.size() - 1, 0) > 0) {
        const char* resident = std::strchr(text.data(), ' ');
        std::uint64_t pages = 0;
        if (resident && std::from_chars(resident + 1, text.data() + text.size(), pages).ec == std::errc())
            live.helperResidentBytes.store(pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)),
                                           std::memory_order_relaxed);
    }
    live.heartbeatNs.store(static_cast<std::uint64_t>(clockNs(CLOCK_MONOTONIC)), std::memory_order_release);
}

void RegionWriter::setFileProgress(std::uint64_t bytesRead, std::uint64_t bytesTotal)
{
    header().live.fileBytesTotal.store(bytesTotal, std::memory_order_relaxed);
    header().live.fileBytesRead.store(bytesRead, std::memory_order_relaxed);
}

void RegionWriter::countFilter()
{
    auto& generation = header().live.filterGeneration;
    generation.store(generation.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

}  // namespace netmoth::telemetry
