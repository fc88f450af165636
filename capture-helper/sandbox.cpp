// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/sandbox.h"

#include "capture-helper/landlock.h"
#include "capture-helper/receive_only.h"
#include "capture-helper/resource_limits.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/if_packet.h>
#include <linux/sockios.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <functional>
#include <initializer_list>
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

// Allowed with any arguments. glibc implements fstat() with newfstatat.
constexpr std::array kAllowed{
    // open descriptors; write, writev and fcntl below
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(lseek), SCMP_SYS(close), SCMP_SYS(fstat),
    SCMP_SYS(newfstatat), SCMP_SYS(fadvise64), SCMP_SYS(poll), SCMP_SYS(ppoll),
    // open sockets; setsockopt and sendmsg below
    SCMP_SYS(bind), SCMP_SYS(getsockname), SCMP_SYS(getsockopt), SCMP_SYS(recvfrom), SCMP_SYS(recvmsg),
    // memory; mmap and mprotect below
    SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk),
    // threads and time
    SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(membarrier), SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(getcpu), SCMP_SYS(nanosleep), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(restart_syscall),
    // about itself
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getrusage), SCMP_SYS(sysinfo),
    SCMP_SYS(getrandom), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack), SCMP_SYS(exit), SCMP_SYS(exit_group)};

// Used by boundInterfaceState(), interfaceOf() and libpcap for sockets, and by stdio for a terminal.
constexpr std::array kAllowedIoctls{SIOCGIFINDEX, SIOCGIFNAME, SIOCGIFFLAGS, SIOCGIFHWADDR, TCGETS};

struct SocketOption
{
    int level;
    int name;
};

// Rings, filters, promiscuous mode, fanout. In particular neither PACKET_TX_RING nor SO_BINDTODEVICE.
constexpr std::array kAllowedSocketOptions{
    SocketOption{SOL_PACKET, PACKET_VERSION},        SocketOption{SOL_PACKET, PACKET_RX_RING},
    SocketOption{SOL_PACKET, PACKET_FANOUT},         SocketOption{SOL_PACKET, PACKET_FANOUT_DATA},
    SocketOption{SOL_PACKET, PACKET_ADD_MEMBERSHIP}, SocketOption{SOL_SOCKET, SO_ATTACH_FILTER},
    SocketOption{SOL_SOCKET, SO_DETACH_FILTER}};

/// The kernel reads an int from the lower half of the register, and ignores the upper half.
constexpr scmp_arg_cmp intArgument(unsigned position, int value)
{
    return {position, SCMP_CMP_MASKED_EQ, 0xFFFF'FFFFU, static_cast<std::uint32_t>(value)};
}

/// Calls on open descriptors, limited by descriptor or by request.
void allowOnDescriptors(const std::function<void(int, std::initializer_list<scmp_arg_cmp>)>& allow)
{
    static_assert(std::has_single_bit(static_cast<unsigned>(kFirstReceiveOnly)));
    constexpr scmp_datum_t kReceiveOnlyBits = 0xFFFF'FFFFU & ~static_cast<scmp_datum_t>(kFirstReceiveOnly - 1);
    for (const int call : {SCMP_SYS(write), SCMP_SYS(writev)})
        allow(call, {{0, SCMP_CMP_MASKED_EQ, kReceiveOnlyBits, 0}});
    allow(SCMP_SYS(sendmsg), {intArgument(0, STDIN_FILENO)});  // the control socket
    // No F_DUPFD, which would duplicate a packet socket to another number, and no F_SETOWN, which makes the kernel send
    // signals.
    for (const int command : {F_GETFL, F_SETFL})
        allow(SCMP_SYS(fcntl), {intArgument(1, command)});
    for (const auto& [level, name] : kAllowedSocketOptions)
        allow(SCMP_SYS(setsockopt), {intArgument(1, level), intArgument(2, name)});
    for (const int request : kAllowedIoctls)
        allow(SCMP_SYS(ioctl), {{1, SCMP_CMP_EQ, static_cast<scmp_datum_t>(request), 0}});
}

int allowWithArguments(scmp_filter_ctx filter)
{
    int status = 0;
    const auto allow = [&](int call, std::initializer_list<scmp_arg_cmp> arguments) {
        if (status == 0)
            status = ::seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, static_cast<unsigned>(arguments.size()),
                                              arguments.begin());
    };
    allowOnDescriptors(allow);
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        allow(call, {SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
    // Threads, never processes. clone3 hides its flags behind a pointer: ENOSYS makes glibc use clone.
    allow(SCMP_SYS(clone), {SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)});
    allow(SCMP_SYS(sched_setaffinity), {intArgument(0, 0)});  // the calling thread, none of another process
    allow(SCMP_SYS(prctl), {intArgument(0, PR_SET_NAME)});
    allow(SCMP_SYS(tgkill), {intArgument(0, ::getpid())});
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
    // Kill the process, not only the thread, for calls of another architecture: 32-bit and x32.
    if (status == 0)
        status = ::seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    // A binary tree of calls instead of a list: few comparisons per call.
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
