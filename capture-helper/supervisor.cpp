// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/supervisor.h"

#include "core/pipeline/worker_placement.h"

#include <poll.h>

#include <algorithm>
#include <cerrno>

namespace netmoth::capture {

namespace {

constexpr int kBeatIntervalMs = 100;

}  // namespace

Supervisor::Supervisor(telemetry::RegionWriter region, UniqueFd wakeFd,
                       std::vector<std::unique_ptr<source::PacketSource>> sources,
                       const pipeline::WorkerOptions& workerOptions, const Options& options)
    : m_region(std::move(region))
    , m_wakeFd(std::move(wakeFd))
    , m_cpus(pipeline::placeWorkers(sources.size(), options.cores, usableCpus()))
{
    for (std::size_t index = 0; index < sources.size(); ++index) {
        const ScopedAffinity nearWorker(m_cpus[index]);  // its tables are touched here first
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

void Supervisor::startThreads()
{
    for (std::size_t index = 0; index < m_workers.size(); ++index) {
        WorkerThread& worker = *m_workers[index];
        worker.thread = std::thread([&worker, &cpus = m_cpus[index]] {
            bindThisThread(cpus);
            worker.worker->run();
        });
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
    for (const auto& worker : m_workers)
        if (const std::string notice = worker->worker->sourceNotice(); !notice.empty())
            commander.noticed(notice);
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
