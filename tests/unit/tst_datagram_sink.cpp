// SPDX-License-Identifier: GPL-3.0-or-later
// The first datagrams of UDP flows on their way to a consumer: from any port, tunnel and fragment, until it has enough.
#include "tests/support/counting_taps.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/wire.h"

#include <QTest>

#include <functional>
#include <string>
#include <vector>

using namespace netmoth;
using namespace netmoth::test;
using flow::Direction;
using headers::operator+;
using pipeline::Datagram;
using pipeline::DatagramInterest;

namespace {

/// Toy parser: notes what it is told, and has enough when the payload says "stop".
class ToyParser final : public pipeline::DatagramSink
{
public:
    struct Seen
    {
        Datagram datagram;
        std::string payload;
    };
    DatagramInterest datagram(const Datagram& datagram) override
    {
        seen.push_back({datagram, std::string(datagram.payload.begin(), datagram.payload.end())});
        return seen.back().payload.ends_with("stop") ? DatagramInterest::Done : DatagramInterest::More;
    }
    void ended(std::uint32_t flow, std::uint32_t) override { endedFlows.push_back(flow); }

    [[nodiscard]] std::vector<std::string> payloads() const
    {
        std::vector<std::string> payloads;
        for (const Seen& one : seen)
            payloads.push_back(one.payload);
        return payloads;
    }

    std::vector<Seen> seen;
    std::vector<std::uint32_t> endedFlows;
};

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

struct ParsedWire : Wire
{
    ParsedWire() { bench().worker().setDatagramSink(&parser); }
    void say(bool fromClient, std::uint16_t clientPort, std::string_view text, std::int64_t atMs = 0)
    {
        pass(udpFrame(fromClient, clientPort, 9999, bytesOf(text)), atMs);
    }
    ToyParser parser;
};

using Texts = std::vector<std::string>;

class DatagramSinkTest : public QObject
{
    Q_OBJECT

private slots:
    void datagramsComeUntilTheFlowIsDone()
    {
        ParsedWire wire;
        wire.say(true, 40000, "question", 0);
        wire.say(false, 40000, "answer", 1);
        wire.say(true, 40000, "stop", 2);
        wire.say(false, 40000, "unheard", 3);
        wire.say(true, 40000, "unheard", 4);
        QCOMPARE(wire.parser.payloads(), (Texts{"question", "answer", "stop"}));
        const Datagram& answer = wire.parser.seen[1].datagram;
        QCOMPARE(answer.direction, Direction::FromResponder);
        QCOMPARE(answer.ends.sourcePort, std::uint16_t{9999});  // of the datagram, not of the flow
        QCOMPARE(answer.timeNs, Wire::timeOf(1));
        QCOMPARE(answer.wireLength, 6U);
        QCOMPARE(answer.flow, wire.parser.seen[0].datagram.flow);
        QCOMPARE(answer.generation, 1U);
        const auto flows = wire.flows();
        QCOMPARE(flows.size(), std::size_t{1});
        QCOMPARE(flows[0].fromOriginator.packets + flows[0].fromResponder.packets, std::uint64_t{5});
        QCOMPARE(flows[0].state, flow::FlowState::Established);
    }

    void eachFlowIsDoneByItself()
    {
        ParsedWire wire;
        wire.say(true, 40000, "stop");
        wire.say(true, 40001, "more");
        wire.say(true, 40000, "unheard");
        wire.say(true, 40001, "stop");
        wire.say(true, 40001, "unheard");
        QCOMPARE(wire.parser.payloads(), (Texts{"stop", "more", "stop"}));
    }

    void flowsInTheSameBurst()
    {
        ParsedWire wire;
        wire.bench().process({udpFrame(true, 40000, 9999, bytesOf("one")), udpFrame(true, 40000, 9999, bytesOf("stop")),
                              udpFrame(true, 40000, 9999, bytesOf("unheard"))});
        QCOMPARE(wire.parser.payloads(), (Texts{"one", "stop"}));
    }

    void everyWayToAFlow_data()
    {
        QTest::addColumn<Bytes>("frame");
        const Bytes udp = headers::udp(1111, 2222, bytesOf("payload"));
        QTest::newRow("IPv4") << inEthernet(false, headers::ipv4(17, udp));
        QTest::newRow("IPv6") << inEthernet(true, headers::ipv6(17, udp));
        QTest::newRow("VLAN tag") << headers::ethernet(0x8100, headers::vlanTag(5, 0x0800, headers::ipv4(17, udp)));
        headers::Ipv4Fields options;
        options.options = Bytes(4, 1);
        QTest::newRow("IP options") << inEthernet(false, headers::ipv4(17, udp, options));
        QTest::newRow("GRE") << inEthernet(false,
                                           headers::ipv4(47, headers::gre(0, 0x0800, {}, headers::ipv4(17, udp))));
        QTest::newRow("VXLAN") << inEthernet(
            false,
            headers::ipv4(17, headers::udp(5555, 4789, headers::vxlan(7, inEthernet(false, headers::ipv4(17, udp))))));
        QTest::newRow("empty") << inEthernet(false, headers::ipv4(17, headers::udp(1111, 2222, {})));
    }
    void everyWayToAFlow()
    {
        QFETCH(Bytes, frame);
        const std::string expected = QTest::currentDataTag() == std::string("empty") ? "" : "payload";
        ParsedWire wire;
        wire.pass(frame, 0);
        wire.pass(frame, 1);
        QCOMPARE(wire.parser.payloads(), (Texts{expected, expected}));
        QCOMPARE(wire.parser.seen[1].datagram.ends.destinationPort, std::uint16_t{2222});
    }

    void fragmentsArePutTogether()
    {
        ParsedWire wire;
        for (std::uint32_t id : {1U, 2U}) {  // the first of the flow, and a later one
            DatagramHead head;
            head.id = id;
            std::vector<Bytes> frames = fragmentFrames(head, headers::udp(1111, 2222, headers::filler(3000)), 1000);
            std::swap(frames[0], frames[2]);
            wire.bench().process(frames);
        }
        QCOMPARE(wire.parser.seen.size(), std::size_t{2});
        for (const ToyParser::Seen& seen : wire.parser.seen) {
            const Bytes expected = headers::filler(3000);
            QVERIFY(seen.payload == std::string(expected.begin(), expected.end()));
        }
    }

    void fragmentsThatAreNotWholeSayNothing()
    {
        ParsedWire wire;
        std::vector<Bytes> frames = fragmentFrames({}, headers::udp(1111, 2222, headers::filler(3000)), 1000);
        frames.pop_back();
        wire.bench().process(frames);
        wire.bench().end();
        QCOMPARE(wire.parser.seen.size(), std::size_t{0});
        QCOMPARE(wire.flows().size(), std::size_t{1});
    }

    void cutPayloadSaysHowLongItWas()
    {
        ParsedWire wire;
        const Bytes whole = udpFrame(true, 40000, 9999, Bytes(500, 'x'));
        packet::Frame frame;
        frame.bytes = whole.data();
        frame.capturedLength = 100;
        frame.wireLength = static_cast<std::uint32_t>(whole.size());
        frame.timestampNs = WorkerBench::kStartNs;
        wire.bench().process(frame);
        QCOMPARE(wire.parser.seen.size(), std::size_t{1});
        QCOMPARE(wire.parser.seen[0].payload.size(), std::size_t{100 - 14 - 20 - 8});
        QCOMPARE(wire.parser.seen[0].datagram.wireLength, 500U);
    }

    void sinkIsToldWhenAFlowEndsThatWasNotDone()
    {
        ParsedWire wire;
        wire.say(true, 40000, "more");
        wire.say(true, 40001, "stop");
        QVERIFY(wire.parser.endedFlows.empty());
        wire.bench().end();
        QCOMPARE(wire.parser.endedFlows, std::vector<std::uint32_t>{wire.parser.seen[0].datagram.flow});
    }

    void otherProtocolsAndFlowsFromBeforeAreNotSeen()
    {
        ParsedWire wire;
        wire.bench().worker().setDatagramSink(nullptr);
        wire.say(true, 40000, "before");
        wire.bench().worker().setDatagramSink(&wire.parser);
        wire.say(true, 40000, "known flow");
        wire.pass({true, packet::kTcpAck, 1, 1, "tcp"});
        wire.pass(inEthernet(false, headers::ipv4(136, headers::udp(1111, 2222, bytesOf("UDP-Lite")))), 1);
        QVERIFY(wire.parser.seen.empty());
    }

    void sinkCanBeTakenBack()
    {
        ParsedWire wire;
        wire.say(true, 40000, "more");
        wire.bench().worker().setDatagramSink(nullptr);
        wire.say(true, 40000, "unheard");
        wire.bench().end();
        QCOMPARE(wire.parser.payloads(), Texts{"more"});
        QVERIFY(wire.parser.endedFlows.empty());
        QCOMPARE(wire.flows()[0].fromOriginator.packets, std::uint64_t{2});
    }

    void askingOnceCostsOneCallAFlow()
    {
        Wire wire;
        CountingDatagramSink sink;
        wire.bench().worker().setDatagramSink(&sink);
        for (int round = 0; round < 3; ++round)
            for (std::uint16_t port = 40000; port < 40010; ++port)
                wire.pass(udpFrame(true, port, 9999, {1, 2, 3}), round);
        QCOMPARE(sink.datagrams, std::uint64_t{10});
        QCOMPARE(sink.bytes, std::uint64_t{30});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(DatagramSinkTest)
#include "tst_datagram_sink.moc"
