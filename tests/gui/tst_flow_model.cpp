// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flow_model.h"
#include "tests/gui/flow_samples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::test;

namespace {

QStringList column(const FlowModel& model, FlowColumn column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, static_cast<int>(column)).data(FlowModel::ExactTextRole).toString();
    return texts;
}

QList<std::uint32_t> flowIndexes(const FlowModel& model)
{
    QList<std::uint32_t> indexes;
    for (int row = 0; row < model.rowCount(); ++row)
        indexes << model.flowAt(row).id.index;
    return indexes;
}

using Indexes = QList<std::uint32_t>;

FlowFilterPtr filterOf(const char* text)
{
    return std::make_shared<const filter::FlowFilter>(filter::FlowFilter::compile(text).value());
}

/// The longest time that the GUI thread was away from its event loop since it was made.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longestMs = std::max(m_longestMs, m_sinceTick.restart()); });
        m_tick.start(1);
        m_sinceTick.start();
    }
    [[nodiscard]] qint64 longestMs() const { return m_longestMs; }

private:
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    qint64 m_longestMs = 0;
};

}  // namespace

class TestFlowModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsByBytesSentAtFirst();
    void survivesRandomUpdates();
    void neverResets();
    void selectionFollowsItsFlow();
    void reusedRecordIsAnotherFlow();
    void endedFlowKeepsItsRow();
    void flowThatLeavesBeforeItsEndIsReadKeepsItsRow();
    void flowThatNeverEndsDisappears();
    void endedFlowsAreBounded();
    void clearForgetsUpdatesOnTheirWay();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void sortsByTheRateBetweenTwoTables();
    void equalKeysAreOrderedByAge();
    void showsWhatTheFilterAccepts();
    void filterFollowsChangingFlows();
    void filterSurvivesRandomUpdates();
    void filtersTwoHundredThousandFlowsOffTheGuiThread();
    void showsWhatIsAskedFor_data();
    void showsWhatIsAskedFor();
    void showsWhatWasSeenInATime();
    void selectedFlowThatIsFilteredOutIsNoLongerSelected();
    void textsOfAFlow();
    void appliesTwoHundredThousandFlowsWithinFrames();
};

void TestFlowModel::sortsByBytesSentAtFirst()
{
    FlowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActiveFlows(flowTable({flowNumber(1, 500), flowNumber(2, 900), flowNumber(3, 700)}));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(flowIndexes(model), (Indexes{2, 3, 1}));
}

void TestFlowModel::survivesRandomUpdates()
{
    FlowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20240501);
    for (int round = 0; round < 40; ++round) {
        std::vector<flow::FlowSnapshot> flows;
        std::vector<flow::FlowSnapshot> ended;
        for (std::uint32_t i = 0; i < 60; ++i) {
            const auto fate = random.bounded(4);
            if (fate == 0)
                ended.push_back(flowNumber(i, random.bounded(1000U), static_cast<std::uint32_t>(round)));
            else if (fate != 1)
                flows.push_back(flowNumber(i, random.bounded(1000U), static_cast<std::uint32_t>(round / 3)));
        }
        model.addEndedFlows(endedFlows(ended));
        model.setActiveFlows(flowTable(flows));
        model.sort(static_cast<int>(random.bounded(kFlowColumnCount)),
                   random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QTRY_VERIFY(model.isUpToDate());
        QVERIFY(model.rowCount() >= static_cast<int>(flows.size()));
    }
}

void TestFlowModel::neverResets()
{
    FlowModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setActiveFlows(flowTable({flowNumber(1, 500), flowNumber(2, 900)}));
    QTRY_COMPARE(model.rowCount(), 2);
    model.setActiveFlows(flowTable({flowNumber(3, 10)}));
    QTRY_COMPARE(model.rowCount(), 3);  // the two are kept until the next snapshot
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestFlowModel::selectionFollowsItsFlow()
{
    FlowModel model;
    QItemSelectionModel selection(&model);
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200), flowNumber(3, 300)}));
    QTRY_COMPARE(model.rowCount(), 3);
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    QCOMPARE(model.flowAt(selection.currentIndex().row()).id.index, 2U);

    model.setActiveFlows(flowTable({flowNumber(1, 900), flowNumber(2, 200), flowNumber(4, 800), flowNumber(5, 1)}));
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(model.flowAt(selection.currentIndex().row()).id.index, 2U);
    QCOMPARE(selection.selectedRows().size(), 1);
    model.sort(static_cast<int>(FlowColumn::BytesSent), Qt::AscendingOrder);
    QTRY_COMPARE(model.flowAt(0).id.index, 5U);
    QCOMPARE(model.flowAt(selection.currentIndex().row()).id.index, 2U);
}

void TestFlowModel::reusedRecordIsAnotherFlow()
{
    FlowModel model;
    QItemSelectionModel selection(&model);
    model.setActiveFlows(flowTable({flowNumber(7, 100, 1)}));
    QTRY_COMPARE(model.rowCount(), 1);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::SelectCurrent);
    model.setActiveFlows(flowTable({flowNumber(7, 100, 2)}));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.flowAt(selection.currentIndex().row()).id.generation, 1U);
    model.setActiveFlows(flowTable({flowNumber(7, 100, 2)}));
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!selection.currentIndex().isValid() || model.flowAt(0).id.generation == 2U);
    QVERIFY(!selection.hasSelection());
}

void TestFlowModel::endedFlowKeepsItsRow()
{
    FlowModel model;
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200)}));
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex row(model.index(1, 0));
    model.addEndedFlows(endedFlows({flowNumber(1, 150)}));
    model.setActiveFlows(flowTable({flowNumber(2, 250)}));
    QTRY_VERIFY(row.isValid() && row.data(FlowModel::EndedRole).toBool());
    QTRY_VERIFY(model.isUpToDate());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(column(model, FlowColumn::State), (QStringList{"established", "ended: closed"}));
    // A late copy of the table that still holds the flow does not bring it back to life.
    model.setActiveFlows(flowTable({flowNumber(1, 120), flowNumber(2, 250)}));
    QTRY_VERIFY(model.isUpToDate());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(row.data(FlowModel::EndedRole).toBool());
}

void TestFlowModel::flowThatLeavesBeforeItsEndIsReadKeepsItsRow()
{
    FlowModel model;
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200)}));
    QTRY_COMPARE(model.rowCount(), 2);
    const QPersistentModelIndex row(model.index(1, 0));
    model.setActiveFlows(flowTable({flowNumber(2, 200)}));
    QTRY_VERIFY(row.data(FlowModel::EndedRole).toBool());
    model.addEndedFlows(endedFlows({flowNumber(1, 100)}));
    QTRY_COMPARE(column(model, FlowColumn::State).last(), QStringLiteral("ended: closed"));
    QVERIFY(row.isValid());
    QCOMPARE(model.rowCount(), 2);
}

void TestFlowModel::flowThatNeverEndsDisappears()
{
    FlowModel model;
    model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200)}));
    QTRY_COMPARE(model.rowCount(), 2);
    model.setActiveFlows(flowTable({flowNumber(2, 200)}));
    QTRY_VERIFY(model.isUpToDate());
    model.setActiveFlows(flowTable({flowNumber(2, 200)}));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(flowIndexes(model), (Indexes{2}));
}

void TestFlowModel::endedFlowsAreBounded()
{
    FlowUpdater updater;
    FlowUpdateRequest request;
    request.shown = std::make_shared<FlowRows>();
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < EndedFlows::kMaxFlows + 10; ++i)
        flows.push_back(flowNumber(i, i));
    request.ended = {endedFlows(flows)};
    const FlowUpdate update = updater.make(request);
    QCOMPARE(update.rows->count(), EndedFlows::kMaxFlows - EndedFlows::kChunkFlows + 10);
    QCOMPARE(update.rows->ended.forgotten(), std::uint64_t{EndedFlows::kChunkFlows});
    QCOMPARE(update.rows->ended[0].id.index, std::uint32_t{EndedFlows::kChunkFlows});

    // Rows of what is forgotten are gone, those of the rest stay the flows that they were.
    request.shown = update.rows;
    request.ended = {endedFlows({flows.begin(), flows.begin() + EndedFlows::kChunkFlows})};
    const FlowUpdate next = updater.make(request);
    for (std::size_t row = 0; row < update.rows->count(); ++row) {
        const std::int32_t moved = next.newRowOf[row];
        const flow::FlowSnapshot& flow = update.rows->at(row);
        QCOMPARE(moved < 0, flow.id.index < 2 * EndedFlows::kChunkFlows);
        if (moved >= 0)
            QCOMPARE(next.rows->at(static_cast<std::size_t>(moved)).id, flow.id);
    }
}

void TestFlowModel::clearForgetsUpdatesOnTheirWay()
{
    FlowModel model;
    model.setActiveFlows(flowTable({flowNumber(1, 100)}));
    model.clear();
    QTest::qWait(100);
    QCOMPARE(model.rowCount(), 0);
    model.setActiveFlows(flowTable({flowNumber(2, 100)}));
    QTRY_COMPARE(flowIndexes(model), (Indexes{2}));
}

void TestFlowModel::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    for (int i = 0; i < kFlowColumnCount; ++i)
        if (i != static_cast<int>(FlowColumn::CurrentRate))  // takes two tables
            QTest::addRow("column%d", i) << i;
}

void TestFlowModel::sortsByEveryColumn()
{
    QFETCH(int, column);
    FlowModel model;
    flow::FlowSnapshot lesser = flowNumber(1, 100);
    flow::FlowSnapshot greater = flowNumber(400, 200);
    lesser.ipProtocol = 6;
    greater.ipProtocol = 17;
    lesser.responderPort = 53;
    greater.lastSeenNs += 1'000'000'000;
    greater.state = flow::FlowState::Closing;
    greater.vlanId = 7;
    greater.tunnel.kind = packet::TunnelKind::Gre;
    greater.tcp = {{0, 10, 2}, {}, 900, 0, true};
    greater.originatorTcpFlags = 2;
    greater.fromOriginator.wireBytes = 2'000'000;
    model.setActiveFlows(flowTable({greater, lesser}));
    model.sort(column, Qt::AscendingOrder);
    QTRY_COMPARE(flowIndexes(model), (Indexes{1, 400}));
    model.sort(column, Qt::DescendingOrder);
    QTRY_COMPARE(flowIndexes(model), (Indexes{400, 1}));
}

void TestFlowModel::sortsByTheRateBetweenTwoTables()
{
    const auto tableAt = [](double seconds, std::vector<flow::FlowSnapshot> flows) {
        auto table = std::make_shared<session::FlowTableSnapshot>();
        table->flows = std::move(flows);
        table->takenAt = std::chrono::milliseconds(static_cast<int>(seconds * 1000));
        return table;
    };
    FlowModel model;
    model.setActiveFlows(tableAt(10, {flowNumber(1, 9'000'000), flowNumber(2, 100), flowNumber(3, 100)}));
    QTRY_COMPARE(model.rowCount(), 3);
    const auto rate = [&](int row) {
        return model.index(row, static_cast<int>(FlowColumn::CurrentRate)).data().toString();
    };
    QCOMPARE(rate(0), QString());
    flow::FlowSnapshot slow = flowNumber(2, 100);
    flow::FlowSnapshot fast = flowNumber(3, 100);
    slow.fromResponder.wireBytes += 1000;
    fast.fromOriginator.wireBytes += 500'000;
    model.sort(static_cast<int>(FlowColumn::CurrentRate), Qt::DescendingOrder);
    model.setActiveFlows(tableAt(12, {flowNumber(1, 9'000'000), slow, fast}));
    QTRY_COMPARE(flowIndexes(model), (Indexes{3, 2, 1}));
    QCOMPARE(rate(0), QStringLiteral("2.00\u00A0Mbit/s"));
    QCOMPARE(rate(1), QStringLiteral("4.00\u00A0kbit/s"));
    QCOMPARE(rate(2), QStringLiteral("0\u00A0bit/s"));
    // Tables come more often than rates: they are of a second, also of flows that change their place meanwhile.
    const auto showAt = [&](double seconds, std::uint64_t bytesOfSlow) {
        slow.fromResponder.wireBytes += bytesOfSlow;
        model.setActiveFlows(tableAt(seconds, {slow, fast, flowNumber(4, 0), flowNumber(1, 9'000'000)}));
        return QTest::qWaitFor([&] { return model.isUpToDate(); });
    };
    for (const double quarter : {12.25, 12.5, 12.75}) {
        QVERIFY(showAt(quarter, 1000));
        QCOMPARE(flowIndexes(model).first(), 3U);
        QCOMPARE(rate(0), QStringLiteral("2.00\u00A0Mbit/s"));
    }
    QVERIFY(showAt(13, 1000));
    QCOMPARE(flowIndexes(model).first(), 2U);
    QCOMPARE(rate(0), QStringLiteral("32.0\u00A0kbit/s"));
}

void TestFlowModel::equalKeysAreOrderedByAge()
{
    FlowModel model;
    model.setActiveFlows(flowTable({flowNumber(9, 5), flowNumber(3, 5), flowNumber(6, 5)}));
    QTRY_COMPARE(flowIndexes(model), (Indexes{3, 6, 9}));
    model.sort(static_cast<int>(FlowColumn::BytesSent), Qt::AscendingOrder);
    QTRY_VERIFY(model.isUpToDate());
    QCOMPARE(flowIndexes(model), (Indexes{3, 6, 9}));
}

void TestFlowModel::showsWhatTheFilterAccepts()
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

void TestFlowModel::filterFollowsChangingFlows()
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

void TestFlowModel::filterSurvivesRandomUpdates()
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

void TestFlowModel::filtersTwoHundredThousandFlowsOffTheGuiThread()
{
    FlowModel model;
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < 200'000; ++i)
        flows.push_back(flowNumber(i, i % 5000));
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), 10'000);
    const StallWatch watch;
    QElapsedTimer total;
    total.start();
    model.setFilter(filterOf("ip.addr == 192.0.2.0/25 && tcp.port in {443, 40000..41000} && !(flow.bytes < 2 kB)"));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() < 100'000, 10'000);
    const qint64 filteredMs = total.restart();
    QVERIFY(model.rowCount() > 1000);
    model.setFilter(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 10'000);
    qInfo("200,000 flows filtered in %lld ms, shown again in %lld ms; longest stall of the GUI thread %lld ms",
          filteredMs, total.elapsed(), watch.longestMs());
    QVERIFY(watch.longestMs() < 500);  // generous: sanitizers and busy machines
}

void TestFlowModel::showsWhatIsAskedFor_data()
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

void TestFlowModel::showsWhatIsAskedFor()
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
void TestFlowModel::showsWhatWasSeenInATime()
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

void TestFlowModel::selectedFlowThatIsFilteredOutIsNoLongerSelected()
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

void TestFlowModel::textsOfAFlow()
{
    QLocale::setDefault(QLocale::c());
    flow::FlowSnapshot flow = flowNumber(1, 1'234'567);
    QCOMPARE(flowText(flow, FlowColumn::Source, false), QStringLiteral("192.0.2.2"));
    QCOMPARE(flowText(flow, FlowColumn::SourcePort, false), QStringLiteral("40001"));
    QCOMPARE(flowText(flow, FlowColumn::Protocol, false), QStringLiteral("TCP"));
    QCOMPARE(flowText(flow, FlowColumn::BytesSent, false), QStringLiteral("1.23\u00A0MB"));
    QCOMPARE(flowExactText(flow, FlowColumn::BytesSent, false), QStringLiteral("1234567 bytes"));
    QCOMPARE(flowText(flow, FlowColumn::Duration, false), QStringLiteral("2.500 s"));
    flow.ipProtocol = 1;
    flow.icmpType = 8;
    QCOMPARE(flowText(flow, FlowColumn::SourcePort, false), QString());
    QCOMPARE(flowExactText(flow, FlowColumn::Protocol, false), QStringLiteral("ICMP type 8, code 0"));
    flow.ipProtocol = 200;
    QCOMPARE(flowText(flow, FlowColumn::Protocol, false), QStringLiteral("IP 200"));
}

void TestFlowModel::appliesTwoHundredThousandFlowsWithinFrames()
{
    FlowModel model;
    std::vector<flow::FlowSnapshot> flows;
    for (std::uint32_t i = 0; i < 200'000; ++i)
        flows.push_back(flowNumber(i, i % 5000));
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 10'000);
    for (std::uint32_t i = 0; i < 200'000; i += 5)
        flows[i].fromOriginator.wireBytes += i;
    QSignalSpy updated(&model, &FlowModel::updated);
    QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), 10'000);
    updated.clear();
    const StallWatch watch;
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE_WITH_TIMEOUT(updated.count(), 1, 10'000);
    qInfo("200,000 flows, a fifth changed and re-sorted: longest stall of the GUI thread %lld ms", watch.longestMs());
    QVERIFY(watch.longestMs() < 500);  // generous: sanitizers and busy machines
}

QTEST_GUILESS_MAIN(TestFlowModel)
#include "tst_flow_model.moc"
