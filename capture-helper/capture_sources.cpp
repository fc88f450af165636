// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/capture_sources.h"

#include "capture-helper/receive_only.h"
#include "core/pipeline/worker_placement.h"
#include "core/source/afpacket_socket.h"
#include "core/source/bpf_compiler.h"
#include "core/source/interface_info.h"
#include "core/source/tpacket_v3_ring.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace netmoth::capture {

namespace {

/// 0 for a pipe.
std::uint64_t fileBytes(const UniqueFd& file)
{
    struct stat status = {};
    const bool isRegular = ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
    return isRegular ? static_cast<std::uint64_t>(status.st_size) : 0;
}

/// The descriptor that the caller passed for reading.
Result<UniqueFd> duplicateInput(const Options& options)
{
    UniqueFd fd(::fcntl(options.control ? STDOUT_FILENO : STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (!fd.isValid())
        return fail(FailureKind::Usage, fmt::format("Cannot read {}: {}.", options.fileName, std::strerror(errno)));
    return fd;
}

}  // namespace

Result<CaptureSources> CaptureSources::openPrivileged(const Options& options)
{
    CaptureSources sources;
    if (options.isFile()) {
        auto file =
            options.readsDescriptor() ? duplicateInput(options) : source::CaptureFile::openDescriptor(options.filePath);
        if (!file)
            return tl::unexpected<Failure>(file.error());
        sources.m_fileDescriptor = std::move(*file);
        sources.m_bytesTotal = fileBytes(sources.m_fileDescriptor);
        return sources;
    }
    const auto receiveOnly = ReceiveOnlyDescriptors::begin();
    if (!receiveOnly)
        return tl::unexpected<Failure>(receiveOnly.error());
    if (options.strategy == config::CaptureStrategy::Pcap) {
        source::LivePcapOptions pcap;
        pcap.interfaceName = options.interfaceName;
        pcap.snapLengthBytes = options.snapshotLengthBytes;
        pcap.timeout = options.afPacket.blockTimeout;
        pcap.promiscuous = options.promiscuous;
        auto handle = source::LivePcap::open(pcap);
        if (!handle)
            return tl::unexpected<Failure>(handle.error());
        sources.m_pcap = std::move(*handle);
    } else {
        for (std::uint32_t ring = 0; ring < options.numberOfRings; ++ring) {
            auto socket = source::openPacketSocket();
            if (!socket)
                return tl::unexpected<Failure>(socket.error());
            sources.m_sockets.push_back(std::move(*socket));
        }
    }
    return sources;
}

Result<void> CaptureSources::prepare(const Options& options)
{
    if (m_fileDescriptor.isValid()) {
        auto file = source::CaptureFile::fromDescriptor(std::move(m_fileDescriptor), options.fileDisplayName());
        if (!file)
            return tl::unexpected<Failure>(file.error());
        m_file = std::move(*file);
        m_linkType = m_file->linkType();
        return options.bpf.empty() ? Result<void>{} : m_file->setFilterExpression(options.bpf);
    }
    if (m_pcap) {
        m_linkType = m_pcap->linkType();
    } else {
        // findInterface() names the alternatives, which the sandbox would forbid later.
        const auto interface = source::findInterface(options.interfaceName);
        const auto linkType = interface.and_then(source::linkTypeOf);
        if (!linkType)
            return tl::unexpected<Failure>(linkType.error());
        m_interfaceIndex = interface->index;
        m_linkType = *linkType;
    }
    if (options.bpf.empty())
        return {};
    auto program = source::compileFilter(options.bpf, m_linkType, options.snapshotLengthBytes);
    if (!program)
        return tl::unexpected<Failure>(program.error());
    m_filter = std::move(program->instructions);
    return {};
}

Result<std::vector<std::unique_ptr<source::PacketSource>>> CaptureSources::start(const Options& options)
{
    std::vector<std::unique_ptr<source::PacketSource>> sources;
    if (m_file) {
        sources.push_back(std::move(m_file));
    } else if (m_pcap) {
        if (auto installed = m_pcap->setFilter(m_filter); !installed)
            return tl::unexpected<Failure>(installed.error());
        sources.push_back(std::move(m_pcap));
    } else {
        source::RingOptions ring;
        ring.interfaceName = options.interfaceName;
        ring.interfaceIndex = m_interfaceIndex;
        ring.geometry = {options.afPacket.blockSizeBytes, options.afPacket.blockCount, options.afPacket.frameSizeBytes,
                         options.afPacket.blockTimeout};
        ring.snapLengthBytes = options.snapshotLengthBytes;
        ring.promiscuous = options.promiscuous;
        ring.zeroCopy = options.zeroCopy;
        ring.filter = m_filter;
        ring.cpus = pipeline::placeWorkers(m_sockets.size(), options.maxCores, usableCpus());
        auto rings = source::TpacketV3Ring::openGroup(std::move(m_sockets), ring);
        if (!rings)
            return tl::unexpected<Failure>(rings.error());
        for (auto& opened : *rings)
            sources.push_back(std::move(opened));
    }
    return sources;
}

}  // namespace netmoth::capture
