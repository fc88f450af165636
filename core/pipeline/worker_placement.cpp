// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker_placement.h"

#include <algorithm>

namespace netmoth::pipeline {

std::vector<CpuList> placeWorkers(std::size_t workers, std::uint32_t cores, const CpuList& usable)
{
    std::vector<CpuList> places(workers);
    const std::size_t allowed = cores == 0 ? usable.size() : std::min<std::size_t>(cores, usable.size());
    if (workers == 1 || allowed == 0)
        return places;
    const CpuList taken(usable.end() - static_cast<std::ptrdiff_t>(allowed), usable.end());
    for (std::size_t worker = 0; worker < workers; ++worker)
        places[worker] = workers <= allowed ? CpuList{taken[allowed - 1 - worker]} : taken;
    return places;
}

}  // namespace netmoth::pipeline
