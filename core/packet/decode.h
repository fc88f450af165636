// SPDX-License-Identifier: GPL-3.0-or-later
// Frame → PacketView. Pure: no state, no allocation, no clock, never reads past frame.capturedLength. Any thread.
#pragma once

#include "core/packet/frame.h"
#include "core/packet/packet_view.h"
#include "core/packet/undecoded.h"

namespace netmoth::packet {

inline constexpr int kMaxVlanTags = 8;
inline constexpr int kMaxMplsLabels = 16;
inline constexpr int kMaxIpv6Extensions = 16;

/// Decodes one frame. @p view is meaningful for Decoded and DecodedWithError only; @p error for DecodedWithError and
/// Malformed only, and, for NotIp, the reason, or DecodeError::Count if there is none. Bytes after the headers that
/// were cut off by the snaplen are no error: see payloadWireLength.
///
/// A reassembled datagram is decoded by the same call, as a frame of LinkType::RawIp.
DecodeOutcome decode(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error);

/// decode() without its fast path for common packets: the same result, slower. For the tests that compare the two.
DecodeOutcome decodeThoroughly(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error);
/// The same, and names what was not decoded: for NotIp the content of the frame, for a decoded packet the content of
/// its innermost IP packet, which counts to that packet's flow. None if everything was decoded, and for fragments.
DecodeOutcome decodeThoroughly(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error,
                               Undecoded& undecoded);

}  // namespace netmoth::packet
