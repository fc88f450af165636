// SPDX-License-Identifier: GPL-3.0-or-later
// Capture filters that ask for VLANs, on live Ethernet. The kernel takes the outer tag out of a frame before it runs
// the filter, and keeps it beside; a program that was compiled for Ethernet looks for it in the frame and finds none.
// Pure functions; any thread.
#pragma once

#include "core/base/result.h"
#include "core/packet/link_type.h"

#include <pcap/bpf.h>

#include <span>
#include <vector>

namespace netmoth::source {

/// Who runs the program, and so what it may ask about a tag beside the frame.
enum class FilterRunner
{
    Kernel,
    LibpcapToo,  ///< libpcap filters what waits in its ring itself, and there knows the VLAN id alone.
};

/// @p program if it never asks for the EtherType of a VLAN tag at offset 12. Else a program of two branches: frames
/// without a tag beside them meet @p program as it is, the others a copy that reads as if the tag was in its place.
/// What passes on a wire is so filtered as the same frames in a file. Usage failure when the program reads parts of the
/// tag that the kernel cannot give, or grows beyond what jumps can reach.
Result<std::vector<bpf_insn>> vlanAwareFilter(std::span<const bpf_insn> program,
                                              FilterRunner runner = FilterRunner::Kernel);

/// What of @p program a live capture of @p linkType attaches: vlanAwareFilter() on Ethernet, @p program elsewhere.
inline Result<std::vector<bpf_insn>> liveFilter(std::span<const bpf_insn> program, packet::LinkType linkType,
                                                FilterRunner runner = FilterRunner::Kernel)
{
    if (linkType == packet::LinkType::Ethernet)
        return vlanAwareFilter(program, runner);
    return std::vector<bpf_insn>(program.begin(), program.end());
}

}  // namespace netmoth::source
