// SPDX-License-Identifier: GPL-3.0-or-later
// TpacketV3Ring on veth pairs and loopback of a network namespace that the test makes.
#include "core/source/filter_program.h"
#include "tests/support/privileged_main.h"
#include "tests/support/ring_bench.h"

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <pcap/pcap.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>
#include <numeric>
#include <thread>

using namespace netmoth;
using namespace netmoth::source;
using namespace netmoth::testing;
using std::chrono::milliseconds;

namespace {

std::vector<bpf_insn> compiled(const char* expression)
{
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> dead(pcap_open_dead(DLT_EN10MB, 262144), &pcap_close);
    bpf_program program{};
    if (pcap_compile(dead.get(), &program, expression, 1, PCAP_NETMASK_UNKNOWN) != 0)
        return {};
    std::vector<bpf_insn> instructions(program.bf_insns, program.bf_insns + program.bf_len);
    pcap_freecode(&program);
    return instructions;
}

void sendFrameOn(const char* interfaceName, const std::vector<std::uint8_t>& frame)
{
    auto sender = PacketSender::open(interfaceName);
    QVERIFY(sender);
    QVERIFY(sender->sendFrame(frame));
}

}  // namespace

class TpacketRingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyFrameArrives_data();
    void everyFrameArrives();
    void bothDirectionsReachTheSameRing();
    void frameIsDescribed();
    void outgoingIsMarked();
    void loopbackIsCountedOnce();
    void vlanTagComesFromTheRing();
    void snapLengthCuts();
    void zeroCopyOffGivesTheSameFrames();
    void filterIsSwappedWhileRunning();
    void rejectAllPauses();
    void forcedLossBalances();
    void statisticsAccumulate();
    void wrongRingIsRefusedWithTheKey_data();
    void wrongRingIsRefusedWithTheKey();
};

void TpacketRingTest::init()
{
    addRingPair();
}

void TpacketRingTest::cleanup()
{
    QVERIFY(runIp({"link", "delete", "dev", "nm1"}));
}

void TpacketRingTest::everyFrameArrives_data()
{
    QTest::addColumn<int>("ringCount");
    QTest::newRow("oneRing") << 1;
    QTest::newRow("twoRings") << 2;
    QTest::newRow("fourRings") << 4;
}

void TpacketRingTest::everyFrameArrives()
{
    QFETCH(int, ringCount);
    constexpr std::uint64_t kFrames = 200'000;
    auto rings = openRings(optionsFor("nm0"), static_cast<std::size_t>(ringCount));
    QVERIFY2(rings, rings ? "" : rings.error().sentence.c_str());

    std::atomic<bool> sending = true;
    std::vector<std::uint64_t> counts(rings->size());
    std::vector<std::thread> workers;
    for (std::size_t i = 0; i < rings->size(); ++i)
        workers.emplace_back([&, i] {
            while (sending)
                counts[i] += drainCount(*(*rings)[i]);
            counts[i] += drainCount(*(*rings)[i]);
        });
    sendOn("nm1", {.frames = kFrames, .flows = 1000});
    sending = false;
    for (std::thread& worker : workers)
        worker.join();

    QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}), kFrames);
    std::uint64_t received = 0;
    for (std::size_t i = 0; i < rings->size(); ++i) {
        const SourceStatistics statistics = (*rings)[i]->statistics();
        QCOMPARE(statistics.ringDrops, 0U);
        QCOMPARE(statistics.received, counts[i]);
        QCOMPARE(statistics.consumed, counts[i]);
        QCOMPARE(statistics.blocksPending, 0U);
        // 64 bytes take 144 to 160 of the ring, by the kernel's alignment.
        QVERIFY(statistics.ringBytesUsed >= counts[i] * 128);
        QVERIFY(statistics.ringBytesUsed <= counts[i] * 200 + std::uint64_t{48} * 100'000);
        QVERIFY2(counts[i] > kFrames / rings->size() / 2, "the fanout group does not spread");
        received += statistics.received;
    }
    QCOMPARE(received, kFrames);
}

void TpacketRingTest::bothDirectionsReachTheSameRing()
{
    auto rings = openRings(optionsFor("nm0"), 2);
    QVERIFY(rings);
    sendOn("nm1", {.frames = 400, .flows = 100, .bothDirections = true});
    // The client's address names the flow; it is the source in one direction and the destination in the other.
    std::map<std::array<std::uint8_t, 4>, std::map<std::size_t, int>> ringsOfFlow;
    for (std::size_t i = 0; i < rings->size(); ++i)
        drain(*(*rings)[i], [&](const Frame& frame) {
            const std::size_t offset = frame.bytes[26] == 10 ? 26 : 30;
            std::array<std::uint8_t, 4> client{};
            std::memcpy(client.data(), frame.bytes + offset, client.size());
            ++ringsOfFlow[client][i];
        });
    QCOMPARE(ringsOfFlow.size(), std::size_t{100});
    for (const auto& [client, perRing] : ringsOfFlow) {
        QCOMPARE(perRing.size(), std::size_t{1});
        QCOMPARE(perRing.begin()->second, 4);
    }
}

void TpacketRingTest::frameIsDescribed()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    const auto before = std::chrono::system_clock::now().time_since_epoch();
    sendOn("nm1", {.frames = 1, .frameSizeBytes = 200});
    const auto kept = drainFrames(*rings->front());
    const auto after = std::chrono::system_clock::now().time_since_epoch();
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].bytes, plannedFrame({.frameSizeBytes = 200}, 0));
    QCOMPARE(kept[0].frame.wireLength, 200U);
    QCOMPARE(kept[0].frame.linkType, packet::LinkType::Ethernet);
    QCOMPARE(kept[0].frame.vlanTpid, std::uint16_t{0});
    QCOMPARE(kept[0].frame.flags & packet::kOutgoing, 0);
    QVERIFY(!kept[0].frame.isTruncated());
    QVERIFY(std::chrono::nanoseconds(kept[0].frame.timestampNs) >= before);
    QVERIFY(std::chrono::nanoseconds(kept[0].frame.timestampNs) <= after);
}

void TpacketRingTest::outgoingIsMarked()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    // The sender bypasses the queueing discipline, and with it the capture hook of its own interface; a plain packet
    // socket does not.
    const UniqueFd socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = findInterface("nm0")->index;
    const auto frame = plannedFrame({}, 0);
    QCOMPARE(sendto(socket.get(), frame.data(), frame.size(), 0, reinterpret_cast<const sockaddr*>(&address),
                    sizeof address),
             static_cast<ssize_t>(frame.size()));
    const auto kept = drainFrames(*rings->front());
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].frame.flags & packet::kOutgoing, static_cast<int>(packet::kOutgoing));
}

void TpacketRingTest::loopbackIsCountedOnce()
{
    auto rings = openRings(optionsFor("lo"), 1);
    QVERIFY2(rings, rings ? "" : rings.error().sentence.c_str());
    const UniqueFd receiver(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    QCOMPARE(bind(receiver.get(), reinterpret_cast<const sockaddr*>(&address), length), 0);
    QCOMPARE(getsockname(receiver.get(), reinterpret_cast<sockaddr*>(&address), &length), 0);
    constexpr std::uint64_t kDatagrams = 100;
    for (std::uint64_t i = 0; i < kDatagrams; ++i)
        QCOMPARE(sendto(receiver.get(), "ping", 4, 0, reinterpret_cast<const sockaddr*>(&address), length), ssize_t{4});
    const auto kept = drainFrames(*rings->front());
    QCOMPARE(kept.size(), kDatagrams);
    QVERIFY(kept[0].frame.flags & packet::kChecksumNotReady);
    const SourceStatistics statistics = rings->front()->statistics();
    QCOMPARE(statistics.received, kDatagrams);
    // The filter rejected the outgoing copies in the kernel; none was left to skip here.
    QCOMPARE(statistics.outgoingSkipped, 0U);
}

void TpacketRingTest::vlanTagComesFromTheRing()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    auto frame = plannedFrame({.frameSizeBytes = 100}, 0);
    const std::array<std::uint8_t, 4> tag{0x88, 0xA8, 0x60, 0x2A};  // 802.1ad, priority 3, VLAN 42
    frame.insert(frame.begin() + 12, tag.begin(), tag.end());
    sendFrameOn("nm1", frame);
    const auto kept = drainFrames(*rings->front());
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].frame.vlanTpid, std::uint16_t{0x88A8});
    QCOMPARE(kept[0].frame.vlanTci, std::uint16_t{0x602A});
    QCOMPARE(kept[0].bytes, plannedFrame({.frameSizeBytes = 100}, 0));
    QCOMPARE(kept[0].frame.wireLength, 104U);
    QVERIFY(!kept[0].frame.isTruncated());
}

void TpacketRingTest::snapLengthCuts()
{
    RingOptions options = optionsFor("nm0");
    options.snapLengthBytes = 96;
    auto rings = openRings(options, 1);
    QVERIFY(rings);
    sendOn("nm1", {.frames = 1, .frameSizeBytes = 1400});
    sendOn("nm1", {.frames = 1, .frameSizeBytes = 96});
    const auto kept = drainFrames(*rings->front());
    QCOMPARE(kept.size(), std::size_t{2});
    QCOMPARE(kept[0].frame.capturedLength, 96U);
    QCOMPARE(kept[0].frame.wireLength, 1400U);
    QVERIFY(kept[0].frame.isTruncated());
    QVERIFY(!kept[1].frame.isTruncated());
}

void TpacketRingTest::zeroCopyOffGivesTheSameFrames()
{
    RingOptions copying = optionsFor("nm0");
    copying.zeroCopy = false;
    auto inPlace = openRings(optionsFor("nm0"), 1);
    auto copied = openRings(copying, 1);
    QVERIFY(inPlace && copied);
    for (const std::uint32_t size : {60U, 64U, 777U, 1500U})
        sendOn("nm1", {.frames = 500, .frameSizeBytes = size, .flows = 37});
    const auto left = drainFrames(*inPlace->front());
    const auto right = drainFrames(*copied->front());
    QCOMPARE(left.size(), std::size_t{2000});
    QCOMPARE(right.size(), left.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        QCOMPARE(right[i].bytes, left[i].bytes);
        QCOMPARE(right[i].frame.wireLength, left[i].frame.wireLength);
        // Each socket reads the clock for itself.
        const std::chrono::nanoseconds apart(right[i].frame.timestampNs - left[i].frame.timestampNs);
        QVERIFY(std::chrono::abs(apart) < std::chrono::seconds(1));
    }
}

void TpacketRingTest::filterIsSwappedWhileRunning()
{
    RingOptions options = optionsFor("nm0");
    const auto odd = compiled("udp src port 1025");
    QVERIFY(!odd.empty());
    options.filter = odd;
    auto rings = openRings(options, 1);
    QVERIFY(rings);
    TpacketV3Ring& ring = *rings->front();
    sendOn("nm1", {.frames = 100, .flows = 2});  // client ports 1024 and 1025 in turn
    QCOMPARE(drainCount(ring), 50U);
    QVERIFY(ring.setFilter({}));
    sendOn("nm1", {.frames = 100, .flows = 2});
    QCOMPARE(drainCount(ring), 100U);
    QVERIFY(ring.setFilter(compiled("tcp")));
    sendOn("nm1", {.frames = 100, .flows = 2});
    QCOMPARE(drainCount(ring), 0U);
    QCOMPARE(ring.statistics().received, 150U);

    // The kernel verifies: a jump past the end is refused and the filter before stays.
    const std::vector<bpf_insn> broken{{BPF_JMP | BPF_JA, 0, 0, 9}, {BPF_RET | BPF_K, 0, 0, 1}};
    const auto refused = ring.setFilter(broken);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FailureKind::Usage);
    sendOn("nm1", {.frames = 10});
    QCOMPARE(drainCount(ring), 0U);
}

void TpacketRingTest::rejectAllPauses()
{
    auto rings = openRings(optionsFor("nm0"), 2);
    QVERIFY(rings);
    for (const auto& ring : *rings)
        QVERIFY(ring->setFilter(rejectAllFilter()));
    sendOn("nm1", {.frames = 1000, .flows = 50});
    for (const auto& ring : *rings) {
        QCOMPARE(drainCount(*ring), 0U);
        QCOMPARE(ring->statistics().received, 0U);
        QVERIFY(ring->setFilter({}));
    }
    sendOn("nm1", {.frames = 1000, .flows = 50});
    QCOMPARE(drainCount(*(*rings)[0]) + drainCount(*(*rings)[1]), 1000U);
}

void TpacketRingTest::forcedLossBalances()
{
    RingOptions options = optionsFor("nm0");
    options.geometry.blockSizeBytes = 4096;
    options.geometry.blockCount = 2;
    auto rings = openRings(options, 1);
    QVERIFY2(rings, rings ? "" : rings.error().sentence.c_str());
    TpacketV3Ring& ring = *rings->front();
    sendOn("nm1", {.frames = 5000, .flows = 10});  // nobody reads meanwhile

    QVERIFY(ring.setFilter(rejectAllFilter()));
    QTest::qWait(50);
    const SourceStatistics full = ring.statistics();
    QCOMPARE(full.received, 5000U);
    QCOMPARE(full.consumed, 0U);
    QVERIFY(full.ringDrops > 4000 && full.ringDrops < 5000);
    QVERIFY(full.ringFreezes >= 1);
    QVERIFY(full.blocksPending >= 1);

    QCOMPARE(drainCount(ring), 5000U - full.ringDrops);
    const SourceStatistics drained = ring.statistics();
    QCOMPARE(drained.received, drained.consumed + drained.ringDrops);
    QCOMPARE(drained.received, 5000U);
    QCOMPARE(drained.blocksPending, 0U);

    // The ring works again after a freeze.
    QVERIFY(ring.setFilter({}));
    sendOn("nm1", {.frames = 10});
    QCOMPARE(drainCount(ring), 10U);
}

void TpacketRingTest::statisticsAccumulate()
{
    auto rings = openRings(optionsFor("nm0"), 1);
    QVERIFY(rings);
    for (std::uint64_t round = 1; round <= 3; ++round) {
        sendOn("nm1", {.frames = 100});
        QCOMPARE(drainCount(*rings->front()), 100U);
        QCOMPARE(rings->front()->statistics().received, round * 100);
        QCOMPARE(rings->front()->statistics().received, round * 100);
    }
    QCOMPARE(rings->front()->statistics().ringCapacityBytes, std::uint64_t{64} << 18);
    QCOMPARE(rings->front()->statistics().blockCount, 64U);
}

void TpacketRingTest::wrongRingIsRefusedWithTheKey_data()
{
    QTest::addColumn<unsigned>("blockSize");
    QTest::addColumn<unsigned>("blockCount");
    QTest::addColumn<unsigned>("frameSize");
    QTest::addColumn<int>("timeoutMs");
    QTest::addColumn<QString>("key");
    QTest::newRow("blockNotPageSized") << 5000U << 64U << 2048U << 10 << "afpacket.block_size";
    QTest::newRow("blockZero") << 0U << 64U << 2048U << 10 << "afpacket.block_size";
    QTest::newRow("frameUnaligned") << 4096U << 64U << 2047U << 10 << "afpacket.frame_size";
    QTest::newRow("frameAboveBlock") << 4096U << 64U << 8192U << 10 << "afpacket.frame_size";
    QTest::newRow("frameTiny") << 4096U << 64U << 16U << 10 << "afpacket.frame_size";
    QTest::newRow("oneBlock") << 4096U << 1U << 2048U << 10 << "afpacket.num_blocks";
    QTest::newRow("blockCountOverflows") << (1U << 20) << 0xFFFFFFFFU << 2048U << 10 << "afpacket.num_blocks";
    QTest::newRow("timeoutZero") << 4096U << 64U << 2048U << 0 << "afpacket.timeout";
    QTest::newRow("moreThanThereIs") << (1U << 30) << 4000U << 2048U << 10 << "lower afpacket.num_blocks";
}

void TpacketRingTest::wrongRingIsRefusedWithTheKey()
{
    QFETCH(unsigned, blockSize);
    QFETCH(unsigned, blockCount);
    QFETCH(unsigned, frameSize);
    QFETCH(int, timeoutMs);
    QFETCH(QString, key);
    RingOptions options = optionsFor("nm0");
    options.geometry = {blockSize, blockCount, frameSize, milliseconds(timeoutMs)};
    const auto rings = openRings(options, 1);
    QVERIFY(!rings);
    const QString sentence = QString::fromStdString(rings.error().sentence);
    QVERIFY2(sentence.contains(key), qPrintable(sentence));
}

NETMOTH_PRIVILEGED_MAIN(TpacketRingTest)
#include "tst_tpacket_ring.moc"
