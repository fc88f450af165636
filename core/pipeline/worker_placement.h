// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cpu_affinity.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::pipeline {

/// The CPUs of each of @p workers, of those @p usable of which at most @p cores are taken (0: all). A worker each to a
/// CPU when there are enough of them; otherwise all share what they may use. One worker alone is left to the scheduler
/// (an empty list): bound, it would share its CPU with whatever interrupts that one. Taken from the last CPU down: the
/// first ones usually serve the interrupts.
[[nodiscard]] std::vector<CpuList> placeWorkers(std::size_t workers, std::uint32_t cores, const CpuList& usable);

}  // namespace netmoth::pipeline
