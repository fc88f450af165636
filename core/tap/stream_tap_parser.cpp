// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tap/stream_tap_parser.h"

#include "core/base/worker_limit.h"

#include <algorithm>
#include <cstring>

namespace netmoth::tap {

namespace {

bool isSensibleStream(const TapHeader& header)
{
    return header.direction <= 1 && (header.ipVersion == 4 || header.ipVersion == 6) &&
           (header.flags & ~(kTapMidstream | kTapTurned)) == 0 && header.offset <= kMaxTapOffset;
}

bool isSensible(const TapHeader& header)
{
    if (header.magic != kTapMagic || header.worker >= kMaxWorkers)
        return false;
    switch (header.kind) {
    case TapKind::Data:
        return isSensibleStream(header) && header.length > 0 && header.length <= kMaxTapChunkBytes;
    case TapKind::Gap:
        return isSensibleStream(header) && header.length > 0 && header.length <= kMaxTapOffset;
    case TapKind::End:
        return isSensibleStream(header) && header.length == 0;
    case TapKind::Lost:
        return header.offset > 0 && header.direction == 0 && header.flowIndex == 0;
    }
    return false;
}

}  // namespace

StreamTapParser::StreamTapParser(std::size_t bufferBytes)
    : m_buffer(std::max(bufferBytes, kMaxTapFrameBytes))
{
}

std::span<std::uint8_t> StreamTapParser::room()
{
    // Only the beginning of a frame is left when next() has nothing more: moving that to the front is cheap.
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    return std::span(m_buffer).subspan(m_end);
}

Result<std::optional<TapFrame>> StreamTapParser::next()
{
    TapFrame frame;
    const std::size_t available = m_end - m_begin;
    if (available < kTapHeaderBytes)
        return std::nullopt;
    std::memcpy(&frame.header, m_buffer.data() + m_begin, kTapHeaderBytes);
    if (!isSensible(frame.header))
        return fail(FailureKind::Protocol, "The capture helper wrote something to a stream tap that is no frame: the "
                                           "programs do not belong together; install both from one build.");
    const std::size_t payload = frame.header.kind == TapKind::Data ? frame.header.length : 0;
    if (available - kTapHeaderBytes < payload)
        return std::nullopt;
    frame.payload = std::span(m_buffer).subspan(m_begin + kTapHeaderBytes, payload);
    m_begin += kTapHeaderBytes + payload;
    return frame;
}

}  // namespace netmoth::tap
