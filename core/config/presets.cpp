// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/presets.h"

#include "core/base/translatable.h"
#include "core/config/config_schema.h"
#include "core/config/shipped_files.h"

#include <algorithm>
#include <array>

namespace netmoth::config {
namespace {

Configuration defaults()
{
    return parse(kShippedDefaults, "config.yml").configuration;
}

Configuration optimized()
{
    return parse(kShippedOptimized, "config_optimized.yml").configuration;
}

// 8 MiB of ring and about 20 MiB of tables per worker.
Configuration lowMemory()
{
    Configuration configuration = defaults();
    configuration.afPacket.blockSizeBytes = 256U << 10;
    configuration.afPacket.blockCount = 32;
    configuration.snapshotLengthBytes = 128U << 10;  // a block holds it
    configuration.flowCapacity = 16384;
    configuration.journalCapacity = 8192;
    configuration.reassembly.memoryLimitBytes = 16U << 20;
    return configuration;
}

// Small blocks are full, or timed out, soon; there are as many bytes of them as by default.
Configuration interactive()
{
    Configuration configuration = defaults();
    configuration.afPacket.blockSizeBytes = 128U << 10;
    configuration.afPacket.blockCount = 512;
    configuration.snapshotLengthBytes = 96U << 10;
    configuration.afPacket.blockTimeout = std::chrono::milliseconds(1);
    return configuration;
}

constexpr std::array kPresets{
    Preset{NETMOTH_TRANSLATABLE("Settings", "Default"),
           NETMOTH_TRANSLATABLE("Settings", "For a workstation: the values of config.yml."), defaults},
    Preset{NETMOTH_TRANSLATABLE("Settings", "Optimized"),
           NETMOTH_TRANSLATABLE(
               "Settings", "For busy links on a machine with 8 cores and 8 GiB: the values of config_optimized.yml."),
           optimized},
    Preset{NETMOTH_TRANSLATABLE("Settings", "Low memory"),
           NETMOTH_TRANSLATABLE("Settings",
                                "Small ring and tables: about 30 MiB for one worker, and less time to bridge."),
           lowMemory},
    Preset{NETMOTH_TRANSLATABLE("Settings", "Interactive"),
           NETMOTH_TRANSLATABLE("Settings",
                                "Packets are seen a millisecond after they came, at the price of more wake-ups."),
           interactive},
};

bool isPartOfPresets(const KeyDescription& key)
{
    return key.topic != "Source" && key.topic != "Output";
}

}  // namespace

std::span<const Preset> presets()
{
    return kPresets;
}

std::vector<KeyChange> presetChanges(const Preset& preset, const LoadOutcome& current)
{
    const Configuration wanted = preset.values();
    std::vector<KeyChange> changes;
    for (const KeyDescription& key : schema()) {
        // A wrong value in the file counts as the default, but the file does not contain the default.
        const bool isWrong = std::ranges::any_of(current.diagnostics, [&](const Diagnostic& d) {
            return d.severity == Severity::Error && d.key == key.path;
        });
        if (isPartOfPresets(key) && (isWrong || key.read(wanted) != key.read(current.configuration)))
            changes.push_back({std::string(key.path), valueText(key.read(wanted))});
    }
    return changes;
}

std::string_view newFileText()
{
    return kShippedDefaults;
}

}  // namespace netmoth::config
