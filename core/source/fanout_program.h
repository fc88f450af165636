// SPDX-License-Identifier: GPL-3.0-or-later
// A program that the kernel runs for each packet, and that selects its ring. Unlike the kernel's own hash, it sends all
// packets of a flow to one ring: fragments and whole packets, and both directions of what a tunnel carries.
//
//   TCP that is no fragment            by addresses and ports
//   other IP packets, fragments        by addresses (of the outermost header: a tunnel's packets stay together)
//   one VLAN tag left in the frame, PPPoE sessions: the IP packet inside; everything else: the first ring
//
// Not covered: fragments of TCP segments (rare, because TCP avoids them), counted as fanout.affinity_lost.
#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <vector>

namespace netmoth::source {

/// A classic BPF program whose result, modulo the number of rings, is the ring of a packet. The order of the two ends
/// does not matter. @p seed: secret, so that an attacker cannot direct packets to one ring.
[[nodiscard]] std::vector<sock_filter> fanoutProgram(std::uint32_t seed);

}  // namespace netmoth::source
