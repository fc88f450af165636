// SPDX-License-Identifier: GPL-3.0-or-later
// Several sinks on the streams of a tracker: what each gets, and what happens when they come, go and lose interest
// while payload is delivered.
#include "tests/support/tcp_conversation.h"

#include <QTest>

#include <array>
#include <functional>
#include <string>
#include <vector>

using namespace netmoth;
using namespace netmoth::packet;
using namespace netmoth::test;
using flow::Direction;
using reassembly::Interest;
using reassembly::SinkSlot;

namespace {

constexpr std::uint8_t kData = kTcpAck | kTcpPsh;

/// What a sink was told, as text: "<" begins, bytes, "." for each that is missing, ">" ends.
class Recorder final : public reassembly::StreamSink
{
public:
    using Answer = std::function<Interest(reassembly::StreamId)>;

    explicit Recorder(Interest always = Interest::ToDepth)
        : onBegin([always](reassembly::StreamId) { return always; })
        , onData(onBegin)
    {
    }

    Interest begin(const reassembly::StreamStart& start) override
    {
        ++calls;
        starts.push_back(start);
        of(start.stream) += '<';
        return onBegin(start.stream);
    }
    Interest data(const reassembly::StreamData& data) override
    {
        ++calls;
        of(data.stream).append(data.bytes.begin(), data.bytes.end());
        times.push_back(data.timeNs);
        return onData(data.stream);
    }
    Interest gap(const reassembly::StreamGap& gap) override
    {
        ++calls;
        of(gap.stream).append(gap.length, '.');
        times.push_back(gap.timeNs);
        return onData(gap.stream);
    }
    void end(const reassembly::StreamEnd& end) override
    {
        ++calls;
        of(end.stream) += '>';
        times.push_back(end.timeNs);
        if (onEnd)
            onEnd(end.stream);
    }
    void turned(std::uint32_t) override { ++turns; }

    [[nodiscard]] std::string client() const { return texts[0]; }
    [[nodiscard]] std::string server() const { return texts[1]; }

    Answer onBegin;
    Answer onData;  ///< Also answers gaps.
    std::function<void(reassembly::StreamId)> onEnd;
    std::array<std::string, 2> texts;
    std::vector<reassembly::StreamStart> starts;
    std::vector<std::int64_t> times;
    int calls = 0;
    int turns = 0;

private:
    std::string& of(reassembly::StreamId stream) { return texts[static_cast<std::size_t>(stream.direction)]; }
};

/// A conversation whose sinks are the test's own.
struct Conversation : TcpConversation
{
    explicit Conversation(const reassembly::TcpTrackerOptions& options = {})
        : TcpConversation(options)
    {
        tracker.detach(SinkSlot::AllFlowsTap);
    }
    void attach(SinkSlot place, Recorder& sink, std::uint64_t depthBytes = 0)
    {
        tracker.attach(place, sink, depthBytes);
    }
    void say(std::string_view text)
    {
        take({.flags = kData, .sequence = m_next, .acknowledgment = m_serverNext, .payload = text});
        m_next += static_cast<std::uint32_t>(text.size());
    }
    void answer(std::string_view text)
    {
        take({Side::Server, kData, m_serverNext, m_next, text});
        m_serverNext += static_cast<std::uint32_t>(text.size());
    }
    void skip(std::uint32_t bytes) { m_next += bytes; }

private:
    std::uint32_t m_next = 1001;
    std::uint32_t m_serverNext = 5001;
};

class StreamFanoutTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSinkGetsWhatItWants()
    {
        Conversation tcp;
        Recorder all;
        Recorder everything(Interest::Everything);
        Recorder nothing(Interest::None);
        Recorder deeper;
        tcp.attach(SinkSlot::AllFlowsTap, all, 6);
        tcp.attach(SinkSlot::OneFlowTap, everything, 6);
        tcp.attach(SinkSlot::SecondFlowTap, nothing, 6);
        tcp.attach(SinkSlot::Parsers, deeper, 9);
        tcp.handshake();
        tcp.say("0123");
        tcp.answer("ok");
        tcp.say("4567");
        tcp.skip(3);  // never comes
        tcp.say("bc");
        tcp.endAll();
        QCOMPARE(all.client(), std::string("<012345>"));
        QCOMPARE(everything.client(), std::string("<01234567...bc>"));
        QCOMPARE(deeper.client(), std::string("<01234567.>"));
        for (const Recorder* sink : {&all, &everything, &deeper})
            QCOMPARE(sink->server(), std::string("<ok>"));
        QCOMPARE(nothing.client() + nothing.server(), std::string("<<"));
        QCOMPARE(nothing.calls, 2);  // asked once a direction, and never again
    }

    void startSaysWhoseItIs()
    {
        Conversation tcp;
        Recorder sink;
        tcp.attach(SinkSlot::Parsers, sink);
        tcp.handshake();
        tcp.answer("220 hello");
        QCOMPARE(sink.starts.size(), std::size_t{1});
        const reassembly::StreamStart& start = sink.starts[0];
        QCOMPARE(start.stream.direction, Direction::FromResponder);
        QCOMPARE(start.ends.destinationPort, TcpConversation::kServerPort);  // the originator is the source
        QCOMPARE(toString(start.ends.source, start.ends.ipVersion), std::string("192.0.2.1"));
        QCOMPARE(start.offset, std::uint64_t{0});
        QVERIFY(!start.isMidstream);
        QCOMPARE(start.timeNs, tcp.nowNs);
    }

    void timeIsThePackets()
    {
        Conversation tcp;
        Recorder sink;
        tcp.attach(SinkSlot::Parsers, sink);
        tcp.handshake();
        tcp.say("a");
        const std::int64_t first = tcp.nowNs;
        tcp.skip(1);
        tcp.say("c");  // waits for what comes late
        tcp.take({.flags = kData, .sequence = 1002, .acknowledgment = 5001, .payload = "b"});
        const std::int64_t late = tcp.nowNs;
        QCOMPARE(sink.times, (std::vector<std::int64_t>{first, late, late}));
        tcp.skip(1);
        tcp.say("e");
        const std::int64_t last = tcp.nowNs;
        tcp.nowNs += 5'000'000'000;
        tcp.endAll();  // gap, "e", two ends: none is later than the last packet
        QCOMPARE(sink.client(), std::string("<abc.e>"));
        QCOMPARE(sink.times.size(), std::size_t{7});
        for (std::size_t i = 3; i < sink.times.size(); ++i)
            QCOMPARE(sink.times[i], last);
    }

    void oneDirectionCanBeUnsubscribed()
    {
        Conversation tcp;
        Recorder parser;
        parser.onData = [](reassembly::StreamId stream) {
            return stream.direction == Direction::FromOriginator ? Interest::None : Interest::ToDepth;
        };
        Recorder other;
        tcp.attach(SinkSlot::AllFlowsTap, other);
        tcp.attach(SinkSlot::Parsers, parser);
        tcp.handshake();
        for (const char* text : {"one", "two", "three"}) {
            tcp.say(text);
            tcp.answer(text);
        }
        tcp.endAll();
        QCOMPARE(parser.client(), std::string("<one"));  // no end either
        QCOMPARE(parser.server(), std::string("<onetwothree>"));
        QCOMPARE(other.client(), std::string("<onetwothree>"));
    }

    void interestCanGrow()
    {
        Conversation tcp;
        Recorder sink;
        sink.onData = [](reassembly::StreamId) { return Interest::Everything; };
        tcp.attach(SinkSlot::Parsers, sink, 4);
        tcp.handshake();
        tcp.say("ab");
        tcp.say("cdefgh");
        QCOMPARE(sink.client(), std::string("<abcdefgh"));
    }

    void sinkThatIsAttachedInMidStream()
    {
        Conversation tcp;
        Recorder first;
        Recorder late;
        tcp.attach(SinkSlot::AllFlowsTap, first);
        tcp.handshake();
        tcp.say("before ");
        tcp.attach(SinkSlot::Parsers, late);
        tcp.say("after");
        tcp.answer("ok");
        tcp.endAll();
        QCOMPARE(first.client(), std::string("<before after>"));
        QCOMPARE(late.client(), std::string("<after>"));
        QCOMPARE(late.starts[0].offset, std::uint64_t{7});
        QCOMPARE(late.server(), std::string("<ok>"));
    }

    void slotThatWasUnsubscribedServesItsNextSink()
    {
        Conversation tcp;
        Recorder former(Interest::None);
        Recorder next;
        tcp.attach(SinkSlot::Parsers, former);
        tcp.handshake();
        tcp.say("one ");
        tcp.tracker.detach(SinkSlot::Parsers);
        tcp.say("two ");
        tcp.attach(SinkSlot::Parsers, next);
        tcp.say("three");
        QCOMPARE(former.client(), std::string("<"));
        QCOMPARE(next.client(), std::string("<three"));
    }

    void sinkThatDetachesItselfInADelivery()
    {
        Conversation tcp;
        Recorder before;
        Recorder leaving;
        Recorder behind;
        leaving.onData = [&](reassembly::StreamId) {
            tcp.tracker.detach(SinkSlot::OneFlowTap);
            return Interest::Everything;  // counts no more
        };
        tcp.attach(SinkSlot::AllFlowsTap, before);
        tcp.attach(SinkSlot::OneFlowTap, leaving);
        tcp.attach(SinkSlot::Parsers, behind);
        tcp.handshake();
        tcp.say("one");
        tcp.say("two");
        tcp.endAll();
        QVERIFY(!tcp.tracker.isAttached(SinkSlot::OneFlowTap));
        QCOMPARE(leaving.client(), std::string("<one"));
        QCOMPARE(leaving.server(), std::string());
        QCOMPARE(before.client(), std::string("<onetwo>"));
        QCOMPARE(behind.client(), std::string("<onetwo>"));
    }

    void sinkThatDetachesAnotherInADelivery()
    {
        Conversation tcp;
        Recorder first;
        Recorder detached;
        first.onData = [&](reassembly::StreamId) {
            tcp.tracker.detach(SinkSlot::Parsers);
            return Interest::ToDepth;
        };
        tcp.attach(SinkSlot::AllFlowsTap, first);
        tcp.attach(SinkSlot::Parsers, detached);
        tcp.handshake();
        tcp.say("one");
        QCOMPARE(first.client(), std::string("<one"));
        QCOMPARE(detached.calls, 0);
    }

    void sinkThatIsReplacedInADelivery()
    {
        Conversation tcp;
        Recorder successor;
        Recorder former;
        former.onData = [&](reassembly::StreamId) {
            tcp.attach(SinkSlot::Parsers, successor);
            return Interest::None;  // the former one's answer: not the successor's
        };
        tcp.attach(SinkSlot::Parsers, former);
        tcp.handshake();
        tcp.say("one");
        tcp.say("two");
        QCOMPARE(former.client(), std::string("<one"));
        QCOMPARE(successor.client(), std::string("<two"));
    }

    /// The end of a connection delivers what waits: a gap, payload and both ends in one call.
    void connectionThatEndsWhileItsSinksLeave_data()
    {
        QTest::addColumn<int>("leavesAtCall");  // 1 the gap, 2 the payload, 3 the client's end
        QTest::addColumn<std::string>("heard");
        QTest::newRow("at the gap") << 1 << std::string("<a..");
        QTest::newRow("at the payload") << 2 << std::string("<a..d");
        QTest::newRow("at the end of one direction") << 3 << std::string("<a..d>");
    }
    void connectionThatEndsWhileItsSinksLeave()
    {
        QFETCH(int, leavesAtCall);
        QFETCH(std::string, heard);
        Conversation tcp;
        Recorder leaving;
        Recorder staying;
        tcp.attach(SinkSlot::AllFlowsTap, leaving);
        tcp.attach(SinkSlot::Parsers, staying);
        tcp.handshake();
        tcp.say("a");
        tcp.skip(2);
        tcp.say("d");
        int call = 0;
        const auto leave = [&] {
            if (++call == leavesAtCall)
                tcp.tracker.detach(SinkSlot::AllFlowsTap);
        };
        leaving.onData = [&](reassembly::StreamId) {
            leave();
            return Interest::ToDepth;
        };
        leaving.onEnd = [&](reassembly::StreamId) { leave(); };
        tcp.endAll();
        QCOMPARE(leaving.client(), heard);
        QCOMPARE(leaving.server(), std::string());
        QCOMPARE(staying.client(), std::string("<a..d>"));
        QCOMPARE(staying.server(), std::string("<>"));
        QCOMPARE(tcp.tracker.segmentPool().inUse, std::uint64_t{0});
        QCOMPARE(tcp.tracker.connectionPool().inUse, std::uint64_t{0});
    }

    /// The next connection in the same place of the pool is asked for anew.
    void lostInterestEndsWithItsConnection()
    {
        Conversation tcp;
        Recorder sink;
        sink.onData = [](reassembly::StreamId) { return Interest::None; };
        tcp.attach(SinkSlot::Parsers, sink);
        tcp.handshake();
        tcp.say("one");
        tcp.say("two");
        tcp.endAll();
        tcp.take({.flags = kTcpSyn, .sequence = 1000}, 40001);
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001}, 40001);
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "three"}, 40001);
        QCOMPARE(tcp.tracker.connectionPool().highWater, std::uint64_t{1});
        QCOMPARE(sink.client(), std::string("<one<three"));
    }

    void sinksAreToldWhenAFlowTurns()
    {
        constexpr std::uint16_t kOddPort = 80;  // of the client: what is guessed is wrong
        Conversation tcp;
        Recorder sink;
        Recorder nothing(Interest::None);
        tcp.attach(SinkSlot::AllFlowsTap, nothing);
        tcp.attach(SinkSlot::Parsers, sink);
        tcp.take({Side::Server, kData, 5001, 1001, "first "}, kOddPort);
        QCOMPARE(sink.client(), std::string("<first "));
        QCOMPARE(sink.turns, 0);
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001}, kOddPort);
        QCOMPARE(sink.turns, 1);
        QCOMPARE(nothing.turns, 0);
        tcp.take({Side::Server, kData, 5007, 1001, "second"}, kOddPort);
        QCOMPARE(sink.server(), std::string("second"));  // the direction goes on under its new name
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamFanoutTest)
#include "tst_stream_fanout.moc"
