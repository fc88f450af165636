// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/outputs.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <filesystem>

namespace netmoth::agent {

namespace {

using session::FileIdentity;
using session::LineWriter;

constexpr std::chrono::milliseconds kPatienceAtTheEnd{2000};

/// One file with one use.
struct Use
{
    std::string what;
    std::optional<FileIdentity> file;
    bool isWritten = false;
};

std::string listOfStreams(const std::string& folder)
{
    return folder + "/streams.jsonl";
}

/// Works also if the file does not exist yet.
bool isSamePath(const std::string& one, const std::string& other)
{
    std::error_code error;
    const auto first = std::filesystem::weakly_canonical(one, error);
    if (error)
        return false;
    const auto second = std::filesystem::weakly_canonical(other, error);
    return !error && first == second;
}

tl::unexpected<Failure> areTheSame(std::string_view one, std::string_view other)
{
    return fail(
        FailureKind::Usage,
        fmt::format("{} and {} are the same file; nothing in it was changed. Write to another one.", one, other));
}

}  // namespace

Outputs::Outputs(const AgentOptions& options)
    : m_eve{.path = options.evePath, .file = {}}
    , m_log{.path = options.request.configuration.logFile, .file = {}}
    , m_readPath(options.request.filePath.toStdString())
    , m_configPath(options.configPath)
    , m_streamFolder(options.streamFolder)
    , m_eveTruncate(options.eveTruncate)
{
}

/// @return false while a FIFO has no reader.
Result<bool> Outputs::open(Output& output)
{
    if (!output.isWanted() || output.file || output.isStandardOutput)
        return true;
    if (output.path == "-") {
        output.isStandardOutput = true;
        return true;
    }
    if (!m_streamFolder.empty() && isSamePath(output.path, listOfStreams(m_streamFolder)))
        return areTheSame("the list of --dump-streams", output.path);
    auto opened = LineWriter::open(output.path, LineWriter::Mode::Append);
    if (!opened)
        return tl::unexpected<Failure>(opened.error());
    if (!*opened)
        return false;
    const auto identity = (*opened)->identity();
    output.isStandardOutput = identity && identity == m_standardOutput->identity();
    if (!output.isStandardOutput)
        output.file = std::move(*opened);
    return true;
}

Result<std::string> Outputs::open()
{
    if (!m_standardOutput) {
        auto opened = LineWriter::open("-", LineWriter::Mode::Append);
        if (!opened)
            return tl::unexpected<Failure>(opened.error());
        m_standardOutput = std::move(*opened);
    }
    for (Output* output : {&m_eve, &m_log}) {
        auto opened = open(*output);
        if (!opened)
            return tl::unexpected<Failure>(opened.error());
        if (!*opened)
            return output->path;
    }
    if (auto different = checkAreDifferent(); !different)
        return tl::unexpected<Failure>(different.error());
    if (m_eve.file && m_eveTruncate)
        if (auto emptied = m_eve.file->truncate(); !emptied)
            return tl::unexpected<Failure>(emptied.error());
    using session::eve::EventKind;
    attach(m_eve, {EventKind::Flow, EventKind::Stats});
    attach(m_log, {EventKind::Flow});
    return std::string();
}

/// Names are not compared: a file may have several, and links lead to it.
Result<void> Outputs::checkAreDifferent() const
{
    const auto ofPath = [](const std::string& path) { return path.empty() ? std::nullopt : FileIdentity::of(path); };
    const auto ofOutput = [](const Output& output) { return output.file ? output.file->identity() : std::nullopt; };
    const std::array uses{
        Use{"--read " + m_readPath, m_readPath == "-" ? FileIdentity::of(STDIN_FILENO) : ofPath(m_readPath)},
        Use{"the configuration file", ofPath(m_configPath)},
        Use{"the list of --dump-streams",
            m_streamFolder.empty() ? std::nullopt : ofPath(listOfStreams(m_streamFolder))},
        Use{"standard output", m_standardOutput->identity(), true},
        Use{"--eve " + m_eve.path, ofOutput(m_eve), true},
        Use{"log_file " + m_log.path, ofOutput(m_log), true},
    };
    for (std::size_t i = 0; i < uses.size(); ++i)
        for (std::size_t j = i + 1; j < uses.size(); ++j)
            if (uses[j].isWritten && uses[i].file && uses[i].file == uses[j].file)
                return areTheSame(uses[i].what, uses[j].what);
    if (m_eve.isStandardOutput && m_log.isStandardOutput)
        return areTheSame("--eve " + m_eve.path, "log_file " + m_log.path);
    return {};
}

void Outputs::attach(Output& output, session::eve::EventKinds kinds)
{
    if (output.isWanted())
        m_events.attach(output.isStandardOutput ? *m_standardOutput : *output.file, kinds,
                        session::eve::FlushPolicy::EachBatch);
}

Result<void> Outputs::print(std::string_view line)
{
    return m_standardOutput->write(line).and_then([this] { return m_standardOutput->flush(); });
}

/// For standard output, then for each destination of the events. The first failure is returned; the others are still
/// processed.
template <typename Act>
Result<void> Outputs::forEach(Act&& act)
{
    Result<void> ofStandardOutput = m_standardOutput ? act(*m_standardOutput) : Result<void>{};
    Result<void> ofEvents = act(m_events);
    return ofStandardOutput ? ofEvents : ofStandardOutput;
}

Result<void> Outputs::reopen()
{
    return forEach([](auto& output) { return output.reopen(); });
}

void Outputs::hurry()
{
    static_cast<void>(forEach([](auto& output) {
        output.limitPatience(kPatienceAtTheEnd);
        return Result<void>{};
    }));
}

Result<void> Outputs::close()
{
    return forEach([](auto& output) { return output.close(); });
}

}  // namespace netmoth::agent
