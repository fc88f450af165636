// SPDX-License-Identifier: GPL-3.0-or-later
// Records as fuzz_defrag.cpp reads them: whole datagrams, every kind of disagreement, and raw frames.
#include "tests/fuzz/seeds.h"
#include "tests/support/ip_fragments.h"

namespace netmoth::test {
namespace {

using headers::operator+;

// fuzz_defrag.cpp's choices.
constexpr std::uint8_t kIpv6 = 1, kMore = 2, kRawFrame = 0x10, kLater = 0x20, kCut = 0x40, kLong = 0x80;

Bytes record(unsigned choices, std::size_t offset, const Bytes& content)
{
    return Bytes{static_cast<std::uint8_t>(choices)} + headers::big16(static_cast<unsigned>(offset / 8)) +
           Bytes{static_cast<std::uint8_t>(content.size())} + content;
}

Bytes datagram(unsigned choices, unsigned id)
{
    const Bytes udp = headers::udp(1111, 2222, headers::filler(88));
    choices |= id << 2U;
    return record(choices | kMore, 0, sliceOf(udp, 0, 32)) + record(choices | kMore, 32, sliceOf(udp, 32, 64)) +
           record(choices, 64, sliceOf(udp, 64, 96));
}

Bytes rawFragments(bool isIpv6)
{
    DatagramHead head;
    head.isIpv6 = isIpv6;
    Bytes records;
    for (const Bytes& frame : fragmentFrames(head, headers::udp(1, 2, headers::filler(56)), 32))
        records = records + record(kRawFrame, 0, frame);
    return records;
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    const Bytes piece = headers::filler(32);
    const Bytes other(32, 0xEE);
    const Bytes nested = headers::fragmentHeader(17, 1, 9, piece);
    return {
        {"ipv4", datagram(0, 1)},
        {"ipv6", datagram(kIpv6, 1)},
        {"twice", datagram(0, 1) + datagram(0, 1) + datagram(kLater, 1)},
        {"interleaved", datagram(0, 0) + datagram(kIpv6, 0) + datagram(0, 3) + datagram(kIpv6, 3)},
        {"cut", datagram(kCut, 2)},
        {"teardrop", record(kMore, 0, piece) + record(0, 24, Bytes(4, 1)) + record(0, 32, piece)},
        {"conflict", record(kMore, 8, other) + record(kMore, 0, piece) + record(0, 32, piece)},
        {"overlap6", record(kIpv6 | kMore, 8, other) + record(kIpv6 | kMore, 0, piece) + record(kIpv6, 32, piece)},
        {"wrap", record(kMore, 0, piece) + record(0, 65528, piece) + record(0, 65504, sliceOf(piece, 0, 11))},
        {"lengths", record(0, 64, piece) + record(0, 32, piece) + record(kMore, 96, piece) + record(kMore, 0, {})},
        {"long", record(kLong | kMore, 0, headers::filler(200)) + record(kLong, 3200, headers::filler(200)) +
                     record(kLong | kIpv6 | kMore, 32000, headers::filler(255))},
        {"timeout", record(kMore, 0, piece) + record(kLater | kMore, 32, piece) + record(kLater, 64, piece)},
        {"raw4", rawFragments(false)},
        {"raw6", rawFragments(true)},
        {"nested",
         record(kRawFrame, 0,
                headers::ethernet(
                    0x86DD, headers::ipv6(0, headers::extension(44, 0, headers::fragmentHeader(44, 1, 5, nested)))))},
    };
}

}  // namespace netmoth::test
