// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/landlock.h"

#include <fmt/format.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace netmoth::capture {

namespace {

/// struct landlock_ruleset_attr as of version 6; Debian 12's header ends after the first member.
struct RulesetAttributes
{
    std::uint64_t handledFileAccess;
    std::uint64_t handledNetworkAccess;
    std::uint64_t scoped;
};

/// First version that supports it, from the kernel's Documentation/userspace-api/landlock.rst.
constexpr int kVersionOfRefer = 2, kVersionOfTruncate = 3, kVersionOfNetwork = 4, kVersionOfIoctl = 5,
              kVersionOfScopes = 6;
constexpr std::uint64_t kFirstVersionRights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
constexpr std::uint64_t kRefer = 1ULL << 13, kTruncate = 1ULL << 14, kIoctlDevice = 1ULL << 15;
constexpr std::uint64_t kBindAndConnectTcp = 3, kAbstractSocketsAndSignals = 3;

RulesetAttributes everything(int version)
{
    RulesetAttributes attributes{};
    attributes.handledFileAccess = kFirstVersionRights | (version >= kVersionOfRefer ? kRefer : 0) |
                                   (version >= kVersionOfTruncate ? kTruncate : 0) |
                                   (version >= kVersionOfIoctl ? kIoctlDevice : 0);
    attributes.handledNetworkAccess = version >= kVersionOfNetwork ? kBindAndConnectTcp : 0;
    attributes.scoped = version >= kVersionOfScopes ? kAbstractSocketsAndSignals : 0;
    return attributes;
}

/// An older kernel refuses a structure that is longer than its own and not zero after it; so the size passed is that of
/// the members that this kernel supports.
std::size_t bytesFor(int version)
{
    if (version >= kVersionOfScopes)
        return sizeof(RulesetAttributes);
    return version >= kVersionOfNetwork ? offsetof(RulesetAttributes, scoped)
                                        : offsetof(RulesetAttributes, handledNetworkAccess);
}

tl::unexpected<Failure> cannotEnter(int error)
{
    return fail(FailureKind::System, fmt::format("Entering the sandbox failed (Landlock: {}): nothing was captured; "
                                                 "please report this with your kernel version.",
                                                 std::strerror(error)));
}

}  // namespace

// glibc has no wrappers for these calls.
int landlockVersion()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? static_cast<int>(version) : 0;
}

Result<void> forbidFilesAndNetwork()
{
    const int version = landlockVersion();
    if (version == 0)
        return {};
    const RulesetAttributes attributes = everything(version);
    const auto ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, bytesFor(version), 0));
    if (ruleset < 0)
        return cannotEnter(errno);
    const long restricted = ::syscall(SYS_landlock_restrict_self, ruleset, 0);
    const int error = errno;
    ::close(ruleset);
    return restricted == 0 ? Result<void>() : cannotEnter(error);
}

}  // namespace netmoth::capture
