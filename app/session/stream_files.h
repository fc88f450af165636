// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a stream dump: any number of files, of which only some are open at a time. One thread.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <cstdint>
#include <list>
#include <span>
#include <string>
#include <string_view>

namespace netmoth::session {

/// One file in the folder, whether it is open at the moment or not. Made by StreamFiles and used with it only.
class StreamFile
{
public:
    [[nodiscard]] bool exists() const { return !m_name.empty(); }
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    friend class StreamFiles;
    std::string m_name;
    UniqueFd m_descriptor;
    std::list<StreamFile*>::iterator m_place;  ///< In the list of open files, while it is open.
};

/// Creates files in one folder and writes to them; the longest unused one is closed when too many are open, and opened
/// again when it is written to. Never overwrites a file that was there.
class StreamFiles
{
public:
    /// Makes the folder if it is missing. @p mostOpen 0: half of what this process may have open.
    static Result<StreamFiles> open(const std::string& folder, std::size_t mostOpen = 0);

    Result<void> create(StreamFile& file, std::string_view name);
    /// Unwritten parts of the file are holes: they read as zeros and use no disk space.
    Result<void> write(StreamFile& file, std::uint64_t offset, std::span<const std::uint8_t> bytes);
    /// Lengthens the file with a hole.
    Result<void> extend(StreamFile& file, std::uint64_t length);
    /// Only this reports errors of delayed writes.
    Result<void> close(StreamFile& file);

    [[nodiscard]] const std::string& folder() const { return m_folder; }
    [[nodiscard]] std::size_t openCount() const { return m_open.size(); }

private:
    StreamFiles(std::string folder, UniqueFd descriptor, std::size_t mostOpen);
    [[nodiscard]] Result<void> reopen(StreamFile& file, int flags);
    [[nodiscard]] tl::unexpected<Failure> failure(const char* doing, std::string_view name, int error) const;

    std::string m_folder;
    UniqueFd m_descriptor;  ///< Of the folder: a folder that is renamed meanwhile stays the same.
    std::size_t m_mostOpen;
    std::list<StreamFile*> m_open;  ///< Longest unused first.
};

}  // namespace netmoth::session
