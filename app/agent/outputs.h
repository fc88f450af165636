// SPDX-License-Identifier: GPL-3.0-or-later
// What netmoth-agent writes lines to: standard output, --eve and log_file. One thread. Readers receive each batch at
// once; nothing waits for the next statistics.
#pragma once

#include "app/agent/agent_options.h"
#include "app/session/eve/event_output.h"
#include "app/session/line_writer.h"

#include <optional>
#include <string>
#include <string_view>

namespace netmoth::agent {

class Outputs
{
public:
    explicit Outputs(const AgentOptions& options);
    Outputs(const Outputs&) = delete;
    Outputs& operator=(const Outputs&) = delete;

    /// Opens outputs that are not open yet; never waits. Refuses (Usage), before anything is changed, if two outputs,
    /// or an output and an input, are the same file. @return the path of a FIFO that has no reader yet: call again;
    /// else empty.
    Result<std::string> open();

    /// Flows go to --eve and log_file, statistics to --eve. Empty until everything is open.
    [[nodiscard]] session::eve::EventOutput& events() { return m_events; }
    /// A line of statistics, on standard output.
    Result<void> print(std::string_view line);

    /// Call it after the files were renamed by logrotate.
    Result<void> reopen();
    /// The program is ending: from now on writing waits only briefly for readers.
    void hurry();
    /// Nothing follows.
    Result<void> close();

private:
    struct Output
    {
        std::string path;
        std::optional<session::LineWriter> file;
        bool isStandardOutput = false;  ///< Under any name: two writers would overwrite each other's output.
        [[nodiscard]] bool isWanted() const { return !path.empty(); }
    };

    Result<bool> open(Output& output);
    [[nodiscard]] Result<void> checkAreDifferent() const;
    void attach(Output& output, session::eve::EventKinds kinds);
    template <typename Act>
    Result<void> forEach(Act&& act);

    Output m_eve;
    Output m_log;
    std::string m_readPath;
    std::string m_configPath;
    std::string m_streamFolder;
    bool m_eveTruncate = false;
    std::optional<session::LineWriter> m_standardOutput;
    session::eve::EventOutput m_events;  ///< Its destinations are the writers above.
};

}  // namespace netmoth::agent
