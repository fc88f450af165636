// SPDX-License-Identifier: GPL-3.0-or-later
// The AF_PACKET socket, which is the only thing that needs CAP_NET_RAW, and its options, which need no privilege.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/source/interface_info.h"

#include <linux/filter.h>
#include <pcap/bpf.h>

#include <cstdint>
#include <optional>
#include <span>

namespace netmoth::source {

/// Opens a packet socket with protocol 0: it receives nothing until it is bound. Needs CAP_NET_RAW; everything below
/// works without privileges. MissingRight, with the remedy, if the capability is missing.
Result<UniqueFd> openPacketSocket();

/// Attaches @p program (the kernel verifies it); replaces the one before in one step, so that no frame sees neither.
Result<void> attachFilter(int socket, std::span<const bpf_insn> program);

/// Starts to receive every protocol of @p interface.
Result<void> bindToInterface(int socket, const InterfaceInfo& interface);

/// Enables promiscuous mode until the socket is closed (the kernel counts the users and disables it again).
Result<void> joinPromiscuous(int socket, const InterfaceInfo& interface);

/// Puts the bound @p socket into the fanout group @p group; none: into a new one whose id no other program uses. Until
/// setFanoutProgram() every packet goes to its first member. @return the group's id.
Result<std::uint16_t> joinFanout(int socket, std::optional<std::uint16_t> group, const InterfaceInfo& interface);

/// Lets @p program decide which member of @p socket's fanout group gets a packet.
Result<void> setFanoutProgram(int socket, std::span<const sock_filter> program, const InterfaceInfo& interface);

/// The state of the interface that a bound socket listens to.
enum class InterfaceState
{
    Up,
    Down,
    Gone
};
[[nodiscard]] InterfaceState boundInterfaceState(int socket);

}  // namespace netmoth::source
