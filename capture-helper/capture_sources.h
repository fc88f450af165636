// SPDX-License-Identifier: GPL-3.0-or-later
// From the command line to running packet sources, in two phases because of privileges:
//   openPrivileged()  while CAP_NET_RAW is held: packet sockets, or libpcap's handle; a capture file, which needs no
//                     privilege, is opened but not read
//   start()           without privileges: rings, filter, bind; traffic is received from here on
#pragma once

#include "capture-helper/options.h"
#include "core/base/unique_fd.h"
#include "core/pipeline/worker_control.h"
#include "core/source/capture_file.h"
#include "core/source/live_pcap.h"
#include "core/source/packet_source.h"

#include <chrono>
#include <memory>
#include <vector>

namespace netmoth::capture {

class CaptureSources
{
public:
    static Result<CaptureSources> openPrivileged(const Options& options);

    /// Whether prepare() needs more than open descriptors: the list of interfaces, or resolving names in filter text.
    /// Otherwise it must run inside the sandbox, because it reads the beginning of the file.
    [[nodiscard]] static bool preparesOutside(const Options& options)
    {
        return !options.isFile() || !options.bpf.empty();
    }
    /// Looks up the interface, or reads up to the first packet; compiles the filter text, if any. Needs no privilege.
    Result<void> prepare(const Options& options);

    [[nodiscard]] packet::LinkType linkType() const { return m_linkType; }  ///< After prepare().
    /// Size of the capture file; the maximum for a live capture, 0 for a pipe.
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_bytesTotal; }
    [[nodiscard]] const pipeline::FilterProgram& filter() const { return m_filter; }
    void setFilter(pipeline::FilterProgram filter) { m_filter = std::move(filter); }

    /// One source per worker.
    Result<std::vector<std::unique_ptr<source::PacketSource>>> start(const Options& options);

private:
    std::vector<UniqueFd> m_sockets;
    std::unique_ptr<source::LivePcap> m_pcap;
    UniqueFd m_fileDescriptor;
    std::unique_ptr<source::CaptureFile> m_file;
    std::uint64_t m_bytesTotal = UINT64_MAX;
    int m_interfaceIndex = 0;  ///< The interface for which the filter is compiled.
    packet::LinkType m_linkType = packet::LinkType::Ethernet;
    pipeline::FilterProgram m_filter;
};

}  // namespace netmoth::capture
