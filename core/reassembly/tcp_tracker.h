// SPDX-License-Identifier: GPL-3.0-or-later
// The TCP connections of one worker: gives flows a connection when there is something to follow, feeds it, publishes
// what an analyst asks about it, and ends it with its flow. One thread; bounded by its pools; no allocation after
// construction.
#pragma once

#include "core/flow/flow_table.h"
#include "core/memory/object_pool.h"
#include "core/reassembly/ended_connections.h"
#include "core/reassembly/held_syns.h"
#include "core/reassembly/reassembly_settings.h"
#include "core/reassembly/tcp_connection.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/region_layout.h"

#include <cstdint>
#include <span>

namespace netmoth::reassembly {

/// What ReassemblySettings::memoryLimitBytes buys one worker.
struct TcpCapacities
{
    std::uint32_t connections;  ///< One for every second flow, as long as half of the memory pays for them.
    std::uint32_t segments;     ///< Pages for waiting segments, from the rest.
};
/// Policies that compare origins need more memory a page.
[[nodiscard]] TcpCapacities tcpCapacities(std::uint64_t memoryLimitBytes, std::uint32_t flowCapacity,
                                          OverlapPolicy overlapPolicy = OverlapPolicy::First);

struct TcpTrackerOptions
{
    StreamLimits limits;
    bool pickUpMidstream = true;
    std::uint32_t segmentPoolCapacity = 32768;  ///< Pages of 2 KiB.

    [[nodiscard]] static TcpTrackerOptions from(const ReassemblySettings& settings, std::uint32_t flowCapacity);
};

/// What is counted over all connections; monotonic.
struct TcpTrackerCounters
{
    StreamCounters streams;
    std::uint64_t resetsIgnored = 0;  ///< RST outside the window.
    std::uint64_t connectionsTracked = 0;
    std::uint64_t packetsWithoutConnection = 0;  ///< Payload that was not followed: no connection was free.
    std::uint64_t midstreamIgnored = 0;          ///< Payload that was not followed: its beginning was not seen.
};

class TcpTracker final : public flow::FlowEndListener
{
public:
    /// One connection for each of @p records. Registers itself with @p flows, which must outlive it.
    TcpTracker(flow::FlowTable& flows, std::span<telemetry::TcpRecord> records, const TcpTrackerOptions& options);

    /// Hands streams to @p sink from now on, those that are under way included: once it has touched every connection
    /// that was ever in use, so not for each packet. @p depthBytes: for Interest::ToDepth; 0: no limit.
    void attach(SinkSlot slot, StreamSink& sink, std::uint64_t depthBytes);
    /// With the depth of the options.
    void attach(SinkSlot slot, StreamSink& sink) { attach(slot, sink, m_options.limits.depthBytes); }
    void detach(SinkSlot slot) { m_sinks.detach(slot); }
    [[nodiscard]] bool isAttached(SinkSlot slot) const { return m_sinks.isAttached(slot); }

    /// For bursts: after the flow record has been prefetched.
    void prefetch(std::uint64_t trackerWord) const
    {
        const std::uint32_t index = telemetry::connectionOf(trackerWord);
        if (index >= m_records.size())
            return;
        __builtin_prefetch(&m_connections[index].states[0], 1);
        __builtin_prefetch(&m_connections[index].states[1], 1);
    }

    /// Takes a packet of the flow in @p slot, before it is counted there. @p wireBytes: its original length. @return
    /// its TCP flags that count.
    std::uint8_t take(flow::FlowSlot slot, const packet::PacketView& packet, std::int64_t timestampNs,
                      std::uint32_t wireBytes);
    /// What @p packet, TCP, of no active flow, is to the connections that ended lately. With Resumed or None
    /// @p opening says who began its flow.
    [[nodiscard]] Reappearance judgeNew(const packet::PacketView& packet, std::uint64_t hash,
                                        packet::Opening& opening) const;

    /// The stream's beginning was not seen. False when the flow has no connection.
    [[nodiscard]] bool isMidstream(StreamId stream) const;

    [[nodiscard]] bool flowEnding(std::uint32_t flowIndex, flow::TcpSummary& summary) override;
    [[nodiscard]] flow::SynFit synFit(std::uint32_t flowIndex, flow::Direction direction,
                                      const packet::PacketView& packet) const override;
    [[nodiscard]] bool isForeign(std::uint32_t flowIndex, flow::Direction direction,
                                 const packet::PacketView& packet) const override;
    [[nodiscard]] bool answersOtherSyn(std::uint32_t flowIndex, flow::Direction direction,
                                       const packet::PacketView& packet) const override;
    [[nodiscard]] flow::MisplacedPackets giveUpOtherSyn(std::uint32_t flowIndex, flow::Direction direction,
                                                        const packet::PacketView& answer) override;
    bool flowTurning(std::uint32_t flowIndex) override;

    [[nodiscard]] const TcpTrackerCounters& counters() const { return m_counters; }
    void publishTo(telemetry::CounterValues& values) const;
    [[nodiscard]] const memory::PoolCounters& connectionPool() const { return m_connections.counters(); }
    [[nodiscard]] const memory::PoolCounters& segmentPool() const { return m_segments.counters(); }
    /// Most memory that connections, segments and what is kept of former connections can take.
    [[nodiscard]] std::size_t bytes() const
    {
        return m_connections.bytes() + m_segments.bytes() + m_heldSyns.bytes() + m_ended.bytes();
    }

private:
    [[nodiscard]] std::uint32_t beginConnection(flow::FlowSlot slot, const packet::PacketView& packet,
                                                std::uint64_t word);
    [[nodiscard]] const TcpConnection* connectionOf(std::uint32_t flowIndex) const;
    void takeKept(TcpConnection& connection, flow::FlowSlot slot, std::uint64_t word) const;
    void takeHandedOver(TcpConnection& connection, const HeldSyn& syn);
    void holdSyn(flow::FlowSlot slot, const packet::PacketView& packet, std::int64_t timestampNs,
                 std::uint32_t wireBytes);
    void remember(std::uint32_t flowIndex, const TcpConnection& connection);
    [[nodiscard]] bool beganBefore(flow::FlowSlot slot, const packet::PacketView& packet) const;
    void publish(std::uint32_t index);

    flow::FlowTable& m_flows;
    std::span<telemetry::TcpRecord> m_records;
    TcpTrackerOptions m_options;
    memory::ObjectPool<TcpConnection> m_connections;
    SegmentPool m_segments;
    HeldSyns m_heldSyns;
    EndedConnections m_ended;
    StreamFanout m_sinks;
    TcpTrackerCounters m_counters;
    ConnectionContext m_context;
};

}  // namespace netmoth::reassembly
