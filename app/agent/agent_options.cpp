// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent_options.h"

#include "app/session/config_location.h"
#include "app/session/interface_monitor.h"
#include "core/base/result.h"
#include "core/base/version_text.h"
#include "core/config/config_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <map>

namespace netmoth::agent {

namespace {

struct CommandLine
{
    std::string configPath;
    std::string interfaceName;
    std::string readPath;
    std::optional<config::CaptureStrategy> strategy;
    std::optional<std::string> bpf;
    std::string helperPath;
    std::string evePath;
    bool eveTruncate = false;
    std::string filter;
    std::string streamFolder;
    bool outerFlows = false;
    bool askForRight = false;
    std::uint32_t durationSeconds = 0;
    std::uint32_t statsSeconds = 5;
};

/// An unset variable of a script must not select the default instead of a name.
const CLI::Validator& named()
{
    static const CLI::Validator validator(
        [](const std::string& name) {
            return name.empty() ? std::string("the name is empty; leave the option out, or name what it should use")
                                : std::string();
        },
        "", "named");
    return validator;
}

void describe(CLI::App& app, CommandLine& line)
{
    app.set_version_flag("-V,--version", versionText(kProgramName));
    app.add_option("-c,--config", line.configPath, "Configuration file (YAML)")->check(named());
    auto* interface = app.add_option("-i,--interface", line.interfaceName,
                                     "Interface to capture from; default: the configuration's, or the default route's");
    interface->check(named());
    auto* read =
        app.add_option("-r,--read", line.readPath, "Capture file to read instead, - is standard input; needs no right");
    read->excludes(interface)->check(named());
    app.add_flag("--ask-for-right", line.askForRight, "Let an administrator allow this capture (polkit)")
        ->excludes(read);
    static const std::map<std::string, config::CaptureStrategy> kStrategies{
        {"afpacket", config::CaptureStrategy::AfPacket}, {"pcap", config::CaptureStrategy::Pcap}};
    app.add_option("--strategy", line.strategy, "How to capture")->transform(CLI::CheckedTransformer(kStrategies));
    app.add_option("-f,--bpf", line.bpf, "Capture filter, pcap-filter(7)");
    app.add_option("--duration", line.durationSeconds, "Seconds to capture; 0: until interrupted");
    app.add_option("--stats-interval", line.statsSeconds,
                   "Seconds between statistics lines on standard output; 0: none");
    auto* eve = app.add_option("--eve", line.evePath,
                               "Append ended flows and statistics as EVE JSON lines to FILE, - is standard output");
    eve->check(named());
    app.add_flag("--eve-truncate", line.eveTruncate, "Empty the file that --eve names first")->needs(eve);
    app.add_option("--filter", line.filter,
                   "Write only ended flows that this display filter accepts, for example \"tcp.port == 443\"");
    app.add_option("--dump-streams", line.streamFolder,
                   "Save each direction of each TCP connection to a file in this folder, with streams.jsonl beside "
                   "them")
        ->check(named());
    static const std::map<std::string, bool> kFlowLevels{{"inner", false}, {"outer", true}};
    app.add_option("--flow-level", line.outerFlows,
                   "Which IP header decides in a tunnel: inner (the innermost conversation) or outer")
        ->transform(CLI::CheckedTransformer(kFlowLevels));
    app.add_option("--helper", line.helperPath, "The netmoth-capture program to start")->check(named());
}

ParsedAgentOptions usageError(const std::string& sentence)
{
    return {std::nullopt, {}, sentence, 2};
}

Result<filter::FlowFilter> readFilter(const std::string& text)
{
    auto filter = filter::FlowFilter::compile(text);
    if (!filter)
        return fail(FailureKind::Usage, fmt::format("--filter, {}", filter::toText(filter.error(), text)));
    if (filter->asksForNames())
        return fail(FailureKind::Usage, "--filter: host.name is unknown here, because netmoth-agent resolves no names; "
                                        "filter by ip.addr or ipv6.addr");
    return std::move(*filter);
}

/// Raises settings that have their default values to those needed to save whole streams: everything, including late
/// segments.
void wantWholeStreams(config::Configuration& configuration)
{
    const config::Configuration defaults;
    reassembly::ReassemblySettings& reassembly = configuration.reassembly;
    if (reassembly.depthBytes == defaults.reassembly.depthBytes)
        reassembly.depthBytes = 0;
    if (reassembly.outOfOrderBytes == defaults.reassembly.outOfOrderBytes)
        reassembly.outOfOrderBytes = 16U << 20;
}

/// "--eve=" of an unset variable. CLI11 would use the next word as the value.
std::optional<std::string> withoutValue(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word.starts_with("--") && word.find('=') == word.size() - 1)
            return fmt::format("{} the value is missing. See --help.", word);
    }
    return std::nullopt;
}

ParsedAgentOptions combine(const CommandLine& line)
{
    ParsedAgentOptions parsed;
    AgentOptions options;
    auto filter = readFilter(line.filter);
    if (!filter)
        return usageError(filter.error().sentence);
    options.filter = std::move(*filter);
    const std::string configPath = line.configPath.empty() ? session::defaultConfigPath() : line.configPath;
    if (!configPath.empty()) {
        const config::LoadOutcome outcome = config::load(configPath);
        if (const config::Diagnostic* error = outcome.firstError())
            return usageError(config::toText(*error));
        for (const config::Diagnostic& warning : outcome.diagnostics)
            parsed.warnings.push_back(config::toText(warning));
        options.request.configuration = outcome.configuration;
    }
    config::Configuration& configuration = options.request.configuration;
    if (line.strategy)
        configuration.strategy = *line.strategy;
    if (line.bpf)
        configuration.bpf = *line.bpf;
    options.request.filePath = QString::fromStdString(line.readPath);
    if (line.readPath.empty()) {
        options.request.interfaceName =
            QString::fromStdString(!line.interfaceName.empty() ? line.interfaceName : configuration.interfaceName);
        if (options.request.interfaceName.isEmpty())
            options.request.interfaceName = session::InterfaceMonitor::preferredInterface();
    }
    options.request.helperPath = QString::fromStdString(line.helperPath);
    options.request.outerFlows = line.outerFlows;
    options.request.askForRight = line.askForRight;
    options.configPath = configPath;
    options.evePath = line.evePath;
    options.eveTruncate = line.eveTruncate;
    options.streamFolder = line.streamFolder;
    if (!line.streamFolder.empty()) {
        options.request.tapStreams = true;
        wantWholeStreams(configuration);
    }
    options.duration = std::chrono::seconds(line.durationSeconds);
    options.statsInterval = std::chrono::seconds(line.statsSeconds);
    parsed.options = std::move(options);
    return parsed;
}

}  // namespace

ParsedAgentOptions parseAgentOptions(int argc, char** argv)
{
    if (const auto sentence = withoutValue(argc, argv))
        return usageError(*sentence);
    CommandLine line;
    CLI::App app("Captures without a screen: prints statistics, writes flows as EVE JSON.", "netmoth-agent");
    describe(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return {std::nullopt, {}, app.help(), 0};
    } catch (const CLI::CallForVersion&) {
        return {std::nullopt, {}, app.version(), 0};
    } catch (const CLI::ParseError& error) {
        return usageError(fmt::format("{}. See --help.", error.what()));
    }
    return combine(line);
}

}  // namespace netmoth::agent
