// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of sampleFrames(): layer-2 tags, Ethernet pseudo-wires, and the tunnels that are not in sample_frames.cpp.
#pragma once

#include "tests/support/sample_frames.h"

namespace netmoth::test {

/// UDP 1111 → 2222 behind each tag.
void addTagSamples(std::vector<SampleFrame>& frames);
/// The same in Ethernet over MPLS.
void addPseudoWireSamples(std::vector<SampleFrame>& frames);
/// innermostIpv4() or innermostIpv6() in each tunnel.
void addTunnelSamples(std::vector<SampleFrame>& frames);
/// innermostIpv6() with a Teredo client's address as its source or destination.
void addTeredoSamples(std::vector<SampleFrame>& frames);

/// An NSH header of @p words words, at least 2 (RFC 8300).
[[nodiscard]] Bytes serviceHeader(unsigned nextProtocol, unsigned words, const Bytes& payload);

}  // namespace netmoth::test
