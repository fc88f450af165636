// SPDX-License-Identifier: GPL-3.0-or-later
// SYNs that came over connections which nobody was seen to close: they may be forged, so they count to the flow they
// came over, and are kept until they are answered. An answered one begins the next flow between its ends, with the
// payload that it carried (TCP Fast Open, RFC 7413). One thread; bounded: a newer SYN takes the place of an older one.
#pragma once

#include "core/flow/flow_table.h"
#include "core/memory/fixed_array.h"
#include "core/packet/packet_view.h"

#include <array>
#include <cstdint>
#include <span>

namespace netmoth::reassembly {

struct HeldSyn
{
    static constexpr std::size_t kMostPayload = 1960;  ///< What lies beyond is sent again, or a gap.

    std::uint64_t hash;  ///< Of the ends.
    flow::MisplacedPackets counted;
    std::int64_t firstNs;
    std::uint32_t flow;
    std::uint32_t generation;
    std::uint32_t sequence;
    std::uint32_t payloadWireLength;
    std::uint16_t payloadLength;
    flow::Direction direction;
    bool isHeld;
    std::array<std::uint8_t, kMostPayload> bytes;

    [[nodiscard]] std::span<const std::uint8_t> payload() const { return std::span(bytes).first(payloadLength); }
    /// Of the SYN itself, or of data with it, too.
    [[nodiscard]] bool isAnsweredBy(std::uint32_t acknowledgment) const
    {
        return acknowledgment - sequence - 1 <= payloadWireLength;
    }
};

/// Where a SYN came, and when.
struct SynArrival
{
    flow::FlowSlot slot;
    std::uint32_t generation;
    std::uint64_t hash;
    std::int64_t timestampNs;
    std::int64_t lastSeenBefore;  ///< The flow's last time so far.
    std::uint32_t wireBytes;
};

class HeldSyns
{
public:
    HeldSyns()
        : m_syns(kCapacity)
    {
    }

    void hold(const packet::PacketView& syn, const SynArrival& arrival);
    /// From the end opposite to @p answer, in that flow; null: none.
    [[nodiscard]] const HeldSyn* find(const flow::FlowSlot& answer, std::uint32_t generation) const;
    /// A copy of @p syn, which came over the flow in @p slot, is held.
    [[nodiscard]] bool holds(const packet::PacketView& syn, const flow::FlowSlot& slot, std::uint32_t generation) const
    {
        return isCopy(m_syns[slotOf(slot.index)], syn, slot, generation);
    }
    /// The flow of @p syn ends: the SYN waits for the next flow between its ends.
    void handOver(const HeldSyn& syn) { m_handedOver = slotOf(syn.flow); }
    /// What was handed over, once, when it is of the ends with this @p hash; null: nothing.
    [[nodiscard]] const HeldSyn* take(std::uint64_t hash);
    [[nodiscard]] std::size_t bytes() const { return m_syns.bytes(); }

private:
    static constexpr std::uint32_t kCapacity = 64;
    static constexpr std::uint32_t kNone = kCapacity;
    [[nodiscard]] static bool isCopy(const HeldSyn& held, const packet::PacketView& syn, const flow::FlowSlot& slot,
                                     std::uint32_t generation)
    {
        return held.isHeld && held.flow == slot.index && held.generation == generation &&
               held.direction == slot.direction && held.sequence == syn.tcpSequence;
    }
    [[nodiscard]] static std::uint32_t slotOf(std::uint32_t flow) { return flow % kCapacity; }

    memory::FixedArray<HeldSyn> m_syns;
    std::uint32_t m_handedOver = kNone;
};

}  // namespace netmoth::reassembly
