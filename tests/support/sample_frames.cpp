// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_frames.h"

#include "tests/support/sample_tags.h"

namespace netmoth::test {
namespace {

using namespace headers;
using packet::LinkType;

Bytes outerUdp(unsigned sourcePort, unsigned destinationPort, const Bytes& payload)
{
    return ethernet(0x0800, ipv4(17, udp(sourcePort, destinationPort, payload)));
}

Bytes outerGre(unsigned flags, unsigned protocol, const Bytes& optional, const Bytes& payload)
{
    return ethernet(0x0800, ipv4(47, gre(flags, protocol, optional, payload)));
}

void addLinkLayers(std::vector<SampleFrame>& samples)
{
    const Bytes v4 = ipv4(17, udp(1111, 2222, filler(8)));
    const Bytes v6 = ipv6(17, udp(1111, 2222, filler(8)));
    const auto add = [&](const char* name, LinkType type, const Bytes& bytes) {
        samples.push_back({name, type, bytes});
    };
    add("ethernetIpv4", LinkType::Ethernet, ethernet(0x0800, v4));
    add("ethernetIpv6", LinkType::Ethernet, ethernet(0x86DD, v6));
    add("vlan", LinkType::Ethernet, ethernet(0x8100, vlanTag(5, 0x0800, v4)));
    add("qinq", LinkType::Ethernet, ethernet(0x88A8, vlanTag(5, 0x8100, vlanTag(6, 0x86DD, v6))));
    add("oldQinq", LinkType::Ethernet, ethernet(0x9100, vlanTag(5, 0x9200, vlanTag(6, 0x0800, v4))));
    add("snap", LinkType::Ethernet, ethernet(static_cast<unsigned>(v4.size() + 8), snap(0x0800, v4)));
    add("llcIp", LinkType::Ethernet, ethernet(static_cast<unsigned>(v4.size() + 3), Bytes{6, 6, 3} + v4));
    add("vlanSnap", LinkType::Ethernet, ethernet(0x8100, vlanTag(5, 60, snap(0x0800, v4))));
    add("mpls", LinkType::Ethernet, ethernet(0x8847, mplsLabel(100, false, mplsLabel(200, true, v4))));
    add("mplsIpv6", LinkType::Ethernet, ethernet(0x8848, mplsLabel(2, true, v6)));
    add("pseudoWire", LinkType::Ethernet,
        ethernet(0x8847, mplsLabel(100, true, big32(0) + ethernet(0x8100, vlanTag(9, 0x0800, v4)))));
    add("pppoe", LinkType::Ethernet, ethernet(0x8864, pppoe(0x0021, v4)));
    add("pppoeIpv6InVlan", LinkType::Ethernet, ethernet(0x8100, vlanTag(7, 0x8864, pppoe(0x0057, v6))));
    add("sll", LinkType::LinuxCooked, linuxCooked(0x0800, v4));
    add("sllVlan", LinkType::LinuxCooked, linuxCooked(0x8100, vlanTag(5, 0x0800, v4)));
    add("sllSnap", LinkType::LinuxCooked, linuxCooked(4, snap(0x0800, v4)));
    add("sll2", LinkType::LinuxCookedV2, linuxCooked2(0x86DD, v6));
    add("rawIpv4", LinkType::RawIp, v4);
    add("rawIpv6", LinkType::RawIp, v6);
    add("linkTypeIpv4", LinkType::RawIpv4, v4);
    add("linkTypeIpv6", LinkType::RawIpv6, v6);
    add("nullLittleEndian", LinkType::Null, Bytes{2, 0, 0, 0} + v4);
    add("nullBigEndian", LinkType::Null, big32(30) + v6);
    add("loop", LinkType::Loop, big32(24) + v6);
    add("pppFramed", LinkType::Ppp, Bytes{0xFF, 0x03} + big16(0x0021) + v4);
    add("pppBare", LinkType::Ppp, big16(0x0057) + v6);
    add("pppCompressed", LinkType::Ppp, Bytes{0x21} + v4);
    add("pppMpls", LinkType::Ppp, big16(0x0281) + mplsLabel(9, true, v4));
}

/// tst_link_types has all of their forms.
void addOtherLinkTypes(std::vector<SampleFrame>& samples)
{
    const Bytes v4 = ipv4(17, udp(1111, 2222, filler(8)));
    const auto add = [&](const char* name, LinkType type, const Bytes& bytes) {
        samples.push_back({name, type, bytes});
    };
    const Bytes macHeader = Bytes{0x08, 0x01} + Bytes(22, 0);
    const Bytes qosHeader = Bytes{0x88, 0x01} + Bytes(22, 0);
    add("serialCisco", LinkType::Serial, Bytes{0x0F, 0} + big16(0x0800) + v4);
    add("linkTypePppoe", LinkType::PppOverEthernet, pppoe(0x0021, v4));
    add("ciscoHdlc", LinkType::CiscoHdlc, Bytes{0x8F, 0} + big16(0x0800) + v4);
    add("frameRelay", LinkType::FrameRelay, Bytes{0x18, 0x41, 0x03, 0xCC} + v4);
    add("frameRelaySnap", LinkType::FrameRelay, Bytes{0x18, 0x41, 0x03, 0, 0x80, 0, 0, 0, 8, 0} + v4);
    add("pppDirection", LinkType::PppWithDirection, Bytes{1, 0xFF, 0x03} + big16(0x0021) + v4);
    add("linkTypeMpls", LinkType::Mpls, mplsLabel(9, true, v4));
    add("wifi", LinkType::Wifi, macHeader + snap(0x0800, v4));
    add("wifiAggregate", LinkType::Wifi,
        qosHeader + Bytes{0x80, 0} + ethernet(static_cast<unsigned>(v4.size() + 8), snap(0x0800, v4)));
    add("radiotap", LinkType::WifiRadiotap,
        Bytes{0, 0, 17, 0, 3, 0, 0, 0} + Bytes(8, 0) + Bytes{0} + macHeader + snap(0x0800, v4));
    add("avs", LinkType::WifiAvs, big32(0x80211001) + big32(64) + Bytes(56, 0) + macHeader + snap(0x0800, v4));
    add("prism", LinkType::WifiPrism, big32(0x44) + big32(144) + Bytes(136, 0) + macHeader + snap(0x0800, v4));
    add("ppi", LinkType::Ppi, Bytes{0, 0, 8, 0, 105, 0, 0, 0} + macHeader + snap(0x0800, v4));
    add("nflog", LinkType::Nflog, Bytes{2, 0, 0, 30, 8, 0, 1, 0, 8, 0, 3, 0, 40, 0, 9, 0} + v4);
    add("pktap", LinkType::Pktap, Bytes{108, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0} + Bytes(96, 0) + ethernet(0x0800, v4));
}

void addIpAndTransports(std::vector<SampleFrame>& samples)
{
    const auto add4 = [&](const char* name, unsigned protocol, const Bytes& payload, const Ipv4Fields& fields = {}) {
        samples.push_back({name, LinkType::Ethernet, ethernet(0x0800, ipv4(protocol, payload, fields))});
    };
    const auto add6 = [&](const char* name, unsigned next, const Bytes& payload) {
        samples.push_back({name, LinkType::Ethernet, ethernet(0x86DD, ipv6(next, payload))});
    };
    Ipv4Fields withOptions;
    withOptions.options = Bytes{0x94, 4, 0, 0, 1, 1, 1, 0};
    TcpFields syn;
    syn.flags = 0x02;
    syn.options = Bytes{2, 4, 5, 0xB4, 4, 2, 8, 10, 0, 0, 0, 1, 0, 0, 0, 0, 1, 3, 3, 7};
    Ipv4Fields first;
    first.fragment = 0x2000;
    Ipv4Fields later;
    later.fragment = 0x00B9;
    add4("tcp", 6, tcp(filler(12)));
    add4("tcpOptions", 6, tcp({}, syn));
    add4("ipv4Options", 17, udp(1, 2, filler(4)), withOptions);
    add4("icmp", 1, icmp(8, 0, filler(16)));
    add4("icmpError", 1, icmp(3, 3, innermostIpv4()));
    add4("sctp", 132, sctp(3868, 3869, filler(16)));
    add4("dccp", 33, dccp(5001, 5002, filler(4)));
    add4("udpLite", 136, udp(1234, 5678, filler(8), 8));
    add4("igmp", 2, filler(8));
    add4("esp", 50, filler(24));
    add4("firstFragment", 17, udp(1, 2, filler(16), 1480), first);
    add4("laterFragment", 17, filler(24), later);
    add6("tcpOverIpv6", 6, tcp(filler(12)));
    add6("icmpv6", 58, icmp(128, 0, filler(8)));
    add6("icmpv6Error", 58, icmp(1, 4, innermostIpv6()));
    add6("extensionHeaders", 0, extension(43, 0, extension(60, 1, extension(6, 0, tcp(filler(4))))));
    add6("extensionsOutOfOrder", 60,
         extension(0, 1, extension(43, 0, extension(60, 0, extension(17, 0, udp(1, 2, {}))))));
    add6("atomicFragment", 44, fragmentHeader(6, 0, 77, tcp(filler(4))));
    add6("firstIpv6Fragment", 44, fragmentHeader(17, 1, 77, udp(1, 2, filler(8), 3000)));
    add6("laterIpv6Fragment", 60, extension(44, 0, fragmentHeader(17, 0x05A8, 77, filler(16))));
    add6("noNextHeader", 59, {});
}

void addGreTunnels(std::vector<SampleFrame>& samples)
{
    const Bytes v4 = innermostIpv4();
    const Bytes v6 = innermostIpv6();
    const Bytes frame = ethernet(0x0800, v4);
    const auto add = [&](const char* name, const Bytes& bytes) {
        samples.push_back({name, LinkType::Ethernet, bytes});
    };
    add("gre", outerGre(0, 0x0800, {}, v4));
    add("greAllFields", outerGre(0xB000, 0x86DD, big32(0) + big32(0xC0FFEE) + big32(1), v6));
    add("greMpls", outerGre(0, 0x8847, {}, mplsLabel(30, true, v4)));
    add("greEthernet", outerGre(0, 0x6558, {}, frame));
    add("nvgre", outerGre(0x2000, 0x6558, big32(0x00ABCD05), frame));
    add("erspanOne", outerGre(0, 0x88BE, {}, frame));
    add("erspanTwo", outerGre(0x1000, 0x88BE, big32(9), Bytes{0x10, 0x05, 0x00, 0x2A, 0, 0, 0, 1} + frame));
    add("erspanThree",
        outerGre(0x1000, 0x22EB, big32(9), Bytes{0x20, 0x05, 0x00, 0x2B, 0, 0, 0, 0, 0, 0, 0, 0} + frame));
    add("erspanThreeSubheader",
        outerGre(0x1000, 0x22EB, big32(9), Bytes{0x20, 0x05, 0, 0x2B, 0, 0, 0, 0, 0, 0, 0, 1} + Bytes(8, 0) + frame));
    const Bytes ppp = Bytes{0xFF, 0x03, 0x00, 0x21} + v4;
    add("pptp",
        outerGre(0x3081, 0x880B, big16(static_cast<unsigned>(ppp.size())) + big16(51) + big32(1) + big32(2), ppp));
    add("ipInIp", ethernet(0x0800, ipv4(4, v4)));
    add("sixInFour", ethernet(0x0800, ipv4(41, v6)));
    add("fourInSix", ethernet(0x86DD, ipv6(4, v4)));
    add("sixInSix", ethernet(0x86DD, ipv6(60, extension(41, 0, v6))));
    add("mplsInIp", ethernet(0x0800, ipv4(137, mplsLabel(77, true, v4))));
    add("ahTransport", ethernet(0x0800, ipv4(51, authentication(17, 0x1001, udp(5000, 6000, filler(8))))));
    add("ahTunnel", ethernet(0x0800, ipv4(51, authentication(4, 0x1001, v4))));
    add("ahOverIpv6", ethernet(0x86DD, ipv6(0, extension(51, 0, authentication(60, 5, extension(6, 0, tcp({})))))));
}

void addUdpTunnels(std::vector<SampleFrame>& samples)
{
    const Bytes v4 = innermostIpv4();
    const Bytes v6 = innermostIpv6();
    const Bytes frame = ethernet(0x0800, v4);
    const auto add = [&](const char* name, const Bytes& bytes) {
        samples.push_back({name, LinkType::Ethernet, bytes});
    };
    add("vxlan", outerUdp(50000, 4789, vxlan(5001, frame)));
    add("vxlanLinuxPortVlan", outerUdp(50000, 8472, vxlan(7, ethernet(0x8100, vlanTag(3, 0x86DD, v6)))));
    add("vxlanGpe", outerUdp(50000, 4790, Bytes{0x0C, 0, 0, 1} + big32(9U << 8U) + v4));
    add("geneve", outerUdp(50000, 6081, geneve(0xABCDE, 0x6558, filler(8), frame)));
    add("geneveIp", outerUdp(50000, 6081, geneve(1, 0x86DD, {}, v6)));
    add("gtp", outerUdp(2152, 2152, gtpUser(0xDEADBEEF, 0, {}, v4)));
    add("gtpExtension",
        outerUdp(9000, 2152, gtpUser(5, 4, Bytes{0, 1, 0, 0x85} + Bytes{1, 0x10, 0x09, 0x85} + Bytes{1, 0, 0, 0}, v4)));
    add("gtpSequence", outerUdp(2152, 9000, gtpUser(6, 2, Bytes{0, 1, 0, 0}, v6)));
    add("l2tp", outerUdp(1701, 1701, l2tp(11, 22, Bytes{0xFF, 0x03, 0x00, 0x21} + v4)));
    add("l2tpOffset",
        outerUdp(1701, 1701,
                 big16(0x0A02) + big16(11) + big16(22) + big32(1) + big16(2) + Bytes(2, 0) + Bytes{0x21} + v4));
    add("teredo", outerUdp(3544, 50000, v6));
    add("teredoIndications",
        outerUdp(50000, 3544, Bytes{0, 1, 2, 3, 9, 9, 8, 8, 8} + Bytes(9, 0) + Bytes{0, 0, 1, 2, 3, 4, 5, 6} + v6));
    add("mplsInUdp", outerUdp(50000, 6635, mplsLabel(0x515, true, v4)));
    add("vxlanInGreInIpv6",
        ethernet(0x86DD, ipv6(47, gre(0, 0x0800, {}, ipv4(17, udp(50000, 4789, vxlan(1, frame)))))));
}

}  // namespace

Bytes innermostIpv4()
{
    Ipv4Fields fields;
    fields.host = 100;
    return ipv4(17, udp(5000, 6000, filler(8)), fields);
}

Bytes innermostIpv6()
{
    Ipv6Fields fields;
    fields.host = 0x64;
    return ipv6(17, udp(5000, 6000, filler(8)), fields);
}

std::vector<SampleFrame> sampleFrames()
{
    std::vector<SampleFrame> samples;
    addLinkLayers(samples);
    addOtherLinkTypes(samples);
    addIpAndTransports(samples);
    addGreTunnels(samples);
    addUdpTunnels(samples);
    addTagSamples(samples);
    addPseudoWireSamples(samples);
    addTunnelSamples(samples);
    return samples;
}

}  // namespace netmoth::test
