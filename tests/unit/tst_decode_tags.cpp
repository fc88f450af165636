// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the link layer and IP: tags, shims and pseudo-wires, and what is none of them. Truncation at
// every length is tst_decode's, which takes the same samples.
#include "core/packet/checksum.h"
#include "tests/support/decoded_frame.h"
#include "tests/support/sample_tags.h"

#include <QTest>

using namespace netmoth::packet;
using namespace netmoth::test;
using namespace netmoth::test::headers;

namespace {

constexpr quint32 kLabel = 100;

Bytes belowLabel(const Bytes& payload)
{
    return ethernet(0x8847, mplsLabel(kLabel, true, payload));
}

/// From @p first on, an Ethernet frame in a pseudo-wire without control word.
Bytes pseudoWire(const Bytes& first, unsigned typeOrLength, const Bytes& payload)
{
    return belowLabel(first + Bytes(12 - first.size(), 2) + big16(typeOrLength) + payload);
}

}  // namespace

class DecodeTagsTest : public QObject
{
    Q_OBJECT

private slots:
    void behindEachTag_data();
    void behindEachTag();
    void cutInTheTag_data();
    void cutInTheTag();
    void tagsWithoutIp_data();
    void tagsWithoutIp();
    void reservedBitsAreIgnored_data();
    void reservedBitsAreIgnored();
    void belowLabels_data();
    void belowLabels();
    void damagedIpBelowLabels();
    void addressesThatLookLikeEtherTypes();
    void deepNestingEnds();
};

void DecodeTagsTest::behindEachTag_data()
{
    QTest::addColumn<Bytes>("bytes");
    std::vector<SampleFrame> samples;
    addTagSamples(samples);
    addPseudoWireSamples(samples);
    for (const SampleFrame& sample : samples)
        QTest::newRow(sample.name.c_str()) << sample.bytes;
}

void DecodeTagsTest::behindEachTag()
{
    QFETCH(Bytes, bytes);
    const auto decoded = decodeWhole(bytes);
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    const PacketView& view = decoded.view;
    QCOMPARE(toString(view.ends.source, view.ends.ipVersion),
             std::string(view.ends.ipVersion == 4 ? "10.0.0.1" : "2001:db8::1"));
    QCOMPARE(int(view.ends.sourcePort), 1111);
    QCOMPARE(int(view.ends.destinationPort), 2222);
    QCOMPARE(view.payloadLength, 8U);
    QCOMPARE(view.payloadWireLength, 8U);
    QCOMPARE(int(view.tunnelDepth), 0);
}

void DecodeTagsTest::cutInTheTag_data()
{
    QTest::addColumn<int>("etherType");
    QTest::addColumn<Bytes>("tag");
    const auto row = [](const char* name, int etherType, const Bytes& tag) { QTest::newRow(name) << etherType << tag; };
    row("vnTag", 0x8926, Bytes(6, 0));
    row("eTag", 0x893F, Bytes(8, 0));
    row("backboneService", 0x88E7, Bytes(4, 0));
    row("fabricPath", 0x8903, Bytes(2, 0));
    row("ciscoMetadata", 0x8909, Bytes{1, 2} + Bytes(14, 0));
    row("hsr", 0x892F, Bytes(6, 0));
    row("redundancyTag", 0xF1C1, Bytes(6, 0));
    row("trill", 0x22F3, big16(0x0040) + Bytes(8, 0));
    row("macsec", 0x88E5, Bytes(6 + 2 + 16, 0));
    row("macsecIdentifier", 0x88E5, Bytes{0x20} + Bytes(13 + 2 + 16, 0));
    row("timeTag", 0x8988, Bytes(8, 0));
    row("aristaTime", 0xD28B, Bytes{0, 1, 0, 0x10} + Bytes(10, 0));
    row("serviceHeader", 0x894F, serviceHeader(1, 6, {}));
}

void DecodeTagsTest::cutInTheTag()
{
    QFETCH(int, etherType);
    QFETCH(Bytes, tag);
    for (std::size_t length = 0; length < tag.size(); ++length) {
        const Bytes cut(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(length));
        const auto decoded = decodeWhole(ethernet(static_cast<unsigned>(etherType), cut));
        QCOMPARE(decoded.outcome, DecodeOutcome::Malformed);
        QCOMPARE(decodeErrorName(decoded.error).data(), "decoder.tag.header_truncated");
    }
}

void DecodeTagsTest::tagsWithoutIp_data()
{
    QTest::addColumn<int>("etherType");
    QTest::addColumn<Bytes>("behind");
    const auto row = [](const char* name, int etherType, const Bytes& behind) {
        QTest::newRow(name) << etherType << behind;
    };
    const Bytes v4 = innermostIpv4();
    row("vnTagArp", 0x8926, big32(1) + big16(0x0806) + Bytes(28, 0));
    row("backboneArp", 0x88E7, big32(1) + ethernet(0x0806, Bytes(28, 0)));
    row("macsecEncrypted", 0x88E5, Bytes{0x0C, 0} + big32(7) + big16(0x0800) + v4 + Bytes(16, 0));
    row("macsecChanged", 0x88E5, Bytes{0x04, 0} + big32(7) + big16(0x0800) + v4 + Bytes(16, 0));
    row("macsecVersionOne", 0x88E5, Bytes{0x80, 0} + big32(7) + big16(0x0800) + v4 + Bytes(16, 0));
    row("trillVersionOne", 0x22F3, big16(0x4005) + big32(1) + ethernet(0x0800, v4));
    row("serviceVersionOne", 0x894F, big16(0x4002) + Bytes{1, 1} + big32(1) + v4);
    row("serviceTooShort", 0x894F, big16(0x0FC1) + Bytes{1, 1} + big32(1) + v4);
    row("serviceUnknownNext", 0x894F, serviceHeader(9, 2, v4));
    row("aristaOtherSubtype", 0xD28B, big16(2) + big16(0x10) + Bytes(8, 0) + big16(0x0800) + v4);
    row("aristaOtherFormat", 0xD28B, big16(1) + big16(0x30) + Bytes(8, 0) + big16(0x0800) + v4);
    row("meshFragment", 0x4305, Bytes{0x41, 15} + Bytes(16, 0) + ethernet(0x0800, v4));
    row("meshOtherVersion", 0x4305, Bytes{0x40, 14} + Bytes(8, 0) + ethernet(0x0800, v4));
    row("realtekControl", 0x8899, Bytes{0x01, 0} + big16(0x0800) + v4);
    row("hsrSupervision", 0x88FB, Bytes(40, 0));
}

void DecodeTagsTest::tagsWithoutIp()
{
    QFETCH(int, etherType);
    QFETCH(Bytes, behind);
    QCOMPARE(decodeWhole(ethernet(static_cast<unsigned>(etherType), behind)).outcome, DecodeOutcome::NotIp);
}

void DecodeTagsTest::reservedBitsAreIgnored_data()
{
    QTest::addColumn<int>("etherType");
    QTest::addColumn<Bytes>("tag");
    QTest::newRow("vnTag") << 0x8926 << Bytes(4, 0xFF) + big16(0x0800);
    QTest::newRow("eTag") << 0x893F << Bytes(6, 0xFF) + big16(0x0800);
    QTest::newRow("hsr") << 0x892F << Bytes(4, 0xFF) + big16(0x0800);
    QTest::newRow("redundancyTag") << 0xF1C1 << Bytes(4, 0xFF) + big16(0x0800);
    QTest::newRow("service") << 0x894F << big16(0x3FC2) + Bytes{0xF1, 1} + big32(0xFFFFFFFF);
}

void DecodeTagsTest::reservedBitsAreIgnored()
{
    QFETCH(int, etherType);
    QFETCH(Bytes, tag);
    const auto decoded = decodeWhole(ethernet(static_cast<unsigned>(etherType), tag + innermostIpv4()));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(int(decoded.view.ends.sourcePort), 5000);
}

void DecodeTagsTest::belowLabels_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, const Bytes& bytes, DecodeOutcome outcome) {
        QTest::newRow(name) << bytes << static_cast<int>(outcome);
    };
    const Bytes v4 = ipv4(6, tcp(filler(60)));
    Bytes summed = v4;  // with a header checksum, so that padding may follow
    const Bytes sum = big16(0xFFFFU & ~unsigned{onesComplementSum(summed.data(), 20)});
    std::copy(sum.begin(), sum.end(), summed.begin() + 10);
    const Bytes arp = big16(1) + big16(0x0800) + big16(0x0604) + Bytes(22, 0);
    row("ipv4", belowLabel(v4), DecodeOutcome::Decoded);
    row("ipv6", belowLabel(ipv6(6, tcp(filler(60)))), DecodeOutcome::Decoded);
    row("ipv4Trailer", belowLabel(v4 + Bytes(4, 0xEE)), DecodeOutcome::Decoded);
    row("ipv4Padded", belowLabel(ipv4(6, tcp({})) + Bytes(6, 0)), DecodeOutcome::Decoded);
    row("ipv4LongTrailer", belowLabel(v4 + Bytes(40, 0xEE)), DecodeOutcome::NotIp);
    row("ipv4LongTrailerRightChecksum", belowLabel(summed + Bytes(40, 0xEE)), DecodeOutcome::Decoded);
    row("ipv4CutUnsaid", belowLabel(Bytes(summed.begin(), summed.end() - 20)), DecodeOutcome::Decoded);
    row("ipv4HeaderLengthFour", belowLabel(Bytes{0x44} + Bytes(80, 0)), DecodeOutcome::NotIp);
    row("ipv4TooLong", belowLabel(ipv4(6, tcp(filler(60)), {.totalLength = 0xFFFF})), DecodeOutcome::NotIp);
    row("ipv6TooLong", belowLabel(Bytes{0x60, 0, 0, 0, 0xFF, 0xFF} + Bytes(80, 0)), DecodeOutcome::NotIp);
    row("arp00", pseudoWire({0x00}, 0x0806, arp), DecodeOutcome::NotIp);
    row("arp45", pseudoWire({0x45, 0, 0, 0x2A}, 0x0806, arp), DecodeOutcome::NotIp);
    row("arp60", pseudoWire({0x60}, 0x0806, arp), DecodeOutcome::NotIp);
    row("spanningTree60", pseudoWire({0x60}, 38, Bytes{0x42, 0x42, 0x03} + Bytes(35, 0)), DecodeOutcome::NotIp);
    row("neighbours45", pseudoWire({0x45}, 0x88CC, Bytes(60, 0)), DecodeOutcome::NotIp);
    row("unknownType60", pseudoWire({0x60}, 0x9999, Bytes(60, 0x45)), DecodeOutcome::NotIp);
    row("noise45", belowLabel(Bytes(90, 0x45)), DecodeOutcome::NotIp);
    row("noise60", belowLabel(Bytes(90, 0x60)), DecodeOutcome::NotIp);
    row("noise00", belowLabel(Bytes(90, 0x08)), DecodeOutcome::NotIp);
    row("controlWordArp", belowLabel(big32(0) + ethernet(0x0806, arp)), DecodeOutcome::NotIp);
    row("associatedChannel", belowLabel(big32(0x1000'0007) + Bytes(60, 0)), DecodeOutcome::NotIp);
}

void DecodeTagsTest::belowLabels()
{
    QFETCH(Bytes, bytes);
    QFETCH(int, outcome);
    const auto decoded = decodeWhole(bytes);
    QCOMPARE(static_cast<int>(decoded.outcome), outcome);
    if (decoded.hasEnds())
        QCOMPARE(int(decoded.view.ends.destinationPort), 443);
}

/// Damaged IP where no Ethernet frame can be: 0.0.0.1 stands in the place of its type.
void DecodeTagsTest::damagedIpBelowLabels()
{
    Bytes packet = ipv4(29, filler(60), {.totalLength = 3841});
    std::fill(packet.begin() + 12, packet.begin() + 15, std::uint8_t{0});
    const auto decoded = decodeWhole(belowLabel(packet));
    QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
    QCOMPARE(toString(decoded.view.ends.source, 4), std::string("0.0.0.1"));
}

/// 136.71.0.0/16 and 8.0.0.0/16 stand where an Ethernet frame has its type.
void DecodeTagsTest::addressesThatLookLikeEtherTypes()
{
    for (const Bytes& source : {Bytes{0x88, 0x47, 1, 2}, Bytes{0x88, 0xCC, 1, 2}, Bytes{0x81, 0, 0, 1},
                                Bytes{0x08, 0, 0x45, 0}, Bytes{0x86, 0xDD, 0x60, 0}, Bytes{0x08, 0x06, 0, 1}}) {
        Bytes packet = ipv4(6, tcp(filler(60)));
        std::copy(source.begin(), source.end(), packet.begin() + 12);
        const auto decoded = decodeWhole(belowLabel(packet));
        QCOMPARE(decoded.outcome, DecodeOutcome::Decoded);
        QCOMPARE(int(decoded.view.ends.source.bytes[12]), int(source[0]));
        QCOMPARE(int(decoded.view.ends.destinationPort), 443);
    }
}

void DecodeTagsTest::deepNestingEnds()
{
    Bytes bytes = innermostIpv4();
    for (int i = 0; i < 200; ++i)
        bytes = ethernet(i == 0 ? 0x0800 : 0x8847, (i == 0 ? Bytes{} : mplsLabel(1, true, {})) + bytes);
    QVERIFY(!decodeWhole(bytes).hasEnds());
}

QTEST_GUILESS_MAIN(DecodeTagsTest)
#include "tst_decode_tags.moc"
