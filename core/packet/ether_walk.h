// SPDX-License-Identifier: GPL-3.0-or-later
// From an EtherType, a PPP protocol or an MPLS stack to the IP packet behind it: VLAN and other tags, MPLS, PPPoE,
// LLC/SNAP and pseudo-wire Ethernet, in any order and bounded. Pure; any thread. Used for link layers and for what
// tunnels carry.
#pragma once

#include "core/base/byte_order.h"
#include "core/packet/byte_range.h"
#include "core/packet/decode_error.h"
#include "core/packet/undecoded.h"
#include "core/packet/vlan_tags.h"

namespace netmoth::packet {

/// Network layer protocol identifiers (ISO/IEC TR 9577).
enum Nlpid : std::uint8_t
{
    kNlpidPadding = 0x00,
    kNlpidSnap = 0x80,
    kNlpidIpv6 = 0x8E,
    kNlpidIpv4 = 0xCC,
    kNlpidPpp = 0xCF,
};

inline constexpr std::uint32_t kEthernetHeaderLength = 14;  ///< Without a VLAN tag.

/// EtherTypes that are decoded (IEEE 802 numbers, https://www.iana.org/assignments/ieee-802-numbers).
enum EtherType : std::uint16_t
{
    kEtherTypeIpv4 = 0x0800,
    kEtherTypeTransparentEthernet = 0x6558,
    kEtherTypeVlan = 0x8100,
    kEtherTypeIpv6 = 0x86DD,
    kEtherTypeMpls = 0x8847,
    kEtherTypeMplsMulticast = 0x8848,
    kEtherTypePppoeSession = 0x8864,
    kEtherTypePpp = 0x880B,
    kEtherTypeProviderVlan = 0x88A8,
    kEtherTypeOldProviderVlan = 0x9100,
    kEtherTypeServiceHeader = 0x894F,  ///< NSH (RFC 8300).
    kEtherTypeOtherProviderVlan = 0x9200,
    kEtherTypeThirdProviderVlan = 0x9300,
};

[[nodiscard]] constexpr bool isVlanTag(std::uint16_t etherType)
{
    switch (etherType) {
    case kEtherTypeVlan:
    case kEtherTypeProviderVlan:
    case kEtherTypeOldProviderVlan:
    case kEtherTypeOtherProviderVlan:
    case kEtherTypeThirdProviderVlan:
        return true;
    default:
        return false;
    }
}

enum class WalkStatus : std::uint8_t
{
    Ip,         ///< IpCandidate::packet is where an IP packet of that version must begin.
    NotIp,      ///< Sound as far as read; no IP inside.
    Malformed,  ///< IpCandidate::error says what.
};

/// The result of the walk: its end, and the tags and errors before it.
struct IpCandidate
{
    ByteRange packet;
    DecodeError error = DecodeError::Count;  ///< Count: none. Of NotIp it is the reason, if one is known.
    std::uint8_t version = 0;                ///< 4 or 6, as stated by the layer below.
    std::uint8_t vlanTagCount = 0;           ///< Tags found in the bytes.
    bool isBounded = false;                  ///< An enclosing length ends `packet`: bytes beyond it were not sent.
    VlanTags vlan;                           ///< Holds the tag that the kernel stripped beforehand.
    std::uint32_t mplsBottomLabel = 0;
    Undecoded undecoded;  ///< NotIp: the content at which the walk stopped, if known.

    void stopAt(UndecodedKind kind, std::uint64_t number) { undecoded = {kind, false, number}; }
};

/// What begins at @p etherType's payload.
WalkStatus walkEtherType(std::uint16_t etherType, ByteRange payload, IpCandidate& found);
/// An Ethernet frame from its destination address on.
WalkStatus walkEthernet(ByteRange frame, IpCandidate& found);
/// IEEE 802.2 LLC, which follows a length instead of an EtherType.
WalkStatus walkLlc(ByteRange llc, IpCandidate& found);
/// A PPP frame, with or without FF 03, with a one- or two-byte protocol (RFC 1661, RFC 1662).
WalkStatus walkPpp(ByteRange frame, IpCandidate& found);

/// Whether the walk can continue after @p etherType, or ends there with IP.
[[nodiscard]] bool isLookedThrough(std::uint16_t etherType);

/// The EtherType for a next protocol of NSH (RFC 8300 §2.2), VXLAN-GPE and LISP-GPE, which number them alike; 0:
/// another.
[[nodiscard]] std::uint16_t etherTypeOfNextProtocol(std::uint8_t nextProtocol);

/// A packet of an unknown protocol that may be IP: by its first nibble.
inline WalkStatus walkIpByNibble(ByteRange packet, IpCandidate& found)
{
    const unsigned nibble = packet.has(1) ? packet.bytes[0] >> 4U : 0U;
    if (nibble != 4 && nibble != 6)
        return WalkStatus::NotIp;
    found.packet = packet;
    found.version = static_cast<std::uint8_t>(nibble);
    return WalkStatus::Ip;
}

}  // namespace netmoth::packet
