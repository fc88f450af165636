// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/inherited_descriptors.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace netmoth::capture {

namespace {

tl::unexpected<Failure> cannot(const std::string& what)
{
    return fail(FailureKind::System, fmt::format("Closing the descriptors of the program that started this one failed "
                                                 "({}): nothing was captured. /proc must be mounted.",
                                                 what));
}

/// Open descriptors above 2, except the one used to list them.
Result<std::vector<int>> descriptorsAboveStandard()
{
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir("/proc/self/fd"), &::closedir);
    if (folder == nullptr)
        return cannot(fmt::format("/proc/self/fd: {}", std::strerror(errno)));
    std::vector<int> descriptors;
    errno = 0;
    while (const dirent* entry = ::readdir(folder.get())) {
        const char* const end = entry->d_name + std::strlen(entry->d_name);
        int number = 0;
        if (std::from_chars(entry->d_name, end, number).ptr == end && number > STDERR_FILENO &&
            number != ::dirfd(folder.get()))
            descriptors.push_back(number);
        errno = 0;
    }
    if (errno != 0)
        return cannot(fmt::format("/proc/self/fd: {}", std::strerror(errno)));
    return descriptors;
}

Result<void> openStandardDescriptors()
{
    int descriptor = 0;
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    if (descriptor < 0)
        return fail(FailureKind::System, fmt::format("Opening /dev/null failed: {}.", std::strerror(errno)));
    ::close(descriptor);
    return {};
}

}  // namespace

Result<void> closeDescriptorsOneByOne()
{
    auto open = descriptorsAboveStandard();
    if (!open)
        return tl::unexpected<Failure>(open.error());
    for (const int descriptor : *open)
        ::close(descriptor);
    open = descriptorsAboveStandard();
    if (!open)
        return tl::unexpected<Failure>(open.error());
    if (!open->empty())
        return cannot(fmt::format("{} is still open", open->front()));
    return {};
}

Result<void> closeInheritedDescriptors()
{
    // After success no further check is needed: nothing in the range is open.
    if (::close_range(STDERR_FILENO + 1, ~0U, 0) != 0)
        if (auto closed = closeDescriptorsOneByOne(); !closed)
            return closed;
    return openStandardDescriptors();
}

}  // namespace netmoth::capture
