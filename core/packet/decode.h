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
/// Malformed only, and for NotIp the reason: DecodeError::Count where there is none but that. What lies beyond the
/// headers, cut off by the snaplen, is no error: see payloadWireLength.
///
/// A datagram put together from fragments is decoded by the same call, as a frame of LinkType::RawIp.
DecodeOutcome decode(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error);

/// decode() without its short cut for common packets: the same result, slower. For the tests that compare the two.
DecodeOutcome decodeThoroughly(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error);
/// The same, and names what was not looked into: of NotIp what the frame carries, of a decoded packet what its
/// innermost IP packet carries, which counts to that packet's flow. None where nothing was left, and for fragments.
DecodeOutcome decodeThoroughly(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error,
                               Undecoded& undecoded);

}  // namespace netmoth::packet
