// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/afpacket_socket.h"

#include "core/source/filter_program.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace netmoth::source {

namespace {

// Our own program, not PACKET_FANOUT_HASH, which separates fragments from the other packets of their flow, and the
// directions of what a UDP tunnel carries. Not PACKET_FANOUT_FLAG_DEFRAG either: the kernel would deliver reassembled
// IPv4 datagrams within its own limits and hide the fragments, which Netmoth counts and reassembles itself.
constexpr int kFanoutMode = PACKET_FANOUT_CBPF;
constexpr int kFanoutNewGroup = PACKET_FANOUT_CBPF | PACKET_FANOUT_FLAG_UNIQUEID;

}  // namespace

Result<UniqueFd> openPacketSocket()
{
    UniqueFd socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    if (socket.isValid())
        return socket;
    if (errno == EPERM || errno == EACCES)
        return fail(FailureKind::MissingRight,
                    "Cannot open a packet socket without the right CAP_NET_RAW: run as root, or give netmoth-capture "
                    "the right with \"sudo setcap cap_net_raw=p\" and its path, and join the group that may run it.");
    if (errno == EAFNOSUPPORT)
        return fail(FailureKind::Unsupported,
                    "This kernel has no packet sockets (AF_PACKET): load the module af_packet, or capture elsewhere.");
    return fail(FailureKind::System, fmt::format("Cannot open a packet socket: {}.", std::strerror(errno)));
}

Result<void> attachFilter(int socket, std::span<const bpf_insn> program)
{
    if (program.empty() || program.size() > kMaxFilterInstructions)
        return fail(FailureKind::Usage, fmt::format("A capture filter of {} instructions cannot be attached: 1 to {} "
                                                    "are possible.",
                                                    program.size(), kMaxFilterInstructions));
    std::vector<sock_filter> instructions;
    instructions.reserve(program.size());
    for (const bpf_insn& instruction : program)
        instructions.push_back({instruction.code, instruction.jt, instruction.jf, instruction.k});
    const sock_fprog attached{static_cast<unsigned short>(instructions.size()), instructions.data()};
    if (::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached) == 0)
        return {};
    if (errno == EINVAL)
        return fail(FailureKind::Usage, "The kernel refused the capture filter as malformed: change the filter.");
    if (errno == ENOMEM)
        return fail(FailureKind::System, "The kernel refused the capture filter for its length (net.core.optmem_max): "
                                         "shorten it.");
    return fail(FailureKind::System, fmt::format("Cannot attach the capture filter: {}.", std::strerror(errno)));
}

Result<void> bindToInterface(int socket, const InterfaceInfo& interface)
{
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = interface.index;
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return {};
    const auto kind = errno == ENODEV ? FailureKind::MissingInterface : FailureKind::System;
    return fail(kind, fmt::format("Cannot listen on interface {}: {}.", interface.name, std::strerror(errno)));
}

Result<void> joinPromiscuous(int socket, const InterfaceInfo& interface)
{
    packet_mreq request{};
    request.mr_ifindex = interface.index;
    request.mr_type = PACKET_MR_PROMISC;
    if (::setsockopt(socket, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &request, sizeof request) == 0)
        return {};
    return fail(FailureKind::System, fmt::format("Interface {} refused promiscuous mode ({}): set promiscuous: false.",
                                                 interface.name, std::strerror(errno)));
}

Result<std::uint16_t> joinFanout(int socket, std::optional<std::uint16_t> group, const InterfaceInfo& interface)
{
    // id in the low 16 bits, mode and flags above. The kernel chooses an id (0 included) for a new group.
    int argument = group.value_or(0) | ((group ? kFanoutMode : kFanoutNewGroup) << 16);
    if (::setsockopt(socket, SOL_PACKET, PACKET_FANOUT, &argument, sizeof argument) != 0) {
        const int error = errno;
        if (error == EINVAL && !interface.up)
            return fail(FailureKind::System,
                        fmt::format("Several rings need interface {} up, and it is down: \"sudo ip link set {} up\", "
                                    "or set number_of_rings: 1.",
                                    interface.name, interface.name));
        return fail(FailureKind::System, fmt::format("Cannot spread interface {} over several rings ({}): "
                                                     "set number_of_rings: 1.",
                                                     interface.name, std::strerror(error)));
    }
    socklen_t length = sizeof argument;
    if (::getsockopt(socket, SOL_PACKET, PACKET_FANOUT, &argument, &length) != 0)
        return fail(FailureKind::System, fmt::format("Cannot read the fanout group of interface {}: {}.",
                                                     interface.name, std::strerror(errno)));
    return static_cast<std::uint16_t>(argument & 0xFFFF);
}

Result<void> setFanoutProgram(int socket, std::span<const sock_filter> program, const InterfaceInfo& interface)
{
    // The kernel copies the program; the interface is not const because SO_ATTACH_FILTER's is not.
    const sock_fprog data{static_cast<unsigned short>(program.size()), const_cast<sock_filter*>(program.data())};
    if (::setsockopt(socket, SOL_PACKET, PACKET_FANOUT_DATA, &data, sizeof data) == 0)
        return {};
    return fail(FailureKind::System,
                fmt::format("The kernel refused the program that spreads interface {} over several "
                            "rings ({}): set number_of_rings: 1.",
                            interface.name, std::strerror(errno)));
}

InterfaceState boundInterfaceState(int socket)
{
    sockaddr_ll address{};
    socklen_t length = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0 || address.sll_ifindex <= 0)
        return InterfaceState::Gone;
    // By index: the interface may have been renamed.
    ifreq request{};
    request.ifr_ifindex = address.sll_ifindex;
    if (::ioctl(socket, SIOCGIFNAME, &request) != 0)
        return InterfaceState::Gone;
    if (::ioctl(socket, SIOCGIFFLAGS, &request) != 0)
        return InterfaceState::Down;
    return (request.ifr_flags & IFF_UP) != 0 ? InterfaceState::Up : InterfaceState::Down;
}

}  // namespace netmoth::source
