// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that a capturing program put in front of a frame, and that name the frame's link type. Pure; any thread.
#pragma once

#include "core/packet/byte_range.h"
#include "core/packet/frame.h"

#include <optional>

namespace netmoth::packet {

/// The frame behind a capture header.
struct WrappedFrame
{
    ByteRange bytes;
    LinkType linkType = LinkType::Ethernet;
};

enum class UnwrapStatus : std::uint8_t
{
    None,       ///< Frames of this link type have no such header.
    Unwrapped,  ///< WrappedFrame is the frame after it.
    Foreign,    ///< A frame of a link type that is not decoded, no frame, or a header of another kind.
    Truncated,  ///< The header is cut off.
};

/// Removes one header: PKTAP, PPI, or an octet with the direction of the frame.
UnwrapStatus unwrap(LinkType linkType, const ByteRange& captured, WrappedFrame& wrapped);

}  // namespace netmoth::packet
