// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/bucket_index.h"
#include "core/flow/timer_wheel.h"

#include <QtTest>

#include <map>
#include <set>

using namespace netmoth::flow;

namespace {

class BucketIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void overflowingBucketsAreFoundAndForgotten()
    {
        BucketIndex index(64);  // 16 buckets
        constexpr std::uint64_t kSameHome = 5;
        const auto hashOf = [](std::uint32_t i) { return kSameHome | std::uint64_t{i + 1} << 48; };
        for (std::uint32_t i = 0; i < 45; ++i)  // four and a half buckets of ten
            QVERIFY(index.insert(hashOf(i), i));
        for (std::uint32_t i = 0; i < 45; ++i)
            QCOMPARE(index.find(hashOf(i), [&](std::uint32_t found) { return found == i; }), i);
        for (std::uint32_t i = 0; i < 45; i += 2)
            index.erase(hashOf(i), i);
        for (std::uint32_t i = 0; i < 45; ++i)
            QCOMPARE(index.find(hashOf(i), [&](std::uint32_t found) { return found == i; }),
                     i % 2 == 0 ? BucketIndex::kNone : i);
    }

    void refusesWhenEveryProbedBucketIsFull()
    {
        BucketIndex index(64);
        std::uint32_t inserted = 0;
        while (inserted < 1000 && index.insert(0, inserted))
            ++inserted;
        QCOMPARE(inserted, std::uint32_t{BucketIndex::kEntries * BucketIndex::kMaxProbes});
        index.erase(0, 77);
        QVERIFY(index.insert(0, 2000));
    }

    void equalHashesAreToldApartByTheKey()
    {
        BucketIndex index(64);
        QVERIFY(index.insert(42, 1));
        QVERIFY(index.insert(42, 2));
        QCOMPARE(index.find(42, [](std::uint32_t found) { return found == 2; }), 2U);
        QCOMPARE(index.find(42, [](std::uint32_t) { return false; }), BucketIndex::kNone);
    }

    void wheelCallsEachObjectInItsSecond()
    {
        TimerWheel wheel(100, 4);
        wheel.advance(1000, [](std::uint32_t) { return TimerWheel::Tick{0}; });
        std::map<std::uint32_t, TimerWheel::Tick> due;
        for (std::uint32_t i = 0; i < 50; ++i)
            wheel.insert(i, 1001 + i);  // far beyond one turn of 16
        for (TimerWheel::Tick now = 1001; now <= 1060; ++now)
            wheel.advance(now, [&](std::uint32_t index) -> TimerWheel::Tick {
                const TimerWheel::Tick deadline = 1001 + index;
                if (deadline <= now)
                    due[index] = now;
                return deadline;
            });
        QCOMPARE(due.size(), std::size_t{50});
        for (const auto& [index, when] : due)
            QCOMPARE(when, TimerWheel::Tick{1001 + index});
    }

    /// An object with a far deadline is put off twice, however far and in whatever leaps the time goes on.
    void wheelLooksRarelyAtFarDeadlines()
    {
        TimerWheel wheel(1, 4);
        wheel.advance(1000, [](std::uint32_t) { return TimerWheel::Tick{0}; });
        constexpr TimerWheel::Tick kDeadline = 1000 + 16 * 16 * 12 + 5;
        wheel.insert(0, kDeadline);
        int looks = 0;
        TimerWheel::Tick ended = 0;
        for (TimerWheel::Tick now = 1000; now < kDeadline + 100; now += 17)
            wheel.advance(now, [&](std::uint32_t) {
                ++looks;
                ended = now;
                return kDeadline;
            });
        QVERIFY(ended >= kDeadline && ended < kDeadline + 17);
        QVERIFY(looks <= 3);
    }

    void wheelSurvivesJumpsAndRemovals()
    {
        TimerWheel wheel(10, 4);
        wheel.advance(5, [](std::uint32_t) { return TimerWheel::Tick{0}; });
        for (std::uint32_t i = 0; i < 10; ++i)
            wheel.insert(i, 7);  // all in one slot
        wheel.remove(0);
        wheel.remove(5);
        wheel.remove(9);
        wheel.remove(9);  // not there: nothing happens
        wheel.move(3, 1'000'000);
        std::set<std::uint32_t> due;
        const auto collect = [&](TimerWheel::Tick now) {
            wheel.advance(now, [&](std::uint32_t index) -> TimerWheel::Tick {
                due.insert(index);
                return index == 3 ? 1'000'000 : now;
            });
        };
        collect(900'000);
        QCOMPARE(due, (std::set<std::uint32_t>{1, 2, 3, 4, 6, 7, 8}));
        due.clear();
        collect(899'000);  // never backwards
        QVERIFY(due.empty());
        collect(1'000'001);
        QCOMPARE(due, (std::set<std::uint32_t>{3}));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(BucketIndexTest)
#include "tst_bucket_index.moc"
