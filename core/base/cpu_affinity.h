// SPDX-License-Identifier: GPL-3.0-or-later
// Which CPUs a thread may run on. Best effort: a thread in the wrong place is slower, not wrong.
#pragma once

#include <vector>

namespace netmoth {

/// CPU numbers, ascending. Empty: the scheduler decides.
using CpuList = std::vector<int>;

/// What the calling thread may use.
[[nodiscard]] CpuList usableCpus();

/// Binds the calling thread to @p cpus, unless the list is empty. The helper's sandbox lets it bind no other.
void bindThisThread(const CpuList& cpus);

/// Binds the calling thread while it lives: what the kernel allocates for it meanwhile, and pages that it is the first
/// to touch, lie in the memory of that CPU's NUMA node.
class ScopedAffinity
{
public:
    explicit ScopedAffinity(const CpuList& cpus);
    ~ScopedAffinity();
    ScopedAffinity(const ScopedAffinity&) = delete;
    ScopedAffinity& operator=(const ScopedAffinity&) = delete;

private:
    CpuList m_before;  ///< Empty: nothing was changed.
};

}  // namespace netmoth
