// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/interface_info.h"

#include "core/base/edit_distance.h"
#include "core/base/unique_fd.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

namespace netmoth::source {

namespace {

Failure missingInterface(const std::string& name)
{
    const std::vector<std::string> known = interfaceNames();
    if (name == "any")
        return {FailureKind::MissingInterface,
                "Interface any is not a device of the kernel: name one interface, or set strategy: pcap for all."};
    const std::string nearest = nearestName(name, known);
    const std::string hint = nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest);
    return {FailureKind::MissingInterface, fmt::format("Interface {} does not exist{} Choose one of: {}.", name,
                                                       hint.empty() ? "." : hint, fmt::join(known, ", "))};
}

std::string hardwareTypeName(std::uint16_t hardwareType)
{
    switch (hardwareType) {
    case ARPHRD_PPP:
        return "PPP";
    case ARPHRD_INFINIBAND:
        return "InfiniBand";
    case ARPHRD_IEEE80211:
        return "IEEE 802.11";
    case ARPHRD_IEEE80211_PRISM:
    case ARPHRD_IEEE80211_RADIOTAP:
        return "IEEE 802.11 in monitor mode";
    case ARPHRD_TUNNEL:
    case ARPHRD_TUNNEL6:
    case ARPHRD_SIT:
        return "IP-in-IP tunnel";
    case ARPHRD_IPGRE:
        return "GRE tunnel";
    case ARPHRD_CAN:
        return "CAN bus";
    default:
        return fmt::format("hardware type {}", hardwareType);
    }
}

}  // namespace

bool InterfaceInfo::isLoopback() const
{
    return hardwareType == ARPHRD_LOOPBACK;
}

Result<InterfaceInfo> interfaceOf(int socket, const std::string& name)
{
    ifreq request{};
    if (name.empty() || name.size() >= sizeof request.ifr_name)
        return fail(FailureKind::MissingInterface,
                    fmt::format("Interface \"{}\" cannot exist: a name has 1 to {} characters.", name, IFNAMSIZ - 1));
    std::memcpy(request.ifr_name, name.data(), name.size());

    InterfaceInfo interface;
    interface.name = name;
    if (::ioctl(socket, SIOCGIFINDEX, &request) != 0)
        return fail(FailureKind::MissingInterface,
                    fmt::format("Interface {} does not exist: choose another one.", name));
    interface.index = request.ifr_ifindex;
    if (::ioctl(socket, SIOCGIFHWADDR, &request) != 0)
        return fail(FailureKind::MissingInterface, fmt::format("Interface {} disappeared just now.", name));
    interface.hardwareType = request.ifr_hwaddr.sa_family;
    if (::ioctl(socket, SIOCGIFFLAGS, &request) != 0)
        return fail(FailureKind::MissingInterface, fmt::format("Interface {} disappeared just now.", name));
    interface.up = (request.ifr_flags & IFF_UP) != 0;
    return interface;
}

Result<InterfaceInfo> findInterface(const std::string& name)
{
    // Device ioctls work on a socket of any family; AF_UNIX exists everywhere and needs no right.
    const UniqueFd socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket.isValid())
        return fail(FailureKind::System,
                    fmt::format("Cannot ask the kernel about interface {}: {}.", name, std::strerror(errno)));
    auto interface = interfaceOf(socket.get(), name);
    if (!interface && interface.error().kind == FailureKind::MissingInterface)
        return tl::unexpected<Failure>(missingInterface(name));
    return interface;
}

Result<packet::LinkType> linkTypeOf(const InterfaceInfo& interface)
{
    switch (interface.hardwareType) {
    case ARPHRD_ETHER:
    case ARPHRD_LOOPBACK:
        return packet::LinkType::Ethernet;
    case ARPHRD_NONE:   // tun, WireGuard: no link-layer header
    case ARPHRD_RAWIP:  // mobile modems
        return packet::LinkType::RawIp;
    default:
        return fail(FailureKind::Unsupported,
                    fmt::format("Interface {} is of a kind ({}) that strategy afpacket does not read: "
                                "set strategy: pcap for it.",
                                interface.name, hardwareTypeName(interface.hardwareType)));
    }
}

Result<packet::LinkType> interfaceLinkType(const std::string& name)
{
    return findInterface(name).and_then(linkTypeOf);
}

std::string interfaceGoneSentence(const std::string& name)
{
    return fmt::format("Interface {} was removed while it was captured: start again when it is back.", name);
}

std::vector<std::string> interfaceNames()
{
    const std::unique_ptr<struct if_nameindex, decltype(&::if_freenameindex)> list(::if_nameindex(),
                                                                                   &::if_freenameindex);
    std::vector<std::string> names;
    if (list == nullptr)
        return names;
    for (const struct if_nameindex* entry = list.get(); entry->if_index != 0; ++entry)
        names.emplace_back(entry->if_name);
    return names;
}

std::string nearestName(const std::string& name, const std::vector<std::string>& known)
{
    std::string nearest;
    std::size_t fewest = std::max<std::size_t>(2, name.size() / 2);
    for (const std::string& candidate : known) {
        const std::size_t edits = editDistance(name, candidate);
        if (edits < fewest || (edits == fewest && nearest.empty() && edits < candidate.size())) {
            nearest = candidate;
            fewest = edits;
        }
    }
    return nearest;
}

}  // namespace netmoth::source
