// SPDX-License-Identifier: GPL-3.0-or-later
// What was not decoded: named by the decoder, counted by the worker, added up by the reader, told when it is much.
#include "app/session/undecoded_notice.h"
#include "core/packet/decode.h"
#include "core/telemetry/undecoded_writer.h"
#include "tests/support/decoded_frame.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/worker_bench.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace netmoth;
using namespace netmoth::test;
using headers::operator+;
using packet::Undecoded;
using packet::UndecodedKind;
using telemetry::Counter;
using telemetry::PacketSum;
using telemetry::UndecodedReport;
using telemetry::UndecodedRow;

namespace {

constexpr Undecoded etherType(std::uint64_t number, bool isInFlow = false)
{
    return {UndecodedKind::EtherType, isInFlow, number};
}

constexpr Undecoded ipProtocol(std::uint64_t number)
{
    return {UndecodedKind::IpProtocol, true, number};
}

Bytes frameOfType(unsigned type)
{
    return headers::ethernet(type, headers::filler(50));
}

Bytes ipFrame(unsigned protocol, const Bytes& payload = headers::filler(40))
{
    return headers::ethernet(0x0800, headers::ipv4(protocol, payload));
}

/// What the decoder says of one frame.
Undecoded undecodedIn(const Bytes& bytes, const packet::DecodeOptions& options = {},
                      packet::LinkType linkType = packet::LinkType::Ethernet)
{
    packet::Frame frame;
    frame.bytes = bytes.data();
    frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
    frame.linkType = linkType;
    packet::PacketView view;
    packet::DecodeError error{};
    Undecoded undecoded{UndecodedKind::LinkLayer, true, 77};  // has to be written
    (void)packet::decodeThoroughly(frame, options, view, error, undecoded);
    return undecoded;
}

UndecodedReport reportOf(const telemetry::UndecodedPart& part)
{
    telemetry::UndecodedWords words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = part.words[i].load();
    telemetry::UndecodedSum sum;
    sum.add(words);
    return sum.report();
}

PacketSum sumOf(const UndecodedReport& report, bool isInFlow)
{
    PacketSum sum = isInFlow ? report.othersInFlows : report.others;
    for (const UndecodedRow& row : report.rows)
        if (row.what.isInFlow == isInFlow)
            sum += row.sum;
    return sum;
}

session::TrafficSample sampleOf(WorkerBench& bench)
{
    session::TrafficSample sample;
    for (std::size_t i = 0; i < telemetry::kCounterCount; ++i)
        sample.totals.values[i] = bench.counters().values[i];
    sample.totals[Counter::Consumed] = packetsWithOutcome(sample.totals);
    sample.undecoded = std::make_shared<const UndecodedReport>(bench.undecoded());
    return sample;
}

class UndecodedTest : public QObject
{
    Q_OBJECT

private slots:
    void decoderNamesWhereItStopped()
    {
        using headers::ethernet;
        QVERIFY(undecodedIn(frameOfType(0x0806)) == etherType(0x0806));
        QVERIFY(undecodedIn(frameOfType(0x1234)) == etherType(0x1234));
        QVERIFY(undecodedIn(ethernet(0x8100, headers::vlanTag(5, 0x88CC, headers::filler(40)))) == etherType(0x88CC));
        const Bytes spanningTree{0x42, 0x42, 0x03};
        QVERIFY(undecodedIn(ethernet(38, spanningTree + headers::filler(35))) ==
                (Undecoded{UndecodedKind::LlcSap, false, 0x42}));
        const Bytes discovery{0xAA, 0xAA, 0x03, 0x00, 0x00, 0x0C, 0x20, 0x00};
        QVERIFY(undecodedIn(ethernet(48, discovery + headers::filler(40))) ==
                (Undecoded{UndecodedKind::SnapProtocol, false, 0x00000C'2000}));
        QVERIFY(undecodedIn(ethernet(0x8864, headers::pppoe(0xC021, headers::filler(10)))) ==
                (Undecoded{UndecodedKind::PppProtocol, false, 0xC021}));
        const Bytes family{0, 0, 0, 7};
        QVERIFY(undecodedIn(family + headers::filler(40), {}, packet::LinkType::Loop) ==
                (Undecoded{UndecodedKind::LinkLayer, false, 108}));
    }

    void decodedPacketsHaveNothingToName()
    {
        QVERIFY(undecodedIn(ipFrame(17, headers::udp(1, 2, headers::filler(8)))).isNone());
        QVERIFY(undecodedIn(ipFrame(6, headers::tcp(headers::filler(8)))).isNone());
        QVERIFY(undecodedIn(ipFrame(1, headers::icmp(8, 0, headers::filler(8)))).isNone());
        const Bytes inside = headers::ipv4(17, headers::udp(1, 2, headers::filler(8)));
        QVERIFY(undecodedIn(ipFrame(47, headers::gre(0, 0x0800, {}, inside))).isNone());
    }

    void insideOfTunnelsIsNamedAndCountsToTheTunnelsFlow()
    {
        QVERIFY(undecodedIn(ipFrame(47, headers::gre(0, 0x1234, {}, headers::filler(40)))) == etherType(0x1234, true));
        const Bytes arp = headers::ethernet(0x0806, headers::filler(28));
        QVERIFY(undecodedIn(ipFrame(47, headers::gre(0, 0x6558, {}, arp))) == etherType(0x0806, true));
        QVERIFY(undecodedIn(ipFrame(50)) == ipProtocol(50));
        QVERIFY(undecodedIn(ipFrame(47, headers::gre(0, 0x1234, {}, {})), {.outermost = true}).isNone());
        // A port alone proves no tunnel: what is inside may be anything.
        const Bytes vxlan = headers::vxlan(1, headers::ethernet(0x1234, headers::filler(40)));
        QVERIFY(undecodedIn(ipFrame(17, headers::udp(50000, 4789, vxlan))).isNone());
    }

    void keysComeBackAndOthersAreRefused()
    {
        for (const Undecoded what : {etherType(0), etherType(0xFFFF, true), ipProtocol(255),
                                     Undecoded{UndecodedKind::SnapProtocol, false, 0xFF'FFFF'FFFF}}) {
            QVERIFY(what.key() != 0);
            QVERIFY(Undecoded::fromKey(what.key()) == what);
        }
        for (const std::uint64_t key :
             {std::uint64_t{0}, ~std::uint64_t{0}, etherType(1).key() | std::uint64_t{1} << 49,
              std::uint64_t{packet::kUndecodedKindCount} << 56})
            QVERIFY(Undecoded::fromKey(key).isNone());
    }

    void namesAndWhetherAnythingIsMissed()
    {
        QCOMPARE(packet::undecodedName(etherType(0x8926)), std::string_view("VN-Tag"));
        QCOMPARE(packet::undecodedName(etherType(0x1234)), std::string_view());
        QCOMPARE(session::undecodedLabel(etherType(0x8926)), std::string("VN-Tag (EtherType 0x8926)"));
        QCOMPARE(session::undecodedLabel(etherType(0x1234)), std::string("EtherType 0x1234"));
        QCOMPARE(packet::undecodedNumberText({UndecodedKind::SnapProtocol, false, 0x00000C'2000}),
                 std::string("SNAP 00-00-0c 0x2000"));
        for (const Undecoded what : {etherType(0x0806), etherType(0x88CC), ipProtocol(89), ipProtocol(253),
                                     Undecoded{UndecodedKind::PppProtocol, false, 0x8FFF}})
            QVERIFY(packet::carriesNoIp(what));
        for (const Undecoded what :
             {etherType(0x8926), etherType(0x1234), ipProtocol(47), Undecoded{UndecodedKind::LlcSap, false, 0x24},
              Undecoded{UndecodedKind::PppProtocol, false, 0x00FD}})
            QVERIFY(!packet::carriesNoIp(what));
    }

    void rowsAddUpToThePacketsWithoutAFlow()
    {
        WorkerBench bench;
        std::vector<Bytes> frames;
        for (int i = 0; i < 30; ++i)
            frames.push_back(frameOfType(i % 3 == 0 ? 0x0806 : 0x1234));
        for (int i = 0; i < 7; ++i)
            frames.push_back(ipFrame(50));
        frames.push_back(ipFrame(17, headers::udp(1, 2, headers::filler(8))));
        bench.process(frames);
        const UndecodedReport report = bench.undecoded();
        QCOMPARE(report.rows.size(), std::size_t{3});
        QVERIFY(report.rows[0] == (UndecodedRow{etherType(0x1234), {20, 20 * 64}}));
        QVERIFY(report.rows[1] == (UndecodedRow{etherType(0x0806), {10, 10 * 64}}));
        QVERIFY(report.rows[2] == (UndecodedRow{ipProtocol(50), {7, 7 * frames[30].size()}}));
        QCOMPARE(bench.counter(Counter::NotIp), std::uint64_t{30});
        QCOMPARE(bench.counter(Counter::NotDecoded), std::uint64_t{20});
        QCOMPARE(sumOf(report, false).packets, bench.counter(Counter::NotIp));
    }

    void fragmentsAreNamedWhenTheirDatagramIs()
    {
        DatagramHead head;
        head.protocol = 47;
        const auto cut = [&](const Bytes& whole) {
            std::vector<Bytes> frames;
            for (const Slice slice : {Slice{0, 40, true}, Slice{40, whole.size(), false}})
                frames.push_back(headers::ethernet(0x0800, fragmentPacket(head, sliceOf(whole, slice.begin, slice.end),
                                                                          slice.begin, slice.moreFragments)));
            return frames;
        };
        WorkerBench bench;
        bench.process(cut(headers::gre(0, 0x0800, {}, headers::ipv4(17, headers::udp(1, 2, headers::filler(64))))));
        QVERIFY(bench.undecoded().isEmpty());
        ++head.id;
        bench.process(cut(headers::gre(0, 0x1234, {}, headers::filler(80))));
        const UndecodedReport report = bench.undecoded();
        QCOMPARE(report.rows.size(), std::size_t{1});
        QVERIFY(report.rows[0].what == etherType(0x1234, true));
        QCOMPARE(report.rows[0].sum.packets, std::uint64_t{2});
        QCOMPARE(bench.counter(Counter::NotDecoded), std::uint64_t{2});
    }

    void manyKindsOverflowIntoTheRestAndTheLargestStay()
    {
        const auto part = std::make_unique<telemetry::UndecodedPart>();
        telemetry::UndecodedWriter writer(*part);
        constexpr std::uint64_t kKinds = 20'000;
        for (std::uint64_t i = 0; i < kKinds; ++i) {
            writer.add(etherType(0x0600 + i), 1, 60);
            writer.add(etherType(0xFF01), 1, 100);  // two that keep coming
            writer.add(ipProtocol(50), 2, 200);
        }
        writer.publish();
        const UndecodedReport report = reportOf(*part);
        QCOMPARE(std::size_t(std::ranges::count(report.rows, false, [](auto& row) { return row.what.isInFlow; })),
                 UndecodedReport::kMostRows);
        QVERIFY(report.rows[0] == (UndecodedRow{etherType(0xFF01), {kKinds, kKinds * 100}}));
        QVERIFY(report.rows.back() == (UndecodedRow{ipProtocol(50), {2 * kKinds, kKinds * 200}}));
        QVERIFY(sumOf(report, false) == (PacketSum{2 * kKinds, kKinds * 160}));
        QVERIFY(report.othersInFlows == PacketSum{});
    }

    void nothingIsPublishedWhileNothingChanges()
    {
        const auto part = std::make_unique<telemetry::UndecodedPart>();
        telemetry::UndecodedWriter writer(*part);
        writer.publish();
        QCOMPARE(part->words[0].load(), std::uint64_t{0});
        writer.add(etherType(1), 1, 60);
        writer.publish();
        writer.publish();
        QCOMPARE(part->words[0].load(), std::uint64_t{2});
    }

    void partsOfSeveralWorkersAreAddedUp()
    {
        telemetry::UndecodedSum sum;
        for (const std::uint64_t worker : {1ULL, 2ULL}) {
            const auto part = std::make_unique<telemetry::UndecodedPart>();
            telemetry::UndecodedWriter writer(*part);
            writer.add(etherType(0x0806), worker, worker * 60);
            writer.add(etherType(0x0806, true), 5, 300);
            writer.add(etherType(0x1000 + worker), 1, 60);
            writer.publish();
            telemetry::UndecodedWords words;
            for (std::size_t i = 0; i < words.size(); ++i)
                words[i] = part->words[i].load();
            sum.add(words);
        }
        const UndecodedReport report = sum.report();
        QCOMPARE(report.rows.size(), std::size_t{4});
        QVERIFY(report.rows[0] == (UndecodedRow{etherType(0x0806), {3, 180}}));
        QVERIFY(report.rows[3] == (UndecodedRow{etherType(0x0806, true), {10, 600}}));
    }

    void wordsThatCannotBeRowsAreLeftOut()
    {
        telemetry::UndecodedWords words;
        words.fill(~std::uint64_t{0});
        telemetry::UndecodedSum sum;
        sum.add(words);
        QVERIFY(sum.report().rows.empty());
    }

    void muchIsTold()
    {
        WorkerBench bench;
        std::vector<Bytes> frames(99, ipFrame(17, headers::udp(1, 2, headers::filler(8))));
        frames.push_back(frameOfType(0x8926 + 1));
        bench.process(frames);
        QVERIFY(!session::undecodedShare(sampleOf(bench)));  // one percent is not more than one percent
        for (int i = 0; i < 40; ++i)
            bench.process({frameOfType(0x0806), frameOfType(0x88CC)});
        QVERIFY(!session::undecodedShare(sampleOf(bench)));  // these never carry IP
        bench.process({frameOfType(0x1234), frameOfType(0x8927), headers::ethernet(0x0800, headers::filler(3))});
        const auto share = session::undecodedShare(sampleOf(bench));
        QVERIFY(share);
        QCOMPARE(session::undecodedSentence(*share),
                 std::string("4 of 183 packets (2.1 %) were not decoded: 2 of EtherType 0x8927, 1 of EtherType 0x1234 "
                             "and 1 malformed."));
    }

    void theRestIsToldToo()
    {
        session::UndecodedShare share;
        share.packets = 1'234'567;
        share.ofPackets = 2'000'000;
        share.largest = {{etherType(0x88E5), {1'000'000, 0}}};
        QCOMPARE(session::undecodedSentence(share),
                 std::string("1,234,567 of 2,000,000 packets (61 %) were not decoded: 1,000,000 of MACsec (EtherType "
                             "0x88e5) and 234,567 of other protocols."));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(UndecodedTest)
#include "tst_undecoded.moc"
