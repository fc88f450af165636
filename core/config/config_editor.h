// SPDX-License-Identifier: GPL-3.0-or-later
// Changes values in the text of a configuration file and leaves every other byte as it was: comments, order, quotes,
// line ends, keys that this program does not know. No state: any thread.
#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace netmoth::config {

/// One key and its new value, written as parseValue() reads it.
struct KeyChange
{
    std::string path;  ///< Dotted, from the schema.
    std::string value;
};

/// @p text with the changes applied.
/// A key that stands in the file changes on its own line; a value over several lines becomes one line. A key that does
/// not is added behind the one that precedes it in the schema, inside its section, which is added when it is missing.
/// A value that the file already has changes nothing, however it is written.
/// Failures (Usage, nothing changed): the text is no valid YAML, a path is unknown, a value is not allowed, or
/// the key is written in a way that cannot be edited automatically (for example twice).
[[nodiscard]] Result<std::string> withChanges(std::string_view text, std::span<const KeyChange> changes);

}  // namespace netmoth::config
