// SPDX-License-Identifier: GPL-3.0-or-later
// Content that was not decoded, by the number that identifies it in the packet. It is reported, so that users notice
// that a part of the traffic is in no flow. Values only; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace netmoth::packet {

/// The kind of number that identifies the content.
enum class UndecodedKind : std::uint8_t
{
    None,
    EtherType,
    LlcSap,        ///< Destination service access point (IEEE 802.2).
    SnapProtocol,  ///< OUI << 16 | protocol id, where the OUI is not one that an EtherType follows.
    PppProtocol,
    LinkLayer,   ///< LINKTYPE_ of a frame whose content has no number of its own.
    IpProtocol,  ///< Always inside a flow.
};
inline constexpr std::uint8_t kUndecodedKindCount = static_cast<std::uint8_t>(UndecodedKind::IpProtocol) + 1;

struct Undecoded
{
    UndecodedKind kind = UndecodedKind::None;
    /// The packet counts to the flow of the enclosing IP packet. False: it counts to no flow.
    bool isInFlow = false;
    std::uint64_t number = 0;  ///< At most 40 bits.

    [[nodiscard]] constexpr bool isNone() const { return kind == UndecodedKind::None; }
    /// As one number that is never 0, and back. Any other number becomes None: it may come from another process.
    [[nodiscard]] constexpr std::uint64_t key() const
    {
        return std::uint64_t{static_cast<std::uint8_t>(kind)} << 56 | std::uint64_t{isInFlow} << 48 | number;
    }
    [[nodiscard]] static constexpr Undecoded fromKey(std::uint64_t key)
    {
        const auto kind = static_cast<std::uint8_t>(key >> 56);
        const std::uint64_t number = key & kMaxNumber;
        if (kind == 0 || kind >= kUndecodedKindCount || (key & ~kKeyBits) != 0)
            return {};
        return {static_cast<UndecodedKind>(kind), (key >> 48 & 1) != 0, number};
    }
    friend constexpr bool operator==(const Undecoded&, const Undecoded&) = default;

private:
    static constexpr std::uint64_t kMaxNumber = (std::uint64_t{1} << 40) - 1;
    static constexpr std::uint64_t kKeyBits = std::uint64_t{0xFF} << 56 | std::uint64_t{1} << 48 | kMaxNumber;
};

/// "ARP", "VN-Tag", "STP", "ESP", …; empty where no name is known.
[[nodiscard]] std::string_view undecodedName(const Undecoded& what);

/// "EtherType 0x8926", "LLC SAP 0x42", "SNAP 00-00-0c 0x2000", "PPP protocol 0xc021", "link type 113", "IP protocol
/// 50".
[[nodiscard]] std::string undecodedNumberText(const Undecoded& what);

/// True when nothing is missed by not decoding it: its protocol is known never to carry IP packets (ARP, LLDP, spanning
/// tree, PPP's own negotiation), or it is an IP protocol that is its flow's own and no tunnel.
[[nodiscard]] bool carriesNoIp(const Undecoded& what);

}  // namespace netmoth::packet
