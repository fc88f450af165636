// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::session {

namespace {

std::size_t affordableOpenFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return 512;
    return std::clamp<std::size_t>(limit.rlim_cur / 2, 8, 4096);
}

}  // namespace

StreamFiles::StreamFiles(std::string folder, UniqueFd descriptor, std::size_t mostOpen)
    : m_folder(std::move(folder))
    , m_descriptor(std::move(descriptor))
    , m_mostOpen(mostOpen)
{
}

Result<StreamFiles> StreamFiles::open(const std::string& folder, std::size_t mostOpen)
{
    if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
        return fail(FailureKind::System,
                    fmt::format("Making the folder {} for streams failed: {}.", folder, std::strerror(errno)));
    UniqueFd descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isValid())
        return fail(errno == ENOTDIR ? FailureKind::Usage : FailureKind::System,
                    fmt::format("Opening the folder {} for streams failed: {}.", folder, std::strerror(errno)));
    return StreamFiles(folder, std::move(descriptor), mostOpen == 0 ? affordableOpenFiles() : mostOpen);
}

tl::unexpected<Failure> StreamFiles::failure(const char* doing, std::string_view name, int error) const
{
    return fail(FailureKind::System, fmt::format("{} {}/{} failed: {}.", doing, m_folder, name, std::strerror(error)));
}

Result<void> StreamFiles::reopen(StreamFile& file, int flags)
{
    while (m_open.size() >= m_mostOpen)
        if (auto closed = close(*m_open.front()); !closed)
            return closed;
    file.m_descriptor.reset(
        ::openat(m_descriptor.get(), file.m_name.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC | flags, 0666));
    if (!file.m_descriptor.isValid())
        return failure("Opening", file.m_name, errno);
    file.m_place = m_open.insert(m_open.end(), &file);
    return {};
}

Result<void> StreamFiles::create(StreamFile& file, std::string_view name)
{
    file.m_name = name;
    return reopen(file, O_CREAT | O_EXCL);
}

Result<void> StreamFiles::write(StreamFile& file, std::uint64_t offset, std::span<const std::uint8_t> bytes)
{
    if (file.m_descriptor.isValid())
        m_open.splice(m_open.end(), m_open, file.m_place);
    else if (auto opened = reopen(file, 0); !opened)
        return opened;
    while (!bytes.empty()) {
        const ssize_t written =
            ::pwrite(file.m_descriptor.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failure("Writing to", file.m_name, written == 0 ? ENOSPC : errno);
        offset += static_cast<std::uint64_t>(written);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> StreamFiles::extend(StreamFile& file, std::uint64_t length)
{
    if (!file.m_descriptor.isValid())
        if (auto opened = reopen(file, 0); !opened)
            return opened;
    if (::ftruncate(file.m_descriptor.get(), static_cast<off_t>(length)) != 0)
        return failure("Writing to", file.m_name, errno);
    return {};
}

Result<void> StreamFiles::close(StreamFile& file)
{
    if (!file.m_descriptor.isValid())
        return {};
    m_open.erase(file.m_place);
    if (::close(file.m_descriptor.release()) != 0 && errno != EINTR)
        return failure("Closing", file.m_name, errno);
    return {};
}

}  // namespace netmoth::session
