// SPDX-License-Identifier: GPL-3.0-or-later
// Frames for tests, layer by layer, with the lengths and checksums that a correct sender would write.
//
//   const Bytes frame = FrameBuilder().ethernet().vlan(100).ipv4("192.0.2.1", "192.0.2.2")
//                           .tcp(40000, 443, {.sequence = 1, .flags = kTcpSyn}).build();
//
// Layers nest in the order of the calls, tunnels included; a layer that names what it carries (EtherType, protocol,
// next header) takes it from the layer behind it unless told otherwise. Test code only: allocates freely.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace netmoth::test {

using Bytes = std::vector<std::uint8_t>;

enum TcpFlag : std::uint8_t
{
    kTcpFin = 1,
    kTcpSyn = 2,
    kTcpRst = 4,
    kTcpPsh = 8,
    kTcpAck = 16,
    kTcpUrg = 32
};

struct Ipv4Fields
{
    std::uint8_t ttl = 64;
    std::uint8_t tos = 0;
    std::uint16_t identification = 0;
    std::uint16_t fragmentOffsetBytes = 0;  ///< A multiple of 8.
    bool moreFragments = false;
    bool dontFragment = false;
    Bytes options = {};                         ///< Padded to a multiple of 4 by the caller.
    std::optional<std::uint8_t> protocol = {};  ///< Overrides what the next layer says.
};

struct Ipv6Fields
{
    std::uint8_t hopLimit = 64;
    std::uint8_t trafficClass = 0;
    std::uint32_t flowLabel = 0;
    std::optional<std::uint8_t> nextHeader = {};
};

struct TcpFields
{
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgement = 0;
    std::uint8_t flags = kTcpAck;
    std::uint16_t window = 65535;
    std::uint16_t urgentPointer = 0;
    Bytes options = {};  ///< Padded to a multiple of 4 by the caller.
};

class FrameBuilder
{
public:
    FrameBuilder& ethernet(std::string_view destination = "02:00:00:00:00:02",
                           std::string_view source = "02:00:00:00:00:01", std::optional<std::uint16_t> etherType = {});
    FrameBuilder& vlan(std::uint16_t tci, std::uint16_t tpid = 0x8100);
    FrameBuilder& mpls(std::uint32_t label, bool bottomOfStack);
    FrameBuilder& pppoe(std::uint16_t sessionId);
    FrameBuilder& ipv4(std::string_view source, std::string_view destination, const Ipv4Fields& fields = {});
    FrameBuilder& ipv6(std::string_view source, std::string_view destination, const Ipv6Fields& fields = {});

    /// An IPv6 extension header of type @p type; @p body follows its next-header and length octets, and both together
    /// are a multiple of 8 bytes long.
    FrameBuilder& ipv6Extension(std::uint8_t type, const Bytes& body);
    FrameBuilder& ipv6Fragment(std::uint32_t identification, std::uint16_t offsetBytes, bool moreFragments);
    FrameBuilder& tcp(std::uint16_t sourcePort, std::uint16_t destinationPort, const TcpFields& fields = {});
    FrameBuilder& udp(std::uint16_t sourcePort, std::uint16_t destinationPort);
    FrameBuilder& icmp(std::uint8_t type, std::uint8_t code, std::uint32_t rest = 0);
    FrameBuilder& icmpv6(std::uint8_t type, std::uint8_t code, std::uint32_t rest = 0);
    FrameBuilder& sctp(std::uint16_t sourcePort, std::uint16_t destinationPort, std::uint32_t verificationTag = 1);
    FrameBuilder& gre(std::optional<std::uint16_t> protocol = {});

    /// Bytes as they are; behind an IP layer they count as @p protocol, behind Ethernet as @p etherType.
    FrameBuilder& raw(const Bytes& bytes, std::uint8_t protocol = 253, std::uint16_t etherType = 0x88B5);
    FrameBuilder& payload(std::string_view text);
    FrameBuilder& payload(const Bytes& bytes);

    [[nodiscard]] Bytes build() const;

private:
    enum class Kind
    {
        Ethernet,
        Vlan,
        Mpls,
        Pppoe,
        Ipv4,
        Ipv6,
        Ipv6Extension,
        Tcp,
        Udp,
        Icmp,
        Icmpv6,
        Sctp,
        Gre,
        Raw
    };
    struct Layer
    {
        Kind kind;
        Bytes header;
        std::uint16_t etherType;   ///< How an outer Ethernet, VLAN or GRE layer names this one.
        std::uint8_t protocol;     ///< How an outer IP layer names it.
        bool fixedNext = false;    ///< The header already names what it carries.
        bool checksummed = false;  ///< TCP, UDP, ICMPv6: needs the pseudo header of the IP layer around it.
    };

    FrameBuilder& add(Layer layer);
    static void complete(Bytes& header, const Layer& layer, const Layer* next, const Bytes& inner);
    static void checksumTransport(const Layer& ip, const Bytes& ipHeader, const Layer& transport, Bytes& segment);

    std::vector<Layer> m_layers;
};

/// The Internet checksum (RFC 1071) of @p bytes, continued from @p sum (a running, not complemented sum).
[[nodiscard]] std::uint16_t internetChecksum(std::span<const std::uint8_t> bytes, std::uint64_t sum = 0);

/// CRC-32C (RFC 9260 appendix A), as SCTP uses it.
[[nodiscard]] std::uint32_t crc32c(std::span<const std::uint8_t> bytes);

/// @p size bytes that look random and depend on @p seed only.
[[nodiscard]] Bytes patternBytes(std::size_t size, std::uint64_t seed);

}  // namespace netmoth::test
