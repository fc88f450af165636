// SPDX-License-Identifier: GPL-3.0-or-later
// The MAC header of an IEEE 802.11 frame, and the radio header in front of it in a capture. Pure; any thread.
#pragma once

#include "core/packet/byte_range.h"
#include "core/packet/link_type.h"

#include <optional>

namespace netmoth::packet {

/// An IEEE 802.11 frame as its receiver describes it.
struct WifiFrame
{
    ByteRange bytes;                ///< From the frame control field on.
    bool hasPaddedHeader = false;   ///< Zeros fill the MAC header up to a multiple of 4.
    bool isControlSwapped = false;  ///< The two octets of the frame control field are, as some access points send them.
};

/// The content of a frame.
struct WifiBody
{
    enum class Content : std::uint8_t
    {
        None,       ///< Not a data frame, a data frame without data, a later fragment of one, or encrypted.
        Packet,     ///< `bytes` begins with LLC.
        Aggregate,  ///< `bytes` are the subframes of an A-MSDU.
    };
    ByteRange bytes;
    Content content = Content::None;
    bool isEncrypted = false;
};

/// Skips the radio header of @p linkType, one of the 802.11 ones. Nothing: it is cut off, or of another kind.
[[nodiscard]] std::optional<WifiFrame> wifiFrameOf(LinkType linkType, const ByteRange& captured);

/// Nothing: the MAC header is cut off.
[[nodiscard]] std::optional<WifiBody> readWifiHeader(const WifiFrame& frame);

/// Takes the next subframe off @p aggregate (IEEE 802.11-2020 §9.3.2.2): addresses, length and LLC, so that it is an
/// Ethernet frame. Padding between two of them is dropped. Nothing: there is none, or its header is cut off.
[[nodiscard]] std::optional<ByteRange> takeSubframe(ByteRange& aggregate);

}  // namespace netmoth::packet
