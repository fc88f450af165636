// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace netmoth::config {

enum class Severity
{
    Warning,  ///< The configuration can be used; the sentence states the difference from the text.
    Error     ///< The configuration must not be used until this is corrected.
};

/// A message about a configuration file, with its position in the file.
struct Diagnostic
{
    Severity severity = Severity::Error;
    std::string file;
    std::uint32_t line = 0;    ///< From 1; 0: the file as a whole.
    std::uint32_t column = 0;  ///< From 1, in characters; 0 with line 0.
    std::string key;           ///< Dotted path, empty where no key is concerned.
    std::string sentence;      ///< What is wrong, what was found, what is allowed. Names the key, not the place.
};

/// "config.yml:12:18: error: number_of_rings: found …"
[[nodiscard]] std::string toText(const Diagnostic& diagnostic);

}  // namespace netmoth::config
