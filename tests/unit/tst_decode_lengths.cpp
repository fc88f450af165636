// SPDX-License-Identifier: GPL-3.0-or-later
// Where a packet ends: padding, snaplen, offload, jumbograms, fragments.
#include "tests/support/decoded_frame.h"

#include <QTest>

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

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
    void bigTcpJumboIsAcceptedFromTheKernelAlone();
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

void DecodeLengthsTest::bigTcpJumboIsAcceptedFromTheKernelAlone()
{
    const std::uint32_t length = 8 + 20 + 70000;
    const Bytes bytes =
        ethernet(0x86DD, ipv6(0, Bytes{6, 0, 0xC2, 4} + big32(length) + tcp(filler(70000)), {.payloadLength = 0}));
    const auto offload = decodeWhole(bytes, LinkType::Ethernet, {}, kSegmentationOffload);
    QCOMPARE(offload.outcome, DecodeOutcome::Decoded);
    QCOMPARE(offload.view.payloadLength, 70000U);
    const auto refused = decodeWhole(bytes);
    QCOMPARE(refused.outcome, DecodeOutcome::DecodedWithError);
    QCOMPARE(refused.error, DecodeError::Ipv6Jumbogram);
    QCOMPARE(int(refused.view.ends.destinationPort), 443);
    QVERIFY(!refused.view.transportComplete);
    QCOMPARE(refused.view.payloadLength, 0U);
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
