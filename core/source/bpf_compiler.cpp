// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/bpf_compiler.h"

#include "core/source/bpf_error_position.h"

#include <fmt/format.h>
#include <pcap/pcap.h>

#include <memory>
#include <string>

namespace netmoth::source {

namespace {

// BPF_MAXINSNS of the Linux kernel; libpcap's own limit is larger, but such a program could never be attached.
constexpr std::size_t kMaxInstructions = 4096;

// libpcap's optimiser takes 0.1 s for 1.8 KB of `or host …`, 1 s for 3.7 KB, 10 s for 7.4 KB, and minutes beyond.
constexpr std::size_t kMaxExpressionBytes = 4096;

struct PcapCloser
{
    void operator()(pcap_t* handle) const { pcap_close(handle); }
};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Result<BpfProgram> compileFilter(std::string_view expression, packet::LinkType linkType, std::uint32_t snapLength)
{
    if (isBlank(expression))
        return BpfProgram{};
    if (expression.find('\0') != std::string_view::npos)
        return fail(FailureKind::Usage, "The capture filter contains a NUL character: remove it");
    if (expression.size() > kMaxExpressionBytes)
        return fail(FailureKind::Usage,
                    fmt::format("The capture filter is {} characters long and at most {} are taken: "
                                "shorten it, for example by naming networks instead of hosts",
                                expression.size(), kMaxExpressionBytes));
    const std::unique_ptr<pcap_t, PcapCloser> handle(
        pcap_open_dead(packet::pcapDlt(linkType), static_cast<int>(snapLength)));
    if (!handle)
        return fail(FailureKind::System, "The capture filter could not be compiled: not enough memory");
    bpf_program compiled = {};
    if (pcap_compile(handle.get(), &compiled, std::string(expression).c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0) {
        const std::string words = pcap_geterr(handle.get());
        const auto position = findErrorPosition(handle.get(), expression, words);
        const std::string place =
            position ? fmt::format(" at character {} (`{}`)", position->column, position->token) : "";
        return fail(FailureKind::Usage,
                    fmt::format("The capture filter `{}` is not valid{}: {}", expression, place, words));
    }
    BpfProgram program;
    program.instructions.assign(compiled.bf_insns, compiled.bf_insns + compiled.bf_len);
    pcap_freecode(&compiled);
    if (program.instructions.size() > kMaxInstructions)
        return fail(
            FailureKind::Usage,
            fmt::format("The capture filter compiles to {} instructions and the kernel takes {}: make it shorter",
                        program.instructions.size(), kMaxInstructions));
    return program;
}

Result<BpfProgram> adoptFilter(std::span<const bpf_insn> instructions)
{
    if (instructions.empty())
        return BpfProgram{};
    if (instructions.size() > kMaxInstructions ||
        bpf_validate(instructions.data(), static_cast<int>(instructions.size())) == 0)
        return fail(
            FailureKind::Protocol,
            fmt::format("The capture filter of {} instructions is not a valid BPF program", instructions.size()));
    return BpfProgram{{instructions.begin(), instructions.end()}};
}

}  // namespace netmoth::source
