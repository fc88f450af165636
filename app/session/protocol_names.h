// SPDX-License-Identifier: GPL-3.0-or-later
// The IP protocols that have a name here: one table for EVE and for the window, whose names differ. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace netmoth::session {

struct ProtocolNames
{
    std::uint8_t number = 0;
    std::string_view eve;    ///< As Suricata writes it; empty: by its number.
    std::string_view shown;  ///< In the window.
};

inline constexpr auto kProtocolNames = std::to_array<ProtocolNames>({
    {1, "ICMP", "ICMP"},
    {2, "IGMP", "IGMP"},
    {6, "TCP", "TCP"},
    {17, "UDP", "UDP"},
    {33, {}, "DCCP"},
    {47, "GRE", "GRE"},
    {50, "ESP", "ESP"},
    {51, "AH", "AH"},
    {58, "IPv6-ICMP", "ICMPv6"},
    {89, {}, "OSPF"},
    {103, {}, "PIM"},
    {112, {}, "VRRP"},
    {132, "SCTP", "SCTP"},
    {136, {}, "UDPLite"},
});

/// Of @p ipProtocol; both names are empty for one that is not in the table.
[[nodiscard]] constexpr ProtocolNames protocolNames(std::uint8_t ipProtocol)
{
    for (const ProtocolNames& names : kProtocolNames)
        if (names.number == ipProtocol)
            return names;
    return {ipProtocol, {}, {}};
}

}  // namespace netmoth::session
