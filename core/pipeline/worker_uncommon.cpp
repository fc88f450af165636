// SPDX-License-Identifier: GPL-3.0-or-later
// What most packets are not. Fragments: datagram → decode again → flow. Each fragment's packet counts to its datagram's
// flow, once that is known; until then it waits in the defragmenter (packets.fragments_waiting). And ICMP errors, which
// say something of the flow whose packet they quote, beside being packets of their own flow.
#include "core/packet/icmp_error.h"
#include "core/pipeline/worker.h"

#include <algorithm>
#include <cstring>

namespace netmoth::pipeline {

namespace {

using telemetry::Counter;

/// A datagram may hold a fragment of another: tunnels within tunnels, and IPv6 fragment headers in a row.
constexpr int kMostNestedDatagrams = 8;

bool isTcp(const packet::PacketView& view)
{
    return view.ends.ipProtocol == packet::kIpProtocolTcp;
}

}  // namespace

/// @p view is what was found inside the fragment @p around, put together: the tunnels add up. @p vlan: of the frame
/// that the fragments came in.
void Worker::addTunnelsAround(const packet::PacketView& around, packet::VlanTags vlan, packet::PacketView& view)
{
    const std::uint8_t* outermost = around.outerIpHeader != nullptr ? around.outerIpHeader : view.outerIpHeader;
    if (view.tunnelDepth == 0) {
        view.tunnelKind = around.tunnelKind;
        view.tunnelId = around.tunnelId;
        view.vlan = vlan;
    }
    view.tunnelDepth = static_cast<std::uint8_t>(view.tunnelDepth + around.tunnelDepth);
    if (outermost == nullptr)
        return;
    view.outerVlan = around.tunnelDepth > 0 ? around.outerVlan : vlan;
    // It may lie in the defragmenter's scratch memory, which the next datagram overwrites.
    if (outermost != m_outermostHeader.data())
        std::memcpy(m_outermostHeader.data(), outermost, outermost[0] >> 4U == 6 ? 40 : 20);
    view.outerIpHeader = m_outermostHeader.data();
}

/// Neither TCP nor common.
Counter Worker::accountOther(Decoded& decoded)
{
    const packet::Frame& frame = *decoded.frame;
    flow::FlowSlot slot = m_flows.find(decoded.view, decoded.hash, decoded.guess);
    if (!slot.isValid())
        return accountNewFlow(decoded);
    m_flows.settleDirection(slot, decoded.view);
    m_flows.updateOther(slot, frame.timestampNs, frame.wireLength);
    m_datagrams.offerNext(slot, decoded.view, frame.timestampNs);
    return Counter::ToFlow;
}

void Worker::takeFragment(const packet::PacketView& fragment, const packet::Frame& frame)
{
    packet::PacketView view = fragment;
    packet::Frame holder = frame;
    reassembly::PacketTotals packets{1, frame.wireLength, frame.timestampNs, frame.timestampNs};
    for (int level = 0; view.isFragment && level < kMostNestedDatagrams; ++level) {
        const auto datagram = m_defragmenter.take(view, holder, packets);
        if (!datagram)
            return;
        packet::DecodeOptions options = m_options.decode;
        options.tunnelDepth = static_cast<std::uint8_t>(options.tunnelDepth - view.tunnelDepth);
        packet::PacketView whole;
        packet::DecodeError error{};
        packet::Undecoded undecoded;
        const auto outcome = packet::decodeThoroughly(datagram->frame, options, whole, error, undecoded);
        if (!undecoded.isNone())
            countUndecoded(undecoded, datagram->packets.packets, datagram->packets.wireBytes);
        switch (outcome) {
        case packet::DecodeOutcome::Decoded:
            break;
        case packet::DecodeOutcome::DecodedWithError:
            ++m_counters.values[telemetry::indexOf(error)];
            break;
        case packet::DecodeOutcome::NotIp:
        case packet::DecodeOutcome::Malformed:  // its first fragment's header was read, so neither happens
            return datagramGivenUp(view, datagram->packets);
        }
        addTunnelsAround(view, datagram->vlan, whole);
        m_defragmenter.setEnds(*datagram, whole.ends);
        view = whole;
        holder = datagram->frame;
        packets = datagram->packets;
    }
    if (m_options.isOneOfSeveral && isTcp(view) && view.tunnelDepth == 0)
        m_counters[Counter::FanoutAffinityLost] += packets.packets;  // source::fanoutProgram() tells why
    accountDatagram(view, packets);
    if (view.icmpType != 0)
        relateIcmpError(view);
}

/// @p view: any ICMP message.
void Worker::relateIcmpError(const packet::PacketView& view)
{
    if (!packet::isIcmpError(view))
        return;
    const auto quoted = packet::quotedEnds(view);
    const bool isRelated = quoted && m_flows.countIcmpError(*quoted, view.icmpType, view.icmpCode);
    ++m_counters[isRelated ? Counter::IcmpErrorsRelated : Counter::IcmpErrorsUnrelated];
}

/// Makes the flow of @p view, whose packets are counted elsewhere. @return where they count.
Counter Worker::beginDatagramsFlow(const packet::PacketView& view, std::uint64_t hash, std::int64_t timestampNs,
                                   flow::FlowSlot& slot)
{
    packet::Opening opening = packet::openingOf(view);
    if (isTcp(view) && m_tcp.judgeNew(view, hash, opening) == reassembly::Reappearance::Late)
        return Counter::TcpLate;
    slot = m_flows.create(view, hash, timestampNs, 0, opening);
    m_timeline.addFlow(slot.isValid(), timestampNs);
    m_datagrams.offerFirst(slot, view, timestampNs);
    if (isTcp(view) && view.transportComplete && slot.isValid())
        m_tcp.take(slot, view, timestampNs, 0);
    return slot.isValid() ? Counter::ToFlow : Counter::FlowTableFull;
}

/// One or more packets that count as the one packet @p view.
void Worker::accountDatagram(const packet::PacketView& view, const reassembly::PacketTotals& packets)
{
    const bool followsTcp = isTcp(view) && view.transportComplete;
    const std::uint64_t hash = m_flows.hashOf(view.ends);
    flow::FlowSlot slot = m_flows.find(view, hash, nullptr);
    Counter outcome = Counter::ToFlow;
    if (!slot.isValid()) {
        outcome = beginDatagramsFlow(view, hash, packets.lastNs, slot);
    } else if (isTcp(view)) {
        const std::uint8_t flags = followsTcp ? m_tcp.take(slot, view, packets.lastNs, 0) : view.tcpFlags;
        m_flows.updateTcp(slot, flags, packets.lastNs, 0);
    } else {
        m_flows.settleDirection(slot, view);
        m_flows.updateOther(slot, packets.lastNs, 0);
        m_datagrams.offerNext(slot, view, packets.lastNs);
    }
    m_counters[outcome] += packets.packets;
    if (slot.isValid())
        m_flows.addPackets(slot, packets.packets - 1, packets.wireBytes, packets.firstNs);
    else if (outcome == Counter::FlowTableFull)
        for (std::uint32_t i = 1; i < packets.packets; ++i)
            m_timeline.addFlow(false, packets.lastNs);
}

/// @p view has no TCP flags: what never was complete says nothing about a connection's state.
void Worker::datagramGivenUp(const packet::PacketView& view, const reassembly::PacketTotals& packets)
{
    accountDatagram(view, packets);
}

void Worker::collectDefragCounters()
{
    const reassembly::DefragCounters& defrag = m_defragmenter.counters();
    m_counters[Counter::FragmentsWaiting] = defrag.packetsWaiting;
    m_counters[Counter::DefragDatagrams] = defrag.datagrams;
    m_counters[Counter::DefragTimeouts] = defrag.timeouts;
    m_counters[Counter::DefragEvicted] = defrag.evicted;
    m_counters[Counter::DefragDropped] = defrag.dropped;
    m_counters[Counter::DefragDuplicates] = defrag.duplicates;
    m_counters[Counter::DefragOverlaps] = defrag.overlaps;
    m_counters[Counter::DefragConflicts] = defrag.conflicts;
    m_counters[Counter::DefragInvalid] = defrag.invalid;
    m_counters[Counter::DefragHeldBytes] = defrag.heldBytes;
    setPoolCounters(Counter::DatagramPoolCapacity, m_defragmenter.trackerPool());
    setPoolCounters(Counter::FragmentPoolCapacity, m_defragmenter.pagePool());
}

}  // namespace netmoth::pipeline
