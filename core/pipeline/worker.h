// SPDX-License-Identifier: GPL-3.0-or-later
// One worker: source → decode → flow table → region. Owns its source, its flow table and its slice; shares nothing with
// other workers. run() belongs to the worker's thread; no heap allocation a packet once it runs.
#pragma once

#include "core/flow/flow_table.h"
#include "core/memory/fixed_array.h"
#include "core/packet/decode.h"
#include "core/pipeline/datagram_offer.h"
#include "core/pipeline/packet_clock.h"
#include "core/pipeline/packet_tap.h"
#include "core/pipeline/worker_control.h"
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
#include <memory>
#include <optional>

namespace netmoth::pipeline {

struct WorkerOptions
{
    packet::DecodeOptions decode;
    flow::FlowTableOptions flows;
    reassembly::TcpTrackerOptions tcp;
    reassembly::DefragOptions defrag;
    bool isOneOfSeveral = false;              ///< Other workers take a part of the same interface's packets.
    bool isFile = false;                      ///< Time is the packets' own, and nothing is lost by waiting.
    std::chrono::milliseconds drainTime{50};  ///< After Stop: how long accepted packets may take to show up.
    FilterProgram filter;                     ///< Installed already; comes back after a pause.
};

class Worker final : private reassembly::GivenUpListener
{
public:
    Worker(std::unique_ptr<source::PacketSource> source, const telemetry::WorkerSlice& slice,
           const WorkerOptions& options, WorkerControl& control);

    /// Until Stop, the end of the file, or a failure. Ends all flows, publishes, then sets the final status.
    void run();

    /// One burst through decode and flows; public for benchmarks, which measure exactly this.
    void process(std::span<const packet::Frame> frames);
    /// Streams go to @p target, too. Worker thread; run() obeys orders to the same effect.
    void openTap(TapTarget target) { m_taps.open(std::move(target)); }
    /// Before run(), or on its thread. As PacketTaps.
    [[nodiscard]] bool attach(PacketTap& tap) { return m_packetTaps.attach(tap); }
    void detach(const PacketTap& tap) { m_packetTaps.detach(tap); }
    /// The same. As DatagramOffer.
    void setDatagramSink(DatagramSink* sink) { m_datagrams.setSink(sink); }
    /// Refreshes and publishes every counter.
    void publish();

    [[nodiscard]] const telemetry::CounterValues& counters() const { return m_counters; }

    /// What the user should know about the source, as one sentence; mostly empty. Not while run() runs.
    [[nodiscard]] std::string sourceNotice() const { return m_source->notice(); }

private:
    struct Decoded
    {
        std::uint64_t hash;
        const packet::Frame* frame;
        telemetry::FlowRecord* guess;  ///< Record that is probably the packet's; null: it starts a flow, probably.
        bool isCommon;                 ///< TCP or UDP, no fragment.
        packet::PacketView view;       ///< Of a common UDP packet maybe only the ends.
    };

    [[nodiscard]] bool obey(WorkerControl::Orders& orders);
    void obeyTaps(WorkerControl::Orders& orders);
    void obeyFilter(WorkerControl::FilterOrder& order);
    void pause();
    [[nodiscard]] bool resume();
    void beginStop();
    [[nodiscard]] bool takeBurst();
    void processSteps(std::span<const packet::Frame> frames);
    void processTogether(std::span<const packet::Frame> frames);
    void hold(const packet::Frame& frame);
    void processHeld(std::span<const packet::Frame> following);
    void readClocks();
    [[nodiscard]] std::size_t decodeBurst(std::span<const packet::Frame> frames);
    void countOddFrames(std::span<const packet::Frame> frames);
    void countUndecoded(const packet::Undecoded& what, std::uint64_t packets, std::uint64_t wireBytes);
    [[nodiscard]] bool decodeUncommon(const packet::Frame& frame, packet::PacketView& view);
    template <bool offersDatagrams>
    [[nodiscard]] telemetry::Counter account(Decoded& decoded);
    template <bool offersDatagrams>
    void accountAll(std::span<Decoded> burst);
    void accountUncommon(Decoded& decoded);
    [[nodiscard]] telemetry::Counter accountTcp(Decoded& decoded);
    [[nodiscard]] telemetry::Counter accountOther(Decoded& decoded);
    [[nodiscard]] telemetry::Counter accountNewFlow(Decoded& decoded);
    void offerDatagram(Decoded& decoded);
    [[nodiscard]] telemetry::Counter beginDatagramsFlow(const packet::PacketView& view, std::uint64_t hash,
                                                        std::int64_t timestampNs, flow::FlowSlot& slot);
    void relateIcmpError(const packet::PacketView& view);
    void takeFragment(const packet::PacketView& view, const packet::Frame& frame);
    void addTunnelsAround(const packet::PacketView& around, packet::VlanTags vlan, packet::PacketView& view);
    void datagramGivenUp(const packet::PacketView& view, const reassembly::PacketTotals& packets) override;
    void accountDatagram(const packet::PacketView& view, const reassembly::PacketTotals& packets);
    void advance();
    void collectCaptureCounters();
    void collectFlowCounters();
    void collectTcpCounters();
    void collectDefragCounters();
    void setPoolCounters(telemetry::Counter capacity, const memory::PoolCounters& counters);
    void collectTapCounters();
    void addToTimeline(std::span<const packet::Frame> frames);
    void tickIfDue();
    void finish(WorkerStatus status, std::string failure);

    std::unique_ptr<source::PacketSource> m_source;
    telemetry::WorkerSlice m_slice;
    WorkerOptions m_options;
    WorkerControl& m_control;
    telemetry::JournalWriter m_journal;
    flow::TunnelTable m_tunnels;
    flow::FlowTable m_flows;
    reassembly::TcpTracker m_tcp;
    reassembly::Defragmenter m_defragmenter;
    DatagramOffer m_datagrams;
    StreamTaps m_taps;
    PacketTaps m_packetTaps;
    telemetry::TimelineWriter m_timeline;  ///< Of a file; a live capture's readers have a clock of their own.
    telemetry::UndecodedWriter m_undecoded;
    telemetry::CounterValues m_counters;
    std::array<Decoded, source::kMaxBurst> m_burst;
    std::array<std::uint8_t, 40> m_outermostHeader{};  ///< Of a datagram in a tunnel: its IP header.
    PacketClock m_clock;
    std::optional<packet::Frame> m_held;           ///< Of a file: its time jumps, and the packets behind it decide.
    memory::FixedArray<std::uint8_t> m_heldBytes;  ///< A burst's bytes are gone when the next one comes.
    std::uint64_t m_ordersSeen = 0;
    std::chrono::nanoseconds m_nextTick{};
    std::chrono::nanoseconds m_drainedAt{};    ///< After Stop: from when on an idle source has nothing left.
    std::chrono::nanoseconds m_drainEndsAt{};  ///< After Stop: when even a busy one is left alone.
    bool m_paused = false;
    bool m_pauseDue = false;  ///< Asked for, and not brought about yet.
    bool m_stopping = false;
};

}  // namespace netmoth::pipeline
