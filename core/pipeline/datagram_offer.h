// SPDX-License-Identifier: GPL-3.0-or-later
// Offers the datagrams of UDP flows to a DatagramSink until it has enough of each flow. A bit in the flow's record says
// that it wants more (telemetry::kDatagramsWanted), in a word that counting a packet loads anyway: with a sink, a flow
// that is done costs one test; without one, the worker does not test. Worker thread.
#pragma once

#include "core/flow/flow_table.h"
#include "core/packet/packet_view.h"
#include "core/pipeline/datagram_sink.h"

#include <cstdint>

namespace netmoth::pipeline {

class DatagramOffer final : private flow::DatagramFlowListener
{
public:
    /// @p flows outlives this.
    explicit DatagramOffer(flow::FlowTable& flows)
        : m_flows(flows)
    {
        m_flows.setDatagramListener(this);
    }
    ~DatagramOffer() override { m_flows.setDatagramListener(nullptr); }
    DatagramOffer(const DatagramOffer&) = delete;
    DatagramOffer& operator=(const DatagramOffer&) = delete;

    /// Null: none is asked. @p sink outlives this, or is taken back.
    void setSink(DatagramSink* sink) { m_sink = sink; }
    [[nodiscard]] bool hasSink() const { return m_sink != nullptr; }

    /// @p view is of a flow that has just begun, in @p slot.
    void offerFirst(const flow::FlowSlot& slot, const packet::PacketView& view, std::int64_t timestampNs)
    {
        if (m_sink != nullptr && slot.isValid() && view.ends.ipProtocol == packet::kIpProtocolUdp) [[unlikely]]
            offer(slot, view, timestampNs);
    }
    /// @p view is of a flow that is known, in @p slot.
    void offerNext(const flow::FlowSlot& slot, const packet::PacketView& view, std::int64_t timestampNs)
    {
        if (m_sink != nullptr && m_flows.wantsDatagrams(slot.index)) [[unlikely]]
            offer(slot, view, timestampNs);
    }

private:
    void offer(const flow::FlowSlot& slot, const packet::PacketView& view, std::int64_t timestampNs);
    void datagramFlowEnding(std::uint32_t flow, std::uint32_t generation) override;

    flow::FlowTable& m_flows;
    DatagramSink* m_sink = nullptr;
};

}  // namespace netmoth::pipeline
