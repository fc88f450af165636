// SPDX-License-Identifier: GPL-3.0-or-later
// Capture filters for VLANs on live Ethernet. The kernel removes the outer tag from a frame before it runs the filter,
// and stores it in metadata; a program that was compiled for Ethernet looks for the tag in the frame and does not find
// it. Pure functions; any thread.
#pragma once

#include "core/base/result.h"
#include "core/packet/link_type.h"

#include <pcap/bpf.h>

#include <span>
#include <vector>

namespace netmoth::source {

/// What runs the program; this determines what it may read of a tag in metadata.
enum class FilterRunner
{
    Kernel,
    LibpcapToo,  ///< libpcap itself filters packets in its ring, and provides only the VLAN id.
};

/// Returns @p program if it never compares offset 12 with the EtherType of a VLAN tag. Otherwise returns a program with
/// two branches: frames without a tag in metadata run @p program unchanged, all others a copy that reads the tag from
/// metadata as if it were in the frame. The filter then accepts the same packets live and from a file. Usage failure if
/// the program reads parts of the tag that the kernel does not provide, or becomes too long for its jumps.
Result<std::vector<bpf_insn>> vlanAwareFilter(std::span<const bpf_insn> program,
                                              FilterRunner runner = FilterRunner::Kernel);

/// The program that a live capture of @p linkType attaches: vlanAwareFilter() for Ethernet, else @p program.
inline Result<std::vector<bpf_insn>> liveFilter(std::span<const bpf_insn> program, packet::LinkType linkType,
                                                FilterRunner runner = FilterRunner::Kernel)
{
    if (linkType == packet::LinkType::Ethernet)
        return vlanAwareFilter(program, runner);
    return std::vector<bpf_insn>(program.begin(), program.end());
}

}  // namespace netmoth::source
