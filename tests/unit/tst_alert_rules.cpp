// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/alert_rules.h"
#include "app/session/host_watch.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace netmoth;
using namespace netmoth::session;
using namespace std::chrono_literals;
using telemetry::Counter;

namespace {

/// Feeds a second of made-up traffic after the other.
struct Traffic
{
    explicit Traffic(AlertRules& alertRules)
        : rules(alertRules)
    {
        sample.state = telemetry::RegionState::Running;
        sample.takenAt = 1000s;
        Q_ASSERT(rules.take(sample).empty());
    }

    std::vector<Alert> run(int seconds, std::uint64_t packetsPerSecond, std::uint64_t dropsPerSecond = 0)
    {
        std::vector<Alert> alerts;
        for (int i = 0; i < seconds * 10; ++i) {  // ten samples a second, as the sampler gives
            sample.takenAt += 100ms;
            sample.totals[Counter::Received] += packetsPerSecond / 10;
            sample.totals[Counter::WireBytes] += packetsPerSecond * 100;
            sample.totals[Counter::RingDrops] += dropsPerSecond / 10;
            for (Alert& alert : rules.take(sample))
                alerts.push_back(std::move(alert));
        }
        return alerts;
    }

    AlertRules& rules;
    TrafficSample sample;
};

AlertSettings only(AlertKind kind, double limit = 0)
{
    AlertSettings settings;
    settings.rules = {};
    settings[kind] = {true, limit};
    return settings;
}

packet::IpAddress ipv4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d)
{
    const std::uint8_t bytes[4] = {a, b, c, d};
    return packet::IpAddress::fromIpv4(bytes);
}

flow::FlowSnapshot between(const packet::IpAddress& originator, const packet::IpAddress& responder, bool isAnswered)
{
    flow::FlowSnapshot flow;
    flow.originator = originator;
    flow.responder = responder;
    flow.fromOriginator.packets = 1;
    flow.fromResponder.packets = isAnswered ? 1 : 0;
    return flow;
}

FlowTablePtr tableAt(std::int64_t seconds, std::vector<flow::FlowSnapshot> flows)
{
    auto table = std::make_shared<FlowTableSnapshot>();
    table->trafficTimeNs = 1'700'000'000'000'000'000 + seconds * 1'000'000'000;
    table->flows = std::move(flows);
    return table;
}

}  // namespace

class TestAlertRules : public QObject
{
    Q_OBJECT

private slots:
    void calmTrafficTellsNothing();
    void dropsTellOnceWhileTheyLast();
    void zeroLimitTellsOfAnyDrop();
    void shortPeakTellsNothing();
    void hysteresisKeepsANumberAtItsLimitQuiet();
    void coolDownCountsWhatItKeepsBack();
    void aStormIsBounded();
    void bitRateIsOnTheWire();
    void disabledRulesTellNothing();
    void filesTellNothing();
    void staleAndPausedSamplesAreNoRate();
    void aNewCaptureStartsAfresh();
    void interfaceTellsWhenItGoesDownOnly();
    void flappingInterfaceIsBounded();
    void newHostsAreCollectedDuringThePause();
    void ownNetworks_data();
    void ownNetworks();
    void onlySendersAreHosts();
    void knownHostsAreBounded();
    void hostsSeenWhileLearningAreNotNew();
};

void TestAlertRules::calmTrafficTellsNothing()
{
    AlertRules rules;
    Traffic traffic(rules);
    QVERIFY(traffic.run(300, 50'000).empty());
}

void TestAlertRules::dropsTellOnceWhileTheyLast()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::Drops, 1));
    Traffic traffic(rules);
    QVERIFY(traffic.run(10, 10'000).empty());
    const auto alerts = traffic.run(600, 10'000, 500);
    QCOMPARE(alerts.size(), std::size_t{1});
    QCOMPARE(alerts[0].kind, AlertKind::Drops);
    QVERIFY2(std::abs(alerts[0].value - 5) < 0.5, qPrintable(QString::number(alerts[0].value)));
    QCOMPARE(alerts[0].limit, 1.0);
    QVERIFY(alerts[0].at >= 1013s && alerts[0].at <= 1016s);
}

void TestAlertRules::zeroLimitTellsOfAnyDrop()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::Drops, 0));
    Traffic traffic(rules);
    QVERIFY(traffic.run(100, 10'000, 0).empty());
    QCOMPARE(traffic.run(10, 100'000, 10).size(), std::size_t{1});
}

void TestAlertRules::shortPeakTellsNothing()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::PacketRate, 1000));
    Traffic traffic(rules);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(traffic.run(2, 5000).empty());
        QVERIFY(traffic.run(2, 100).empty());
    }
}

void TestAlertRules::hysteresisKeepsANumberAtItsLimitQuiet()
{
    AlertSettings settings = only(AlertKind::PacketRate, 1000);
    settings.pause = 0s;
    AlertRules rules;
    rules.setSettings(settings);
    Traffic traffic(rules);
    std::size_t told = 0;
    for (int i = 0; i < 50; ++i) {  // above and just below its limit, each for longer than `hold`
        told += traffic.run(5, 1100).size();
        told += traffic.run(5, 900).size();
    }
    QCOMPARE(told, std::size_t{1});
    QVERIFY(traffic.run(5, 700).empty());  // below the line where it is armed again
    QCOMPARE(traffic.run(5, 1100).size(), std::size_t{1});
}

void TestAlertRules::coolDownCountsWhatItKeepsBack()
{
    AlertSettings settings = only(AlertKind::PacketRate, 1000);
    settings.pause = 100s;
    AlertRules rules;
    rules.setSettings(settings);
    Traffic traffic(rules);
    QCOMPARE(traffic.run(5, 2000).size(), std::size_t{1});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(traffic.run(5, 0).empty());
        QVERIFY(traffic.run(5, 3000).empty());
    }
    QVERIFY(traffic.run(100, 0).empty());
    const auto alerts = traffic.run(5, 4000);
    QCOMPARE(alerts.size(), std::size_t{1});
    QCOMPARE(alerts[0].suppressed, 3U);
}

void TestAlertRules::aStormIsBounded()
{
    AlertSettings settings;
    for (AlertRule& rule : settings.rules)
        rule = {true, 1};
    AlertRules rules;
    rules.setSettings(settings);
    Traffic traffic(rules);
    std::size_t told = 0;
    constexpr int kMinutes = 30;
    for (int i = 0; i < kMinutes * 6; ++i) {  // everything at once, again and again
        rules.addNewHosts({"10.0.0.1", "10.0.0.2"}, 250);
        rules.setInterfaceUp(true);
        rules.setInterfaceUp(false);
        told += traffic.run(5, 1'000'000, 500'000).size();
        told += traffic.run(5, 0).size();
    }
    QVERIFY2(told <= kAlertKindCount * (kMinutes + 1), qPrintable(QString::number(told)));
    QVERIFY(told >= kAlertKindCount);
}

void TestAlertRules::bitRateIsOnTheWire()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::BitRate, 7e6));
    Traffic traffic(rules);
    QVERIFY(traffic.run(10, 800).empty());  // 6.4 Mbit/s: each packet has 1000 bytes
    const auto alerts = traffic.run(10, 1000);
    QCOMPARE(alerts.size(), std::size_t{1});
    QCOMPARE(alerts[0].value, 8e6);
}

void TestAlertRules::disabledRulesTellNothing()
{
    AlertRules rules;
    AlertSettings settings;
    settings.rules = {};
    rules.setSettings(settings);
    Traffic traffic(rules);
    rules.addNewHosts({"10.0.0.1"}, 1);
    rules.setInterfaceUp(true);
    rules.setInterfaceUp(false);
    QVERIFY(traffic.run(60, 1'000'000, 900'000).empty());
}

void TestAlertRules::filesTellNothing()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::PacketRate, 1));
    Traffic traffic(rules);
    traffic.sample.fileBytesTotal = 1000;
    QVERIFY(traffic.run(60, 1'000'000).empty());
}

void TestAlertRules::staleAndPausedSamplesAreNoRate()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::PacketRate, 1000));
    Traffic traffic(rules);
    traffic.sample.state = telemetry::RegionState::Paused;
    QVERIFY(traffic.run(10, 5000).empty());
    traffic.sample.state = telemetry::RegionState::Running;
    traffic.sample.stale = true;
    QVERIFY(traffic.run(10, 5000).empty());
    traffic.sample.stale = false;
    QCOMPARE(traffic.run(10, 5000).size(), std::size_t{1});
}

void TestAlertRules::aNewCaptureStartsAfresh()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::PacketRate, 1000));
    Traffic first(rules);
    QVERIFY(first.run(2, 5000).empty());
    rules.beginCapture();
    Traffic second(rules);  // its counters and its time begin anew
    QVERIFY(second.run(2, 5000).empty());
    QCOMPARE(second.run(2, 5000).size(), std::size_t{1});
}

void TestAlertRules::interfaceTellsWhenItGoesDownOnly()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::InterfaceDown));
    Traffic traffic(rules);
    rules.setInterfaceUp(false);  // was never up
    QVERIFY(traffic.run(10, 0).empty());
    rules.setInterfaceUp(true);
    QVERIFY(traffic.run(10, 0).empty());
    rules.setInterfaceUp(false);
    rules.setInterfaceUp(false);
    const auto alerts = traffic.run(200, 0);
    QCOMPARE(alerts.size(), std::size_t{1});
    QCOMPARE(alerts[0].kind, AlertKind::InterfaceDown);
}

void TestAlertRules::flappingInterfaceIsBounded()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::InterfaceDown));
    Traffic traffic(rules);
    std::vector<Alert> alerts;
    for (int i = 0; i < 30; ++i) {
        rules.setInterfaceUp(true);
        rules.setInterfaceUp(false);
        for (const Alert& alert : traffic.run(4, 0))
            alerts.push_back(alert);
    }
    QCOMPARE(alerts.size(), std::size_t{2});  // 120 s, a pause of 60 s
    QCOMPARE(alerts[0].suppressed, 0U);
    QCOMPARE(alerts[1].suppressed, 14U);
}

void TestAlertRules::newHostsAreCollectedDuringThePause()
{
    AlertRules rules;
    rules.setSettings(only(AlertKind::NewHost));
    Traffic traffic(rules);
    rules.addNewHosts({"10.0.0.1"}, 1);
    const auto first = traffic.run(1, 0);
    QCOMPARE(first.size(), std::size_t{1});
    QCOMPARE(first[0].hosts, QStringList{"10.0.0.1"});
    rules.addNewHosts({"10.0.0.2", "10.0.0.3"}, 2);
    rules.addNewHosts({"10.0.0.4", "10.0.0.5", "10.0.0.6"}, 40);
    QVERIFY(traffic.run(58, 0).empty());
    const auto second = traffic.run(5, 0);
    QCOMPARE(second.size(), std::size_t{1});
    QCOMPARE(second[0].hosts, (QStringList{"10.0.0.2", "10.0.0.3", "10.0.0.4"}));
    QCOMPARE(second[0].hostCount, std::uint64_t{42});
}

void TestAlertRules::ownNetworks_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char* name, const char* hex, bool isOwn) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << isOwn;
    };
    row("10.0.0.0", "0a000000", true);
    row("11.0.0.0", "0b000000", false);
    row("172.15.255.255", "ac0fffff", false);
    row("172.16.0.0", "ac100000", true);
    row("172.31.255.255", "ac1fffff", true);
    row("172.32.0.0", "ac200000", false);
    row("192.167.255.255", "c0a7ffff", false);
    row("192.168.0.0", "c0a80000", true);
    row("169.254.1.1", "a9fe0101", true);
    row("100.63.255.255", "643fffff", false);
    row("100.64.0.0", "64400000", true);
    row("100.128.0.0", "64800000", false);
    row("0.0.0.0", "00000000", false);
    row("224.0.0.251", "e00000fb", false);
    row("fe80::1", "fe800000000000000000000000000001", true);
    row("fec0::1", "fec00000000000000000000000000001", false);
    row("fd00::1", "fd000000000000000000000000000001", true);
    row("2001:db8::1", "20010db8000000000000000000000001", false);
    row("::", "00000000000000000000000000000000", false);
}

void TestAlertRules::ownNetworks()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isOwn);
    const auto bytes = reinterpret_cast<const std::uint8_t*>(address.constData());
    const auto ip = address.size() == 4 ? packet::IpAddress::fromIpv4(bytes) : packet::IpAddress::fromIpv6(bytes);
    QCOMPARE(isOwnNetwork(ip), isOwn);
}

void TestAlertRules::onlySendersAreHosts()
{
    KnownHosts hosts;
    const auto found = hosts.learn(std::vector{between(ipv4(10, 0, 0, 1), ipv4(10, 0, 0, 2), false),
                                               between(ipv4(10, 0, 0, 1), ipv4(10, 0, 0, 3), true),
                                               between(ipv4(203, 0, 113, 1), ipv4(10, 0, 0, 4), false)});
    QCOMPARE(found.count, std::uint64_t{2});
    QCOMPARE(found.firstOnes, (QStringList{"10.0.0.1", "10.0.0.3"}));
    QCOMPARE(hosts.learn(std::vector{between(ipv4(10, 0, 0, 3), ipv4(10, 0, 0, 2), true)}).firstOnes,
             QStringList{"10.0.0.2"});
}

void TestAlertRules::knownHostsAreBounded()
{
    KnownHosts hosts;
    std::uint64_t found = 0;
    for (std::uint32_t i = 0; i < KnownHosts::kMostHosts + 1000; ++i)
        found += hosts
                     .learn(std::vector{between(ipv4(10, static_cast<std::uint8_t>(i >> 16),
                                                     static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)),
                                                ipv4(10, 0, 0, 0), false)})
                     .count;
    QCOMPARE(hosts.size(), KnownHosts::kMostHosts);
    QCOMPARE(found, std::uint64_t{KnownHosts::kMostHosts});
}

void TestAlertRules::hostsSeenWhileLearningAreNotNew()
{
    HostWatch watch;
    QSignalSpy appeared(&watch, &HostWatch::appeared);
    watch.takeActive(tableAt(0, {between(ipv4(10, 0, 0, 1), ipv4(10, 0, 0, 2), true)}));
    watch.takeActive(tableAt(59, {between(ipv4(10, 0, 0, 3), ipv4(10, 0, 0, 2), true)}));
    watch.takeActive(tableAt(61, {between(ipv4(10, 0, 0, 1), ipv4(10, 0, 0, 3), true)}));
    QCOMPARE(appeared.size(), 0);
    watch.takeActive(tableAt(62, {between(ipv4(10, 0, 0, 9), ipv4(10, 0, 0, 3), true)}));
    QCOMPARE(appeared.size(), 1);
    QCOMPARE(appeared[0][0].toStringList(), QStringList{"10.0.0.9"});
    watch.beginLearning();
    watch.takeActive(tableAt(1000, {between(ipv4(10, 0, 0, 10), ipv4(10, 0, 0, 3), true)}));
    QCOMPARE(appeared.size(), 1);
    watch.takeActive(tableAt(1061, {between(ipv4(10, 0, 0, 11), ipv4(10, 0, 0, 10), true)}));
    QCOMPARE(appeared.size(), 2);
}

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alert_rules.moc"
