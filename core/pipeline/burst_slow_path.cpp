// SPDX-License-Identifier: GPL-3.0-or-later
// The slow path of BurstPipeline. Fragments: datagram → decode again → flow. The packet of each fragment counts to the
// flow of its datagram, once that is known; until then it waits in the defragmenter (packets.fragments_waiting). ICMP
// errors say something of the flow whose packet they quote, beside being packets of their own flow.
#include "core/packet/icmp_error.h"
#include "core/pipeline/burst_pipeline.h"

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

/// Decodes a packet that is not common, and counts what is special about it. @return false when it has no flow.
bool BurstPipeline::decodeThoroughly(const packet::Frame& frame, packet::PacketView& view)
{
    packet::DecodeError error{};
    packet::Undecoded undecoded;
    const packet::DecodeOutcome outcome = packet::decodeThoroughly(frame, m_decodeOptions, view, error, undecoded);
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

void BurstPipeline::countUndecoded(const packet::Undecoded& what, std::uint64_t packets, std::uint64_t wireBytes)
{
    m_undecoded.add(what, packets, wireBytes);
    if (!packet::carriesNoIp(what))
        m_counters[Counter::NotDecoded] += packets;
}

void BurstPipeline::accountSlowly(Decoded& decoded)
{
    if (decoded.view.isFragment)
        return takeFragment(decoded.view, *decoded.frame);
    const bool isTcp = decoded.view.ends.ipProtocol == packet::kIpProtocolTcp;
    ++m_counters[isTcp ? accountTcp(decoded) : accountOther(decoded)];
    if (decoded.view.icmpType != 0)
        relateIcmpError(decoded.view);
}

/// @p view is what was found inside the fragment @p around, put together: the tunnels add up. @p vlan: of the frame
/// that the fragments came in.
void BurstPipeline::addTunnelsAround(const packet::PacketView& around, packet::VlanTags vlan, packet::PacketView& view)
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
Counter BurstPipeline::accountOther(Decoded& decoded)
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

void BurstPipeline::takeFragment(const packet::PacketView& fragment, const packet::Frame& frame)
{
    packet::PacketView view = fragment;
    packet::Frame holder = frame;
    reassembly::PacketTotals packets{1, frame.wireLength, frame.timestampNs, frame.timestampNs};
    for (int level = 0; view.isFragment && level < kMostNestedDatagrams; ++level) {
        const auto datagram = m_defragmenter.take(view, holder, packets);
        if (!datagram)
            return;
        packet::DecodeOptions options = m_decodeOptions;
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
    if (m_isOneOfSeveral && isTcp(view) && view.tunnelDepth == 0)
        m_counters[Counter::FanoutAffinityLost] += packets.packets;  // source::fanoutProgram() tells why
    accountDatagram(view, packets);
    if (view.icmpType != 0)
        relateIcmpError(view);
}

/// @p view: any ICMP message.
void BurstPipeline::relateIcmpError(const packet::PacketView& view)
{
    if (!packet::isIcmpError(view))
        return;
    const auto quoted = packet::quotedEnds(view);
    const bool isRelated = quoted && m_flows.countIcmpError(*quoted, view.icmpType, view.icmpCode);
    ++m_counters[isRelated ? Counter::IcmpErrorsRelated : Counter::IcmpErrorsUnrelated];
}

/// Makes the flow of @p view, whose packets are counted elsewhere. @return where they count.
Counter BurstPipeline::beginDatagramsFlow(const packet::PacketView& view, std::uint64_t hash, std::int64_t timestampNs,
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
void BurstPipeline::accountDatagram(const packet::PacketView& view, const reassembly::PacketTotals& packets)
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
void BurstPipeline::datagramGivenUp(const packet::PacketView& view, const reassembly::PacketTotals& packets)
{
    accountDatagram(view, packets);
}

}  // namespace netmoth::pipeline
