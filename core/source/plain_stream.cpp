// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/byte_stream.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace netmoth::source {

PlainStream::PlainStream(UniqueFd fd)
    : m_fd(std::move(fd))
{
    struct stat status = {};
    if (::fstat(m_fd.get(), &status) == 0 && S_ISREG(status.st_mode)) {
        m_bytesTotal = static_cast<std::uint64_t>(status.st_size);
        m_mayBlock = false;
    }
}

bool PlainStream::waitForInput(std::chrono::milliseconds wait) const
{
    pollfd entry = {m_fd.get(), POLLIN, 0};
    // After an interrupted or failed poll, read(2) reports the error.
    return ::poll(&entry, 1, static_cast<int>(wait.count())) != 0;
}

ByteStream::Piece PlainStream::read(std::span<std::uint8_t> into, std::chrono::milliseconds wait)
{
    if (m_mayBlock && !waitForInput(wait))
        return {Status::Waiting, 0};
    ssize_t size = 0;
    do {
        size = ::read(m_fd.get(), into.data(), into.size());
    } while (size < 0 && errno == EINTR);
    if (size < 0 && errno == EAGAIN)
        return {Status::Waiting, 0};
    if (size < 0) {
        m_failure = {FailureKind::System, fmt::format("reading failed: {}", std::strerror(errno))};
        return {Status::Failed, 0};
    }
    m_bytesRead += static_cast<std::uint64_t>(size);
    return {size == 0 ? Status::End : Status::Bytes, static_cast<std::size_t>(size)};
}

}  // namespace netmoth::source
