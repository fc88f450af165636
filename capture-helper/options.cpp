// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/options.h"

#include "core/base/setting_ranges.h"
#include "core/base/version_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

namespace netmoth::capture {

namespace {

/// The option of @p range for @p value, which is also the default.
template <typename T>
CLI::Option* addSetting(CLI::App& app, const SettingRange& range, T& value, const std::string& help)
{
    return app.add_option(std::string(range.option), value, help)->check(CLI::Range(range.minimum, range.maximum));
}

template <typename Duration>
CLI::Option* addDuration(CLI::App& app, const SettingRange& range, Duration& value, const std::string& help)
{
    return app
        .add_option_function<std::uint32_t>(
            std::string(range.option), [&value](std::uint32_t count) { value = Duration(count); }, help)
        ->check(CLI::Range(range.minimum, range.maximum));
}

void addSourceOptions(CLI::App& app, Options& options)
{
    auto* interface = app.add_option("-i,--interface", options.interfaceName, "Interface to capture from");
    auto* file = app.add_option("-r,--read", options.filePath,
                                "Capture file to read (pcap, pcapng, gzip, zstd), - is standard input; needs no right");
    interface->excludes(file);
    app.add_option("--read-name", options.fileName, "What messages call the input of --read -")->needs(file);
    static const std::map<std::string, Strategy> kStrategies{{"afpacket", Strategy::AfPacket},
                                                             {"pcap", Strategy::Pcap}};
    app.add_option("--strategy", options.strategy, "How to capture: afpacket (kernel rings) or pcap (libpcap)")
        ->transform(CLI::CheckedTransformer(kStrategies));
    app.add_option("-f,--bpf", options.bpf, "Capture filter, pcap-filter(7)");
    SettingRange snapshotLength = settingRange("snapshot_length");
    snapshotLength.option = "-s,--snapshot-length";
    addSetting(app, snapshotLength, options.snapshotLengthBytes, "Most bytes kept of a packet");
    app.add_flag("!--no-promiscuous", options.promiscuous, "Leave the interface out of promiscuous mode");
}

void addRingOptions(CLI::App& app, Options& options)
{
    addSetting(app, settingRange("number_of_rings"), options.rings, "Kernel rings, a worker each");
    addSetting(app, settingRange("max_cores"), options.cores, "Most CPUs that the workers use together; 0: no limit");
    addSetting(app, settingRange("afpacket.block_size"), options.blockSizeBytes,
               "Bytes of a ring block, a multiple of the page size");
    addSetting(app, settingRange("afpacket.num_blocks"), options.blockCount, "Blocks of a ring");
    addSetting(app, settingRange("afpacket.frame_size"), options.frameSizeBytes,
               "TPACKET frame size; TPACKET_V3 only checks it");
    addDuration(app, settingRange("afpacket.timeout"), options.blockTimeout,
                "Milliseconds after which a block is shown though it is not full");
    app.add_flag("!--copy-packets", options.zeroCopy,
                 "Copy each packet out of the ring first, to measure what that costs");
}

void addFlowOptions(CLI::App& app, Options& options)
{
    addSetting(app, settingRange("flow_table.capacity"), options.flowCapacity, "Flow records a worker");
    addDuration(app, settingRange("connection_timeout"), options.connectionTimeout,
                "Seconds after which an idle flow ends");
    addSetting(app, settingRange("flow_table.half_open_share"), options.halfOpenSharePercent,
               "Percent of the flow records that flows without an answer may take");
    addSetting(app, settingRange("flow_table.journal_capacity"), options.journalCapacity,
               "Ended flows a worker that wait for a reader, a power of two");
    for (const flow::FlowTimeoutField& field : flow::kFlowTimeoutFields) {
        std::string name = fmt::format("{}-{}", settingRange("timeouts").option, field.name);
        std::ranges::replace(name, '_', '-');
        SettingRange range = settingRange("timeouts");
        range.option = name;
        addDuration(app, range, options.timeouts.*field.member,
                    fmt::format("Seconds, as timeouts.{} in the configuration; 0: from {}", field.name,
                                settingRange("connection_timeout").option));
    }
    addSetting(app, settingRange("tunnel_depth"), options.tunnelDepth, "Nested tunnels that are followed");
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
    addSetting(app, settingRange("reassembly.depth"), settings.depthBytes,
               "Bytes of each direction that are handed on; 0: all");
    addSetting(app, settingRange("reassembly.out_of_order_bytes"), settings.outOfOrderBytes,
               "Bytes of each direction that wait for a hole to be filled");
    app.add_option_function<std::uint32_t>(
           "--hole-patience", [&options](std::uint32_t value) { options.holePatience = std::chrono::seconds(value); },
           "Seconds that data which the peer has, and the capture has not, is waited for; 0: as long as there is room")
        ->check(CLI::Range(0U, 86400U));
    app.add_flag("!--no-midstream", settings.midstream, "Do not follow connections whose beginning was not seen");
    addSetting(app, settingRange("reassembly.memory_limit"), settings.memoryLimitBytes,
               "Most bytes of a worker's TCP connections and waiting segments");
}

void addDefragOptions(CLI::App& app, Options& options)
{
    reassembly::DefragSettings& settings = options.defragmentation;
    addSetting(app, settingRange("defragmentation.datagrams"), settings.datagrams,
               "Incomplete IP datagrams of a worker at a time");
    addSetting(app, settingRange("defragmentation.memory_limit"), settings.memoryLimitBytes,
               "Most bytes of a worker's IP fragments");
    addDuration(app, settingRange("defragmentation.timeout_ipv4"), settings.ipv4Timeout,
                "Seconds after which an incomplete IPv4 datagram is given up");
    addDuration(app, settingRange("defragmentation.timeout_ipv6"), settings.ipv6Timeout, "The same for IPv6");
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
