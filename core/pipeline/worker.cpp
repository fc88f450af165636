// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker.h"

#include "core/packet/common_packet.h"
#include "core/source/format_parser.h"

#include <algorithm>
#include <cstring>
#include <ctime>
#include <thread>

namespace netmoth::pipeline {

namespace {

using flow::FlowSlot;
using telemetry::Counter;

constexpr std::chrono::milliseconds kBurstWait{50};
constexpr std::chrono::milliseconds kTickInterval{50};
constexpr std::chrono::seconds kLongestDrain{2};
/// How long the reader of a tap may take nothing when a live capture ends.
constexpr std::chrono::seconds kFinalTapPatience{5};
constexpr std::chrono::seconds kFinalJournalPatience{10};  ///< For the reader of the journal of a live capture.
constexpr bpf_insn kRejectAll{BPF_RET | BPF_K, 0, 0, 0};

std::chrono::nanoseconds clockNow(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// Good to a timer tick (4 ms) and a few ns cheap: read once a burst.
std::chrono::nanoseconds coarseNow()
{
    return clockNow(CLOCK_MONOTONIC_COARSE);
}

}  // namespace

Worker::Worker(std::unique_ptr<source::PacketSource> source, const telemetry::WorkerSlice& slice,
               const WorkerOptions& options, WorkerControl& control)
    : m_source(std::move(source))
    , m_slice(slice)
    , m_options(options)
    , m_control(control)
    , m_journal(*slice.journalHead, slice.journal, control.journalProgress())
    , m_tunnels(slice.tunnels, options.flows.seed)
    , m_flows(slice.flows, m_journal, options.flows)
    , m_tcp(m_flows, slice.tcp, options.tcp)
    , m_defragmenter(options.defrag, options.flows.seed, *this)
    , m_datagrams(m_flows)
    , m_taps(slice.flows, m_tcp, control.tapsUnwanted())
    , m_timeline(options.isFile ? slice.timeline : nullptr)
    , m_undecoded(*slice.undecoded)
    , m_heldBytes(options.isFile ? source::kMaxCapturedLength : 0)
{
    m_flows.setTunnels(&m_tunnels);
    m_journal.setWaitForReader(options.isFile);
    m_taps.setPatience(options.isFile ? tap::kFileTapPatience : std::chrono::milliseconds{0});
}

void Worker::run()
{
    m_control.setStatus(WorkerStatus::Running);
    for (;;) {
        if (auto orders = m_control.takeOrders(m_ordersSeen); orders && !obey(*orders))
            return;
        if (m_paused && m_options.isFile)
            std::this_thread::sleep_for(kTickInterval);
        else if (!takeBurst())
            return;
        tickIfDue();
    }
}

void Worker::obeyTaps(WorkerControl::Orders& orders)
{
    if (orders.closeTaps)
        m_taps.close();
    for (TapTarget& target : orders.taps)
        openTap(std::move(target));
}

void Worker::obeyFilter(WorkerControl::FilterOrder& order)
{
    // While paused or stopping the reject-all filter stays; the new one comes with resume().
    const auto installed = m_paused || m_stopping ? Result<void>{} : m_source->setFilter(order.program);
    if (installed)
        m_options.filter = std::move(order.program);
    m_control.reportFilter({order.number, installed ? std::string{} : installed.error().sentence});
}

/// @return false when the worker has ended.
bool Worker::obey(WorkerControl::Orders& orders)
{
    obeyTaps(orders);
    if (orders.filter)
        obeyFilter(*orders.filter);
    m_pauseDue = orders.command == Command::Pause && !m_paused;
    switch (orders.command) {
    case Command::Run:
        return !m_paused || resume();
    case Command::Pause:
        if (m_pauseDue)
            pause();
        return true;
    case Command::Stop:
        if (m_options.isFile) {
            finish(WorkerStatus::Finished, {});
            return false;
        }
        if (!m_stopping)
            beginStop();
        return true;
    }
    return true;
}

/// Tried again at each tick while the kernel refuses: until then the worker captures, and its status says so.
void Worker::pause()
{
    // A paused capture asks the kernel for nothing: what passes meanwhile is neither received nor lost.
    if (!m_options.isFile && !m_source->setFilter({&kRejectAll, 1}))
        return;
    m_pauseDue = false;
    m_paused = true;
    m_control.setStatus(WorkerStatus::Paused);
}

/// @return false when the worker has ended: without its filter it would capture nothing, and nobody would know.
bool Worker::resume()
{
    if (!m_options.isFile) {
        if (auto installed = m_source->setFilter(m_options.filter); !installed) {
            finish(WorkerStatus::Failed, installed.error().sentence);
            return false;
        }
    }
    m_paused = false;
    m_control.setStatus(WorkerStatus::Running);
    return true;
}

void Worker::beginStop()
{
    m_stopping = true;
    // With everything rejected, what was accepted before comes to an end by itself. A sender faster than that cannot
    // hold the end up: what is left stays in the ring, and is counted there.
    const bool rejecting = !m_source->filtersPending() && m_source->setFilter({&kRejectAll, 1});
    m_drainedAt = coarseNow() + m_options.drainTime;
    m_drainEndsAt = m_drainedAt + (rejecting ? kLongestDrain : std::chrono::seconds{0});
}

bool Worker::takeBurst()
{
    const source::Burst burst = m_source->nextBurst(kBurstWait);
    if (!m_options.isFile)
        readClocks();
    else if (burst.frames.empty())
        processHeld({});
    switch (burst.status) {
    case source::BurstStatus::Frames:
        process(burst.frames);
        if (!m_stopping || coarseNow() < m_drainEndsAt)
            return true;
        break;
    case source::BurstStatus::Idle:
    case source::BurstStatus::InterfaceDown:
        if (!m_stopping || coarseNow() < m_drainedAt) {
            if (!m_options.isFile && !m_paused)
                advance();
            return true;
        }
        break;
    case source::BurstStatus::EndOfFile:
        break;
    case source::BurstStatus::InterfaceGone:
    case source::BurstStatus::Failed:
        finish(WorkerStatus::Failed, m_source->failure());
        return false;
    }
    finish(WorkerStatus::Finished, {});
    return false;
}

/// Decodes what is no common packet, and counts its oddities. @return false when it has no flow.
void Worker::countUndecoded(const packet::Undecoded& what, std::uint64_t packets, std::uint64_t wireBytes)
{
    m_undecoded.add(what, packets, wireBytes);
    if (!packet::carriesNoIp(what))
        m_counters[Counter::NotDecoded] += packets;
}

bool Worker::decodeUncommon(const packet::Frame& frame, packet::PacketView& view)
{
    packet::DecodeError error{};
    packet::Undecoded undecoded;
    const packet::DecodeOutcome outcome = packet::decodeThoroughly(frame, m_options.decode, view, error, undecoded);
    if (!undecoded.isNone())
        countUndecoded(undecoded, 1, frame.wireLength);
    switch (outcome) {
    case packet::DecodeOutcome::NotIp:
        ++m_counters[Counter::NotIp];
        if (error != packet::DecodeError::Count)
            ++m_counters.values[telemetry::indexOf(error)];
        return false;
    case packet::DecodeOutcome::Malformed:
        ++m_counters[Counter::Malformed];
        ++m_counters.values[telemetry::indexOf(error)];
        return false;
    case packet::DecodeOutcome::DecodedWithError:
        ++m_counters.values[telemetry::indexOf(error)];
        break;
    case packet::DecodeOutcome::Decoded:
        break;
    }
    m_counters[Counter::Fragments] += view.isFragment;
    return true;
}

/// Also counts what frames say of themselves.
std::size_t Worker::decodeBurst(std::span<const packet::Frame> frames)
{
    const flow::HashSeed seed = m_flows.seed();  // copies: what is stored below could lie anywhere, for the compiler
    const packet::DecodeOptions options = m_options.decode;
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
        if (!next->isCommon && !decodeUncommon(frame, next->view)) [[unlikely]]
            continue;
        next->frame = &frame;
        next->hash = flow::flowHash(next->view.ends, seed);
        m_flows.prefetchBucket(next->hash);
        ++next;
    }
    m_counters[Counter::WireBytes] += wireBytes;
    m_counters[Counter::CapturedBytes] += capturedBytes;
    if (lengthsDiffer != 0 || (flags & packet::kSegmentationOffload) != 0)
        countOddFrames(frames);
    return static_cast<std::size_t>(next - m_burst.data());
}

/// A burst in which some frame is cut off, tagged in metadata or a super-packet.
void Worker::countOddFrames(std::span<const packet::Frame> frames)
{
    for (const packet::Frame& frame : frames) {
        m_counters[Counter::Truncated] += frame.isTruncated();
        m_counters[Counter::Offloaded] += (frame.flags & packet::kSegmentationOffload) != 0;
    }
}

Counter Worker::accountNewFlow(Decoded& decoded)
{
    const packet::PacketView& view = decoded.view;
    const packet::Frame& frame = *decoded.frame;
    if (decoded.isCommon && view.ends.ipProtocol == packet::kIpProtocolUdp)  // the rest of its fields
        decoded.isCommon = packet::decodeCommonPacket(frame, m_options.decode, decoded.view);
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

Counter Worker::accountTcp(Decoded& decoded)
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
[[gnu::always_inline]] inline Counter Worker::account(Decoded& decoded)
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
void Worker::offerDatagram(Decoded& decoded)
{
    static_cast<void>(packet::decodeCommonPacket(*decoded.frame, m_options.decode, decoded.view));  // with payload
    const FlowSlot slot = m_flows.find(decoded.view, decoded.hash, decoded.guess);
    if (slot.isValid())
        m_datagrams.offerNext(slot, decoded.view, decoded.frame->timestampNs);
}

void Worker::accountUncommon(Decoded& decoded)
{
    if (decoded.view.isFragment)
        return takeFragment(decoded.view, *decoded.frame);
    const bool isTcp = decoded.view.ends.ipProtocol == packet::kIpProtocolTcp;
    ++m_counters[isTcp ? accountTcp(decoded) : accountOther(decoded)];
    if (decoded.view.icmpType != 0)
        relateIcmpError(decoded.view);
}

/// Live time. Two clocks, so that a wall clock that is set is noticed. Both change at timer ticks only.
void Worker::readClocks()
{
    const std::int64_t nowNs = coarseNow().count();
    if (!m_clock.isLive() || nowNs != m_clock.moment().nowNs)
        m_clock.setLive(nowNs, clockNow(CLOCK_REALTIME_COARSE).count());
}

void Worker::process(std::span<const packet::Frame> frames)
{
    m_packetTaps.frames(frames);
    if (m_clock.isLive()) {
        m_clock.sawLive(frames.back().timestampNs);
        processTogether(frames);
    } else {
        processHeld(frames);
        processSteps(frames);
    }
    m_taps.flush();
}

/// Flows end by packet time; 64 packets of a quiet file may span hours.
void Worker::processSteps(std::span<const packet::Frame> frames)
{
    while (!frames.empty()) {
        const std::size_t together = m_clock.next(frames, m_options.isFile);
        if (together == 0)
            return hold(frames.front());
        processTogether(frames.first(together));
        frames = frames.subspan(together);
    }
}

void Worker::hold(const packet::Frame& frame)
{
    m_held = frame;
    m_held->bytes = &m_heldBytes[0];
    std::memcpy(&m_heldBytes[0], frame.bytes, frame.capturedLength);
}

/// @p following: empty when none will come soon.
void Worker::processHeld(std::span<const packet::Frame> following)
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

void Worker::processTogether(std::span<const packet::Frame> frames)
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
    if (m_options.isFile)
        addToTimeline(frames);
}

template <bool offersDatagrams>
void Worker::accountAll(std::span<Decoded> burst)
{
    std::size_t toFlow = 0;
    for (Decoded& packet : burst) {
        if (!packet.isCommon) [[unlikely]] {
            accountUncommon(packet);
            continue;
        }
        if (const Counter outcome = account<offersDatagrams>(packet); outcome == Counter::ToFlow) [[likely]]
            ++toFlow;
        else
            ++m_counters[outcome];
    }
    m_counters[Counter::ToFlow] += toFlow;
}

void Worker::advance()
{
    m_timeline.setNow(m_clock.packetTimeNs());
    m_defragmenter.expire(m_clock.moment().nowNs);  // first: what it gives up belongs to flows that may end now
    m_flows.advance(m_clock.moment());
}

void Worker::addToTimeline(std::span<const packet::Frame> frames)
{
    for (const packet::Frame& frame : frames)
        m_timeline.addPacket(frame.timestampNs, frame.wireLength);
    const auto& ended = m_flows.counters().endedBy;
    m_timeline.setFlowsEnded(m_clock.packetTimeNs(), ended[static_cast<std::size_t>(flow::EndReason::Timeout)] +
                                                         ended[static_cast<std::size_t>(flow::EndReason::Closed)] +
                                                         ended[static_cast<std::size_t>(flow::EndReason::Evicted)]);
}

void Worker::tickIfDue()
{
    const std::chrono::nanoseconds now = coarseNow();
    if (now < m_nextTick)
        return;
    m_nextTick = now + kTickInterval;
    if (m_pauseDue)
        pause();
    m_taps.flushAll();
    m_packetTaps.tick();
    publish();
}

void Worker::collectCaptureCounters()
{
    const source::SourceStatistics source = m_source->statistics();
    m_counters[Counter::Received] = source.received;
    m_counters[Counter::RingDrops] = source.ringDrops;
    m_counters[Counter::RingFreezes] = source.ringFreezes;
    m_counters[Counter::InterfaceDrops] = source.interfaceDrops;
    m_counters[Counter::FilteredOut] = source.filteredOut;
    m_counters[Counter::LinkTypeSkipped] = source.linkTypeSkipped;
    m_counters[Counter::TimeOutOfRange] = source.timesOutOfRange;
    m_counters[Counter::TimeJumps] = m_clock.jumps();
    m_counters[Counter::OutgoingSkipped] = source.outgoingSkipped;
    m_counters[Counter::RingBytesUsed] = source.ringBytesUsed;
    m_counters[Counter::Consumed] = source.consumed;
    m_counters[Counter::BlocksPending] = source.blocksPending;
    m_counters[Counter::BlocksPendingPeak] =
        std::max<std::uint64_t>(m_counters[Counter::BlocksPendingPeak], source.blocksPending);
    m_counters[Counter::BlockCount] = source.blockCount;
    m_counters[Counter::RingCapacityBytes] = source.ringCapacityBytes;
    m_control.setFileProgress(source.bytesRead, source.bytesTotal);
}

void Worker::collectFlowCounters()
{
    const flow::FlowTableCounters& flows = m_flows.counters();
    const auto endedBy = [&](flow::EndReason reason) { return flows.endedBy[static_cast<std::size_t>(reason)]; };
    m_counters[Counter::FlowsCreated] = flows.created;
    m_counters[Counter::FlowsEndedTimeout] = endedBy(flow::EndReason::Timeout);
    m_counters[Counter::FlowsEndedClosed] = endedBy(flow::EndReason::Closed);
    m_counters[Counter::FlowsEndedEvicted] = endedBy(flow::EndReason::Evicted);
    m_counters[Counter::FlowsEndedShutdown] = endedBy(flow::EndReason::Shutdown);
    m_counters[Counter::FlowsActive] = flows.active;
    m_counters[Counter::FlowRecordsHighWater] = flows.recordsHighWater;
    m_counters[Counter::FlowCapacity] = m_slice.flows.size();
    setPoolCounters(Counter::TunnelPoolCapacity, m_tunnels.counters());
    m_counters[Counter::JournalWritten] = m_journal.written();
    m_counters[Counter::JournalReaderGaveUp] = flows.journalGaveUp;
}

void Worker::collectTcpCounters()
{
    const reassembly::TcpTrackerCounters& tcp = m_tcp.counters();
    m_counters[Counter::TcpDeliveredBytes] = tcp.streams.deliveredBytes;
    m_counters[Counter::TcpDepthReachedBytes] = tcp.streams.depthReachedBytes;
    m_counters[Counter::TcpGaps] = tcp.streams.gaps;
    m_counters[Counter::TcpGapBytes] = tcp.streams.gapBytes;
    m_counters[Counter::TcpOutOfOrder] = tcp.streams.outOfOrderSegments;
    m_counters[Counter::TcpOverlapConflicts] = tcp.streams.overlapConflicts;
    m_counters[Counter::TcpOutOfWindow] = tcp.streams.outOfWindow;
    m_counters[Counter::TcpLimitReached] = tcp.streams.limitReached;
    m_counters[Counter::TcpResetsIgnored] = tcp.resetsIgnored;
    m_counters[Counter::TcpNotTracked] = tcp.packetsWithoutConnection;
    m_counters[Counter::TcpMidstreamIgnored] = tcp.midstreamIgnored;
    setPoolCounters(Counter::ConnectionPoolCapacity, m_tcp.connectionPool());
    setPoolCounters(Counter::SegmentPoolCapacity, m_tcp.segmentPool());
}

void Worker::setPoolCounters(Counter capacity, const memory::PoolCounters& counters)
{
    const auto first = telemetry::indexOf(capacity);
    m_counters.values[first] = counters.capacity;
    m_counters.values[first + 1] = counters.inUse;
    m_counters.values[first + 2] = counters.highWater;
    m_counters.values[first + 3] = counters.exhausted;
}

void Worker::collectTapCounters()
{
    const TapCounters tap = m_taps.counters();
    m_counters[Counter::TapChunks] = tap.chunks;
    m_counters[Counter::TapBytes] = tap.bytes;
    m_counters[Counter::TapDroppedChunks] = tap.droppedChunks;
    m_counters[Counter::TapDroppedBytes] = tap.droppedBytes;
}

void Worker::publish()
{
    collectCaptureCounters();
    collectFlowCounters();
    collectTcpCounters();
    collectDefragCounters();
    collectTapCounters();
    m_counters[Counter::PacketTimeNs] = static_cast<std::uint64_t>(m_clock.packetTimeNs());
    m_counters[Counter::WorkerTickNs] = static_cast<std::uint64_t>(clockNow(CLOCK_MONOTONIC).count());
    for (std::size_t i = 0; i < telemetry::kCounterCount; ++i)
        m_slice.counters->values[i].store(m_counters.values[i], std::memory_order_relaxed);
    m_timeline.publish();
    m_undecoded.publish();
}

void Worker::finish(WorkerStatus status, std::string failure)
{
    processHeld({});
    m_defragmenter.endAll();
    publish();              // the counts are final and readable before the flows are flushed
    if (!m_options.isFile)  // a file's reader is waited for as long as it lives, stopped or not
        m_journal.setWaitForReader(true, kFinalJournalPatience);
    m_taps.setPatience(m_options.isFile ? tap::kFileTapPatience : kFinalTapPatience);
    m_flows.endAll(flow::EndReason::Shutdown);
    m_taps.finish();
    publish();
    m_control.setStatus(status, std::move(failure));
}

}  // namespace netmoth::pipeline
