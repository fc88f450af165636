// SPDX-License-Identifier: GPL-3.0-or-later
// Which ring of several gets a packet, as a program that the kernel runs for each. Unlike the kernel's own hash it
// sends everything that belongs to one flow to one ring: fragments and the packets around them, and both directions of
// what a tunnel carries.
//
//   TCP that is no fragment            by addresses and ports
//   other IP packets, fragments        by addresses (of the outermost header: a tunnel's packets stay together)
//   one VLAN tag left in the frame, PPPoE sessions: the IP packet inside; everything else: the first ring
//
// What is left apart: fragments of TCP segments (rare: TCP avoids them), counted as fanout.affinity_lost.
#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <vector>

namespace netmoth::source {

/// A classic BPF program whose result modulo the number of rings is a packet's ring. The order of the two ends does not
/// matter. @p seed: who does not know it cannot aim at one ring.
[[nodiscard]] std::vector<sock_filter> fanoutProgram(std::uint32_t seed);

}  // namespace netmoth::source
