// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from a decoded packet on demand: the packet that an ICMP error quotes, TCP options, checksums.
#include "core/packet/checksum.h"
#include "core/packet/icmp_error.h"
#include "core/packet/tcp_options.h"
#include "tests/support/decoded_frame.h"
#include "tests/support/sample_frames.h"

#include <QTest>

#include <utility>

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

namespace {

Bytes icmpFrame(unsigned type, const Bytes& quotation)
{
    return ethernet(0x0800, ipv4(1, icmp(type, 0, quotation)));
}

/// Writes the checksum that makes the one's complement sum of the covered bytes all ones.
void storeChecksum(Bytes& bytes, std::size_t at, std::uint16_t sumOfRest)
{
    const auto checksum = static_cast<std::uint16_t>(~sumOfRest);
    bytes[at] = static_cast<std::uint8_t>(checksum >> 8U);
    bytes[at + 1] = static_cast<std::uint8_t>(checksum);
}

/// RFC 1071 as its text has it, 16 bits at a time.
std::uint16_t plainSum(const Bytes& bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum += i % 2 == 0 ? static_cast<std::uint32_t>(bytes[i]) << 8U : bytes[i];
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16U);
    return static_cast<std::uint16_t>(sum);
}

Bytes slice(const Bytes& bytes, std::size_t from, std::size_t to)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

/// An Ethernet frame with @p transport over IPv4 whose two checksums are right.
Bytes checkedFrame(unsigned protocol, const Bytes& transport, std::size_t checksumOffset)
{
    Bytes bytes = ethernet(0x0800, ipv4(protocol, transport));
    storeChecksum(bytes, 14 + 10, plainSum(slice(bytes, 14, 34)));
    Bytes covered = slice(bytes, 34, bytes.size());
    if (protocol != 1)
        covered = slice(bytes, 26, 34) + big16(protocol) + big16(static_cast<unsigned>(transport.size())) + covered;
    storeChecksum(bytes, 34 + checksumOffset, plainSum(covered));
    return bytes;
}

}  // namespace

class PacketDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void icmpErrorQuotesItsPacket_data();
    void icmpErrorQuotesItsPacket();
    void icmpv6ErrorQuotesItsPacket();
    void notAnIcmpError();
    void quotationPrefixes();
    void tcpOptionsOfASyn();
    void damagedTcpOptions_data();
    void damagedTcpOptions();
    void checksums_data();
    void checksums();
    void ipv6Checksum();
    void unverifiableChecksums();
};

void PacketDetailsTest::icmpErrorQuotesItsPacket_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<Bytes>("quotation");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("sourcePort");
    const Bytes v4 = innermostIpv4();
    const Bytes alteredLength = ipv4(17, udp(5000, 6000, {}), {.host = 100, .totalLength = 3});
    QTest::newRow("unreachable") << 3 << v4 << 17 << 5000;
    QTest::newRow("timeExceeded") << 11 << v4 << 17 << 5000;
    QTest::newRow("eightBytesOfTransport") << 3 << slice(v4, 0, 28) << 17 << 5000;
    QTest::newRow("noTransport") << 3 << slice(v4, 0, 20) << 17 << 0;
    QTest::newRow("lengthAlteredByTheHost") << 3 << alteredLength << 17 << 5000;
    QTest::newRow("laterFragment") << 11 << ipv4(17, filler(8), {.host = 100, .fragment = 5}) << 17 << 0;
    QTest::newRow("echo") << 11 << ipv4(1, icmp(8, 0, {}), {.host = 100}) << 1 << 0;
}

void PacketDetailsTest::icmpErrorQuotesItsPacket()
{
    QFETCH(int, type);
    QFETCH(Bytes, quotation);
    QFETCH(int, protocol);
    QFETCH(int, sourcePort);
    const auto decoded = decodeWhole(icmpFrame(static_cast<unsigned>(type), quotation));
    const auto ends = quotedEnds(decoded.view);
    QVERIFY(ends.has_value());
    QCOMPARE(toString(ends->source, ends->ipVersion), std::string("10.0.0.100"));
    QCOMPARE(toString(ends->destination, ends->ipVersion), std::string("10.0.0.101"));
    QCOMPARE(int(ends->ipProtocol), protocol);
    QCOMPARE(int(ends->sourcePort), sourcePort);
}

void PacketDetailsTest::icmpv6ErrorQuotesItsPacket()
{
    const Bytes quotation = ipv6(0, extension(6, 0, slice(tcp({}), 0, 8)), {.host = 0x64, .payloadLength = 1200});
    const auto decoded = decodeWhole(ethernet(0x86DD, ipv6(58, icmp(2, 0, quotation))));
    const auto ends = quotedEnds(decoded.view);
    QVERIFY(ends.has_value());
    QCOMPARE(toString(ends->source, 6), std::string("2001:db8::64"));
    QCOMPARE(int(ends->ipProtocol), int(kIpProtocolTcp));
    QCOMPARE(int(ends->destinationPort), 443);
}

void PacketDetailsTest::notAnIcmpError()
{
    QVERIFY(!quotedEnds(decodeWhole(icmpFrame(8, innermostIpv4())).view));
    QVERIFY(!quotedEnds(decodeWhole(icmpFrame(3, {})).view));
    QVERIFY(!quotedEnds(decodeWhole(icmpFrame(3, innermostIpv6())).view));
    QVERIFY(!quotedEnds(decodeWhole(icmpFrame(3, Bytes(20, 0x44))).view));
    QVERIFY(!quotedEnds(decodeWhole(ethernet(0x86DD, ipv6(58, icmp(128, 0, innermostIpv6())))).view));
    QVERIFY(!quotedEnds(decodeWhole(ethernet(0x0800, innermostIpv4())).view));
}

void PacketDetailsTest::quotationPrefixes()
{
    const Bytes v6 = ipv6(60, extension(44, 1, fragmentHeader(17, 0, 1, udp(5, 6, {}))));
    const std::pair<Bytes, std::size_t> cases[] = {
        {icmpFrame(3, innermostIpv4()), 14 + 20 + 8 + 20},
        {ethernet(0x86DD, ipv6(58, icmp(1, 0, v6))), 14 + 40 + 8 + 40},
    };
    for (const auto& [bytes, needed] : cases) {
        for (std::size_t captured = 0; captured <= bytes.size(); ++captured) {
            const auto decoded = decodePrefix(bytes, captured);
            if (decoded.hasEnds())
                QCOMPARE(quotedEnds(decoded.view).has_value(), captured >= needed);
        }
    }
}

void PacketDetailsTest::tcpOptionsOfASyn()
{
    TcpFields syn;
    syn.flags = kTcpSyn;
    syn.options = Bytes{2, 4, 5, 0xB4, 4, 2, 8, 10, 0, 0, 0, 1, 0, 0, 0, 2, 1, 3, 3, 15};
    const auto options = tcpOptions(decodeWhole(ethernet(0x0800, ipv4(6, tcp({}, syn)))).view);
    QCOMPARE(int(options.maximumSegmentSize.value_or(0)), 1460);
    QVERIFY(options.sackPermitted);
    QVERIFY(options.timestamps.has_value());
    QCOMPARE(options.timestamps->value, 1U);
    QCOMPARE(options.timestamps->echoReply, 2U);
    QCOMPARE(int(options.windowScale.value_or(0)), 14);  // RFC 7323: a larger shift is used as 14
    QVERIFY(!options.malformed);
    QVERIFY(!tcpOptions(decodeWhole(ethernet(0x0800, innermostIpv4())).view).timestamps);
}

void PacketDetailsTest::damagedTcpOptions_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<bool>("malformed");
    QTest::addColumn<bool>("hasSegmentSize");
    QTest::newRow("endOfListHidesTheRest") << Bytes{0, 2, 4, 5, 0xB4} << false << false;
    QTest::newRow("unknownIsSkipped") << Bytes{253, 4, 0, 0, 2, 4, 5, 0xB4} << false << true;
    QTest::newRow("lengthZero") << Bytes{253, 0, 2, 4, 5, 0xB4} << true << false;
    QTest::newRow("lengthOne") << Bytes{2, 1, 2, 4, 5, 0xB4} << true << false;
    QTest::newRow("lengthBeyond") << Bytes{2, 4, 5, 0xB4, 8, 10, 0, 0} << true << true;
    QTest::newRow("kindWithoutLength") << Bytes{2, 4, 5, 0xB4, 8} << true << true;
    QTest::newRow("wrongLengthForKind") << Bytes{2, 3, 5} << true << false;
    QTest::newRow("wrongScaleLength") << Bytes{3, 4, 5, 5} << true << false;
    QTest::newRow("wrongSackPermittedLength") << Bytes{4, 3, 0} << true << false;
    QTest::newRow("wrongTimestampLength") << Bytes{8, 9, 0, 0, 0, 0, 0, 0, 0} << true << false;
}

void PacketDetailsTest::damagedTcpOptions()
{
    QFETCH(Bytes, bytes);
    QFETCH(bool, malformed);
    QFETCH(bool, hasSegmentSize);
    const auto buffer = std::make_unique<std::uint8_t[]>(bytes.size());
    std::memcpy(buffer.get(), bytes.data(), bytes.size());
    const auto options = parseTcpOptions(buffer.get(), static_cast<std::uint32_t>(bytes.size()));
    QCOMPARE(options.malformed, malformed);
    QCOMPARE(options.maximumSegmentSize.has_value(), hasSegmentSize);
}

void PacketDetailsTest::checksums_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::newRow("tcp") << checkedFrame(6, tcp(filler(101)), 16);
    QTest::newRow("udp") << checkedFrame(17, udp(1, 2, filler(30)), 6);
    QTest::newRow("icmp") << checkedFrame(1, icmp(8, 0, filler(33)), 2);
}

void PacketDetailsTest::checksums()
{
    QFETCH(Bytes, bytes);
    const auto good = decodeWhole(bytes + Bytes(4, 0x77));  // padding is not summed
    QCOMPARE(ipv4HeaderChecksum(good.frame, good.view), ChecksumState::Correct);
    QCOMPARE(transportChecksum(good.frame, good.view), ChecksumState::Correct);
    Bytes damaged = bytes;
    damaged.back() ^= 1U;
    damaged[14 + 8] ^= 1U;
    const auto bad = decodeWhole(damaged);
    QCOMPARE(ipv4HeaderChecksum(bad.frame, bad.view), ChecksumState::Wrong);
    QCOMPARE(transportChecksum(bad.frame, bad.view), ChecksumState::Wrong);
}

void PacketDetailsTest::ipv6Checksum()
{
    const Bytes segment = tcp(filler(10));
    Bytes bytes = ethernet(0x86DD, ipv6(6, segment));
    const Bytes pseudo = slice(bytes, 22, 54) + big32(static_cast<std::uint32_t>(segment.size())) + big32(6);
    storeChecksum(bytes, 54 + 16, plainSum(pseudo + segment));
    const auto decoded = decodeWhole(bytes);
    QCOMPARE(transportChecksum(decoded.frame, decoded.view), ChecksumState::Correct);
    QCOMPARE(ipv4HeaderChecksum(decoded.frame, decoded.view), ChecksumState::Unverifiable);
    bytes.back() ^= 1U;
    const auto bad = decodeWhole(bytes);
    QCOMPARE(transportChecksum(bad.frame, bad.view), ChecksumState::Wrong);
}

void PacketDetailsTest::unverifiableChecksums()
{
    const Bytes bytes = checkedFrame(6, tcp(filler(50)), 16);
    const auto cut = decodePrefix(bytes, bytes.size() - 1);
    QCOMPARE(transportChecksum(cut.frame, cut.view), ChecksumState::Unverifiable);
    const auto offloaded = decodeWhole(bytes, LinkType::Ethernet, {}, kChecksumNotReady);
    QCOMPARE(transportChecksum(offloaded.frame, offloaded.view), ChecksumState::Unverifiable);
    QCOMPARE(ipv4HeaderChecksum(offloaded.frame, offloaded.view), ChecksumState::Unverifiable);
    const auto none = decodeWhole(ethernet(0x0800, innermostIpv4()));
    QCOMPARE(transportChecksum(none.frame, none.view), ChecksumState::Unverifiable);
    const auto fragment = decodeWhole(ethernet(0x0800, ipv4(17, udp(1, 2, filler(8)), {.fragment = 0x2000})));
    QCOMPARE(transportChecksum(fragment.frame, fragment.view), ChecksumState::Unverifiable);
    const auto igmp = decodeWhole(ethernet(0x0800, ipv4(2, filler(8))));
    QCOMPARE(transportChecksum(igmp.frame, igmp.view), ChecksumState::Unverifiable);
}

QTEST_GUILESS_MAIN(PacketDetailsTest)
#include "tst_packet_details.moc"
