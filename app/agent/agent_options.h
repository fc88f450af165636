// SPDX-License-Identifier: GPL-3.0-or-later
// The agent's command line, which overrides the configuration file.
#pragma once

#include "app/session/capture_request.h"
#include "core/filter/flow_filter.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace netmoth::agent {

inline constexpr char kProgramName[] = "netmoth-agent";

struct AgentOptions
{
    session::CaptureRequest request;
    std::string configPath;                 ///< The file that was read; empty: none.
    std::string evePath;                    ///< "-": standard output; empty: none.
    bool eveTruncate = false;               ///< Empty evePath first; otherwise it is appended to.
    filter::FlowFilter filter;              ///< Which ended flows are written.
    std::string streamFolder;               ///< Where streams are saved; empty: nowhere.
    std::chrono::seconds duration{0};       ///< 0: until interrupted, or the end of the file.
    std::chrono::seconds statsInterval{5};  ///< 0: no statistics lines.
};

/// The result of parsing: options, or text to print and an exit status.
struct ParsedAgentOptions
{
    std::optional<AgentOptions> options;
    std::vector<std::string> warnings;  ///< From the configuration file.
    std::string text;                   ///< A sentence for standard error unless the status is 0.
    int exitCode = 0;
};

[[nodiscard]] ParsedAgentOptions parseAgentOptions(int argc, char** argv);

}  // namespace netmoth::agent
