// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of values for a purpose. A preset decides about every key but those of the topics "Source" and "Output", which
// say what is captured and where it goes: a new key is part of every preset at once. No state: any thread.
#pragma once

#include "core/config/config_editor.h"
#include "core/config/config_file.h"

#include <span>
#include <string_view>
#include <vector>

namespace netmoth::config {

struct Preset
{
    std::string_view name;
    std::string_view help;  ///< One sentence.
    Configuration (*values)();
};

/// default, optimized (both as in the shipped files), low memory, interactive.
[[nodiscard]] std::span<const Preset> presets();

/// What to change in @p current to have the preset's values; keys that have them already are left out.
[[nodiscard]] std::vector<KeyChange> presetChanges(const Preset& preset, const LoadOutcome& current);

/// The text of a new file: the defaults, with a comment for each key.
[[nodiscard]] std::string_view newFileText();

}  // namespace netmoth::config
