// SPDX-License-Identifier: GPL-3.0-or-later
// Who began the conversation that a packet belongs to: what the packet itself says, else the registered service port.
// Pure; any thread.
#pragma once

#include "core/packet/packet_view.h"

#include <cstdint>

namespace netmoth::packet {

enum class Opener : std::uint8_t
{
    Unknown,
    Sender,
    Receiver
};

struct Opening
{
    bool byReceiver = false;  ///< The packet's receiver began the conversation; else its sender.
    bool isSeen = false;      ///< The packet says so; else it is a guess.
};

/// What @p view says by its meaning: a SYN or SYN-ACK, an ICMP request or reply, SCTP's and DCCP's handshakes, a query
/// or an answer of a UDP service. Unknown for everything else, and for packets whose transport header is not complete.
[[nodiscard]] Opener openerSeen(const PacketView& view);

/// The same, or else a guess: the end with a registered service port answers. When both have one it is the lower's end,
/// but for UDP: there, as without any, the sender began.
[[nodiscard]] Opening openingOf(const PacketView& view);

}  // namespace netmoth::packet
