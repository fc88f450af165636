// SPDX-License-Identifier: GPL-3.0-or-later
// Four rings on one interface: the packets of a flow must reach the same one, whatever carries them, and flows must
// reach all of them. The kernel runs the program of fanout_program.h on received packets and on those that the host
// sends itself.
#include "core/source/afpacket_socket.h"
#include "core/source/tpacket_v3_ring.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/privileged_main.h"

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>

#include <map>
#include <set>

using namespace netmoth;
using namespace netmoth::source;
using namespace netmoth::test;
using headers::operator+;

namespace {

constexpr std::size_t kRings = 4;
constexpr unsigned kFlows = 60;

/// The frames of flow number @p flow, in which only `host` and ports may depend on it.
using MakeFrames = std::vector<Bytes> (*)(unsigned flow);

unsigned clientPort(unsigned flow)
{
    return 30000 + flow * 7;
}

/// Exchanges the addresses of the IP packet at @p at: the packet goes the other way.
Bytes reversed(Bytes packet)
{
    const std::size_t size = packet[0] >> 4U == 6 ? 16 : 4;
    const auto source = packet.begin() + (size == 16 ? 8 : 12);
    std::swap_ranges(source, source + static_cast<std::ptrdiff_t>(size), source + static_cast<std::ptrdiff_t>(size));
    return packet;
}

Bytes ipPacket(bool isIpv6, unsigned protocol, const Bytes& data, unsigned host)
{
    const auto low = static_cast<std::uint8_t>(host);
    return isIpv6 ? headers::ipv6(protocol, data, {.host = low}) : headers::ipv4(protocol, data, {.host = low});
}

template <bool IsIpv6>
std::vector<Bytes> tcpBothWays(unsigned flow)
{
    const Bytes there = headers::tcp({}, {.sourcePort = clientPort(flow), .destinationPort = 443});
    const Bytes back = headers::tcp({}, {.sourcePort = 443, .destinationPort = clientPort(flow)});
    return {inEthernet(IsIpv6, ipPacket(IsIpv6, 6, there, 1)),
            inEthernet(IsIpv6, reversed(ipPacket(IsIpv6, 6, back, 1)))};
}

template <bool IsIpv6>
std::vector<Bytes> wholeAndFragments(unsigned flow)
{
    DatagramHead head;
    head.isIpv6 = IsIpv6;
    head.host = static_cast<std::uint8_t>(flow);
    head.id = flow;
    auto frames = fragmentFrames(head, headers::udp(clientPort(flow), 2049, headers::filler(1200)), 512);
    frames.push_back(inEthernet(IsIpv6, ipPacket(IsIpv6, 17, headers::udp(clientPort(flow), 2049, {}), flow)));
    frames.push_back(
        inEthernet(IsIpv6, reversed(ipPacket(IsIpv6, 17, headers::udp(2049, clientPort(flow), {}), flow))));
    return frames;
}

/// As tunnels do it: the outer source port depends on what is inside and on the direction.
std::vector<Bytes> vxlanBothWays(unsigned flow)
{
    const Bytes inner = headers::ipv4(17, headers::udp(1, 2, {}), {.host = static_cast<std::uint8_t>(flow)});
    const auto vxlan = [&](unsigned sourcePort, const Bytes& packet) {
        return headers::ipv4(17, headers::udp(sourcePort, 4789, headers::vxlan(1, headers::ethernet(0x0800, packet))),
                             {.host = static_cast<std::uint8_t>(flow)});
    };
    return {inEthernet(false, vxlan(50000 + flow, inner)),
            inEthernet(false, reversed(vxlan(60000 - flow * 3, reversed(inner))))};
}

std::vector<Bytes> greBothWays(unsigned flow)
{
    const Bytes inner = headers::ipv4(17, headers::udp(1, 2, {}), {.host = 9});
    const auto gre = [&](const Bytes& packet) {
        return headers::ipv4(47, headers::gre(0, 0x0800, {}, packet), {.host = static_cast<std::uint8_t>(flow)});
    };
    return {inEthernet(false, gre(inner)), inEthernet(false, reversed(gre(reversed(inner))))};
}

std::vector<Bytes> taggedAndNot(unsigned flow)
{
    std::vector<Bytes> frames;
    for (const Bytes& plain : tcpBothWays<false>(flow)) {
        const Bytes packet(plain.begin() + 14, plain.end());
        frames.push_back(plain);
        frames.push_back(headers::ethernet(0x8100, headers::vlanTag(flow + 1, 0x0800, packet)));
        frames.push_back(
            headers::ethernet(0x88A8, headers::vlanTag(7, 0x8100, headers::vlanTag(flow + 1, 0x0800, packet))));
        frames.push_back(headers::ethernet(0x8864, headers::pppoe(0x0021, packet)));
    }
    return frames;
}

std::vector<Bytes> withOptions(unsigned flow)
{
    headers::Ipv4Fields options;
    options.options = {7, 3, 4, 1};
    const Bytes there = headers::tcp({}, {.sourcePort = clientPort(flow), .destinationPort = 443});
    return {inEthernet(false, headers::ipv4(6, there)), inEthernet(false, headers::ipv4(6, there, options))};
}

/// Sends as the host's own stack does: through the queues, where captures see it. (PacketSender goes past them.)
class Sender
{
public:
    explicit Sender(const char* interfaceName)
        : m_socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0))
    {
        m_to.sll_family = AF_PACKET;
        m_to.sll_ifindex = static_cast<int>(::if_nametoindex(interfaceName));
    }
    [[nodiscard]] bool send(const Bytes& frame)
    {
        m_to.sll_protocol = htons(static_cast<std::uint16_t>(frame[12] << 8 | frame[13]));
        return ::sendto(m_socket.get(), frame.data(), frame.size(), 0, reinterpret_cast<const sockaddr*>(&m_to),
                        sizeof m_to) == static_cast<ssize_t>(frame.size());
    }

private:
    UniqueFd m_socket;
    sockaddr_ll m_to{};
};

class FanoutTest : public QObject
{
    Q_OBJECT

private:
    /// Flow number → rings that got packets of it. The number travels in the source's Ethernet address.
    static std::map<unsigned, std::set<std::size_t>> ringsOfFlows(const char* captureOn, MakeFrames makeFrames,
                                                                  std::uint64_t& frames)
    {
        RingOptions options;
        options.interfaceName = captureOn;
        options.geometry.blockSizeBytes = 1U << 18;
        std::vector<UniqueFd> sockets;
        for (std::size_t i = 0; i < kRings; ++i)
            sockets.push_back(openPacketSocket().value());
        auto rings = TpacketV3Ring::openGroup(std::move(sockets), options).value();
        Sender sender("nm1");
        std::uint64_t sent = 0;
        for (unsigned flow = 0; flow < kFlows; ++flow) {
            for (Bytes frame : makeFrames(flow)) {
                frame[11] = static_cast<std::uint8_t>(flow);
                frame.resize(std::max<std::size_t>(frame.size(), 60));
                sent += sender.send(frame);
            }
        }
        std::map<unsigned, std::set<std::size_t>> found;
        for (std::size_t ring = 0; ring < kRings; ++ring) {
            for (Burst burst;
                 (burst = rings[ring]->nextBurst(rings[ring]->retireTimeout() * 10)).status == BurstStatus::Frames;) {
                for (const packet::Frame& frame : burst.frames)
                    found[frame.bytes[11]].insert(ring);
                frames += burst.frames.size();
            }
        }
        if (frames != sent)
            qWarning("%llu of %llu frames arrived", static_cast<unsigned long long>(frames),
                     static_cast<unsigned long long>(sent));
        return frames == sent ? found : std::map<unsigned, std::set<std::size_t>>{};
    }

private slots:
    void initTestCase()
    {
        const auto made = netmoth::testing::addVethPair("nm0", "nm1");
        QVERIFY2(made, made ? "" : made.error().sentence.c_str());
    }

    void packetsOfAFlowReachOneRing_data()
    {
        QTest::addColumn<MakeFrames>("makeFrames");
        QTest::addColumn<bool>("sentByHost");
        for (const bool sentByHost : {false, true}) {
            const char* how = sentByHost ? "sent" : "received";
            QTest::addRow("TCP over IPv4, both directions, %s", how) << MakeFrames{tcpBothWays<false>} << sentByHost;
            QTest::addRow("TCP over IPv6, both directions, %s", how) << MakeFrames{tcpBothWays<true>} << sentByHost;
            QTest::addRow("UDP over IPv4, whole and in fragments, %s", how)
                << MakeFrames{wholeAndFragments<false>} << sentByHost;
            QTest::addRow("UDP over IPv6, whole and in fragments, %s", how)
                << MakeFrames{wholeAndFragments<true>} << sentByHost;
            QTest::addRow("VXLAN, both directions, %s", how) << MakeFrames{vxlanBothWays} << sentByHost;
            QTest::addRow("GRE, both directions, %s", how) << MakeFrames{greBothWays} << sentByHost;
            QTest::addRow("VLAN, QinQ and PPPoE, %s", how) << MakeFrames{taggedAndNot} << sentByHost;
            QTest::addRow("with IPv4 options and without, %s", how) << MakeFrames{withOptions} << sentByHost;
        }
    }

    void packetsOfAFlowReachOneRing()
    {
        QFETCH(MakeFrames, makeFrames);
        QFETCH(bool, sentByHost);
        std::uint64_t frames = 0;
        const auto found = ringsOfFlows(sentByHost ? "nm1" : "nm0", makeFrames, frames);
        QCOMPARE(found.size(), std::size_t{kFlows});
        std::map<std::size_t, int> flowsOfRing;
        std::size_t together = 0;
        for (const auto& [flow, rings] : found) {
            together += rings.size() == 1;
            for (const std::size_t ring : rings)
                ++flowsOfRing[ring];
        }
        qInfo("%zu of %u flows in one ring each; flows a ring: %d %d %d %d", together, kFlows, flowsOfRing[0],
              flowsOfRing[1], flowsOfRing[2], flowsOfRing[3]);
        QCOMPARE(together, std::size_t{kFlows});
        // 60 flows at random: fewer than three in one of four rings happens once in 50,000 runs.
        for (std::size_t ring = 0; ring < kRings; ++ring)
            QVERIFY2(flowsOfRing[ring] >= 2, "a ring gets next to nothing");
    }

    void whatIsNotIpReachesTheFirstRing()
    {
        std::uint64_t frames = 0;
        const auto found = ringsOfFlows(
            "nm0",
            [](unsigned flow) -> std::vector<Bytes> {
                return {headers::ethernet(0x0806, Bytes(28, static_cast<std::uint8_t>(flow))),
                        headers::ethernet(0x8847, headers::mplsLabel(flow, true, headers::ipv4(6, headers::tcp({}))))};
            },
            frames);
        QCOMPARE(found.size(), std::size_t{kFlows});
        for (const auto& [flow, rings] : found)
            QCOMPARE(rings, std::set<std::size_t>{0});
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(FanoutTest)
#include "tst_fanout.moc"
