// SPDX-License-Identifier: GPL-3.0-or-later
// BPF filter text → classic BPF instructions, by libpcap.
#pragma once

#include "core/base/result.h"
#include "core/packet/link_type.h"

#include <pcap/bpf.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace netmoth::source {

/// A compiled filter; empty accepts everything. A value that may be copied and used in any thread.
struct BpfProgram
{
    std::vector<bpf_insn> instructions;

    /// The verdict on a packet: how many of its bytes to keep, 0 to reject it. Never reads beyond @p capturedLength.
    [[nodiscard]] std::uint32_t run(const std::uint8_t* packet, std::uint32_t wireLength,
                                    std::uint32_t capturedLength) const
    {
        if (instructions.empty())
            return UINT32_MAX;
        return bpf_filter(instructions.data(), packet, wireLength, capturedLength);
    }
};

inline constexpr std::size_t kMaxFilterTextBytes = 4096;

/// The error in an expression, and its position.
struct BpfProblem
{
    Failure failure;
    std::size_t offset = 0;  ///< In bytes, from 0.
    std::size_t length = 0;  ///< In bytes; 0: something is missing at this position, or it is unknown.
};

/// Compiles @p expression (pcap-filter(7); blank: accept everything) for packets of @p linkType, keeping at most
/// @p snapLength bytes of each. Usage failure: one sentence with libpcap's message and, if known, the position in the
/// text, counted from 1.
///
/// At most kMaxFilterTextBytes, because libpcap's time grows with a high power of the length.
///
/// Names in the expression are resolved, which may query a name server: call it outside the packet path, and before the
/// sandbox takes effect. Any thread; libpcap's name lookup uses static buffers in some C libraries, so a second call
/// waits for the first.
Result<BpfProgram> compileFilter(std::string_view expression, packet::LinkType linkType, std::uint32_t snapLength);

/// The same, with the position of the error.
tl::expected<BpfProgram, BpfProblem> compileFilterInPlace(std::string_view expression, packet::LinkType linkType,
                                                          std::uint32_t snapLength);

/// Accepts instructions that another process compiled, if they are a valid program: every jump stays inside, and the
/// last instruction is a return. An empty @p instructions is valid.
Result<BpfProgram> adoptFilter(std::span<const bpf_insn> instructions);

}  // namespace netmoth::source
