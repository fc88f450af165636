// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's command line.
#pragma once

#include "core/base/result.h"
#include "core/config/helper_settings.h"

#include <chrono>
#include <optional>
#include <string>

namespace netmoth::capture {

struct Options : config::HelperSettings
{
    std::string interfaceName;                ///< Exactly one of interfaceName and filePath is set.
    std::string filePath;                     ///< "-": standard input; with --control, which uses it, descriptor 1.
    std::string fileName = "standard input";  ///< The name of "-" in messages.
    std::string bpf;  ///< Filter text, compiled here; with --control the app sends instructions instead.
    std::chrono::seconds holePatience{1};  ///< 0: no limit.
    bool outerFlows = false;
    bool control = false;  ///< Descriptor 0 is the app's control socket.
    std::chrono::seconds statsInterval{5};
    std::chrono::seconds duration{0};  ///< 0: until interrupted.

    [[nodiscard]] bool readsDescriptor() const { return filePath == "-"; }
    [[nodiscard]] const std::string& fileDisplayName() const { return readsDescriptor() ? fileName : filePath; }
    [[nodiscard]] bool isFile() const { return !filePath.empty(); }
};

/// The result of parsing: options, or text to print and an exit status (--help, --version, a usage error).
struct ParsedOptions
{
    std::optional<Options> options;
    std::string text;
    int exitCode = 0;
};

[[nodiscard]] ParsedOptions parseOptions(int argc, char** argv);

}  // namespace netmoth::capture
