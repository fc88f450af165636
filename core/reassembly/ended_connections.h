// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that ended lately: what of them still comes is told from a new connection by its sequence numbers. One
// thread; bounded: the oldest of a few is forgotten for each new one; no allocation after construction.
#pragma once

#include "core/flow/record_words.h"
#include "core/memory/fixed_array.h"
#include "core/packet/packet_view.h"

#include <array>
#include <cstdint>

namespace netmoth::reassembly {

struct EndedConnection
{
    packet::IpEnds ends;                ///< Originator as source.
    std::array<std::uint32_t, 2> next;  ///< By flow::Direction: the sequence number behind the last byte.
    std::uint32_t age;                  ///< Counts connections; 0: the place is free.
    bool directionGuessed;
};

/// What a packet of no active flow is.
enum class Reappearance : std::uint8_t
{
    None,     ///< Nothing that is known.
    Late,     ///< Of a connection that ended, and nothing new: a FIN again, a RST, an acknowledgment.
    Resumed,  ///< Of a connection that ended, which goes on.
};

class EndedConnections
{
public:
    /// @p capacity is rounded up to a power of two.
    explicit EndedConnections(std::uint32_t capacity);

    void remember(std::uint64_t hash, const EndedConnection& connection);
    /// @p packet: TCP, no SYN, header complete. With Resumed, @p ended is the connection and @p direction the packet's.
    [[nodiscard]] Reappearance judge(std::uint64_t hash, const packet::PacketView& packet,
                                     const EndedConnection*& ended, flow::Direction& direction) const;
    [[nodiscard]] std::size_t bytes() const { return m_places.bytes(); }

private:
    static constexpr std::uint32_t kPlacesOfOneHash = 4;

    [[nodiscard]] std::uint32_t firstPlace(std::uint64_t hash) const
    {
        return static_cast<std::uint32_t>(hash >> 32) & m_mask & ~(kPlacesOfOneHash - 1);
    }

    memory::FixedArray<EndedConnection> m_places;
    std::uint32_t m_mask;
    std::uint32_t m_age = 0;
};

}  // namespace netmoth::reassembly
