// SPDX-License-Identifier: GPL-3.0-or-later
// Reproducible traffic: the same options give the same packets on every machine. Each packet is a valid frame with
// correct checksums; TCP sequence numbers are those of a real conversation. What was sent is counted per flow while it
// is made, which is the truth that flow tests compare against. One thread at a time.
#pragma once

#include "tests/support/payload_pattern.h"

#include <array>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace netmoth::test {

enum class TrafficKind
{
    Mixed,  ///< TCP and UDP, a tenth of it IPv6: handshakes, requests, answers, FINs, interleaved; ~500 bytes a packet.
    Small,  ///< 64-byte frames, each from any of the flows at random.
    Bulk    ///< TCP downloads, ~1240 bytes a packet, 1 % of segments reordered and 1 % retransmitted.
};

struct TrafficOptions
{
    TrafficKind kind = TrafficKind::Mixed;
    std::uint64_t packets = 1'000'000;
    std::uint32_t flows = 50'000;  ///< 1 to 2^24; never more than packets.
    std::uint64_t seed = 1;
};

struct GeneratedPacket
{
    std::int64_t timestampNs;
    std::span<const std::uint8_t> bytes;  ///< Valid until the next call.
};

class TrafficGenerator
{
public:
    explicit TrafficGenerator(const TrafficOptions& options);

    /// Makes the next packet; false when all are made.
    [[nodiscard]] bool next(GeneratedPacket& packet);

    [[nodiscard]] std::uint64_t packetsMade() const { return m_packetsMade; }
    [[nodiscard]] std::uint64_t bytesMade() const { return m_bytesMade; }

    /// The flows as a table with a header line: proto src sport dst dport pkts_fwd bytes_fwd pkts_rev bytes_rev,
    /// separated by tabulators; forward is the direction of the flow's first packet, bytes are whole frames.
    [[nodiscard]] std::string flowTable() const;

private:
    enum Direction : std::uint8_t
    {
        kForward,
        kReverse
    };

    struct Side
    {
        std::array<std::uint8_t, 16> address;
        std::uint16_t port;
        std::uint32_t firstSequence;
        std::uint64_t streamOffset;   ///< Payload bytes sent so far, retransmissions apart.
        std::uint64_t highestOffset;  ///< End of the furthest segment sent: what the peer may acknowledge.
        std::uint64_t packets;
        std::uint64_t bytes;
        bool finished;
    };
    struct Flow
    {
        std::array<Side, 2> sides;
        std::uint32_t packetsLeft;
        std::uint32_t packetsSent;
        bool isIpv6;
        bool isTcp;
        bool lateSegment;  ///< Bulk: a segment was overtaken and comes next.
    };
    struct Segment
    {
        Direction direction;
        std::uint8_t tcpFlags;
        std::uint64_t streamOffset;
        std::size_t payloadBytes;
    };

    void makeFlows();
    [[nodiscard]] Segment chooseSegment(Flow& flow);
    [[nodiscard]] Segment dataSegment(Flow& flow, Direction direction, std::size_t payloadBytes);
    [[nodiscard]] Segment bulkSegment(Flow& flow);
    [[nodiscard]] std::size_t writeFrame(Flow& flow, const Segment& segment);
    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }

    TrafficOptions m_options;
    std::mt19937_64 m_random;
    PayloadPattern m_pattern;
    std::vector<Flow> m_flows;
    std::vector<std::uint32_t> m_active;  ///< Flows that take turns, by index.
    std::uint32_t m_nextFlow = 0;         ///< The first that has not had a turn.
    std::int64_t m_clockNs = 1'700'000'000'000'000'000;
    std::uint64_t m_packetsMade = 0;
    std::uint64_t m_bytesMade = 0;
    std::array<std::uint8_t, 1600> m_frame = {};
};

}  // namespace netmoth::test
