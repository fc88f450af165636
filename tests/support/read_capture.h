// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a capture file of the test's own from memory, and keeps what it delivers.
#pragma once

#include "core/source/capture_file.h"
#include "tests/support/pcap_writer.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::test {

inline constexpr std::int64_t kTimeNs = 1'700'000'000'123'456'789;
inline constexpr std::chrono::milliseconds kNoWait{0};

struct Packet
{
    Bytes bytes;
    std::uint32_t wireLength;
    std::int64_t timestampNs;
    packet::LinkType linkType;
};

struct Outcome
{
    std::vector<Packet> packets;
    source::BurstStatus end = source::BurstStatus::Idle;
};

inline Outcome readAll(source::CaptureFile& file)
{
    Outcome outcome;
    while (outcome.end == source::BurstStatus::Idle || outcome.end == source::BurstStatus::Frames) {
        const source::Burst burst = file.nextBurst(kNoWait);
        for (const packet::Frame& frame : burst.frames)
            outcome.packets.push_back({Bytes(frame.bytes, frame.bytes + frame.capturedLength), frame.wireLength,
                                       frame.timestampNs, frame.linkType});
        outcome.end = burst.status;
    }
    return outcome;
}

inline Result<std::unique_ptr<source::CaptureFile>> openBytes(const Bytes& bytes)
{
    return source::CaptureFile::fromDescriptor(UniqueFd(memoryFile(bytes)), "test.pcap");
}

inline Bytes udpFrame(std::uint16_t destinationPort = 53, std::size_t payloadBytes = 100)
{
    return FrameBuilder()
        .ethernet()
        .ipv4("192.0.2.1", "198.51.100.2")
        .udp(40000, destinationPort)
        .payload(patternBytes(payloadBytes, destinationPort))
        .build();
}

inline Bytes append(Bytes bytes, const Bytes& more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
    return bytes;
}

}  // namespace netmoth::test
