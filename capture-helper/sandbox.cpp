// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/sandbox.h"

#include "capture-helper/landlock.h"
#include "capture-helper/resource_limits.h"

#include <fmt/format.h>
#include <linux/sockios.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

namespace netmoth::capture {

namespace {

using Filter = std::unique_ptr<void, decltype(&::seccomp_release)>;

tl::unexpected<Failure> cannot(const char* step, int error)
{
    return fail(FailureKind::System, fmt::format("Entering the sandbox failed ({}: {}): nothing was captured; please "
                                                 "report this with your kernel version.",
                                                 step, std::strerror(error)));
}

// Without arguments to look at. newfstatat is how glibc spells fstat().
constexpr std::array kAllowed{
    // open descriptors
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(fadvise64), SCMP_SYS(fcntl), SCMP_SYS(poll),
    SCMP_SYS(ppoll), SCMP_SYS(epoll_wait), SCMP_SYS(epoll_pwait),
    // open sockets
    SCMP_SYS(bind), SCMP_SYS(getsockname), SCMP_SYS(getsockopt), SCMP_SYS(setsockopt), SCMP_SYS(recvfrom),
    SCMP_SYS(recvmsg), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(shutdown),
    // memory; mmap and mprotect below
    SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk),
    // threads and time
    SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(membarrier), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_setaffinity), SCMP_SYS(sched_getaffinity), SCMP_SYS(getcpu), SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(restart_syscall),
    // about itself
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getrusage), SCMP_SYS(sysinfo),
    SCMP_SYS(getrandom), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack), SCMP_SYS(exit), SCMP_SYS(exit_group)};

// What boundInterfaceState(), interfaceOf() and libpcap ask of a socket, and stdio of a terminal.
constexpr std::array kAllowedIoctls{SIOCGIFINDEX, SIOCGIFNAME, SIOCGIFFLAGS, SIOCGIFHWADDR, TCGETS};

int allowWithArguments(scmp_filter_ctx filter)
{
    int status = 0;
    const auto allow = [&](int call, scmp_arg_cmp argument) {
        if (status == 0)
            status = ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, argument);
    };
    for (const int request : kAllowedIoctls)
        allow(SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, static_cast<scmp_datum_t>(request)));
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        allow(call, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    // Threads, never processes. clone3 hides its flags behind a pointer: ENOSYS makes glibc use clone.
    allow(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
    allow(SCMP_SYS(prctl), SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    allow(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())));
    if (status == 0)
        status = ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    return status;
}

Result<void> allowList(SandboxProfile profile)
{
    const Filter filter(::seccomp_init(SCMP_ACT_KILL_PROCESS), &::seccomp_release);
    if (filter == nullptr)
        return cannot("seccomp", ENOMEM);
    int status = ::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    // A binary tree of calls instead of a list: a handful of comparisons a call.
    if (status == 0)
        status = ::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);
    for (const int call : kAllowed)
        if (status == 0)
            status = ::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
    if (status == 0)
        status = allowWithArguments(filter.get());
    if (profile == SandboxProfile::LivePcap)
        for (const int call : {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(socket)})
            if (status == 0)
                status = ::seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 0);
    if (status == 0)
        status = ::seccomp_load(filter.get());
    return status == 0 ? Result<void>() : cannot("seccomp", -status);
}

}  // namespace

Result<void> enterSandbox(SandboxProfile profile)
{
    if constexpr (!kSandboxAvailable)
        return {};
    return limitResources().and_then(&forbidFilesAndNetwork).and_then([profile] { return allowList(profile); });
}

}  // namespace netmoth::capture
