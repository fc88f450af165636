// SPDX-License-Identifier: GPL-3.0-or-later
// The innermost conversation, the tunnel kept beside it, and when a tunnel is not believed.
#include "tests/support/decoded_frame.h"
#include "tests/support/sample_frames.h"

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
    row("vxlanWithReservedByte", 1, 4789, Bytes{8, 0, 0, 0, 0, 0, 1, 9} + frame);
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
    row("l2tpVersionThree", 1701, 1701, big16(0x0003) + Bytes(2, 0) + big32(5) + v4);
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
    QTest::newRow("sourceRouted") << gre(0x4000, 0x0800, Bytes(8, 0), innermostIpv4());
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
