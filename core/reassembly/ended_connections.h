// SPDX-License-Identifier: GPL-3.0-or-later
// Recently ended connections: their sequence numbers distinguish late packets from a new connection. One thread;
// bounded: each new one replaces the oldest of a few; no allocation after construction.
//
// A connection's addresses and ports are not kept, only a secret hash of them: one cache line has four connections.
// Two with the same 32 bits of the hash in the same place, and sequence numbers 2^20 or less apart, are confused.
#pragma once

#include "core/memory/fixed_array.h"
#include "core/model/direction.h"
#include "core/packet/packet_view.h"

#include <array>
#include <cstdint>

namespace netmoth::reassembly {

struct EndedConnection
{
    packet::IpEnds ends;                ///< Originator as source.
    std::array<std::uint32_t, 2> next;  ///< By flow::Direction: the sequence number behind the last byte.
    bool directionGuessed;
};

/// The meaning of a packet that belongs to no active flow.
enum class Reappearance : std::uint8_t
{
    None,     ///< Not of a known connection.
    Late,     ///< Of an ended connection, without new data: a repeated FIN, a RST, an acknowledgment.
    Resumed,  ///< Of an ended connection that continues.
};

class EndedConnections
{
public:
    /// @p capacity is rounded up to a power of two.
    explicit EndedConnections(std::uint32_t capacity);

    /// @p hash: flow::flowHash() of the ends, the same for both directions.
    void remember(std::uint64_t hash, const EndedConnection& connection);

    /// Soon remember() will be called.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_sets[setOf(hash)], 1); }

    struct Judgement
    {
        Reappearance reappearance = Reappearance::None;
        flow::Direction direction = flow::Direction::FromOriginator;  ///< Of the packet, with Resumed.
        bool directionGuessed = false;                                ///< What was known of it, with Resumed.
    };
    /// @p packet: TCP, no SYN, header complete.
    [[nodiscard]] Judgement judge(std::uint64_t hash, const packet::PacketView& packet) const;
    [[nodiscard]] std::size_t bytes() const { return m_sets.bytes(); }

private:
    struct Place
    {
        std::uint32_t tag;                  ///< The half of the hash that does not say in which set.
        std::array<std::uint32_t, 2> next;  ///< As above.
        bool isUsed;
        bool fromSmallerEnd;  ///< The originator is the smaller of the ends (isSmallerFirst()).
        bool directionGuessed;
    };
    /// The newest first.
    struct alignas(64) Set
    {
        std::array<Place, 4> places;
    };
    static_assert(sizeof(Set) == 64);

    [[nodiscard]] std::size_t setOf(std::uint64_t hash) const { return static_cast<std::size_t>(hash >> 32) & m_mask; }

    memory::FixedArray<Set> m_sets;
    std::size_t m_mask;
};

}  // namespace netmoth::reassembly
