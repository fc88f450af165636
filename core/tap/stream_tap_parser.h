// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's end of a stream tap: bytes as they arrive in, whole frames out. The bytes come from another process and
// are not trusted: a frame that cannot be is refused, and the tap with it.
#pragma once

#include "core/base/result.h"
#include "core/tap/stream_tap_format.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace netmoth::tap {

/// One frame. The payload lies in the parser's buffer and is valid until the next call.
struct TapFrame
{
    TapHeader header;
    std::span<const std::uint8_t> payload;
};

/// One tap's bytes. Memory is allocated once; one thread.
class StreamTapParser
{
public:
    /// @p bufferBytes: most that one read can bring; at least one frame.
    explicit StreamTapParser(std::size_t bufferBytes = std::size_t{1} << 20);

    /// Where to read to. Never empty after next() came to the end of what there is.
    [[nodiscard]] std::span<std::uint8_t> room();
    /// @p bytes of room() were filled.
    void filled(std::size_t bytes) { m_end += bytes; }

    /// The next whole frame; nothing when the rest has yet to arrive. Protocol failure: what follows means nothing.
    [[nodiscard]] Result<std::optional<TapFrame>> next();

    /// Bytes of a frame that has not arrived whole. At the end of the tap this must be 0.
    [[nodiscard]] std::size_t pendingBytes() const { return m_end - m_begin; }

private:
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;  ///< Of what was not taken yet.
    std::size_t m_end = 0;
};

}  // namespace netmoth::tap
