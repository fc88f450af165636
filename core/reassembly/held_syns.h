// SPDX-License-Identifier: GPL-3.0-or-later
// SYNs on connections that were not seen to close. They may be forged, so they count to the existing flow, and are kept
// until they are answered. An answered SYN begins the next flow between its ends, with its payload (TCP Fast Open, RFC
// 7413). One thread; bounded: a newer SYN replaces an older one.
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
    static constexpr std::size_t kMostPayload = 1960;  ///< More payload is retransmitted, or becomes a gap.

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

/// The flow and time of a SYN.
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
    /// Whether a copy of @p syn, which arrived on the flow in @p slot, is held.
    [[nodiscard]] bool holds(const packet::PacketView& syn, const flow::FlowSlot& slot, std::uint32_t generation) const
    {
        return isCopy(m_syns[slotOf(slot.index)], syn, slot, generation);
    }
    /// The flow of @p syn ends: the SYN waits for the next flow between its ends.
    void handOver(const HeldSyn& syn) { m_handedOver = slotOf(syn.flow); }
    /// Returns, once, the SYN that waits for the ends with this @p hash; null: none.
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
