// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/resource_limits.h"

#include "capture-helper/receive_only.h"
#include "core/base/worker_limit.h"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>

namespace netmoth::capture {

namespace {

/// Stream taps that the app passes during the capture, one per worker.
constexpr rlim_t kSpareDescriptors = kMaxWorkers + 4;

struct Limit
{
    __rlimit_resource_t resource;
    rlim_t value;
};

/// One more than the highest open descriptor, except packet sockets: the limit applies to new ones.
rlim_t openDescriptors()
{
    constexpr rlim_t kUnknown = kFirstReceiveOnly;
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir("/proc/self/fd"), &::closedir);
    if (folder == nullptr)
        return kUnknown;
    rlim_t highest = STDERR_FILENO;
    while (const dirent* entry = ::readdir(folder.get())) {
        const char* const end = entry->d_name + std::strlen(entry->d_name);
        rlim_t number = 0;
        if (std::from_chars(entry->d_name, end, number).ptr == end && number < kFirstReceiveOnly)
            highest = std::max(highest, number);
    }
    return highest + 1;
}

bool isRegularFile(int descriptor)
{
    struct stat status
    {
    };
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

}  // namespace

Result<void> limitResources()
{
    const bool writesFile = isRegularFile(STDOUT_FILENO) || isRegularFile(STDERR_FILENO);
    const auto pages = static_cast<rlim_t>(std::max(::sysconf(_SC_PHYS_PAGES), 1L));
    const auto pageBytes = static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
    const std::array limits{
        Limit{RLIMIT_CORE, 0},
        Limit{RLIMIT_NOFILE, std::min<rlim_t>(openDescriptors() + kSpareDescriptors, kFirstReceiveOnly)},
        Limit{RLIMIT_MEMLOCK, 0},
        Limit{RLIMIT_MSGQUEUE, 0},
        Limit{RLIMIT_RTPRIO, 0},
        Limit{RLIMIT_FSIZE, writesFile ? RLIM_INFINITY : 0},
        Limit{RLIMIT_DATA, pages * pageBytes},
    };
    for (const auto& [resource, value] : limits) {
        rlimit limit{};
        if (::getrlimit(resource, &limit) == 0) {
            limit.rlim_max = std::min(limit.rlim_max, value);
            limit.rlim_cur = std::min(limit.rlim_cur, limit.rlim_max);
        }
        if (::setrlimit(resource, &limit) != 0)
            return fail(FailureKind::System, fmt::format("Limiting the helper's resources failed ({}): nothing was "
                                                         "captured; please report this with your kernel version.",
                                                         std::strerror(errno)));
    }
    return {};
}

}  // namespace netmoth::capture
