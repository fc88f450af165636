// SPDX-License-Identifier: GPL-3.0-or-later
// Where a packet ends: padding, snaplen, offload, jumbograms, fragments.
#include "core/packet/checksum.h"
#include "tests/support/decoded_frame.h"

#include <QTest>

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

namespace {

Bytes withHeaderChecksum(Bytes packet)
{
    const Bytes sum = big16(0xFFFFU & ~unsigned{onesComplementSum(packet.data(), 20)});
    std::copy(sum.begin(), sum.end(), packet.begin() + 10);
    return packet;
}

}  // namespace

class DecodeLengthsTest : public QObject
{
    Q_OBJECT

private slots:
    void ethernetPaddingIsNoPayload();
    void bytesBehindTheUdpLengthAreNoPayload();
    void snaplenLeavesTheWireLength();
    void headerCutBySnaplenKeepsWhatWasRead();
    void moreCapturedThanOnTheWire();
    void offloadedIpv4TakesTheFrameLength();
    void offloadedIpv6TakesTheFrameLength();
    void jumboPayloadOption();
    void hopByHopWithoutAnyLength();
    void lengthZeroInShortFrames();
    void enclosingLengthBounds_data();
    void enclosingLengthBounds();
    void tunnelsInUdpFitOrAreNone_data();
    void tunnelsInUdpFitOrAreNone();
    void nestedLengthsEndWithTheOutermost();
    void l2tpLengthBounds();
    void mirrorsMayCut();
    void unboundedHeadersKeepTheirPromise();
    void fragmentFields();
    void fragmentsAreNotJudgedByDatagramLengths();
};

void DecodeLengthsTest::ethernetPaddingIsNoPayload()
{
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(6, tcp({}))) + Bytes(6, 0xEE));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(decoded.view.payloadLength, 0U);
    QCOMPARE(decoded.view.payloadWireLength, 0U);
    QCOMPARE(decoded.view.transportLength, 20U);
    QCOMPARE(decoded.view.ipLength, 40U);
}

void DecodeLengthsTest::bytesBehindTheUdpLengthAreNoPayload()
{
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(17, udp(1, 2, filler(20), 12))));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(decoded.view.payloadLength, 4U);
    QCOMPARE(decoded.view.payloadWireLength, 4U);
    QCOMPARE(decoded.view.transportLength, 28U);
}

void DecodeLengthsTest::snaplenLeavesTheWireLength()
{
    const auto decoded = decodePrefix(ethernet(0x0800, ipv4(6, tcp(filler(1000)))), 96);
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QVERIFY(decoded.view.transportComplete);
    QCOMPARE(decoded.view.payloadLength, 42U);
    QCOMPARE(decoded.view.payloadWireLength, 1000U);
}

void DecodeLengthsTest::headerCutBySnaplenKeepsWhatWasRead()
{
    TcpFields fields;
    fields.options = Bytes(20, 1);
    const Bytes bytes = ethernet(0x0800, ipv4(6, tcp(filler(100), fields)));
    const auto inOptions = decodePrefix(bytes, 14 + 20 + 30);
    QCOMPARE(inOptions.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(inOptions.error, DecodeError::TcpHeaderTruncated);
    QCOMPARE(inOptions.view.tcpSequence, 1000U);
    QVERIFY(!inOptions.view.transportComplete);
    const auto afterPorts = decodePrefix(bytes, 14 + 20 + 4);
    QCOMPARE(int(afterPorts.view.ends.destinationPort), 443);
    QCOMPARE(afterPorts.view.tcpSequence, 0U);
    const auto inPorts = decodePrefix(bytes, 14 + 20 + 3);
    QCOMPARE(inPorts.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(int(inPorts.view.ends.sourcePort), 0);
    QCOMPARE(int(inPorts.view.ends.ipProtocol), int(kIpProtocolTcp));
}

void DecodeLengthsTest::moreCapturedThanOnTheWire()
{
    const Bytes bytes = ethernet(0x0800, ipv4(17, udp(1, 2, filler(8))));
    Frame frame;
    frame.bytes = bytes.data();
    frame.capturedLength = static_cast<std::uint32_t>(bytes.size());
    frame.wireLength = 20;
    PacketView view;
    DecodeError error{};
    QCOMPARE(decode(frame, {}, view, error), DecodeOutcome::Decoded);
    QCOMPARE(view.payloadLength, 8U);
}

void DecodeLengthsTest::offloadedIpv4TakesTheFrameLength()
{
    const Bytes big = ethernet(0x0800, ipv4(6, tcp(filler(70000)), {.totalLength = 0}));
    const auto decoded = decodeWhole(big);
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(decoded.view.payloadLength, 70000U);
    QCOMPARE(decoded.view.ipLength, 70040U);
    const auto flagged = decodeWhole(ethernet(0x0800, ipv4(6, tcp(filler(100)), {.totalLength = 0})),
                                     LinkType::Ethernet, {}, kSegmentationOffload);
    QCOMPARE(flagged.outcome, DecodeOutcome::Decoded);
    QCOMPARE(flagged.view.payloadLength, 100U);
}

void DecodeLengthsTest::offloadedIpv6TakesTheFrameLength()
{
    const auto decoded = decodeWhole(ethernet(0x86DD, ipv6(17, udp(1, 2, filler(70000), 0), {.payloadLength = 0})));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(decoded.view.payloadLength, 70000U);
}

/// RFC 2675, and the kernel's BIG TCP with its flag and, from a file, without.
void DecodeLengthsTest::jumboPayloadOption()
{
    const auto jumbo = [](std::uint32_t length, std::size_t payload) {
        return ethernet(0x86DD,
                        ipv6(0, Bytes{6, 0, 0xC2, 4} + big32(length) + tcp(filler(payload)), {.payloadLength = 0}));
    };
    for (const std::uint8_t flags : {std::uint8_t{0}, std::uint8_t{kSegmentationOffload}}) {
        const auto whole = decodeWhole(jumbo(8 + 20 + 70000, 70000), LinkType::Ethernet, {}, flags);
        QCOMPARE(whole.outcome, DecodeOutcome::Decoded);
        QVERIFY(whole.view.transportComplete);
        QCOMPARE(whole.view.payloadLength, 70000U);
        QCOMPARE(whole.view.ipLength, 70000U + 68U);
        const auto trailer = decodeWhole(jumbo(8 + 20 + 70000, 70004), LinkType::Ethernet, {}, flags);
        QCOMPARE(trailer.view.payloadLength, 70000U);
        QCOMPARE(trailer.view.payloadWireLength, 70000U);
        const auto beyond = decodeWhole(jumbo(8 + 20 + 70001, 70000), LinkType::Ethernet, {}, flags);
        QCOMPARE(beyond.outcome, DecodeOutcome::DecodedWithError);
        QCOMPARE(beyond.error, DecodeError::Ipv6Jumbogram);
        QCOMPARE(int(beyond.view.ends.destinationPort), 443);
        QVERIFY(!beyond.view.transportComplete);
        QCOMPARE(beyond.view.payloadLength, 0U);
    }
    const auto cut = decodePrefix(jumbo(8 + 20 + 70000, 70000), 14 + 40 + 8 + 20 + 100);
    QCOMPARE(cut.outcome, DecodeOutcome::Decoded);
    QCOMPARE(cut.view.payloadLength, 100U);
    QCOMPARE(cut.view.payloadWireLength, 70000U);
}

/// A length of 0 that no jumbo option explains: padding behind it is no packet.
void DecodeLengthsTest::hopByHopWithoutAnyLength()
{
    const Bytes options = extension(17, 0, udp(1, 2, filler(20)));
    const auto small = decodeWhole(ethernet(0x86DD, ipv6(0, options, {.payloadLength = 0})));
    QCOMPARE(small.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(small.error, DecodeError::Ipv6Jumbogram);
    QCOMPARE(small.view.payloadLength, 0U);
}

void DecodeLengthsTest::lengthZeroInShortFrames()
{
    const auto decode4 = [](unsigned protocol, const Bytes& segment) {
        return decodeWhole(ethernet(0x0800, ipv4(protocol, segment, {.totalLength = 0})));
    };
    const auto offload = decode4(6, tcp(filler(600)));
    QCOMPARE(offload.outcome, DecodeOutcome::Decoded);
    QCOMPARE(offload.view.payloadLength, 600U);
    const auto maybePadding = decode4(6, tcp(filler(6)));
    QCOMPARE(maybePadding.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(maybePadding.error, DecodeError::Ipv4TotalLength);
    QCOMPARE(maybePadding.view.payloadLength, 0U);
    QCOMPARE(decode4(17, udp(1, 2, filler(600))).error, DecodeError::Ipv4TotalLength);
    const auto six = decodeWhole(ethernet(0x86DD, ipv6(6, tcp(filler(600)), {.payloadLength = 0})));
    QCOMPARE(six.outcome, DecodeOutcome::Decoded);
    QCOMPARE(six.view.payloadLength, 600U);
}

void DecodeLengthsTest::enclosingLengthBounds_data()
{
    QTest::addColumn<Bytes>("bytes");
    const auto row = [](const char* name, const Bytes& bytes) { QTest::newRow(name) << bytes; };
    // Four bytes of payload and six of padding, which the IP header counts as its own.
    const Bytes real = ipv4(6, tcp(filler(4)), {.totalLength = 50});
    const Bytes real6 = ipv6(6, tcp(filler(4)), {.payloadLength = 30});
    const Bytes padding(6, 0);
    const auto length = static_cast<unsigned>(real.size());
    const auto length6 = static_cast<unsigned>(real6.size());
    const auto outer = [&](unsigned protocol, const Bytes& payload) { return ipv4(protocol, payload); };
    row("pppoe", ethernet(0x8864, pppoe(0x0021, real) + padding));
    row("pppoeIpv6", ethernet(0x8864, pppoe(0x0057, real6) + padding));
    row("pppoeInVlan", ethernet(0x8100, vlanTag(7, 0x8864, pppoe(0x0021, real) + padding)));
    row("llc", ethernet(length + 8, snap(0x0800, real) + padding));
    row("llcIpv6", ethernet(length6 + 8, snap(0x86DD, real6) + padding));
    row("llcSap", ethernet(length + 3, Bytes{6, 6, 3} + real + padding));
    row("vlanLlc", ethernet(0x8100, vlanTag(5, length + 8, snap(0x0800, real) + padding)));
    row("macsec", ethernet(0x88E5, Bytes{0, 0} + big32(7) + big16(0x0800) + real + padding + Bytes(10, 0xAA)));
    row("controlWord", ethernet(0x8847, mplsLabel(9, true,
                                                  Bytes{0, static_cast<std::uint8_t>(length + 18), 0, 0} +
                                                      ethernet(0x0800, real) + padding)));
    row("ipInIp", ethernet(0x0800, outer(4, real) + padding));
    row("ipInIpv6", ethernet(0x86DD, ipv6(4, real) + padding));
    row("sixInFour", ethernet(0x0800, outer(41, real6) + padding));
    row("gre", ethernet(0x0800, outer(47, gre(0, 0x0800, {}, real)) + padding));
    row("greEthernet", ethernet(0x0800, outer(47, gre(0, 0x6558, {}, ethernet(0x86DD, real6))) + padding));
    row("pptp", ethernet(0x0800, outer(47, gre(0x3001, 0x880B, big16(length + 2) + big16(51) + big32(1),
                                               big16(0x0021) + real + padding))));
    row("eoip", ethernet(0x0800, outer(47, gre(0x2001, 0x6400, big16(length + 14) + big16(1),
                                               ethernet(0x0800, real) + padding))));
    row("erspan", ethernet(0x0800, outer(47, gre(0, 0x88BE, {}, ethernet(0x0800, real))) + padding));
    row("etherIp", ethernet(0x0800, outer(97, big16(0x3000) + ethernet(0x0800, real)) + padding));
    row("mplsInIp", ethernet(0x0800, outer(137, mplsLabel(9, true, Bytes{0, 0, 0, 0} + ethernet(0x0800, real)))));
}

/// RFC 2516 §4, IEEE 802.3 §3.2.7 and the like: what lies behind the length of an enclosing layer is padding.
void DecodeLengthsTest::enclosingLengthBounds()
{
    QFETCH(Bytes, bytes);
    const auto decoded = decodeWhole(bytes);
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.ends.destinationPort), 443);
    QVERIFY(decoded.view.transportComplete);
    QCOMPARE(decoded.view.payloadLength, 4U);
    QCOMPARE(decoded.view.payloadWireLength, 4U);
}

void DecodeLengthsTest::tunnelsInUdpFitOrAreNone_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<Bytes>("header");
    QTest::addColumn<bool>("isEthernet");
    QTest::newRow("vxlan") << 4789 << Bytes{8, 0, 0, 0, 0, 0, 1, 0} << true;
    QTest::newRow("vxlanGpe") << 4790 << Bytes{12, 0, 0, 1, 0, 0, 1, 0} << false;
    QTest::newRow("geneve") << 6081 << Bytes{0, 0, 8, 0, 0, 0, 1, 0} << false;
    QTest::newRow("l2tp") << 1701 << Bytes{0, 2, 0, 1, 0, 2, 0, 0x21} << false;
    QTest::newRow("gre") << 4754 << Bytes{0, 0, 8, 0} << false;
    QTest::newRow("lisp") << 4341 << Bytes(8, 0) << false;
    QTest::newRow("gue") << 6080 << Bytes{0, 4, 0, 0} << false;
    QTest::newRow("capwap") << 5247 << Bytes{0, 0x10, 2, 0, 0, 0, 0, 0} << true;
    QTest::newRow("mpls") << 6635 << Bytes{0, 0, 1, 64} << false;
}

/// The UDP length ends the inner packet. Bytes behind it do not count, and one that ends too early shows no tunnel.
void DecodeLengthsTest::tunnelsInUdpFitOrAreNone()
{
    QFETCH(int, port);
    QFETCH(Bytes, header);
    QFETCH(bool, isEthernet);
    const Bytes packet = ipv4(6, tcp(filler(100)));
    const Bytes payload = header + (isEthernet ? ethernet(0x0800, packet) : packet);
    const auto destination = static_cast<unsigned>(port);
    const auto length = static_cast<int>(payload.size()) + 8;
    const auto padded = decodeWhole(ethernet(0x0800, ipv4(17, udp(9, destination, payload + Bytes(6, 0), length))));
    QCOMPARE(padded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(padded.view.ends.destinationPort), 443);
    QCOMPARE(padded.view.payloadWireLength, 100U);
    const auto early = decodeWhole(ethernet(0x0800, ipv4(17, udp(9, destination, payload, length - 6))));
    QCOMPARE(early.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(early.view.ends.destinationPort), port);
    // With a right checksum it is what it says, and the last six bytes are padding.
    const Bytes summed = withHeaderChecksum(packet);
    const Bytes proven = header + (isEthernet ? ethernet(0x0800, summed) : summed);
    const auto cut = decodeWhole(ethernet(0x0800, ipv4(17, udp(9, destination, proven, length - 6))));
    QCOMPARE(cut.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(cut.view.ends.destinationPort), 443);
    QCOMPARE(cut.view.payloadLength, 94U);
    QCOMPARE(cut.view.payloadWireLength, 94U);
}

/// The datagram's length may itself be longer than the IP packet around it, and that of GTP-U longer than the datagram.
void DecodeLengthsTest::nestedLengthsEndWithTheOutermost()
{
    const Bytes packet = withHeaderChecksum(ipv4(6, tcp(filler(100))));
    const Bytes packet6 = ipv6(6, tcp(filler(100)));
    const auto cutBySix = [](const Bytes& payload) {
        return ethernet(0x86DD, ipv6(17, udp(9, 4789, payload), {.payloadLength = int(payload.size()) + 8 - 6}));
    };
    for (const Bytes& frame : {ethernet(0x0800, packet), ethernet(0x86DD, packet6)}) {
        const auto decoded = decodeWhole(cutBySix(vxlan(1, frame)));
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        QCOMPARE(int(decoded.view.ends.destinationPort), 443);
        QCOMPARE(decoded.view.payloadWireLength, 94U);
    }
    for (const Bytes& inner : {packet, packet6}) {
        const Bytes payload = gtpUser(1, 0, {}, inner);
        const auto length = static_cast<int>(payload.size()) + 8 - 6;
        const auto decoded = decodeWhole(ethernet(0x0800, ipv4(17, udp(2152, 2152, payload, length))));
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        QCOMPARE(int(decoded.view.ends.destinationPort), 443);
        QCOMPARE(decoded.view.payloadWireLength, 94U);
    }
}

void DecodeLengthsTest::l2tpLengthBounds()
{
    const Bytes packet = ipv4(6, tcp(filler(4)));
    const Bytes exact = l2tp(1, 2, big16(0x0021) + packet);
    const auto decoded = decodeWhole(ethernet(0x0800, ipv4(17, udp(1701, 1701, exact + Bytes(6, 0)))));
    QCOMPARE(int(decoded.view.ends.destinationPort), 443);
    QCOMPARE(decoded.view.payloadWireLength, 4U);
    Bytes early = exact;
    early[3] = static_cast<std::uint8_t>(early[3] - 6);
    const auto tooShort = decodeWhole(ethernet(0x0800, ipv4(17, udp(1701, 1701, early))));
    QCOMPARE(int(tooShort.view.ends.destinationPort), 1701);
}

/// ERSPAN's T bit: the mirror cut the packet, as a snapshot length would.
void DecodeLengthsTest::mirrorsMayCut()
{
    const Bytes packet = ipv4(6, tcp(filler(4)), {.totalLength = 1440});
    const Bytes two = Bytes{0x10, 0x05, 0x04, 0x2A, 0, 0, 0, 1} + ethernet(0x0800, packet);
    const Bytes three = Bytes{0x20, 0x05, 0x04, 0x2A} + Bytes(8, 0) + ethernet(0x0800, packet);
    for (const Bytes& mirrored : {gre(0x1000, 0x88BE, big32(9), two), gre(0x1000, 0x22EB, big32(9), three)}) {
        const auto decoded = decodeWhole(ethernet(0x0800, ipv4(47, mirrored)));
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        QCOMPARE(decoded.view.payloadLength, 4U);
        QCOMPARE(decoded.view.payloadWireLength, 1400U);
    }
}

/// Nothing around the IP header says where it ends, so that its length may be true: the rest was not captured.
void DecodeLengthsTest::unboundedHeadersKeepTheirPromise()
{
    const Bytes packet = ipv4(6, tcp(filler(4)), {.totalLength = 1440});
    for (const Bytes& bytes : {ethernet(0x0800, packet), ethernet(0x8100, vlanTag(5, 0x0800, packet))})
        QCOMPARE(decodeWhole(bytes).view.payloadWireLength, 1400U);
    // A length that promises more than there is bounds nothing.
    QCOMPARE(decodeWhole(ethernet(1450, snap(0x0800, packet))).view.payloadWireLength, 1400U);
}

void DecodeLengthsTest::fragmentFields()
{
    const auto first = decodeWhole(ethernet(0x0800, ipv4(17, udp(1, 2, filler(16)), {.fragment = 0x2000})));
    QVERIFY(first.view.isFragment && first.view.isFirstFragment && first.view.moreFragments);
    QCOMPARE(int(first.view.ends.destinationPort), 2);
    QCOMPARE(first.view.fragmentId, 7U);

    const auto last = decodeWhole(ethernet(0x0800, ipv4(17, filler(24), {.fragment = 0x1FFF})));
    QVERIFY(last.view.isFragment && !last.view.isFirstFragment && !last.view.moreFragments);
    QCOMPARE(int(last.view.fragmentOffsetBytes), 0x1FFF * 8);
    QCOMPARE(int(last.view.ends.sourcePort), 0);
    QCOMPARE(last.view.transportLength, 24U);

    const auto middle = decodeWhole(ethernet(0x86DD, ipv6(44, fragmentHeader(60, 0x05A9, 0xABCDEF01, filler(16)))));
    QVERIFY(middle.view.isFragment && !middle.view.isFirstFragment && middle.view.moreFragments);
    QCOMPARE(int(middle.view.fragmentOffsetBytes), 0x05A8);
    QCOMPARE(middle.view.fragmentId, 0xABCDEF01U);
    QCOMPARE(int(middle.view.ends.ipProtocol), 60);  // the middle of something: not looked through
    QCOMPARE(middle.view.transportLength, 16U);

    const auto atomic = decodeWhole(ethernet(0x86DD, ipv6(44, fragmentHeader(17, 0, 1, udp(1, 2, filler(4))))));
    QVERIFY(!atomic.view.isFragment);
    QVERIFY(atomic.view.transportComplete);
}

void DecodeLengthsTest::fragmentsAreNotJudgedByDatagramLengths()
{
    const auto udpHead = decodeWhole(ethernet(0x0800, ipv4(17, udp(1, 2, filler(8), 4000), {.fragment = 0x2000})));
    QCOMPARE(udpHead.outcome, DecodeOutcome::Decoded);
    const auto tinyTcp = decodeWhole(ethernet(0x0800, ipv4(6, Bytes{0, 80, 1, 0, 0, 0, 0, 0}, {.fragment = 0x2000})));
    QCOMPARE(tinyTcp.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(tinyTcp.view.ends.sourcePort), 80);
}

QTEST_GUILESS_MAIN(DecodeLengthsTest)
#include "tst_decode_lengths.moc"
