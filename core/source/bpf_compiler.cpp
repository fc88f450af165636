// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/bpf_compiler.h"

#include "core/source/bpf_error_position.h"
#include "core/source/filter_program.h"

#include <fmt/format.h>
#include <pcap/pcap.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>

namespace netmoth::source {

namespace {

// libpcap's optimiser needs 0.1 s for 1.8 KB of `or host …`, 1 s for 3.7 KB, 10 s for 7.4 KB, and minutes for more.
// Without its optimiser, libpcap needs 17 s for 18 KB, and generates ten times as many instructions as the kernel
// accepts.
constexpr std::size_t kMaxExpressionBytes = kMaxFilterTextBytes;

struct PcapCloser
{
    void operator()(pcap_t* handle) const { pcap_close(handle); }
};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

tl::unexpected<BpfProblem> problem(FailureKind kind, std::string sentence, std::size_t offset = 0,
                                   std::size_t length = 0)
{
    return tl::unexpected(BpfProblem{{kind, std::move(sentence)}, offset, length});
}

tl::unexpected<BpfProblem> refused(pcap_t* handle, std::string_view expression)
{
    const std::string words = pcap_geterr(handle);
    const auto position = findErrorPosition(handle, expression, words);
    if (!position)
        return problem(FailureKind::Usage, fmt::format("The capture filter `{}` is not valid: {}", expression, words));
    const std::size_t offset = std::min(position->column - 1, expression.size());
    const bool isInText = expression.substr(offset).starts_with(position->token);
    return problem(FailureKind::Usage,
                   fmt::format("The capture filter `{}` is not valid at character {} (`{}`): {}", expression,
                               position->column, position->token, words),
                   offset, isInText ? position->token.size() : 0);
}

std::mutex& compilerLock()
{
    static std::mutex lock;  // guards libpcap and the C library, not our own data
    return lock;
}

}  // namespace

tl::expected<BpfProgram, BpfProblem> compileFilterInPlace(std::string_view expression, packet::LinkType linkType,
                                                          std::uint32_t snapLength)
{
    if (isBlank(expression))
        return BpfProgram{};
    if (const auto nul = expression.find('\0'); nul != std::string_view::npos)
        return problem(FailureKind::Usage, "The capture filter contains a NUL character: remove it", nul, 1);
    if (expression.size() > kMaxExpressionBytes)
        return problem(FailureKind::Usage,
                       fmt::format("The capture filter is {} characters long and at most {} are taken: "
                                   "shorten it, for example by naming networks instead of hosts",
                                   expression.size(), kMaxExpressionBytes),
                       kMaxExpressionBytes, expression.size() - kMaxExpressionBytes);
    const std::lock_guard guard(compilerLock());
    const std::unique_ptr<pcap_t, PcapCloser> handle(
        pcap_open_dead(packet::pcapDlt(linkType), static_cast<int>(snapLength)));
    if (!handle)
        return problem(FailureKind::System, "The capture filter could not be compiled: not enough memory");
    bpf_program compiled = {};
    if (pcap_compile(handle.get(), &compiled, std::string(expression).c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return refused(handle.get(), expression);
    BpfProgram program;
    program.instructions.assign(compiled.bf_insns, compiled.bf_insns + compiled.bf_len);
    pcap_freecode(&compiled);
    if (program.instructions.size() > kMaxFilterInstructions)
        return problem(
            FailureKind::Usage,
            fmt::format("The capture filter compiles to {} instructions and the kernel takes {}: make it shorter",
                        program.instructions.size(), kMaxFilterInstructions),
            0, expression.size());
    return program;
}

Result<BpfProgram> compileFilter(std::string_view expression, packet::LinkType linkType, std::uint32_t snapLength)
{
    return compileFilterInPlace(expression, linkType, snapLength).map_error([](const BpfProblem& p) {
        return p.failure;
    });
}

Result<BpfProgram> adoptFilter(std::span<const bpf_insn> instructions)
{
    if (instructions.empty())
        return BpfProgram{};
    if (!isWellFormed(instructions))
        return fail(
            FailureKind::Protocol,
            fmt::format("The capture filter of {} instructions is not a valid BPF program", instructions.size()));
    return BpfProgram{{instructions.begin(), instructions.end()}};
}

}  // namespace netmoth::source
