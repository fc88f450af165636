// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/interface_listing.h"

#include "app/session/default_route.h"
#include "app/session/interface_monitor.h"
#include "core/source/interface_info.h"

#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/genetlink.h>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_arp.h>
#include <linux/if_link.h>
#include <linux/nl80211.h>
#include <linux/rtnetlink.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <tuple>
#include <utility>

namespace netmoth::session {

struct InterfaceListing::Link
{
    int index = 0;
    unsigned flags = 0;
    std::uint16_t hardwareType = 0;
    std::uint8_t operationalState = IF_OPER_UNKNOWN;
    std::string name;
    std::string kind;  ///< IFLA_INFO_KIND: "bridge", "vlan", "veth", …; hardware has none.
    rtnl_link_stats64 statistics{};
};

namespace {

std::string textOf(const nlattr& attribute)
{
    const char* const text = static_cast<const char*>(::mnl_attr_get_payload(&attribute));
    return std::string(text, ::strnlen(text, ::mnl_attr_get_payload_len(&attribute)));
}

template <typename Number>
void readNumber(const nlattr& attribute, Number& number)
{
    if (::mnl_attr_get_payload_len(&attribute) >= sizeof number)
        std::memcpy(&number, ::mnl_attr_get_payload(&attribute), sizeof number);
}

std::string kindOf(const nlattr& linkInfo)
{
    std::string kind;
    forEachAttribute(linkInfo, [&](const nlattr& attribute) {
        if (::mnl_attr_get_type(&attribute) == IFLA_INFO_KIND)
            kind = textOf(attribute);
    });
    return kind;
}

/// The number of the generic netlink family @p name.
std::optional<std::uint16_t> familyOf(NetlinkSocket& generic, const char* name)
{
    std::uint16_t family = 0;
    const auto asked = generic.ask(
        GENL_ID_CTRL, NLM_F_ACK,
        [&](nlmsghdr& request) {
            auto* const header = static_cast<genlmsghdr*>(::mnl_nlmsg_put_extra_header(&request, sizeof(genlmsghdr)));
            header->cmd = CTRL_CMD_GETFAMILY;
            header->version = 1;
            ::mnl_attr_put_strz(&request, CTRL_ATTR_FAMILY_NAME, name);
        },
        [&](const nlmsghdr& message) {
            forEachAttribute(message, sizeof(genlmsghdr), [&](const nlattr& attribute) {
                if (::mnl_attr_get_type(&attribute) == CTRL_ATTR_FAMILY_ID)
                    readNumber(attribute, family);
            });
        });
    return asked && family != 0 ? std::optional(family) : std::nullopt;
}

/// Indices of Wi-Fi interfaces; none where the kernel has no Wi-Fi.
std::set<int> wirelessInterfaces()
{
    std::set<int> indices;
    auto generic = NetlinkSocket::open(NETLINK_GENERIC);
    const auto family = generic ? familyOf(*generic, NL80211_GENL_NAME) : std::nullopt;
    if (!family)
        return indices;
    [[maybe_unused]] const auto asked = generic->ask(
        *family, NLM_F_DUMP,
        [](nlmsghdr& request) {
            auto* const header = static_cast<genlmsghdr*>(::mnl_nlmsg_put_extra_header(&request, sizeof(genlmsghdr)));
            header->cmd = NL80211_CMD_GET_INTERFACE;
        },
        [&](const nlmsghdr& message) {
            forEachAttribute(message, sizeof(genlmsghdr), [&](const nlattr& attribute) {
                if (int index = 0; ::mnl_attr_get_type(&attribute) == NL80211_ATTR_IFINDEX) {
                    readNumber(attribute, index);
                    indices.insert(index);
                }
            });
        });
    return indices;
}

QString addressText(int family, const nlattr& attribute)
{
    const std::size_t length = family == AF_INET ? sizeof(in_addr) : sizeof(in6_addr);
    std::array<char, INET6_ADDRSTRLEN> text{};
    if ((family != AF_INET && family != AF_INET6) || ::mnl_attr_get_payload_len(&attribute) < length ||
        ::inet_ntop(family, ::mnl_attr_get_payload(&attribute), text.data(), text.size()) == nullptr)
        return {};
    return QString::fromLatin1(text.data());
}

}  // namespace

void InterfaceListing::takeLinkPart(const nlattr& attribute, Link& link)
{
    switch (::mnl_attr_get_type(&attribute)) {
    case IFLA_IFNAME:
        link.name = textOf(attribute);
        break;
    case IFLA_OPERSTATE:
        readNumber(attribute, link.operationalState);
        break;
    case IFLA_LINKINFO:
        link.kind = kindOf(attribute);
        break;
    case IFLA_STATS64:
        copyAttribute(attribute, &link.statistics, sizeof link.statistics);
        break;
    default:
        break;
    }
}

Result<std::vector<InterfaceListing::Link>> InterfaceListing::readLinks()
{
    std::vector<Link> links;
    const auto take = [&](const nlmsghdr& message) {
        if (::mnl_nlmsg_get_payload_len(&message) < sizeof(ifinfomsg))
            return;
        const auto* const header = static_cast<const ifinfomsg*>(::mnl_nlmsg_get_payload(&message));
        Link& link = links.emplace_back();
        link.index = header->ifi_index;
        link.flags = header->ifi_flags;
        link.hardwareType = header->ifi_type;
        forEachAttribute(message, sizeof(ifinfomsg), [&](const nlattr& attribute) { takeLinkPart(attribute, link); });
    };
    auto asked = m_route->ask(
        RTM_GETLINK, NLM_F_DUMP, [](nlmsghdr& request) { ::mnl_nlmsg_put_extra_header(&request, sizeof(ifinfomsg)); },
        take);
    if (!asked)
        return tl::unexpected<Failure>(asked.error());
    return links;
}

Result<void> InterfaceListing::addAddresses(std::vector<InterfaceStatus>& interfaces)
{
    return m_route->ask(
        RTM_GETADDR, NLM_F_DUMP, [](nlmsghdr& request) { ::mnl_nlmsg_put_extra_header(&request, sizeof(ifaddrmsg)); },
        [&](const nlmsghdr& message) {
            if (::mnl_nlmsg_get_payload_len(&message) < sizeof(ifaddrmsg))
                return;
            const auto* const header = static_cast<const ifaddrmsg*>(::mnl_nlmsg_get_payload(&message));
            const auto owner =
                std::ranges::find(interfaces, static_cast<int>(header->ifa_index), &InterfaceStatus::index);
            if (owner == interfaces.end())
                return;
            QString own;  // IFA_ADDRESS is the other end's of a point-to-point link that has both
            QString any;
            forEachAttribute(message, sizeof(ifaddrmsg), [&](const nlattr& attribute) {
                if (::mnl_attr_get_type(&attribute) == IFA_LOCAL)
                    own = addressText(header->ifa_family, attribute);
                else if (::mnl_attr_get_type(&attribute) == IFA_ADDRESS)
                    any = addressText(header->ifa_family, attribute);
            });
            if (const QString& address = own.isEmpty() ? any : own; !address.isEmpty())
                owner->addresses.append(address);
        });
}

/// This queries drivers, so it is done only if there is a new interface.
void InterfaceListing::findWireless(const std::vector<Link>& links)
{
    std::set<int> indices;
    for (const Link& link : links)
        if (link.kind.empty() && link.hardwareType != ARPHRD_LOOPBACK)
            indices.insert(link.index);
    if (!std::ranges::includes(m_askedForWireless, indices))
        m_wireless = wirelessInterfaces();
    m_askedForWireless = std::move(indices);
}

QString InterfaceListing::describe(const Link& link) const
{
    const bool isHardware = link.kind.empty();
    if (link.hardwareType == ARPHRD_LOOPBACK)
        return InterfaceMonitor::tr("Loopback");
    if (link.hardwareType == ARPHRD_IEEE80211_RADIOTAP)
        return InterfaceMonitor::tr("Wi-Fi monitor");
    if (m_wireless.contains(link.index))
        return InterfaceMonitor::tr("Wi-Fi");
    if (link.kind == "wwan" || (isHardware && link.name.starts_with("ww")))  // as the kernel and udev name them
        return InterfaceMonitor::tr("Mobile broadband");
    if (link.kind == "bridge")
        return InterfaceMonitor::tr("Bridge");
    if (link.kind == "bond")
        return InterfaceMonitor::tr("Bond");
    if (link.kind == "vlan")
        return InterfaceMonitor::tr("VLAN");
    if (link.kind == "wireguard")
        return InterfaceMonitor::tr("WireGuard tunnel");
    if (link.kind == "tun" || link.kind == "vxlan" || link.kind == "geneve" || link.hardwareType != ARPHRD_ETHER)
        return InterfaceMonitor::tr("Tunnel");
    return isHardware ? InterfaceMonitor::tr("Ethernet") : InterfaceMonitor::tr("Virtual Ethernet");
}

InterfaceStatus InterfaceListing::statusOf(const Link& link) const
{
    InterfaceStatus status;
    status.name = QString::fromStdString(link.name);
    status.index = link.index;
    status.description = describe(link);
    // Where the driver does not know its link ("unknown": loopback, tunnels), there is none that could be down.
    status.up =
        (link.flags & IFF_UP) != 0 && (link.operationalState == IF_OPER_UP || link.operationalState == IF_OPER_UNKNOWN);
    source::InterfaceInfo info;
    info.name = link.name;
    info.hardwareType = link.hardwareType;
    status.supported = source::linkTypeOf(info).has_value();
    status.packets = link.statistics.rx_packets;
    status.bytes = link.statistics.rx_bytes;
    if (link.hardwareType != ARPHRD_LOOPBACK) {  // there, what is sent is what is received
        status.packets += link.statistics.tx_packets;
        status.bytes += link.statistics.tx_bytes;
    }
    return status;
}

Result<std::vector<InterfaceStatus>> InterfaceListing::readOnce()
{
    if (!m_route) {
        auto opened = NetlinkSocket::open(NETLINK_ROUTE);
        if (!opened)
            return tl::unexpected<Failure>(opened.error());
        m_route = std::move(*opened);
    }
    const auto links = readLinks();
    if (!links)
        return tl::unexpected<Failure>(links.error());
    findWireless(*links);
    std::vector<InterfaceStatus> interfaces;
    const QString defaultRoute = defaultRouteInterface();
    for (const Link& link : *links) {
        interfaces.push_back(statusOf(link));
        interfaces.back().hasDefaultRoute = interfaces.back().name == defaultRoute;
    }
    if (auto added = addAddresses(interfaces); !added)
        return tl::unexpected<Failure>(added.error());
    std::ranges::sort(interfaces, {}, [](const InterfaceStatus& status) {
        return std::tuple(!status.hasDefaultRoute, !status.up, status.name);
    });
    return interfaces;
}

Result<std::vector<InterfaceStatus>> InterfaceListing::read()
{
    constexpr int kAttempts = 3;  // an interface that appears or disappears meanwhile invalidates the answer
    for (int attempt = 1;; ++attempt) {
        auto interfaces = readOnce();
        if (interfaces || attempt == kAttempts)
            return interfaces;
        m_route.reset();  // the rest of the answer may wait in it
    }
}

}  // namespace netmoth::session
