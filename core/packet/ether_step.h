// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the walk from a link layer to IP: each kind of header is a function that moves the cursor behind itself.
// Only for the files of the walk. Pure; any thread.
#pragma once

#include "core/packet/ether_walk.h"

namespace netmoth::packet {

/// Below this the two bytes are a length, and LLC follows (IEEE 802.3 §3.2.6).
inline constexpr std::uint16_t kFirstEtherType = 1536;

/// One position of the walk: the type of what begins at `rest`.
struct Cursor
{
    std::uint16_t type;
    ByteRange rest;
};

enum class Step : std::uint8_t
{
    Continue,
    NotIp,
    Malformed
};

using StepFunction = Step (*)(Cursor& cursor, IpCandidate& found);

inline Step malformed(IpCandidate& found, DecodeError error)
{
    found.error = error;
    return Step::Malformed;
}

/// An enclosing layer says that what follows is @p length bytes long: the rest is padding.
inline void boundBy(std::uint32_t length, Cursor& cursor, IpCandidate& found)
{
    if (length > cursor.rest.wire)
        return;  // longer than the rest of the frame: no bound
    cursor.rest = cursor.rest.upTo(length);
    found.isBounded = true;
}

/// Consumes @p headerLength bytes, whose last two are the EtherType of what follows.
inline Step stepTag(Cursor& cursor, IpCandidate& found, std::uint32_t headerLength)
{
    if (!cursor.rest.has(headerLength))
        return malformed(found, DecodeError::TagHeaderTruncated);
    cursor = {loadBig16(cursor.rest.bytes + headerLength - 2), cursor.rest.after(headerLength)};
    return Step::Continue;
}

// ether_walk.cpp
Step stepEthernet(Cursor& cursor, IpCandidate& found);
Step stepLlc(Cursor& cursor, IpCandidate& found);
/// To be called where `cursor.type` may be a length (IEEE 802.3).
Step stepTypeOrLength(Cursor& cursor, IpCandidate& found);

// mpls_stack.cpp
Step stepMpls(Cursor& cursor, IpCandidate& found);

// ppp_step.cpp
Step stepPpp(Cursor& cursor, IpCandidate& found);
Step stepPppoe(Cursor& cursor, IpCandidate& found);

// ether_tags.cpp

/// Cisco's Inter-Switch Link, before 802.1Q: known by its destination address. Length, SNAP, VLAN; an Ethernet frame.
bool isInterSwitchLink(const ByteRange& frame);
Step stepInterSwitchLink(Cursor& cursor, IpCandidate& found);
/// The layer-2 tags that have an EtherType; nullptr: @p etherType is none of them.
StepFunction etherTagStep(std::uint16_t etherType);

}  // namespace netmoth::packet
