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

/// A compiled filter; empty accepts everything. A value: copy it, hand it to any thread.
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

/// Why an expression is no filter, and where.
struct BpfProblem
{
    Failure failure;
    std::size_t offset = 0;  ///< In bytes, from 0.
    std::size_t length = 0;  ///< In bytes; 0: at this place something is missing, or the place is not known.
};

/// Compiles @p expression (pcap-filter(7); blank: accept everything) for packets of @p linkType, keeping at most
/// @p snapLength bytes of each. Usage failure: one sentence with libpcap's words and, where it can be told, the place
/// in the text, counted from 1.
///
/// At most kMaxFilterTextBytes, because libpcap's time grows with a high power of the length.
///
/// Names in the expression are resolved, which may ask the name server: not on the packet path, and before a sandbox
/// closes. Any thread; libpcap's name lookup uses static buffers in some C libraries, so a second call waits for the
/// first.
Result<BpfProgram> compileFilter(std::string_view expression, packet::LinkType linkType, std::uint32_t snapLength);

/// The same, with the place of what is wrong.
tl::expected<BpfProgram, BpfProblem> compileFilterInPlace(std::string_view expression, packet::LinkType linkType,
                                                          std::uint32_t snapLength);

/// Takes over instructions that another process compiled, if they are a valid program: every jump lands inside, and the
/// end is a return. An empty @p instructions is valid.
Result<BpfProgram> adoptFilter(std::span<const bpf_insn> instructions);

}  // namespace netmoth::source
