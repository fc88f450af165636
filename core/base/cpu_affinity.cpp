// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cpu_affinity.h"

#include <sched.h>

namespace netmoth {

CpuList usableCpus()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CpuList cpus;
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(static_cast<std::size_t>(cpu), &set))
                cpus.push_back(cpu);
    return cpus;
}

void bindThisThread(const CpuList& cpus)
{
    if (cpus.empty())
        return;
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int cpu : cpus)
        CPU_SET(static_cast<std::size_t>(cpu), &set);
    ::sched_setaffinity(0, sizeof set, &set);
}

ScopedAffinity::ScopedAffinity(const CpuList& cpus)
    : m_before(cpus.empty() ? CpuList{} : usableCpus())
{
    bindThisThread(cpus);
}

ScopedAffinity::~ScopedAffinity()
{
    bindThisThread(m_before);
}

}  // namespace netmoth
