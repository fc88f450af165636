// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_tags.h"

#include "tests/support/header_bytes.h"

namespace netmoth::test {
namespace {

using namespace headers;
using packet::LinkType;

class Samples
{
public:
    explicit Samples(std::vector<SampleFrame>& samples)
        : m_samples(samples)
    {
    }
    void add(const char* name, const Bytes& bytes) { m_samples.push_back({name, LinkType::Ethernet, bytes}); }
    void addUdp(const char* name, unsigned sourcePort, unsigned destinationPort, const Bytes& payload)
    {
        add(name, ethernet(0x0800, ipv4(17, udp(sourcePort, destinationPort, payload))));
    }
    void addIp(const char* name, unsigned protocol, const Bytes& payload)
    {
        add(name, ethernet(0x0800, ipv4(protocol, payload)));
    }

private:
    std::vector<SampleFrame>& m_samples;
};

const Bytes kCheckValue(16, 0xAA);
// Metadata types of RFC 8300: four words, or any number.
constexpr std::uint8_t kFixedContext = 1;
constexpr std::uint8_t kVariableContext = 2;

}  // namespace

Bytes serviceHeader(unsigned nextProtocol, unsigned words, const Bytes& payload)
{
    return big16(0x0FC0U | words) +
           Bytes{words == 6 ? kFixedContext : kVariableContext, static_cast<std::uint8_t>(nextProtocol)} +
           big32(0x0000'01FF) + Bytes((words - 2) * 4, 0x77) + payload;
}

void addTagSamples(std::vector<SampleFrame>& frames)
{
    Samples samples(frames);
    const Bytes v4 = ipv4(17, udp(1111, 2222, filler(8)));
    const Bytes v6 = ipv6(17, udp(1111, 2222, filler(8)));
    const Bytes frame = ethernet(0x0800, v4);
    samples.add("vnTag", ethernet(0x8926, big32(0x00010002) + big16(0x0800) + v4));
    samples.add("vnTagVlan", ethernet(0x8926, big32(0x80010002) + big16(0x8100) + vlanTag(5, 0x86DD, v6)));
    samples.add("eTag", ethernet(0x893F, big32(0x1000'00D3) + big16(0) + big16(0x0800) + v4));
    samples.add("backboneService", ethernet(0x88A8, vlanTag(5, 0x88E7, big32(0x0000'1234) + frame)));
    samples.add("fabricPath", ethernet(0x8903, big16(0x0440) + ethernet(0x8100, vlanTag(5, 0x0800, v4))));
    samples.add("ciscoMetadata", ethernet(0x8909, Bytes{1, 1} + big16(1) + big16(77) + big16(0x0800) + v4));
    samples.add("ciscoMetadataTwo",
                ethernet(0x8909, Bytes{1, 2} + big16(1) + big16(77) + Bytes(8, 0) + big16(0x86DD) + v6));
    samples.add("hsr", ethernet(0x892F, big16(0x0030) + big16(9) + big16(0x0800) + v4));
    samples.add("redundancyTag", ethernet(0xF1C1, big16(0) + big16(9) + big16(0x86DD) + v6));
    samples.add("trill", ethernet(0x22F3, big16(0x0005) + big16(1) + big16(2) + frame));
    samples.add("trillOptions", ethernet(0x22F3, big16(0x0085) + big16(1) + big16(2) + Bytes(8, 9) + frame));
    samples.add("trillFineLabel",
                ethernet(0x22F3, big16(0x0005) + big16(1) + big16(2) +
                                     ethernet(0x893B, big16(1) + big16(0x893B) + big16(2) + big16(0x0800) + v4)));
    samples.add("macsec", ethernet(0x88E5, Bytes{0, 0} + big32(7) + big16(0x0800) + v4 + kCheckValue));
    samples.add("macsecIdentifier",
                ethernet(0x88E5, Bytes{0x20, 0} + big32(7) + Bytes(8, 2) + big16(0x86DD) + v6 + kCheckValue));
    samples.add("macsecShort", ethernet(0x88E5, Bytes{0x02, static_cast<std::uint8_t>(v4.size() + 2)} + big32(7) +
                                                    big16(0x0800) + v4 + kCheckValue + Bytes(5, 0)));
    samples.add("timeTag", ethernet(0x8988, Bytes(6, 1) + big16(0x0800) + v4));
    samples.add("aristaTime", ethernet(0xD28B, big16(1) + big16(0x0110) + Bytes(8, 1) + big16(0x0800) + v4));
    samples.add("aristaTimeShort", ethernet(0xD28B, big16(1) + big16(0x0020) + Bytes(6, 1) + big16(0x86DD) + v6));
    samples.add("serviceHeader", ethernet(0x894F, serviceHeader(1, 6, v4)));
    samples.add("serviceHeaderIpv6", ethernet(0x894F, serviceHeader(2, 2, v6)));
    samples.add("serviceHeaderEthernet", ethernet(0x894F, serviceHeader(4, 2, serviceHeader(3, 3, frame))));
    samples.add("serviceHeaderMpls", ethernet(0x894F, serviceHeader(5, 2, mplsLabel(9, true, v4))));
    samples.add("interSwitchLink",
                Bytes{1, 0, 0x0C, 0, 0, 0, 2, 0, 0, 0, 0, 1} + big16(static_cast<unsigned>(frame.size() + 12)) +
                    Bytes{0xAA, 0xAA, 3, 0, 0, 0x0C} + big16(5 << 1) + big32(0) + frame + Bytes(4, 0xFC));
    samples.add("realtek", ethernet(0x8899, big16(0xA001) + big16(0x0800) + v4));
    samples.add("realtekLong", ethernet(0x8899, Bytes{4, 0, 0, 0, 0, 1} + big16(0x0800) + v4));
    samples.add("broadcom", ethernet(0x8874, big32(0x2000'0001) + big16(0x0800) + v4));
    samples.add("marvell", ethernet(0xDADA, big16(0) + big32(0x0001'0000) + big16(0x86DD) + v6));
    samples.add("meshUnicast", ethernet(0x4305, Bytes{0x40, 15, 50, 1} + Bytes(6, 2) + frame));
    samples.add("meshUnicastFrom", ethernet(0x4305, Bytes{0x42, 15, 50, 1} + Bytes(6, 2) + Bytes(8, 0) + frame));
    samples.add("meshBroadcast", ethernet(0x4305, Bytes{0x01, 15, 50, 0} + big32(7) + Bytes(6, 2) + frame));
    samples.add("jumboLlc", ethernet(0x8870, snap(0x0800, v4)));
    samples.add("networkLayerId", ethernet(static_cast<unsigned>(v6.size() + 4), Bytes{0xFE, 0xFE, 3, 0x8E} + v6));
    samples.add("thirdProviderVlan", ethernet(0x9300, vlanTag(5, 0x0800, v4)));
    samples.add("tagsNested", ethernet(0x8909, Bytes{1, 1} + big16(1) + big16(7) + big16(0x88E5) + Bytes{0, 0} +
                                                   big32(7) + big16(0x8926) + big32(1) + big16(0xF1C1) + big32(3) +
                                                   big16(0x0800) + v4 + kCheckValue));
}

void addPseudoWireSamples(std::vector<SampleFrame>& frames)
{
    Samples samples(frames);
    const Bytes v4 = ipv4(17, udp(1111, 2222, filler(8)));
    const Bytes v6 = ipv6(17, udp(1111, 2222, filler(8)));
    const Bytes rest{0, 0, 0, 0, 2, 0, 0, 0, 0, 1};
    const auto add = [&](const char* name, const Bytes& first, const Bytes& typeAndPayload) {
        samples.add(name, ethernet(0x8847, mplsLabel(100, true, first + rest + typeAndPayload)));
    };
    const Bytes plain = big16(0x0800) + v4;
    // First bytes of the destination address as they begin a control word, IPv4, IPv6, an associated channel and none.
    add("pseudoWireMac00", {0x00, 0x1B}, plain);
    add("pseudoWireMac45", {0x45, 0x00}, plain);
    add("pseudoWireMac60", {0x60, 0x45}, big16(0x8100) + vlanTag(9, 0x86DD, v6));
    add("pseudoWireMac1c", {0x1C, 0x1B}, big16(0x88A8) + vlanTag(9, 0x8100, vlanTag(3, 0x0800, v4)));
    add("pseudoWireMac9c", {0x9C, 0x1B}, big16(static_cast<unsigned>(v4.size() + 8)) + snap(0x0800, v4));
    samples.add("pseudoWireLength",
                ethernet(0x8847, mplsLabel(100, true,
                                           Bytes{0, static_cast<std::uint8_t>(v4.size() + 18), 0, 0} +
                                               ethernet(0x0800, v4) + Bytes(9, 0))));
}

void addTunnelSamples(std::vector<SampleFrame>& frames)
{
    Samples samples(frames);
    const Bytes v4 = innermostIpv4();
    const Bytes v6 = innermostIpv6();
    const Bytes frame = ethernet(0x0800, v4);
    const Bytes timed = ethernet(0x8988, Bytes(6, 1) + big16(0x0800) + v4);
    samples.addIp("erspanOneTime", 47, gre(0, 0x88BE, {}, timed));
    samples.addIp("erspanTwoTime", 47, gre(0x1000, 0x88BE, big32(9), Bytes{0x10, 0x05, 0, 0x2A, 0, 0, 0, 1} + timed));
    samples.addIp("erspanThreeTime", 47,
                  gre(0x1000, 0x22EB, big32(9), Bytes{0x20, 0x05, 0, 0x2B} + Bytes(8, 0) + timed));
    samples.addIp("greRouting", 47,
                  gre(0x6000, 0x0800, big32(0) + big32(5) + Bytes{8, 0, 0, 4, 10, 0, 0, 9} + Bytes(4, 0), v4));
    samples.addIp("wccpOne", 47, gre(0, 0x883E, {}, v4));
    samples.addIp("wccpTwo", 47, gre(0, 0x883E, Bytes{0x40, 0x33, 1, 2}, v4));
    samples.addIp("greServiceHeader", 47, gre(0, 0x894F, {}, serviceHeader(1, 6, v4)));
    samples.addIp("greMetadata", 47, gre(0, 0x8909, Bytes{1, 1, 0, 1, 0, 77, 8, 0}, v4));
    samples.addIp("eoip", 47,
                  gre(0x2001, 0x6400, big16(static_cast<unsigned>(frame.size())) + Bytes{0x39, 0x30}, frame));
    samples.addIp("etherIp", 97, big16(0x3000) + frame);
    samples.addIp("ethernetInIp", 143, frame);
    samples.add("srv6Ethernet", ethernet(0x86DD, ipv6(43, extension(143, 2, ethernet(0x86DD, v6)))));
    samples.addIp("l2tpThree", 115, big32(0x4D2) + frame);
    samples.addIp("l2tpThreeSublayer", 115, big32(0x4D2) + big32(0x4000'0001) + frame);
    samples.addIp("l2tpThreeCookie", 115, big32(0x4D2) + Bytes(8, 0xC0) + big32(0x4000'0001) + frame);
    samples.addIp("l2tpThreePpp", 115, big32(0x4D2) + Bytes{0xFF, 3, 0, 0x57} + v6);
    samples.addIp("l2tpThreeHdlc", 115, big32(0x4D2) + Bytes(4, 0xC0) + Bytes{0x0F, 0, 8, 0} + v4);
    samples.addIp("l2tpThreeIp", 115, big32(0x4D2) + v6);
    samples.addUdp("l2tpThreeUdp", 1701, 1701, big16(3) + big16(0) + big32(0x4D2) + frame);
    samples.addUdp("vxlanGpeEthernet", 50000, 4790, Bytes{0x08, 0, 0, 0} + big32(9U << 8U) + frame);
    samples.addUdp("vxlanGpeService", 50000, 4790, Bytes{0x0C, 0, 0, 4} + big32(9U << 8U) + serviceHeader(3, 6, frame));
    samples.addUdp("vxlanGpeMpls", 50000, 4790, Bytes{0x04, 0, 0, 5} + big32(0) + mplsLabel(9, true, v6));
    samples.addUdp("geneveService", 50000, 6081, geneve(3, 0x894F, filler(4), serviceHeader(2, 2, v6)));
    samples.addUdp("greInUdp", 50000, 4754, gre(0x2000, 0x86DD, big32(6), v6));
    samples.addUdp("lisp", 50000, 4341, Bytes{0x88, 1, 2, 3} + big32(0x11 << 8) + v6);
    samples.addUdp("lispGpe", 50000, 4341, Bytes{0x04, 0, 0, 3} + big32(0) + frame);
    samples.addUdp("gue", 50000, 6080, Bytes{0x01, 4, 0, 0} + big32(0) + v4);
    samples.addUdp("gueBare", 50000, 6080, v6);
    samples.addUdp("gueGre", 50000, 6080, Bytes{0x00, 47, 0, 0} + gre(0, 0x0800, {}, v4));
    samples.addUdp("ayiya", 5072, 50000, Bytes{0x42, 0x52, 0x11, 41} + big32(1) + Bytes(16 + 20, 7) + v6);
    samples.addUdp("gtpEthernet", 2152, 2152, gtpUser(7, 4, Bytes{0, 0, 0, 0x85} + Bytes{1, 0x10, 9, 0}, frame));
    samples.addUdp("capwap", 5247, 50000, Bytes{0, 0x10, 2, 0} + big32(0) + frame);
    samples.addUdp("capwapRadio", 50000, 5247, Bytes{0, 0x20, 2, 0x10} + big32(0) + Bytes{6} + Bytes(7, 1) + frame);
    // 802.11 QoS data to the distribution system, a plain frame, and an A-MSDU of one subframe.
    const Bytes addresses = big16(0) + Bytes(18, 2) + big16(0);
    const Bytes qos = addresses + big16(0) + snap(0x0800, v4);
    const Bytes subframe = ethernet(static_cast<unsigned>(v4.size() + 8), snap(0x0800, v4));
    samples.addUdp("capwapWifi", 50000, 5247, Bytes{0, 0x10, 3, 0} + big32(0) + Bytes{0x88, 1} + qos);
    samples.addUdp("capwapWifiSwapped", 50000, 5247, Bytes{0, 0x10, 3, 0} + big32(0) + Bytes{1, 0x88} + qos);
    samples.addUdp("capwapWifiPlain", 5247, 50000,
                   Bytes{0, 0x10, 3, 0} + big32(0) + Bytes{8, 2} + addresses + snap(0x86DD, v6));
    samples.addIp("greWifi", 47, gre(0, 0x8210, {}, Bytes{0x88, 1} + qos));
    samples.addIp("greWifiAggregate", 47, gre(0, 0x8300, {}, Bytes{0x88, 1} + addresses + Bytes{0x80, 0} + subframe));
    addTeredoSamples(frames);
}

void addTeredoSamples(std::vector<SampleFrame>& frames)
{
    // 2001:0:<server>:<flags>:<port and address of 10.0.0.1:3797, inverted>
    Bytes teredo = Bytes{0x20, 1, 0, 0, 9, 9, 9, 9, 0x80, 0} + big16(0xFFFFU & ~3797U) + big32(~0x0A00'0001U);
    Bytes fromClient = innermostIpv6();
    std::copy(teredo.begin(), teredo.end(), fromClient.begin() + 8);
    Bytes toClient = innermostIpv6();
    std::copy(teredo.begin(), teredo.end(), toClient.begin() + 24);
    Samples samples(frames);
    samples.addUdp("teredoToRelay", 3797, 32900, fromClient);
    samples.add("teredoFromRelay", ethernet(0x0800, ipv4(17, udp(32900, 3797, toClient), {.host = 0})));
}

}  // namespace netmoth::test
