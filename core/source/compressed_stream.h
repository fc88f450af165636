// SPDX-License-Identifier: GPL-3.0-or-later
// A compressed capture file, decompressed while it is read. What the formats share is here; each has a file of its own.
#pragma once

#include "core/source/byte_stream.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace netmoth::source {

/// Memory is the input buffer and the decoder's window. One thread at a time.
class CompressedStream : public ByteStream
{
public:
    Piece read(std::span<std::uint8_t> into, std::chrono::milliseconds wait) final;
    [[nodiscard]] std::uint64_t diskBytesRead() const final { return m_compressed->diskBytesRead() - m_input.size(); }
    [[nodiscard]] const Failure& failure() const final { return m_failure; }

protected:
    enum class Decoded
    {
        Some,       ///< Input or room is used up.
        EndOfFile,  ///< What follows is padding.
        Damaged     ///< See the clause; bytes stored before it are valid.
    };

    /// @p head: what was already read from @p compressed, from its first byte on.
    CompressedStream(std::unique_ptr<PlainStream> compressed, std::span<const std::uint8_t> head);

    /// Decompresses from @p input into @p room, and shortens both by the bytes used. @p clause describes damage.
    virtual Decoded decode(std::span<const std::uint8_t>& input, std::span<std::uint8_t>& room,
                           const char*& clause) = 0;
    /// More can be decoded without further input.
    [[nodiscard]] virtual bool holdsOutput() const = 0;
    /// The file may end here.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// A clause for a file that ends elsewhere.
    [[nodiscard]] virtual const char* cutClause() const = 0;

private:
    Piece finish(Status status, FailureKind kind, const char* clause);

    std::unique_ptr<PlainStream> m_compressed;
    std::vector<std::uint8_t> m_buffer;
    std::span<const std::uint8_t> m_input;  ///< Of m_buffer: not decoded yet.
    Failure m_failure{FailureKind::Damaged, {}};
    Status m_end = Status::Bytes;
};

/// gzip (RFC 1952), several members in a row and padding with zeros included.
Result<std::unique_ptr<CompressedStream>> makeGzipStream(std::unique_ptr<PlainStream> compressed,
                                                         std::span<const std::uint8_t> head);

/// zstd (RFC 8878), several frames in a row included, with windows of up to 128 MiB, as the zstd program accepts.
Result<std::unique_ptr<CompressedStream>> makeZstdStream(std::unique_ptr<PlainStream> compressed,
                                                         std::span<const std::uint8_t> head);

}  // namespace netmoth::source
