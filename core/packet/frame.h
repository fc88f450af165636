// SPDX-License-Identifier: GPL-3.0-or-later
// One captured frame, as a view of its bytes. Nothing here owns bytes.
#pragma once

#include "core/packet/link_type.h"

#include <cstdint>

namespace netmoth::packet {

/// What the kernel or the file states about a frame besides its bytes.
enum FrameFlag : std::uint8_t
{
    kChecksumNotReady = 1 << 0,     ///< TP_STATUS_CSUMNOTREADY: the NIC would have filled it in; never verify.
    kSegmentationOffload = 1 << 1,  ///< TP_STATUS_GSO_TCP, or longer than the link could carry: not a wire frame.
    kOutgoing = 1 << 2,             ///< sll_pkttype PACKET_OUTGOING: this host sent it.
};

/// A view of one frame. The bytes stay valid until the next call of source::PacketSource::nextBurst().
struct Frame
{
    const std::uint8_t* bytes = nullptr;
    std::uint32_t capturedLength = 0;  ///< Bytes present, <= wireLength except in damaged files.
    std::uint32_t wireLength = 0;      ///< Bytes on the wire (the frame's original length), including a stripped tag.
    std::int64_t timestampNs = 0;      ///< Nanoseconds since the Unix epoch, by the capturing clock.
    LinkType linkType = LinkType::Ethernet;
    std::uint16_t vlanTpid = 0;  ///< TPID of a tag that the kernel stripped into metadata; 0: no tag was stripped.
    std::uint16_t vlanTci = 0;   ///< Its TCI; the VLAN id is the low 12 bits.
    std::uint8_t flags = 0;      ///< FrameFlag bits.

    /// True when bytes are missing (snapshot length). A tag in metadata is not missing: its 4 bytes are known.
    [[nodiscard]] bool isTruncated() const { return capturedLength + (vlanTpid != 0 ? 4U : 0U) < wireLength; }
};

}  // namespace netmoth::packet
