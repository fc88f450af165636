// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/standard_streams.h"

#include "core/base/plain_text.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <string>

namespace netmoth {

namespace {

constexpr int kPatienceMs = 1000;

/// A pipe that poll() calls writable takes PIPE_BUF bytes at once.
bool isWritable()
{
    pollfd waiting{STDERR_FILENO, POLLOUT, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, kPatienceMs);
    } while (ready < 0 && errno == EINTR);
    return ready > 0 && (waiting.revents & POLLOUT) != 0;
}

}  // namespace

bool openStandardDescriptors()
{
    int descriptor = 0;
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR);
    return ::close(descriptor) == 0;
}

void sayOnStandardError(std::string_view program, std::string_view sentence)
{
    std::string line(program);
    line += ": ";
    line += plainText(sentence);
    line += '\n';
    for (std::string_view rest = line; !rest.empty() && isWritable();) {
        const ssize_t written = ::write(STDERR_FILENO, rest.data(), std::min<std::size_t>(rest.size(), PIPE_BUF));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace netmoth
