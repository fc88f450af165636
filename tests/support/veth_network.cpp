// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/veth_network.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sched.h>
#include <spawn.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace netmoth::testing {

namespace {

/// Writes to a file under /proc/sys; a kernel without IPv6 has none, and nothing to turn off.
void writeSysctl(const char* path, const char* value)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(file, value, std::strlen(value));
    ::close(file);
}

}  // namespace

std::string missingPrivilegeReason()
{
    if (::geteuid() != 0)
        return "it needs root to make a network namespace and to open packet sockets";
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::unshare(CLONE_NEWNET) == 0 ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? "" : "this environment forbids network namespaces (unshare CLONE_NEWNET)";
}

Result<void> enterFreshNetwork()
{
    if (::unshare(CLONE_NEWNET) != 0)
        return fail(FailureKind::System, fmt::format("unshare(CLONE_NEWNET): {}", std::strerror(errno)));
    writeSysctl("/proc/sys/net/ipv6/conf/all/disable_ipv6", "1");
    writeSysctl("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
    return runIp({"link", "set", "lo", "up"});
}

Result<void> showFreshNetworkInSys()
{
    // Sysfs shows the network of whoever mounts it. On top of the one that is there, which shares what is mounted on it
    // with nobody then; in a chroot "/" need not be a mount point that could be told so.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("", "/sys", "none", MS_PRIVATE | MS_REC, nullptr) != 0 ||
        ::mount("sysfs", "/sys", "sysfs", 0, nullptr) != 0)
        return fail(FailureKind::System, fmt::format("mounting a sysfs of our own: {}", std::strerror(errno)));
    return {};
}

Result<void> addVethPair(const std::string& left, const std::string& right)
{
    return runIp({"link", "add", "name", left, "type", "veth", "peer", "name", right})
        .and_then([&] {
            return runIp({"link", "set", "dev", left, "up"});
        })
        .and_then([&] {
            return runIp({"link", "set", "dev", right, "up"});
        });
}

Result<void> runIp(const std::vector<std::string>& arguments)
{
    std::string program = "ip";
    std::vector<std::string> owned = arguments;
    std::vector<char*> pointers{program.data()};
    for (std::string& argument : owned)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    pid_t child = 0;
    if (const int error = ::posix_spawnp(&child, "ip", nullptr, nullptr, pointers.data(), environ); error != 0)
        return fail(FailureKind::System, fmt::format("cannot run ip: {}", std::strerror(error)));
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (status != 0)
        return fail(FailureKind::System, fmt::format("ip {} failed", fmt::join(arguments, " ")));
    return {};
}

}  // namespace netmoth::testing
