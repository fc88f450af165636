// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer and a reader of the region must agree on, in one number: sizes and offsets (region_layout.h), the
// counters' names in their order and which of them are gauges, the names of states, and what each bit of a flow, TCP
// and tunnel record, of a journal entry and of the timeline means.
//
// The last of these is no table that somebody keeps in step. The functions that unpack records are asked, one bit after
// the other, what comes of it. So a field that is moved, widened or read in another unit changes the number by itself.
#pragma once

#include "core/model/flow_snapshot.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/region_layout.h"

#include <cstdint>
#include <functional>
#include <span>

namespace netmoth::telemetry {

/// Computed at the first call, in less than a millisecond. Any thread.
[[nodiscard]] std::uint64_t abiHash();

// What it is made of; for tests.

[[nodiscard]] std::uint64_t hashOfCounters(std::span<const CounterDescription> counters);

/// Turns the words of one record into what a reader sees of it. False: they are no record.
using Unpack = std::function<bool(std::span<const std::uint64_t> words, flow::FlowSnapshot& flow)>;
/// @p valid: the words of a record that @p unpack takes.
[[nodiscard]] std::uint64_t hashOfRecord(std::span<const std::uint64_t> valid, const Unpack& unpack);

}  // namespace netmoth::telemetry
