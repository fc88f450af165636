// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reassembly/held_syns.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace netmoth::reassembly {

void HeldSyns::hold(const packet::PacketView& syn, const SynArrival& arrival)
{
    HeldSyn& held = m_syns[slotOf(arrival.slot.index)];
    const bool again = isCopy(held, syn, arrival.slot, arrival.generation);
    if (!again) {
        held.hash = arrival.hash;
        held.flow = arrival.slot.index;
        held.generation = arrival.generation;
        held.direction = arrival.slot.direction;
        held.sequence = syn.tcpSequence;
        held.firstNs = arrival.timestampNs;
        held.counted = {};
        held.payloadLength = 0;
        held.payloadWireLength = 0;
        held.isHeld = true;
    }
    if (!again || arrival.lastSeenBefore != held.counted.lastNs)
        held.counted.lastSeenBefore = arrival.lastSeenBefore;
    held.counted.lastNs = arrival.timestampNs;
    held.firstNs = std::min(held.firstNs, arrival.timestampNs);
    ++held.counted.packets;
    held.counted.wireBytes += arrival.wireBytes;
    held.payloadWireLength = std::max(held.payloadWireLength, syn.payloadWireLength);
    if (syn.payloadLength > held.payloadLength) {
        held.payloadLength = static_cast<std::uint16_t>(std::min<std::size_t>(syn.payloadLength, held.bytes.size()));
        std::memcpy(held.bytes.data(), syn.payload, held.payloadLength);
    }
}

const HeldSyn* HeldSyns::find(const flow::FlowSlot& answer, std::uint32_t generation) const
{
    const HeldSyn& held = m_syns[slotOf(answer.index)];
    const bool isIts =
        held.isHeld && held.flow == answer.index && held.generation == generation && held.direction != answer.direction;
    return isIts ? &held : nullptr;
}

const HeldSyn* HeldSyns::take(std::uint64_t hash)
{
    const std::uint32_t slot = std::exchange(m_handedOver, kNone);
    if (slot == kNone || m_syns[slot].hash != hash)
        return nullptr;
    m_syns[slot].isHeld = false;
    return &m_syns[slot];
}

}  // namespace netmoth::reassembly
