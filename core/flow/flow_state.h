// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/flow_snapshot.h"
#include "core/packet/packet_view.h"

#include <cstdint>

namespace netmoth::flow {

/// State of a TCP flow after a packet with @p flags, given all flags seen so far from each end (this packet's
/// included) and whether the responder has sent anything. RFC 9293 §3.3.2, seen from the middle of the path.
[[nodiscard]] inline FlowState tcpStateAfter(std::uint8_t flags, std::uint8_t originatorFlags,
                                             std::uint8_t responderFlags, bool bothSides)
{
    using namespace packet;
    if ((flags & kTcpRst) != 0)
        return FlowState::Closed;
    const bool originatorFin = (originatorFlags & kTcpFin) != 0;
    const bool responderFin = (responderFlags & kTcpFin) != 0;
    if (originatorFin && responderFin)
        return FlowState::Closed;
    if (originatorFin || responderFin)
        return FlowState::Closing;
    if (!bothSides)
        return FlowState::New;
    // A SYN that was seen wants its handshake completed; without one the flow was picked up midstream.
    const bool synSeen = ((originatorFlags | responderFlags) & kTcpSyn) != 0;
    const bool acknowledged = (originatorFlags & kTcpAck) != 0 && (responderFlags & kTcpAck) != 0;
    return !synSeen || acknowledged ? FlowState::Established : FlowState::New;
}

}  // namespace netmoth::flow
