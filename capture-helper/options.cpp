// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/options.h"

#include "core/base/version_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

namespace netmoth::capture {

namespace {

constexpr std::uint32_t kMaxRings = 64;

void addSourceOptions(CLI::App& app, Options& options)
{
    auto* interface = app.add_option("-i,--interface", options.interfaceName, "Interface to capture from");
    auto* file = app.add_option("-r,--read", options.filePath,
                                "Capture file to read (pcap, pcapng, gzip, zstd); needs no right");
    interface->excludes(file);
    static const std::map<std::string, Strategy> kStrategies{{"afpacket", Strategy::AfPacket},
                                                             {"pcap", Strategy::Pcap}};
    app.add_option("--strategy", options.strategy, "How to capture: afpacket (kernel rings) or pcap (libpcap)")
        ->transform(CLI::CheckedTransformer(kStrategies));
    app.add_option("-f,--bpf", options.bpf, "Capture filter, pcap-filter(7)");
    app.add_option("-s,--snapshot-length", options.snapshotLengthBytes, "Most bytes kept of a packet")
        ->check(CLI::Range(64U, 262144U));
    app.add_flag("!--no-promiscuous", options.promiscuous, "Leave the interface out of promiscuous mode");
}

void addRingOptions(CLI::App& app, Options& options)
{
    app.add_option("--rings", options.rings, "Kernel rings, a worker each")->check(CLI::Range(1U, kMaxRings));
    app.add_option("--cores", options.cores, "Most CPUs that the workers use together; 0: no limit");
    app.add_option("--block-size", options.blockSizeBytes, "Bytes of a ring block, a multiple of the page size");
    app.add_option("--block-count", options.blockCount, "Blocks of a ring")->check(CLI::Range(1U, 65536U));
    app.add_option("--frame-size", options.frameSizeBytes, "TPACKET frame size; TPACKET_V3 only checks it");
    app.add_option_function<std::uint32_t>(
           "--block-timeout",
           [&options](std::uint32_t value) { options.blockTimeout = std::chrono::milliseconds(value); },
           "Milliseconds after which a block is shown though it is not full")
        ->check(CLI::Range(1U, 1000U));
    app.add_flag("!--copy-packets", options.zeroCopy,
                 "Copy each packet out of the ring first, to measure what that costs");
}

void addFlowOptions(CLI::App& app, Options& options)
{
    app.add_option("--flow-capacity", options.flowCapacity, "Flow records a worker")
        ->check(CLI::Range(1024U, 1U << 26));
    app.add_option_function<std::uint32_t>(
           "--connection-timeout",
           [&options](std::uint32_t value) { options.connectionTimeout = std::chrono::seconds(value); },
           "Seconds after which an idle flow ends")
        ->check(CLI::Range(1U, 86400U));
    app.add_option("--half-open-share", options.halfOpenSharePercent,
                   "Percent of the flow records that flows without an answer may take")
        ->check(CLI::Range(1U, 100U));
    app.add_option("--journal-capacity", options.journalCapacity,
                   "Ended flows a worker that wait for a reader, a power of two")
        ->check(CLI::Range(1024U, 512U << 10));
    for (const flow::FlowTimeoutField& field : flow::kFlowTimeoutFields) {
        std::string name = fmt::format("--timeout-{}", field.name);
        std::ranges::replace(name, '_', '-');
        app.add_option_function<std::uint32_t>(
               name,
               [&options, &field](std::uint32_t value) {
                   options.timeouts.*field.member = std::chrono::seconds(value);
               },
               "Seconds, as timeouts." + std::string(field.name) +
                   " in the configuration; 0: from --connection-timeout")
            ->check(CLI::Range(0U, 86400U));
    }
    app.add_option("--tunnel-depth", options.tunnelDepth, "Nested tunnels that are followed")
        ->check(CLI::Range(0U, 16U));
    static const std::map<std::string, bool> kFlowLevels{{"inner", false}, {"outer", true}};
    app.add_option("--flow-level", options.outerFlows,
                   "Which IP header decides in a tunnel: inner (the innermost conversation) or outer")
        ->transform(CLI::CheckedTransformer(kFlowLevels));
}

void addReassemblyOptions(CLI::App& app, Options& options)
{
    reassembly::ReassemblySettings& settings = options.reassembly;
    app.add_option_function<std::string>(
           "--overlap-policy",
           [&settings](const std::string& name) { settings.overlapPolicy = reassembly::overlapPolicyNamed(name); },
           "Which copy counts when TCP segments contradict each other")
        ->check(CLI::IsMember(
            std::vector<std::string>(reassembly::kOverlapPolicyNames.begin(), reassembly::kOverlapPolicyNames.end())));
    app.add_option("--reassembly-depth", settings.depthBytes, "Bytes of each direction that are handed on; 0: all")
        ->check(CLI::Range(std::uint64_t{0}, std::uint64_t{1} << 40));
    app.add_option("--out-of-order-bytes", settings.outOfOrderBytes,
                   "Bytes of each direction that wait for a hole to be filled")
        ->check(CLI::Range(4096U, 16U << 20));
    app.add_option_function<std::uint32_t>(
           "--hole-patience", [&options](std::uint32_t value) { options.holePatience = std::chrono::seconds(value); },
           "Seconds that data which the peer has, and the capture has not, is waited for; 0: as long as there is room")
        ->check(CLI::Range(0U, 86400U));
    app.add_flag("!--no-midstream", settings.midstream, "Do not follow connections whose beginning was not seen");
    app.add_option("--reassembly-memory", settings.memoryLimitBytes,
                   "Most bytes of a worker's TCP connections and waiting segments")
        ->check(CLI::Range(std::uint64_t{1} << 20, std::uint64_t{16} << 30));
}

void addDefragOptions(CLI::App& app, Options& options)
{
    reassembly::DefragSettings& settings = options.defragmentation;
    app.add_option("--defrag-datagrams", settings.datagrams, "Incomplete IP datagrams of a worker at a time")
        ->check(CLI::Range(64U, 1U << 20));
    app.add_option("--defrag-memory", settings.memoryLimitBytes, "Most bytes of a worker's IP fragments")
        ->check(CLI::Range(std::uint64_t{1} << 20, std::uint64_t{4} << 30));
    const auto addTimeout = [&app](const char* name, std::chrono::seconds& timeout, const char* help) {
        app.add_option_function<std::uint32_t>(
               name, [&timeout](std::uint32_t value) { timeout = std::chrono::seconds(value); }, help)
            ->check(CLI::Range(1U, 3600U));
    };
    addTimeout("--defrag-timeout-ipv4", settings.ipv4Timeout,
               "Seconds after which an incomplete IPv4 datagram is given up");
    addTimeout("--defrag-timeout-ipv6", settings.ipv6Timeout, "The same for IPv6");
}

void addRunOptions(CLI::App& app, Options& options)
{
    app.add_flag("--control", options.control, "Descriptor 0 is the control socket of netmoth or netmoth-agent");
    app.add_option_function<std::uint32_t>(
        "--stats-interval", [&options](std::uint32_t value) { options.statsInterval = std::chrono::seconds(value); },
        "Seconds between statistics lines; 0: only the last one");
    app.add_option_function<std::uint32_t>(
        "--duration", [&options](std::uint32_t value) { options.duration = std::chrono::seconds(value); },
        "Seconds to capture; 0: until interrupted");
}

}  // namespace

ParsedOptions parseOptions(int argc, char** argv)
{
    Options options;
    CLI::App app("Captures packets, keeps flows and publishes both in shared memory. Started by netmoth and "
                 "netmoth-agent; by hand it prints statistics. Capturing needs CAP_NET_RAW, reading a file nothing.",
                 "netmoth-capture");
    app.set_version_flag("-V,--version", versionText("netmoth-capture"));
    addSourceOptions(app, options);
    addRingOptions(app, options);
    addFlowOptions(app, options);
    addReassemblyOptions(app, options);
    addDefragOptions(app, options);
    addRunOptions(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return {std::nullopt, app.help(), 0};
    } catch (const CLI::CallForVersion&) {
        return {std::nullopt, app.version(), 0};
    } catch (const CLI::ParseError& error) {
        return {std::nullopt, fmt::format("{}. See --help.", error.what()), 2};
    }
    if (options.interfaceName.empty() == options.filePath.empty())
        return {std::nullopt, "Name what to capture with --interface IF or --read FILE. See --help.", 2};
    if (!std::has_single_bit(options.journalCapacity))
        return {std::nullopt, "--journal-capacity must be a power of two. See --help.", 2};
    return {std::move(options), {}, 0};
}

}  // namespace netmoth::capture
