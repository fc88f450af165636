// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/privileges.h"

#include "capture-helper/sanitizer_build.h"

#include <dirent.h>
#include <fmt/format.h>
#include <grp.h>
#include <linux/securebits.h>
#include <pwd.h>
#include <sys/capability.h>
#include <sys/prctl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

namespace netmoth::capture {

namespace {

struct CapabilityDeleter
{
    void operator()(cap_t capabilities) const { ::cap_free(capabilities); }
};
using Capabilities = std::unique_ptr<std::remove_pointer_t<cap_t>, CapabilityDeleter>;

tl::unexpected<Failure> cannot(std::string_view step, int error)
{
    return fail(FailureKind::System, fmt::format("Giving up rights failed ({}: {}): nothing was captured; please "
                                                 "report this with your kernel version.",
                                                 step, std::strerror(error)));
}

/// Sets the calling thread's capabilities to just @p kept (in permitted and effective), or to none.
Result<void> keepOnly(std::optional<cap_value_t> kept)
{
    const Capabilities capabilities(::cap_init());
    if (capabilities == nullptr)
        return cannot("cap_init", errno);
    if (kept)
        for (const cap_flag_t set : {CAP_PERMITTED, CAP_EFFECTIVE})
            if (::cap_set_flag(capabilities.get(), set, 1, &*kept, CAP_SET) != 0)
                return cannot("cap_set_flag", errno);
    if (::cap_set_proc(capabilities.get()) != 0)
        return cannot("cap_set_proc", errno);
    return {};
}

bool isPermitted(cap_value_t capability)
{
    const Capabilities current(::cap_get_proc());
    cap_flag_value_t value = CAP_CLEAR;
    return current != nullptr && ::cap_get_flag(current.get(), capability, CAP_PERMITTED, &value) == 0 &&
           value == CAP_SET;
}

std::optional<uid_t> uidFromEnvironment(const char* variable)
{
    const char* text = std::getenv(variable);
    if (text == nullptr)
        return std::nullopt;
    uid_t uid = 0;
    const char* end = text + std::strlen(text);
    const auto [stopped, error] = std::from_chars(text, end, uid);
    return error == std::errc() && stopped == end && uid != 0 ? std::optional(uid) : std::nullopt;
}

/// The user on whose behalf a process with euid 0 runs. The environment is trusted only if root started the process.
uid_t requestingUser()
{
    if (::getuid() != 0)
        return ::getuid();
    if (const auto uid = uidFromEnvironment("PKEXEC_UID"))
        return *uid;
    return uidFromEnvironment("SUDO_UID").value_or(0);
}

/// Empties the bounding set and disables the special meaning of uid 0 for exec; needs CAP_SETPCAP, which only root has
/// here.
Result<void> closeTheWayBack()
{
    constexpr unsigned long kNoRoot =
        SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
    if (::prctl(PR_SET_SECUREBITS, kNoRoot) != 0)
        return cannot("securebits", errno);
    for (cap_value_t capability = 0; capability < ::cap_max_bits(); ++capability)
        if (::cap_get_bound(capability) == 1 && ::cap_drop_bound(capability) != 0)
            return cannot("bounding set", errno);
    return {};
}

/// For a user who is not in the user database: no supplementary group.
constexpr gid_t kNoGroup = 65534;

/// The entry of @p uid in the user database. A static helper reads only the file: NSS would load modules that need the
/// machine's libc, while the helper contains its own.
const passwd* accountOf(uid_t uid)
{
#ifdef NETMOTH_STATIC_HELPER
    const std::unique_ptr<FILE, int (*)(FILE*)> file(
        std::fopen("/etc/passwd", "re"), [](FILE* open) { return open != nullptr ? std::fclose(open) : 0; });
    const passwd* entry = nullptr;
    do {
        entry = file ? ::fgetpwent(file.get()) : nullptr;
    } while (entry != nullptr && entry->pw_uid != uid);
    return entry;
#else
    return ::getpwuid(uid);
#endif
}

Result<void> becomeUser(uid_t uid)
{
    const passwd* entry = accountOf(uid);
    const gid_t gid = ::getuid() != 0 ? ::getgid() : (entry != nullptr ? entry->pw_gid : kNoGroup);
    if (::prctl(PR_SET_KEEPCAPS, 1) != 0)
        return cannot("keepcaps", errno);
    if (::setgroups(0, nullptr) != 0)
        return cannot("setgroups", errno);
    if (::setresgid(gid, gid, gid) != 0)
        return cannot("setresgid", errno);
    if (::setresuid(uid, uid, uid) != 0)
        return cannot("setresuid", errno);
    return {};
}

bool isOnNosuidMount()
{
    struct statvfs mount
    {
    };
    return ::statvfs("/proc/self/exe", &mount) == 0 && (mount.f_flag & ST_NOSUID) != 0;
}

/// Why a file capability is missing.
std::string missingRightSentence()
{
    if (::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1)
        return "The right CAP_NET_RAW is missing because the program that started this one forbids new rights "
               "(no_new_privs): start it outside that container or service, or as root.";
    if (::cap_get_bound(CAP_NET_RAW) != 1)
        return "The right CAP_NET_RAW is missing because it is not in the bounding set of this session: add NET_RAW "
               "to the container's or service's capabilities, or capture outside it.";
    if (isOnNosuidMount())
        return "The right CAP_NET_RAW is missing because netmoth-capture lies on a file system mounted nosuid: "
               "install it on another one, or start it as root.";
    return "The right CAP_NET_RAW is missing: run \"sudo setcap cap_net_raw=p\" with the path of netmoth-capture, or "
           "start it as root.";
}

/// The current number of threads; 0 if unknown.
int threadCount()
{
    const std::unique_ptr<DIR, int (*)(DIR*)> tasks(::opendir("/proc/self/task"), &::closedir);
    int count = 0;
    if (tasks != nullptr)
        while (const dirent* entry = ::readdir(tasks.get()))
            count += entry->d_name[0] != '.' ? 1 : 0;
    return count;
}

tl::unexpected<Failure> stillHas(std::string_view what)
{
    return fail(FailureKind::System, fmt::format("Giving up rights failed: the process still has {}; nothing was "
                                                 "captured.",
                                                 what));
}

/// Reads the current state from the kernel, independent of earlier return values.
Result<void> verifyDropped(bool wasRoot)
{
    const Capabilities now(::cap_get_proc());
    const Capabilities none(::cap_init());
    if (now == nullptr || none == nullptr || ::cap_compare(now.get(), none.get()) != 0)
        return stillHas("capabilities");
    for (cap_value_t capability = 0; capability < ::cap_max_bits(); ++capability) {
        if (::cap_get_ambient(capability) == 1)
            return stillHas("ambient capabilities");
        if (wasRoot && ::cap_get_bound(capability) == 1)
            return stillHas("a bounding set");
    }
    if (::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
        return stillHas("a way to new rights (no_new_privs is not set)");
    if (!kSanitizerBuild && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
        return stillHas("its memory open to other processes (dumpable)");
    if (::getuid() != 0 && (::geteuid() == 0 || ::setuid(0) == 0 || ::seteuid(0) == 0))
        return stillHas("root's identity");
    return {};
}

}  // namespace

Result<void> becomeRequestingUser()
{
    if (::geteuid() != 0)  // not root, or already done
        return {};
    const uid_t uid = requestingUser();
    if (isPermitted(CAP_SETPCAP))
        if (auto closed = closeTheWayBack(); !closed)
            return closed;
    return uid != 0 && isPermitted(CAP_SETUID) ? becomeUser(uid) : Result<void>();
}

Result<void> raiseNetRaw()
{
    if (auto left = becomeRequestingUser(); !left)
        return left;
    if (!isPermitted(CAP_NET_RAW))
        return fail(FailureKind::MissingRight, missingRightSentence());
    return keepOnly(CAP_NET_RAW);
}

Result<void> dropAllPrivileges()
{
    if (const int threads = threadCount(); threads > 1)
        return fail(
            FailureKind::System,
            fmt::format("Giving up rights failed: {} threads run already, and rights belong to each.", threads));
    const bool wasRoot = ::geteuid() == 0 && isPermitted(CAP_SETPCAP);
    if (auto left = becomeRequestingUser(); !left)
        return left;
    // First: without capabilities, a program of the same user could trace this process and use its sockets.
    if (!kSanitizerBuild && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return cannot("dumpable", errno);
    if (::cap_reset_ambient() != 0 && errno != EINVAL)
        return cannot("ambient set", errno);
    if (auto dropped = keepOnly(std::nullopt); !dropped)
        return dropped;
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return cannot("no_new_privs", errno);
    return verifyDropped(wasRoot);
}

}  // namespace netmoth::capture
