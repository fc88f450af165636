// SPDX-License-Identifier: GPL-3.0-or-later
// A run of bytes inside a captured frame: what was captured of it and how long it is on the wire. Owns nothing.
#pragma once

#include <algorithm>
#include <cstdint>

namespace netmoth::packet {

/// Invariant: captured <= wire. Only captured bytes may be read.
struct ByteRange
{
    const std::uint8_t* bytes = nullptr;
    std::uint32_t captured = 0;
    std::uint32_t wire = 0;

    [[nodiscard]] bool has(std::uint32_t count) const { return captured >= count; }

    /// The bytes after the first @p count bytes; none are captured if the range is shorter.
    [[nodiscard]] ByteRange after(std::uint32_t count) const
    {
        const std::uint32_t skipped = std::min(count, captured);
        return {bytes + skipped, captured - skipped, wire - std::min(count, wire)};
    }

    /// The same start with a length that a header states: drops padding, or exceeds the captured bytes.
    [[nodiscard]] ByteRange withLength(std::uint32_t length) const
    {
        return {bytes, std::min(captured, length), length};
    }

    /// The same start, no longer than @p length: for the length of a layer that encloses another one.
    [[nodiscard]] ByteRange upTo(std::uint32_t length) const { return withLength(std::min(wire, length)); }
};

}  // namespace netmoth::packet
