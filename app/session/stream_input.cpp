// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_input.h"

#include "core/base/plain_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace netmoth::session {

namespace {

struct StreamInputText
{
    Q_DECLARE_TR_FUNCTIONS(StreamInput)
};

bool isNullDevice(const struct stat& status)
{
    return S_ISCHR(status.st_mode) && status.st_rdev == makedev(1, 3);
}

/// A descriptor with a place of its own in the same file.
UniqueFd reopened(int descriptor)
{
    UniqueFd fd(::open(fmt::format("/proc/self/fd/{}", descriptor).c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    const off_t place = ::lseek(descriptor, 0, SEEK_CUR);
    if (fd.isValid() && place >= 0)
        ::lseek(fd.get(), place, SEEK_SET);
    return fd;
}

/// Moves what @p descriptor is elsewhere.
UniqueFd moved(int descriptor)
{
    UniqueFd fd(::fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    const UniqueFd nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (fd.isValid() && nothing.isValid())
        ::dup2(nothing.get(), descriptor);
    return fd;
}

}  // namespace

std::optional<int> inheritedDescriptor(const QString& path)
{
    if (path == QLatin1String("-") || path == QLatin1String("/dev/stdin"))
        return STDIN_FILENO;
    for (const QLatin1String folder : {QLatin1String("/dev/fd/"), QLatin1String("/proc/self/fd/")}) {
        if (!path.startsWith(folder))
            continue;
        bool isNumber = false;
        const int descriptor = path.mid(folder.size()).toInt(&isNumber);
        if (isNumber && descriptor >= 0)
            return descriptor;
    }
    return std::nullopt;
}

QString inputName(const QString& path)
{
    const auto descriptor = inheritedDescriptor(path);
    if (descriptor == STDIN_FILENO)
        return StreamInputText::tr("standard input");
    return descriptor ? path : QFileInfo(path).fileName();
}

std::string inputNameForHelper(const QString& path)
{
    return inheritedDescriptor(path) == STDIN_FILENO ? std::string("standard input") : plainText(path.toStdString());
}

Result<UniqueFd> takeInherited(int descriptor, const QString& path)
{
    const std::string name = inputNameForHelper(path);
    struct stat status = {};
    // What this program opened itself is closed on exec.
    const int flags = ::fcntl(descriptor, F_GETFD);
    if (flags < 0 || (flags & FD_CLOEXEC) != 0 || ::fstat(descriptor, &status) != 0)
        return fail(FailureKind::Usage, fmt::format("Cannot read {}: it is not open. Pipe a capture file into this "
                                                    "program, or name one.",
                                                    name));
    if (isNullDevice(status))
        return fail(
            FailureKind::Usage,
            fmt::format("Cannot read {}: it holds nothing, or nothing more. A pipe can be read once: to read it "
                        "again, save to a file what comes through it, and open that.",
                        name));
    if (::isatty(descriptor) != 0)
        return fail(FailureKind::Usage, fmt::format("Cannot read {}: it is a terminal. Pipe a capture file into this "
                                                    "program, or name one.",
                                                    name));
    UniqueFd fd = S_ISREG(status.st_mode) ? reopened(descriptor) : UniqueFd();
    if (!fd.isValid())
        fd = moved(descriptor);
    if (!fd.isValid())
        return fail(FailureKind::System, fmt::format("Cannot read {}: {}.", name, std::strerror(errno)));
    return fd;
}

}  // namespace netmoth::session
