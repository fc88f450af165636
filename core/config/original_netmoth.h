// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the original Netmoth that this program treats differently: its files load with warnings.
#pragma once

#include "core/config/config_schema.h"

#include <optional>
#include <string>
#include <string_view>

namespace netmoth::config {

/// Why a top-level key of the original is not used here, as a sentence; nothing for any other key.
[[nodiscard]] std::optional<std::string> unusedOriginalKey(std::string_view name);

/// A value that the original accepted and that means nothing here.
struct Replacement
{
    Value value;           ///< What is used in its place.
    std::string sentence;  ///< Says so.
};

[[nodiscard]] std::optional<Replacement> replacementForOriginalValue(const KeyDescription& key, std::string_view text);

}  // namespace netmoth::config
