// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace netmoth::session {

/// Which file a path or a descriptor leads to, whatever it is called: two of them are equal when a write to one changes
/// the other.
struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;

    /// Nothing where there is no file, and for what nothing can be lost of: terminals, /dev/null, sockets.
    static std::optional<FileIdentity> of(const std::string& path);
    static std::optional<FileIdentity> of(int descriptor);
};

/// Appends lines to a file, a pipe or standard output, buffered. One thread. Every failure (a full disk, a closed pipe)
/// comes back as a sentence that names the file.
///
/// What is written comes in whole lines, and goes out in whole lines as far as the system allows: one system call for a
/// file, PIPE_BUF at a time for a pipe. A line that a crash or a full disk left unfinished is ended before the first
/// new one. A pipe whose reader has stopped holds the writer up, but not when the program is asked to end (SIGINT or
/// SIGTERM is blocked and pending), or limitPatience() was called.
class LineWriter
{
public:
    enum class Mode
    {
        Append,
        Create  ///< Fails when the file exists.
    };

    /// @p path "-": standard output. Never waits. @return nothing while @p path is a FIFO that nobody reads: try again.
    static Result<std::optional<LineWriter>> open(const std::string& path, Mode mode);
    LineWriter(LineWriter&&) noexcept = default;
    LineWriter& operator=(LineWriter&&) noexcept = default;
    ~LineWriter() = default;  ///< Drops what was not flushed: close() tells whether it arrived.

    /// @p lines: whole ones, each with its newline.
    Result<void> write(std::string_view lines);
    Result<void> flush();
    /// Empties a file. What else it may be stays as it is.
    Result<void> truncate();
    /// Goes on in the file that now has the name, after what was written so far has gone to the old one, which stays in
    /// use when the new one cannot be opened. Standard output is flushed.
    Result<void> reopen();
    /// Nothing follows. Only now is it known that a file system took everything.
    Result<void> close();

    /// From now on nobody is waited for any longer than this.
    void limitPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] std::optional<FileIdentity> identity() const { return FileIdentity::of(descriptor()); }

private:
    LineWriter(UniqueFd file, std::string path);
    [[nodiscard]] bool isStandardOutput() const { return m_path == "-"; }
    [[nodiscard]] int descriptor() const;
    [[nodiscard]] bool waitForRoom() const;
    [[nodiscard]] bool endsInLine() const;
    [[nodiscard]] tl::unexpected<Failure> failure(const char* doing, int error) const;

    UniqueFd m_file;  ///< Invalid for standard output.
    std::string m_path;
    std::string m_buffer;
    bool m_isRegular = false;
    bool m_continuesLine = false;  ///< The file ends in a line that somebody left unfinished.
    std::optional<std::chrono::milliseconds> m_patience;
};

}  // namespace netmoth::session
