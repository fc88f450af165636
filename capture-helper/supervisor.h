// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's main thread during a capture: starts one thread per worker, updates the heartbeat, passes on commands,
// and ends everything in order. The source of commands (the app's control socket, or a terminal) is a Commander.
#pragma once

#include "capture-helper/filter_orders.h"
#include "capture-helper/options.h"
#include "core/base/cpu_affinity.h"
#include "core/base/unique_fd.h"
#include "core/pipeline/worker.h"
#include "core/telemetry/region_writer.h"

#include <poll.h>

#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace netmoth::capture {

class Supervisor;

/// Where commands come from and reports go to. Main thread only.
class Commander
{
public:
    virtual ~Commander() = default;
    /// The descriptor that shows, before the supervisor exists, that the process must end.
    [[nodiscard]] virtual pollfd endOfInput() const = 0;
    /// Before the workers start. A failure ends the capture.
    [[nodiscard]] virtual Result<void> starting(Supervisor& supervisor) = 0;
    /// The descriptor that becomes readable if handleInput() has something to do.
    [[nodiscard]] virtual int inputDescriptor() const = 0;
    virtual void handleInput(Supervisor& supervisor) = 0;
    /// Called in every iteration of the loop, at least once per kBeatInterval.
    virtual void tick(Supervisor& supervisor) = 0;
    virtual void filterAnswered(Supervisor& supervisor, const FilterOrders::Answer& answer) = 0;
    virtual void noticed(const std::string& sentence) = 0;  ///< Before finished() or failed(), at most one per worker.
    virtual void finished(Supervisor& supervisor) = 0;
    virtual void failed(Supervisor& supervisor, const Failure& failure) = 0;
};

class Supervisor
{
public:
    /// @p wakeFd: a non-blocking eventfd; created by the caller, because the sandbox is active by now.
    Supervisor(telemetry::RegionWriter region, UniqueFd wakeFd,
               std::vector<std::unique_ptr<source::PacketSource>> sources, const pipeline::WorkerOptions& workerOptions,
               const Options& options);
    ~Supervisor();

    /// Runs until every worker has ended. @return the exit status of the process.
    int run(Commander& commander);

    // For the Commander.
    void pause();
    void resume();
    void stop();
    void setFilter(std::uint32_t order, pipeline::FilterProgram program);
    void journalConsumed(std::uint32_t worker, std::uint64_t next);
    void openTap(std::uint32_t worker, pipeline::TapTarget target);  ///< @p worker below workerCount().
    void closeTaps(std::uint32_t worker);
    [[nodiscard]] std::size_t workerCount() const { return m_workers.size(); }
    /// A reader follows the journals from their beginning: workers that can wait for it do.
    void followJournals();
    [[nodiscard]] const telemetry::RegionWriter& region() const { return m_region; }
    [[nodiscard]] std::uint64_t filterGeneration() const { return m_filterGeneration; }

private:
    struct WorkerThread
    {
        explicit WorkerThread(int wakeFd)
            : control(wakeFd)
        {
        }
        pipeline::WorkerControl control;
        std::unique_ptr<pipeline::Worker> worker;
        std::thread thread;
    };

    void startThreads();
    void beat();
    void watchFilters(Commander& commander);
    void answerFilter(Commander& commander, const FilterOrders::Answer& answer);
    void watchPause();
    void watchFailures();
    [[nodiscard]] bool all(pipeline::WorkerStatus status) const;
    [[nodiscard]] bool allEnded() const;
    void commandAll(pipeline::Command command);
    void setState(telemetry::RegionState state);
    int conclude(Commander& commander);
    int fail(Commander& commander, const Failure& failure);

    telemetry::RegionWriter m_region;
    UniqueFd m_wakeFd;
    std::vector<CpuList> m_cpus;  ///< One list per worker.
    std::vector<std::unique_ptr<WorkerThread>> m_workers;
    std::vector<pipeline::WorkerControl*> m_controls;  ///< Of m_workers.
    FilterOrders m_filters;
    std::vector<FilterOrders::Answer> m_refusedAtOnce;
    std::uint64_t m_filterGeneration = 0;
    telemetry::RegionState m_state = telemetry::RegionState::Starting;
    bool m_pauseWanted = false;
};

}  // namespace netmoth::capture
