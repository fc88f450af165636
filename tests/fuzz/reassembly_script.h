// SPDX-License-Identifier: GPL-3.0-or-later
// The input of fuzz_reassembly: a byte of options, then steps of eight bytes, the last one padded with zeros. Read here
// by the fuzzer, written here by its seeds.
#pragma once

#include "core/packet/packet_view.h"
#include "core/reassembly/overlap_policy.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace netmoth::fuzz {

inline constexpr std::size_t kConnections = 4;

/// Byte 0.
struct ScriptOptions
{
    reassembly::OverlapPolicy overlapPolicy;  ///< Bits 0..2, modulo five.
    bool hasTightBounds;                      ///< Bit 3.
    bool midstream;                           ///< Bit 4.
    bool hasDepth;                            ///< Bit 5.

    static ScriptOptions read(std::uint8_t byte)
    {
        return {static_cast<reassembly::OverlapPolicy>((byte & 7U) % reassembly::kOverlapPolicyNames.size()),
                (byte & 8U) != 0, (byte & 16U) != 0, (byte & 32U) != 0};
    }
};

/// One packet of one of a few connections.
struct ScriptStep
{
    std::uint8_t connection;  ///< Byte 0, bits 0..1.
    bool fromClient;          ///< Byte 0, bit 2.
    std::uint8_t version;     ///< Byte 0, bits 3..4: which of the contradicting copies of its bytes it carries.
    std::uint8_t distance;  ///< Byte 0, bits 5..6: the offset counts in bytes, segments, MiB or quarters of the space.
    bool isCut;             ///< Byte 0, bit 7: by the snapshot length, in the middle.
    std::uint8_t tcpFlags;  ///< Byte 1.
    std::uint16_t offset;   ///< Bytes 2..3.
    std::uint8_t length;    ///< Byte 4: payload bytes; 255: 3000, more than a pooled segment holds.
    std::uint8_t acknowledged;  ///< Byte 5: times 64, offset of what the other end has sent.
    std::uint8_t pause;         ///< Byte 6: times 10 ms since the step before.
    std::uint8_t window;        ///< Byte 7.

    static ScriptStep read(std::span<const std::uint8_t> bytes)
    {
        std::array<std::uint8_t, 8> b{};
        std::copy_n(bytes.begin(), std::min(bytes.size(), b.size()), b.begin());
        return {static_cast<std::uint8_t>(b[0] & 3U),
                (b[0] & 4U) != 0,
                static_cast<std::uint8_t>(b[0] >> 3 & 3U),
                static_cast<std::uint8_t>(b[0] >> 5 & 3U),
                (b[0] & 128U) != 0,
                b[1],
                static_cast<std::uint16_t>(b[2] << 8 | b[3]),
                b[4],
                b[5],
                b[6],
                b[7]};
    }
    void appendTo(std::vector<std::uint8_t>& bytes) const
    {
        bytes.push_back(static_cast<std::uint8_t>(connection | (fromClient ? 4U : 0U) | version * 8U | distance * 32U |
                                                  (isCut ? 128U : 0U)));
        for (const unsigned byte : std::initializer_list<unsigned>{tcpFlags, offset / 256U, offset % 256U, length,
                                                                   acknowledged, pause, window})
            bytes.push_back(static_cast<std::uint8_t>(byte));
    }

    [[nodiscard]] std::uint32_t streamOffset() const
    {
        constexpr std::array<std::uint32_t, 4> kUnits{1, 200, 1U << 20, 1U << 30};
        return offset * kUnits[distance];
    }
    [[nodiscard]] std::uint32_t payloadBytes() const { return length == 255 ? 3000 : length; }
};

}  // namespace netmoth::fuzz
