// SPDX-License-Identifier: GPL-3.0-or-later
// From the frame of a link layer that is not Ethernet to the IP packet in it. Pure; any thread. What Ethernet, PPP and
// LLC carry is found by ether_walk.h.
#pragma once

#include "core/packet/ether_walk.h"
#include "core/packet/wifi_frame.h"

namespace netmoth::packet {

/// Data frames that are not encrypted (IEEE 802.11-2020 §9.3.2); of an A-MSDU the first subframe.
WalkStatus walkWifi(const WifiFrame& frame, IpCandidate& found);

/// Cisco HDLC (RFC 1547 §4.3.1).
WalkStatus walkCiscoHdlc(ByteRange frame, IpCandidate& found);
/// A synchronous serial line: PPP in HDLC-like framing, or Cisco HDLC.
WalkStatus walkSerial(ByteRange frame, IpCandidate& found);
/// Frame Relay: RFC 2427 encapsulation, PPP (RFC 1973), or Cisco's with an EtherType.
WalkStatus walkFrameRelay(ByteRange frame, IpCandidate& found);

/// A packet that the netfilter log handed to a program, among its attributes (libpcap's LINKTYPE_NFLOG).
WalkStatus walkNflog(ByteRange record, IpCandidate& found);

inline WalkStatus truncatedLink(IpCandidate& found)
{
    found.error = DecodeError::LinkHeaderTruncated;
    return WalkStatus::Malformed;
}

}  // namespace netmoth::packet
