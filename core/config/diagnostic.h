// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace netmoth::config {

enum class Severity
{
    Warning,  ///< The configuration can be used; the sentence says what is different from what was written.
    Error     ///< The configuration must not be used until this is mended.
};

/// Something a reader of a configuration file should know, at its place in the file.
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
