// SPDX-License-Identifier: GPL-3.0-or-later
// The stream tap from its descriptor to whole frames on the other side: framing, slow readers, readers that go away.
#include "tests/support/tapped_conversation.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include <csignal>
#include <limits>
#include <map>
#include <thread>
#include <utility>

using namespace netmoth;
using namespace netmoth::packet;
using namespace netmoth::tap;
using namespace netmoth::telemetry;
using pipeline::StreamTap;
using pipeline::TapTarget;
using namespace netmoth::test;

namespace {

constexpr std::uint8_t kData = kTcpAck | kTcpPsh;

class StreamTapTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void framesSayWhoseTheyAre()
    {
        TappedConversation tcp({.worker = 3});
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "GET /"});
        tcp.take({Side::Server, kData, 5003, 1006, "0 OK"});
        tcp.endAll();
        tcp.tap.finish();
        const auto frames = tcp.read();
        QCOMPARE(frames.size(), std::size_t{5});  // data; end; gap, data, end

        const TapHeader& request = frames[0].header;
        QCOMPARE(frames[0].payload, std::string("GET /"));
        QCOMPARE(request.kind, TapKind::Data);
        QCOMPARE(request.worker, 3U);
        QCOMPARE(request.flowIndex, tcp.slot.index);
        QCOMPARE(request.generation, 1U);
        QCOMPARE(int(request.direction), 0);
        QCOMPARE(toString(request.sender, request.ipVersion), std::string("192.0.2.1"));
        QCOMPARE(toString(request.receiver, request.ipVersion), std::string("192.0.2.2"));
        QCOMPARE(request.senderPort, TcpConversation::kClientPort);
        QCOMPARE(request.receiverPort, TcpConversation::kServerPort);
        QCOMPARE(request.startNs, tcp.nowNs - 4'000'000);
        QCOMPARE(request.offset, std::uint64_t{0});

        QCOMPARE(frames[1].header.kind, TapKind::End);
        QCOMPARE(frames[1].header.offset, std::uint64_t{5});
        QCOMPARE(frames[2].header.kind, TapKind::Gap);
        QCOMPARE(frames[2].header.length, std::uint64_t{2});
        QCOMPARE(frames[3].payload, std::string("0 OK"));
        QCOMPARE(frames[3].header.offset, std::uint64_t{2});
        QCOMPARE(toString(frames[3].header.sender, 4), std::string("192.0.2.2"));
        QCOMPARE(frames[3].header.senderPort, TcpConversation::kServerPort);
        QCOMPARE(frames[4].header.offset, std::uint64_t{6});
    }

    /// The server's data came first, then the handshake that tells who began: the streams keep their numbers, and every
    /// frame says whose they are.
    void streamsKeepTheirNumbersWhenTheFlowTurns()
    {
        constexpr std::uint16_t kOddPort = 80;  // of the client: what is guessed is wrong
        TappedConversation tcp;
        tcp.take({Side::Server, kData, 5001, 1001, "first"}, kOddPort);
        tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001}, kOddPort);
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5006, .payload = "second"}, kOddPort);
        tcp.take({Side::Server, kData, 5006, 1007, "third"}, kOddPort);
        tcp.endAll();
        tcp.tap.finish();
        std::map<int, std::string> payload;
        std::vector<int> ends;
        for (const KeptFrame& frame : tcp.read()) {
            const TapHeader& header = frame.header;
            const bool isServers = header.senderPort == TcpConversation::kServerPort;
            QCOMPARE(toString(header.sender, 4), std::string(isServers ? "192.0.2.2" : "192.0.2.1"));
            QCOMPARE(int(header.direction), isServers ? 0 : 1);
            if (header.kind == TapKind::Data)
                payload[header.direction] += frame.payload;
            else if (header.kind == TapKind::End)
                ends.push_back(header.direction);
            const bool isFirst = frame.payload == "first";
            QCOMPARE((header.flags & kTapTurned) != 0, !isFirst);
            QCOMPARE(int(senderDirection(header)), isFirst || !isServers ? 0 : 1);
        }
        QCOMPARE(payload[0], std::string("firstthird"));
        QCOMPARE(payload[1], std::string("second"));
        QCOMPARE(ends, (std::vector<int>{0, 1}));
    }

    void payloadThatFollowsSharesAFrame()
    {
        TappedConversation tcp;
        ::fcntl(tcp.pipe.reading.get(), F_SETPIPE_SZ, 1 << 20);
        tcp.handshake();
        std::string sent;
        for (std::uint32_t i = 0; i < 100; ++i) {
            const std::string text(1000, static_cast<char>('a' + i % 26));
            tcp.take({.flags = kData, .sequence = 1001 + i * 1000, .acknowledgment = 5001, .payload = text});
            sent += text;
        }
        tcp.tap.flushAll();
        const auto frames = tcp.read();
        QCOMPARE(frames.size(), std::size_t{2});  // of at most 64 KiB
        QVERIFY(payloadOf(frames) == sent);
        QCOMPARE(tcp.tap.counters().chunks, std::uint64_t{2});
        QCOMPARE(tcp.tap.counters().bytes, std::uint64_t{100'000});
    }

    void frameThatWasPartlyWrittenDoesNotGrow()
    {
        TappedConversation tcp;
        ::fcntl(tcp.pipe.reading.get(), F_SETPIPE_SZ, 4096);
        tcp.handshake();
        std::string sent;
        std::string received;
        for (std::uint32_t i = 0; i < 300; ++i) {
            const std::string text(1000, static_cast<char>('a' + i % 26));
            tcp.take({.flags = kData, .sequence = 1001 + i * 1000, .acknowledgment = 5001, .payload = text});
            sent += text;
            tcp.tap.flushAll();
            if (i % 3 == 0)
                received += payloadOf(tcp.read(777));
        }
        for (int i = 0; i < 1000 && received.size() < sent.size(); ++i) {
            tcp.tap.flushAll();
            received += payloadOf(tcp.read());
        }
        QVERIFY(received == sent);
        QCOMPARE(tcp.tap.counters().droppedChunks, std::uint64_t{0});
    }

    void payloadLargerThanAFrameIsSplit()
    {
        TappedConversation tcp({}, std::chrono::seconds(10));
        const std::string text(200'000, 'x');
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = text});
        std::string received;
        while (received.size() < text.size()) {
            tcp.tap.flushAll();
            received += payloadOf(tcp.read());
        }
        QVERIFY(received == text);
    }

    void slowReaderLosesWholeFramesAndIsTold()
    {
        TappedConversation tcp;
        tcp.handshake();
        const std::string text(1400, 'x');
        std::uint64_t sent = 0;
        for (std::uint32_t i = 0; i < 10'000; ++i, sent += text.size()) {
            tcp.take({.flags = kData,
                      .sequence = 1001 + static_cast<std::uint32_t>(sent),
                      .acknowledgment = 5001,
                      .payload = text});
            if (i % 64 == 0)
                tcp.tap.flush();
        }
        const pipeline::TapCounters counters = tcp.tap.counters();
        QVERIFY(counters.droppedChunks > 1000);
        QCOMPARE(counters.bytes + counters.droppedBytes, sent);

        tcp.endAll();  // finds room in the reserve
        QCOMPARE(tcp.tap.counters().droppedChunks, counters.droppedChunks);
        std::vector<KeptFrame> frames;
        while (frames.empty() || frames.back().header.direction == 0) {  // until the other direction's end
            tcp.tap.flushAll();
            const auto more = tcp.read();
            frames.insert(frames.end(), more.begin(), more.end());
        }
        QCOMPARE(payloadOf(frames).size(), counters.bytes);
        const KeptFrame& lost = frames[frames.size() - 3];
        QCOMPARE(lost.header.kind, TapKind::Lost);
        QCOMPARE(lost.header.offset, counters.droppedChunks);
        QCOMPARE(lost.header.length, counters.droppedBytes);
        QCOMPARE(frames[frames.size() - 2].header.kind, TapKind::End);
        QCOMPARE(frames[frames.size() - 2].header.offset, sent);
    }

    void gapOfTheTapShowsInTheOffsets()
    {
        TappedConversation tcp;
        tcp.handshake();
        const std::string text(1400, 'x');
        std::uint32_t sequence = 1001;
        const auto send = [&] {
            tcp.take({.flags = kData, .sequence = sequence, .acknowledgment = 5001, .payload = text});
            sequence += 1400;
        };
        for (int i = 0; i < 5000; ++i)
            send();
        QVERIFY(tcp.tap.counters().droppedChunks > 0);
        std::vector<KeptFrame> frames;
        for (int i = 0; i < 200; ++i) {
            tcp.tap.flushAll();
            const auto more = tcp.read();
            frames.insert(frames.end(), more.begin(), more.end());
        }
        send();
        tcp.tap.flushAll();
        const auto after = tcp.read();
        QCOMPARE(after.size(), std::size_t{2});
        QCOMPARE(after[0].header.kind, TapKind::Lost);
        const TapHeader& before = frames.back().header;
        QCOMPARE(after[1].header.offset, before.offset + before.length + after[0].header.length);
    }

    void patientTapLosesNothing()
    {
        TappedConversation tcp({}, std::chrono::seconds(60));
        ::fcntl(tcp.pipe.reading.get(), F_SETFL, 0);
        std::string received;
        std::thread reader([&] {
            StreamTapParser parser;
            received = payloadOf(readFrames(tcp.pipe.reading.get(), parser, 30'000));
        });
        tcp.handshake();
        std::string sent;
        for (std::uint32_t i = 0; i < 12'000; ++i) {
            const std::string text(1000, static_cast<char>('a' + i % 26));
            tcp.take({.flags = kData, .sequence = 1001 + i * 1000, .acknowledgment = 5001, .payload = text});
            sent += text;
        }
        tcp.tap.finish();
        reader.join();
        QVERIFY(received == sent);
        QCOMPARE(tcp.tap.counters().droppedChunks, std::uint64_t{0});
    }

    void patienceHasAnEnd()
    {
        TappedConversation tcp({}, std::chrono::milliseconds(10));
        tcp.handshake();
        const std::string text(60'000, 'x');
        for (std::uint32_t i = 0; i < 100; ++i)
            tcp.take({.flags = kData, .sequence = 1001 + i * 60'000, .acknowledgment = 5001, .payload = text});
        QVERIFY(tcp.tap.counters().droppedChunks > 0);
        tcp.tap.finish();
        QVERIFY(!tcp.tap.isOpen());
    }

    void waitingEndsWhenTheTapIsNotWantedAnyMore()
    {
        TappedConversation tcp({}, std::chrono::hours(1));
        tcp.unwanted = true;
        tcp.handshake();
        const std::string text(60'000, 'x');
        for (std::uint32_t i = 0; i < 100; ++i)
            tcp.take({.flags = kData, .sequence = 1001 + i * 60'000, .acknowledgment = 5001, .payload = text});
        QVERIFY(tcp.tap.counters().droppedChunks > 0);
        tcp.tap.finish();
    }

    void readerThatGoesAwayEndsTheTap()
    {
        TappedConversation tcp({}, std::chrono::seconds(60));
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"});
        tcp.pipe.reading.reset();
        tcp.tap.flushAll();
        QVERIFY(!tcp.tap.isOpen());
        tcp.take({.flags = kData, .sequence = 1006, .acknowledgment = 5001, .payload = "nobody"});
        QCOMPARE(tcp.tap.counters().droppedChunks, std::uint64_t{0});
    }

    void oneFlowIsToldBeyondTheDepth()
    {
        reassembly::TcpTrackerOptions options;
        options.limits.depthBytes = 10;
        for (const bool onlyOne : {true, false}) {
            TappedConversation tcp(onlyOne ? TapSelection{.flowIndex = 0, .generation = 1} : TapSelection{}, {},
                                   options);
            tcp.handshake();
            tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "0123456789abcdef"});
            tcp.take({.flags = kData, .sequence = 1020, .acknowledgment = 5001, .payload = "xyz"});
            tcp.endAll();  // three bytes are missing
            tcp.tap.flushAll();
            std::uint64_t missing = 0;
            const auto frames = tcp.read();
            for (const KeptFrame& frame : frames)
                missing += frame.header.kind == TapKind::Gap ? frame.header.length : 0;
            QCOMPARE(payloadOf(frames), onlyOne ? "0123456789abcdefxyz" : "0123456789");
            QCOMPARE(missing, std::uint64_t{onlyOne ? 3U : 0U});
        }
    }

    void flowThatIsOverEndsItsTap_data()
    {
        QTest::addColumn<bool>("askedAfterItsEnd");
        QTest::newRow("asked for after its end") << true;
        QTest::newRow("ended without payload") << false;
    }

    void flowThatIsOverEndsItsTap()
    {
        QFETCH(bool, askedAfterItsEnd);
        TappedConversation tcp({.flowIndex = 0, .generation = 1});
        tcp.tap.flushAll();
        QVERIFY(tcp.tap.isOpen());  // it has yet to begin
        tcp.take({.flags = kTcpSyn, .sequence = 1000});
        tcp.tap.flushAll();
        QVERIFY(tcp.tap.isOpen());
        tcp.endAll();
        if (askedAfterItsEnd) {
            Pipe pipe;
            auto target = TapTarget::adopt(std::move(pipe.writing), {.flowIndex = 0, .generation = 1});
            QVERIFY(target);
            tcp.tap.open(std::move(*target));
        }
        tcp.tap.flushAll();
        QVERIFY(!tcp.tap.isOpen());
    }

    void oneFlowCanBeAskedFor()
    {
        TappedConversation tcp({.worker = 0, .flowIndex = 1, .generation = 1});
        for (const std::uint16_t port : {std::uint16_t{40000}, std::uint16_t{40001}}) {
            tcp.take({.flags = kTcpSyn, .sequence = 1000}, port);
            tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001}, port);
            tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"}, port);
        }
        QVERIFY(tcp.tap.isOpen());
        tcp.endAll();
        tcp.tap.flushAll();
        QVERIFY(!tcp.tap.isOpen());  // end of file says that the flow has ended
        const auto frames = tcp.read();
        QCOMPARE(frames.size(), std::size_t{3});
        for (const KeptFrame& frame : frames)
            QCOMPARE(frame.header.flowIndex, 1U);
        QCOMPARE(frames[0].header.senderPort, std::uint16_t{40001});
    }

    void conversationIsKnownByItsEndsAndItsBeginning_data()
    {
        QTest::addColumn<bool>("isTurned");
        QTest::addColumn<std::int64_t>("earliestStartNs");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("as it is") << false << std::int64_t{0} << true;
        QTest::newRow("its ends the other way round") << true << std::int64_t{0} << true;
        QTest::newRow("begun later") << false << std::numeric_limits<std::int64_t>::max() << false;
    }

    void conversationIsKnownByItsEndsAndItsBeginning()
    {
        QFETCH(bool, isTurned);
        QFETCH(std::int64_t, earliestStartNs);
        QFETCH(bool, isFound);
        const auto speak = [](TappedConversation& tcp) {
            for (const std::uint16_t port : {std::uint16_t{40000}, std::uint16_t{40001}, std::uint16_t{40002}}) {
                tcp.take({.flags = kTcpSyn, .sequence = 1000}, port);
                tcp.take({Side::Server, kTcpSyn | kTcpAck, 5000, 1001}, port);
                tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"}, port);
            }
            tcp.tap.flushAll();
        };
        TappedConversation everything;
        speak(everything);
        const TapHeader second = everything.read().at(1).header;
        QCOMPARE(second.senderPort, std::uint16_t{40001});

        TapConversation wanted{second.sender,
                               second.receiver,
                               second.senderPort,
                               second.receiverPort,
                               second.ipVersion,
                               earliestStartNs,
                               std::numeric_limits<std::int64_t>::max()};
        if (isTurned) {
            std::swap(wanted.oneEnd, wanted.otherEnd);
            std::swap(wanted.onePort, wanted.otherPort);
        }
        TappedConversation tcp({.conversation = wanted});
        speak(tcp);
        const auto frames = tcp.read();
        QCOMPARE(frames.size(), std::size_t{isFound ? 1U : 0U});
        QCOMPARE(tcp.tap.counters().bytes, std::uint64_t{isFound ? 5U : 0U});  // no byte of the others is written
        for (const KeptFrame& frame : frames)
            QCOMPARE(frame.header.senderPort, std::uint16_t{40001});
        tcp.endAll();
        tcp.tap.flushAll();
        QCOMPARE(tcp.tap.isOpen(), !isFound);  // it ends with its conversation
    }

    void anotherGenerationIsAnotherFlow()
    {
        TappedConversation tcp({.worker = 0, .flowIndex = 0, .generation = 2});
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"});
        tcp.endAll();
        tcp.tap.flushAll();
        QVERIFY(tcp.tap.isOpen());
        QVERIFY(tcp.read().empty());
    }

    void newTapEndsTheOneBefore()
    {
        TappedConversation tcp;
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "first"});
        Pipe second;
        tcp.tap.open(*TapTarget::adopt(std::move(second.writing), {}));
        tcp.take({.flags = kData, .sequence = 1006, .acknowledgment = 5001, .payload = "second"});
        tcp.tap.finish();
        QCOMPARE(payloadOf(tcp.read()), std::string("first"));
        StreamTapParser parser;
        QCOMPARE(payloadOf(readFrames(second.reading.get(), parser)), std::string("second"));
    }

    void streamSocketServesToo()
    {
        int ends[2] = {-1, -1};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        const UniqueFd reading(ends[0]);
        TappedConversation tcp;
        tcp.tap.open(*TapTarget::adopt(UniqueFd(ends[1]), {}));
        tcp.handshake();
        tcp.take({.flags = kData, .sequence = 1001, .acknowledgment = 5001, .payload = "hello"});
        tcp.tap.finish();
        StreamTapParser parser;
        QCOMPARE(payloadOf(readFrames(reading.get(), parser)), std::string("hello"));
    }

    void strangeDescriptorsAreRefused()
    {
        const auto refused = [](UniqueFd descriptor) {
            const auto target = TapTarget::adopt(std::move(descriptor), {});
            return !target && target.error().kind == FailureKind::Protocol && target.error().sentence.ends_with('.');
        };
        Pipe pipe;
        QVERIFY(refused(std::move(pipe.reading)));
        QVERIFY(refused(UniqueFd(::memfd_create("file", MFD_CLOEXEC))));
        QVERIFY(refused(UniqueFd(::open("/dev/null", O_WRONLY | O_CLOEXEC))));
        QVERIFY(refused(UniqueFd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))));
        QVERIFY(refused(UniqueFd()));
    }

    void descriptorIsMadeNonBlocking()
    {
        const Pipe pipe;
        const auto target = TapTarget::adopt(UniqueFd(::dup(pipe.writing.get())), {});
        QVERIFY(target.has_value());
        QVERIFY((::fcntl(pipe.writing.get(), F_GETFL) & O_NONBLOCK) != 0);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamTapTest)
#include "tst_stream_tap.moc"
