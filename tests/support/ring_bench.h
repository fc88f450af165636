// SPDX-License-Identifier: GPL-3.0-or-later
// Rings on one end of a veth pair, for Qt tests that send frames into the other.
#pragma once

#include "core/source/afpacket_socket.h"
#include "core/source/tpacket_v3_ring.h"
#include "tests/support/packet_sender.h"
#include "tests/support/veth_network.h"

#include <QTest>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::testing {

using Rings = std::vector<std::unique_ptr<source::TpacketV3Ring>>;

/// What one ring delivered, kept beyond the burst.
struct KeptFrame
{
    std::vector<std::uint8_t> bytes;
    packet::Frame frame;
};

inline source::RingOptions optionsFor(const char* interfaceName)
{
    source::RingOptions options;
    options.interfaceName = interfaceName;
    options.geometry.blockSizeBytes = 1U << 18;
    options.geometry.blockCount = 64;
    return options;
}

inline Result<Rings> openRings(const source::RingOptions& options, std::size_t count)
{
    std::vector<UniqueFd> sockets;
    for (std::size_t i = 0; i < count; ++i) {
        auto socket = source::openPacketSocket();
        if (!socket)
            return tl::unexpected<Failure>(socket.error());
        sockets.push_back(std::move(*socket));
    }
    return source::TpacketV3Ring::openGroup(std::move(sockets), options);
}

/// Of a source that was drained: much longer than a block may stay open, as the timers of a busy kernel are late.
constexpr std::chrono::milliseconds kSilence{300};

/// Reads until the ring is silent.
template <typename OnFrame>
source::BurstStatus drain(source::TpacketV3Ring& ring, OnFrame onFrame)
{
    for (;;) {
        const source::Burst burst = ring.nextBurst(kSilence);
        if (burst.status != source::BurstStatus::Frames)
            return burst.status;
        for (const packet::Frame& frame : burst.frames)
            onFrame(frame);
    }
}

inline std::uint64_t drainCount(source::TpacketV3Ring& ring)
{
    std::uint64_t count = 0;
    drain(ring, [&count](const packet::Frame&) { ++count; });
    return count;
}

inline std::vector<KeptFrame> drainFrames(source::TpacketV3Ring& ring)
{
    std::vector<KeptFrame> kept;
    drain(ring, [&kept](const packet::Frame& frame) {
        kept.push_back({{frame.bytes, frame.bytes + frame.capturedLength}, frame});
    });
    return kept;
}

inline void sendOn(const char* interfaceName, const SendPlan& plan)
{
    auto sender = PacketSender::open(interfaceName);
    QVERIFY2(sender, sender ? "" : sender.error().sentence.c_str());
    const auto result = sender->send(plan);
    QVERIFY2(result, result ? "" : result.error().sentence.c_str());
    QCOMPARE(result->sent, plan.frames);
}

/// nm0, which rings read, and nm1.
inline void addRingPair()
{
    const auto made = addVethPair("nm0", "nm1");
    QVERIFY2(made, made ? "" : made.error().sentence.c_str());
}

}  // namespace netmoth::testing
