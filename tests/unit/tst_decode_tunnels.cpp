// SPDX-License-Identifier: GPL-3.0-or-later
// The innermost conversation, the tunnel kept beside it, and when a tunnel is not believed.
#include "tests/support/decoded_frame.h"
#include "tests/support/sample_tags.h"

#include <QTest>

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

class DecodeTunnelsTest : public QObject
{
    Q_OBJECT

private slots:
    void innermostConversation_data();
    void innermostConversation();
    void outermostStopsAtTheFirstHeader();
    void authenticationHeader();
    void depthLimit();
    void untrustworthyPorts_data();
    void untrustworthyPorts();
    void tunnelsWithoutIpCountAsThemselves_data();
    void tunnelsWithoutIpCountAsThemselves();
    void relayedTeredo_data();
    void relayedTeredo();
    void reservedBitsAreIgnored_data();
    void reservedBitsAreIgnored();
    void notEthernetInIp();
    void outerFragmentIsNotOpened();
    void innerFragmentIsAFragment();
    void innerCutBySnaplen();
};

void DecodeTunnelsTest::innermostConversation_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("id");
    QTest::addColumn<int>("depth");
    const auto row = [](const char* name, TunnelKind kind, quint32 id, int depth = 1) {
        QTest::newRow(name) << QString(name) << static_cast<int>(kind) << id << depth;
    };
    row("gre", TunnelKind::Gre, 0);
    row("greAllFields", TunnelKind::Gre, 0xC0FFEE);
    row("greMpls", TunnelKind::Gre, 0);
    row("greEthernet", TunnelKind::Gre, 0);
    row("nvgre", TunnelKind::Nvgre, 0xABCD);
    row("erspanOne", TunnelKind::Erspan, 0);
    row("erspanTwo", TunnelKind::Erspan, 42);
    row("erspanThree", TunnelKind::Erspan, 43);
    row("erspanThreeSubheader", TunnelKind::Erspan, 43);
    row("pptp", TunnelKind::Gre, 51);
    row("ipInIp", TunnelKind::IpInIp, 0);
    row("sixInFour", TunnelKind::IpInIp, 0);
    row("fourInSix", TunnelKind::IpInIp, 0);
    row("sixInSix", TunnelKind::IpInIp, 0);
    row("mplsInIp", TunnelKind::MplsInIp, 77);
    row("ahTunnel", TunnelKind::Ah, 0x1001);
    row("vxlan", TunnelKind::Vxlan, 5001);
    row("vxlanLinuxPortVlan", TunnelKind::Vxlan, 7);
    row("vxlanGpe", TunnelKind::Vxlan, 9);
    row("geneve", TunnelKind::Geneve, 0xABCDE);
    row("geneveIp", TunnelKind::Geneve, 1);
    row("gtp", TunnelKind::GtpU, 0xDEADBEEF);
    row("gtpExtension", TunnelKind::GtpU, 5);
    row("gtpSequence", TunnelKind::GtpU, 6);
    row("l2tp", TunnelKind::L2tp, 11 << 16 | 22);
    row("l2tpOffset", TunnelKind::L2tp, 11 << 16 | 22);
    row("teredo", TunnelKind::Teredo, 0);
    row("teredoIndications", TunnelKind::Teredo, 0);
    row("mplsInUdp", TunnelKind::MplsInUdp, 0x515);
    row("vxlanInGreInIpv6", TunnelKind::Vxlan, 1, 2);
    row("erspanOneTime", TunnelKind::Erspan, 0);
    row("erspanTwoTime", TunnelKind::Erspan, 42);
    row("erspanThreeTime", TunnelKind::Erspan, 43);
    row("greRouting", TunnelKind::Gre, 5);
    row("wccpOne", TunnelKind::Gre, 0);
    row("wccpTwo", TunnelKind::Gre, 0);
    row("greServiceHeader", TunnelKind::Gre, 0);
    row("greMetadata", TunnelKind::Gre, 0);
    row("eoip", TunnelKind::Gre, 12345);
    row("etherIp", TunnelKind::EtherIp, 0);
    row("ethernetInIp", TunnelKind::Ethernet, 0);
    row("srv6Ethernet", TunnelKind::Ethernet, 0);
    for (const char* const name : {"l2tpThree", "l2tpThreeSublayer", "l2tpThreeCookie", "l2tpThreePpp", "l2tpThreeHdlc",
                                   "l2tpThreeIp", "l2tpThreeUdp"})
        row(name, TunnelKind::L2tp, 1234);
    row("vxlanGpeEthernet", TunnelKind::Vxlan, 9);
    row("vxlanGpeService", TunnelKind::Vxlan, 9);
    row("vxlanGpeMpls", TunnelKind::Vxlan, 0);
    row("geneveService", TunnelKind::Geneve, 3);
    row("greInUdp", TunnelKind::Gre, 6);
    row("lisp", TunnelKind::Lisp, 0x11);
    row("lispGpe", TunnelKind::Lisp, 0);
    row("gue", TunnelKind::Gue, 0);
    row("gueBare", TunnelKind::Gue, 0);
    row("gueGre", TunnelKind::Gre, 0);
    row("ayiya", TunnelKind::Ayiya, 0);
    row("gtpEthernet", TunnelKind::GtpU, 7);
    row("capwap", TunnelKind::Capwap, 0);
    for (const char* const name : {"capwapRadio", "capwapWifi", "capwapWifiSwapped", "capwapWifiPlain"})
        row(name, TunnelKind::Capwap, 0);
    row("greWifi", TunnelKind::Gre, 0);
    row("greWifiAggregate", TunnelKind::Gre, 0);
}

void DecodeTunnelsTest::innermostConversation()
{
    QFETCH(QString, sample);
    QFETCH(int, kind);
    QFETCH(quint32, id);
    QFETCH(int, depth);
    for (const SampleFrame& frame : sampleFrames()) {
        if (frame.name != sample.toStdString())
            continue;
        const auto decoded = decodeWhole(frame.bytes, frame.linkType);
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        const PacketView& view = decoded.view;
        QCOMPARE(toString(view.ends.source, view.ends.ipVersion),
                 std::string(view.ends.ipVersion == 4 ? "10.0.0.100" : "2001:db8::64"));
        QCOMPARE(int(view.ends.sourcePort), 5000);
        QCOMPARE(int(view.ends.destinationPort), 6000);
        QCOMPARE(view.payloadLength, 8U);
        QCOMPARE(static_cast<int>(view.tunnelKind), kind);
        QCOMPARE(view.tunnelId, id);
        QCOMPARE(int(view.tunnelDepth), depth);
        QCOMPARE(int(decoded.offsetOf(view.outerIpHeader)), 14);
        QCOMPARE(idsOf(view.vlan), sample == "vxlanLinuxPortVlan" ? std::vector{3} : std::vector<int>{});
        QVERIFY(view.outerVlan.isEmpty());
        return;
    }
    QFAIL("no such sample");
}

void DecodeTunnelsTest::outermostStopsAtTheFirstHeader()
{
    const Bytes bytes = ethernet(0x0800, ipv4(17, udp(50000, 4789, vxlan(5, ethernet(0x0800, innermostIpv4())))));
    const auto decoded = decodeWhole(bytes, LinkType::Ethernet, {.outermost = true});
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.ends.destinationPort), 4789);
    QCOMPARE(static_cast<int>(decoded.view.tunnelKind), static_cast<int>(TunnelKind::None));
    QVERIFY(decoded.view.outerIpHeader == nullptr);
}

void DecodeTunnelsTest::authenticationHeader()
{
    const Bytes bytes = ethernet(0x0800, ipv4(51, authentication(17, 1, udp(5000, 6000, filler(8)))));
    const auto inner = decodeWhole(bytes);
    QCOMPARE(int(inner.view.ends.ipProtocol), int(kIpProtocolUdp));
    QCOMPARE(int(inner.view.ends.sourcePort), 5000);
    QCOMPARE(int(inner.view.tunnelDepth), 0);
    const auto outer = decodeWhole(bytes, LinkType::Ethernet, {.outermost = true});
    QCOMPARE(int(outer.view.ends.ipProtocol), int(kIpProtocolAh));
    QCOMPARE(int(outer.view.ends.sourcePort), 0);
}

void DecodeTunnelsTest::depthLimit()
{
    Bytes packet = innermostIpv4();
    for (std::uint8_t i = 0; i < 3; ++i)
        packet = ipv4(4, packet, {.host = static_cast<std::uint8_t>(10 * (i + 1))});
    const Bytes bytes = ethernet(0x0800, packet);
    QCOMPARE(int(decodeWhole(bytes, LinkType::Ethernet, {.tunnelDepth = 3}).view.ends.sourcePort), 5000);
    const auto limited = decodeWhole(bytes, LinkType::Ethernet, {.tunnelDepth = 2});
    QCOMPARE(limited.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(limited.error, DecodeError::TunnelDepth);
    QCOMPARE(int(limited.view.tunnelDepth), 2);
    QCOMPARE(toString(limited.view.ends.source, 4), std::string("10.0.0.10"));
    const auto none = decodeWhole(bytes, LinkType::Ethernet, {.tunnelDepth = 0});
    QCOMPARE(none.error, DecodeError::TunnelDepth);
    QCOMPARE(int(none.view.tunnelDepth), 0);
}

void DecodeTunnelsTest::untrustworthyPorts_data()
{
    QTest::addColumn<int>("sourcePort");
    QTest::addColumn<int>("destinationPort");
    QTest::addColumn<Bytes>("payload");
    const auto row = [](const char* name, int sourcePort, int destinationPort, const Bytes& payload) {
        QTest::newRow(name) << sourcePort << destinationPort << payload;
    };
    const Bytes v4 = innermostIpv4();
    const Bytes frame = ethernet(0x0800, v4);
    Bytes tooLong = v4;
    tooLong[3] = 0xFF;
    row("dnsFromPort4789", 53, 4789, filler(40));
    row("vxlanWithoutValidFlag", 1, 4789, Bytes(4, 0) + big32(1U << 8U) + frame);
    row("vxlanCut", 1, 4789, Bytes(7, 8));
    row("vxlanWithArp", 1, 4789, vxlan(1, ethernet(0x0806, Bytes(28, 0))));
    row("vxlanInnerTooLong", 1, 4789, vxlan(1, ethernet(0x0800, tooLong)));
    row("vxlanInnerHeaderBroken", 1, 4789, vxlan(1, ethernet(0x0800, Bytes(40, 0x41))));
    row("vxlanFromThePortOnly", 4789, 1, vxlan(1, frame));
    row("gpeUnknownProtocol", 1, 4790, Bytes{0x0C, 0, 0, 9} + big32(1U << 8U) + v4);
    row("geneveVersionOne", 1, 6081, Bytes{0x40, 0, 0x08, 0} + big32(1U << 8U) + v4);
    row("geneveOptionsCut", 1, 6081, Bytes{0x3F, 0, 0x08, 0} + big32(1U << 8U) + v4);
    row("gtpEcho", 2152, 2152, Bytes{0x32, 1, 0, 4} + big32(0) + Bytes(4, 0));
    row("gtpVersionTwo", 2152, 2152, Bytes{0x50, 0xFF} + big16(static_cast<unsigned>(v4.size())) + big32(1) + v4);
    row("gtpLengthBeyond", 2152, 2152, Bytes{0x30, 0xFF} + big16(500) + big32(1) + v4);
    row("gtpExtensionOfLengthZero", 2152, 2152, gtpUser(1, 4, Bytes{0, 0, 0, 0x85, 0, 0, 0, 0}, v4));
    row("l2tpControl", 1701, 1701, big16(0xC802) + Bytes(10, 0));
    row("l2tpVersionFour", 1701, 1701, big16(0x0004) + Bytes(2, 0) + big32(5) + v4);
    row("l2tpThreeControl", 1701, 1701, big16(0xC803) + big16(12) + big32(5) + big32(0));
    row("l2tpThreeSessionZero", 1701, 1701, big16(0x0003) + Bytes(2, 0) + big32(0) + v4);
    row("l2tpThreeNoise", 1701, 1701, big16(0x0003) + Bytes(2, 0) + big32(5) + Bytes(60, 0x45));
    row("l2tpLengthBeforeHeader", 1701, 1701, big16(0x4002) + big16(7) + big32(5) + Bytes{0, 0x21} + v4);
    row("gpeVersionOne", 1, 4790, Bytes{0x1C, 0, 0, 1} + big32(1U << 8U) + v4);
    row("gpeServiceCut", 1, 4790, Bytes{0x0C, 0, 0, 4} + big32(1U << 8U) + Bytes{0x0F, 0xD4, 1, 1} + filler(20));
    row("greInUdpVersionTwo", 1, 4754, gre(2, 0x0800, {}, v4));
    row("greInUdpCut", 1, 4754, gre(0x2000, 0x0800, {}, Bytes(2, 0)));
    row("lispEncrypted", 1, 4341, Bytes{0x01, 0, 0, 0} + big32(0) + v4);
    row("lispNoise", 1, 4341, Bytes(60, 0x47));
    row("gueControl", 1, 6080, Bytes{0x20, 4, 0, 0} + v4);
    row("gueTcp", 1, 6080, Bytes{0x00, 6, 0, 0} + tcp({}));
    row("gueOptionsCut", 1, 6080, Bytes{0x1F, 4, 0, 0} + v4);
    row("ayiyaHeartbeat", 1, 5072, Bytes{0x42, 0x52, 0x10, 59} + big32(1) + Bytes(36, 7));
    row("ayiyaCut", 1, 5072, Bytes{0xF2, 0x52, 0x11, 41} + big32(1) + v4);
    row("capwapKeepAlive", 1, 5247, Bytes{0, 0x10, 2, 0x08} + big32(0) + frame);
    row("capwapFragment", 1, 5247, Bytes{0, 0x10, 2, 0x80} + big32(0) + frame);
    row("capwapEncrypted", 1, 5247, Bytes{1, 0, 0, 0} + frame);
    row("capwapWifiEncrypted", 1, 5247,
        Bytes{0, 0x10, 3, 0} + big32(0) + Bytes{0x88, 0x41} + Bytes(24, 2) + snap(0x0800, v4));
    row("capwapOtherBinding", 1, 5247, Bytes{0, 0x10, 5, 0} + big32(0) + frame);
    row("gtpNoise", 2152, 2152, gtpUser(1, 0, {}, Bytes(40, 0x45)));
    row("relayWithoutClient", 1, 2, innermostIpv6());
    row("l2tpOffsetBeyond", 1701, 1701, big16(0x0202) + big32(1) + big16(0xFFFF) + v4);
    row("l2tpLinkControl", 1701, 1701, l2tp(1, 2, Bytes{0xFF, 3, 0xC0, 0x21} + Bytes(8, 0)));
    row("teredoIpv4", 3544, 1, v4);
    row("teredoAuthenticationBeyond", 1, 3544, Bytes{0, 1, 0xFF, 0xFF} + innermostIpv6());
    row("mplsNoise", 1, 6635, Bytes(40, 0xFF));
}

void DecodeTunnelsTest::untrustworthyPorts()
{
    QFETCH(int, sourcePort);
    QFETCH(int, destinationPort);
    QFETCH(Bytes, payload);
    const auto source = static_cast<unsigned>(sourcePort);
    const auto destination = static_cast<unsigned>(destinationPort);
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(17, udp(source, destination, payload))));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.tunnelDepth), 0);
    QCOMPARE(int(decoded.view.ends.sourcePort), sourcePort);
    QCOMPARE(int(decoded.view.ends.destinationPort), destinationPort);
    QCOMPARE(decoded.view.payloadLength, static_cast<std::uint32_t>(payload.size()));
}

void DecodeTunnelsTest::tunnelsWithoutIpCountAsThemselves_data()
{
    QTest::addColumn<Bytes>("grePacket");
    QTest::newRow("keepAlive") << gre(0, 0, {}, {});
    QTest::newRow("arp") << gre(0, 0x6558, {}, ethernet(0x0806, Bytes(28, 0)));
    QTest::newRow("pptpAcknowledgment") << gre(0x2081, 0x880B, big32(51) + big32(1), {});
    QTest::newRow("pptpLinkControl") << gre(0x3001, 0x880B, big16(12) + big16(51) + big32(1),
                                            Bytes{0xFF, 3, 0xC0, 0x21} + Bytes(8, 0));
    QTest::newRow("eoipKeepAlive") << gre(0x2001, 0x6400, big32(7), {});
    QTest::newRow("macsecEncrypted") << gre(0, 0x88E5, Bytes{0x0C, 0} + big32(1), Bytes(60, 0x45));
    QTest::newRow("unknownVersion") << gre(0x0007, 0x0800, {}, innermostIpv4());
    QTest::newRow("erspanUnknownVersion") << gre(0x1000, 0x88BE, big32(1), Bytes(8, 0x70));
}

void DecodeTunnelsTest::tunnelsWithoutIpCountAsThemselves()
{
    QFETCH(Bytes, grePacket);
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(47, grePacket)));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.ends.ipProtocol), int(kIpProtocolGre));
    QCOMPARE(int(decoded.view.tunnelDepth), 0);
}

void DecodeTunnelsTest::relayedTeredo_data()
{
    QTest::addColumn<int>("sourceHost");
    QTest::addColumn<int>("sourcePort");
    QTest::addColumn<int>("destinationPort");
    QTest::addColumn<bool>("fromClient");
    QTest::addColumn<bool>("isTunnel");
    QTest::newRow("toRelay") << 1 << 3797 << 32900 << true << true;
    QTest::newRow("toRelayBehindTranslator") << 77 << 3797 << 32900 << true << true;
    QTest::newRow("toRelayFromAnotherPort") << 1 << 1234 << 32900 << true << true;
    QTest::newRow("toRelayOfAnother") << 77 << 1234 << 32900 << true << false;
    QTest::newRow("fromRelay") << 0 << 32900 << 3797 << false << true;
    QTest::newRow("fromRelayToAnother") << 77 << 32900 << 1234 << false << false;
    QTest::newRow("clientIsNotTheReceiver") << 77 << 32900 << 3797 << true << false;
}

void DecodeTunnelsTest::relayedTeredo()
{
    QFETCH(int, sourceHost);
    QFETCH(int, sourcePort);
    QFETCH(int, destinationPort);
    QFETCH(bool, fromClient);
    QFETCH(bool, isTunnel);
    const Bytes client = Bytes{0x20, 1, 0, 0, 9, 9, 9, 9, 0x80, 0} + big16(0xFFFFU & ~3797U) + big32(~0x0A00'0001U);
    Bytes inner = innermostIpv6();
    std::copy(client.begin(), client.end(), inner.begin() + (fromClient ? 8 : 24));
    const Bytes datagram = udp(static_cast<unsigned>(sourcePort), static_cast<unsigned>(destinationPort), inner);
    const Bytes bytes = ethernet(0x0800, ipv4(17, datagram, {.host = static_cast<std::uint8_t>(sourceHost)}));
    const auto decoded = decodeWhole(bytes);
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.tunnelDepth), isTunnel ? 1 : 0);
    QCOMPARE(int(decoded.view.ends.sourcePort), isTunnel ? 5000 : sourcePort);
    if (isTunnel)
        QCOMPARE(static_cast<int>(decoded.view.tunnelKind), static_cast<int>(TunnelKind::Teredo));
    const auto outer = decodeWhole(bytes, LinkType::Ethernet, {.outermost = true});
    QCOMPARE(int(outer.view.ends.sourcePort), sourcePort);
}

void DecodeTunnelsTest::reservedBitsAreIgnored_data()
{
    QTest::addColumn<Bytes>("packet");
    const Bytes v4 = innermostIpv4();
    const Bytes frame = ethernet(0x0800, v4);
    const auto udpRow = [](const char* name, unsigned port, const Bytes& payload) {
        QTest::newRow(name) << ipv4(17, udp(50000, port, payload));
    };
    udpRow("vxlanFlags", 4789, Bytes{0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 1, 0xFF} + frame);
    udpRow("vxlanLinuxPort", 8472, Bytes{0x88, 0, 0x12, 0x34, 0, 0, 1, 7} + frame);
    udpRow("gpe", 4790, Bytes{0xCF, 0xFF, 0xFF, 1, 0, 0, 1, 0xFF} + v4);
    udpRow("geneve", 6081, Bytes{0, 0x3F} + big16(0x0800) + Bytes{0, 0, 1, 0xFF} + v4);
    udpRow("gtp", 2152, Bytes{0x38, 0xFF} + big16(static_cast<unsigned>(v4.size())) + big32(1) + v4);
    udpRow("l2tp", 1701, big16(0x34F2) + big32(1) + Bytes{0, 0x21} + v4);
    udpRow("l2tpThree", 1701, big16(0x7FF3) + big16(0xFFFF) + big32(5) + frame);
    udpRow("gue", 6080, Bytes{0x00, 4, 0xFF, 0xFF} + v4);
    udpRow("capwap", 5247, Bytes{0, 0x10, 2, 0x07} + big16(0) + big16(7) + frame);
    udpRow("lisp", 4341, Bytes{0xF8, 1, 2, 3} + big32(0xFF) + v4);
    QTest::newRow("gre") << ipv4(47, gre(0x07F8, 0x0800, {}, v4));
    QTest::newRow("greStrictSourceRoute") << ipv4(47, gre(0x2800, 0x0800, big32(1), v4));
    QTest::newRow("greChecksumReserved") << ipv4(47, gre(0x8080, 0x0800, big32(0x1234FFFF), v4));
    QTest::newRow("etherIp") << ipv4(97, big16(0x3FFF) + frame);
    QTest::newRow("etherIpOtherHalf") << ipv4(97, big16(0x0300) + frame);
}

void DecodeTunnelsTest::reservedBitsAreIgnored()
{
    QFETCH(Bytes, packet);
    const auto decoded = decodeWhole(ethernet(0x0800, packet));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.tunnelDepth), 1);
    QCOMPARE(int(decoded.view.ends.sourcePort), 5000);
    QCOMPARE(decoded.view.payloadLength, 8U);
}

void DecodeTunnelsTest::notEthernetInIp()
{
    const auto arp = decodeWhole(ethernet(0x0800, ipv4(97, big16(0x3000) + ethernet(0x0806, Bytes(28, 0)))));
    QCOMPARE(arp.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(arp.view.ends.ipProtocol), int(kIpProtocolEtherIp));
    const auto version = decodeWhole(ethernet(0x0800, ipv4(97, big16(0x4000) + ethernet(0x0800, innermostIpv4()))));
    QCOMPARE(int(version.view.tunnelDepth), 0);
    const auto cut = decodeWhole(ethernet(0x0800, ipv4(143, Bytes(13, 0))));
    QCOMPARE(cut.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(cut.error, DecodeError::LinkHeaderTruncated);
    const auto session = decodeWhole(ethernet(0x0800, ipv4(115, big32(0) + innermostIpv4())));
    QCOMPARE(int(session.view.ends.ipProtocol), int(kIpProtocolL2tp));
}

void DecodeTunnelsTest::outerFragmentIsNotOpened()
{
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(4, innermostIpv4(), {.fragment = 0x2000})));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QVERIFY(decoded.view.isFragment);
    QCOMPARE(int(decoded.view.tunnelDepth), 0);
    QCOMPARE(int(decoded.view.ends.ipProtocol), int(kIpProtocolIpv4));
}

void DecodeTunnelsTest::innerFragmentIsAFragment()
{
    const Bytes inner = ipv4(4, innermostIpv4(), {.host = 50, .fragment = 0x2000});
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(4, inner)));
    QCOMPARE(int(decoded.view.tunnelDepth), 1);
    QVERIFY(decoded.view.isFragment);
    QCOMPARE(toString(decoded.view.ends.source, 4), std::string("10.0.0.50"));
}

void DecodeTunnelsTest::innerCutBySnaplen()
{
    const Bytes inner = ipv4(17, udp(5000, 6000, filler(500)), {.host = 100});
    const Bytes bytes = ethernet(0x0800, ipv4(47, gre(0, 0x0800, {}, inner)));
    const auto inPayload = decodePrefix(bytes, 14 + 20 + 4 + 28 + 10);
    QCOMPARE(inPayload.outcome, DecodeOutcome::Decoded);
    QCOMPARE(inPayload.view.payloadLength, 10U);
    QCOMPARE(inPayload.view.payloadWireLength, 500U);
    const auto inHeader = decodePrefix(bytes, 14 + 20 + 4 + 19);
    QCOMPARE(inHeader.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(inHeader.error, DecodeError::Ipv4HeaderTruncated);
    QCOMPARE(int(inHeader.view.ends.ipProtocol), int(kIpProtocolGre));
}

QTEST_GUILESS_MAIN(DecodeTunnelsTest)
#include "tst_decode_tunnels.moc"
