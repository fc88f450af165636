// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/fanout_program.h"

#include <linux/if_ether.h>

#include <cstddef>
#include <utility>

namespace netmoth::source {

namespace {

// Offsets from the network header, independent of the link layer; the kernel resolves them for received and sent
// packets.
constexpr std::uint32_t network(std::uint32_t offset)
{
    return static_cast<std::uint32_t>(SKF_NET_OFF) + offset;
}

constexpr std::uint32_t kProtocolTcp = 6;
constexpr std::uint32_t kPppIpv4 = 0x21, kPppIpv6 = 0x57;
constexpr std::uint32_t kFragmentBits = 0x3FFF;  ///< More fragments, and the offset.

/// Scratch words of the program.
enum Slot : std::uint32_t
{
    kBase,  ///< Offset of the IP header from the network header.
    kHash,
    kHalf
};

/// Builds a program with jumps to places that come later.
class Assembler
{
public:
    using Label = std::size_t;

    Label label()
    {
        m_places.push_back(0);
        return m_places.size() - 1;
    }
    void place(Label label) { m_places[label] = m_code.size(); }

    void add(std::uint16_t code, std::uint32_t k = 0) { m_code.push_back({code, 0, 0, k}); }
    /// Jumps to @p target if the comparison of the accumulator with @p k is true; else continues.
    void jumpIf(std::uint16_t comparison, std::uint32_t k, Label target)
    {
        // Through an unconditional jump, which has no limit on its distance.
        m_code.push_back({static_cast<std::uint16_t>(BPF_JMP | comparison | BPF_K), 0, 1, k});
        jump(target);
    }
    void jump(Label target)
    {
        m_jumps.push_back({m_code.size(), target});
        add(BPF_JMP | BPF_JA);
    }
    std::vector<sock_filter> finish()
    {
        for (const Jump& jump : m_jumps)
            m_code[jump.at].k = static_cast<std::uint32_t>(m_places[jump.target] - jump.at - 1);
        return std::move(m_code);
    }

private:
    struct Jump
    {
        std::size_t at;
        Label target;
    };
    std::vector<sock_filter> m_code;
    std::vector<Jump> m_jumps;
    std::vector<std::size_t> m_places;
};

/// A ^= A >> shift.
void foldDown(Assembler& code, std::uint32_t shift)
{
    code.add(BPF_ST, kHalf);
    code.add(BPF_ALU | BPF_RSH | BPF_K, shift);
    code.add(BPF_LDX | BPF_MEM, kHalf);
    code.add(BPF_ALU | BPF_XOR | BPF_X);
}

void mix(Assembler& code, std::uint32_t before, std::uint32_t factor, std::uint32_t after)
{
    foldDown(code, before);
    code.add(BPF_ALU | BPF_MUL | BPF_K, factor);
    foldDown(code, after);
}

/// Mixes the accumulator and adds it to kHash: a sum does not depend on the order. Leaves the base in the index
/// register.
void addToHash(Assembler& code, std::uint32_t seed)
{
    code.add(BPF_ALU | BPF_XOR | BPF_K, seed);
    mix(code, 16, 0x85EBCA6B, 13);
    code.add(BPF_LDX | BPF_MEM, kHash);
    code.add(BPF_ALU | BPF_ADD | BPF_X);
    code.add(BPF_ST, kHash);
    code.add(BPF_LDX | BPF_MEM, kBase);
}

/// The four words at @p offset of the IP header, folded into one, in the accumulator.
void loadIpv6Address(Assembler& code, std::uint32_t offset)
{
    code.add(BPF_LD | BPF_W | BPF_IND, network(offset));
    for (const std::uint32_t word : {4U, 8U, 12U}) {
        code.add(BPF_ALU | BPF_MUL | BPF_K, 0x9E3779B1);  // swapped words must not cancel out
        code.add(BPF_ST, kHalf);
        code.add(BPF_LD | BPF_W | BPF_IND, network(offset + word));
        code.add(BPF_LDX | BPF_MEM, kHalf);
        code.add(BPF_ALU | BPF_XOR | BPF_X);
        code.add(BPF_LDX | BPF_MEM, kBase);
    }
}

/// Both ports; the accumulator holds the length of the IP header in front of them.
void addPorts(Assembler& code, std::uint32_t seed)
{
    code.add(BPF_ALU | BPF_ADD | BPF_X);
    code.add(BPF_MISC | BPF_TAX);
    code.add(BPF_STX, kBase);
    for (const std::uint32_t offset : {0U, 2U}) {
        code.add(BPF_LD | BPF_H | BPF_IND, network(offset));
        addToHash(code, seed);
    }
}

void setBase(Assembler& code, std::uint32_t base)
{
    code.add(BPF_LDX | BPF_IMM, base);
    code.add(BPF_STX, kBase);
}

/// Where the parts of the program go on.
struct Targets
{
    Assembler::Label ipv4, ipv6, hashed, first;
};

/// A tag that is still in the frame: after one that the kernel removed, or one that this host wrote.
void addTag(Assembler& code, const Targets& targets)
{
    setBase(code, 4);
    code.add(BPF_LD | BPF_H | BPF_ABS, network(2));
    code.jumpIf(BPF_JEQ, ETH_P_IP, targets.ipv4);
    code.jumpIf(BPF_JEQ, ETH_P_IPV6, targets.ipv6);
    // Sent by a VLAN device of this host: the network header lies behind the tag already.
    setBase(code, 0);
    code.add(BPF_LD | BPF_B | BPF_ABS, network(0));
    code.add(BPF_ALU | BPF_RSH | BPF_K, 4);
    code.jumpIf(BPF_JEQ, 4, targets.ipv4);
    code.jumpIf(BPF_JEQ, 6, targets.ipv6);
    code.jump(targets.first);
}

void addPppoe(Assembler& code, const Targets& targets)
{
    setBase(code, 8);
    code.add(BPF_LD | BPF_H | BPF_ABS, network(6));
    code.jumpIf(BPF_JEQ, kPppIpv4, targets.ipv4);
    code.jumpIf(BPF_JEQ, kPppIpv6, targets.ipv6);
    code.jump(targets.first);
}

void addIpv4(Assembler& code, const Targets& targets, std::uint32_t seed)
{
    for (const std::uint32_t address : {12U, 16U}) {
        code.add(BPF_LD | BPF_W | BPF_IND, network(address));
        addToHash(code, seed);
    }
    code.add(BPF_LD | BPF_H | BPF_IND, network(6));
    code.jumpIf(BPF_JSET, kFragmentBits, targets.hashed);
    code.add(BPF_LD | BPF_B | BPF_IND, network(9));
    code.add(BPF_ALU | BPF_XOR | BPF_K, kProtocolTcp);
    code.jumpIf(BPF_JGT, 0, targets.hashed);
    code.add(BPF_LD | BPF_B | BPF_IND, network(0));
    code.add(BPF_ALU | BPF_AND | BPF_K, 0xF);
    code.add(BPF_ALU | BPF_LSH | BPF_K, 2);
    addPorts(code, seed);
    code.jump(targets.hashed);
}

void addIpv6(Assembler& code, const Targets& targets, std::uint32_t seed)
{
    for (const std::uint32_t address : {8U, 24U}) {
        loadIpv6Address(code, address);
        addToHash(code, seed);
    }
    code.add(BPF_LD | BPF_B | BPF_IND, network(6));
    code.add(BPF_ALU | BPF_XOR | BPF_K, kProtocolTcp);
    code.jumpIf(BPF_JGT, 0, targets.hashed);
    code.add(BPF_LD | BPF_IMM, 40);
    addPorts(code, seed);
    code.jump(targets.hashed);
}

}  // namespace

std::vector<sock_filter> fanoutProgram(std::uint32_t seed)
{
    Assembler code;
    const Targets targets{code.label(), code.label(), code.label(), code.label()};
    const auto tag = code.label(), pppoe = code.label();

    code.add(BPF_LD | BPF_IMM, seed);
    code.add(BPF_ST, kHash);
    setBase(code, 0);
    code.add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(SKF_AD_OFF + SKF_AD_PROTOCOL));
    code.jumpIf(BPF_JEQ, ETH_P_IP, targets.ipv4);
    code.jumpIf(BPF_JEQ, ETH_P_IPV6, targets.ipv6);
    code.jumpIf(BPF_JEQ, ETH_P_8021Q, tag);
    code.jumpIf(BPF_JEQ, ETH_P_8021AD, tag);
    code.jumpIf(BPF_JEQ, ETH_P_PPP_SES, pppoe);
    code.jump(targets.first);
    code.place(tag);
    addTag(code, targets);
    code.place(pppoe);
    addPppoe(code, targets);
    code.place(targets.ipv4);
    addIpv4(code, targets, seed);
    code.place(targets.ipv6);
    addIpv6(code, targets, seed);
    code.place(targets.hashed);
    code.add(BPF_LD | BPF_MEM, kHash);
    mix(code, 16, 0xC2B2AE35, 15);  // adjacent addresses have adjacent sums
    code.add(BPF_ALU | BPF_RSH | BPF_K, 8);
    code.add(BPF_RET | BPF_A);
    code.place(targets.first);
    code.add(BPF_RET | BPF_K, 0);
    return code.finish();
}

}  // namespace netmoth::source
