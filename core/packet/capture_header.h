// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that a capturing program put in front of a frame and that say what frame it is. Pure; any thread.
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
    None,       ///< Of that link type, a frame has no such header.
    Unwrapped,  ///< WrappedFrame is what is behind it.
    Foreign,    ///< A frame of a link type that is not decoded, no frame, or a header of another kind.
    Truncated,  ///< The header is cut off.
};

/// Takes one header off: PKTAP, PPI, or an octet that says which way the frame went.
UnwrapStatus unwrap(LinkType linkType, const ByteRange& captured, WrappedFrame& wrapped);

}  // namespace netmoth::packet
