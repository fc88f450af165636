// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tap/stream_tap_format.h"
#include "tests/fuzz/seeds.h"

#include <cstring>

namespace netmoth::test {

namespace {

using namespace tap;

Bytes frame(TapKind kind, std::uint64_t offset, std::uint64_t length)
{
    TapHeader header{};
    header.magic = kTapMagic;
    header.kind = kind;
    header.worker = 1;
    header.offset = offset;
    header.length = length;
    if (kind != TapKind::Lost) {
        header.direction = 1;
        header.ipVersion = 6;
        header.flags = kTapMidstream;
        header.flowIndex = 7;
        header.generation = 2;
        header.senderPort = 443;
        header.receiverPort = 40000;
        header.startNs = 1'700'000'000'000'000'000;
    }
    Bytes bytes(kTapHeaderBytes);
    std::memcpy(bytes.data(), &header, kTapHeaderBytes);
    if (kind == TapKind::Data) {
        const Bytes payload = patternBytes(length, offset);
        bytes.insert(bytes.end(), payload.begin(), payload.end());
    }
    return bytes;
}

Bytes arriving(std::uint8_t atATime, std::initializer_list<Bytes> frames)
{
    Bytes input{atATime};
    for (const Bytes& bytes : frames)
        input.insert(input.end(), bytes.begin(), bytes.end());
    return input;
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    Bytes halfAFrame = arriving(30, {frame(TapKind::Data, 0, 200)});
    halfAFrame.resize(150);
    return {
        {"data", arriving(255, {frame(TapKind::Data, 0, 100)})},
        {"gap", arriving(100, {frame(TapKind::Gap, 100, 50)})},
        {"end", arriving(0, {frame(TapKind::End, 150, 0)})},
        {"lost", arriving(7, {frame(TapKind::Lost, 3, 4000)})},
        {"stream", arriving(63, {frame(TapKind::Data, 0, 5), frame(TapKind::Gap, 5, 5), frame(TapKind::Lost, 1, 5),
                                 frame(TapKind::Data, 15, 1), frame(TapKind::End, 16, 0)})},
        {"largest", arriving(255, {frame(TapKind::Data, 0, kMaxTapChunkBytes)})},
        {"half", halfAFrame},
    };
}

}  // namespace netmoth::test
