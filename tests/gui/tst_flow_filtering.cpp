// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of flows shows of all that are known: filter, search, liveness, a time.
#include "app/gui/models/flow_model.h"
#include "tests/gui/shown_flows.h"
#include "tests/gui/stall_watch.h"
#include "tests/model/flow_samples.h"
#include "tests/support/thread_sanitizer_allowance.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using netmoth::testing::kAllowance;

namespace {

FlowFilterPtr filterOf(const char* text)
{
    return std::make_shared<const filter::FlowFilter>(filter::FlowFilter::compile(text).value());
}

}  // namespace

class TestFlowFiltering : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheFilterAccepts();
    void filterFollowsChangingFlows();
    void filterSurvivesRandomUpdates();
    void filtersTwoHundredThousandFlowsOffTheGuiThread();
    void showsWhatIsAskedFor_data();
    void showsWhatIsAskedFor();
    void showsWhatWasSeenInATime();
    void selectedFlowThatIsFilteredOutIsNoLongerSelected();
};

void TestFlowFiltering::showsWhatTheFilterAccepts()
{
    FlowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QItemSelectionModel selection(&model);
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200), flowNumber(3, 300), flowNumber(4, 400)}));
    QTRY_COMPARE(model.rowCount(), 4);
    selection.select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);  // flow 1
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);  // flow 3
    model.setFilter(filterOf("tcp && flow.bytes_sent < 300"));  // every third flow is UDP
    QTRY_COMPARE(flowIndexes(model), (Indexes{2, 1}));
    QCOMPARE(model.totalCount(), std::size_t{4});
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(model.flowAt(selection.selectedRows().first().row()).id.index, 1U);
    model.addEndedFlows(endedFlows({flowNumber(2, 200)}));
    model.setFilter(filterOf("flow.ended"));
    QTRY_COMPARE(flowIndexes(model), (Indexes{2}));
    model.setFilter(nullptr);
    QTRY_COMPARE(flowIndexes(model), (Indexes{4, 3, 2, 1}));
    QCOMPARE(model.totalCount(), std::size_t{4});
}

void TestFlowFiltering::filterFollowsChangingFlows()
{
    FlowModel model;
    model.setFilter(filterOf("flow.bytes_sent >= 500"));
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 900)}));
    QTRY_COMPARE(flowIndexes(model), (Indexes{2}));
    model.setActiveFlows(flowTable({flowNumber(1, 600), flowNumber(2, 900)}));
    QTRY_COMPARE(flowIndexes(model), (Indexes{2, 1}));
    model.clear();
    QCOMPARE(model.totalCount(), std::size_t{0});
    model.setActiveFlows(flowTable({flowNumber(3, 499), flowNumber(4, 500)}));
    QTRY_COMPARE(flowIndexes(model), (Indexes{4}));
}

void TestFlowFiltering::filterSurvivesRandomUpdates()
{
    FlowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20240502);
    const QStringList filters{"", "tcp", "flow.bytes_sent > 500", "ip.src == 192.0.2.0/27", "flow.ended", "sctp"};
    for (int round = 0; round < 40; ++round) {
        std::vector<flow::FlowSnapshot> flows;
        for (std::uint32_t i = 0; i < 60; ++i)
            if (random.bounded(3) != 0)
                flows.push_back(flowNumber(i, random.bounded(1000U)));
        model.setActiveFlows(flowTable(flows));
        const QString text = filters[static_cast<qsizetype>(random.bounded(static_cast<quint32>(filters.size())))];
        const FlowFilterPtr filter = filterOf(qPrintable(text));
        model.setFilter(filter);
        QTRY_VERIFY(model.isUpToDate());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(filter->accepts(model.flowAt(row)));
        QVERIFY(model.totalCount() >= flows.size());
    }
}

void TestFlowFiltering::filtersTwoHundredThousandFlowsOffTheGuiThread()
{
    FlowModel model;
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < 200'000; ++i)
        flows.push_back(flowNumber(i, i % 5000));
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 10'000 * kAllowance);
    QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), 10'000 * kAllowance);
    const StallWatch watch;
    QElapsedTimer total;
    total.start();
    model.setFilter(filterOf("ip.addr == 192.0.2.0/25 && tcp.port in {443, 40000..41000} && !(flow.bytes < 2 kB)"));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() < 100'000, 10'000 * kAllowance);
    const qint64 filteredMs = total.restart();
    QVERIFY(model.rowCount() > 1000);
    model.setFilter(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 10'000 * kAllowance);
    qInfo("200,000 flows filtered in %lld ms, shown again in %lld ms; longest stall of the GUI thread %lld ms",
          filteredMs, total.elapsed(), watch.longestMs());
    QVERIFY(watch.longestMs() < 500 * kAllowance);  // generous: sanitizers and busy machines
}

void TestFlowFiltering::showsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("liveness");
    QTest::addColumn<Indexes>("expected");
    const auto row = [](const char* name, const char* filter, const char* search, FlowLiveness liveness,
                        const Indexes& expected) {
        QTest::newRow(name) << filter << search << static_cast<int>(liveness) << expected;
    };
    // Flows 1 to 6 are active (3 and 6 UDP), 7 and 8 have ended.
    row("everything", "", "", FlowLiveness::All, {8, 7, 6, 5, 4, 3, 2, 1});
    row("active", "", "", FlowLiveness::Active, {6, 5, 4, 3, 2, 1});
    row("ended", "", "", FlowLiveness::Ended, {8, 7});
    row("filter", "udp", "", FlowLiveness::All, {6, 3});
    row("filterAndLiveness", "tcp", "", FlowLiveness::Ended, {8, 7});
    row("searchProtocol", "", "UDP", FlowLiveness::All, {6, 3});
    row("searchPort", "", "40004", FlowLiveness::All, {4});
    row("searchAddress", "", "192.0.2.3", FlowLiveness::All, {2});
    row("searchPartOfAddress", "", "2.0.2.3", FlowLiveness::All, {2});
    row("searchState", "", "closed", FlowLiveness::All, {8, 7});
    row("searchTwoWords", "", "udp 192.0.2.7", FlowLiveness::All, {6});
    row("searchName", "", "PRINTER", FlowLiveness::All, {5});
    row("searchInVain", "", "xyzzy", FlowLiveness::All, {});
    row("filterAndSearch", "udp", "192.0.2.4", FlowLiveness::All, {3});
}

void TestFlowFiltering::showsWhatIsAskedFor()
{
    class Names final : public filter::HostNames
    {
    public:
        std::string_view nameOf(const packet::IpAddress& address) const override
        {
            return address == flowNumber(5, 0).originator ? "Printer.example" : "";
        }
    };
    QFETCH(QString, filter);
    QFETCH(QString, search);
    QFETCH(int, liveness);
    FlowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 1; i <= 6; ++i)
        flows.push_back(flowNumber(i, i * 1000));
    model.setHostNames(std::make_shared<Names>());
    model.addEndedFlows(endedFlows({flowNumber(7, 7000), flowNumber(8, 8000)}));
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE(model.rowCount(), 8);
    model.setFilter(filterOf(qPrintable(filter)));
    model.setSearch(search);
    model.setLiveness(static_cast<FlowLiveness>(liveness));
    QTRY_VERIFY(model.isUpToDate());
    QTEST(flowIndexes(model), "expected");
    QCOMPARE(model.totalCount(), std::size_t{8});
    // And back, and with a new table.
    model.setFilter(nullptr);
    model.setSearch({});
    model.setLiveness(FlowLiveness::All);
    QTRY_COMPARE(model.rowCount(), 8);
}

/// Flow i is seen from i ms to i ms + 2.5 s.
void TestFlowFiltering::showsWhatWasSeenInATime()
{
    FlowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 1; i <= 6; ++i)
        flows.push_back(flowNumber(i, i * 1000));
    model.addEndedFlows(endedFlows({flowNumber(7, 7000)}));
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE(model.rowCount(), 7);
    const auto seenFrom = [&](std::int64_t fromNs, std::int64_t toNs) {
        model.setTimeRange(TimeRange{fromNs, toNs});
        if (!QTest::qWaitFor([&] { return model.isUpToDate(); }))
            return Indexes();
        return flowIndexes(model);
    };
    const std::int64_t firstOfThree = flowNumber(3, 0).firstSeenNs;
    const std::int64_t lastOfFive = flowNumber(5, 0).lastSeenNs;
    QCOMPARE(seenFrom(0, firstOfThree), (Indexes{3, 2, 1}));
    QCOMPARE(seenFrom(lastOfFive, INT64_MAX), (Indexes{7, 6, 5}));
    QCOMPARE(seenFrom(firstOfThree, lastOfFive), (Indexes{7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(seenFrom(0, 1), Indexes());
    QVERIFY(model.selection().chooses());
    model.setTimeRange(std::nullopt);
    QTRY_COMPARE(model.rowCount(), 7);
}

void TestFlowFiltering::selectedFlowThatIsFilteredOutIsNoLongerSelected()
{
    FlowModel model;
    QItemSelectionModel selection(&model);
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200), flowNumber(3, 300)}));
    QTRY_COMPARE(model.rowCount(), 3);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    QCOMPARE(model.flowAt(selection.currentIndex().row()).id.index, 3U);
    model.setSearch("tcp");
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!selection.hasSelection() || model.flowAt(selection.selectedRows().first().row()).ipProtocol == 6);
}

QTEST_GUILESS_MAIN(TestFlowFiltering)
#include "tst_flow_filtering.moc"
