// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/options.h"

#include "core/base/version_text.h"
#include "core/config/helper_setting_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

namespace netmoth::capture {

namespace {

void addNumber(CLI::App& app, const std::string& names, const config::HelperSetting& setting, Options& options)
{
    app.add_option_function<std::uint64_t>(
           names,
           [&setting, &options](std::uint64_t value) {
               setting.member.write(options, static_cast<std::int64_t>(value));
           },
           std::string(setting.help))
        ->check(CLI::Range(setting.minimum, setting.maximum));
}

void addSwitch(CLI::App& app, const std::string& names, const config::HelperSetting& setting, Options& options)
{
    app.add_flag_callback(
        names, [&setting, &options] { setting.member.write(options, 0); }, std::string(setting.help));
}

void addChoice(CLI::App& app, const std::string& names, const config::HelperSetting& setting, Options& options)
{
    app.add_option_function<std::string>(
           names,
           [&setting, &options](const std::string& name) {
               const auto chosen = std::ranges::find(setting.choices, name);
               setting.member.write(options, chosen - setting.choices.begin());
           },
           std::string(setting.help))
        ->check(CLI::IsMember(std::vector<std::string>(setting.choices.begin(), setting.choices.end())));
}

/// What the app's configuration has, too.
void addSettings(CLI::App& app, Options& options)
{
    for (const config::HelperSetting& setting : config::kHelperSettings) {
        const std::string names = (setting.option == "--snapshot-length" ? "-s," : "") + std::string(setting.option);
        switch (setting.kind) {
        case config::SettingKind::Number:
            addNumber(app, names, setting, options);
            break;
        case config::SettingKind::Switch:
            addSwitch(app, names, setting, options);
            break;
        case config::SettingKind::Choice:
            addChoice(app, names, setting, options);
            break;
        }
    }
}

void addSourceOptions(CLI::App& app, Options& options)
{
    auto* interface = app.add_option("-i,--interface", options.interfaceName, "Interface to capture from");
    auto* file = app.add_option("-r,--read", options.filePath,
                                "Capture file to read (pcap, pcapng, gzip, zstd), - is standard input; needs no right");
    interface->excludes(file);
    app.add_option("--read-name", options.fileName, "What messages call the input of --read -")->needs(file);
    app.add_option("-f,--bpf", options.bpf, "Capture filter, pcap-filter(7)");
}

/// How packets become flows and streams, beside the settings.
void addEngineOptions(CLI::App& app, Options& options)
{
    static const std::map<std::string, bool> kFlowLevels{{"inner", false}, {"outer", true}};
    app.add_option("--flow-level", options.outerFlows,
                   "Which IP header decides in a tunnel: inner (the innermost conversation) or outer")
        ->transform(CLI::CheckedTransformer(kFlowLevels));
    app.add_option_function<std::uint32_t>(
           "--hole-patience", [&options](std::uint32_t value) { options.holePatience = std::chrono::seconds(value); },
           "Seconds that data which the peer has, and the capture has not, is waited for; 0: as long as there is room")
        ->check(CLI::Range(0U, 86400U));
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
    addSettings(app, options);
    addEngineOptions(app, options);
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
