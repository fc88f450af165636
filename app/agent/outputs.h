// SPDX-License-Identifier: GPL-3.0-or-later
// What netmoth-agent writes lines to: standard output, --eve and log_file. One thread. Whoever reads them gets each
// batch at once; nothing waits for the next statistics.
#pragma once

#include "app/agent/agent_options.h"
#include "app/session/line_writer.h"

#include <optional>
#include <string>
#include <string_view>

namespace netmoth::agent {

class Outputs
{
public:
    explicit Outputs(const AgentOptions& options);

    /// Opens what is not open yet; never waits. Refuses (Usage) before anything is changed when two of the outputs, or
    /// an output and what is read, are one file. @return the path of a FIFO that nobody reads yet: call again; else
    /// empty.
    Result<std::string> open();

    [[nodiscard]] bool wantsFlows() const { return m_eve.isWanted() || m_log.isWanted(); }
    /// Events of flows that ended: to --eve and log_file, and on to whoever reads them.
    Result<void> addFlows(std::string_view lines);
    /// An event for --eve alone.
    Result<void> addEvent(std::string_view line);
    /// A line of statistics, on standard output.
    Result<void> print(std::string_view line);

    /// After the files were renamed, as logrotate does.
    Result<void> reopen();
    /// Nobody is waited for any longer than a moment: the program is to end.
    void hurry();
    /// Nothing follows.
    Result<void> close();

private:
    struct Output
    {
        std::string path;
        std::optional<session::LineWriter> file;
        bool isStandardOutput = false;  ///< Under whatever name: two writers would overwrite each other there.
        [[nodiscard]] bool isWanted() const { return !path.empty(); }
    };

    Result<bool> open(Output& output);
    [[nodiscard]] Result<void> checkAreDifferent() const;
    Result<void> write(Output& output, std::string_view lines);
    template <typename Act>
    Result<void> forEach(Act&& act);

    Output m_eve;
    Output m_log;
    std::string m_readPath;
    std::string m_configPath;
    std::string m_streamFolder;
    bool m_eveTruncate = false;
    std::optional<session::LineWriter> m_standardOutput;
};

}  // namespace netmoth::agent
