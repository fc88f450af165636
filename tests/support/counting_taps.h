// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest consumers of packets and datagrams: they count, and show how little a consumer needs.
#pragma once

#include "core/pipeline/datagram_sink.h"
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

/// Looks at the first datagrams of each flow.
class CountingDatagramSink final : public pipeline::DatagramSink
{
public:
    explicit CountingDatagramSink(pipeline::DatagramInterest answer = pipeline::DatagramInterest::Done)
        : m_answer(answer)
    {
    }
    pipeline::DatagramInterest datagram(const pipeline::Datagram& datagram) override
    {
        ++datagrams;
        bytes += datagram.payload.size();
        return m_answer;
    }

    std::uint64_t datagrams = 0;
    std::uint64_t bytes = 0;

private:
    pipeline::DatagramInterest m_answer;
};

}  // namespace netmoth::test
