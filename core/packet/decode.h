// SPDX-License-Identifier: GPL-3.0-or-later
// Frame → PacketView. Pure: no state, no allocation, no clock, never reads past frame.capturedLength. Any thread.
#pragma once

#include "core/packet/packet_view.h"
#include "core/packet/frame.h"

namespace netmoth::packet {

inline constexpr int kMaxVlanTags = 8;
inline constexpr int kMaxMplsLabels = 16;
inline constexpr int kMaxIpv6Extensions = 16;

/// Decodes one frame. @p view is written for Decoded and DecodedWithError only; @p error for DecodedWithError and
/// Malformed only.
DecodeOutcome decode(const Frame& frame, const DecodeOptions& options, PacketView& view, DecodeError& error);

}  // namespace netmoth::packet
