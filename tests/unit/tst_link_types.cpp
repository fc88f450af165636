// SPDX-License-Identifier: GPL-3.0-or-later
// One TCP segment in frames of every link type, as its specification draws them.
#include "core/packet/decode.h"
#include "core/source/capture_file.h"
#include "tests/support/read_capture.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::test;
using packet::DecodeOutcome;

namespace {

Bytes operator+(Bytes head, const Bytes& tail)
{
    head.insert(head.end(), tail.begin(), tail.end());
    return head;
}

Bytes big16(std::size_t value)
{
    return {static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
}

Bytes little16(std::size_t value)
{
    return {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8)};
}

Bytes little32(std::size_t value)
{
    return little16(value & 0xFFFF) + little16(value >> 16);
}

Bytes zeros(std::size_t count)
{
    return Bytes(count, 0);
}

Bytes segment4()
{
    return FrameBuilder().ipv4("192.0.2.1", "198.51.100.2").tcp(40000, 80).payload("GET /").build();
}

Bytes segment6()
{
    return FrameBuilder().ipv6("2001:db8::1", "2001:db8::2").tcp(40000, 80).payload("GET /").build();
}

const Bytes kSnap4 = {0xAA, 0xAA, 0x03, 0, 0, 0, 0x08, 0x00};
const Bytes kSnap6 = {0xAA, 0xAA, 0x03, 0, 0, 0, 0x86, 0xDD};

/// An 802.11 MAC header: frame control, duration, three addresses, sequence control, and what the flags add.
Bytes wifi(std::uint8_t kind, std::uint8_t flags, const Bytes& rest = {}, std::uint8_t fragment = 0)
{
    return Bytes{kind, flags, 0, 0} + Bytes(18, 0x02) + Bytes{fragment, 0} + rest;
}

constexpr std::uint8_t kData = 0x08;
constexpr std::uint8_t kQosData = 0x88;

/// A subframe of an A-MSDU, not padded.
Bytes subframe(const Bytes& msdu)
{
    return Bytes(12, 0x02) + big16(msdu.size()) + msdu;
}

Bytes attribute(std::uint16_t type, const Bytes& value, bool big)
{
    const std::size_t length = 4 + value.size();
    return (big ? big16(length) + big16(type) : little16(length) + little16(type)) + value +
           zeros((4 - length % 4) % 4);
}

Bytes pktap(std::size_t dlt, std::size_t recordType = 1)
{
    return little32(108) + little32(recordType) + little32(dlt) + zeros(96);
}

Bytes ethernet4()
{
    return Bytes(12, 0x02) + big16(0x0800) + segment4();
}

struct Row
{
    const char* name;
    std::uint32_t number;
    Bytes frame;
    int version;  ///< 0: no IP.
};

std::vector<Row> serialRows()
{
    const Bytes v4 = segment4();
    const Bytes v6 = segment6();
    return {
        {"ppp", 9, Bytes{0xFF, 0x03, 0x00, 0x21} + v4, 4},
        {"pppCompressed", 9, Bytes{0x21} + v4, 4},
        {"serialPpp", 50, Bytes{0xFF, 0x03, 0x00, 0x57} + v6, 6},
        {"serialCisco", 50, Bytes{0x0F, 0x00, 0x08, 0x00} + v4, 4},
        {"serialCiscoMulticast", 50, Bytes{0x8F, 0x00, 0x86, 0xDD} + v6, 6},
        {"pppoe", 51, Bytes{0x11, 0, 0, 1} + big16(v4.size() + 2) + Bytes{0x00, 0x21} + v4, 4},
        {"pppDirection", 204, Bytes{0x01, 0xFF, 0x03, 0x00, 0x21} + v4, 4},
        {"pppDirectionIn", 204, Bytes{0x00, 0x00, 0x57} + v6, 6},
        {"chdlc", 104, Bytes{0x0F, 0x00, 0x08, 0x00} + v4, 4},
        {"chdlc6", 104, Bytes{0x8F, 0x00, 0x86, 0xDD} + v6, 6},
        {"chdlcVlanlessMpls", 104, Bytes{0x0F, 0x00, 0x88, 0x47, 0x00, 0x01, 0x01, 0x40} + v4, 4},
        {"chdlcKeepalive", 104, Bytes{0x8F, 0x00, 0x80, 0x35} + zeros(18), 0},
        {"chdlcDirection", 205, Bytes{0x01, 0x0F, 0x00, 0x08, 0x00} + v4, 4},
        {"frameRelayIp", 107, Bytes{0x18, 0x41, 0x03, 0xCC} + v4, 4},
        {"frameRelayIpv6", 107, Bytes{0x18, 0x41, 0x03, 0x8E} + v6, 6},
        {"frameRelayCisco", 107, Bytes{0x18, 0x61, 0x08, 0x00} + v4, 4},
        {"frameRelayThreeOctets", 107, Bytes{0x18, 0x40, 0x41, 0x03, 0xCC} + v4, 4},
        {"frameRelayFourOctets", 107, Bytes{0x18, 0x40, 0x40, 0x41, 0x08, 0x00} + v4, 4},
        {"frameRelaySnap", 107, Bytes{0x18, 0x41, 0x03, 0x00, 0x80, 0, 0, 0, 0x86, 0xDD} + v6, 6},
        {"frameRelayBridged", 107, Bytes{0x18, 0x41, 0x03, 0x00, 0x80, 0, 0x80, 0xC2, 0, 7} + ethernet4(), 4},
        {"frameRelayPpp", 107, Bytes{0x18, 0x41, 0x03, 0xCF, 0x00, 0x21} + v4, 4},
        {"frameRelayLmi", 107, Bytes{0x00, 0x01, 0x03, 0x08, 0x00, 0x75, 0x95, 0x01, 0x01, 0x00}, 0},
        {"frameRelayDirection", 206, Bytes{0x00, 0x18, 0x41, 0x03, 0xCC} + v4, 4},
        {"mpls", 219, Bytes{0x00, 0x01, 0x00, 0x40, 0x00, 0x02, 0x01, 0x40} + v4, 4},
        {"mpls6", 219, Bytes{0x00, 0x02, 0x01, 0x40} + v6, 6},
    };
}

std::vector<Row> wrappedRows()
{
    const Bytes v4 = segment4();
    const Bytes v6 = segment6();
    const auto record = [](std::uint8_t family, const Bytes& attributes) {
        return Bytes{family, 0, 0, 30} + attributes;
    };
    std::vector<Row> rows;
    for (const bool bigEndian : {false, true}) {
        const auto hook = attribute(1, {0x08, 0x00, 3, 0}, bigEndian);
        const auto prefix = attribute(10, {'d', 'r', 'o', 'p', 0}, bigEndian);
        rows.push_back(
            {bigEndian ? "nflogBig" : "nflog", 239, record(2, hook + prefix + attribute(9, v4, bigEndian)), 4});
        rows.push_back({bigEndian ? "nflogBig6" : "nflog6", 239, record(10, prefix + attribute(9, v6, bigEndian)), 6});
        rows.push_back(
            {bigEndian ? "nflogBigBridge" : "nflogBridge", 239, record(7, hook + attribute(9, v4, bigEndian)), 4});
    }
    const auto wlan = wifi(kData, 1, kSnap4 + v4);
    rows.push_back({"nflogNoPayload", 239, record(2, attribute(10, {'x', 0}, false)), 0});
    rows.push_back(
        {"nflogArp", 239, record(3, attribute(1, {0x08, 0x06, 0, 0}, false) + attribute(9, zeros(28), false)), 0});
    rows.push_back({"pktapEthernet", 258, pktap(1) + ethernet4(), 4});
    rows.push_back({"pktapRaw", 258, pktap(12) + v6, 6});
    rows.push_back({"pktapLoopback", 258, pktap(0) + little32(30) + v6, 6});
    rows.push_back({"pktapWifi", 258, pktap(105) + wlan, 4});
    rows.push_back({"pktapOldNumber", 149, pktap(1) + ethernet4(), 4});
    rows.push_back({"pktapNoPacket", 258, pktap(1, 0) + ethernet4(), 0});
    rows.push_back({"pktapForeign", 258, pktap(189) + zeros(64), 0});
    rows.push_back({"userTwoOfAnother", 149, ethernet4(), 0});
    rows.push_back({"ppiWifi", 192, Bytes{0, 0} + little16(8) + little32(105) + wlan, 4});
    rows.push_back({"ppiFields", 192,
                    Bytes{0, 0} + little16(32) + little32(105) + little16(2) + little16(20) + zeros(20) + wlan, 4});
    rows.push_back({"ppiEthernet", 192, Bytes{0, 0} + little16(8) + little32(1) + ethernet4(), 4});
    rows.push_back({"nested", 258, pktap(192) + Bytes{0, 0} + little16(8) + little32(1) + ethernet4(), 4});
    return rows;
}

std::vector<Row> wifiRows()
{
    const Bytes v4 = segment4();
    const Bytes v6 = segment6();
    const Bytes plain = wifi(kData, 0x02, kSnap4 + v4);
    const auto radiotap = [](std::size_t present, const Bytes& fields) {
        return Bytes{0, 0} + little16(8 + fields.size()) + little32(present) + fields;
    };
    const Bytes address4(6, 0x02);
    const Bytes mesh = Bytes{0x00, 31, 1, 0, 0, 0};
    return {
        {"wifi", 105, plain, 4},
        {"wifiIpv6", 105, wifi(kData, 0x01, kSnap6 + v6), 6},
        {"wifiRetry", 105, wifi(kData, 0x0A, kSnap4 + v4), 4},
        {"wifiQos", 105, wifi(kQosData, 0x01, Bytes{0x05, 0x00} + kSnap4 + v4), 4},
        {"wifiQosNotMesh", 105, wifi(kQosData, 0x02, Bytes{0x05, 0x03} + kSnap4 + v4), 4},
        {"wifiFourAddresses", 105, wifi(kData, 0x03, address4 + kSnap4 + v4), 4},
        {"wifiFourAddressesQos", 105, wifi(kQosData, 0x03, address4 + Bytes{0, 0} + kSnap4 + v4), 4},
        {"wifiHtControl", 105, wifi(kQosData, 0x81, Bytes{0, 0} + zeros(4) + kSnap4 + v4), 4},
        {"wifiStrictOrder", 105, wifi(kData, 0x81, kSnap4 + v4), 4},
        {"wifiMesh", 105, wifi(kQosData, 0x03, address4 + Bytes{0, 1} + mesh + kSnap4 + v4), 4},
        {"wifiMeshProxied", 105,
         wifi(kQosData, 0x03, address4 + Bytes{0, 1} + Bytes{0x02, 31, 1, 0, 0, 0} + zeros(12) + kSnap4 + v4), 4},
        {"wifiAggregate", 105, wifi(kQosData, 0x01, Bytes{0x80, 0x00} + subframe(kSnap4 + v4)), 4},
        {"wifiVlan", 105, wifi(kData, 0x01, Bytes{0xAA, 0xAA, 3, 0, 0, 0, 0x81, 0, 0, 7, 8, 0} + v4), 4},
        {"wifiBeacon", 105, wifi(0x80, 0x00, zeros(40)), 0},
        {"wifiAcknowledgement", 105, Bytes{0xD4, 0, 0, 0} + Bytes(6, 2), 0},
        {"wifiNull", 105, wifi(0x48, 0x01), 0},
        {"wifiQosNull", 105, wifi(0xC8, 0x01, {0, 0}), 0},
        {"wifiEncrypted", 105, wifi(kData, 0x41, zeros(8) + kSnap4 + v4), 0},
        {"wifiLaterFragment", 105, wifi(kData, 0x01, kSnap4 + v4, 1), 0},
        {"radiotap", 127, radiotap(0, {}) + plain, 4},
        {"radiotapFlags", 127, radiotap(0x02, {0x10, 0}) + plain + zeros(4), 4},
        {"radiotapTimeAndFlags", 127, radiotap(0x03, zeros(8) + Bytes{0x00}) + plain, 4},
        {"radiotapDamaged", 127, radiotap(0x03, zeros(8) + Bytes{0x50}) + plain, 4},
        {"radiotapMoreWords", 127,
         radiotap(0x80000003, little32(0xA0000000) + little32(0) + zeros(8) + Bytes{0x20}) +
             wifi(kQosData, 0x01, Bytes{0, 0} + zeros(2) + kSnap4 + v4),
         4},
        {"radiotapPadded", 127, radiotap(0x02, {0x20, 0}) + wifi(kQosData, 0x01, Bytes{0, 0} + zeros(2) + kSnap4 + v4),
         4},
        {"avs", 163, Bytes{0x80, 0x21, 0x10, 0x01, 0, 0, 0, 64} + zeros(56) + plain, 4},
        {"prism", 119, little32(0x44) + little32(144) + zeros(136) + plain, 4},
        {"prismBig", 119, Bytes{0, 0, 0, 0x44, 0, 0, 0, 144} + zeros(136) + plain, 4},
        {"prismWithAvs", 119, Bytes{0x80, 0x21, 0x10, 0x02, 0, 0, 0, 64} + zeros(56) + plain, 4},
    };
}

std::vector<Row> allRows()
{
    std::vector<Row> rows = serialRows();
    for (auto more : {wrappedRows(), wifiRows()})
        rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

DecodeOutcome decodeFrame(const Row& row, std::uint32_t captured, packet::PacketView& view, packet::DecodeError& error)
{
    packet::Frame frame;
    frame.bytes = row.frame.data();
    frame.capturedLength = captured;
    frame.wireLength = static_cast<std::uint32_t>(row.frame.size());
    frame.linkType = *packet::linkTypeFromFile(row.number);
    return packet::decode(frame, {}, view, error);
}

}  // namespace

class TestLinkTypes : public QObject
{
    Q_OBJECT

private slots:
    void conversationIsFound();
    void nothingIsReadBeyondWhatWasCaptured();
    void encryptedFramesAreCounted();
    void filtersReachWhatIsInside();
    void everyPacketOfAnAggregateIsRead();
    void everyNumberIsListedOnce();
};

void TestLinkTypes::conversationIsFound()
{
    for (const Row& row : allRows()) {
        packet::PacketView view{};
        packet::DecodeError error{};
        const auto outcome = decodeFrame(row, static_cast<std::uint32_t>(row.frame.size()), view, error);
        if (row.version == 0) {
            QVERIFY2(outcome == DecodeOutcome::NotIp, row.name);
            continue;
        }
        QVERIFY2(outcome == DecodeOutcome::Decoded, row.name);
        QVERIFY2(view.ends.ipVersion == row.version && view.ends.ipProtocol == packet::kIpProtocolTcp, row.name);
        QVERIFY2(view.ends.sourcePort == 40000 && view.ends.destinationPort == 80, row.name);
        QVERIFY2(std::string_view(reinterpret_cast<const char*>(view.payload), view.payloadLength) == "GET /",
                 row.name);
    }
}

/// Each prefix of each frame, in memory of exactly that length: a sanitizer sees what is read behind it.
void TestLinkTypes::nothingIsReadBeyondWhatWasCaptured()
{
    for (const Row& row : allRows()) {
        for (std::size_t length = 0; length < row.frame.size(); ++length) {
            Row cut = row;
            cut.frame.assign(row.frame.begin(), row.frame.begin() + static_cast<std::ptrdiff_t>(length));
            cut.frame.shrink_to_fit();
            packet::PacketView view{};
            packet::DecodeError error{};
            const auto outcome = decodeFrame(cut, static_cast<std::uint32_t>(length), view, error);
            QVERIFY2(outcome != DecodeOutcome::Decoded || length + 9 >= row.frame.size(), row.name);
        }
    }
}

void TestLinkTypes::encryptedFramesAreCounted()
{
    const auto rows = wifiRows();
    for (const Row& row : rows) {
        packet::PacketView view{};
        packet::DecodeError error{};
        if (decodeFrame(row, static_cast<std::uint32_t>(row.frame.size()), view, error) != DecodeOutcome::NotIp)
            continue;
        const bool isEncrypted = std::string_view(row.name) == "wifiEncrypted";
        QVERIFY2(error == (isEncrypted ? packet::DecodeError::WifiEncrypted : packet::DecodeError::Count), row.name);
    }
}

void TestLinkTypes::filtersReachWhatIsInside()
{
    for (const Row& row : allRows()) {
        // libpcap's own filters know neither four addresses, mesh headers nor padding.
        if (row.version != 4 || std::string_view(row.name).starts_with("wifi") ||
            std::string_view(row.name).starts_with("radiotapP") || std::string_view(row.name).starts_with("radiotapM"))
            continue;
        for (const bool matches : {true, false}) {
            PcapWriter writer(ByteOrder::Little, TimeUnit::Microseconds, row.number);
            writer.packet(kTimeNs, row.frame);
            auto file = openBytes(writer.bytes());
            QVERIFY2(file.has_value(), row.name);
            const auto set = (*file)->setFilterExpression(matches ? "tcp port 80" : "udp");
            QVERIFY2(set.has_value(), set ? row.name : set.error().sentence.c_str());
            const Outcome outcome = readAll(**file);
            QVERIFY2(outcome.packets.size() == (matches ? 1U : 0U), row.name);
            QVERIFY2(!matches || outcome.packets[0].bytes == row.frame, row.name);
        }
    }
}

/// More of them than a burst holds, between frames that hold one packet, and with a check sequence at the end.
void TestLinkTypes::everyPacketOfAnAggregateIsRead()
{
    constexpr std::size_t kSubframes = 100;
    const Bytes msdu = subframe(kSnap4 + segment4());
    Bytes aggregate = wifi(kQosData, 0x01, Bytes{0x80, 0x00});
    for (std::size_t i = 0; i < kSubframes; ++i)
        aggregate = aggregate + (i > 0 ? zeros((4 - msdu.size() % 4) % 4) : Bytes{}) + msdu;
    const Bytes single = wifi(kData, 0x01, kSnap4 + segment4());
    PcapWriter writer(ByteOrder::Little, TimeUnit::Microseconds, 127);
    const Bytes radiotap = {0, 0, 9, 0, 0x02, 0, 0, 0, 0x10};
    for (const Bytes& frame : {single, aggregate, single})
        writer.packet(kTimeNs, radiotap + frame + zeros(4));
    for (const bool filtered : {false, true}) {
        auto file = openBytes(writer.bytes());
        QVERIFY(file.has_value());
        if (filtered)
            QVERIFY((*file)->setFilterExpression("tcp port 80").has_value());
        const Outcome outcome = readAll(**file);
        QCOMPARE(outcome.end, source::BurstStatus::EndOfFile);
        QCOMPARE(outcome.packets.size(), kSubframes + 2);
        QCOMPARE((*file)->statistics().received, std::uint64_t{kSubframes + 2});
        for (std::size_t i = 1; i <= kSubframes; ++i) {
            QCOMPARE(outcome.packets[i].bytes, msdu);
            QCOMPARE(outcome.packets[i].linkType, packet::LinkType::Ethernet);
        }
    }
}

void TestLinkTypes::everyNumberIsListedOnce()
{
    for (const packet::LinkType linkType : packet::kLinkTypes) {
        const auto number = static_cast<std::uint32_t>(linkType);
        QCOMPARE(packet::linkTypeFromFile(number), std::optional(linkType));
        QCOMPARE(std::count(packet::kLinkTypes.begin(), packet::kLinkTypes.end(), linkType), std::ptrdiff_t{1});
        QVERIFY(packet::linkTypeName(number).find(std::to_string(number)) != std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestLinkTypes)
#include "tst_link_types.moc"
