// SPDX-License-Identifier: GPL-3.0-or-later
// A capture filter for frames of every link type that a file may mix: libpcap compiles its text for one link type at a
// time. One thread at a time; run() makes no system call and allocates nothing.
#pragma once

#include "core/packet/frame.h"
#include "core/source/bpf_compiler.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

struct bpf_insn;

namespace netmoth::source {

class LinkFilters
{
public:
    /// Applies @p program to frames of every link type, from their first byte; an empty program accepts all.
    Result<void> adopt(std::span<const bpf_insn> program);

    /// Compiles pcap-filter(7) text, which must be valid for @p first; frames of a link type for which it means nothing
    /// (`ether host` on raw IP) are rejected. @p mayMix: frames of other link types may come.
    Result<void> compile(std::string_view expression, packet::LinkType first, bool mayMix);

    [[nodiscard]] bool isActive() const { return m_isActive; }

    /// Bytes to keep of @p frame; 0: it is rejected. Only when isActive().
    [[nodiscard]] std::uint32_t run(const packet::Frame& frame) const;

private:
    std::array<BpfProgram, packet::kLinkTypes.size()> m_programs;  // by packet::indexOf()
    bool m_isActive = false;
    bool m_isCompiled = false;  // from text: each frame is filtered by the program of its link type
};

}  // namespace netmoth::source
