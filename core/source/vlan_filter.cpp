// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/vlan_filter.h"

#include "core/source/filter_program.h"

#include <fmt/format.h>
#include <linux/filter.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace netmoth::source {

namespace {

constexpr std::uint32_t kTypeOffset = 12;  ///< Of the EtherType: where a tag begins.
constexpr std::uint32_t kTciOffset = 14;
constexpr std::uint32_t kTagEnd = 16;
constexpr std::uint32_t kTagBytes = 4;
constexpr std::array<std::uint32_t, 3> kTagTypes{0x8100, 0x88A8, 0x9100};  ///< What libpcap's `vlan` looks for.

constexpr std::uint32_t ancillary(int field)
{
    return static_cast<std::uint32_t>(SKF_AD_OFF + field);
}

// Byte loads: the kernel returns the whole value for any size, and libpcap's interpreter supports only these.
constexpr bpf_insn kLoadTagPresent{BPF_LD | BPF_B | BPF_ABS, 0, 0, ancillary(SKF_AD_VLAN_TAG_PRESENT)};
constexpr bpf_insn kLoadTagControl{BPF_LD | BPF_B | BPF_ABS, 0, 0, ancillary(SKF_AD_VLAN_TAG)};
constexpr bpf_insn kLoadTagType{BPF_LD | BPF_H | BPF_ABS, 0, 0, ancillary(SKF_AD_VLAN_TPID)};
constexpr bpf_insn kAssumeDot1q{BPF_LD | BPF_IMM, 0, 0, 0x8100};

constexpr std::uint32_t kFirstNegativeOffset = 0x80000000;  ///< Higher offsets are the kernel's, not the frame's.

constexpr std::uint16_t kLoadType = BPF_LD | BPF_H | BPF_ABS;
constexpr std::uint16_t kJumpIfEqual = BPF_JMP | BPF_JEQ | BPF_K;

bool writesAccumulator(const bpf_insn& instruction)
{
    switch (BPF_CLASS(instruction.code)) {
    case BPF_LD:
    case BPF_ALU:
        return true;
    case BPF_MISC:
        return BPF_MISCOP(instruction.code) == BPF_TXA;
    default:
        return false;
    }
}

/// Possible contents of the accumulator before an instruction; 0: no tagged frame reaches it.
enum Accumulator : std::uint8_t
{
    kHoldsType = 1,   ///< The EtherType, as it was loaded.
    kHoldsOther = 2,  ///< Anything else.
};

bool isTagType(std::uint32_t value)
{
    return std::ranges::count(kTagTypes, value) != 0;
}

/// The paths of tagged frames through a program. Jumps only go forward, so one pass covers every path.
class TaggedWay
{
public:
    explicit TaggedWay(std::span<const bpf_insn> program)
        : m_before(program.size() + 1)
    {
        reach(0, kHoldsOther);
        for (std::size_t at = 0; at < program.size(); ++at)
            if (m_before[at] != 0)
                follow(program[at], at);
    }

    [[nodiscard]] bool comesTo(std::size_t at) const { return m_before[at] != 0; }
    /// Some path compares the EtherType with that of a tag.
    [[nodiscard]] bool asksForTag() const { return m_asksForTag; }

private:
    void reach(std::size_t target, unsigned accumulator)
    {
        if (target < m_before.size())
            m_before[target] |= static_cast<std::uint8_t>(accumulator);
    }

    void follow(const bpf_insn& instruction, std::size_t at)
    {
        const unsigned holds = m_before[at];
        if (BPF_CLASS(instruction.code) == BPF_JMP) {
            followJump(instruction, at, holds);
        } else if (BPF_CLASS(instruction.code) != BPF_RET) {
            const bool isType = instruction.code == kLoadType && instruction.k == kTypeOffset;
            const unsigned other = writesAccumulator(instruction) ? unsigned{kHoldsOther} : holds;
            reach(at + 1, isType ? unsigned{kHoldsType} : other);
        }
    }

    void followJump(const bpf_insn& jump, std::size_t at, unsigned holds)
    {
        if (BPF_OP(jump.code) == BPF_JA)
            return reach(at + 1 + jump.k, holds);
        const bool comparesType = jump.code == kJumpIfEqual && (holds & kHoldsType) != 0;
        m_asksForTag = m_asksForTag || (comparesType && isTagType(jump.k));
        // The type of a tagged frame is that of a tag, never that of IP.
        if (!(comparesType && holds == kHoldsType && !isTagType(jump.k)))
            reach(at + 1 + jump.jt, holds);
        reach(at + 1 + jump.jf, holds);
    }

    std::vector<std::uint8_t> m_before;
    bool m_asksForTag = false;
};

std::uint32_t loadedBytes(std::uint16_t code)
{
    switch (BPF_SIZE(code)) {
    case BPF_W:
        return 4;
    case BPF_H:
        return 2;
    default:
        return 1;
    }
}

/// @p offset is that of the type, or of the control information.
bpf_insn loadHalfOfTag(std::uint32_t offset, FilterRunner runner)
{
    if (offset >= kTciOffset)
        return kLoadTagControl;
    return runner == FilterRunner::Kernel ? kLoadTagType : kAssumeDot1q;
}

/// One byte of the tag: load its half, then leave the other byte.
void appendByteOfTag(std::vector<bpf_insn>& branch, std::uint32_t offset, FilterRunner runner)
{
    branch.push_back(loadHalfOfTag(offset, runner));
    if (offset % 2 == 0)
        branch.push_back({BPF_ALU | BPF_RSH | BPF_K, 0, 0, 8});
    else
        branch.push_back({BPF_ALU | BPF_AND | BPF_K, 0, 0, 0xFF});
}

/// Appends the equivalent of @p instruction for a frame whose tag is in metadata. False if there is none.
bool appendWithTagBeside(std::vector<bpf_insn>& branch, bpf_insn instruction, FilterRunner runner)
{
    const auto mode = BPF_MODE(instruction.code);
    const bool isLoad = BPF_CLASS(instruction.code) == BPF_LD || BPF_CLASS(instruction.code) == BPF_LDX;
    if (isLoad && mode == BPF_LEN) {
        branch.push_back(instruction);
        branch.push_back({BPF_ALU | BPF_ADD | BPF_K, 0, 0, kTagBytes});
        return BPF_CLASS(instruction.code) == BPF_LD;  // no arithmetic in X
    }
    const bool readsFrame = isLoad && (mode == BPF_ABS || mode == BPF_IND || mode == BPF_MSH);
    const std::uint32_t size = loadedBytes(instruction.code);
    if (!readsFrame || instruction.k >= kFirstNegativeOffset ||
        (mode != BPF_IND && instruction.k + size <= kTypeOffset)) {
        branch.push_back(instruction);
    } else if (instruction.k >= kTagEnd) {
        instruction.k -= kTagBytes;
        branch.push_back(instruction);
    } else if (mode != BPF_ABS || instruction.k < kTypeOffset || instruction.k + size > kTagEnd) {
        return false;
    } else if (size == 1) {
        appendByteOfTag(branch, instruction.k, runner);
    } else if (size == 2 && instruction.k % 2 == 0) {
        branch.push_back(loadHalfOfTag(instruction.k, runner));
    } else {
        return false;
    }
    return true;
}

/// Whether instruction @p at reads the priority in the tag's control information, as far as this can be determined.
bool asksForPriority(std::span<const bpf_insn> program, std::size_t at)
{
    constexpr std::uint32_t kIdBits = 0x0FFF;
    const bpf_insn& load = program[at];
    const bool isOfFrame = BPF_CLASS(load.code) == BPF_LD && BPF_MODE(load.code) == BPF_ABS;
    if (!isOfFrame || load.k != kTciOffset)
        return false;
    const bool isMasked = BPF_SIZE(load.code) == BPF_H && at + 1 < program.size() &&
                          program[at + 1].code == (BPF_ALU | BPF_AND | BPF_K) && (program[at + 1].k & ~kIdBits) == 0;
    return !isMasked;
}

tl::unexpected<Failure> cannot(std::string_view reason)
{
    return fail(FailureKind::Usage, fmt::format("The capture filter asks for a VLAN tag, which the kernel takes off "
                                                "live packets, and {}.",
                                                reason));
}

/// Adjusts the jumps of @p program, whose instruction i is now at @p places[i] of @p moved.
Result<void> redirectJumps(std::span<const bpf_insn> program, std::span<const std::size_t> places,
                           std::vector<bpf_insn>& moved)
{
    const auto distance = [&](std::size_t from, std::size_t offset) {
        return places[from + 1 + offset] - places[from] - 1;
    };
    for (std::size_t at = 0; at < program.size(); ++at) {
        bpf_insn& jump = moved[places[at]];
        if (BPF_CLASS(jump.code) != BPF_JMP)
            continue;
        if (BPF_OP(jump.code) == BPF_JA) {
            jump.k = static_cast<std::uint32_t>(distance(at, program[at].k));
            continue;
        }
        const std::size_t ifTrue = distance(at, program[at].jt);
        const std::size_t ifFalse = distance(at, program[at].jf);
        if (std::max(ifTrue, ifFalse) > UINT8_MAX)
            return cannot("is too long to be rewritten for that: shorten it");
        jump.jt = static_cast<std::uint8_t>(ifTrue);
        jump.jf = static_cast<std::uint8_t>(ifFalse);
    }
    return {};
}

/// The branch for frames whose tag is in metadata.
Result<std::vector<bpf_insn>> taggedBranch(std::span<const bpf_insn> program, const TaggedWay& way, FilterRunner runner)
{
    std::vector<bpf_insn> branch;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < program.size(); ++at) {
        places.push_back(branch.size());
        if (!way.comesTo(at))
            branch.push_back({BPF_RET | BPF_K, 0, 0, 0});
        else if (runner == FilterRunner::LibpcapToo && asksForPriority(program, at))
            return cannot("reads its priority, which libpcap does not keep: set strategy: afpacket");
        else if (!appendWithTagBeside(branch, program[at], runner))
            return cannot("reads across its edge or at a variable offset of the link header: use \"vlan ID\" for the "
                          "tag");
    }
    places.push_back(branch.size());
    if (auto redirected = redirectJumps(program, places, branch); !redirected)
        return tl::unexpected<Failure>(redirected.error());
    return branch;
}

}  // namespace

Result<std::vector<bpf_insn>> vlanAwareFilter(std::span<const bpf_insn> program, FilterRunner runner)
{
    // The kernel refuses malformed programs.
    const TaggedWay way(program);
    if (!way.asksForTag() || !isWellFormed(program))
        return std::vector<bpf_insn>(program.begin(), program.end());
    auto tagged = taggedBranch(program, way, runner);
    if (!tagged)
        return tagged;
    // Tag present? No: the program as it is, with the accumulator at 0, as it begins. Yes: over it, to the other
    // branch.
    std::vector<bpf_insn> both{
        kLoadTagPresent,
        {kJumpIfEqual, 1, 0, 0},
        {BPF_JMP | BPF_JA, 0, 0, static_cast<std::uint32_t>(program.size())},
    };
    both.insert(both.end(), program.begin(), program.end());
    both.push_back({BPF_LD | BPF_IMM, 0, 0, 0});
    both.insert(both.end(), tagged->begin(), tagged->end());
    return both;
}

}  // namespace netmoth::source
