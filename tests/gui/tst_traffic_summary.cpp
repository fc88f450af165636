// SPDX-License-Identifier: GPL-3.0-or-later
// Sums by host, protocol and port against a plain count of the same flows; their models.
#include "app/gui/models/flow_model.h"
#include "app/gui/models/summary_model.h"
#include "app/model/summary_map.h"
#include "app/model/summary_sorting.h"
#include "core/packet/packet_view.h"
#include "tests/model/flow_samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cstring>
#include <ctime>
#include <map>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

SummaryRequest everything()
{
    SummaryRequest request;
    request.isWanted = true;
    return request;
}

/// The row of @p key, or an empty one.
TrafficTotals totalsOf(const SummaryTable& table, const SummaryKey& key)
{
    for (const SummaryRow& row : table.rows)
        if (row.key == key)
            return row.totals;
    return {};
}

SummaryKey host(const packet::IpAddress& address)
{
    return {address, 0, 0, 4};
}

class TrafficSummaryTest : public QObject
{
    Q_OBJECT

private:
    /// The summary that the model gives after @p change.
    template <typename Change>
    TrafficSummaryPtr summaryAfter(FlowModel& model, Change&& change)
    {
        QSignalSpy summarized(&model, &FlowModel::summarized);
        change();
        if (!QTest::qWaitFor([&] { return model.isUpToDate() && !summarized.isEmpty(); }, 10000))
            return {};
        return summarized.last().first().value<TrafficSummaryPtr>();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void hostsAreBothEndsOfTheirFlows()
    {
        FlowModel model;
        model.setSummaryRequest(everything());
        const flow::FlowSnapshot flow = flowNumber(1, 1000);  // 11 packets there, 21 and 3000 bytes back
        const auto summary = summaryAfter(model, [&] { model.setActiveFlows(flowTable({flow})); });
        QVERIFY(summary);
        const TrafficTotals source = totalsOf(summary->hosts, host(flow.originator));
        QCOMPARE(source.bytesSent, std::uint64_t{1000});
        QCOMPARE(source.bytesReceived, std::uint64_t{3000});
        QCOMPARE(source.packetsSent, std::uint64_t{11});
        QCOMPARE(source.activeFlows, std::uint64_t{1});
        const TrafficTotals destination = totalsOf(summary->hosts, host(flow.responder));
        QCOMPARE(destination.bytesSent, std::uint64_t{3000});
        QCOMPARE(destination.bytesReceived, std::uint64_t{1000});
        QCOMPARE(summary->all.bytes(), std::uint64_t{4000});
        QCOMPARE(totalsOf(summary->protocols, {{}, 0, 6, 0}).bytes(), std::uint64_t{4000});
        QCOMPARE(totalsOf(summary->ports, {{}, 443, 6, 0}).flows, std::uint64_t{1});
    }

    void udpLiteHasPortsToo()
    {
        FlowModel model;
        model.setSummaryRequest(everything());
        flow::FlowSnapshot flow = flowNumber(1, 1000);
        flow.ipProtocol = packet::kIpProtocolUdpLite;
        const auto summary = summaryAfter(model, [&] { model.setActiveFlows(flowTable({flow})); });
        QVERIFY(summary);
        QCOMPARE(totalsOf(summary->ports, {{}, 443, packet::kIpProtocolUdpLite, 0}).flows, std::uint64_t{1});
        QCOMPARE(summaryName(summary->ports.rows.at(0).key, SummaryKind::Ports), QStringLiteral("UDPLite 443"));
    }

    /// Addresses are chosen by whoever sends: made for one slot of the table, they must cost no more than others.
    void addressesThatAreMadeToCollideCostNoMore()
    {
        constexpr std::uint64_t kHosts = 20'000;
        const auto cpuTime = [] {
            timespec now{};
            ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
        };
        const auto costOf = [&](auto&& lowHalfOf) {
            const double before = cpuTime();
            SummaryMap map;
            for (std::uint64_t i = 0; i < kHosts; ++i) {
                const std::uint64_t high = i * 0x9E3779B97F4A7C15ULL;
                const std::uint64_t low = lowHalfOf(high);
                SummaryKey key{{}, 0, 0, 6};
                std::memcpy(key.address.bytes.data(), &high, sizeof high);
                std::memcpy(key.address.bytes.data() + sizeof high, &low, sizeof low);
                map.add(key, {});
            }
            return map.table().rows.size() == kHosts ? cpuTime() - before : 0;
        };
        const double usual = costOf([](std::uint64_t high) { return high * 31; });
        const double aimed = costOf([](std::uint64_t high) { return std::rotl(high, 23); });
        QVERIFY(usual > 0 && aimed > 0);
        QVERIFY2(aimed < 50 * usual, qPrintable(QStringLiteral("%1 times as much").arg(aimed / usual)));
    }

    /// Flows come, change and end in any order; each byte counts once, whether its flow lives, waits for its end, or
    /// has ended long ago.
    void everyFlowCountsOnce()
    {
        FlowUpdater updater;
        TrafficSummarizer summarizer;
        FlowRowsPtr rows = std::make_shared<FlowRows>();
        QRandomGenerator random(7);
        std::map<std::uint32_t, flow::FlowSnapshot> active;
        std::vector<flow::FlowSnapshot> gone;
        std::uint32_t generation = 1;
        for (int round = 0; round < 200; ++round) {
            std::vector<flow::FlowSnapshot> endedNow;
            for (std::uint32_t i = 0; i < 80; ++i) {
                const auto fate = random.bounded(4);
                if (fate == 0 && active.contains(i)) {
                    endedNow.push_back(active[i]);
                    active.erase(i);
                } else if (fate == 1) {
                    if (!active.contains(i))
                        active[i] = flowNumber(i, 10 + random.bounded(1000U), ++generation);
                    else
                        active[i].fromOriginator.wireBytes += random.bounded(1000U);
                }
            }
            gone.insert(gone.end(), endedNow.begin(), endedNow.end());
            std::vector<flow::FlowSnapshot> table;
            for (const auto& [index, flow] : active)
                table.push_back(flow);
            FlowUpdateRequest request;
            request.shown = rows;
            request.active = flowTable(table);
            request.ended = {endedFlows(endedNow)};
            rows = updater.make(request).rows;
            summarizer.addEnded(request.ended);
            const auto summary = summarizer.summarize(*rows, {}, everything());
            TrafficTotals expected;
            std::map<std::array<std::uint8_t, 16>, std::uint64_t> hosts;
            for (const auto* flows : {&table, &gone})
                for (const flow::FlowSnapshot& flow : *flows) {
                    expected.bytesSent += flow.fromOriginator.wireBytes;
                    expected.bytesReceived += flow.fromResponder.wireBytes;
                    ++expected.flows;
                    const std::uint64_t bytes = flow.fromOriginator.wireBytes + flow.fromResponder.wireBytes;
                    hosts[flow.originator.bytes] += bytes;
                    hosts[flow.responder.bytes] += bytes;
                }
            QCOMPARE(summary->all.bytesSent, expected.bytesSent);
            QCOMPARE(summary->all.bytesReceived, expected.bytesReceived);
            QCOMPARE(summary->all.flows, expected.flows);
            QCOMPARE(summary->all.activeFlows, std::uint64_t{table.size()});
            QCOMPARE(summary->hosts.rows.size(), hosts.size());
            for (const SummaryRow& row : summary->hosts.rows)
                QCOMPARE(row.totals.bytes(), hosts.at(row.key.address.bytes));
        }
    }

    void filterAndSearchChooseWhatIsSummed()
    {
        FlowModel model;
        model.setSummaryRequest(everything());
        summaryAfter(model, [&] {
            model.setActiveFlows(flowTable({flowNumber(1, 100), flowNumber(2, 200), flowNumber(3, 400)}));
        });
        const auto summary = summaryAfter(model, [&] { model.setSearch("udp"); });
        QVERIFY(summary && summary->isFiltered);
        QCOMPARE(summary->all.bytesSent, std::uint64_t{400});
        QCOMPARE(summary->protocols.rows.size(), std::size_t{1});
        const auto all = summaryAfter(model, [&] { model.setSearch({}); });
        QVERIFY(!all->isFiltered);
        QCOMPARE(all->all.bytesSent, std::uint64_t{700});
    }

    void anotherCaptureStartsFromNothing()
    {
        FlowModel model;
        model.setSummaryRequest(everything());
        summaryAfter(model, [&] { model.addEndedFlows(endedFlows({flowNumber(1, 100)})); });
        const auto cleared = summaryAfter(model, [&] { model.clear(); });
        QVERIFY(cleared->hosts.rows.empty());
        const auto next = summaryAfter(model, [&] { model.setActiveFlows(flowTable({flowNumber(2, 7)})); });
        QCOMPARE(next->all.bytesSent, std::uint64_t{7});
    }

    void ratesAreWhatWasAddedBetweenTwoTables()
    {
        FlowModel model;
        model.setSummaryRequest(everything());
        const auto tableAt = [](int milliseconds, std::vector<flow::FlowSnapshot> flows) {
            auto table = std::make_shared<session::FlowTableSnapshot>();
            table->flows = std::move(flows);
            table->takenAt = std::chrono::milliseconds(milliseconds);
            return table;
        };
        const auto first = summaryAfter(model, [&] {
            model.setActiveFlows(tableAt(1000, {flowNumber(1, 1000), flowNumber(2, 5000)}));
        });
        QCOMPARE(first->all.bitsPerSecond, 0.0);
        flow::FlowSnapshot grown = flowNumber(1, 1000);
        grown.fromOriginator.wireBytes += 500;
        flow::FlowSnapshot fresh = flowNumber(4, 0);
        fresh.fromOriginator.wireBytes = 250;
        fresh.fromResponder.wireBytes = 0;
        const auto second = summaryAfter(model, [&] {
            model.setActiveFlows(tableAt(3000, {grown, flowNumber(2, 5000), fresh}));
        });
        QVERIFY(qAbs(second->all.bitsPerSecond - 750 * 8 / 2.0) < 0.1);
        QVERIFY(qAbs(totalsOf(second->hosts, host(grown.originator)).bitsPerSecond - 2000) < 0.1);
        QCOMPARE(second->topFlows.front().flow.id.index, 1U);
        QVERIFY(qAbs(second->topFlows.front().bitsPerSecond - 2000) < 0.1);
        // Now is what has a rate: flow 2, much larger, rests.
        QVERIFY(second->topsAreOfNow && !first->topsAreOfNow);
        QCOMPARE(second->topFlows.size(), std::size_t{2});
        QCOMPARE(first->topFlows.front().flow.id.index, 2U);
        // A time that was chosen is not now.
        const auto past = summaryAfter(model, [&] { model.setTimeRange(TimeRange{0, INT64_MAX}); });
        QVERIFY(!past->topsAreOfNow);
        QCOMPARE(past->topFlows.front().flow.id.index, 2U);
        QCOMPARE(past->topFlows.size(), std::size_t{3});
    }

    void tooManyKeysBecomeOthersAndSumsStayRight()
    {
        SummaryMap map;
        constexpr std::uint32_t kKeys = SummaryMap::kMaxRows + 5000;
        std::uint64_t bytes = 0;
        for (std::uint32_t i = 0; i < kKeys; ++i) {
            TrafficTotals totals;
            totals.bytesSent = i;
            bytes += i;
            map.add(host(addressNumber(i)), totals);
        }
        QVERIFY(map.table().rows.size() <= SummaryMap::kMaxRows);
        QCOMPARE(map.table().rows.size() + map.table().othersCount, std::size_t{kKeys});
        std::uint64_t kept = map.table().others.bytes();
        for (const SummaryRow& row : map.table().rows)
            kept += row.totals.bytes();
        QCOMPARE(kept, bytes);
        QCOMPARE(totalsOf(map.table(), host(addressNumber(kKeys - 1))).bytesSent, std::uint64_t{kKeys - 1});
        QCOMPARE(totalsOf(map.table(), host(addressNumber(3))).bytesSent, std::uint64_t{0});
    }

    /// Against a plain look for each, with rows that came, went and moved.
    void rowsAreFoundWhereTheyWent()
    {
        QRandomGenerator random(11);
        const auto tableOf = [&random](std::uint32_t count) {
            SummaryTable table;
            for (std::uint32_t i = 0; i < count; ++i)
                if (random.bounded(3) != 0)
                    table.rows.push_back({host(addressNumber(i)), {}});
            std::shuffle(table.rows.begin(), table.rows.end(), random);
            return table;
        };
        for (const std::uint32_t count : {0U, 1U, 2U, 500U}) {
            const SummaryTable from = tableOf(count), to = tableOf(count);
            const std::vector<std::int32_t> newRowOf = whereRowsWent(from, to);
            QCOMPARE(newRowOf.size(), from.rows.size());
            for (std::size_t row = 0; row < from.rows.size(); ++row) {
                const auto found = std::find_if(to.rows.begin(), to.rows.end(),
                                                [&](const SummaryRow& each) { return each.key == from.rows[row].key; });
                QCOMPARE(newRowOf[row],
                         found == to.rows.end() ? -1 : static_cast<std::int32_t>(found - to.rows.begin()));
            }
        }
    }

    void servicePortIsTheWellKnownOne()
    {
        flow::FlowSnapshot flow;
        flow.originatorPort = 51000;
        flow.responderPort = 443;
        QCOMPARE(int(servicePort(flow)), 443);
        std::swap(flow.originatorPort, flow.responderPort);  // picked up midstream, the answer first
        QCOMPARE(int(servicePort(flow)), 443);
        flow.originatorPort = 40000;
        flow.responderPort = 8080;
        QCOMPARE(int(servicePort(flow)), 8080);
    }

    void modelKeepsSelectionsWhileRowsMove()
    {
        SummaryModel model(SummaryKind::Hosts);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QItemSelectionModel selection(&model);
        const auto summaryOf = [](const std::vector<std::pair<std::uint32_t, std::uint64_t>>& hosts) {
            auto summary = std::make_shared<TrafficSummary>();
            for (const auto& [number, bytes] : hosts) {
                TrafficTotals totals;
                totals.bytesSent = bytes;
                totals.firstSeenNs = totals.lastSeenNs = 0;
                summary->all.bytesSent += bytes;
                summary->hosts.rows.push_back({host(addressNumber(number)), totals});
            }
            sortSummary(summary->hosts.rows, {});
            return summary;
        };
        model.setSummary(summaryOf({{1, 100}, {2, 200}, {3, 300}}));
        QCOMPARE(model.rowAt(0).key, host(addressNumber(3)));
        selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        model.setSummary(summaryOf({{1, 900}, {2, 200}, {4, 50}}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(selection.currentIndex().row(), 0);
        QCOMPARE(model.rowAt(0).key, host(addressNumber(1)));
        const auto text = [&](int row, SummaryColumn column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, SummaryColumn::Name), QStringLiteral("10.0.0.1"));
        QVERIFY(text(0, SummaryColumn::Share).startsWith("78"));  // 900 of 1150
        QCOMPARE(model.index(0, static_cast<int>(SummaryColumn::Bytes)).data(SummaryModel::ExactTextRole).toString(),
                 QStringLiteral("900 bytes"));
    }

    void sortingIsAskedFor()
    {
        SummaryModel model(SummaryKind::Ports);
        QSignalSpy asked(&model, &SummaryModel::sortingChanged);
        model.sort(static_cast<int>(SummaryColumn::Flows), Qt::AscendingOrder);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(model.sorting(), (SummarySorting{SummaryColumn::Flows, true}));
        std::vector<SummaryRow> rows(3);
        for (std::uint16_t i = 0; i < 3; ++i) {
            rows[i].key.port = i;
            rows[i].totals.flows = (i + 1U) % 3;
        }
        sortSummary(rows, model.sorting());
        QCOMPARE(int(rows[0].key.port), 2);
        QCOMPARE(int(rows[2].key.port), 1);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TrafficSummaryTest)
#include "tst_traffic_summary.moc"
