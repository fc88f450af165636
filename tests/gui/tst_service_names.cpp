// SPDX-License-Identifier: GPL-3.0-or-later
// Names of ports, as the system's list of services has them, and the table of ports sorted by them. Without that list
// the whole program is skipped.
#include "app/model/service_names.h"
#include "tests/gui/summary_samples.h"
#include "tests/gui/system_services.h"

#include <QTest>

#include <arpa/inet.h>
#include <netdb.h>

#include <array>

using namespace netmoth;
using namespace netmoth::gui;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

class ServiceNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { skipWithoutServices(); }

    void servicesAreNamedByTheSystem()
    {
        const QString expected = QString::fromUtf8(::getservbyport(htons(443), "tcp")->s_name);
        const ServiceNames names;
        QTRY_COMPARE(names.nameOf(6, 443), expected);
        QCOMPARE(names.nameOf(17, 53), QString::fromUtf8(::getservbyport(htons(53), "udp")->s_name));
        QCOMPARE(names.nameOf(1, 443), QString());
    }

    /// Such as those of two windows, when the language changes.
    void readersAtOnceGetTheWholeList()
    {
        const ServiceNames alone;
        QVERIFY(waitForServices());
        const std::array<ServiceNames, 16> together;
        QVERIFY(waitForServices());
        for (std::uint16_t port = 1; port < 10'000; ++port)
            for (const ServiceNames& names : together)
                QCOMPARE(names.nameOf(6, port), alone.nameOf(6, port));
    }

    void portsGoByService()
    {
        const auto services = std::make_shared<const ServiceNames>();
        QVERIFY(waitForServices());
        FlowModel model;
        SummaryRequest request = sortedBy(SummaryColumn::Detail, true);
        request.services = services;
        model.setSummaryRequest(request);
        const std::vector<flow::FlowSnapshot> flows = {flowOf(1, 6, 22),     flowOf(2, 17, 53),
                                                       flowOf(3, 6, 443),    flowOf(4, 17, 40'001),
                                                       flowOf(5, 6, 40'001), flowOf(6, 6, 40'000)};
        const auto summary = summaryOf(model, flows);
        QVERIFY(summary);
        QStringList shown;
        QList<int> numbers;
        for (const SummaryRow& row : summary->ports.rows) {
            shown << services->nameOf(row.key.protocol, row.key.port);
            numbers << row.key.port;
        }
        QCOMPARE(shown, QStringList({"domain", "https", "ssh", "", "", ""}));
        QCOMPARE(numbers, QList<int>({53, 443, 22, 40'000, 40'001, 40'001}));

        request.services = nullptr;  // View → Names → Name services: off
        model.setSummaryRequest(request);
        const auto unnamed = summaryOf(model, flows);
        QVERIFY(unnamed);
        QCOMPARE(int(unnamed->ports.rows.front().key.port), 22);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(ServiceNamesTest)
#include "tst_service_names.moc"
