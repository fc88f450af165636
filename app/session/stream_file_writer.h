// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the bytes of one direction of a stream to a file that appears when it is complete. Missing bytes are a hole:
// they read as zeros and use no disk space. One thread at a time.
#pragma once

#include "app/session/atomic_file.h"
#include "app/session/followed_stream.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace netmoth::session {

class StreamFileWriter
{
public:
    /// An existing file stays until finish() is called.
    static Result<std::unique_ptr<StreamFileWriter>> create(const QString& path);

    /// @p offset of the stream; the lowest comes first, and is the file's beginning.
    Result<void> write(std::uint64_t offset, std::span<const char> bytes);
    /// What is kept of @p direction.
    Result<void> write(const FollowedStream& stream, flow::Direction direction);
    Result<void> finish();

    [[nodiscard]] std::uint64_t length() const { return m_length; }

private:
    explicit StreamFileWriter(const QString& path);
    [[nodiscard]] tl::unexpected<Failure> failure() const;

    AtomicFile m_file;
    std::optional<std::uint64_t> m_base;
    std::uint64_t m_length = 0;
};

/// Replaces the file @p path by @p bytes: all of them, or it stays as it was.
Result<void> replaceFile(const QString& path, const QByteArray& bytes);

}  // namespace netmoth::session
