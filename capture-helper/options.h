// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's command line.
#pragma once

#include "core/base/result.h"
#include "core/flow/flow_timeouts.h"
#include "core/reassembly/reassembly_settings.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace netmoth::capture {

enum class Strategy
{
    AfPacket,
    Pcap
};

struct Options
{
    std::string interfaceName;                ///< Exactly one of interfaceName and filePath is set.
    std::string filePath;                     ///< "-": standard input; with --control, which uses it, descriptor 1.
    std::string fileName = "standard input";  ///< The name of "-" in messages.
    Strategy strategy = Strategy::AfPacket;
    std::string bpf;  ///< Filter text, compiled here; with --control the app sends instructions instead.
    std::uint32_t rings = 1;
    std::uint32_t cores = 0;  ///< Maximum number of CPUs for all workers; 0: no limit.
    std::uint32_t snapshotLengthBytes = 262144;
    std::uint32_t blockSizeBytes = 1U << 20;
    std::uint32_t blockCount = 64;
    std::uint32_t frameSizeBytes = 2048;
    std::chrono::milliseconds blockTimeout{10};
    bool promiscuous = true;
    bool zeroCopy = true;
    std::uint32_t flowCapacity = 262144;
    std::uint32_t halfOpenSharePercent = 50;
    std::uint32_t journalCapacity = 65536;  ///< Ended flows per worker; a power of two.
    std::chrono::seconds connectionTimeout{300};
    flow::FlowTimeouts timeouts = flow::FlowTimeouts::none();  ///< 0: from connectionTimeout.
    std::uint32_t tunnelDepth = 4;
    reassembly::ReassemblySettings reassembly;
    reassembly::DefragSettings defragmentation;
    std::chrono::seconds holePatience{1};  ///< 0: no limit.
    bool outerFlows = false;
    bool control = false;  ///< Descriptor 0 is the app's control socket.
    std::chrono::seconds statsInterval{5};
    std::chrono::seconds duration{0};  ///< 0: until interrupted.

    [[nodiscard]] bool readsDescriptor() const { return filePath == "-"; }
    [[nodiscard]] const std::string& fileDisplayName() const { return readsDescriptor() ? fileName : filePath; }
    [[nodiscard]] bool isFile() const { return !filePath.empty(); }
};

/// The result of parsing: options, or text to print and an exit status (--help, --version, a usage error).
struct ParsedOptions
{
    std::optional<Options> options;
    std::string text;
    int exitCode = 0;
};

[[nodiscard]] ParsedOptions parseOptions(int argc, char** argv);

}  // namespace netmoth::capture
