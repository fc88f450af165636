// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/line_writer.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <utility>

namespace netmoth::session {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kLineBufferBytes = 64 << 10;
constexpr auto kPatienceWhenAskedToEnd = 2000ms;
constexpr auto kLook = 100ms;  // how often a wait for a reader looks whether it should end

std::optional<FileIdentity> identityFrom(const struct stat& status)
{
    if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode) && !S_ISBLK(status.st_mode))
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

/// By a signal that this thread blocks and will take up when it is done here.
bool isAskedToEnd()
{
    sigset_t pending;
    return ::sigpending(&pending) == 0 &&
           (::sigismember(&pending, SIGTERM) == 1 || ::sigismember(&pending, SIGINT) == 1);
}

/// Whole lines where that is possible, and so much that poll() promises room for it.
std::size_t pipePortion(std::string_view rest)
{
    if (rest.size() <= PIPE_BUF)
        return rest.size();
    const std::size_t newline = rest.rfind('\n', PIPE_BUF - 1);
    return newline == std::string_view::npos ? PIPE_BUF : newline + 1;
}

}  // namespace

std::optional<FileIdentity> FileIdentity::of(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? identityFrom(status) : std::nullopt;
}

std::optional<FileIdentity> FileIdentity::of(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? identityFrom(status) : std::nullopt;
}

LineWriter::LineWriter(UniqueFd file, std::string path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{
    struct stat status = {};
    m_isRegular = ::fstat(descriptor(), &status) == 0 && S_ISREG(status.st_mode);
}

Result<std::optional<LineWriter>> LineWriter::open(const std::string& path, Mode mode)
{
    if (path == "-")
        return LineWriter(UniqueFd(), path);
    const int how = mode == Mode::Create ? O_EXCL : O_APPEND;
    // O_NONBLOCK: opening a FIFO that nobody reads would not be heard of until somebody does.
    UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | how, 0666));
    if (!file.isValid()) {
        const int error = errno;
        struct stat status = {};
        if (error == ENXIO && ::stat(path.c_str(), &status) == 0 && S_ISFIFO(status.st_mode))
            return std::nullopt;
        return fail(FailureKind::System, fmt::format("Opening {} for writing failed: {}.", path, std::strerror(error)));
    }
    LineWriter writer(std::move(file), path);
    writer.m_continuesLine = writer.m_isRegular && writer.endsInLine();
    return writer;
}

int LineWriter::descriptor() const
{
    return isStandardOutput() ? STDOUT_FILENO : m_file.get();
}

/// Whether what is in the file ends in the middle of a line.
bool LineWriter::endsInLine() const
{
    const UniqueFd reading(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    char last = '\n';
    const off_t length = reading.isValid() ? ::lseek(reading.get(), 0, SEEK_END) : 0;
    return length > 0 && ::pread(reading.get(), &last, 1, length - 1) == 1 && last != '\n';
}

tl::unexpected<Failure> LineWriter::failure(const char* doing, int error) const
{
    return fail(
        FailureKind::System,
        fmt::format("{} {} failed: {}.", doing, isStandardOutput() ? "standard output" : m_path, std::strerror(error)));
}

Result<void> LineWriter::write(std::string_view lines)
{
    if (!lines.empty() && std::exchange(m_continuesLine, false))
        m_buffer += '\n';
    m_buffer += lines;
    return m_buffer.size() < kLineBufferBytes ? Result<void>{} : flush();
}

/// @return false when nobody makes room and nobody is waited for any longer.
bool LineWriter::waitForRoom() const
{
    std::optional<std::chrono::milliseconds> patience = m_patience;
    for (std::chrono::milliseconds waited{0};; waited += kLook) {
        pollfd waiting{descriptor(), POLLOUT, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(kLook.count()));
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;  // an error is told by the write that follows
        if (!patience && isAskedToEnd())
            patience = waited + kPatienceWhenAskedToEnd;
        if (patience && waited >= *patience)
            return false;
    }
}

Result<void> LineWriter::flush()
{
    const std::string lines = std::exchange(m_buffer, {});
    for (std::string_view rest = lines; !rest.empty();) {
        if (!m_isRegular && !waitForRoom())
            return fail(FailureKind::System,
                        fmt::format("Writing to {} failed: its reader takes nothing, and {} bytes are left.",
                                    isStandardOutput() ? "standard output" : m_path, rest.size()));
        const ssize_t written = ::write(descriptor(), rest.data(), m_isRegular ? rest.size() : pipePortion(rest));
        if (written < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (written <= 0)
            return failure("Writing to", written == 0 ? ENOSPC : errno);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> LineWriter::truncate()
{
    m_buffer.clear();
    m_continuesLine = false;
    if (m_isRegular && ::ftruncate(descriptor(), 0) != 0)
        return failure("Emptying", errno);
    return {};
}

Result<void> LineWriter::reopen()
{
    if (isStandardOutput())
        return flush();
    auto again = open(m_path, Mode::Append);
    if (!again)
        return tl::unexpected<Failure>(again.error());
    if (!*again)
        return fail(FailureKind::System, fmt::format("Opening {} anew failed: nobody reads this pipe.", m_path));
    (*again)->m_patience = m_patience;
    Result<void> ended = close();
    *this = std::move(**again);
    return ended;
}

Result<void> LineWriter::close()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (!isStandardOutput() && m_file.isValid() && ::close(m_file.release()) != 0 && errno != EINTR)
        return failure("Closing", errno);
    return {};
}

}  // namespace netmoth::session
