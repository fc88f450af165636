// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding in tests: from bytes in a heap buffer of exactly their size, so that a sanitizer sees the first byte read
// behind them.
#pragma once

#include "core/packet/decode.h"
#include "tests/support/header_bytes.h"

#include <cstddef>
#include <cstring>
#include <memory>

namespace netmoth::test {

/// A decoded frame with the buffer that its view points into.
struct DecodedFrame
{
    std::unique_ptr<std::uint8_t[]> buffer;
    packet::Frame frame;
    packet::DecodeOutcome outcome{};
    packet::PacketView view{};
    packet::DecodeError error = packet::DecodeError::Count;

    [[nodiscard]] bool hasEnds() const
    {
        return outcome == packet::DecodeOutcome::Decoded || outcome == packet::DecodeOutcome::DecodedWithError;
    }
    [[nodiscard]] std::ptrdiff_t offsetOf(const std::uint8_t* pointer) const { return pointer - buffer.get(); }
};

/// Decodes the first @p captured of @p bytes; the wire length is that of all of them.
inline DecodedFrame decodePrefix(const Bytes& bytes, std::size_t captured,
                                 packet::LinkType linkType = packet::LinkType::Ethernet,
                                 const packet::DecodeOptions& options = {}, std::uint8_t flags = 0)
{
    DecodedFrame decoded;
    decoded.buffer = std::make_unique<std::uint8_t[]>(captured);
    if (captured > 0)
        std::memcpy(decoded.buffer.get(), bytes.data(), captured);
    decoded.frame.bytes = decoded.buffer.get();
    decoded.frame.capturedLength = static_cast<std::uint32_t>(captured);
    decoded.frame.wireLength = static_cast<std::uint32_t>(bytes.size());
    decoded.frame.linkType = linkType;
    decoded.frame.flags = flags;
    decoded.outcome = packet::decode(decoded.frame, options, decoded.view, decoded.error);
    return decoded;
}

inline DecodedFrame decodeWhole(const Bytes& bytes, packet::LinkType linkType = packet::LinkType::Ethernet,
                                const packet::DecodeOptions& options = {}, std::uint8_t flags = 0)
{
    return decodePrefix(bytes, bytes.size(), linkType, options, flags);
}

}  // namespace netmoth::test
