// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/reassembly_script.h"
#include "tests/fuzz/seeds.h"

#include <random>

namespace netmoth::test {

namespace {

using fuzz::ScriptStep;

/// Options in byte 0 of an input; see ScriptOptions.
enum : std::uint8_t
{
    kTightBounds = 8,
    kMidstream = 16,
    kDepth = 32
};

ScriptStep packetOf(std::uint8_t connection, bool fromClient, std::uint8_t flags, std::uint16_t offset,
                    std::uint8_t length = 0)
{
    ScriptStep step{};
    step.connection = connection;
    step.fromClient = fromClient;
    step.tcpFlags = flags;
    step.offset = offset;
    step.length = length;
    step.window = 200;
    return step;
}

std::vector<ScriptStep> handshake(std::uint8_t connection = 0)
{
    return {packetOf(connection, true, kTcpSyn, 0), packetOf(connection, false, kTcpSyn | kTcpAck, 0),
            packetOf(connection, true, kTcpAck, 0)};
}

Bytes input(std::uint8_t options, const std::vector<ScriptStep>& steps)
{
    Bytes bytes{options};
    for (const ScriptStep& step : steps)
        step.appendTo(bytes);
    return bytes;
}

std::vector<ScriptStep> operator+(std::vector<ScriptStep> left, const std::vector<ScriptStep>& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// Segments of 100 bytes of four connections, shuffled, repeated and contradicted by the seed.
std::vector<ScriptStep> chaos(std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<ScriptStep> steps;
    for (int i = 0; i < 60; ++i) {
        ScriptStep step =
            packetOf(random() % fuzz::kConnections, random() % 3 != 0, kTcpAck,
                     static_cast<std::uint16_t>(random() % 20 * 50), static_cast<std::uint8_t>(1 + random() % 200));
        step.version = random() % 4;
        step.acknowledged = static_cast<std::uint8_t>(random() % 16);
        step.pause = random() % 5 == 0 ? 120 : 0;
        steps.push_back(step);
    }
    return steps;
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    const auto client = [](std::uint16_t offset, std::uint8_t length, std::uint8_t flags = kTcpAck) {
        return std::vector<ScriptStep>{packetOf(0, true, flags, offset, length)};
    };
    ScriptStep contradicting = packetOf(0, true, kTcpAck, 120, 60);
    contradicting.version = 2;
    ScriptStep cut = packetOf(0, true, kTcpAck, 0, 100);
    cut.isCut = true;
    ScriptStep acknowledging = packetOf(0, false, kTcpAck, 0);
    acknowledging.acknowledged = 4;
    ScriptStep later = acknowledging;
    later.pause = 150;
    ScriptStep far = packetOf(0, true, kTcpAck, 1, 10);
    far.distance = 3;
    ScriptStep idle = packetOf(1, true, kTcpSyn, 0);
    idle.pause = 255;

    std::map<std::string, Bytes> seeds{
        {"in-order",
         input(kMidstream, handshake() + client(0, 100) + client(100, 100) + client(200, 0, kTcpFin | kTcpAck) +
                               std::vector{packetOf(0, false, kTcpFin | kTcpAck, 0)})},
        {"hole-filled", input(kMidstream, handshake() + client(100, 100) + client(200, 100) + client(0, 100))},
        {"hole-acknowledged", input(kMidstream, handshake() + client(100, 100) + std::vector{acknowledging, later})},
        {"contradiction",
         input(kMidstream + 1, handshake() + client(100, 100) + std::vector{contradicting} + client(0, 100))},
        {"larger-than-a-segment", input(kMidstream, handshake() + client(10, 255) + client(0, 20))},
        {"cut", input(kMidstream, handshake() + std::vector{cut} + client(100, 50))},
        {"tight", input(kMidstream + kTightBounds, handshake() + client(100, 100) + client(300, 100) +
                                                       client(500, 100) + client(700, 100) + client(900, 200))},
        {"depth", input(kMidstream + kDepth, handshake() + client(0, 200) + client(250, 100) + client(200, 50))},
        {"midstream", input(kMidstream, client(5, 50) + client(55, 50))},
        {"midstream-off", input(0, client(5, 50) + client(55, 50))},
        {"reset", input(kMidstream, handshake() + client(0, 50) + client(50, 0, kTcpRst) + client(50, 50))},
        {"far-away", input(kMidstream, handshake() + std::vector{far} + client(0, 10))},
        {"ports-again",
         input(kMidstream, handshake() + client(0, 10, kTcpFin | kTcpAck) +
                               std::vector{packetOf(0, false, kTcpFin | kTcpAck, 0)} + handshake() + client(0, 10))},
        {"many-connections", input(kMidstream, handshake(0) + handshake(1) + handshake(2) + handshake(3) +
                                                   std::vector{packetOf(3, true, kTcpAck, 0, 20), idle})},
        {"syn-data",
         input(kMidstream, client(0, 20, kTcpSyn) + std::vector{packetOf(0, false, kTcpSyn | kTcpAck, 0, 20)})},
    };
    for (std::uint8_t seed = 0; seed < 20; ++seed) {
        const auto options = static_cast<std::uint8_t>(seed % 5 + (seed % 2 == 0 ? kTightBounds : 0) + kMidstream);
        seeds.emplace("chaos-" + std::to_string(seed), input(options, handshake(0) + chaos(seed)));
    }
    return seeds;
}

}  // namespace netmoth::test
