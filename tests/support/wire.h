// SPDX-License-Identifier: GPL-3.0-or-later
// Packets between two hosts through a whole worker, each with its time: a test says what passes in which order.
#pragma once

#include "tests/support/frame_builder.h"
#include "tests/support/worker_bench.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace netmoth::test {

inline constexpr std::uint16_t kClientPort = 40201;

/// One TCP packet between 192.0.2.10 and 198.51.100.20.
struct TcpPacket
{
    bool fromClient = true;
    std::uint8_t flags = kTcpAck;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::string_view payload = {};
    std::int64_t atMs = 0;
    std::uint16_t serverPort = 443;
};

inline Bytes frameOf(const TcpPacket& packet)
{
    FrameBuilder frame;
    const TcpFields fields{
        .sequence = packet.sequence, .acknowledgement = packet.acknowledgment, .flags = packet.flags};
    frame.ethernet();
    if (packet.fromClient)
        frame.ipv4("192.0.2.10", "198.51.100.20").tcp(kClientPort, packet.serverPort, fields);
    else
        frame.ipv4("198.51.100.20", "192.0.2.10").tcp(packet.serverPort, kClientPort, fields);
    return packet.payload.empty() ? frame.build() : frame.payload(packet.payload).build();
}

/// Between 192.0.2.10 (the client) and 198.51.100.20.
inline Bytes udpFrame(bool fromClient, std::uint16_t clientPort, std::uint16_t serverPort, const Bytes& payload)
{
    FrameBuilder frame;
    frame.ethernet();
    if (fromClient)
        frame.ipv4("192.0.2.10", "198.51.100.20").udp(clientPort, serverPort);
    else
        frame.ipv4("198.51.100.20", "192.0.2.10").udp(serverPort, clientPort);
    return payload.empty() ? frame.build() : frame.payload(payload).build();
}

/// A worker of a file, whose idle times are those of files unless told otherwise.
class Wire
{
public:
    static pipeline::WorkerOptions fileOptions()
    {
        pipeline::WorkerOptions options;
        options.isFile = true;
        options.flows.timeouts = flow::FlowTimeouts::forFile();
        options.flows.evictsEstablished = true;
        return options;
    }

    explicit Wire(const pipeline::WorkerOptions& options = fileOptions(), std::uint32_t flowCapacity = 256)
        : m_bench(options, flowCapacity)
    {
    }

    void pass(const TcpPacket& packet) { pass(frameOf(packet), packet.atMs); }
    void pass(const std::vector<TcpPacket>& packets)
    {
        for (const TcpPacket& packet : packets)
            pass(packet);
    }
    void pass(const Bytes& frame, std::int64_t atMs) { m_bench.process({frame}, timeOf(atMs)); }

    [[nodiscard]] static std::int64_t timeOf(std::int64_t atMs) { return WorkerBench::kStartNs + atMs * 1'000'000; }
    [[nodiscard]] WorkerBench& bench() { return m_bench; }
    /// As at the end of the file: every flow has ended, and all that is known of its streams is told.
    [[nodiscard]] std::vector<flow::FlowSnapshot> endedFlows()
    {
        m_bench.end();
        return flows();
    }
    /// All flows, by the time of their earliest packet.
    [[nodiscard]] std::vector<flow::FlowSnapshot> flows()
    {
        std::vector<flow::FlowSnapshot> all = m_bench.flows();
        std::ranges::stable_sort(all, {}, &flow::FlowSnapshot::firstSeenNs);
        return all;
    }

private:
    WorkerBench m_bench;
};

}  // namespace netmoth::test
