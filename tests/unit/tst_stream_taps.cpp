// SPDX-License-Identifier: GPL-3.0-or-later
// The taps of one worker side by side, through the whole worker: of all flows and of single ones at the same time.
#include "tests/support/driven_worker.h"
#include "tests/support/tapped_conversation.h"
#include "tests/support/wire.h"

#include <QtTest>

#include <poll.h>

#include <csignal>
#include <deque>
#include <map>

using namespace netmoth;
using namespace netmoth::test;
using tap::TapKind;
using tap::TapSelection;
using telemetry::Counter;

namespace {

constexpr std::uint8_t kData = kTcpAck | kTcpPsh;
constexpr std::uint64_t kDepth = 1000;
constexpr std::size_t kMessageBytes = 700;
constexpr std::size_t kMessages = 4;

pipeline::WorkerOptions options()
{
    pipeline::WorkerOptions options;
    options.isFile = true;
    return options;
}

/// A worker with connections to several ports; what the client says is read from the taps.
class Taps
{
public:
    Taps()
        : m_worker({.flowCapacity = 256, .journalCapacity = 1024, .reassembly = shallow(), .worker = options()})
    {
    }

    int open(const TapSelection& selection)
    {
        Tap& tap = m_taps.emplace_back();
        ::fcntl(tap.pipe.reading.get(), F_SETFL, O_NONBLOCK);
        auto target = pipeline::TapTarget::adopt(std::move(tap.pipe.writing), selection);
        if (!target)
            qFatal("%s", target.error().sentence.c_str());
        m_worker.worker().openTap(std::move(*target));
        return static_cast<int>(m_taps.size()) - 1;
    }

    void handshake(std::uint16_t port)
    {
        pass(port, true, kTcpSyn, 1000, 0);
        pass(port, false, kTcpSyn | kTcpAck, 5000, 1001);
        pass(port, true, kTcpAck, 1001, 5001);
    }
    void say(std::uint16_t port, std::size_t message)
    {
        const std::string text(kMessageBytes, static_cast<char>('a' + message));
        pass(port, true, kData, 1001 + static_cast<std::uint32_t>(message * kMessageBytes), 5001, text);
    }
    void end() { m_worker.worker().run(); }

    struct Heard
    {
        std::map<std::uint16_t, std::string> byPort;  ///< Of the server.
        int ends = 0;
    };
    /// So far; of a tap that was closed everything.
    Heard heard(int tap)
    {
        Heard heard;
        auto& one = m_taps[static_cast<std::size_t>(tap)];
        for (const KeptFrame& frame : readFrames(one.pipe.reading.get(), one.parser)) {
            heard.ends += frame.header.kind == TapKind::End;
            if (frame.header.kind == TapKind::Data)
                heard.byPort[frame.header.receiverPort] += frame.payload;
        }
        return heard;
    }
    std::uint64_t counter(Counter counter) { return m_worker.counters()[counter]; }
    void stopReading(int tap) { m_taps[static_cast<std::size_t>(tap)].pipe.reading.reset(); }
    /// The worker has closed it.
    bool isClosed(int tap)
    {
        pollfd end{m_taps[static_cast<std::size_t>(tap)].pipe.reading.get(), POLLIN, 0};
        return ::poll(&end, 1, 0) == 1 && (end.revents & POLLHUP) != 0;
    }

private:
    struct Tap
    {
        Pipe pipe;
        tap::StreamTapParser parser;
    };

    static reassembly::ReassemblySettings shallow()
    {
        reassembly::ReassemblySettings settings;
        settings.depthBytes = kDepth;
        return settings;
    }

    void pass(std::uint16_t port, bool fromClient, std::uint8_t flags, std::uint32_t sequence,
              std::uint32_t acknowledgment, std::string_view payload = {})
    {
        const Bytes bytes = frameOf({fromClient, flags, sequence, acknowledgment, payload, 0, port});
        packet::Frame frame;
        frame.bytes = bytes.data();
        frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
        frame.timestampNs = m_nowNs += 1'000'000;
        m_worker.process({&frame, 1});
    }

    std::int64_t m_nowNs = 1'700'000'000'000'000'000;
    std::deque<Tap> m_taps;
    DrivenWorker m_worker;
};

std::string whole()
{
    std::string text;
    for (std::size_t message = 0; message < kMessages; ++message)
        text.append(kMessageBytes, static_cast<char>('a' + message));
    return text;
}

const std::array<std::uint16_t, 3> kPorts{443, 444, 445};

class StreamTapsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void allFlowsAndOneFlowAtTheSameTime()
    {
        Taps taps;
        const int all = taps.open({});
        const int one = taps.open({.flowIndex = 1, .generation = 1});
        for (const std::uint16_t port : kPorts)
            taps.handshake(port);
        for (std::size_t message = 0; message < kMessages; ++message)
            for (const std::uint16_t port : kPorts)
                taps.say(port, message);
        taps.end();
        const Taps::Heard allHeard = taps.heard(all);
        for (const std::uint16_t port : kPorts)
            QVERIFY(allHeard.byPort.at(port) == whole().substr(0, kDepth));
        QCOMPARE(allHeard.ends, 6);
        const Taps::Heard oneHeard = taps.heard(one);
        QCOMPARE(oneHeard.byPort.size(), std::size_t{1});
        QVERIFY(oneHeard.byPort.at(kPorts[1]) == whole());  // beyond the depth, too
        QCOMPARE(oneHeard.ends, 2);
        QCOMPARE(taps.counter(Counter::TapBytes), 3 * kDepth + whole().size());
        QCOMPARE(taps.counter(Counter::TapDroppedChunks), std::uint64_t{0});
    }

    void tapThatIsOpenedInMidStreamDisturbsNoOther()
    {
        Taps taps;
        const int all = taps.open({});
        taps.handshake(kPorts[0]);
        taps.say(kPorts[0], 0);
        const int one = taps.open({.flowIndex = 0, .generation = 1});
        for (std::size_t message = 1; message < kMessages; ++message)
            taps.say(kPorts[0], message);
        taps.end();
        QVERIFY(taps.heard(all).byPort.at(kPorts[0]) == whole().substr(0, kDepth));
        QVERIFY(taps.heard(one).byPort.at(kPorts[0]) == whole().substr(kMessageBytes));
    }

    void thirdTapOfOneFlowReplacesTheFirst()
    {
        Taps taps;
        const int all = taps.open({});
        std::array<int, 3> single{};
        for (const std::uint16_t port : kPorts)
            taps.handshake(port);
        for (std::uint32_t flow = 0; flow < 3; ++flow) {
            single[flow] = taps.open({.flowIndex = flow, .generation = 1});
            for (const std::uint16_t port : kPorts)
                taps.say(port, flow);
        }
        QVERIFY(taps.isClosed(single[0]));
        QVERIFY(!taps.isClosed(single[1]) && !taps.isClosed(single[2]));
        for (const std::uint16_t port : kPorts)
            taps.say(port, 3);
        taps.end();
        QVERIFY(taps.heard(single[0]).byPort.at(kPorts[0]) == whole().substr(0, 2 * kMessageBytes));
        QVERIFY(taps.heard(single[1]).byPort.at(kPorts[1]) == whole().substr(kMessageBytes));
        QVERIFY(taps.heard(single[2]).byPort.at(kPorts[2]) == whole().substr(2 * kMessageBytes));
        QCOMPARE(taps.heard(all).byPort.size(), std::size_t{3});
    }

    void readerThatGoesAwayLeavesTheOthersWhole()
    {
        Taps taps;
        const int all = taps.open({});
        const int one = taps.open({.flowIndex = 0, .generation = 1});
        const int other = taps.open({.flowIndex = 1, .generation = 1});
        for (const std::uint16_t port : kPorts)
            taps.handshake(port);
        for (std::size_t message = 0; message < kMessages; ++message) {
            for (const std::uint16_t port : kPorts)
                taps.say(port, message);
            if (message == 1)
                taps.stopReading(one);
        }
        const int next = taps.open({.flowIndex = 2, .generation = 1});  // in the place that has become free
        QVERIFY(!taps.isClosed(other));
        taps.end();
        QVERIFY(taps.heard(other).byPort.at(kPorts[1]) == whole());
        QCOMPARE(taps.heard(next).ends, 2);
        for (const auto& [port, text] : taps.heard(all).byPort)
            QVERIFY(text == whole().substr(0, kDepth));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamTapsTest)
#include "tst_stream_taps.moc"
