// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest consumer of packets: it counts, and shows how little a consumer needs.
#pragma once

#include "core/pipeline/packet_tap.h"

#include <cstdint>

namespace netmoth::test {

class CountingPacketTap final : public pipeline::PacketTap
{
public:
    void frames(std::span<const packet::Frame> burst) override
    {
        frameCount += burst.size();
        for (const packet::Frame& frame : burst)
            bytes += frame.capturedLength;
    }
    void tick() override { ++ticks; }

    std::uint64_t frameCount = 0;
    std::uint64_t bytes = 0;
    std::uint64_t ticks = 0;
};

}  // namespace netmoth::test
