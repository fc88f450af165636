// SPDX-License-Identifier: GPL-3.0-or-later
// Which end began the conversation of a packet: by the packet itself, or else by the registered service port. Pure; any
// thread.
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
    bool isSeen = false;      ///< The packet shows it; otherwise it is a guess.
};

/// What the packet itself shows: a SYN or SYN-ACK, an ICMP request or reply, SCTP's and DCCP's handshakes, a query or
/// an answer of a UDP service. Unknown for everything else, and for packets whose transport header is not complete.
[[nodiscard]] Opener openerSeen(const PacketView& view);

/// The same, or else a guess: the end with a registered service port is the responder. If both have one, it is the end
/// with the lower port, except for UDP. There, and without such a port, the sender is taken for the originator.
[[nodiscard]] Opening openingOf(const PacketView& view);

}  // namespace netmoth::packet
