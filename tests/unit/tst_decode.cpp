// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder on sound frames of every kind, on every prefix of them, and on each malformed header.
#include "core/packet/common_packet.h"
#include "tests/support/decoded_frame.h"
#include "tests/support/sample_frames.h"

#include <QSet>
#include <QTest>

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

namespace {

using Ids = std::vector<int>;

bool isInside(const DecodedFrame& decoded, const std::uint8_t* pointer, std::uint32_t length)
{
    const std::ptrdiff_t offset = decoded.offsetOf(pointer);
    return offset >= 0 && offset + static_cast<std::ptrdiff_t>(length) <= decoded.frame.capturedLength;
}

/// What holds for every decoded frame, however damaged. Empty: all of it holds.
QString brokenPromise(const DecodedFrame& decoded)
{
    const PacketView& view = decoded.view;
    if (decoded.outcome == DecodeOutcome::Malformed)
        return decoded.error < DecodeError::Count ? QString() : "malformed without an error";
    if (!decoded.hasEnds())
        return {};
    if (decoded.outcome == DecodeOutcome::DecodedWithError && decoded.error >= DecodeError::Count)
        return "an error without a kind";
    if (!isInside(decoded, view.ipHeader, view.ends.ipVersion == 4 ? 20 : 40))
        return "IP header outside the frame";
    if (!isInside(decoded, view.transport, view.transportLength))
        return "transport outside the frame";
    if (!isInside(decoded, view.payload, view.payloadLength))
        return "payload outside the frame";
    if (view.payloadLength > view.payloadWireLength)
        return "more payload captured than there is";
    if ((view.outerIpHeader != nullptr) != (view.tunnelDepth > 0))
        return "outer header and tunnel depth disagree";
    if (view.isFragment && view.transportComplete)
        return "a fragment with a complete transport header";
    return {};
}

}  // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void soundFrames_data();
    void soundFrames();
    void everyPrefix_data() { soundFrames_data(); }
    void everyPrefix();
    void shortCutSaysTheSame_data() { soundFrames_data(); }
    void shortCutSaysTheSame();
    void linkLayers_data();
    void linkLayers();
    void malformed_data();
    void malformed();
    void everyErrorHasItsOwnName();
    void framesWithoutIp_data();
    void framesWithoutIp();
    void strippedTagIsTheOutermost();
    void eightTagsAreFollowed();
    void transportFields();
};

void DecodeTest::soundFrames_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<int>("linkType");
    for (const SampleFrame& sample : sampleFrames())
        QTest::newRow(sample.name.c_str()) << sample.bytes << static_cast<int>(sample.linkType);
}

void DecodeTest::soundFrames()
{
    QFETCH(Bytes, bytes);
    QFETCH(int, linkType);
    for (const bool outermost : {false, true}) {
        const auto decoded = decodeWhole(bytes, static_cast<LinkType>(linkType), {.outermost = outermost});
        if (decoded.outcome == DecodeOutcome::DecodedWithError)
            qWarning() << decodeErrorName(decoded.error).data();
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        QCOMPARE(brokenPromise(decoded), QString());
        if (outermost)
            QCOMPARE(int(decoded.view.tunnelDepth), 0);
    }
}

void DecodeTest::everyPrefix()
{
    QFETCH(Bytes, bytes);
    QFETCH(int, linkType);
    for (const bool outermost : {false, true}) {
        bool hadEnds = false;
        for (std::size_t captured = 0; captured <= bytes.size(); ++captured) {
            const auto decoded =
                decodePrefix(bytes, captured, static_cast<LinkType>(linkType), {.outermost = outermost});
            QVERIFY2(brokenPromise(decoded).isEmpty(), qPrintable(brokenPromise(decoded)));
            // More bytes never make a conversation unknown again.
            QVERIFY(decoded.hasEnds() || !hadEnds);
            hadEnds = decoded.hasEnds();
        }
        QVERIFY(hadEnds);
    }
}

void DecodeTest::shortCutSaysTheSame()
{
    QFETCH(Bytes, bytes);
    QFETCH(int, linkType);
    for (std::size_t captured = 0; captured <= bytes.size(); ++captured) {
        for (const bool outermost : {false, true}) {
            const DecodeOptions options{.outermost = outermost};
            const auto decoded = decodePrefix(bytes, captured, static_cast<LinkType>(linkType), options);
            PacketView thorough;
            DecodeError error = DecodeError::Count;
            QCOMPARE(decodeThoroughly(decoded.frame, options, thorough, error), decoded.outcome);
            QCOMPARE(error, decoded.error);
            QVERIFY(!decoded.hasEnds() || thorough == decoded.view);
            PacketView whole = DecodedFrame::garbage();
            PacketView ends = DecodedFrame::garbage();
            const bool isCommon = decodeCommonPacket(decoded.frame, options, whole);
            QCOMPARE(decodeCommonPacket<CommonDetail::EndsOfUdp>(decoded.frame, options, ends), isCommon);
            QVERIFY(!isCommon || (ends.ends == whole.ends && (whole.ends.ipProtocol == 17 || ends == whole)));
        }
    }
}

void DecodeTest::linkLayers_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Ids>("vlan");
    QTest::addColumn<int>("ipOffset");
    const auto row = [](const char* name, const Ids& vlan, int ipOffset) {
        QTest::newRow(name) << QString(name) << vlan << ipOffset;
    };
    row("ethernetIpv4", {}, 14);
    row("ethernetIpv6", {}, 14);
    row("vlan", {5}, 18);
    row("qinq", {5, 6}, 22);
    row("oldQinq", {5, 6}, 22);
    row("snap", {}, 22);
    row("llcIp", {}, 17);
    row("vlanSnap", {5}, 26);
    row("mpls", {}, 22);
    row("mplsIpv6", {}, 18);
    row("pseudoWire", {9}, 14 + 4 + 4 + 18);
    row("pppoe", {}, 22);
    row("pppoeIpv6InVlan", {7}, 26);
    row("sll", {}, 16);
    row("sllVlan", {5}, 20);
    row("sllSnap", {}, 24);
    row("sll2", {}, 20);
    row("rawIpv4", {}, 0);
    row("rawIpv6", {}, 0);
    row("linkTypeIpv4", {}, 0);
    row("linkTypeIpv6", {}, 0);
    row("nullLittleEndian", {}, 4);
    row("nullBigEndian", {}, 4);
    row("loop", {}, 4);
    row("pppFramed", {}, 4);
    row("pppBare", {}, 2);
    row("pppCompressed", {}, 1);
    row("pppMpls", {}, 6);
}

void DecodeTest::linkLayers()
{
    QFETCH(QString, sample);
    QFETCH(Ids, vlan);
    QFETCH(int, ipOffset);
    for (const SampleFrame& frame : sampleFrames()) {
        if (frame.name != sample.toStdString())
            continue;
        const auto decoded = decodeWhole(frame.bytes, frame.linkType);
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        QCOMPARE(idsOf(decoded.view.vlan), vlan);
        QCOMPARE(int(decoded.offsetOf(decoded.view.ipHeader)), ipOffset);
        QCOMPARE(int(decoded.view.ends.sourcePort), 1111);
        QCOMPARE(int(decoded.view.ends.destinationPort), 2222);
        QCOMPARE(decoded.view.payloadLength, 8U);
        QCOMPARE(int(decoded.view.tunnelDepth), 0);
        return;
    }
    QFAIL("no such sample");
}

void DecodeTest::malformed_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("hasEnds");
    const auto row = [](const char* name, const Bytes& bytes, DecodeError error, bool hasEnds) {
        QTest::newRow(name) << bytes << static_cast<int>(error) << hasEnds;
    };
    const auto in4 = [](unsigned protocol, const Bytes& payload, const Ipv4Fields& fields = {}) {
        return ethernet(0x0800, ipv4(protocol, payload, fields));
    };
    const auto in6 = [](unsigned next, const Bytes& payload, const Ipv6Fields& fields = {}) {
        return ethernet(0x86DD, ipv6(next, payload, fields));
    };
    const auto cut = [](Bytes bytes, std::size_t length) {
        bytes.resize(length);
        return bytes;
    };
    Bytes tags;
    for (int i = 0; i <= kMaxVlanTags; ++i)
        tags = tags + vlanTag(1, i == kMaxVlanTags ? 0x0800 : 0x8100, {});
    Bytes labels;
    for (int i = 0; i <= kMaxMplsLabels; ++i)
        labels = labels + mplsLabel(3, i == kMaxMplsLabels, {});
    Bytes extensions = tcp({});
    for (int i = 0; i <= kMaxIpv6Extensions; ++i)
        extensions = extension(i == 0 ? 6 : 60, 0, extensions);
    const Bytes v4 = innermostIpv4();

    row("emptyFrame", {}, DecodeError::LinkHeaderTruncated, false);
    row("thirteenBytes", Bytes(13, 0), DecodeError::LinkHeaderTruncated, false);
    row("vlanCut", ethernet(0x8100, Bytes(3, 0)), DecodeError::VlanHeaderTruncated, false);
    row("nineTags", ethernet(0x8100, tags + v4), DecodeError::TooManyVlanTags, false);
    row("labelCut", ethernet(0x8847, Bytes(3, 0)), DecodeError::MplsHeaderTruncated, false);
    row("stackWithoutBottom", ethernet(0x8847, mplsLabel(3, false, {})), DecodeError::MplsHeaderTruncated, false);
    row("nothingBelowLabels", ethernet(0x8847, mplsLabel(3, true, {})), DecodeError::MplsHeaderTruncated, false);
    row("seventeenLabels", ethernet(0x8847, labels + v4), DecodeError::TooManyMplsLabels, false);
    row("pppoeCut", ethernet(0x8864, Bytes(7, 0)), DecodeError::PppoeHeaderTruncated, false);
    row("llcCut", ethernet(2, Bytes(2, 0xAA)), DecodeError::LlcHeaderTruncated, false);
    row("snapCut", ethernet(5, Bytes{0xAA, 0xAA, 3, 0, 0}), DecodeError::LlcHeaderTruncated, false);
    row("ipv4Cut", cut(in4(17, {}), 14 + 19), DecodeError::Ipv4HeaderTruncated, false);
    row("ipv4Missing", ethernet(0x0800, {}), DecodeError::Ipv4HeaderTruncated, false);
    row("ipv4OptionsCut", cut(in4(17, {}, {.totalLength = 60, .versionAndLength = 0x4F}), 14 + 20),
        DecodeError::Ipv4HeaderTruncated, true);
    row("ipv4HeaderLengthFour", in4(17, {}, {.versionAndLength = 0x44}), DecodeError::Ipv4HeaderLength, false);
    row("ipv6InIpv4EtherType", ethernet(0x0800, innermostIpv6()), DecodeError::Ipv4Version, false);
    row("ipv4TotalLengthNineteen", in4(17, udp(1, 2, {}), {.totalLength = 19}), DecodeError::Ipv4TotalLength, false);
    row("ipv4TotalLengthZeroInShortFrame", in4(17, udp(1, 2, {}), {.totalLength = 0}), DecodeError::Ipv4TotalLength,
        true);
    row("ipv6Cut", cut(in6(17, {}), 14 + 39), DecodeError::Ipv6HeaderTruncated, false);
    row("ipv6Missing", ethernet(0x86DD, {}), DecodeError::Ipv6HeaderTruncated, false);
    row("ipv4InIpv6EtherType", ethernet(0x86DD, v4 + Bytes(20, 0)), DecodeError::Ipv6Version, false);
    row("extensionCut", in6(0, Bytes(7, 0)), DecodeError::Ipv6ExtensionTruncated, true);
    row("extensionLongerThanPacket", in6(60, extension(6, 9, {}), {.payloadLength = 40}),
        DecodeError::Ipv6ExtensionTruncated, true);
    row("fragmentHeaderCut", in6(44, Bytes(7, 0)), DecodeError::Ipv6ExtensionTruncated, true);
    row("seventeenExtensions", in6(60, extensions), DecodeError::Ipv6ExtensionLimit, true);
    row("jumbogram", in6(0, Bytes{17, 0, 0xC2, 4, 0, 1, 0x11, 0x70} + udp(1, 2, filler(9)), {.payloadLength = 0}),
        DecodeError::Ipv6Jumbogram, true);
    row("ahCut", in4(51, Bytes(7, 0)), DecodeError::AhHeaderTruncated, true);
    row("ahLongerThanPacket", in4(51, Bytes{6, 200, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1}), DecodeError::AhHeaderTruncated,
        true);
    row("tcpMissing", in4(6, {}), DecodeError::TcpHeaderTruncated, true);
    row("tcpCut", in4(6, cut(tcp({}), 19)), DecodeError::TcpHeaderTruncated, true);
    row("tcpOptionsNotCaptured", cut(in4(6, tcp({}, {.options = Bytes(20, 1)})), 14 + 20 + 30),
        DecodeError::TcpHeaderTruncated, true);
    row("tcpOffsetFour", in4(6, tcp({}, {.dataOffsetWords = 4})), DecodeError::TcpHeaderLength, true);
    row("tcpOffsetBeyondSegment", in4(6, tcp({}, {.dataOffsetWords = 6})), DecodeError::TcpHeaderLength, true);
    row("udpCut", in4(17, Bytes(7, 0)), DecodeError::UdpHeaderTruncated, true);
    row("udpLengthSeven", in4(17, udp(1, 2, filler(4), 7)), DecodeError::UdpLength, true);
    row("udpLengthZero", in4(17, udp(1, 2, filler(4), 0)), DecodeError::UdpLength, true);
    row("udpLengthBeyondPacket", in4(17, udp(1, 2, filler(4), 13)), DecodeError::UdpLength, true);
    row("udpLiteCoverageFour", in4(136, udp(1, 2, filler(4), 4)), DecodeError::UdpLength, true);
    row("sctpCut", in4(132, Bytes(11, 1)), DecodeError::SctpHeaderTruncated, true);
    row("dccpCut", in4(33, Bytes(11, 1)), DecodeError::DccpHeaderTruncated, true);
    row("dccpOffsetThree", in4(33, dccp(1, 2, {}, 3)), DecodeError::DccpHeaderLength, true);
    row("dccpOffsetBeyondPacket", in4(33, dccp(1, 2, {}, 50)), DecodeError::DccpHeaderLength, true);
    row("icmpCut", in4(1, Bytes(7, 8)), DecodeError::IcmpHeaderTruncated, true);
    row("icmpv6Missing", in6(58, {}), DecodeError::IcmpHeaderTruncated, true);
    row("greCut", in4(47, Bytes(3, 0)), DecodeError::TunnelHeaderTruncated, true);
    row("greKeyCut", in4(47, gre(0x2000, 0x0800, Bytes(3, 0), {})), DecodeError::TunnelHeaderTruncated, true);
    row("greInnerBroken", in4(47, gre(0, 0x0800, {}, Bytes(20, 0x42))), DecodeError::Ipv4HeaderLength, true);
    row("ipInIpVersion", in4(4, innermostIpv6()), DecodeError::Ipv4Version, true);
    row("fiveTunnels", in4(4, ipv4(4, ipv4(4, ipv4(4, ipv4(4, v4))))), DecodeError::TunnelDepth, true);
}

void DecodeTest::malformed()
{
    QFETCH(Bytes, bytes);
    QFETCH(int, error);
    QFETCH(bool, hasEnds);
    const auto decoded = decodeWhole(bytes);
    QCOMPARE(decodeErrorName(decoded.error).data(), decodeErrorName(static_cast<DecodeError>(error)).data());
    QCOMPARE(decoded.outcome, hasEnds ? DecodeOutcome::DecodedWithError : DecodeOutcome::Malformed);
    QCOMPARE(brokenPromise(decoded), QString());
}

void DecodeTest::everyErrorHasItsOwnName()
{
    QSet<QByteArray> names;
    for (std::size_t i = 0; i < kDecodeErrorCount; ++i) {
        const auto name = decodeErrorName(static_cast<DecodeError>(i));
        QVERIFY(name.starts_with("decoder."));
        QVERIFY(name != "decoder.unknown");
        names.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    }
    QCOMPARE(names.size(), qsizetype(kDecodeErrorCount));
    QCOMPARE(decodeErrorName(DecodeError::Ipv4HeaderTruncated).data(), "decoder.ipv4.header_truncated");
}

void DecodeTest::framesWithoutIp_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<int>("linkType");
    const auto row = [](const char* name, const Bytes& bytes, LinkType linkType = LinkType::Ethernet) {
        QTest::newRow(name) << bytes << static_cast<int>(linkType);
    };
    row("arp", ethernet(0x0806, Bytes(28, 0)));
    row("spanningTree", ethernet(38, Bytes{0x42, 0x42, 0x03} + Bytes(35, 0)));
    row("ciscoSnap", ethernet(30, Bytes{0xAA, 0xAA, 0x03, 0x00, 0x00, 0x0C, 0x20, 0x00} + Bytes(22, 0)));
    row("arpInVlan", ethernet(0x8100, vlanTag(1, 0x0806, Bytes(28, 0))));
    row("pppLinkControl", ethernet(0x8864, pppoe(0xC021, Bytes(8, 0))));
    row("pppoeDiscovery", ethernet(0x8863, Bytes(20, 0)));
    row("mplsAssociatedChannel", ethernet(0x8847, mplsLabel(13, true, Bytes{0x10, 0, 0, 7} + Bytes(20, 0))));
    row("netlink", Bytes{0, 4} + big16(824) + Bytes(10, 0) + big16(0x0800) + Bytes(20, 0), LinkType::LinuxCooked);
    row("appleTalkOverLoopback", big32(16) + Bytes(20, 0x45), LinkType::Null);
}

void DecodeTest::framesWithoutIp()
{
    QFETCH(Bytes, bytes);
    QFETCH(int, linkType);
    QCOMPARE(decodeWhole(bytes, static_cast<LinkType>(linkType)).outcome, DecodeOutcome::NotIp);
}

void DecodeTest::strippedTagIsTheOutermost()
{
    const Bytes bytes = ethernet(0x8100, vlanTag(6, 0x0800, innermostIpv4()));
    Frame frame;
    frame.bytes = bytes.data();
    frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
    frame.vlanTpid = 0x88A8;
    frame.vlanTci = 0x2005;
    PacketView view;
    DecodeError error{};
    QCOMPARE(decode(frame, {}, view, error), DecodeOutcome::Decoded);
    QCOMPARE(idsOf(view.vlan), (Ids{5, 6}));
    QCOMPARE(decodeThoroughly(frame, {}, view, error), DecodeOutcome::Decoded);
    QCOMPARE(idsOf(view.vlan), (Ids{5, 6}));
}

void DecodeTest::eightTagsAreFollowed()
{
    Bytes tags;
    for (int i = 1; i <= kMaxVlanTags; ++i)
        tags = tags + vlanTag(static_cast<unsigned>(i), i == kMaxVlanTags ? 0x0800 : 0x8100, {});
    const auto decoded = decodeWhole(ethernet(0x8100, tags + innermostIpv4()));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(idsOf(decoded.view.vlan), (Ids{1, 2, 3, 4, 5}));  // as many as are kept
}

void DecodeTest::transportFields()
{
    TcpFields fields;
    fields.options = Bytes(8, 1);
    const auto segment = decodeWhole(ethernet(0x86DD, ipv6(6, tcp(filler(7), fields))));
    QVERIFY(segment.view.transportComplete);
    QCOMPARE(toString(segment.view.ends.source, 6), std::string("2001:db8::1"));
    QCOMPARE(int(segment.view.ends.sourcePort), 40000);
    QCOMPARE(int(segment.view.ends.destinationPort), 443);
    QCOMPARE(int(segment.view.tcpFlags), kTcpPsh | kTcpAck);
    QCOMPARE(segment.view.tcpSequence, 1000U);
    QCOMPARE(segment.view.tcpAcknowledgment, 2000U);
    QCOMPARE(int(segment.view.tcpWindow), 8192);
    QCOMPARE(int(segment.view.tcpUrgentPointer), 5);
    QCOMPARE(int(segment.view.tcpHeaderLength), 28);
    QCOMPARE(segment.view.payloadLength, 7U);
    QCOMPARE(int(segment.view.payload[6]), 6);

    const auto echo = decodeWhole(ethernet(0x0800, ipv4(1, icmp(8, 3, filler(5)))));
    QCOMPARE(int(echo.view.icmpType), 8);
    QCOMPARE(int(echo.view.icmpCode), 3);
    QCOMPARE(int(echo.view.ends.sourcePort), 0);
    QCOMPARE(int(echo.view.tcpFlags), 0);

    const auto igmp = decodeWhole(ethernet(0x0800, ipv4(2, filler(8))));
    QVERIFY(!igmp.view.transportComplete);
    QCOMPARE(igmp.view.payloadLength, 8U);
}

QTEST_GUILESS_MAIN(DecodeTest)
#include "tst_decode.moc"
