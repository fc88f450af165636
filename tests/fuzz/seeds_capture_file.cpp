// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"
#include "tests/support/pcap_writer.h"

namespace netmoth::test {

namespace {

Bytes frame(std::size_t payloadBytes)
{
    return FrameBuilder()
        .ethernet()
        .ipv4("192.0.2.1", "192.0.2.2")
        .udp(40000, 53)
        .payload(patternBytes(payloadBytes, 1))
        .build();
}

Bytes classic(ByteOrder order, TimeUnit unit)
{
    PcapWriter writer(order, unit);
    for (const std::size_t size : {0U, 1U, 100U})
        writer.packet(1'700'000'000'123'456'789, frame(size));
    return writer.bytes();
}

Bytes modern(ByteOrder order)
{
    PcapngWriter writer(order);
    writer.interface({.timeResolution = 9, .timeOffsetSeconds = 5});
    writer.interface({.linkType = 105, .timeResolution = 0x94});
    writer.enhancedPacket(0, 1'700'000'000'123'456'789, frame(33), 1500, "comment");
    writer.enhancedPacket(1, 17, frame(3));
    writer.block(0x0BAD, patternBytes(40, 2));
    writer.simplePacket(frame(7));
    writer.obsoletePacket(0, 99, frame(2));
    writer.section();
    writer.interface({.linkType = 101, .snapLength = 16});
    writer.simplePacket(Bytes(16, 0x45), 60);
    return writer.bytes();
}

/// Two packets with the record headers of Kuznetzov's patch.
Bytes modified()
{
    PcapWriter writer;
    for (int i = 0; i < 2; ++i) {
        const auto length = static_cast<std::uint32_t>(frame(33).size());
        writer.recordHeader(1'700'000'000'123'456'789, length, length);
        writer.appendRaw(Bytes{2, 0, 0, 0, 8, 0, 1, 0});
        writer.appendRaw(frame(33));
    }
    Bytes bytes = writer.bytes();
    bytes[0] = 0x34;
    bytes[1] = 0xCD;
    return bytes;
}

/// An A-MSDU of three packets.
Bytes aggregate()
{
    Bytes bytes = {0x88, 0x01};
    bytes.resize(24);
    bytes.insert(bytes.end(), {0x80, 0x00});
    for (int i = 0; i < 3; ++i) {
        bytes.resize(bytes.size() + 12);
        bytes.insert(bytes.end(), {0, 14, 0xAA, 0xAA, 3, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 0, 0});
    }
    PcapWriter writer(ByteOrder::Little, TimeUnit::Microseconds, 105);
    writer.packet(1'700'000'000'123'456'789, bytes);
    return writer.bytes();
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    return {{"pcap-le-us", classic(ByteOrder::Little, TimeUnit::Microseconds)},
            {"pcap-be-ns", classic(ByteOrder::Big, TimeUnit::Nanoseconds)},
            {"pcap-modified", modified()},
            {"pcap-wifi-aggregate", aggregate()},
            {"pcapng-le", modern(ByteOrder::Little)},
            {"pcapng-be", modern(ByteOrder::Big)},
            {"pcap-gz", gzip(classic(ByteOrder::Little, TimeUnit::Microseconds))},
            {"pcapng-gz", gzip(modern(ByteOrder::Little))},
            {"pcap-zstd", zstd(classic(ByteOrder::Big, TimeUnit::Microseconds))},
            {"pcapng-zstd", zstd(modern(ByteOrder::Big))}};
}

}  // namespace netmoth::test
