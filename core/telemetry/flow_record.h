// SPDX-License-Identifier: GPL-3.0-or-later
// What the 64-bit words of a FlowRecord mean, and the seqlock around them.
//
//   word  bits 63..0
//   0     sequence: even when at rest, odd while the writer is inside
//   1     generation:32 | protocol:8 | ip version:8 (0: the record is free) | state:8 | direction is a guess:1 |
//         of TCP: streams are numbered the other way round (stream_tap_format.h); of UDP: a sink wants more of the
//         datagrams, for the writer alone:1 | end reason:6
//   2,3   originator address, 16 bytes as they lie in memory
//   4,5   responder address
//   6     originator port:16 | responder port:16 | unused:3 | tagged:1 | id of the outermost VLAN tag:12 |
//         icmp type:8 | icmp code:8
//   7,8   first seen, last seen (ns since the epoch)
//   9,10  packets, wire bytes from the originator
//   11,12 packets, wire bytes from the responder
//   13    originator TCP flags:8 | responder TCP flags:8 | ICMP errors:16 | last one's type:8 | code:8 |
//         tunnel, or several VLAN tags:16 (tunnel_record.h)
//   14    private to the TCP tracker; the low 32 bits are the index of the flow's TCP record plus one, 0: it has none
//   15    private to the writer
#pragma once

#include "core/base/thread_sanitizer.h"
#include "core/model/flow_snapshot.h"
#include "core/telemetry/region_layout.h"

#include <array>
#include <span>

namespace netmoth::telemetry {

namespace flow_word {
inline constexpr std::size_t kSequence = 0, kIdentity = 1, kOriginator = 2, kResponder = 4, kPorts = 6, kFirstSeen = 7,
                             kLastSeen = 8, kOriginatorPackets = 9, kOriginatorBytes = 10, kResponderPackets = 11,
                             kResponderBytes = 12, kTcp = 13, kTracker = 14, kWriterPrivate = 15;
}

/// A record's words as plain values; word 0 unused.
using FlowWords = std::array<std::uint64_t, kFlowRecordWords>;

/// Tries of a reader before it gives a record up for this look.
inline constexpr int kSeqlockTries = 64;

/// How payload words are stored and loaded between the sequences. Relaxed, with fences around them. ThreadSanitizer
/// does not see fences; there each word is released and acquired, which orders the same: who has read a word of a
/// change has also seen the odd sequence before it.
inline constexpr std::memory_order kPayloadStore =
    kThreadSanitizer ? std::memory_order_release : std::memory_order_relaxed;
inline constexpr std::memory_order kPayloadLoad =
    kThreadSanitizer ? std::memory_order_acquire : std::memory_order_relaxed;

inline void payloadFence(std::memory_order order)
{
    if constexpr (!kThreadSanitizer)
        std::atomic_thread_fence(order);
}

/// Brackets one change of a record or journal slot; its words are stored with kPayloadStore. Single writer; never
/// nested on the same words.
class SeqlockWriteScope
{
public:
    explicit SeqlockWriteScope(Word& sequence)
        : m_sequence(sequence)
        , m_value(sequence.load(std::memory_order_relaxed))
    {
        m_sequence.store(m_value + 1, std::memory_order_relaxed);
        payloadFence(std::memory_order_release);  // pairs with the acquire fence in readSeqlocked()
    }
    ~SeqlockWriteScope() { m_sequence.store(m_value + 2, std::memory_order_release); }
    SeqlockWriteScope(const SeqlockWriteScope&) = delete;
    SeqlockWriteScope& operator=(const SeqlockWriteScope&) = delete;

private:
    Word& m_sequence;
    std::uint64_t m_value;
};

/// Copies words[1..] into @p copy[1..] as they stood at one moment. @return the even sequence of that moment, or odd
/// after kSeqlockTries unlucky or dead-writer tries; @p copy is then worthless.
template <std::size_t N>
[[nodiscard]] std::uint64_t readSeqlocked(const std::array<Word, N>& words, std::array<std::uint64_t, N>& copy)
{
    for (int attempt = 0; attempt < kSeqlockTries; ++attempt) {
        const std::uint64_t before = words[0].load(std::memory_order_acquire);  // pairs with the writer's last store
        if (before % 2 != 0)
            continue;
        for (std::size_t i = 1; i < N; ++i)
            copy[i] = words[i].load(kPayloadLoad);
        payloadFence(std::memory_order_acquire);  // pairs with the writer's release fence
        if (words[0].load(std::memory_order_relaxed) == before)
            return before;
    }
    return 1;
}

/// Bits of word 1.
inline constexpr std::uint64_t kDirectionGuessed = 0x80;
inline constexpr std::uint64_t kStreamsTurned = 0x40;    ///< Of TCP.
inline constexpr std::uint64_t kDatagramsWanted = 0x40;  ///< Of UDP.
inline constexpr std::uint8_t kEndReasonMask = 0x3F;

[[nodiscard]] constexpr std::uint64_t packIdentity(std::uint32_t generation, std::uint8_t protocol,
                                                   std::uint8_t ipVersion, flow::FlowState state,
                                                   flow::EndReason reason)
{
    return std::uint64_t{generation} << 32 | std::uint64_t{protocol} << 24 | std::uint64_t{ipVersion} << 16 |
           std::uint64_t{static_cast<std::uint8_t>(state)} << 8 | static_cast<std::uint8_t>(reason);
}

/// Tag and id in word 6, before they are shifted to their place.
[[nodiscard]] constexpr std::uint16_t packOuterTag(packet::VlanTags vlan)
{
    constexpr std::uint16_t kTagged = 0x1000;
    return vlan.isEmpty() ? std::uint16_t{0} : static_cast<std::uint16_t>(kTagged | vlan[0]);
}
[[nodiscard]] constexpr packet::VlanTags unpackOuterTag(std::uint16_t bits)
{
    return (bits & 0x1000) != 0 ? packet::VlanTags(bits) : packet::VlanTags();
}

[[nodiscard]] constexpr std::uint8_t ipVersionOf(std::uint64_t identity)
{
    return static_cast<std::uint8_t>(identity >> 16);
}

/// Turns copied words into a snapshot. @return false when they cannot be a flow (free record, unknown enum value):
/// the copy comes from another process and is validated here, once.
[[nodiscard]] bool unpackFlow(std::span<const std::uint64_t> words, std::uint32_t worker, std::uint32_t index,
                              flow::FlowSnapshot& flow);

}  // namespace netmoth::telemetry
