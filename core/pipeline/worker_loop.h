// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker's thread runs: takes bursts from the source and commands from the main thread, until it ends.
//
//   Running ⇄ Paused    live: the kernel rejects everything; a file is not read
//   Stop, live          drains what the kernel has accepted, for a bounded time
//   Stop, a file        ends at once
#pragma once

#include "core/pipeline/burst_pipeline.h"
#include "core/pipeline/worker_control.h"
#include "core/pipeline/worker_options.h"
#include "core/source/packet_source.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace netmoth::pipeline {

class Worker;

class WorkerLoop
{
public:
    /// All outlive this; @p pipeline is the worker's.
    WorkerLoop(Worker& worker, BurstPipeline& pipeline, source::PacketSource& source, WorkerControl& control,
               const WorkerOptions& options);

    void run();

private:
    // These return false when the worker has ended.
    [[nodiscard]] bool handleCommands(WorkerControl::Commands& commands);
    [[nodiscard]] bool resume();
    [[nodiscard]] bool takeBurst();

    void changeFilter(WorkerControl::FilterChange& change);
    void pause();
    void beginStop();
    void tickIfDue();
    void finish(WorkerStatus status, std::string failure);

    Worker& m_worker;
    BurstPipeline& m_pipeline;
    source::PacketSource& m_source;
    WorkerControl& m_control;
    bool m_isFile;
    std::chrono::milliseconds m_drainTime;
    FilterProgram m_filter;  ///< In force, or will be after the pause.
    std::uint64_t m_commandsSeen = 0;
    std::chrono::nanoseconds m_nextTick{};
    std::chrono::nanoseconds m_drainedAt{};    ///< After Stop: from then on, an idle source has nothing left.
    std::chrono::nanoseconds m_drainEndsAt{};  ///< After Stop: then the loop ends, even if the source is busy.
    bool m_paused = false;
    bool m_pauseDue = false;  ///< Commanded, and not done yet.
    bool m_stopping = false;
};

}  // namespace netmoth::pipeline
