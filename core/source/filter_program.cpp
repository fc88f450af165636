// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/filter_program.h"

#include <fmt/format.h>
#include <linux/filter.h>
#include <linux/if_packet.h>

#include <algorithm>
#include <array>

// linux/filter.h and pcap/bpf.h define the same opcodes under the same names; the structures must agree as well.
static_assert(sizeof(bpf_insn) == sizeof(sock_filter));
static_assert(SKF_AD_OFF == -0x1000);

namespace netmoth::source {

namespace {

constexpr std::array<bpf_insn, 1> kRejectAll{{{BPF_RET | BPF_K, 0, 0, 0}}};

constexpr std::uint16_t kReturnConstant = BPF_RET | BPF_K;
constexpr std::uint16_t kReturnAccumulator = BPF_RET | BPF_A;

/// ld #pkttype; jeq #PACKET_OUTGOING → ret #0; ld #0 (a program may rely on the kernel's cleared accumulator).
constexpr std::array<bpf_insn, 4> kSkipOutgoing{{
    {BPF_LD | BPF_B | BPF_ABS, 0, 0, static_cast<std::uint32_t>(SKF_AD_OFF + SKF_AD_PKTTYPE)},
    {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, PACKET_OUTGOING},
    {BPF_RET | BPF_K, 0, 0, 0},
    {BPF_LD | BPF_IMM, 0, 0, 0},
}};

/// Where `ret a` jumps to: A = min(A, snap length); ret a. A jump forward leaves all other offsets as they are.
void appendBoundedReturn(std::vector<bpf_insn>& shaped, std::uint32_t snapLengthBytes)
{
    shaped.push_back({BPF_JMP | BPF_JGT | BPF_K, 0, 1, snapLengthBytes});
    shaped.push_back({kReturnConstant, 0, 0, snapLengthBytes});
    shaped.push_back({kReturnAccumulator, 0, 0, 0});
}

}  // namespace

bool isWellFormed(std::span<const bpf_insn> program)
{
    for (std::size_t at = 0; at < program.size(); ++at)
        if (BPF_CLASS(program[at].code) == BPF_JMP && BPF_OP(program[at].code) == BPF_JA &&
            program[at].k >= program.size() - at - 1)
            return false;
    return program.size() <= kMaxFilterInstructions &&
           bpf_validate(program.data(), static_cast<int>(program.size())) != 0;
}

Result<std::vector<bpf_insn>> shapedFilter(std::span<const bpf_insn> program, FilterShape shape)
{
    const std::uint32_t snapLengthBytes = std::max(shape.snapLengthBytes, 1U);
    std::vector<bpf_insn> shaped;
    shaped.reserve(kSkipOutgoing.size() + program.size() + 3);
    if (shape.skipOutgoing)
        shaped.insert(shaped.end(), kSkipOutgoing.begin(), kSkipOutgoing.end());
    if (program.empty())
        shaped.push_back({kReturnConstant, 0, 0, snapLengthBytes});

    const std::size_t end = shaped.size() + program.size();
    bool needsBoundedReturn = false;
    for (bpf_insn instruction : program) {
        if (instruction.code == kReturnConstant) {
            instruction.k = std::min(instruction.k, snapLengthBytes);
        } else if (instruction.code == kReturnAccumulator) {
            const auto distance = static_cast<std::uint32_t>(end - shaped.size() - 1);
            instruction = {BPF_JMP | BPF_JA, 0, 0, distance};
            needsBoundedReturn = true;
        }
        shaped.push_back(instruction);
    }
    if (needsBoundedReturn)
        appendBoundedReturn(shaped, snapLengthBytes);

    if (shaped.size() > kMaxFilterInstructions)
        return fail(FailureKind::Usage,
                    fmt::format("The capture filter compiles to {} instructions and the kernel takes {}: shorten it.",
                                shaped.size(), kMaxFilterInstructions));
    return shaped;
}

std::span<const bpf_insn> rejectAllFilter()
{
    return kRejectAll;
}

}  // namespace netmoth::source
