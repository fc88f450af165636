// SPDX-License-Identifier: GPL-3.0-or-later
// Reassembly of one direction: rows for each rule, and a differential test against an oracle that keeps every byte.
#include "core/reassembly/tcp_stream.h"
#include "tests/support/stream_oracle.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace netmoth;
using namespace netmoth::reassembly;
using netmoth::test::CollectingSink;
using netmoth::test::StreamOracle;

namespace {

/// One stream with everything around it. Offsets count from the first byte; sequence numbers begin at @p isn + 1.
class Bench
{
public:
    explicit Bench(StreamLimits streamLimits = {}, std::uint32_t isn = 1000, std::uint32_t poolCapacity = 256)
        : Bench(std::make_shared<SegmentPool>(poolCapacity), streamLimits, isn)
    {
    }
    /// On a pool that several benches use, one after the other.
    Bench(std::shared_ptr<SegmentPool> pool, StreamLimits streamLimits, std::uint32_t isn)
        : limits(streamLimits)
        , sharedPool(std::move(pool))
        , segments(*sharedPool)
        , first(isn + 1)
    {
        state.front = state.back = SegmentPool::kNone;
        state.sinks = SinkMask::notAsked();
        sinks.attach(SinkSlot::AllFlowsTap, sink, limits.depthBytes);
        stream().setBase(first, false);
    }

    TcpStream stream() { return {{}, state, records}; }
    Arrival add(std::uint64_t offset, std::string_view text)
    {
        StreamContext context{segments, limits, counters, sinks};
        return stream().add(first + static_cast<std::uint32_t>(offset),
                            {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, context);
    }
    void acknowledge(std::uint64_t offset, std::int64_t nowNs)
    {
        StreamContext context{segments, limits, counters, sinks, nowNs};
        stream().acknowledge(first + static_cast<std::uint32_t>(offset), context);
    }
    void finish()
    {
        StreamContext context{segments, limits, counters, sinks};
        stream().finish(context);
    }

    StreamLimits limits;
    std::shared_ptr<SegmentPool> sharedPool;
    SegmentPool& segments;
    SequenceNumber first;
    StreamState state{};
    StreamRecords records{};
    StreamCounters counters;
    CollectingSink sink;
    StreamFanout sinks;
};

struct SentSegment
{
    std::uint64_t offset;
    std::string text;
};

std::uint32_t draw(std::mt19937& random)
{
    return static_cast<std::uint32_t>(random());
}

/// A stream cut up, then shuffled, repeated, contradicted and lost.
std::vector<SentSegment> damage(std::mt19937& random)
{
    const auto below = [&](std::uint32_t limit) { return draw(random) % limit; };
    std::string whole(1 + below(400), '\0');
    for (char& byte : whole)
        byte = static_cast<char>('a' + below(26));
    std::vector<SentSegment> segments;
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t length = std::min<std::size_t>(1 + below(60), whole.size() - at);
        if (below(10) != 0)  // the others are lost
            segments.push_back({at, whole.substr(at, length)});
        at += length;
    }
    const std::size_t repeats = below(8);
    for (std::size_t i = 0; i < repeats; ++i) {  // retransmitted with other borders, a third with other bytes
        const std::size_t at = below(static_cast<std::uint32_t>(whole.size()));
        std::string text = whole.substr(at, 1 + below(120));
        if (below(3) == 0)
            for (char& byte : text)
                byte = static_cast<char>('A' + below(26));
        segments.insert(segments.begin() + below(static_cast<std::uint32_t>(segments.size()) + 1), {at, text});
    }
    for (std::size_t i = 0; i + 1 < segments.size(); ++i)  // from order to chaos
        if (below(4) == 0)
            std::swap(segments[i], segments[i + below(static_cast<std::uint32_t>(segments.size() - i))]);
    return segments;
}

/// One byte a page, none where the last one ended.
void addFarApart(Bench& bench, std::uint64_t count)
{
    for (std::uint64_t i = 1; i <= count; ++i)
        bench.add(i * SegmentPage::kBytes, "x");
}

void expectFarApart(const Bench& bench, std::uint64_t count)
{
    QVERIFY(bench.sink.inOrder);
    QCOMPARE(bench.sink.bytes.size(), std::size_t{count * SegmentPage::kBytes + 1});
    QCOMPARE(bench.records.gapBytes, count * (SegmentPage::kBytes - 1) + 1);
    QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
}

/// Segments of up to @p longest bytes anywhere in @p span bytes; some contradict each other.
std::vector<SentSegment> scatter(std::mt19937& random, std::uint32_t count, std::uint32_t span, std::uint32_t longest)
{
    std::vector<SentSegment> segments;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t offset = draw(random) % span;
        std::string text(1 + draw(random) % longest, '\0');
        const char version = draw(random) % 4 == 0 ? 'A' : 'a';
        for (std::size_t at = 0; at < text.size(); ++at)
            text[at] = static_cast<char>(version + static_cast<char>((offset + at) % 26));
        segments.push_back({offset, text});
    }
    return segments;
}

class TcpStreamTest : public QObject
{
    Q_OBJECT

private slots:
    void deliversInOrderWithoutKeepingAnything()
    {
        Bench bench;
        QVERIFY(bench.add(0, "hello ") == Arrival::InOrder);
        QVERIFY(bench.add(6, "world") == Arrival::InOrder);
        QCOMPARE(bench.sink.text(), std::string("hello world"));
        QCOMPARE(bench.segments.counters().highWater, std::uint64_t{0});
    }

    void segmentBehindAHoleWaitsForIt()
    {
        Bench bench;
        QVERIFY(bench.add(6, "world") == Arrival::Ahead);
        QCOMPARE(bench.sink.text(), std::string());
        QVERIFY(bench.add(0, "hello ") == Arrival::InOrder);
        QCOMPARE(bench.sink.text(), std::string("hello world"));
        QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
    }

    void sequenceWrapsInsideASegment()
    {
        Bench bench({}, 0xFFFFFFFA);
        QVERIFY(bench.add(8, "ijkl") == Arrival::Ahead);
        QVERIFY(bench.add(0, "abcdefgh") == Arrival::InOrder);
        QVERIFY(bench.add(2, "cdefgh") == Arrival::Retransmission);
        QCOMPARE(bench.sink.text(), std::string("abcdefghijkl"));
    }

    void retransmissionWithATailBringsTheTail()
    {
        Bench bench;
        bench.add(0, "abcd");
        QVERIFY(bench.add(2, "XXef") == Arrival::Partial);
        QCOMPARE(bench.sink.text(), std::string("abcdef"));
    }

    void overlapPolicyDecidesBetweenWaitingCopies_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("expected");
        // Waiting: [2,6) "oooo". Fresh: [1,5) "1111" begins before; [2,8) "222222" begins together and ends later;
        // [4,9) "33333" begins inside; then the hole [0,1) is filled.
        const auto row = [](const char* name, OverlapPolicy policy, const char* expected) {
            QTest::newRow(name) << static_cast<int>(policy) << expected;
        };
        row("first", OverlapPolicy::First, "a1oooo223");
        row("last", OverlapPolicy::Last, "a12233333");
        row("bsd", OverlapPolicy::Bsd, "a1111o223");
        row("linux", OverlapPolicy::Linux, "a12222223");
        row("windows", OverlapPolicy::Windows, "a1oooo223");
    }

    void overlapPolicyDecidesBetweenWaitingCopies()
    {
        QFETCH(int, policy);
        QFETCH(QString, expected);
        StreamLimits limits;
        limits.overlapPolicy = static_cast<OverlapPolicy>(policy);
        Bench bench(limits);
        bench.add(2, "oooo");
        bench.add(1, "1111");
        bench.add(2, "222222");
        bench.add(4, "33333");
        bench.add(0, "a");
        QCOMPARE(QString::fromStdString(bench.sink.text()), expected);
        QCOMPARE(bench.counters.overlapConflicts, std::uint64_t{3});
    }

    void identicalOverlapIsNoConflict()
    {
        Bench bench;
        bench.add(4, "efgh");
        bench.add(2, "cdef");
        bench.add(0, "abcd");
        QCOMPARE(bench.sink.text(), std::string("abcdefgh"));
        QCOMPARE(bench.counters.overlapConflicts, std::uint64_t{0});
    }

    void acknowledgmentBeforeTheDataIsNoGap()
    {
        Bench bench;
        bench.add(0, "ab");
        bench.acknowledge(6, 1'000'000);
        bench.add(2, "cdef");
        bench.acknowledge(6, 5'000'000'000);
        QCOMPARE(bench.sink.text(), std::string("abcdef"));
        QCOMPARE(bench.sink.gaps, 0);
    }

    void acknowledgedHoleIsAGapAfterASecond()
    {
        Bench bench;
        bench.add(0, "ab");
        bench.add(4, "ef");
        bench.acknowledge(6, 1'000'000'000);
        bench.acknowledge(6, 1'900'000'000);
        QCOMPARE(bench.sink.text(), std::string("ab"));
        bench.acknowledge(6, 2'100'000'000);
        QCOMPARE(bench.sink.text(), std::string("ab..ef"));
        QCOMPARE(bench.records.gapBytes, std::uint64_t{2});
        QVERIFY(bench.add(2, "cd") == Arrival::Retransmission);
    }

    void unacknowledgedHoleWaits()
    {
        Bench bench;
        bench.add(4, "ef");
        bench.acknowledge(0, 1'000'000'000);
        bench.acknowledge(0, 100'000'000'000);
        QCOMPARE(bench.sink.gaps, 0);
    }

    void wildAcknowledgmentIsIgnored()
    {
        Bench bench;
        bench.acknowledge(3ULL << 29, 1);
        bench.acknowledge(3ULL << 29, 10'000'000'000);
        QCOMPARE(bench.state.nextOffset, std::uint64_t{0});
    }

    void wildSegmentIsIgnoredAndCosts()
    {
        Bench bench;
        QVERIFY(bench.add((1U << 30) + 5, "x") == Arrival::OutOfWindow);
        QCOMPARE(bench.counters.outOfWindow, std::uint64_t{1});
        QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
    }

    void farSegmentAllocatesItselfAndNotTheHole()
    {
        Bench bench;
        bench.add(1U << 29, "x");
        QCOMPARE(bench.segments.counters().highWater, std::uint64_t{1});
        bench.finish();
        QCOMPARE(bench.records.gapBytes, std::uint64_t{1U << 29});
    }

    void finComesBeforeItsData()
    {
        Bench bench;
        bench.stream().setEnd(bench.first + 4);
        QVERIFY(!bench.stream().isComplete());
        bench.add(0, "abcdEXTRA");
        QVERIFY(bench.stream().isComplete());
        QVERIFY(bench.add(4, "more") == Arrival::AfterEnd);
        bench.finish();
        QCOMPARE(bench.sink.text(), std::string("abcd"));
        QVERIFY(bench.sink.ended);
    }

    void finInsideSentDataIsNotBelieved()
    {
        Bench bench;
        bench.add(0, "abcd");
        bench.add(6, "gh");
        bench.stream().setEnd(bench.first + 5);
        bench.add(4, "ef");
        QCOMPARE(bench.sink.text(), std::string("abcdefgh"));
    }

    void pageLimitDeclaresAGapAndGoesOn()
    {
        StreamLimits limits;
        limits.outOfOrderPages = 4;
        Bench bench(limits);
        addFarApart(bench, 10);
        QVERIFY(bench.state.waitingPages <= 4);
        QVERIFY(bench.counters.limitReached > 0);
        bench.finish();
        expectFarApart(bench, 10);
    }

    void copiesOfWhatWaitsNeedNoRoom()
    {
        StreamLimits limits;
        limits.outOfOrderBytes = 4;
        limits.outOfOrderPages = 1;
        Bench bench(limits);
        bench.add(2, "cdef");
        bench.add(2, "cdef");
        bench.add(3, "de");
        QCOMPARE(bench.sink.gaps, 0);
        bench.add(0, "ab");
        QCOMPARE(bench.sink.text(), std::string("abcdef"));
    }

    void lostBytesMayCoverWaitingOnes()
    {
        Bench bench;
        bench.add(3, "d");
        bench.add(5, "fg");
        bench.add(2 * SegmentPage::kBytes, "z");
        StreamContext context{bench.segments, bench.limits, bench.counters, bench.sinks};
        bench.stream().lose(6, context);
        QCOMPARE(bench.sink.text(), std::string("......g"));
        QCOMPARE(bench.state.waitingBytes, std::uint32_t{1});
        bench.stream().lose(2 * SegmentPage::kBytes, context);
        QCOMPARE(bench.state.waitingBytes, std::uint32_t{0});
        QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
    }

    void byteLimitDeclaresAGapAndGoesOn()
    {
        StreamLimits limits;
        limits.outOfOrderBytes = 5000;
        Bench bench(limits);
        const std::string block(2000, 'x');
        for (std::uint64_t i = 0; i < 10; ++i) {
            bench.add(1 + i * 2001, block);
            QVERIFY(bench.state.waitingBytes <= 5000);
        }
        bench.finish();
        QCOMPARE(bench.sink.bytes.size(), std::size_t{10 * 2001});
        QCOMPARE(bench.records.gapBytes, std::uint64_t{10});
    }

    void payloadLargerThanEveryBoundStillArrives()
    {
        StreamLimits limits;
        limits.outOfOrderBytes = 1000;
        Bench bench(limits);
        bench.add(10, std::string(60000, 'x'));
        QCOMPARE(bench.sink.bytes.size(), std::size_t{60010});
        QCOMPARE(bench.records.gapBytes, std::uint64_t{10});
    }

    void exhaustedPoolDeclaresAGapAndGoesOn()
    {
        Bench bench({}, 7, 2);
        addFarApart(bench, 10);
        QVERIFY(bench.counters.poolExhausted > 0);
        QVERIFY(bench.segments.counters().exhausted > 0);
        bench.finish();
        expectFarApart(bench, 10);
        QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
    }

    void depthIsCountedAndNotDelivered()
    {
        StreamLimits limits;
        limits.depthBytes = 5;
        Bench bench(limits);
        bench.add(0, "abc");
        bench.add(6, "ghi");
        bench.add(3, "def");
        QCOMPARE(bench.sink.text(), std::string("abcde"));
        QCOMPARE(bench.counters.depthReachedBytes, std::uint64_t{4});
        QCOMPARE(bench.state.nextOffset, std::uint64_t{9});
    }

    void bytesCutOffByTheSnapshotLengthAreAGapAtOnce()
    {
        Bench bench;
        bench.add(0, "ab");
        StreamContext context{bench.segments, bench.limits, bench.counters, bench.sinks};
        bench.stream().lose(3, context);
        bench.add(5, "fg");
        QCOMPARE(bench.sink.text(), std::string("ab...fg"));
    }

    void twoGibibytesOfStreamDoNotOverflow()
    {
        Bench bench({.depthBytes = 1});
        const std::string block(60000, 'x');
        for (std::uint64_t offset = 0; offset < (5ULL << 30); offset += block.size())
            if (bench.add(offset, block) != Arrival::InOrder)
                QFAIL(qPrintable(QString("at offset %1").arg(offset)));
        QVERIFY(bench.state.nextOffset >= (5ULL << 30));
    }

    void threeThousandSegmentsBehindAHoleNeedNoRecursion()
    {
        StreamLimits limits;
        limits.outOfOrderPages = 4000;
        limits.outOfOrderBytes = 1U << 20;
        Bench bench(limits, 1, 4096);
        for (std::uint64_t i = 3058; i > 0; --i)
            bench.add(i, "x");
        bench.add(0, "x");
        QCOMPARE(bench.sink.bytes.size(), std::size_t{3059});
    }

    void agreesWithTheOracle_data()
    {
        QTest::addColumn<int>("policy");
        QTest::newRow("first") << static_cast<int>(OverlapPolicy::First);
        QTest::newRow("last") << static_cast<int>(OverlapPolicy::Last);
        QTest::newRow("bsd") << static_cast<int>(OverlapPolicy::Bsd);
        QTest::newRow("linux") << static_cast<int>(OverlapPolicy::Linux);
        QTest::newRow("windows") << static_cast<int>(OverlapPolicy::Windows);
    }

    /// 100,000 seeded cases over the five policies.
    void agreesWithTheOracle()
    {
        QFETCH(int, policy);
        StreamLimits limits;
        limits.overlapPolicy = static_cast<OverlapPolicy>(policy);
        const auto pool = std::make_shared<SegmentPool>(256);
        for (std::uint32_t seed = 1; seed <= 20000; ++seed) {
            std::mt19937 random(seed);
            const std::uint32_t isn = seed % 2 == 0 ? draw(random) : 0xFFFFFFFF - draw(random) % 400;
            Bench bench(pool, limits, isn);
            StreamOracle oracle(limits.overlapPolicy);
            for (const SentSegment& segment : damage(random)) {
                bench.add(segment.offset, segment.text);
                oracle.add(segment.offset, segment.text);
            }
            bench.finish();
            if (bench.sink.text() != oracle.text() || !bench.sink.inOrder || bench.segments.counters().inUse != 0 ||
                bench.state.waitingBytes != 0)
                QFAIL(qPrintable(QString("seed %1\nstream %2\noracle %3")
                                     .arg(seed)
                                     .arg(QString::fromStdString(bench.sink.text()))
                                     .arg(QString::fromStdString(oracle.text()))));
        }
    }

    void agreesWithTheOracleOverManyPages_data() { agreesWithTheOracle_data(); }

    /// Segments of every length, over many pages, in any order.
    void agreesWithTheOracleOverManyPages()
    {
        QFETCH(int, policy);
        StreamLimits limits;
        limits.overlapPolicy = static_cast<OverlapPolicy>(policy);
        limits.outOfOrderBytes = 4U << 20;
        limits.outOfOrderPages = 1000;
        const auto pool = std::make_shared<SegmentPool>(1000, true, 0x1234'5678'9ABC'DEF1);
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            constexpr std::array<std::uint32_t, 4> kLongest{1, 70, 3000, 60'000};
            Bench bench(pool, limits, draw(random));
            StreamOracle oracle(limits.overlapPolicy);
            for (const SentSegment& segment : scatter(random, 300, 300'000, kLongest[seed % 4])) {
                bench.add(segment.offset, segment.text);
                oracle.add(segment.offset, segment.text);
            }
            bench.finish();
            QVERIFY2(bench.sink.text() == oracle.text(), qPrintable(QString("seed %1").arg(seed)));
            QVERIFY(bench.sink.inOrder);
            QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
            QCOMPARE(bench.state.waitingBytes, std::uint32_t{0});
        }
    }

    void manyWaitingSegmentsAreNotWalked_data()
    {
        QTest::addColumn<quint32>("stride");
        QTest::newRow("every second byte") << quint32{2};
        QTest::newRow("one byte a page") << quint32{SegmentPage::kBytes};
    }

    /// A walk over what waits takes more than 100 microseconds a segment, which would be more than ten seconds here.
    void manyWaitingSegmentsAreNotWalked()
    {
        QFETCH(quint32, stride);
        constexpr std::uint64_t kWaiting = 8000;
        constexpr int kCopies = 100'000;
        StreamLimits limits;
        limits.outOfOrderPages = 8192;
        limits.outOfOrderBytes = 16U << 20;
        Bench bench(limits, 1, 8192);
        const auto cpuBefore = std::clock();
        for (std::uint64_t i = 1; i <= kWaiting; ++i)
            bench.add(i * stride, "x");
        for (int i = 0; i < kCopies; ++i)
            bench.add((kWaiting - 1) * stride, "x");
        for (std::uint64_t i = kWaiting; i > 0; --i)
            bench.add(i * stride, "x");
        const double seconds = static_cast<double>(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 2.0, qPrintable(QString("%1 s").arg(seconds)));
        QCOMPARE(bench.state.waitingBytes, std::uint32_t{kWaiting});
        QCOMPARE(bench.counters.limitReached, std::uint64_t{0});
    }

    /// Whatever the bounds: in order, every byte one that was sent there, everything covered, nothing kept.
    void tightBoundsLoseOrderOfNothing()
    {
        for (std::uint32_t seed = 1; seed <= 20000; ++seed) {
            std::mt19937 random(seed);
            StreamLimits limits;
            limits.outOfOrderPages = 1 + draw(random) % 4;
            limits.outOfOrderBytes = 20 + draw(random) % 100;
            Bench bench(limits, draw(random), 1 + draw(random) % 4);
            std::vector<std::set<std::uint8_t>> sent;
            for (const SentSegment& segment : damage(random)) {
                bench.add(segment.offset, segment.text);
                sent.resize(std::max<std::size_t>(sent.size(), segment.offset + segment.text.size()));
                for (std::size_t i = 0; i < segment.text.size(); ++i)
                    sent[segment.offset + i].insert(static_cast<std::uint8_t>(segment.text[i]));
                QVERIFY(bench.state.waitingPages <= limits.outOfOrderPages);
                QVERIFY(bench.state.waitingBytes <= limits.outOfOrderBytes);
            }
            bench.finish();
            QVERIFY(bench.sink.inOrder);
            QCOMPARE(bench.sink.bytes.size(), sent.size());
            for (std::size_t i = 0; i < sent.size(); ++i)
                if (bench.sink.bytes[i] && !sent[i].contains(*bench.sink.bytes[i]))
                    QFAIL(qPrintable(QString("seed %1: offset %2 was never sent like that").arg(seed).arg(i)));
            QCOMPARE(bench.segments.counters().inUse, std::uint64_t{0});
        }
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TcpStreamTest)
#include "tst_tcp_stream.moc"
