// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a configuration file. Nothing throws out of here; whatever the text holds, the answer is a configuration and
// a list of sentences. No state: any thread.
#pragma once

#include "core/config/configuration.h"
#include "core/config/diagnostic.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::config {

/// A key's value as the file writes it, whether it is allowed or not.
struct WrittenValue
{
    std::string text;        ///< Quotes and escapes resolved.
    std::uint32_t line = 0;  ///< From 1.
};

struct LoadOutcome
{
    Configuration configuration;          ///< Keys that are absent or wrong have their defaults.
    std::vector<Diagnostic> diagnostics;  ///< In file order.
    std::string text;                     ///< What was read: the base of withChanges() and of saveAtomically()'s check.
    std::map<std::string, WrittenValue> written;  ///< Known keys with a single value, by path.

    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] const Diagnostic* firstError() const;  ///< nullptr when there is none.
};

/// At most this many warnings and this many errors are listed; the last one says that there are more.
inline constexpr std::size_t kMaxDiagnostics = 100;

/// @p fileName is only used to name the place of a problem.
[[nodiscard]] LoadOutcome parse(std::string_view text, std::string_view fileName);

/// Reads at most 1 MiB of the regular file @p path. A file that cannot be read is one error.
[[nodiscard]] LoadOutcome load(const std::string& path);

}  // namespace netmoth::config
