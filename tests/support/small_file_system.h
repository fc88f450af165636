// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is soon full, for programs that write to it.
#pragma once

#include "core/base/unique_fd.h"

#include <QString>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace netmoth::testing {

/// An empty tmpfs of 1 MiB, attached nowhere: it is seen through the descriptor alone, and goes with it, however the
/// test ends. Invalid where none can be made; needs root.
class SmallFileSystem
{
public:
    SmallFileSystem()
    {
        const UniqueFd context(::fsopen("tmpfs", FSOPEN_CLOEXEC));
        if (context.isValid() && ::fsconfig(context.get(), FSCONFIG_SET_STRING, "size", "1m", 0) == 0 &&
            ::fsconfig(context.get(), FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) == 0)
            m_root.reset(::fsmount(context.get(), FSMOUNT_CLOEXEC, 0));
    }

    [[nodiscard]] bool isValid() const { return m_root.isValid(); }
    /// A path that other processes may use, too, while this one lives.
    [[nodiscard]] QString filePath(const QString& name) const
    {
        return QString("/proc/%1/fd/%2/%3").arg(::getpid()).arg(m_root.get()).arg(name);
    }

private:
    UniqueFd m_root;
};

}  // namespace netmoth::testing
