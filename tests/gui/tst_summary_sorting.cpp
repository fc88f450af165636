// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of hosts, protocols and ports are sorted by what they show.
#include "app/model/flow_columns.h"
#include "app/model/host_names.h"
#include "app/model/summary_sorting.h"
#include "tests/gui/summary_samples.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

SummaryKey host(std::uint32_t number)
{
    return {addressNumber(number), 0, 0, 4};
}

std::vector<SummaryRow> rowsOf(const std::vector<SummaryKey>& keys)
{
    std::vector<SummaryRow> rows;
    for (const SummaryKey& key : keys)
        rows.push_back({key, {}});
    return rows;
}

class SummarySortingTest : public QObject
{
    Q_OBJECT

private slots:
    void hostsGoByName_data()
    {
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<QList<int>>("expected");
        // The nameless last, by address, either way.
        QTest::newRow("ascending") << true << QList<int>{5, 2, 4, 1, 3, 100};
        QTest::newRow("descending") << false << QList<int>{1, 4, 2, 5, 3, 100};
    }
    void hostsGoByName()
    {
        QFETCH(const bool, ascending);
        QFETCH(const QList<int>, expected);
        FlowModel model;
        model.setHostNames(std::make_shared<const NameTable>(NameTable::Names{{addressNumber(1), "printer.example"},
                                                                              {addressNumber(2), "host2.example"},
                                                                              {addressNumber(3), ""},
                                                                              {addressNumber(4), "Host10.example"},
                                                                              {addressNumber(5), "backup.example"}}));
        model.setSummaryRequest(sortedBy(SummaryColumn::Detail, ascending));
        std::vector<flow::FlowSnapshot> flows;
        for (const std::uint32_t number : {1U, 2U, 3U, 4U, 5U})
            flows.push_back(flowOf(number, 6, 443));
        const auto summary = summaryOf(model, flows);
        QVERIFY(summary);
        QList<int> order;
        for (const SummaryRow& row : summary->hosts.rows)
            order << row.key.address.bytes[15];
        QCOMPARE(order, expected);
    }

    void protocolsGoByName()
    {
        FlowModel model;
        model.setSummaryRequest(sortedBy(SummaryColumn::Name, true));
        const auto summary = summaryOf(model, {flowOf(1, 6, 1), flowOf(2, 17, 2), flowOf(3, 132, 3), flowOf(4, 47, 0),
                                               flowOf(5, 1, 0), flowOf(6, 58, 0)});
        QVERIFY(summary);
        QStringList shown;
        for (const SummaryRow& row : summary->protocols.rows)
            shown << protocolName(row.key.protocol);
        QCOMPARE(shown, QStringList({"GRE", "ICMP", "ICMPv6", "SCTP", "TCP", "UDP"}));
    }

    void addressesAndPortsGoByNumber()
    {
        SummaryKey loopback{{}, 0, 0, 6};
        loopback.address.bytes[15] = 1;
        std::vector<SummaryRow> hosts = rowsOf({loopback, host(20), host(3)});
        sortSummary(hosts, {SummaryColumn::Name, true});
        QCOMPARE(hosts[0].key, host(3));
        QCOMPARE(hosts[1].key, host(20));
        QCOMPARE(hosts[2].key, loopback);
        std::vector<SummaryRow> ports = rowsOf({{{}, 443, 6, 0}, {{}, 80, 6, 0}, {{}, 53, 17, 0}});
        sortSummary(ports, {SummaryColumn::Name, false});
        QCOMPARE(int(ports[0].key.port), 443);
        QCOMPARE(int(ports[2].key.port), 53);
    }

    void namesFollowTheLanguage()
    {
        const auto nameOf = [](const SummaryKey& key) { return QStringList{"zeta", "ärger", "ahorn"}.value(key.port); };
        const auto first = [&](const QLocale& locale) {
            std::vector<SummaryRow> rows = rowsOf({{{}, 0, 6, 0}, {{}, 1, 6, 0}, {{}, 2, 6, 0}});
            sortSummary(rows, {SummaryColumn::Detail, true}, nameOf, locale);
            return QStringList{nameOf(rows[0].key), nameOf(rows[1].key), nameOf(rows[2].key)};
        };
        QCOMPARE(first(QLocale(QLocale::German)), QStringList({"ahorn", "ärger", "zeta"}));
        QCOMPARE(first(QLocale(QLocale::Swedish)), QStringList({"ahorn", "zeta", "ärger"}));
    }

    void timesBefore1970AreTheEarliest()
    {
        std::vector<SummaryRow> rows = rowsOf({host(1), host(2), host(3)});
        rows[0].totals.firstSeenNs = 5;
        rows[1].totals.firstSeenNs = -5;
        rows[2].totals.firstSeenNs = 0;
        sortSummary(rows, {SummaryColumn::FirstSeen, true});
        QCOMPARE(rows[0].key, host(2));
        QCOMPARE(rows[2].key, host(1));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(SummarySortingTest)
#include "tst_summary_sorting.moc"
