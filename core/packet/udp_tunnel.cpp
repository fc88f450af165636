// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/tunnel_opener.h"
#include "core/packet/tunnel_port.h"

#include <algorithm>
#include <array>

namespace netmoth::packet {
namespace {

TunnelStatus openMplsInUdp(const ByteRange& payload, TunnelContent& content)
{
    content.kind = TunnelKind::MplsInUdp;
    const WalkStatus status = walkEtherType(kEtherTypeMpls, payload, content.inner);
    content.id = content.inner.mplsBottomLabel;
    return asGuess(status);
}

TunnelStatus openGreInUdp(const ByteRange& payload, TunnelContent& content)
{
    const TunnelStatus status = openGre(payload, content);
    return status == TunnelStatus::Opened ? status : TunnelStatus::None;
}

struct UdpTunnel
{
    std::uint16_t port;
    UdpTunnelOpener open;
};

constexpr std::array kUdpTunnels{
    UdpTunnel{kVxlanPort, openVxlan},
    UdpTunnel{kLinuxVxlanPort, openVxlan},
    UdpTunnel{kVxlanGpePort, openVxlanGpe},
    UdpTunnel{kGenevePort, openGeneve},
    UdpTunnel{kMplsInUdpPort, openMplsInUdp},
    UdpTunnel{kGuePort, openGue},
    UdpTunnel{kLispPort, openLisp},
    UdpTunnel{kGtpUserPort, openGtpUser},
    UdpTunnel{kTeredoPort, openTeredo},
    UdpTunnel{kL2tpPort, openL2tp},
    UdpTunnel{kGreInUdpPort, openGreInUdp},
    UdpTunnel{kAyiyaPort, openAyiya},
    UdpTunnel{kCapwapDataPort, openCapwapData},
};
static_assert(std::ranges::all_of(kUdpTunnels, [](const UdpTunnel& each) { return isTunnelPort(1, each.port); }));

UdpTunnelOpener openerOf(std::uint16_t port)
{
    const auto* const tunnel = std::ranges::find(kUdpTunnels, port, &UdpTunnel::port);
    return tunnel != kUdpTunnels.end() ? tunnel->open : nullptr;
}

}  // namespace

TunnelStatus openUdpTunnel(std::uint16_t sourcePort, std::uint16_t destinationPort, const ByteRange& payload,
                           TunnelContent& content)
{
    if (const UdpTunnelOpener open = openerOf(destinationPort); open != nullptr)
        return open(payload, content);
    const UdpTunnelOpener answer = answersFromTunnelPort(sourcePort) ? openerOf(sourcePort) : nullptr;
    return answer != nullptr ? answer(payload, content) : TunnelStatus::None;
}

}  // namespace netmoth::packet
