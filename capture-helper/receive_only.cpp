// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/receive_only.h"

#include "core/base/worker_limit.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/eventfd.h>
#include <sys/resource.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::capture {

namespace {

/// One socket per worker, and the descriptors that libpcap opens.
constexpr rlim_t kHighest = kFirstReceiveOnly + kMaxWorkers + 16;

tl::unexpected<Failure> cannotSetAside(int error)
{
    return fail(FailureKind::System,
                fmt::format("Setting descriptors aside for packet sockets failed ({}): raise the limit on open files "
                            "to {} (ulimit -n).",
                            std::strerror(error), kHighest));
}

}  // namespace

Result<ReceiveOnlyDescriptors> ReceiveOnlyDescriptors::begin()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < kHighest && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min(limit.rlim_max, kHighest);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ReceiveOnlyDescriptors taken;
    UniqueFd next(::eventfd(0, EFD_CLOEXEC));
    while (next.isValid() && next.get() < kFirstReceiveOnly) {
        taken.m_below.push_back(std::move(next));
        next = UniqueFd(::fcntl(taken.m_below.back().get(), F_DUPFD_CLOEXEC, 0));
    }
    if (!next.isValid())
        return cannotSetAside(errno);
    return taken;
}

}  // namespace netmoth::capture
