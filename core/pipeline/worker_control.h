// SPDX-License-Identifier: GPL-3.0-or-later
// The one meeting point of a worker and the helper's main thread. The worker looks at one atomic a burst; the lock is
// taken only when a command was given.
#pragma once

#include "core/base/unique_fd.h"
#include "core/pipeline/stream_taps.h"
#include "core/telemetry/journal_writer.h"

#include <pcap/bpf.h>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace netmoth::pipeline {

using FilterProgram = std::vector<bpf_insn>;

/// What the main thread wants of the worker.
enum class Command : std::uint8_t
{
    Run,
    Pause,
    Stop
};

/// Where the worker is.
enum class WorkerStatus : std::uint8_t
{
    Starting,
    Running,
    Paused,
    Finished,
    Failed
};

class WorkerControl
{
public:
    /// @p wakeFd: an eventfd that is written when status() changes; not owned.
    explicit WorkerControl(int wakeFd)
        : m_wakeFd(wakeFd)
    {
    }

    // Main thread.
    void command(Command command);  ///< Nothing counts after Stop.
    /// The worker answers with @p number, above 0. Takes the place of one that it has not taken yet.
    void installFilter(std::uint64_t number, FilterProgram program);
    void openTap(TapTarget target);
    void closeTaps();
    [[nodiscard]] WorkerStatus status() const { return m_status.load(std::memory_order_acquire); }
    [[nodiscard]] std::string takeFailure();  ///< With WorkerStatus::Failed.
    struct FilterAnswer
    {
        std::uint64_t number = 0;  ///< Of the filter that is answered; 0: none yet.
        std::string refusal;       ///< Empty: installed. Otherwise the one before it stays in force.
    };
    [[nodiscard]] FilterAnswer filterAnswer();  ///< The worker's latest.
    telemetry::JournalProgress& journalProgress() { return m_journalProgress; }
    /// Taps that wait for their readers stop waiting.
    [[nodiscard]] const std::atomic<bool>& tapsUnwanted() const { return m_tapsUnwanted; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_bytesTotal.load(std::memory_order_relaxed); }

    // Worker thread.
    struct FilterChange
    {
        std::uint64_t number;
        FilterProgram program;
    };
    struct Commands
    {
        Command command = Command::Run;
        std::optional<FilterChange> filter;
        std::vector<TapTarget> taps;  ///< In the order in which they were asked for.
        bool closeTaps = false;       ///< Those that were open before `taps`.
    };
    /// Cheap when nothing changed. @p seen is the worker's own memory of what it has taken.
    [[nodiscard]] std::optional<Commands> takeCommands(std::uint64_t& seen);
    void setStatus(WorkerStatus status, std::string failure = {});
    void reportFilter(FilterAnswer answer);
    void setFileProgress(std::uint64_t read, std::uint64_t total);

private:
    void wake() const;

    int m_wakeFd;
    std::atomic<std::uint64_t> m_commandCount{0};
    std::atomic<WorkerStatus> m_status{WorkerStatus::Starting};
    std::atomic<std::uint64_t> m_bytesRead{0};
    std::atomic<std::uint64_t> m_bytesTotal{0};
    std::atomic<bool> m_tapsUnwanted{false};
    telemetry::JournalProgress m_journalProgress;

    std::mutex m_mutex;  ///< Guards what follows.
    Command m_command = Command::Run;
    std::optional<FilterChange> m_filter;
    std::vector<TapTarget> m_taps;  ///< No more than a worker serves.
    bool m_closeTaps = false;
    std::string m_failure;
    FilterAnswer m_filterAnswer;
};

}  // namespace netmoth::pipeline
