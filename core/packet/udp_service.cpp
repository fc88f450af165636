// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/udp_service.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace netmoth::packet {

namespace {

Opener requestIf(bool isRequest)
{
    return isRequest ? Opener::Sender : Opener::Receiver;
}

/// RFC 1035 §4.1.1, and alike: NetBIOS name service, mDNS, LLMNR.
Opener dnsMessage(const PacketView& view)
{
    return view.payloadLength < 3 ? Opener::Unknown : requestIf((view.payload[2] & 0x80) == 0);
}

/// RFC 5905 §7.3; control messages RFC 9327 §2.
Opener ntpMessage(const PacketView& view)
{
    if (view.payloadLength < 2)
        return Opener::Unknown;
    switch (view.payload[0] & 7U) {
    case 1:  // symmetric active
    case 3:  // client
    case 5:  // broadcast
        return Opener::Sender;
    case 2:  // symmetric passive
    case 4:  // server
        return Opener::Receiver;
    case 6:
        return requestIf((view.payload[1] & 0x80) == 0);
    case 7:
        return requestIf((view.payload[0] & 0x80) == 0);
    default:
        return Opener::Unknown;
    }
}

/// RFC 2131 §2.
Opener dhcpMessage(const PacketView& view)
{
    if (view.payloadLength == 0 || view.payload[0] < 1 || view.payload[0] > 2)
        return Opener::Unknown;
    return requestIf(view.payload[0] == 1);
}

/// RFC 8415 §7.3.
Opener dhcpv6Message(const PacketView& view)
{
    if (view.payloadLength == 0)
        return Opener::Unknown;
    const std::uint8_t type = view.payload[0];
    return type == 0 ? Opener::Unknown : requestIf(type != 2 && type != 7 && type != 10 && type != 13);
}

/// RFC 2865 §3, 2866 §3, 5176 §2.3.
Opener radiusMessage(const PacketView& view)
{
    if (view.payloadLength == 0)
        return Opener::Unknown;
    switch (view.payload[0]) {
    case 1:
    case 4:
    case 12:
    case 40:
    case 43:
        return Opener::Sender;
    case 2:
    case 3:
    case 5:
    case 11:
    case 41:
    case 42:
    case 44:
    case 45:
        return Opener::Receiver;
    default:
        return Opener::Unknown;
    }
}

/// SIP and SSDP: a response begins with the protocol's name, a request with a method.
Opener textMessage(const PacketView& view)
{
    const std::string_view text(reinterpret_cast<const char*>(view.payload), view.payloadLength);
    if (text.starts_with("SIP/") || text.starts_with("HTTP/"))
        return Opener::Receiver;
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z' ? Opener::Sender : Opener::Unknown;
}

/// RFC 7252 §3: code class 0 is a request.
Opener coapMessage(const PacketView& view)
{
    if (view.payloadLength < 4 || view.payload[1] == 0)
        return Opener::Unknown;
    return requestIf(view.payload[1] >> 5U == 0);
}

/// RFC 7296 §3.1, RFC 2408 §3.1: only the first message has no responder's SPI.
Opener ikeMessage(const PacketView& view)
{
    constexpr std::array<std::uint8_t, 8> kNoSpi{};
    if (view.payloadLength < 20)
        return Opener::Unknown;
    if (std::memcmp(view.payload + 8, kNoSpi.data(), kNoSpi.size()) == 0)
        return Opener::Sender;
    const bool isVersion2 = view.payload[17] >> 4U == 2;
    const std::uint8_t flags = view.payload[19];
    if (!isVersion2)
        return Opener::Unknown;
    return requestIf((flags & 0x08) != 0);  // sent by the original initiator
}

/// RFC 8489 §5.
Opener stunMessage(const PacketView& view)
{
    if (view.payloadLength < 20 || (view.payload[0] & 0xC0) != 0)
        return Opener::Unknown;
    return (view.payload[0] & 1) != 0 ? Opener::Receiver
                                      : ((view.payload[1] & 0x10) != 0 ? Opener::Unknown : Opener::Sender);
}

using MessageReader = Opener (*)(const PacketView&);

struct UdpService
{
    std::uint16_t port;
    MessageReader message = nullptr;  ///< Used if both ends have the port; null: unknown direction.
};

/// Request/response services with the port numbers that IANA assigned.
constexpr std::array kServices{
    UdpService{7},                    // echo
    UdpService{13},                   // daytime
    UdpService{37},                   // time
    UdpService{53, dnsMessage},       // DNS
    UdpService{67, dhcpMessage},      // DHCP server
    UdpService{69},                   // TFTP
    UdpService{88},                   // Kerberos
    UdpService{111},                  // ONC RPC
    UdpService{123, ntpMessage},      // NTP
    UdpService{137, dnsMessage},      // NetBIOS names
    UdpService{161},                  // SNMP
    UdpService{177},                  // XDMCP
    UdpService{389},                  // CLDAP
    UdpService{427},                  // SLP
    UdpService{443},                  // HTTP/3
    UdpService{464},                  // Kerberos passwords
    UdpService{500, ikeMessage},      // IKE
    UdpService{547, dhcpv6Message},   // DHCPv6 server
    UdpService{623},                  // IPMI
    UdpService{853},                  // DNS over DTLS and QUIC
    UdpService{1434},                 // SQL Server Browser
    UdpService{1645, radiusMessage},  // RADIUS, older
    UdpService{1646, radiusMessage},  //
    UdpService{1812, radiusMessage},  // RADIUS
    UdpService{1813, radiusMessage},  //
    UdpService{1900, textMessage},    // SSDP
    UdpService{2049},                 // NFS
    UdpService{3478, stunMessage},    // STUN
    UdpService{3799, radiusMessage},  // RADIUS dynamic authorization
    UdpService{5060, textMessage},    // SIP
    UdpService{5351},                 // PCP, NAT-PMP
    UdpService{5353, dnsMessage},     // mDNS
    UdpService{5355, dnsMessage},     // LLMNR
    UdpService{5683, coapMessage},    // CoAP
    UdpService{5684},                 // CoAP over DTLS
    UdpService{11211},                // memcached
};

constexpr std::uint16_t kHighestService = kServices.back().port;
constexpr std::uint8_t kNoService = 0xFF;

/// Index of the service by port. It is looked up for every new UDP flow, which in a flood is every packet.
constexpr auto kServiceOfPort = [] {
    std::array<std::uint8_t, kHighestService + 1> services{};
    services.fill(kNoService);
    for (std::size_t i = 0; i < kServices.size(); ++i)
        services[kServices[i].port] = static_cast<std::uint8_t>(i);
    return services;
}();

std::uint8_t serviceOf(std::uint16_t port)
{
    return port <= kHighestService ? kServiceOfPort[port] : kNoService;
}

}  // namespace

Opener udpOpener(const PacketView& view)
{
    const std::uint8_t source = serviceOf(view.ends.sourcePort);
    const std::uint8_t destination = serviceOf(view.ends.destinationPort);
    if (source == kNoService && destination == kNoService)
        return Opener::Unknown;
    if (source == kNoService || destination == kNoService)
        return source == kNoService ? Opener::Sender : Opener::Receiver;
    // If both ends have one: the message format of the lower port, whose end is taken for the service.
    const UdpService& service = kServices[source < destination ? source : destination];
    return service.message != nullptr ? service.message(view) : Opener::Unknown;
}

}  // namespace netmoth::packet
