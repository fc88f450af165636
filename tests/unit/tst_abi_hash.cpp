// SPDX-License-Identifier: GPL-3.0-or-later
// Two builds that understand the same bytes differently have different hashes.
#include "core/telemetry/abi_hash.h"
#include "core/telemetry/counters.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/tcp_record.h"
#include "core/telemetry/tunnel_record.h"

#include <QTest>

#include <functional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

using namespace netmoth;
using namespace netmoth::telemetry;

namespace {

using Words = std::vector<std::uint64_t>;
using Change = std::function<void(Words&)>;

Words flowWords()
{
    FlowWords words{};
    words[flow_word::kIdentity] = packIdentity(1, 6, 4, flow::FlowState::New, flow::EndReason::None);
    return {words.begin(), words.end()};
}

Words tcpWords()
{
    const TcpWords words = packTcp(0, 0, {});
    return {words.begin(), words.end()};
}

/// The hash of a build that looks for things elsewhere: its reader sees the words as @p change turns them.
std::uint64_t hashOfFlow(const Change& change = [](Words&) {})
{
    return hashOfRecord(flowWords(), [&](std::span<const std::uint64_t> words, flow::FlowSnapshot& flow) {
        Words changed(words.begin(), words.end());
        change(changed);
        return unpackFlow(changed, 0, 0, flow);
    });
}

std::uint64_t hashOfTcp(const Change& change = [](Words&) {})
{
    return hashOfRecord(tcpWords(), [&](std::span<const std::uint64_t> words, flow::FlowSnapshot& flow) {
        Words changed(words.begin(), words.end());
        change(changed);
        unpackTcp(changed, flow);
        return flow.tcp.isTracked;
    });
}

std::vector<CounterDescription> allCounters()
{
    return {kCounters.begin(), kCounters.end()};
}

/// Bits @p first to @p first + 7 of @p word change places with the eight above them.
Change swapBytes(std::size_t word, int first)
{
    return [word, first](Words& words) {
        const std::uint64_t low = words[word] >> first & 0xFF;
        const std::uint64_t high = words[word] >> (first + 8) & 0xFF;
        words[word] = (words[word] & ~(std::uint64_t{0xFFFF} << first)) | (low << 8 | high) << first;
    };
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class AbiHashTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameEachTime()
    {
        QCOMPARE(hashOfFlow(), hashOfFlow());
        QCOMPARE(hashOfTcp(), hashOfTcp());
        QCOMPARE(abiHash(), abiHash());
        QVERIFY(abiHash() != 0);
    }

    void countersCountWithNameOrderAndKind()
    {
        const std::uint64_t hash = hashOfCounters(allCounters());
        QCOMPARE(hashOfCounters(allCounters()), hash);
        auto swapped = allCounters();
        std::swap(swapped[indexOf(Counter::RingDrops)], swapped[indexOf(Counter::RingFreezes)]);
        QVERIFY(hashOfCounters(swapped) != hash);
        auto renamed = allCounters();
        renamed[indexOf(Counter::TcpGaps)].name = "tcp.holes";
        QVERIFY(hashOfCounters(renamed) != hash);
        auto otherKind = allCounters();
        otherKind[indexOf(Counter::FlowsActive)].kind = CounterKind::Count;
        QVERIFY(hashOfCounters(otherKind) != hash);
        auto swappedErrors = allCounters();
        std::swap(swappedErrors[kCounterCount - 1], swappedErrors[kCounterCount - 2]);
        QVERIFY(hashOfCounters(swappedErrors) != hash);
    }

    void everyCounterHasANameOfItsOwn()
    {
        std::set<std::string_view> names;
        for (const CounterDescription& counter : kCounters)
            QVERIFY2(!counter.name.empty() && names.insert(counter.name).second, counter.name.data());
        QCOMPARE(names.size(), kCounterCount);
        QCOMPARE(counterName(indexOf(Counter::RingDrops)).data(), "capture.ring_drops");
        QCOMPARE(counterName(indexOf(packet::DecodeError::UdpLength)).data(), "decoder.udp.length");
        QVERIFY(isGauge(indexOf(Counter::FlowsActive)) && !isGauge(indexOf(Counter::FlowsCreated)));
    }

    void flowFieldThatMovedChangesIt_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("stateAndReason") << swapBytes(flow_word::kIdentity, 0);
        QTest::newRow("versionAndProtocol") << swapBytes(flow_word::kIdentity, 16);
        QTest::newRow("icmpTypeAndCode") << swapBytes(flow_word::kPorts, 0);
        QTest::newRow("flagsOfTheEnds") << swapBytes(flow_word::kTcp, 48);
        QTest::newRow("packetsAndBytes") << Change(
            [](Words& words) { std::swap(words[flow_word::kOriginatorPackets], words[flow_word::kOriginatorBytes]); });
        QTest::newRow("ends") << Change(
            [](Words& words) { std::swap(words[flow_word::kOriginator], words[flow_word::kResponder]); });
        QTest::newRow("otherUnit") << Change([](Words& words) { words[flow_word::kFirstSeen] *= 1000; });
        QTest::newRow("narrower") << Change(
            [](Words& words) { words[flow_word::kPorts] &= ~(std::uint64_t{1} << 63); });
    }

    void flowFieldThatMovedChangesIt()
    {
        QFETCH(Change, change);
        QVERIFY(hashOfFlow(change) != hashOfFlow());
    }

    void tcpFieldThatMovedChangesIt_data()
    {
        QTest::addColumn<Change>("change");
        for (std::size_t word = 2; word < 11; ++word) {
            QTest::addRow("word %d, next one", static_cast<int>(word))
                << Change([word](Words& words) { std::swap(words[word], words[word + 1]); });
            QTest::addRow("word %d, halves", static_cast<int>(word))
                << Change([word](Words& words) { words[word] = words[word] << 32 | words[word] >> 32; });
        }
    }

    void tcpFieldThatMovedChangesIt()
    {
        QFETCH(Change, change);
        QVERIFY(hashOfTcp(change) != hashOfTcp());
    }
};

QTEST_GUILESS_MAIN(AbiHashTest)
#include "tst_abi_hash.moc"
