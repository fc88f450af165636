// SPDX-License-Identifier: GPL-3.0-or-later
// TCP packets between two ends, taken as a worker takes them (flow table, then tracker), and the streams that come out.
#pragma once

#include "core/packet/packet_view.h"
#include "core/reassembly/tcp_tracker.h"
#include "tests/support/region_fixture.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::test {

enum class Side
{
    Client,
    Server
};

/// One TCP packet, as its header says it.
struct Segment
{
    Side from = Side::Client;
    std::uint8_t flags = packet::kTcpAck;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::string_view payload = {};
    std::uint16_t window = 65535;
    std::uint32_t cutOffBytes = 0;  ///< Of the payload, by the snapshot length.
};

/// What a sink heard, by flow record and direction: text, '.' for each byte that is missing.
class StreamTexts final : public reassembly::StreamSink
{
public:
    struct Stream
    {
        std::string text;
        bool ended = false;
    };

    reassembly::Interest begin(const reassembly::StreamStart&) override { return reassembly::Interest::ToDepth; }
    reassembly::Interest data(const reassembly::StreamData& data) override
    {
        open(data.stream, data.offset).text.append(data.bytes.begin(), data.bytes.end());
        return reassembly::Interest::ToDepth;
    }
    reassembly::Interest gap(const reassembly::StreamGap& gap) override
    {
        open(gap.stream, gap.offset).text.append(gap.length, '.');
        return reassembly::Interest::ToDepth;
    }
    void end(const reassembly::StreamEnd& end) override { open(end.stream, end.length).ended = true; }

    /// Of the latest flow in @p record that had such a stream; none: empty.
    [[nodiscard]] Stream of(std::uint32_t record, flow::Direction direction) const
    {
        const auto found = m_streams.find({record, direction});
        return found == m_streams.end() ? Stream{} : found->second.back();
    }
    [[nodiscard]] bool inOrder() const { return m_inOrder; }

private:
    Stream& open(reassembly::StreamId id, std::uint64_t offset)
    {
        std::vector<Stream>& streams = m_streams[{id.flow, id.direction}];
        if (streams.empty() || streams.back().ended)
            streams.emplace_back();
        m_inOrder = m_inOrder && offset == streams.back().text.size();
        return streams.back();
    }

    std::map<std::pair<std::uint32_t, flow::Direction>, std::vector<Stream>> m_streams;
    bool m_inOrder = true;
};

class TcpConversation
{
public:
    static constexpr std::uint16_t kClientPort = 40000;
    static constexpr std::uint16_t kServerPort = 443;

    explicit TcpConversation(const reassembly::TcpTrackerOptions& options = {})
        : tracker(fixture.table, fixture.slice.tcp, options)
    {
        tracker.attach(reassembly::SinkSlot::AllFlowsTap, streams);
    }

    /// A millisecond after the one before. @return the TCP flags that counted.
    std::uint8_t take(const Segment& segment, std::uint16_t clientPort = kClientPort)
    {
        nowNs += 1'000'000;
        fixture.table.advance(nowNs);
        const packet::PacketView view = viewOf(segment, clientPort);
        const std::uint64_t hash = fixture.table.hashOf(view.ends);
        slot = fixture.table.find(view, hash, fixture.table.prefetchRecord(hash));
        if (!slot.isValid()) {
            slot = fixture.table.create(view, hash, nowNs, 100);
            return tracker.take(slot, view, nowNs, 100);
        }
        const std::uint8_t flags = tracker.take(slot, view, nowNs, 100);
        fixture.table.updateTcp(slot, flags, nowNs, 100);
        return flags;
    }

    /// SYN 1000, SYN-ACK 5000, ACK: the first bytes are 1001 and 5001.
    void handshake()
    {
        take({.flags = packet::kTcpSyn, .sequence = 1000});
        take({Side::Server, packet::kTcpSyn | packet::kTcpAck, 5000, 1001});
        take({.sequence = 1001, .acknowledgment = 5001});
    }

    void endAll() { fixture.table.endAll(flow::EndReason::Shutdown); }

    /// What @p side sent in the flow of the packet that was taken last.
    [[nodiscard]] std::string sentBy(Side side) const { return streams.of(slot.index, directionOf(side)).text; }
    [[nodiscard]] flow::Direction directionOf(Side side) const
    {
        const bool lastWasClient = m_lastFrom == Side::Client;
        const bool clientOriginated = lastWasClient == (slot.direction == flow::Direction::FromOriginator);
        return (side == Side::Client) == clientOriginated ? flow::Direction::FromOriginator
                                                          : flow::Direction::FromResponder;
    }

    RegionFixture fixture;
    reassembly::TcpTracker tracker;
    StreamTexts streams;
    flow::FlowSlot slot;
    std::int64_t nowNs = 1'700'000'000'000'000'000;

private:
    packet::PacketView viewOf(const Segment& segment, std::uint16_t clientPort)
    {
        m_lastFrom = segment.from;
        const std::uint8_t client[4] = {192, 0, 2, 1};
        const std::uint8_t server[4] = {192, 0, 2, 2};
        packet::PacketView view{};
        view.ends = {packet::IpAddress::fromIpv4(client),
                     packet::IpAddress::fromIpv4(server),
                     clientPort,
                     kServerPort,
                     4,
                     packet::kIpProtocolTcp};
        if (segment.from == Side::Server) {
            std::swap(view.ends.source, view.ends.destination);
            std::swap(view.ends.sourcePort, view.ends.destinationPort);
        }
        view.transportComplete = true;
        view.tcpFlags = segment.flags;
        view.tcpSequence = segment.sequence;
        view.tcpAcknowledgment = segment.acknowledgment;
        view.tcpWindow = segment.window;
        view.payload = reinterpret_cast<const std::uint8_t*>(segment.payload.data());
        view.payloadLength = static_cast<std::uint32_t>(segment.payload.size());
        view.payloadWireLength = view.payloadLength + segment.cutOffBytes;
        return view;
    }

    Side m_lastFrom = Side::Client;
};

}  // namespace netmoth::test
