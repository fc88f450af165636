// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/interface_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace netmoth::gui;
using netmoth::session::InterfaceStatus;

namespace {

InterfaceStatus interfaceNamed(const QString& name, double packetsPerSecond = 0)
{
    InterfaceStatus status;
    status.name = name;
    status.description = QStringLiteral("Ethernet");
    status.up = true;
    status.packetsPerSecond = packetsPerSecond;
    status.bitsPerSecond = packetsPerSecond * 800;
    return status;
}

QStringList names(const InterfaceModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data(InterfaceModel::NameRole).toString();
    return names;
}

}  // namespace

class TestInterfaceModel : public QObject
{
    Q_OBJECT

private slots:
    void followsTheListGiven();
    void selectionFollowsItsInterface();
    void renamedInterfaceKeepsItsRow();
    void historyIsBounded();
    void prefersTheDefaultRoute();
    void unsupportedCannotBeChosen();
    void ratesAreReadable();
};

void TestInterfaceModel::followsTheListGiven()
{
    InterfaceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<QStringList> steps{{"eth0", "lo"}, {"wlan0", "eth0", "lo"}, {"lo", "wlan0"}, {}, {"tun0"}};
    for (const QStringList& step : steps) {
        std::vector<InterfaceStatus> interfaces;
        for (const QString& name : step)
            interfaces.push_back(interfaceNamed(name));
        model.update(interfaces);
        QCOMPARE(names(model), step);
    }
}

void TestInterfaceModel::selectionFollowsItsInterface()
{
    InterfaceModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.update({interfaceNamed("eth0"), interfaceNamed("lo")});
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1), QItemSelectionModel::SelectCurrent);
    model.update({interfaceNamed("veth9"), interfaceNamed("lo"), interfaceNamed("eth0")});
    QCOMPARE(selection.currentIndex().data(InterfaceModel::NameRole).toString(), QStringLiteral("lo"));
    QCOMPARE(resets.count(), 0);
}

void TestInterfaceModel::renamedInterfaceKeepsItsRow()
{
    InterfaceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    InterfaceStatus first = interfaceNamed("eth0", 5);
    first.index = 2;
    InterfaceStatus second = interfaceNamed("eth1", 7);
    second.index = 3;
    model.update({first, second});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex row = model.index(0);
    first.name = "wan0";
    model.update({second, first});
    QCOMPARE(removed.count(), 0);
    QCOMPARE(row.data(InterfaceModel::NameRole).toString(), QStringLiteral("wan0"));
    QCOMPARE(row.data(InterfaceModel::HistoryRole).value<QList<double>>(), (QList<double>{5, 5}));
}

void TestInterfaceModel::historyIsBounded()
{
    InterfaceModel model;
    for (int i = 0; i < 100; ++i)
        model.update({interfaceNamed("eth0", i)});
    const auto history = model.index(0).data(InterfaceModel::HistoryRole).value<QList<double>>();
    QCOMPARE(history.size(), InterfaceModel::kHistoryLength);
    QCOMPARE(history.last(), 99.0);
    QCOMPARE(history.first(), 40.0);
}

void TestInterfaceModel::prefersTheDefaultRoute()
{
    InterfaceModel model;
    QVERIFY(!model.preferred().isValid());
    InterfaceStatus down = interfaceNamed("down0");
    down.up = false;
    InterfaceStatus routed = interfaceNamed("wlan0");
    model.update({down, interfaceNamed("eth0"), routed});
    QCOMPARE(model.preferred().row(), 1);
    routed.hasDefaultRoute = true;
    model.update({down, interfaceNamed("eth0"), routed});
    QCOMPARE(model.preferred().row(), 2);
}

void TestInterfaceModel::unsupportedCannotBeChosen()
{
    InterfaceModel model;
    InterfaceStatus can = interfaceNamed("can0");
    can.supported = false;
    model.update({can});
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(!model.preferred().isValid());
    QVERIFY(!model.index(0).data(InterfaceModel::RateTextRole).toString().isEmpty());
}

void TestInterfaceModel::ratesAreReadable()
{
    QLocale::setDefault(QLocale::c());
    InterfaceModel model;
    model.update({interfaceNamed("eth0", 12'345)});
    QCOMPARE(model.index(0).data(InterfaceModel::RateTextRole).toString(),
             QStringLiteral("12.3\u00A0k packets/s · 9.88\u00A0Mbit/s"));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains("eth0"));
}

QTEST_GUILESS_MAIN(TestInterfaceModel)
#include "tst_interface_model.moc"
