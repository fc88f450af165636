// SPDX-License-Identifier: GPL-3.0-or-later
// The list of interfaces is the network namespace's own, also where /sys still shows another one's.
#include "app/session/host_counters.h"
#include "app/session/interface_monitor.h"
#include "core/base/unique_fd.h"
#include "tests/support/privileged_main.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdlib>

using namespace netmoth::session;

namespace {

class InterfaceNamespaceTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsInThisNamespace()
    {
        // The network is fresh, /sys is not: it shows the interfaces of whoever started this test.
        QCOMPARE(names(), QStringList{"lo"});
        QCOMPARE(std::system("ip link add br9 type bridge && ip link add first9 type veth peer name second9 && "
                             "ip link set lo up && ip link set first9 up && ip link set second9 up && "
                             "ip addr add 192.0.2.9/24 dev first9 && ip route add default via 192.0.2.1"),
                 0);
        const auto interfaces = InterfaceMonitor::readNow();
        QCOMPARE(interfaces.size(), std::size_t{4});
        QCOMPARE(interfaces.front().name, QStringLiteral("first9"));
        QVERIFY(interfaces.front().hasDefaultRoute && interfaces.front().up);
        QVERIFY(interfaces.front().addresses.contains("192.0.2.9"));
        QCOMPARE(interfaces.front().description, InterfaceMonitor::tr("Virtual Ethernet"));
        const auto bridge = std::ranges::find(interfaces, QStringLiteral("br9"), &InterfaceStatus::name);
        QVERIFY(bridge != interfaces.end() && !bridge->up && bridge->supported);
        QCOMPARE(bridge->description, InterfaceMonitor::tr("Bridge"));
    }

    void lossesAreOfThisNamespace()
    {
        HostCounters here("first9");  // /sys has no interface of this name
        QVERIFY(here.look().available);
        QCOMPARE(here.look().nicDropped, std::uint64_t{0});
        QVERIFY(!HostCounters("third9").look().available);
    }

    void countersAreTheKernels()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const place = reinterpret_cast<sockaddr*>(&address);
        const netmoth::UniqueFd receiver(::socket(AF_INET, SOCK_DGRAM, 0));
        QVERIFY(::bind(receiver.get(), place, length) == 0 && ::getsockname(receiver.get(), place, &length) == 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(::sendto(receiver.get(), "hello", 5, 0, place, length), ssize_t{5});
        const auto interfaces = InterfaceMonitor::readNow();
        const auto loopback = std::ranges::find(interfaces, QStringLiteral("lo"), &InterfaceStatus::name);
        QVERIFY(loopback != interfaces.end() && loopback->up);
        QCOMPARE(loopback->packets, std::uint64_t{3});  // sent is received: once
    }

private:
    static QStringList names()
    {
        QStringList names;
        for (const InterfaceStatus& status : InterfaceMonitor::readNow())
            names << status.name;
        return names;
    }
};

}  // namespace

NETMOTH_PRIVILEGED_MAIN(InterfaceNamespaceTest)
#include "tst_interface_namespace.moc"
