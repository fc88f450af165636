// SPDX-License-Identifier: GPL-3.0-or-later
// LivePcap on a veth pair and loopback of a network namespace that the test makes.
#include "core/source/live_pcap.h"
#include "tests/support/packet_sender.h"
#include "tests/support/privileged_main.h"

#include <pcap/pcap.h>

#include <chrono>

using namespace netmoth;
using namespace netmoth::source;
using netmoth::testing::PacketSender;
using netmoth::testing::plannedFrame;
using netmoth::testing::runIp;
using netmoth::testing::SendPlan;
using std::chrono::milliseconds;

namespace {

LivePcapOptions optionsFor(const char* interfaceName)
{
    LivePcapOptions options;
    options.interfaceName = interfaceName;
    options.bufferBytes = 4U << 20;
    return options;
}

struct KeptFrame
{
    std::vector<std::uint8_t> bytes;
    Frame frame;
};

std::vector<KeptFrame> drainFrames(LivePcap& source)
{
    std::vector<KeptFrame> kept;
    for (;;) {
        const Burst burst = source.nextBurst(std::chrono::milliseconds(300));
        if (burst.status != BurstStatus::Frames)
            return kept;
        for (const Frame& frame : burst.frames)
            kept.push_back({{frame.bytes, frame.bytes + frame.capturedLength}, frame});
    }
}

void sendOn(const char* interfaceName, const SendPlan& plan)
{
    auto sender = PacketSender::open(interfaceName);
    QVERIFY(sender);
    QVERIFY(sender->send(plan));
}

}  // namespace

class LivePcapTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyFrameArrivesAsItWasSent();
    void snapLengthCuts();
    void filterIsInstalled();
    void vlanTagStaysInTheFrame();
    void downAndDeletedAreToldApart();
    void missingInterfaceIsNamed();
    void onlyInterfacesOfTheKernelReachLibpcap_data();
    void onlyInterfacesOfTheKernelReachLibpcap();
    void anyCapturesEveryInterface();
};

void LivePcapTest::init()
{
    QVERIFY(netmoth::testing::addVethPair("nm0", "nm1"));
}

void LivePcapTest::cleanup()
{
    static_cast<void>(runIp({"link", "delete", "dev", "nm1"}));  // gone already in some tests
}

void LivePcapTest::everyFrameArrivesAsItWasSent()
{
    auto source = LivePcap::open(optionsFor("nm0"));
    QVERIFY2(source, source ? "" : source.error().sentence.c_str());
    QCOMPARE((*source)->linkType(), packet::LinkType::Ethernet);
    const SendPlan plan{.frames = 1000, .frameSizeBytes = 100, .flows = 7};
    const auto before = std::chrono::system_clock::now().time_since_epoch();
    sendOn("nm1", plan);
    const auto kept = drainFrames(**source);
    QCOMPARE(kept.size(), std::size_t{1000});
    for (std::size_t i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept[i].bytes, plannedFrame(plan, i));
        QCOMPARE(kept[i].frame.wireLength, 100U);
        QVERIFY(std::chrono::nanoseconds(kept[i].frame.timestampNs) >= before);
    }
    const SourceStatistics statistics = (*source)->statistics();
    QCOMPARE(statistics.consumed, 1000U);
    QCOMPARE(statistics.received, 1000U);
    QCOMPARE(statistics.ringDrops, 0U);
    QCOMPARE((*source)->nextBurst(milliseconds(10)).status, BurstStatus::Idle);
}

void LivePcapTest::snapLengthCuts()
{
    LivePcapOptions options = optionsFor("nm0");
    options.snapLengthBytes = 96;
    auto source = LivePcap::open(options);
    QVERIFY(source);
    sendOn("nm1", {.frames = 1, .frameSizeBytes = 1000});
    const auto kept = drainFrames(**source);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].frame.capturedLength, 96U);
    QCOMPARE(kept[0].frame.wireLength, 1000U);
}

void LivePcapTest::filterIsInstalled()
{
    auto source = LivePcap::open(optionsFor("nm0"));
    QVERIFY(source);
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> dead(pcap_open_dead(DLT_EN10MB, 262144), &pcap_close);
    bpf_program program{};
    QCOMPARE(pcap_compile(dead.get(), &program, "udp src port 1025", 1, PCAP_NETMASK_UNKNOWN), 0);
    const auto installed = (*source)->setFilter({program.bf_insns, program.bf_len});
    pcap_freecode(&program);
    QVERIFY(installed);
    sendOn("nm1", {.frames = 100, .flows = 2});
    QCOMPARE(drainFrames(**source).size(), std::size_t{50});
    QVERIFY((*source)->setFilter({}));
    sendOn("nm1", {.frames = 100, .flows = 2});
    QCOMPARE(drainFrames(**source).size(), std::size_t{100});
}

void LivePcapTest::vlanTagStaysInTheFrame()
{
    auto source = LivePcap::open(optionsFor("nm0"));
    QVERIFY(source);
    auto frame = plannedFrame({.frameSizeBytes = 100}, 0);
    const std::array<std::uint8_t, 4> tag{0x81, 0x00, 0x00, 0x2A};
    frame.insert(frame.begin() + 12, tag.begin(), tag.end());
    auto sender = PacketSender::open("nm1");
    QVERIFY(sender && sender->sendFrame(frame));
    const auto kept = drainFrames(**source);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].bytes, frame);
    QCOMPARE(kept[0].frame.wireLength, 104U);
}

void LivePcapTest::downAndDeletedAreToldApart()
{
    auto source = LivePcap::open(optionsFor("nm0"));
    QVERIFY(source);
    QVERIFY(runIp({"link", "set", "dev", "nm0", "down"}));
    QCOMPARE((*source)->nextBurst(milliseconds(50)).status, BurstStatus::InterfaceDown);
    QVERIFY(runIp({"link", "set", "dev", "nm0", "up"}));
    sendOn("nm1", {.frames = 10});
    QCOMPARE(drainFrames(**source).size(), std::size_t{10});
    QVERIFY(runIp({"link", "delete", "dev", "nm0"}));
    QTRY_COMPARE_WITH_TIMEOUT((*source)->nextBurst(milliseconds(50)).status, BurstStatus::InterfaceGone, 3000);
    QCOMPARE((*source)->nextBurst(milliseconds(50)).status, BurstStatus::InterfaceGone);
}

void LivePcapTest::missingInterfaceIsNamed()
{
    const auto source = LivePcap::open(optionsFor("nm7"));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, FailureKind::MissingInterface);
    QVERIFY2(source.error().sentence.find("nm0") != std::string::npos, source.error().sentence.c_str());
}

void LivePcapTest::onlyInterfacesOfTheKernelReachLibpcap_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"nflog", "nflog:5", "nfqueue", "usbmon0", "bluetooth0", "dbus-system", "rpcap://host/nm0",
                             "netmap:nm0", "/dev/zero", "nm0:1", ""})
        QTest::newRow(*name == '\0' ? "empty" : name) << QString(name);
}

/// libpcap's modules give other meanings to such names, while the right is held.
void LivePcapTest::onlyInterfacesOfTheKernelReachLibpcap()
{
    QFETCH(QString, name);
    const auto source = LivePcap::open(optionsFor(qPrintable(name)));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, FailureKind::MissingInterface);
}

void LivePcapTest::anyCapturesEveryInterface()
{
    auto source = LivePcap::open(optionsFor("any"));
    QVERIFY2(source, source ? "" : source.error().sentence.c_str());
    QCOMPARE((*source)->linkType(), packet::LinkType::LinuxCooked);
    sendOn("nm1", {.frames = 10});
    QCOMPARE(drainFrames(**source).size(), std::size_t{10});
}

NETMOTH_PRIVILEGED_MAIN(LivePcapTest)
#include "tst_live_pcap.moc"
