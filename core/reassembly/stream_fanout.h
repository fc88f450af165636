// SPDX-License-Identifier: GPL-3.0-or-later
// Hands what TCP delivers to every sink that wants it. Each direction keeps a mask of two bits a slot that says what
// the sink of that slot wants of it (StreamState::sinks): a stream that nobody wants costs one test.
//
//   bits   0 None   1 ToDepth   2 Everything   3 not asked yet
//
// A new sink: add its place to SinkSlot, construct it in the worker, attach it with TcpTracker::attach(). One thread;
// no allocation.
#pragma once

#include "core/reassembly/stream_sink.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace netmoth::reassembly {

/// Sinks are called in this order.
enum class SinkSlot : std::uint8_t
{
    AllFlowsTap,
    OneFlowTap,
    SecondFlowTap,
    Parsers,  ///< Of application protocols.
};
inline constexpr std::size_t kSinkSlots = 4;

/// What the sinks want of one direction.
class SinkMask
{
public:
    static constexpr std::uint8_t kNotAsked = 3;

    /// No sink was asked yet.
    static constexpr SinkMask notAsked() { return SinkMask(0xFF); }

    constexpr SinkMask() = default;
    [[nodiscard]] constexpr std::uint8_t bits() const { return m_bits; }
    /// An Interest, or kNotAsked.
    [[nodiscard]] constexpr std::uint8_t of(std::size_t slot) const { return m_bits >> (2 * slot) & 3U; }
    constexpr void set(std::size_t slot, std::uint8_t interest)
    {
        m_bits = static_cast<std::uint8_t>((m_bits & ~bitsOf(slot)) | interest << (2 * slot));
    }
    [[nodiscard]] static constexpr std::uint8_t bitsOf(std::size_t slot)
    {
        return static_cast<std::uint8_t>(3U << (2 * slot));
    }

private:
    explicit constexpr SinkMask(std::uint8_t bits)
        : m_bits(bits)
    {
    }
    std::uint8_t m_bits = 0;  ///< Two bits a slot.
};

class StreamFanout
{
public:
    /// @p flows: for StreamStart::ends; null: they stay empty. Outlives this.
    explicit StreamFanout(const flow::FlowTable* flows = nullptr)
        : m_flows(flows)
    {
    }

    /// Replaces the sink in @p slot. Streams whose mask was made since the slot had another sink must be asked again:
    /// TcpTracker::attach() does both. @p depthBytes: for ToDepth; 0: no limit.
    void attach(SinkSlot slot, StreamSink& sink, std::uint64_t depthBytes);
    /// Also in a delivery: the sink is not called any more, and other sinks get what they would have got.
    void detach(SinkSlot slot);
    [[nodiscard]] bool isAttached(SinkSlot slot) const { return place(slot).sink != nullptr; }

    /// False: nobody wants more of a direction with this mask. All that most deliveries cost.
    [[nodiscard]] bool isWanted(SinkMask mask) const { return (mask.bits() & m_attachedBits) != 0; }

    /// With isWanted(). @p start says where the direction stands, for sinks that were not asked yet.
    void data(SinkMask& mask, const StreamStart& start, const StreamData& data);
    void gap(SinkMask& mask, const StreamStart& start, const StreamGap& gap);
    void end(SinkMask& mask, const StreamStart& start, const StreamEnd& end);
    /// @p one and @p other: the masks of both directions of @p flow.
    void turned(std::uint32_t flow, SinkMask one, SinkMask other);

private:
    struct Place
    {
        StreamSink* sink = nullptr;
        std::uint64_t depthBytes = 0;
        std::uint32_t attachments = 0;  ///< Tells a sink from the one before it.
    };

    [[nodiscard]] const Place& place(SinkSlot slot) const { return m_places[static_cast<std::size_t>(slot)]; }
    template <typename Call>
    void forEach(SinkMask& mask, const StreamStart& start, Call&& call);

    const flow::FlowTable* m_flows;
    std::array<Place, kSinkSlots> m_places;
    std::uint8_t m_attachedBits = 0;
};

}  // namespace netmoth::reassembly
