// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace netmoth::session {

/// Appends lines to a file or standard output, buffered. One thread. Every failure (a full disk, a closed pipe) comes
/// back as a sentence that names the file.
class LineWriter
{
public:
    enum class Mode
    {
        Truncate,
        Append,
        Create  ///< Fails when the file exists.
    };

    /// @p path "-": standard output.
    static Result<LineWriter> open(const std::string& path, Mode mode);

    Result<void> write(std::string_view lines);
    Result<void> flush();

private:
    struct Closer
    {
        void operator()(std::FILE* file) const;
    };
    LineWriter(std::unique_ptr<std::FILE, Closer> file, std::string name);
    [[nodiscard]] tl::unexpected<Failure> failure(const char* doing) const;

    std::unique_ptr<std::FILE, Closer> m_file;
    std::string m_name;
};

}  // namespace netmoth::session
