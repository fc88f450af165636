// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/supervisor.h"

#include <poll.h>
#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <cerrno>

namespace netmoth::capture {

namespace {

constexpr int kBeatIntervalMs = 100;

/// CPUs that this process may use, in order.
std::vector<int> usableCpus()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    std::vector<int> cpus;
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(static_cast<std::size_t>(cpu), &set))
                cpus.push_back(cpu);
    return cpus;
}

}  // namespace

Supervisor::Supervisor(telemetry::RegionWriter region, UniqueFd wakeFd,
                       std::vector<std::unique_ptr<source::PacketSource>> sources,
                       const pipeline::WorkerOptions& workerOptions, const Options& options)
    : m_region(std::move(region))
    , m_wakeFd(std::move(wakeFd))
    , m_cores(options.cores)
{
    for (std::size_t index = 0; index < sources.size(); ++index) {
        auto& worker = m_workers.emplace_back(std::make_unique<WorkerThread>(m_wakeFd.get()));
        worker->worker = std::make_unique<pipeline::Worker>(std::move(sources[index]),
                                                            m_region.slice(static_cast<std::uint32_t>(index)),
                                                            workerOptions, worker->control);
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

/// A worker each to a CPU when there are enough of them; otherwise all share the CPUs that they may use. One worker
/// alone is left to the scheduler: pinned, it would share its CPU with whatever interrupts that one.
void Supervisor::placeOnCores(std::size_t index)
{
    const std::vector<int> cpus = usableCpus();
    const std::size_t allowed = m_cores == 0 ? cpus.size() : std::min<std::size_t>(m_cores, cpus.size());
    if (m_workers.size() == 1 || allowed == 0)
        return;
    cpu_set_t set;
    CPU_ZERO(&set);
    // From the last CPU down: the first ones usually serve the interrupts.
    const auto take = [&](std::size_t nth) { CPU_SET(static_cast<std::size_t>(cpus[cpus.size() - 1 - nth]), &set); };
    if (m_workers.size() <= allowed)
        take(index);
    else
        for (std::size_t nth = 0; nth < allowed; ++nth)
            take(nth);
    // Best effort: a worker in the wrong place is slower, not wrong.
    ::pthread_setaffinity_np(m_workers[index]->thread.native_handle(), sizeof set, &set);
}

void Supervisor::startThreads()
{
    for (std::size_t index = 0; index < m_workers.size(); ++index) {
        WorkerThread& worker = *m_workers[index];
        worker.thread = std::thread([&worker] { worker.worker->run(); });
        placeOnCores(index);
    }
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
    if (!m_filterPending)
        return;
    std::string refusal;
    bool allInstalled = true;
    for (const auto& worker : m_workers) {
        if (std::string sentence = worker->control.takeFilterRefusal(); !sentence.empty())
            refusal = std::move(sentence);
        allInstalled = allInstalled && worker->control.filtersInstalled() > m_filterGeneration;
    }
    if (refusal.empty() && !allInstalled)
        return;
    m_filterPending = false;
    if (refusal.empty()) {
        ++m_filterGeneration;
        m_region.countFilter();
    }
    commander.filterAnswered(*this, refusal);
}

int Supervisor::run(Commander& commander)
{
    m_region.setState(telemetry::RegionState::Running);
    commander.starting(*this);
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
        beat();
        commander.tick(*this);
        // One ring of a group that fails takes its flows with it: the group ends as a whole.
        for (const auto& worker : m_workers)
            if (worker->control.status() == pipeline::WorkerStatus::Failed)
                for (const auto& other : m_workers)
                    other->control.command(pipeline::Command::Stop);
    }
    return conclude(commander);
}

int Supervisor::conclude(Commander& commander)
{
    for (const auto& worker : m_workers)
        worker->thread.join();
    beat();
    for (const auto& worker : m_workers) {
        if (worker->control.status() != pipeline::WorkerStatus::Failed)
            continue;
        const Failure failure{FailureKind::System, worker->control.takeFailure()};
        m_region.setFailed(failure);
        commander.failed(*this, failure);
        return 1;
    }
    m_region.setState(telemetry::RegionState::Finished);
    commander.finished(*this);
    return 0;
}

void Supervisor::commandAll(pipeline::Command command, telemetry::RegionState state)
{
    m_region.setState(state);
    for (const auto& worker : m_workers)
        worker->control.command(command);
}

void Supervisor::pause()
{
    commandAll(pipeline::Command::Pause, telemetry::RegionState::Paused);
}

void Supervisor::resume()
{
    commandAll(pipeline::Command::Run, telemetry::RegionState::Running);
}

void Supervisor::stop()
{
    commandAll(pipeline::Command::Stop, telemetry::RegionState::Stopping);
}

void Supervisor::setFilter(const pipeline::FilterProgram& program)
{
    m_filterPending = true;
    for (const auto& worker : m_workers)
        worker->control.installFilter(program);
}

void Supervisor::openTap(std::uint32_t worker, pipeline::TapTarget target)
{
    m_workers[worker]->control.openTap(std::move(target));
}

void Supervisor::closeTap(std::uint32_t worker)
{
    if (worker < m_workers.size())
        m_workers[worker]->control.closeTap();
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
