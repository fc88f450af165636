// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker_loop.h"

#include "core/pipeline/system_clock.h"
#include "core/pipeline/worker.h"

#include <thread>

namespace netmoth::pipeline {

namespace {

constexpr std::chrono::milliseconds kBurstWait{50};
constexpr std::chrono::milliseconds kTickInterval{50};
constexpr std::chrono::seconds kLongestDrain{2};
constexpr bpf_insn kRejectAll{BPF_RET | BPF_K, 0, 0, 0};

}  // namespace

WorkerLoop::WorkerLoop(Worker& worker, BurstPipeline& pipeline, source::PacketSource& source, WorkerControl& control,
                       const WorkerOptions& options)
    : m_worker(worker)
    , m_pipeline(pipeline)
    , m_source(source)
    , m_control(control)
    , m_isFile(options.isFile)
    , m_drainTime(options.drainTime)
    , m_filter(options.filter)
{
}

void WorkerLoop::run()
{
    m_control.setStatus(WorkerStatus::Running);
    for (;;) {
        if (auto commands = m_control.takeCommands(m_commandsSeen); commands && !handleCommands(*commands))
            return;
        if (m_paused && m_isFile)
            std::this_thread::sleep_for(kTickInterval);
        else if (!takeBurst())
            return;
        tickIfDue();
    }
}

bool WorkerLoop::handleCommands(WorkerControl::Commands& commands)
{
    if (commands.closeTaps)
        m_worker.closeTaps();
    for (TapTarget& target : commands.taps)
        m_worker.openTap(std::move(target));
    if (commands.filter)
        changeFilter(*commands.filter);
    m_pauseDue = commands.command == Command::Pause && !m_paused;
    switch (commands.command) {
    case Command::Run:
        return !m_paused || resume();
    case Command::Pause:
        if (m_pauseDue)
            pause();
        return true;
    case Command::Stop:
        if (m_isFile) {
            finish(WorkerStatus::Finished, {});
            return false;
        }
        if (!m_stopping)
            beginStop();
        return true;
    }
    return true;
}

void WorkerLoop::changeFilter(WorkerControl::FilterChange& change)
{
    // While paused or stopping the reject-all filter stays; the new one comes with resume().
    const auto installed = m_paused || m_stopping ? Result<void>{} : m_source.setFilter(change.program);
    if (installed)
        m_filter = std::move(change.program);
    m_control.reportFilter({change.number, installed ? std::string{} : installed.error().sentence});
}

/// Tried again at each tick while the kernel refuses: until then the worker captures, and its status says so.
void WorkerLoop::pause()
{
    // A paused capture asks the kernel for nothing: what passes meanwhile is neither received nor lost.
    if (!m_isFile && !m_source.setFilter({&kRejectAll, 1}))
        return;
    m_pauseDue = false;
    m_paused = true;
    m_control.setStatus(WorkerStatus::Paused);
}

/// Ends the worker when its filter cannot be installed: it would capture nothing, and its status would not say so.
bool WorkerLoop::resume()
{
    if (!m_isFile) {
        if (auto installed = m_source.setFilter(m_filter); !installed) {
            finish(WorkerStatus::Failed, installed.error().sentence);
            return false;
        }
    }
    m_paused = false;
    m_control.setStatus(WorkerStatus::Running);
    return true;
}

void WorkerLoop::beginStop()
{
    m_stopping = true;
    // With everything rejected, the queue of accepted packets becomes empty. A sender that is faster cannot delay the
    // end: what is left stays in the ring, and is counted there.
    const bool rejecting = !m_source.filtersPending() && m_source.setFilter({&kRejectAll, 1});
    m_drainedAt = coarseNow() + m_drainTime;
    m_drainEndsAt = m_drainedAt + (rejecting ? kLongestDrain : std::chrono::seconds{0});
}

bool WorkerLoop::takeBurst()
{
    const source::Burst burst = m_source.nextBurst(kBurstWait);
    if (!m_isFile)
        m_pipeline.readClocks();
    else if (burst.frames.empty())
        m_pipeline.releaseHeld();
    switch (burst.status) {
    case source::BurstStatus::Frames:
        m_worker.process(burst.frames);
        if (!m_stopping || coarseNow() < m_drainEndsAt)
            return true;
        break;
    case source::BurstStatus::Idle:
    case source::BurstStatus::InterfaceDown:
        if (!m_stopping || coarseNow() < m_drainedAt) {
            if (!m_isFile && !m_paused)
                m_pipeline.advance();
            return true;
        }
        break;
    case source::BurstStatus::EndOfFile:
        break;
    case source::BurstStatus::InterfaceGone:
    case source::BurstStatus::Failed:
        finish(WorkerStatus::Failed, m_source.failure());
        return false;
    }
    finish(WorkerStatus::Finished, {});
    return false;
}

void WorkerLoop::tickIfDue()
{
    const std::chrono::nanoseconds now = coarseNow();
    if (now < m_nextTick)
        return;
    m_nextTick = now + kTickInterval;
    if (m_pauseDue)
        pause();
    m_worker.tick();
}

void WorkerLoop::finish(WorkerStatus status, std::string failure)
{
    m_worker.end();
    m_control.setStatus(status, std::move(failure));
}

}  // namespace netmoth::pipeline
