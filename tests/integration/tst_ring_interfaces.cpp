// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a TpacketV3Ring when its interface goes down, gets another name or is no more, and which interfaces
// it can be had on.
#include "tests/support/privileged_main.h"
#include "tests/support/ring_bench.h"

#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>

using namespace netmoth;
using namespace netmoth::source;
using namespace netmoth::testing;
using std::chrono::milliseconds;

namespace {

/// The tunnel device nmt with this hardware type; it goes when the descriptor closes. Invalid where there is no tun.
UniqueFd openTunnel(unsigned long hardwareType)
{
    UniqueFd tunnel(::open("/dev/net/tun", O_RDWR | O_CLOEXEC));
    ifreq request{};
    std::memcpy(request.ifr_name, "nmt", 4);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (!tunnel.isValid() || ::ioctl(tunnel.get(), TUNSETIFF, &request) != 0 ||
        ::ioctl(tunnel.get(), TUNSETLINK, hardwareType) != 0)
        return UniqueFd();
    return tunnel;
}

}  // namespace

class RingInterfacesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void interfaceGoesDownAndComesBack();
    void renameIsHarmless();
    void deletionIsFinal();
    void deletionWhileDownIsSeen();
    void nameOfAnotherInterfaceIsRefused();
    void namesAreThoseOfThisNamespace();
    void missingInterfaceIsNamed();
    void tunnelDeviceDeliversBareIp();
    void unreadableLinkTypeIsRefused();
};

void RingInterfacesTest::init()
{
    addRingPair();
}

void RingInterfacesTest::cleanup()
{
    // Some tests delete or rename nm0; its peer is always there until the pair goes.
    if (findInterface("nm1"))
        QVERIFY(runIp({"link", "delete", "dev", "nm1"}));
}

void RingInterfacesTest::interfaceGoesDownAndComesBack()
{
    auto rings = openRings(optionsFor("nm0"), 2);
    QVERIFY(rings);
    QVERIFY(runIp({"link", "set", "dev", "nm0", "down"}));
    for (const auto& ring : *rings) {
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ring->nextBurst(milliseconds(20)).status, BurstStatus::InterfaceDown);
        // The error is consumed: only the first call may return at once.
        QVERIFY2(std::chrono::steady_clock::now() - begin >= milliseconds(80), "the ring spins while down");
    }
    QVERIFY(runIp({"link", "set", "dev", "nm0", "up"}));
    for (const auto& ring : *rings)
        QCOMPARE(ring->nextBurst(milliseconds(50)).status, BurstStatus::Idle);
    sendOn("nm1", {.frames = 100, .flows = 20});
    QCOMPARE(drainCount(*(*rings)[0]) + drainCount(*(*rings)[1]), 100U);
}

void RingInterfacesTest::renameIsHarmless()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    QVERIFY(runIp({"link", "set", "dev", "nm0", "down"}));
    QCOMPARE(rings->front()->nextBurst(milliseconds(20)).status, BurstStatus::InterfaceDown);
    QVERIFY(runIp({"link", "set", "dev", "nm0", "name", "nm9"}));
    QVERIFY(runIp({"link", "set", "dev", "nm9", "up"}));
    QCOMPARE(rings->front()->nextBurst(milliseconds(20)).status, BurstStatus::Idle);
    sendOn("nm1", {.frames = 10});
    QCOMPARE(drainCount(*rings->front()), 10U);
}

void RingInterfacesTest::deletionIsFinal()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    TpacketV3Ring& ring = *rings->front();
    sendOn("nm1", {.frames = 10});
    QVERIFY(runIp({"link", "delete", "dev", "nm0"}));
    // What came before the end is delivered first.
    std::uint64_t count = 0;
    QCOMPARE(drain(ring, [&count](const Frame&) { ++count; }), BurstStatus::InterfaceGone);
    QCOMPARE(count, 10U);
    QCOMPARE(ring.nextBurst(milliseconds(10)).status, BurstStatus::InterfaceGone);
}

void RingInterfacesTest::deletionWhileDownIsSeen()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    QVERIFY(runIp({"link", "set", "dev", "nm0", "down"}));
    QCOMPARE(rings->front()->nextBurst(milliseconds(20)).status, BurstStatus::InterfaceDown);
    QVERIFY(runIp({"link", "delete", "dev", "nm0"}));
    QCOMPARE(rings->front()->nextBurst(milliseconds(20)).status, BurstStatus::InterfaceGone);
}

/// Between the look that the filter was compiled for and the bind, the name went to another interface.
void RingInterfacesTest::nameOfAnotherInterfaceIsRefused()
{
    source::RingOptions options = optionsFor("nm0");
    options.interfaceIndex = findInterface("nm0")->index;
    QVERIFY(openRings(options, 1));
    QVERIFY(runIp({"link", "set", "dev", "nm0", "down"}));
    QVERIFY(runIp({"link", "set", "dev", "nm0", "name", "nm9"}));
    QVERIFY(runIp({"link", "add", "nm0", "type", "veth", "peer", "name", "nm8"}));
    const auto rings = openRings(options, 1);
    QVERIFY(runIp({"link", "delete", "dev", "nm0"}));
    QVERIFY(!rings);
    QCOMPARE(rings.error().kind, FailureKind::MissingInterface);
    QVERIFY2(rings.error().sentence.find("replaced") != std::string::npos, rings.error().sentence.c_str());
}

/// This process is in a network namespace of its own, and /sys is still that of the namespace before.
void RingInterfacesTest::namesAreThoseOfThisNamespace()
{
    std::vector<std::string> names = source::interfaceNames();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (std::vector<std::string>{"lo", "nm0", "nm1"}));
}

void RingInterfacesTest::missingInterfaceIsNamed()
{
    const auto rings = openRings(optionsFor("nm7"), 1);
    QVERIFY(!rings);
    QCOMPARE(rings.error().kind, FailureKind::MissingInterface);
    QVERIFY(rings.error().sentence.find("nm7") != std::string::npos);
}

void RingInterfacesTest::tunnelDeviceDeliversBareIp()
{
    const UniqueFd tunnel = openTunnel(ARPHRD_NONE);
    if (!tunnel.isValid())
        QSKIP("this environment has no /dev/net/tun");
    QVERIFY(runIp({"link", "set", "dev", "nmt", "up"}));
    auto rings = openRings(optionsFor("nmt"), 1);
    QVERIFY2(rings, rings ? "" : rings.error().sentence.c_str());
    const auto frame = plannedFrame({.frameSizeBytes = 100}, 0);
    const std::vector<std::uint8_t> ipPacket(frame.begin() + 14, frame.end());
    QCOMPARE(write(tunnel.get(), ipPacket.data(), ipPacket.size()), static_cast<ssize_t>(ipPacket.size()));
    const auto kept = drainFrames(*rings->front());
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].frame.linkType, packet::LinkType::RawIp);
    QCOMPARE(kept[0].bytes, ipPacket);
}

void RingInterfacesTest::unreadableLinkTypeIsRefused()
{
    const UniqueFd tunnel = openTunnel(ARPHRD_PPP);
    if (!tunnel.isValid())
        QSKIP("this environment has no /dev/net/tun");
    const auto rings = openRings(optionsFor("nmt"), 1);
    QVERIFY(!rings);
    QCOMPARE(rings.error().kind, FailureKind::Unsupported);
    QVERIFY(rings.error().sentence.find("PPP") != std::string::npos);
    QVERIFY(rings.error().sentence.find("strategy: pcap") != std::string::npos);
}

NETMOTH_PRIVILEGED_MAIN(RingInterfacesTest)
#include "tst_ring_interfaces.moc"
