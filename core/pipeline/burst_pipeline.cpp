// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/burst_pipeline.h"

#include "core/packet/common_packet.h"
#include "core/pipeline/system_clock.h"
#include "core/source/format_parser.h"

#include <algorithm>
#include <cstring>

namespace netmoth::pipeline {

using flow::FlowSlot;
using telemetry::Counter;

BurstPipeline::BurstPipeline(const telemetry::WorkerSlice& slice, const WorkerOptions& options,
                             telemetry::JournalProgress& journalProgress)
    : m_decodeOptions(options.decode)
    , m_isFile(options.isFile)
    , m_isOneOfSeveral(options.isOneOfSeveral)
    , m_journal(*slice.journalHead, slice.journal, journalProgress)
    , m_tunnels(slice.tunnels, options.flows.seed)
    , m_flows(slice.flows, m_journal, options.flows)
    , m_tcp(m_flows, slice.tcp, options.tcp)
    , m_defragmenter(options.defrag, options.flows.seed, *this)
    , m_datagrams(m_flows)
    , m_timeline(options.isFile ? slice.timeline : nullptr)
    , m_undecoded(*slice.undecoded)
    , m_heldBytes(options.isFile ? source::kMaxCapturedLength : 0)
{
    m_flows.setTunnels(&m_tunnels);
    m_journal.setWaitForReader(options.isFile);
}

void BurstPipeline::process(std::span<const packet::Frame> frames)
{
    if (m_clock.isLive()) {
        m_clock.sawLive(frames.back().timestampNs);
        processTogether(frames);
    } else {
        processHeld(frames);
        processSteps(frames);
    }
}

/// Live time. Two clocks, so that a wall clock that is set is noticed. Both change at timer ticks only.
void BurstPipeline::readClocks()
{
    const std::int64_t nowNs = coarseNow().count();
    if (!m_clock.isLive() || nowNs != m_clock.moment().nowNs)
        m_clock.setLive(nowNs, clockNow(CLOCK_REALTIME_COARSE).count());
}

/// Flows end by packet time; 64 packets of a quiet file may span hours.
void BurstPipeline::processSteps(std::span<const packet::Frame> frames)
{
    while (!frames.empty()) {
        const std::size_t together = m_clock.next(frames, m_isFile);
        if (together == 0)
            return hold(frames.front());
        processTogether(frames.first(together));
        frames = frames.subspan(together);
    }
}

void BurstPipeline::hold(const packet::Frame& frame)
{
    m_held = frame;
    m_held->bytes = &m_heldBytes[0];
    std::memcpy(&m_heldBytes[0], frame.bytes, frame.capturedLength);
}

/// @p following: empty when none will come soon.
void BurstPipeline::processHeld(std::span<const packet::Frame> following)
{
    if (!m_held) [[likely]]
        return;
    constexpr std::size_t kMostLookedAt = 8;
    std::array<packet::Frame, kMostLookedAt> frames{*m_held};
    const std::size_t more = std::min(following.size(), kMostLookedAt - 1);
    std::copy_n(following.begin(), more, frames.begin() + 1);
    static_cast<void>(m_clock.next({frames.data(), more + 1}, false));
    processTogether({frames.data(), 1});
    m_held.reset();
}

void BurstPipeline::advance()
{
    m_timeline.setNow(m_clock.packetTimeNs());
    m_defragmenter.expire(m_clock.moment().nowNs);  // first: what it gives up belongs to flows that may end now
    m_flows.advance(m_clock.moment());
}

/// Also counts what frames say of themselves.
std::size_t BurstPipeline::decodeBurst(std::span<const packet::Frame> frames)
{
    const flow::HashSeed seed = m_flows.seed();  // copies: what is stored below could lie anywhere, for the compiler
    const packet::DecodeOptions options = m_decodeOptions;
    std::uint64_t wireBytes = 0;
    std::uint64_t capturedBytes = 0;
    std::uint32_t lengthsDiffer = 0;
    std::uint8_t flags = 0;
    Decoded* next = m_burst.data();
    for (const packet::Frame& frame : frames) {
        wireBytes += frame.wireLength;
        capturedBytes += frame.capturedLength;
        lengthsDiffer |= frame.wireLength ^ frame.capturedLength;
        flags |= frame.flags;
        next->isCommon = packet::decodeCommonPacket<packet::CommonDetail::EndsOfUdp>(frame, options, next->view);
        if (!next->isCommon && !decodeThoroughly(frame, next->view)) [[unlikely]]
            continue;
        next->frame = &frame;
        next->hash = flow::flowHash(next->view.ends, seed);
        m_flows.prefetchBucket(next->hash);
        ++next;
    }
    m_counters[Counter::WireBytes] += wireBytes;
    m_counters[Counter::CapturedBytes] += capturedBytes;
    if (lengthsDiffer != 0 || (flags & packet::kSegmentationOffload) != 0)
        countTruncatedAndOffloaded(frames);
    return static_cast<std::size_t>(next - m_burst.data());
}

/// A burst in which some frame is cut off, tagged in metadata or a super-packet.
void BurstPipeline::countTruncatedAndOffloaded(std::span<const packet::Frame> frames)
{
    for (const packet::Frame& frame : frames) {
        m_counters[Counter::Truncated] += frame.isTruncated();
        m_counters[Counter::Offloaded] += (frame.flags & packet::kSegmentationOffload) != 0;
    }
}

Counter BurstPipeline::accountNewFlow(Decoded& decoded)
{
    const packet::PacketView& view = decoded.view;
    const packet::Frame& frame = *decoded.frame;
    if (decoded.isCommon && view.ends.ipProtocol == packet::kIpProtocolUdp)  // the rest of its fields
        decoded.isCommon = packet::decodeCommonPacket(frame, m_decodeOptions, decoded.view);
    const bool isTcp = view.ends.ipProtocol == packet::kIpProtocolTcp;
    packet::Opening opening;
    if (!isTcp)
        opening = packet::openingOf(view);
    else if (m_tcp.judgeNew(view, decoded.hash, opening) == reassembly::Reappearance::Late)
        return Counter::TcpLate;
    const FlowSlot slot = m_flows.create(view, decoded.hash, frame.timestampNs, frame.wireLength, opening);
    m_timeline.addFlow(slot.isValid(), frame.timestampNs);
    m_datagrams.offerFirst(slot, view, frame.timestampNs);
    if (slot.isValid() && isTcp && view.transportComplete)
        m_tcp.take(slot, view, frame.timestampNs, frame.wireLength);
    return slot.isValid() ? Counter::ToFlow : Counter::FlowTableFull;
}

Counter BurstPipeline::accountTcp(Decoded& decoded)
{
    const packet::PacketView& view = decoded.view;
    const packet::Frame& frame = *decoded.frame;
    const FlowSlot slot = m_flows.find(view, decoded.hash, decoded.guess);
    if (!slot.isValid()) [[unlikely]]
        return accountNewFlow(decoded);
    const std::uint8_t flags =
        view.transportComplete ? m_tcp.take(slot, view, frame.timestampNs, frame.wireLength) : view.tcpFlags;
    m_flows.updateTcp(slot, flags, frame.timestampNs, frame.wireLength);
    return Counter::ToFlow;
}

/// Any common packet. @return where it counts. Inline: the loop is this function. Two functions in one, so that a
/// worker without a sink for datagrams does not ask for it (bench_worker).
template <bool offersDatagrams>
[[gnu::always_inline]] inline Counter BurstPipeline::account(Decoded& decoded)
{
    const packet::IpEnds& ends = decoded.view.ends;
    if (ends.ipProtocol == packet::kIpProtocolTcp)
        return accountTcp(decoded);
    const packet::Frame& frame = *decoded.frame;
    telemetry::FlowRecord* record = decoded.guess;
    if (!m_flows.findAndUpdateOther(ends, decoded.hash, record, frame.timestampNs, frame.wireLength)) [[unlikely]]
        return accountNewFlow(decoded);
    if constexpr (offersDatagrams)
        if (flow::FlowTable::wantsDatagrams(*record)) [[unlikely]]
            offerDatagram(decoded);
    return Counter::ToFlow;
}

/// A sink wants more of the flow of @p decoded, a common UDP packet that is counted.
void BurstPipeline::offerDatagram(Decoded& decoded)
{
    static_cast<void>(packet::decodeCommonPacket(*decoded.frame, m_decodeOptions, decoded.view));  // with payload
    const FlowSlot slot = m_flows.find(decoded.view, decoded.hash, decoded.guess);
    if (slot.isValid())
        m_datagrams.offerNext(slot, decoded.view, decoded.frame->timestampNs);
}

template <bool offersDatagrams>
void BurstPipeline::accountAll(std::span<Decoded> burst)
{
    std::size_t toFlow = 0;
    for (Decoded& packet : burst) {
        if (!packet.isCommon) [[unlikely]] {
            accountSlowly(packet);
            continue;
        }
        if (const Counter outcome = account<offersDatagrams>(packet); outcome == Counter::ToFlow) [[likely]]
            ++toFlow;
        else
            ++m_counters[outcome];
    }
    m_counters[Counter::ToFlow] += toFlow;
}

void BurstPipeline::processTogether(std::span<const packet::Frame> frames)
{
    advance();  // before accounting: a packet after a long silence starts a new flow

    // One pass a kind of cache miss, so that each is under way for all packets at once: bucket, record, connection.
    const std::size_t count = decodeBurst(frames);
    const std::span<Decoded> decoded(m_burst.data(), count);
    for (Decoded& packet : decoded)
        packet.guess = m_flows.prefetchRecord(packet.hash);
    for (const Decoded& packet : decoded)
        if (packet.view.ends.ipProtocol == packet::kIpProtocolTcp && packet.guess != nullptr)
            m_tcp.prefetch(flow::FlowTable::trackerWord(*packet.guess));
    if (m_datagrams.hasSink()) [[unlikely]]
        accountAll<true>(decoded);
    else
        accountAll<false>(decoded);
    if (m_isFile)
        addToTimeline(frames);
}

void BurstPipeline::addToTimeline(std::span<const packet::Frame> frames)
{
    for (const packet::Frame& frame : frames)
        m_timeline.addPacket(frame.timestampNs, frame.wireLength);
    const auto& ended = m_flows.counters().endedBy;
    m_timeline.setFlowsEnded(m_clock.packetTimeNs(), ended[static_cast<std::size_t>(flow::EndReason::Timeout)] +
                                                         ended[static_cast<std::size_t>(flow::EndReason::Closed)] +
                                                         ended[static_cast<std::size_t>(flow::EndReason::Evicted)]);
}

void BurstPipeline::endInput()
{
    processHeld({});
    m_defragmenter.endAll();
}

void BurstPipeline::publishTo(telemetry::CounterValues& values) const
{
    values = m_counters;
    m_clock.publishTo(values);
    m_journal.publishTo(values);
    m_tunnels.publishTo(values);
    m_flows.publishTo(values);
    m_tcp.publishTo(values);
    m_defragmenter.publishTo(values);
}

void BurstPipeline::publishParts()
{
    m_timeline.publish();
    m_undecoded.publish();
}

}  // namespace netmoth::pipeline
