// SPDX-License-Identifier: GPL-3.0-or-later
// Files with each kind of packet, with times that no clock has, and with orders that make reassembly slow. The long
// ones are compressed.
#include "tests/fuzz/seeds.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/sample_frames.h"
#include "tests/support/segment_orders.h"
#include "tests/support/traffic_generator.h"

#include <algorithm>

namespace netmoth::test {

namespace {

constexpr std::int64_t kStartNs = 1'700'000'000'000'000'000;
constexpr std::int64_t kSecond = 1'000'000'000;

Bytes datagram(std::uint16_t port)
{
    return FrameBuilder()
        .ethernet()
        .ipv4("192.0.2.1", "192.0.2.2")
        .udp(port, 53)
        .payload(patternBytes(20, port))
        .build();
}

Bytes everyKind()
{
    PcapWriter writer;
    std::int64_t timeNs = kStartNs;
    for (const SampleFrame& sample : sampleFrames())
        if (sample.linkType == packet::LinkType::Ethernet)
            writer.packet(timeNs += kSecond / 100, sample.bytes);
    return writer.bytes();
}

Bytes conversations(std::uint64_t seed)
{
    PcapWriter writer;
    TrafficGenerator generator({.kind = TrafficKind::Mixed, .packets = 200, .flows = 12, .seed = seed});
    GeneratedPacket packet{};
    while (generator.next(packet))
        writer.packet(packet.timestampNs, packet.bytes);
    return writer.bytes();
}

/// A pcapng file in nanoseconds, one datagram of the same two flows a time.
Bytes atTimes(const std::vector<std::int64_t>& timesNs)
{
    PcapngWriter writer;
    writer.interface({.timeResolution = 9});
    for (std::size_t i = 0; i < timesNs.size(); ++i)
        writer.enhancedPacket(0, static_cast<std::uint64_t>(timesNs[i]), datagram(static_cast<std::uint16_t>(i % 2)));
    return writer.bytes();
}

/// Nanoseconds near both ends of 64 bits: their difference is none.
Bytes wrappingTimes()
{
    return atTimes({INT64_MAX - kSecond / 2, INT64_MIN + 2 * kSecond, INT64_MAX, INT64_MIN, 0, -1, kStartNs});
}

Bytes oneFromTheFuture()
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < 20; ++i)
        times.push_back(i == 7 ? 4 * kStartNs : kStartNs + i * 7200 * kSecond);
    return atTimes(times);
}

Bytes clockSetBack()
{
    std::vector<std::int64_t> times;
    for (int i = 0; i < 40; ++i)
        times.push_back(kStartNs + (i < 5 ? 0 : -3600 * kSecond) + i * 30 * kSecond);
    return atTimes(times);
}

Bytes fragmentsBackwards()
{
    PcapWriter writer;
    const Bytes data = patternBytes(800, 1);
    for (const bool isIpv6 : {false, true})
        for (std::size_t offset = data.size(); offset > 0; offset -= 8) {
            const std::size_t begin = offset - 8;
            const Bytes slice(data.begin() + static_cast<std::ptrdiff_t>(begin),
                              data.begin() + static_cast<std::ptrdiff_t>(offset));
            const DatagramHead head{.isIpv6 = isIpv6};
            writer.packet(kStartNs, headers::ethernet(isIpv6 ? 0x86DD : 0x0800,
                                                      fragmentPacket(head, slice, begin, offset != data.size())));
        }
    return writer.bytes();
}

/// Flows dated in the future, then packets that are far apart: each of them moves the clock past every slot.
Bytes flowsOfTheFuture()
{
    PcapWriter writer;
    for (std::uint16_t port = 1; port <= 1500; ++port)
        writer.packet(kStartNs + (port % 2 == 0 ? 30'000'000 * kSecond : 0), datagram(port));
    for (int i = 1; i <= 1500; ++i)
        writer.packet(kStartNs + i * 2000 * kSecond, datagram(1));
    return gzip(writer.bytes());
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    return {{"every-kind", everyKind()},
            {"conversations-1", conversations(1)},
            {"conversations-2", gzip(conversations(2))},
            {"wrapping-times", wrappingTimes()},
            {"two-wrapping-times", atTimes({INT64_MAX - kSecond / 2, INT64_MIN + 2 * kSecond})},
            {"one-from-the-future", oneFromTheFuture()},
            {"clock-set-back", clockSetBack()},
            {"fragments-backwards", fragmentsBackwards()},
            {"flows-of-the-future", flowsOfTheFuture()},
            {"few-segments-backwards", captureInOrder(SegmentOrder::Reverse, 1, 40, 100)},
            {"few-segments-overlapping", captureInOrder(SegmentOrder::Overlapping, 2, 30, 64)},
            {"segments-copied", gzip(captureInOrder(SegmentOrder::Copies, 1, 16'000, 1))},
            {"segments-scattered", gzip(captureInOrder(SegmentOrder::Scattered, 1, 8000, 1))}};
}

}  // namespace netmoth::test
