// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a capture file, in order and in large pieces. One thread at a time; one virtual call per piece.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace netmoth::source {

class ByteStream
{
public:
    enum class Status
    {
        Bytes,    ///< At least one byte was stored.
        Waiting,  ///< No data from a pipe within the wait, or much compressed input without output.
        End,      ///< Finished; sticky.
        Failed    ///< See failure(); sticky. Bytes before it were delivered.
    };
    struct Piece
    {
        Status status;
        std::size_t size;
    };

    virtual ~ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;

    /// Stores up to @p into.size() (at least 1) bytes; waits at most @p wait where waiting is possible at all.
    virtual Piece read(std::span<std::uint8_t> into, std::chrono::milliseconds wait) = 0;

    /// Bytes of the file itself used so far, that is before decompression.
    [[nodiscard]] virtual std::uint64_t diskBytesRead() const = 0;

    /// What made read() return Failed: kind, and a clause without the file's name.
    [[nodiscard]] virtual const Failure& failure() const = 0;

protected:
    ByteStream() = default;
};

/// A descriptor as it is: read(2), preceded by poll(2) where a read could block (anything but a regular file).
class PlainStream final : public ByteStream
{
public:
    explicit PlainStream(UniqueFd fd);

    Piece read(std::span<std::uint8_t> into, std::chrono::milliseconds wait) override;
    [[nodiscard]] std::uint64_t diskBytesRead() const override { return m_bytesRead; }
    [[nodiscard]] const Failure& failure() const override { return m_failure; }

    /// The file's size; 0 where it has none (a pipe).
    [[nodiscard]] std::uint64_t diskBytesTotal() const { return m_bytesTotal; }

private:
    [[nodiscard]] bool waitForInput(std::chrono::milliseconds wait) const;

    UniqueFd m_fd;
    Failure m_failure{FailureKind::System, {}};
    std::uint64_t m_bytesTotal = 0;
    std::uint64_t m_bytesRead = 0;
    bool m_mayBlock = true;
};

}  // namespace netmoth::source
