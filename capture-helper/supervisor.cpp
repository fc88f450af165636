// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/supervisor.h"

#include "core/pipeline/worker_placement.h"

#include <fmt/format.h>
#include <poll.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace netmoth::capture {

namespace {

constexpr int kBeatIntervalMs = 100;

}  // namespace

Supervisor::Supervisor(telemetry::RegionWriter region, UniqueFd wakeFd,
                       std::vector<std::unique_ptr<source::PacketSource>> sources,
                       const pipeline::WorkerOptions& workerOptions, const Options& options)
    : m_region(std::move(region))
    , m_wakeFd(std::move(wakeFd))
    , m_cpus(pipeline::placeWorkers(sources.size(), options.maxCores, usableCpus()))
    , m_filters(workerOptions.filter)
{
    for (std::size_t index = 0; index < sources.size(); ++index) {
        const ScopedAffinity nearWorker(m_cpus[index]);  // its tables are touched here first
        auto& worker = m_workers.emplace_back(std::make_unique<WorkerThread>(m_wakeFd.get()));
        worker->worker = std::make_unique<pipeline::Worker>(std::move(sources[index]),
                                                            m_region.slice(static_cast<std::uint32_t>(index)),
                                                            workerOptions, worker->control);
        m_controls.push_back(&worker->control);
    }
}

Supervisor::~Supervisor()
{
    for (const auto& worker : m_workers) {
        worker->control.journalProgress().abandoned = true;
        worker->control.command(pipeline::Command::Stop);
    }
    for (const auto& worker : m_workers)
        if (worker->thread.joinable())
            worker->thread.join();
}

void Supervisor::startThreads()
{
    for (std::size_t index = 0; index < m_workers.size(); ++index) {
        WorkerThread& worker = *m_workers[index];
        worker.thread = std::thread([&worker, &cpus = m_cpus[index]] {
            bindThisThread(cpus);
            try {
                worker.worker->run();
            } catch (const std::exception& error) {
                worker.control.setStatus(pipeline::WorkerStatus::Failed,
                                         fmt::format("Capturing ended: {}.", error.what()));
            }
        });
    }
}

bool Supervisor::all(pipeline::WorkerStatus status) const
{
    return std::all_of(m_controls.begin(), m_controls.end(),
                       [status](const auto* control) { return control->status() == status; });
}

bool Supervisor::allEnded() const
{
    return std::all_of(m_workers.begin(), m_workers.end(), [](const auto& worker) {
        const pipeline::WorkerStatus status = worker->control.status();
        return status == pipeline::WorkerStatus::Finished || status == pipeline::WorkerStatus::Failed;
    });
}

void Supervisor::beat()
{
    std::uint64_t read = 0;
    std::uint64_t total = 0;
    for (const auto& worker : m_workers) {
        read += worker->control.bytesRead();
        total += worker->control.bytesTotal();
    }
    m_region.setFileProgress(read, total);
    m_region.beat();
}

void Supervisor::watchFilters(Commander& commander)
{
    for (const FilterOrders::Answer& answer : std::exchange(m_refusedAtOnce, {}))
        commander.filterAnswered(*this, answer);
    while (auto answer = m_filters.advance(m_controls))
        answerFilter(commander, *answer);
}

void Supervisor::answerFilter(Commander& commander, const FilterOrders::Answer& answer)
{
    if (answer.refusal.empty()) {
        ++m_filterGeneration;
        m_region.countFilter();
    }
    commander.filterAnswered(*this, answer);
    if (!m_filters.failure().empty())
        commandAll(pipeline::Command::Stop);
}

/// The state is Paused only when all workers are paused, not when they were asked to pause.
void Supervisor::watchPause()
{
    if (m_state == telemetry::RegionState::Stopping)
        return;
    if (m_pauseWanted && all(pipeline::WorkerStatus::Paused))
        setState(telemetry::RegionState::Paused);
    else if (!m_pauseWanted && all(pipeline::WorkerStatus::Running))
        setState(telemetry::RegionState::Running);
}

/// If one ring of a group fails, its flows are lost, so the whole group ends.
void Supervisor::watchFailures()
{
    for (const auto* control : m_controls)
        if (control->status() == pipeline::WorkerStatus::Failed)
            commandAll(pipeline::Command::Stop);
}

int Supervisor::run(Commander& commander)
{
    setState(telemetry::RegionState::Running);
    if (auto started = commander.starting(*this); !started)
        return fail(commander, started.error());
    startThreads();
    while (!allEnded()) {
        std::array<pollfd, 2> descriptors{pollfd{m_wakeFd.get(), POLLIN, 0},
                                          pollfd{commander.inputDescriptor(), POLLIN, 0}};
        ::poll(descriptors.data(), descriptors.size(), kBeatIntervalMs);
        std::uint64_t wakes = 0;
        [[maybe_unused]] const ssize_t drained = ::read(m_wakeFd.get(), &wakes, sizeof wakes);
        if (descriptors[1].revents != 0)
            commander.handleInput(*this);
        watchFilters(commander);
        watchPause();
        beat();
        commander.tick(*this);
        watchFailures();
    }
    return conclude(commander);
}

int Supervisor::conclude(Commander& commander)
{
    for (const auto& worker : m_workers)
        worker->thread.join();
    beat();
    for (const auto& worker : m_workers)
        if (const std::string notice = worker->worker->sourceNotice(); !notice.empty())
            commander.noticed(notice);
    for (auto* control : m_controls)
        if (control->status() == pipeline::WorkerStatus::Failed)
            return fail(commander, {FailureKind::System, control->takeFailure()});
    if (!m_filters.failure().empty())
        return fail(commander, {FailureKind::System, m_filters.failure()});
    setState(telemetry::RegionState::Finished);
    commander.finished(*this);
    return 0;
}

int Supervisor::fail(Commander& commander, const Failure& failure)
{
    m_region.setFailed(failure);
    commander.failed(*this, failure);
    return 1;
}

void Supervisor::setState(telemetry::RegionState state)
{
    if (std::exchange(m_state, state) != state)
        m_region.setState(state);
}

void Supervisor::commandAll(pipeline::Command command)
{
    for (auto* control : m_controls)
        control->command(command);
}

void Supervisor::pause()
{
    m_pauseWanted = true;
    commandAll(pipeline::Command::Pause);
}

void Supervisor::resume()
{
    m_pauseWanted = false;
    commandAll(pipeline::Command::Run);
}

void Supervisor::stop()
{
    setState(telemetry::RegionState::Stopping);
    commandAll(pipeline::Command::Stop);
}

void Supervisor::setFilter(std::uint32_t order, pipeline::FilterProgram program)
{
    if (auto answer = m_filters.add(order, std::move(program)))
        m_refusedAtOnce.push_back(std::move(*answer));
}

void Supervisor::openTap(std::uint32_t worker, pipeline::TapTarget target)
{
    m_workers[worker]->control.openTap(std::move(target));
}

void Supervisor::closeTaps(std::uint32_t worker)
{
    if (worker < m_workers.size())
        m_workers[worker]->control.closeTaps();
}

void Supervisor::followJournals()
{
    for (const auto& worker : m_workers)
        worker->control.journalProgress().consumed = 0;
}

void Supervisor::journalConsumed(std::uint32_t worker, std::uint64_t next)
{
    if (worker < m_workers.size())
        m_workers[worker]->control.journalProgress().consumed.store(next, std::memory_order_release);
}

}  // namespace netmoth::capture
