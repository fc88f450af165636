// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/interface_info.h"

#include <QTest>

#include <net/if_arp.h>

using namespace netmoth;
using namespace netmoth::source;

class InterfaceInfoTest : public QObject
{
    Q_OBJECT

private slots:
    void loopbackIsFound();
    void missingInterfaceListsWhatThereIs();
    void impossibleNameIsRefused();
    void linkTypeFollowsTheHardware_data();
    void linkTypeFollowsTheHardware();
    void nearestNameIsMeant_data();
    void nearestNameIsMeant();
};

void InterfaceInfoTest::loopbackIsFound()
{
    const auto interface = findInterface("lo");
    QVERIFY(interface);
    QVERIFY(interface->index > 0);
    QVERIFY(interface->isLoopback());
    QCOMPARE(*interfaceLinkType("lo"), packet::LinkType::Ethernet);
}

void InterfaceInfoTest::missingInterfaceListsWhatThereIs()
{
    const auto interface = findInterface("lo0");
    QVERIFY(!interface);
    QCOMPARE(interface.error().kind, FailureKind::MissingInterface);
    const QString sentence = QString::fromStdString(interface.error().sentence);
    QVERIFY2(sentence.startsWith("Interface lo0 does not exist; did you mean lo? Choose one of: "),
             qPrintable(sentence));
    QVERIFY(findInterface("any").error().sentence.find("strategy: pcap") != std::string::npos);
}

void InterfaceInfoTest::impossibleNameIsRefused()
{
    QVERIFY(!findInterface(""));
    QCOMPARE(findInterface("a-name-that-is-too-long").error().kind, FailureKind::MissingInterface);
}

void InterfaceInfoTest::linkTypeFollowsTheHardware_data()
{
    QTest::addColumn<int>("hardwareType");
    QTest::addColumn<int>("linkType");  // -1: refused
    QTest::newRow("ethernet") << ARPHRD_ETHER << 1;
    QTest::newRow("loopback") << ARPHRD_LOOPBACK << 1;
    QTest::newRow("tunnelDevice") << ARPHRD_NONE << 101;
    QTest::newRow("modem") << ARPHRD_RAWIP << 101;
    QTest::newRow("ppp") << ARPHRD_PPP << -1;
    QTest::newRow("monitorMode") << ARPHRD_IEEE80211_RADIOTAP << -1;
    QTest::newRow("unknown") << 999 << -1;
}

void InterfaceInfoTest::linkTypeFollowsTheHardware()
{
    QFETCH(int, hardwareType);
    QFETCH(int, linkType);
    InterfaceInfo interface;
    interface.name = "if0";
    interface.hardwareType = static_cast<std::uint16_t>(hardwareType);
    const auto found = linkTypeOf(interface);
    QCOMPARE(found ? static_cast<int>(*found) : -1, linkType);
    if (!found)
        QVERIFY(found.error().sentence.find("strategy: pcap") != std::string::npos);
}

void InterfaceInfoTest::nearestNameIsMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("swapped") << "eht0"
                             << "eth0";
    QTest::newRow("missingCharacter") << "wlp3s"
                                      << "wlp3s0";
    QTest::newRow("nothingClose") << "bridge-of-test"
                                  << "";
}

void InterfaceInfoTest::nearestNameIsMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, nearest);
    QCOMPARE(QString::fromStdString(nearestName(name.toStdString(), {"lo", "eth0", "wlp3s0"})), nearest);
}

QTEST_GUILESS_MAIN(InterfaceInfoTest)
#include "tst_interface_info.moc"
