// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker does with each packet: decode it, find or begin its flow, follow its TCP connection, count it. Several
// passes over a burst, one per kind of cache miss, so that the misses of all packets overlap. Most packets take the
// short way (burst_pipeline.cpp); fragments, tunnels and ICMP take the slow path (burst_slow_path.cpp).
//
// One thread; no allocation after construction.
#pragma once

#include "core/flow/flow_table.h"
#include "core/memory/fixed_array.h"
#include "core/packet/decode.h"
#include "core/pipeline/datagram_offer.h"
#include "core/pipeline/packet_clock.h"
#include "core/pipeline/worker_options.h"
#include "core/reassembly/ip_defragmenter.h"
#include "core/reassembly/tcp_tracker.h"
#include "core/source/packet_source.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/journal_writer.h"
#include "core/telemetry/region_writer.h"
#include "core/telemetry/timeline_writer.h"
#include "core/telemetry/undecoded_writer.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace netmoth::pipeline {

class BurstPipeline final : private reassembly::GivenUpListener
{
public:
    BurstPipeline(const telemetry::WorkerSlice& slice, const WorkerOptions& options,
                  telemetry::JournalProgress& journalProgress);

    /// @p frames: not empty, at most source::kMaxBurst. Their bytes are not needed afterwards.
    void process(std::span<const packet::Frame> frames);
    /// Live, once per burst: the time for flows that end by themselves.
    void readClocks();
    /// Ends what has been idle for too long. process() does that, too.
    void advance();
    /// Of a file that yields nothing for the moment: processes a packet that was held back until others follow it.
    void releaseHeld() { processHeld({}); }

    /// No packet follows: incomplete datagrams are given up.
    void endInput();
    /// Ends every flow; call endInput() before.
    void endFlows() { m_flows.endAll(flow::EndReason::Shutdown); }
    /// From now on, a full journal waits for its reader for @p patience.
    void waitForJournalReader(std::chrono::milliseconds patience) { m_journal.setWaitForReader(true, patience); }

    [[nodiscard]] reassembly::TcpTracker& streams() { return m_tcp; }
    void setDatagramSink(DatagramSink* sink) { m_datagrams.setSink(sink); }

    /// Sets all of @p values: what is counted here and in the modules; the others to 0.
    void publishTo(telemetry::CounterValues& values) const;
    /// Publishes the parts of the region beside flows and counters.
    void publishParts();

private:
    struct Decoded
    {
        std::uint64_t hash;
        const packet::Frame* frame;
        telemetry::FlowRecord* guess;  ///< Record that is probably the packet's; null: it probably begins a flow.
        bool isCommon;                 ///< TCP or UDP, no fragment.
        packet::PacketView view;       ///< Of a common UDP packet maybe only the ends.
    };

    // Time: packets of a file are processed in steps of equal time.
    void processSteps(std::span<const packet::Frame> frames);
    void processTogether(std::span<const packet::Frame> frames);
    void hold(const packet::Frame& frame);
    void processHeld(std::span<const packet::Frame> following);

    // Passes.
    [[nodiscard]] std::size_t decodeBurst(std::span<const packet::Frame> frames);
    template <bool offersDatagrams>
    void accountAll(std::span<Decoded> burst);
    template <bool offersDatagrams>
    [[nodiscard]] telemetry::Counter account(Decoded& decoded);
    [[nodiscard]] telemetry::Counter accountTcp(Decoded& decoded);
    [[nodiscard]] telemetry::Counter accountNewFlow(Decoded& decoded);
    void offerDatagram(Decoded& decoded);
    void countTruncatedAndOffloaded(std::span<const packet::Frame> frames);
    void addToTimeline(std::span<const packet::Frame> frames);

    // Slow path.
    [[nodiscard]] bool decodeThoroughly(const packet::Frame& frame, packet::PacketView& view);
    void countUndecoded(const packet::Undecoded& what, std::uint64_t packets, std::uint64_t wireBytes);
    void accountSlowly(Decoded& decoded);
    [[nodiscard]] telemetry::Counter accountOther(Decoded& decoded);
    void takeFragment(const packet::PacketView& view, const packet::Frame& frame);
    void addTunnelsAround(const packet::PacketView& around, packet::VlanTags vlan, packet::PacketView& view);
    void datagramGivenUp(const packet::PacketView& view, const reassembly::PacketTotals& packets) override;
    void accountDatagram(const packet::PacketView& view, const reassembly::PacketTotals& packets);
    [[nodiscard]] telemetry::Counter beginDatagramsFlow(const packet::PacketView& view, std::uint64_t hash,
                                                        std::int64_t timestampNs, flow::FlowSlot& slot);
    void relateIcmpError(const packet::PacketView& view);

    packet::DecodeOptions m_decodeOptions;
    bool m_isFile;
    bool m_isOneOfSeveral;
    telemetry::JournalWriter m_journal;
    flow::TunnelTable m_tunnels;
    flow::FlowTable m_flows;
    reassembly::TcpTracker m_tcp;
    reassembly::Defragmenter m_defragmenter;
    DatagramOffer m_datagrams;
    telemetry::TimelineWriter m_timeline;  ///< Of a file; the readers of a live capture have their own clock.
    telemetry::UndecodedWriter m_undecoded;
    telemetry::CounterValues m_counters;  ///< Those that are counted here.
    std::array<Decoded, source::kMaxBurst> m_burst;
    std::array<std::uint8_t, 40> m_outermostHeader{};  ///< Of a datagram in a tunnel: its IP header.
    PacketClock m_clock;
    std::optional<packet::Frame> m_held;           ///< Of a file: its time jumps, and the packets behind it decide.
    memory::FixedArray<std::uint8_t> m_heldBytes;  ///< The bytes of a burst are gone when the next one comes.
};

}  // namespace netmoth::pipeline
