// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/compressed_stream.h"

#include <algorithm>

namespace netmoth::source {

namespace {
constexpr std::size_t kInputBytes = 64 * 1024;
/// Empty members and skippable frames may fill a whole file: after this many bytes without output, read() returns, so
/// that the caller can react to commands.
constexpr std::size_t kMostBytesForNothing = 1024 * 1024;
}  // namespace

CompressedStream::CompressedStream(std::unique_ptr<PlainStream> compressed, std::span<const std::uint8_t> head)
    : m_compressed(std::move(compressed))
    , m_buffer(std::max(kInputBytes, head.size()))
{
    std::copy(head.begin(), head.end(), m_buffer.begin());
    m_input = std::span<const std::uint8_t>(m_buffer).first(head.size());
}

ByteStream::Piece CompressedStream::finish(Status status, FailureKind kind, const char* clause)
{
    m_end = status;
    m_failure = {kind, clause};
    return {status, 0};
}

ByteStream::Piece CompressedStream::read(std::span<std::uint8_t> into, std::chrono::milliseconds wait)
{
    if (m_end != Status::Bytes)
        return {m_end, 0};
    std::span<std::uint8_t> room = into;
    std::size_t usedBytes = 0;
    while (room.size() == into.size()) {
        if (m_input.empty() && !holdsOutput()) {
            if (usedBytes >= kMostBytesForNothing)
                return {Status::Waiting, 0};
            const Piece piece = m_compressed->read(m_buffer, wait);
            if (piece.status == Status::Waiting)
                return piece;
            if (piece.status == Status::Failed) {
                m_failure = m_compressed->failure();
                return {m_end = Status::Failed, 0};
            }
            if (piece.status == Status::End)
                return isComplete() ? finish(Status::End, FailureKind::Damaged, "")
                                    : finish(Status::Failed, FailureKind::Damaged, cutClause());
            m_input = std::span<const std::uint8_t>(m_buffer).first(piece.size);
            usedBytes += piece.size;
        }
        const char* clause = "";
        const Decoded decoded = decode(m_input, room, clause);
        if (decoded == Decoded::Some)
            continue;
        const Piece end =
            finish(decoded == Decoded::EndOfFile ? Status::End : Status::Failed, FailureKind::Damaged, clause);
        if (room.size() == into.size())
            return end;
    }
    return {Status::Bytes, into.size() - room.size()};
}

}  // namespace netmoth::source
