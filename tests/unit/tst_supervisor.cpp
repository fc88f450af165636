// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's main thread and its workers, on sources whose kernel refuses and dawdles as a test tells it to.
#include "capture-helper/supervisor.h"
#include "core/telemetry/region_reader.h"
#include "tests/support/region_fixture.h"

#include <QTest>

#include <fcntl.h>
#include <sys/eventfd.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <set>
#include <thread>

using namespace netmoth;
using namespace netmoth::capture;
using namespace std::chrono_literals;
using telemetry::RegionState;

namespace {

/// A program that a test recognises; 0 rejects everything, as a paused or stopping worker does.
pipeline::FilterProgram program(std::uint32_t number)
{
    return {bpf_insn{BPF_RET | BPF_K, 0, 0, number}};
}

/// What the kernel does for one ring.
struct FakeKernel
{
    std::atomic<std::uint32_t> installed{1};
    std::atomic<std::uint32_t> refused{~0U};          ///< A program that is refused.
    std::atomic<std::uint32_t> refusesAllAfter{~0U};  ///< Once this is installed, all are.
    std::atomic<int> delayMs{0};                      ///< Of setFilter().
    std::atomic<int> bursts{0};
};

class FakeSource final : public source::PacketSource
{
public:
    explicit FakeSource(FakeKernel& kernel)
        : m_kernel(kernel)
    {
    }
    source::Burst nextBurst(std::chrono::milliseconds wait) override
    {
        ++m_kernel.bursts;
        std::this_thread::sleep_for(wait / 5);
        return {source::BurstStatus::Idle, {}};
    }
    source::SourceStatistics statistics() override { return {}; }
    Result<void> setFilter(std::span<const bpf_insn> program) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(m_kernel.delayMs));
        const std::uint32_t number = program.front().k;
        if (number == m_kernel.refused || m_kernel.installed == m_kernel.refusesAllAfter)
            return fail(FailureKind::System, "The kernel refuses filter " + std::to_string(number) + '.');
        m_kernel.installed = number;
        return {};
    }
    [[nodiscard]] std::string failure() const override { return {}; }

private:
    FakeKernel& m_kernel;
};

using Script = std::vector<std::function<bool(Supervisor&)>>;  // each is called until it returns true

/// Carries a script out and writes down what it is told.
class ScriptedCommander final : public Commander
{
public:
    explicit ScriptedCommander(Script script, std::function<void(const FilterOrders::Answer&)> answered = {})
        : m_script(std::move(script))
        , m_answered(std::move(answered))
    {
    }
    [[nodiscard]] pollfd endOfInput() const override { return {-1, 0, 0}; }
    [[nodiscard]] Result<void> starting(Supervisor&) override { return start; }
    [[nodiscard]] int inputDescriptor() const override { return -1; }
    void handleInput(Supervisor&) override {}
    void tick(Supervisor& supervisor) override
    {
        while (m_next < m_script.size() && m_script[m_next](supervisor))
            ++m_next;
        tookTooLong = std::chrono::steady_clock::now() > m_deadline;
        if (m_next == m_script.size() || tookTooLong)
            supervisor.stop();
    }
    void filterAnswered(Supervisor&, const FilterOrders::Answer& answer) override
    {
        answers.push_back(answer);
        if (m_answered)
            m_answered(answer);
    }
    void noticed(const std::string&) override {}
    void finished(Supervisor&) override { hasFinished = true; }
    void failed(Supervisor&, const Failure& cause) override { failure = cause.sentence; }

    Result<void> start;
    std::vector<FilterOrders::Answer> answers;
    std::string failure;
    bool hasFinished = false;
    bool tookTooLong = false;

private:
    Script m_script;
    std::function<void(const FilterOrders::Answer&)> m_answered;
    std::size_t m_next = 0;
    std::chrono::steady_clock::time_point m_deadline = std::chrono::steady_clock::now() + 30s;
};

/// Two workers on two rings.
class Bench
{
public:
    int run(Commander& commander)
    {
        telemetry::RegionDescription description;
        description.workerCount = 2;
        description.flowCapacity = description.journalCapacity = 1024;
        description.tcpCapacity = 64;
        description.sourceName = "test0";
        auto region = test::valueOrThrow(telemetry::RegionWriter::create(description));
        reader.emplace(
            test::valueOrThrow(telemetry::RegionReader::open(UniqueFd(::fcntl(region.fd(), F_DUPFD_CLOEXEC, 0)))));
        std::vector<std::unique_ptr<source::PacketSource>> sources;
        for (FakeKernel& kernel : kernels)
            sources.push_back(std::make_unique<FakeSource>(kernel));
        pipeline::WorkerOptions options;
        options.filter = program(1);
        options.tcp = reassembly::TcpTrackerOptions::from({}, 1024);
        options.isOneOfSeveral = true;
        Supervisor supervisor(std::move(region), UniqueFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), std::move(sources),
                              options, {});
        return supervisor.run(commander);
    }
    [[nodiscard]] bool bothHave(std::uint32_t number) const
    {
        return kernels[0].installed == number && kernels[1].installed == number;
    }
    [[nodiscard]] RegionState state() const { return reader->live().state; }

    std::array<FakeKernel, 2> kernels;
    std::optional<telemetry::RegionReader> reader;
};

std::function<bool(Supervisor&)> setFilters(std::vector<std::uint32_t> numbers)
{
    return [numbers](Supervisor& supervisor) {
        for (const std::uint32_t number : numbers)
            supervisor.setFilter(100 + number, program(number));
        return true;
    };
}

}  // namespace

class SupervisorTest : public QObject
{
    Q_OBJECT

private slots:
    /// Three changes at once, and more while the first of two rings is far faster than the second.
    void filterIsToldWhenEveryRingHasIt()
    {
        Bench bench;
        bench.kernels[1].delayMs = 60;
        std::vector<bool> bothHadIt;
        ScriptedCommander* told = nullptr;
        ScriptedCommander commander(
            {setFilters({2, 3, 4}), [&](Supervisor&) { return told->answers.size() >= 1; }, setFilters({5}),
             [&](Supervisor&) { return told->answers.size() >= 4; }},
            [&](const FilterOrders::Answer& answer) { bothHadIt.push_back(bench.bothHave(answer.order - 100)); });
        told = &commander;
        QCOMPARE(bench.run(commander), 0);
        QVERIFY(!commander.tookTooLong);
        QCOMPARE(commander.answers.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(commander.answers[i].order, static_cast<std::uint32_t>(102 + i));
            QCOMPARE(commander.answers[i].refusal, std::string());
            QVERIFY(bothHadIt[i]);
        }
        QCOMPARE(bench.reader->live().filterGeneration, std::uint64_t{4});
    }

    void whatOneRingRefusesIsTakenBackFromAll_data()
    {
        QTest::addColumn<int>("delayMs");
        QTest::newRow("atOnce") << 0;
        QTest::newRow("late") << 60;
    }

    void whatOneRingRefusesIsTakenBackFromAll()
    {
        QFETCH(int, delayMs);
        Bench bench;
        bench.kernels[1].refused = 3;
        bench.kernels[1].delayMs = delayMs;
        std::vector<bool> agreed;
        ScriptedCommander* told = nullptr;
        ScriptedCommander commander({setFilters({2, 3, 4}), [&](Supervisor&) { return told->answers.size() >= 3; }},
                                    [&](const FilterOrders::Answer& answer) {
                                        agreed.push_back(bench.bothHave(answer.order == 103 ? 2 : answer.order - 100));
                                    });
        told = &commander;
        QCOMPARE(bench.run(commander), 0);
        QCOMPARE(commander.answers.size(), std::size_t{3});
        QCOMPARE(commander.answers[0].refusal, std::string());
        QCOMPARE(commander.answers[1].order, 103U);
        QCOMPARE(commander.answers[1].refusal, std::string("The kernel refuses filter 3."));
        QCOMPARE(commander.answers[2].refusal, std::string());
        QCOMPARE(agreed, std::vector<bool>(3, true));
        QCOMPARE(bench.reader->live().filterGeneration, std::uint64_t{2});
    }

    void ringsThatDisagreeEndTheCapture()
    {
        Bench bench;
        bench.kernels[1].refused = 3;
        bench.kernels[0].refusesAllAfter = 3;  // so that the filter before does not come back
        ScriptedCommander commander({setFilters({3}), [](Supervisor&) { return false; }});
        QCOMPARE(bench.run(commander), 1);
        QVERIFY(!commander.tookTooLong);
        QCOMPARE(commander.failure, std::string("The kernel refuses filter 1."));
        QCOMPARE(bench.state(), RegionState::Failed);
    }

    void noMoreFiltersWaitThanAreBounded()
    {
        Bench bench;
        bench.kernels[1].delayMs = 5;
        std::vector<std::uint32_t> numbers;
        for (std::uint32_t number = 2; number < 102; ++number)
            numbers.push_back(number);
        ScriptedCommander* told = nullptr;
        ScriptedCommander commander({setFilters(numbers), [&](Supervisor&) { return told->answers.size() >= 100; }});
        told = &commander;
        QCOMPARE(bench.run(commander), 0);
        std::set<std::uint32_t> orders;
        std::size_t refusals = 0;
        for (const FilterOrders::Answer& answer : commander.answers) {
            orders.insert(answer.order);
            refusals += answer.refusal.empty() ? 0U : 1U;
        }
        QCOMPARE(orders.size(), std::size_t{100});  // each has its one answer
        QCOMPARE(refusals, std::size_t{36});
    }

    void pausedIsWhatEveryWorkerIs()
    {
        Bench bench;
        bench.kernels[1].refused = 0;
        RegionState whileOneGoesOn{};
        RegionState afterwards{};
        const auto now = [] { return std::chrono::steady_clock::now(); };
        std::chrono::steady_clock::time_point asked;
        ScriptedCommander commander({[&](Supervisor& supervisor) {
                                         if (bench.kernels[1].bursts == 0)
                                             return false;
                                         supervisor.pause();
                                         asked = now();
                                         return true;
                                     },
                                     [&](Supervisor&) { return now() - asked > 400ms; },
                                     [&](Supervisor&) {
                                         whileOneGoesOn = bench.state();
                                         bench.kernels[1].refused = ~0U;
                                         return true;
                                     },
                                     [&](Supervisor&) {
                                         afterwards = bench.state();
                                         return afterwards == RegionState::Paused;
                                     },
                                     [&](Supervisor& supervisor) {
                                         supervisor.resume();
                                         return true;
                                     },
                                     [&](Supervisor&) { return bench.state() == RegionState::Running; }});
        QCOMPARE(bench.run(commander), 0);
        QVERIFY(!commander.tookTooLong);
        QCOMPARE(whileOneGoesOn, RegionState::Running);
        QCOMPARE(afterwards, RegionState::Paused);
    }

    void resumingWithoutTheFilterIsAFailure()
    {
        Bench bench;
        ScriptedCommander commander({[&](Supervisor& supervisor) {
                                         supervisor.pause();
                                         return true;
                                     },
                                     [&](Supervisor&) { return bench.state() == RegionState::Paused; },
                                     [&](Supervisor& supervisor) {
                                         bench.kernels[0].refused = 1;
                                         supervisor.resume();
                                         return true;
                                     },
                                     [](Supervisor&) { return false; }});
        QCOMPARE(bench.run(commander), 1);
        QVERIFY(!commander.tookTooLong);
        QCOMPARE(commander.failure, std::string("The kernel refuses filter 1."));
    }

    void nothingCountsAfterStop()
    {
        Bench bench;
        RegionState seen{};
        ScriptedCommander commander({[&](Supervisor& supervisor) {
            supervisor.stop();
            supervisor.resume();
            supervisor.pause();
            seen = bench.state();
            return true;
        }});
        QCOMPARE(bench.run(commander), 0);
        QCOMPARE(seen, RegionState::Stopping);
        QVERIFY(commander.hasFinished);
    }

    void appThatDoesNotGetTheRegionIsAFailure()
    {
        Bench bench;
        ScriptedCommander commander({[](Supervisor&) { return false; }});
        commander.start = fail(FailureKind::System, "No region.");
        QCOMPARE(bench.run(commander), 1);
        QCOMPARE(commander.failure, std::string("No region."));
        QVERIFY(!commander.hasFinished);
        QCOMPARE(bench.kernels[0].bursts, 0);
    }
};

QTEST_GUILESS_MAIN(SupervisorTest)
#include "tst_supervisor.moc"
