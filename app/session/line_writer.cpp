// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/line_writer.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>

namespace netmoth::session {

void LineWriter::Closer::operator()(std::FILE* file) const
{
    if (file != stdout)
        std::fclose(file);
}

LineWriter::LineWriter(std::unique_ptr<std::FILE, Closer> file, std::string name)
    : m_file(std::move(file))
    , m_name(std::move(name))
{
}

Result<LineWriter> LineWriter::open(const std::string& path, Mode mode)
{
    if (path == "-")
        return LineWriter(std::unique_ptr<std::FILE, Closer>(stdout), "standard output");
    const char* const how = mode == Mode::Append ? "ae" : mode == Mode::Create ? "wxe" : "we";
    std::unique_ptr<std::FILE, Closer> file(std::fopen(path.c_str(), how));
    if (!file)
        return fail(FailureKind::System, fmt::format("Opening {} for writing failed: {}.", path, std::strerror(errno)));
    return LineWriter(std::move(file), path);
}

tl::unexpected<Failure> LineWriter::failure(const char* doing) const
{
    return fail(FailureKind::System, fmt::format("{} {} failed: {}.", doing, m_name, std::strerror(errno)));
}

Result<void> LineWriter::write(std::string_view lines)
{
    if (std::fwrite(lines.data(), 1, lines.size(), m_file.get()) != lines.size())
        return failure("Writing to");
    return {};
}

Result<void> LineWriter::flush()
{
    if (std::fflush(m_file.get()) != 0)
        return failure("Writing to");
    return {};
}

}  // namespace netmoth::session
