// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/datagram_offer.h"

namespace netmoth::pipeline {

void DatagramOffer::offer(const flow::FlowSlot& slot, const packet::PacketView& view, std::int64_t timestampNs)
{
    // A datagram whose fragments did not all come has no payload; the flow's next one may.
    const bool isWhole = view.transportComplete && !view.isFragment;
    const DatagramInterest interest = isWhole ? m_sink->datagram({slot.index,
                                                                  m_flows.generation(slot.index),
                                                                  slot.direction,
                                                                  view.ends,
                                                                  {view.payload, view.payloadLength},
                                                                  view.payloadWireLength,
                                                                  timestampNs})
                                              : DatagramInterest::More;
    m_flows.setDatagramsWanted(slot.index, interest == DatagramInterest::More);
}

void DatagramOffer::datagramFlowEnding(std::uint32_t flow, std::uint32_t generation)
{
    if (m_sink != nullptr)
        m_sink->ended(flow, generation);
}

}  // namespace netmoth::pipeline
