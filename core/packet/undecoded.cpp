// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/undecoded.h"

#include "core/packet/packet_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace netmoth::packet {
namespace {

/// Whether what is named may hold IP packets.
enum class Cargo : std::uint8_t
{
    NoIp,
    MayBeIp
};

struct Named
{
    std::uint64_t number;
    std::string_view name;
    Cargo cargo;
};

using enum Cargo;

/// After IANA's registry "IEEE 802 Numbers" in its state of 2023-11-09, with the names that are usual in the field.
/// In order of the numbers, as the tables below.
constexpr auto kEtherTypes = std::to_array<Named>({
    {0x0000, "keep-alive", NoIp},  // of GRE; no EtherType
    {0x0800, "IPv4", MayBeIp},
    {0x0806, "ARP", NoIp},
    {0x0808, "Frame Relay ARP", NoIp},
    {0x0842, "Wake-on-LAN", NoIp},
    {0x22F0, "AVTP", NoIp},
    {0x22F3, "TRILL", MayBeIp},
    {0x22F4, "L2-IS-IS", NoIp},
    {0x6003, "DECnet", NoIp},
    {0x6558, "bridged Ethernet", MayBeIp},
    {0x8035, "RARP", NoIp},
    {0x809B, "AppleTalk", NoIp},
    {0x80F3, "AppleTalk ARP", NoIp},
    {0x8100, "VLAN", MayBeIp},
    {0x8137, "IPX", NoIp},
    {0x86DD, "IPv6", MayBeIp},
    {0x8808, "Ethernet flow control", NoIp},
    {0x8809, "slow protocols (LACP)", NoIp},
    {0x880B, "PPP", MayBeIp},
    {0x8847, "MPLS", MayBeIp},
    {0x8848, "MPLS multicast", MayBeIp},
    {0x8863, "PPPoE discovery", NoIp},
    {0x8864, "PPPoE session", MayBeIp},
    {0x886D, "Intel teaming", NoIp},
    {0x8870, "jumbo LLC", NoIp},
    {0x887B, "HomePlug", NoIp},
    {0x888E, "EAPOL", NoIp},
    {0x8892, "PROFINET", NoIp},
    {0x8899, "Realtek remote control", NoIp},
    {0x88A2, "ATA over Ethernet", NoIp},
    {0x88A4, "EtherCAT", NoIp},
    {0x88A8, "provider VLAN", MayBeIp},
    {0x88AB, "POWERLINK", NoIp},
    {0x88B8, "GOOSE", NoIp},
    {0x88B9, "GSE", NoIp},
    {0x88BA, "sampled values", NoIp},
    {0x88BE, "ERSPAN II", MayBeIp},
    {0x88C7, "802.11 pre-authentication", NoIp},
    {0x88CA, "TIPC", NoIp},
    {0x88CC, "LLDP", NoIp},
    {0x88CD, "SERCOS III", NoIp},
    {0x88E1, "HomePlug AV", NoIp},
    {0x88E3, "MRP", NoIp},
    {0x88E5, "MACsec", MayBeIp},
    {0x88E7, "provider backbone bridging", MayBeIp},
    {0x88F5, "MVRP", NoIp},
    {0x88F6, "MMRP", NoIp},
    {0x88F7, "PTP", NoIp},
    {0x88F8, "NC-SI", NoIp},
    {0x88FB, "PRP", NoIp},
    {0x8902, "CFM", NoIp},
    {0x8903, "FabricPath", MayBeIp},
    {0x8906, "FCoE", NoIp},
    {0x8909, "Cisco metadata", MayBeIp},
    {0x8914, "FCoE initialization", NoIp},
    {0x8915, "RoCE", NoIp},
    {0x8926, "VN-Tag", MayBeIp},
    {0x892F, "HSR", MayBeIp},
    {0x893A, "IEEE 1905", NoIp},
    {0x893F, "E-Tag", MayBeIp},
    {0x894F, "NSH", MayBeIp},
    {0x8988, "TTag", MayBeIp},
    {0x9000, "loopback test", NoIp},
    {0x9100, "old provider VLAN", MayBeIp},
    {0xA0ED, "6LoWPAN", MayBeIp},
    {0xF1C1, "R-TAG", MayBeIp},
});

/// IEEE 802.2 service access points, after IEEE's public list of them ("IEEE Standards LLC addresses").
constexpr auto kLlcSaps = std::to_array<Named>({
    {0x00, "LLC null", NoIp},
    {0x02, "LLC management", NoIp},
    {0x03, "LLC management", NoIp},
    {0x04, "SNA", NoIp},
    {0x05, "SNA", NoIp},
    {0x06, "IP", MayBeIp},
    {0x42, "STP", NoIp},
    {0x80, "XNS", NoIp},
    {0xAA, "SNAP", MayBeIp},
    {0xBC, "Banyan VINES", NoIp},
    {0xE0, "IPX", NoIp},
    {0xF0, "NetBIOS", NoIp},
    {0xF4, "LAN management", NoIp},
    {0xF8, "remote program load", NoIp},
    {0xFE, "OSI (IS-IS)", NoIp},
    {0xFF, "raw IPX", NoIp},
});

/// Of Cisco's OUI 00-00-0C and Apple's 08-00-07, as Wireshark 4.0 names them.
constexpr auto kSnapProtocols = std::to_array<Named>({
    {0x00000C'0104, "PAgP", NoIp},
    {0x00000C'010B, "PVST+", NoIp},
    {0x00000C'0111, "UDLD", NoIp},
    {0x00000C'2000, "CDP", NoIp},
    {0x00000C'2003, "VTP", NoIp},
    {0x00000C'2004, "DTP", NoIp},
    {0x080007'809B, "AppleTalk", NoIp},
});

/// After IANA's registry "Point-to-Point (PPP) Protocol Field Assignments". For other numbers, their range decides.
constexpr auto kPppProtocols = std::to_array<Named>({
    {0x0031, "bridged PDU", MayBeIp},
    {0x003D, "multilink", MayBeIp},
    {0x0053, "encrypted", MayBeIp},
    {0x00FD, "compressed or MPPE", MayBeIp},
    {0x8021, "IPCP", NoIp},
    {0x8053, "ECP", NoIp},
    {0x8057, "IPv6CP", NoIp},
    {0x80FD, "CCP", NoIp},
    {0x8281, "MPLSCP", NoIp},
    {0xC021, "LCP", NoIp},
    {0xC023, "PAP", NoIp},
    {0xC025, "link quality report", NoIp},
    {0xC223, "CHAP", NoIp},
    {0xC227, "EAP", NoIp},
});

/// After IANA's registry "Protocol Numbers". MayBeIp: a tunnel, which carries traffic of other hosts. ESP is encrypted,
/// so only the flow of its two hosts is known.
constexpr auto kIpProtocols = std::to_array<Named>({
    {0, "hop-by-hop options", NoIp},
    {2, "IGMP", NoIp},
    {3, "GGP", NoIp},
    {4, "IPv4 in IP", MayBeIp},
    {8, "EGP", NoIp},
    {9, "IGP", NoIp},
    {41, "IPv6 in IP", MayBeIp},
    {43, "IPv6 routing", NoIp},
    {44, "IPv6 fragment", NoIp},
    {46, "RSVP", NoIp},
    {47, "GRE", MayBeIp},
    {50, "ESP", NoIp},
    {51, "AH", NoIp},
    {55, "minimal IP encapsulation", MayBeIp},
    {59, "no next header", NoIp},
    {60, "destination options", NoIp},
    {88, "EIGRP", NoIp},
    {89, "OSPF", NoIp},
    {94, "IPIP", MayBeIp},
    {97, "EtherIP", MayBeIp},
    {98, "ENCAP", MayBeIp},
    {103, "PIM", NoIp},
    {108, "IPComp", NoIp},
    {112, "VRRP", NoIp},
    {115, "L2TP", MayBeIp},
    {124, "IS-IS over IPv4", NoIp},
    {133, "Fibre Channel", NoIp},
    {135, "Mobility Header", NoIp},
    {137, "MPLS in IP", MayBeIp},
    {138, "MANET", NoIp},
    {139, "HIP", NoIp},
    {140, "Shim6", NoIp},
    {143, "Ethernet in IP", MayBeIp},
});

std::span<const Named> tableOf(UndecodedKind kind)
{
    switch (kind) {
    case UndecodedKind::EtherType:
        return kEtherTypes;
    case UndecodedKind::LlcSap:
        return kLlcSaps;
    case UndecodedKind::SnapProtocol:
        return kSnapProtocols;
    case UndecodedKind::PppProtocol:
        return kPppProtocols;
    case UndecodedKind::IpProtocol:
        return kIpProtocols;
    case UndecodedKind::None:
    case UndecodedKind::LinkLayer:
        break;
    }
    return {};
}

constexpr bool isSorted(std::span<const Named> table)
{
    return std::ranges::is_sorted(table, std::ranges::less_equal{}, &Named::number);
}
static_assert(isSorted(kEtherTypes) && isSorted(kLlcSaps) && isSorted(kSnapProtocols) && isSorted(kPppProtocols) &&
              isSorted(kIpProtocols));

const Named* find(const Undecoded& what)
{
    const std::span<const Named> table = tableOf(what.kind);
    const auto found = std::ranges::lower_bound(table, what.number, {}, &Named::number);
    return found != table.end() && found->number == what.number ? &*found : nullptr;
}

}  // namespace

std::string_view undecodedName(const Undecoded& what)
{
    const Named* const named = find(what);
    return named != nullptr ? named->name : std::string_view();
}

std::string undecodedNumberText(const Undecoded& what)
{
    switch (what.kind) {
    case UndecodedKind::EtherType:
        return fmt::format("EtherType 0x{:04x}", what.number);
    case UndecodedKind::LlcSap:
        return fmt::format("LLC SAP 0x{:02x}", what.number);
    case UndecodedKind::SnapProtocol:
        return fmt::format("SNAP {:02x}-{:02x}-{:02x} 0x{:04x}", what.number >> 32 & 0xFF, what.number >> 24 & 0xFF,
                           what.number >> 16 & 0xFF, what.number & 0xFFFF);
    case UndecodedKind::PppProtocol:
        return fmt::format("PPP protocol 0x{:04x}", what.number);
    case UndecodedKind::LinkLayer:
        return fmt::format("link type {}", what.number);
    case UndecodedKind::IpProtocol:
        return fmt::format("IP protocol {}", what.number);
    case UndecodedKind::None:
        break;
    }
    return {};
}

bool carriesNoIp(const Undecoded& what)
{
    constexpr std::uint64_t kFirstPppControl = 0x8000;  // network and link control protocols (RFC 1661 §2)
    if (const Named* const named = find(what))
        return named->cargo == NoIp;
    switch (what.kind) {
    case UndecodedKind::PppProtocol:
        return what.number >= kFirstPppControl;
    case UndecodedKind::IpProtocol:
    case UndecodedKind::None:
        return true;
    default:
        return false;
    }
}

}  // namespace netmoth::packet
