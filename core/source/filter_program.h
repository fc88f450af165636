// SPDX-License-Identifier: GPL-3.0-or-later
// Classic BPF programs as the kernel wants them: snapshot length applied, loopback's second copy left out.
// Pure functions; any thread.
#pragma once

#include "core/base/result.h"

#include <pcap/bpf.h>

#include <cstdint>
#include <span>
#include <vector>

namespace netmoth::source {

/// The kernel's limit for one program (BPF_MAXINSNS), so that of the control channel as well. libpcap's own is larger.
inline constexpr std::size_t kMaxFilterInstructions = 4096;

/// Whether the kernel would take @p program: libpcap's own check lets a jump without condition lead backwards, and its
/// interpreter then never ends.
[[nodiscard]] bool isWellFormed(std::span<const bpf_insn> program);

/// What is wanted of a filter beside its own decision.
struct FilterShape
{
    std::uint32_t snapLengthBytes = 262144;  ///< Most bytes kept of a frame; at least 1.
    bool skipOutgoing = false;  ///< Reject PACKET_OUTGOING: loopback shows each packet going out and coming in.
};

/// Returns @p program with the snapshot length applied: every accepting return keeps min(its value, snap length).
/// An empty program accepts everything. Usage failure when the result is longer than the kernel takes.
Result<std::vector<bpf_insn>> shapedFilter(std::span<const bpf_insn> program, FilterShape shape);

/// A program that accepts nothing: attached while a capture is paused or drained, and until a fanout group is whole.
[[nodiscard]] std::span<const bpf_insn> rejectAllFilter();

}  // namespace netmoth::source
