// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/default_route.h"
#include "app/session/interface_monitor.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace netmoth::session;

class TestInterfaceMonitor : public QObject
{
    Q_OBJECT

private slots:
    void ipv4DefaultRoute_data();
    void ipv4DefaultRoute();
    void ipv6DefaultRoute_data();
    void ipv6DefaultRoute();
    void listsLoopbackWithItsAddress();
    void sortsDefaultRouteThenUpThenName();
    void emitsAtOnceAndThenWithRates();
    void readsOnAnotherThreadAndOneAtATime();
    void rateFollowsARenamedInterface();
    void preferredInterfaceExists();
};

void TestInterfaceMonitor::ipv4DefaultRoute_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("interface");
    const QByteArray heading = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n";
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("headingOnly") << heading << QString();
    QTest::newRow("noDefault") << heading + "eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n" << QString();
    QTest::newRow("lowestMetricWins") << heading + "wlan0\t00000000\t010200C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
                                                   "eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
                                      << QStringLiteral("eth0");
    QTest::newRow("halfOfEverythingIsNoDefault")
        << heading + "tun0\t00000000\t010200C0\t0003\t0\t0\t0\t00000080\t0\t0\t0\n"
        << QString();
    QTest::newRow("downRouteIsSkipped") << heading + "eth0\t00000000\t010200C0\t0002\t0\t0\t0\t00000000\t0\t0\t0\n"
                                        << QString();
    QTest::newRow("cutLineIsSkipped") << heading + "eth0\t00000000\t0102" << QString();
}

void TestInterfaceMonitor::ipv4DefaultRoute()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, interface);
    QCOMPARE(defaultRouteInterfaceIpv4(table), interface);
}

void TestInterfaceMonitor::ipv6DefaultRoute_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("interface");
    const QByteArray zero(32, '0');
    const QByteArray reject = zero + " 00 " + zero + " 00 " + zero + " ffffffff 00000001 00000000 00200200       lo\n";
    QTest::newRow("rejectRouteOnly") << reject << QString();
    QTest::newRow("router") << reject + zero + " 00 " + zero +
                                   " 00 fe800000000000000000000000000001 00000064 "
                                   "00000001 00000000 00000003     eth1\n"
                            << QStringLiteral("eth1");
}

void TestInterfaceMonitor::ipv6DefaultRoute()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, interface);
    QCOMPARE(defaultRouteInterfaceIpv6(table), interface);
}

void TestInterfaceMonitor::listsLoopbackWithItsAddress()
{
    const auto interfaces = InterfaceMonitor::readNow();
    const auto loopback =
        std::find_if(interfaces.begin(), interfaces.end(), [](const auto& status) { return status.name == "lo"; });
    QVERIFY(loopback != interfaces.end());
    QCOMPARE(loopback->description, InterfaceMonitor::tr("Loopback"));
    QVERIFY(loopback->supported);
    if (loopback->up)
        QVERIFY(loopback->addresses.contains("127.0.0.1"));
}

void TestInterfaceMonitor::sortsDefaultRouteThenUpThenName()
{
    const auto interfaces = InterfaceMonitor::readNow();
    for (std::size_t i = 1; i < interfaces.size(); ++i) {
        const auto& before = interfaces[i - 1];
        const auto& after = interfaces[i];
        const auto rank = [](const InterfaceStatus& status) {
            return std::tuple(!status.hasDefaultRoute, !status.up, status.name);
        };
        QVERIFY(rank(before) < rank(after));
    }
}

void TestInterfaceMonitor::emitsAtOnceAndThenWithRates()
{
    qRegisterMetaType<std::vector<InterfaceStatus>>();
    InterfaceMonitor monitor;
    QSignalSpy spy(&monitor, &InterfaceMonitor::updated);
    monitor.start(20);
    QCOMPARE(spy.count(), 0);  // the list is read on another thread
    QTRY_VERIFY(spy.count() >= 3);
    monitor.stop();
    const auto count = spy.count();
    QTest::qWait(60);
    QCOMPARE(spy.count(), count);
    for (const auto& status : spy.last().at(0).value<std::vector<InterfaceStatus>>())
        QVERIFY(status.packetsPerSecond >= 0 && status.bitsPerSecond >= 0);
}

/// A driver that is asked for its counters may take its time.
void TestInterfaceMonitor::readsOnAnotherThreadAndOneAtATime()
{
    struct Reading
    {
        QSemaphore mayEnd;
        std::atomic<int> running{0};
        std::atomic<int> mostRunning{0};
        std::atomic<bool> onOwnThread{true};
    };
    const auto reading = std::make_shared<Reading>();
    InterfaceMonitor monitor([reading, caller = QThread::currentThread()] {
        reading->mostRunning = std::max(reading->mostRunning.load(), ++reading->running);
        if (QThread::currentThread() == caller)
            reading->onOwnThread = false;
        reading->mayEnd.acquire();
        --reading->running;
        return netmoth::Result<std::vector<InterfaceStatus>>(std::vector<InterfaceStatus>(3));
    });
    QSignalSpy spy(&monitor, &InterfaceMonitor::updated);
    monitor.start(1);  // returns although the first look has not
    QTest::qWait(30);  // many intervals
    QCOMPARE(spy.count(), 0);
    reading->mayEnd.release();
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(reading->onOwnThread);
    QCOMPARE(reading->mostRunning.load(), 1);
    monitor.stop();
    reading->mayEnd.release(2);
    QTest::qWait(20);
    QCOMPARE(spy.count(), 1);
}

void TestInterfaceMonitor::rateFollowsARenamedInterface()
{
    InterfaceStatus status;
    status.name = "eth0";
    status.index = 7;
    const auto next = std::make_shared<std::atomic<int>>(0);
    InterfaceMonitor monitor([next, status]() mutable {
        status.packets = static_cast<std::uint64_t>(++*next) * 1'000'000;
        if (*next > 1)
            status.name = "lan0";
        return netmoth::Result<std::vector<InterfaceStatus>>(std::vector{status});
    });
    QSignalSpy spy(&monitor, &InterfaceMonitor::updated);
    for (int i = 0; i < 2; ++i) {
        monitor.start(60'000);
        QTRY_COMPARE(spy.count(), i + 1);
    }
    const auto last = spy.last().at(0).value<std::vector<InterfaceStatus>>();
    QCOMPARE(last.front().name, QStringLiteral("lan0"));
    QVERIFY(last.front().packetsPerSecond > 0);
}

void TestInterfaceMonitor::preferredInterfaceExists()
{
    const QString preferred = InterfaceMonitor::preferredInterface();
    const auto interfaces = InterfaceMonitor::readNow();
    QVERIFY(std::any_of(interfaces.begin(), interfaces.end(),
                        [&](const auto& status) { return status.name == preferred && status.supported; }));
}

QTEST_GUILESS_MAIN(TestInterfaceMonitor)
#include "tst_interface_monitor.moc"
