// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flow/flow_table.h"
#include "core/packet/packet_view.h"
#include "core/pipeline/worker_control.h"
#include "core/reassembly/ip_defragmenter.h"
#include "core/reassembly/tcp_tracker.h"

#include <chrono>

namespace netmoth::pipeline {

struct WorkerOptions
{
    packet::DecodeOptions decode;
    flow::FlowTableOptions flows;
    reassembly::TcpTrackerOptions tcp;
    reassembly::DefragOptions defrag;
    bool isOneOfSeveral = false;              ///< Other workers receive a part of the same interface's packets.
    bool isFile = false;                      ///< Time is packet time, and waiting loses nothing.
    std::chrono::milliseconds drainTime{50};  ///< After Stop: how long accepted packets may take to arrive.
    FilterProgram filter;                     ///< Already installed; installed again after a pause.
};

}  // namespace netmoth::pipeline
