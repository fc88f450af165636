// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_file.h"

#include "core/base/unique_fd.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace netmoth::config {
namespace {

std::string errorText(int error)
{
    return ::strerrordesc_np(error) ? ::strerrordesc_np(error) : "unknown error";
}

tl::unexpected<SaveFailure> notSaved(const std::string& path, int error)
{
    const bool isReadOnly = error == EACCES || error == EPERM || error == EROFS;
    return tl::unexpected(
        SaveFailure{isReadOnly ? SaveProblem::ReadOnly : SaveProblem::System,
                    fmt::format("cannot save {}: {}; {}", path, errorText(error),
                                isReadOnly ? "save it under another name or ask for the right to write there"
                                           : "the file is unchanged, so mend this and save again")});
}

/// A file beside its target, removed again unless it was renamed over it.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::string& target)
        : m_path(target + ".XXXXXX")
        , m_fd(::mkostemp(m_path.data(), O_CLOEXEC))
    {
    }
    ~TemporaryFile()
    {
        if (m_fd.isValid())
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] int fd() const { return m_fd.get(); }

    [[nodiscard]] bool write(std::string_view text)
    {
        while (!text.empty()) {
            const ssize_t written = ::write(m_fd.get(), text.data(), text.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fsync(m_fd.get()) == 0;
    }

    [[nodiscard]] bool renameTo(const std::string& target)
    {
        if (::rename(m_path.c_str(), target.c_str()) != 0)
            return false;
        m_fd.reset();
        return true;
    }

private:
    std::string m_path;
    UniqueFd m_fd;
};

std::string resolved(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : path;
}

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

// A rename needs no right on the file itself, so a read-only file must be respected (root is no exception).
bool isWritable(const struct stat& status)
{
    return (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0;
}

// The rename itself reaches the disk with its folder. A file system that cannot sync folders has still renamed.
void syncFolder(const std::string& target)
{
    const UniqueFd folder(::open(folderOf(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isValid())
        static_cast<void>(::fsync(folder.get()));
}

}  // namespace

Result<std::string> readTextFile(const std::string& path, std::size_t maxBytes)
{
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (!file.isValid() || ::fstat(file.get(), &status) != 0)
        return fail(FailureKind::System, fmt::format("cannot read the file: {}", errorText(errno)));
    if (!S_ISREG(status.st_mode))
        return fail(FailureKind::Usage, "cannot read the file: it is not a regular file");

    std::string text;
    std::string chunk(64 * 1024, '\0');
    while (text.size() < maxBytes) {
        const ssize_t got = ::read(file.get(), chunk.data(), std::min(chunk.size(), maxBytes - text.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(FailureKind::System, fmt::format("cannot read the file: {}", errorText(errno)));
        if (got == 0)
            break;
        text.append(chunk, 0, static_cast<std::size_t>(got));
    }
    return text;
}

bool maySave(const std::string& path)
{
    const std::string target = resolved(path);
    struct stat status = {};
    if (::stat(target.c_str(), &status) == 0 && (!isWritable(status) || ::access(target.c_str(), W_OK) != 0))
        return false;
    return ::access(folderOf(target).c_str(), W_OK | X_OK) == 0;
}

tl::expected<void, SaveFailure> saveAtomically(const std::string& path, std::string_view text,
                                               std::optional<std::string_view> expectedText)
{
    const std::string target = resolved(path);
    struct stat status = {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && !isWritable(status))
        return notSaved(path, EACCES);
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return notSaved(path, errno);
    if (expectedText) {
        const auto current = readTextFile(target, expectedText->size() + 1);
        if (!current || *current != *expectedText)
            return tl::unexpected(
                SaveFailure{SaveProblem::ChangedOnDisk,
                            fmt::format("cannot save {}: it was {} meanwhile; load it again or save under another name",
                                        path, exists ? "changed on disk" : "removed")});
    }

    TemporaryFile temporary(target);
    if (temporary.fd() < 0)
        return notSaved(path, errno);
    // mkostemp() makes it 0600. A new file gets what the umask would usually leave.
    if (::fchmod(temporary.fd(), exists ? status.st_mode & 07777 : 0644) != 0)
        return notSaved(path, errno);
    if (exists && ::geteuid() == 0 && ::fchown(temporary.fd(), status.st_uid, status.st_gid) != 0)
        return notSaved(path, errno);
    if (!temporary.write(text) || !temporary.renameTo(target))
        return notSaved(path, errno);
    syncFolder(target);
    return {};
}

}  // namespace netmoth::config
