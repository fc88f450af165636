// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flow_model.h"
#include "tests/gui/shown_flows.h"
#include "tests/gui/stall_watch.h"
#include "tests/model/flow_samples.h"
#include "tests/support/thread_sanitizer_allowance.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;
using netmoth::testing::kAllowance;

namespace {

QStringList column(const FlowModel& model, FlowColumn column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, static_cast<int>(column)).data(FlowModel::ExactTextRole).toString();
    return texts;
}

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
    greater.vlan = packet::VlanTags(7);
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
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200'000, 10'000 * kAllowance);
    for (std::uint32_t i = 0; i < 200'000; i += 5)
        flows[i].fromOriginator.wireBytes += i;
    QSignalSpy updated(&model, &FlowModel::updated);
    QTRY_VERIFY_WITH_TIMEOUT(model.isUpToDate(), 10'000 * kAllowance);
    updated.clear();
    const StallWatch watch;
    model.setActiveFlows(flowTable(flows));
    QTRY_COMPARE_WITH_TIMEOUT(updated.count(), 1, 10'000 * kAllowance);
    qInfo("200,000 flows, a fifth changed and re-sorted: longest stall of the GUI thread %lld ms", watch.longestMs());
    QVERIFY(watch.longestMs() < 500 * kAllowance);  // generous: sanitizers and busy machines
}

QTEST_GUILESS_MAIN(TestFlowModel)
#include "tst_flow_model.moc"
