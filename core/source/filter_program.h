// SPDX-License-Identifier: GPL-3.0-or-later
// Classic BPF programs for the kernel: snapshot length applied, loopback's second copy rejected. Pure functions; any
// thread.
#pragma once

#include "core/base/result.h"

#include <pcap/bpf.h>

#include <cstdint>
#include <span>
#include <vector>

namespace netmoth::source {

/// The kernel's limit for one program (BPF_MAXINSNS), so that of the control channel as well. libpcap's own is larger.
inline constexpr std::size_t kMaxFilterInstructions = 4096;

/// Whether the kernel would accept @p program: libpcap's own check allows unconditional jumps backwards, with which its
/// interpreter never ends.
[[nodiscard]] bool isWellFormed(std::span<const bpf_insn> program);

/// Requirements on a filter besides its own decision.
struct FilterShape
{
    std::uint32_t snapLengthBytes = 262144;  ///< Maximum bytes kept per frame; at least 1.
    bool skipOutgoing = false;  ///< Reject PACKET_OUTGOING: loopback shows each packet going out and coming in.
};

/// Returns @p program with the snapshot length applied: every accepting return keeps min(its value, snap length).
/// An empty program accepts everything. Usage failure if the result is longer than the kernel accepts.
Result<std::vector<bpf_insn>> shapedFilter(std::span<const bpf_insn> program, FilterShape shape);

/// A program that rejects everything: attached while a capture is paused or drained, and until a fanout group is
/// complete.
[[nodiscard]] std::span<const bpf_insn> rejectAllFilter();

}  // namespace netmoth::source
