// SPDX-License-Identifier: GPL-3.0-or-later
// What an attacker can make the engine keep. Each flood runs through a whole worker of the default configuration; its
// memory must stop growing long before the flood ends, conversations that are under way must not notice, and what was
// refused, evicted or given up must be counted. Prints the peak resident set.
#include "tests/support/driven_worker.h"
#include "tests/support/frame_builder.h"

#include <QFile>
#include <QTest>

#include <array>
#include <cstring>
#include <map>

using namespace netmoth;
using namespace netmoth::test;
using telemetry::Counter;

namespace {

constexpr std::int64_t kStartNs = 1'700'000'000'000'000'000;
constexpr std::int64_t kPacketIntervalNs = 1000;  ///< A million packets a second.
constexpr std::uint64_t kMiB = 1U << 20;

/// One line of /proc/self/status, in bytes.
std::uint64_t statusBytes(const char* name)
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toULongLong() * 1024;
    return 0;
}

/// From now on VmHWM is the peak since now (proc(5), clear_refs).
bool resetPeak()
{
    QFile file("/proc/self/clear_refs");
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

/// One end of a conversation, packed into 10.0.0.0/8 (attackers) or 172.16.0.0/12 (the others).
struct Client
{
    std::uint32_t number;
    bool isAttacker;
    [[nodiscard]] std::uint32_t address() const { return (isAttacker ? 0x0A000000U : 0xAC100000U) + number; }
};

bool isAttacker(const flow::FlowSnapshot& flow)
{
    return flow.originator.bytes[12] == 10;  // where an IPv4 address begins
}

/// Makes frames from a TCP template and hands them to a worker in full bursts; time goes on with each.
class Driver
{
public:
    explicit Driver(DrivenWorker& worker)
        : m_worker(worker)
        , m_template(FrameBuilder()
                         .ethernet()
                         .ipv4("10.0.0.1", "198.51.100.1")
                         .tcp(40000, 443)
                         .payload(Bytes(kLargestPayload, 'x'))
                         .build())
    {
        for (auto& buffer : m_buffers)
            std::memcpy(buffer.data(), m_template.data(), m_template.size());
    }

    void tcp(Client client, bool fromClient, std::uint8_t flags, std::uint32_t sequence, std::uint32_t payloadBytes = 0)
    {
        std::uint8_t* const tcp = writeIp(client, fromClient, 20 + payloadBytes, 0);
        set16(tcp + (fromClient ? 0 : 2), 40000);
        set16(tcp + (fromClient ? 2 : 0), 443);
        set32(tcp + 4, sequence);
        tcp[13] = flags;
        hand(54 + payloadBytes);
    }
    /// The first fragment of a datagram, with @p bytes of it.
    void firstFragment(Client client, std::uint32_t bytes)
    {
        constexpr std::uint32_t kMoreFragments = 0x2000;
        writeIp(client, true, bytes, kMoreFragments);
        hand(34 + bytes);
    }
    void flush()
    {
        m_worker.process(std::span(m_frames).first(m_count));
        m_count = 0;
    }
    void handshake(Client client)
    {
        tcp(client, true, kTcpSyn, 999);
        tcp(client, false, kTcpSyn | kTcpAck, 999);
        tcp(client, true, kTcpAck, 1000);
    }
    [[nodiscard]] std::uint64_t packets() const { return m_packets; }

private:
    static constexpr std::size_t kLargestPayload = 1000;

    /// @return where the IP packet's data begins, in the frame that hand() hands on.
    std::uint8_t* writeIp(Client client, bool fromClient, std::uint32_t bytes, std::uint32_t fragment)
    {
        std::uint8_t* const ip = m_buffers[m_count].data() + 14;
        set16(ip + 2, 20 + bytes);
        set16(ip + 6, fragment);
        set32(ip + (fromClient ? 12 : 16), client.address());
        set32(ip + (fromClient ? 16 : 12), 0xC6336401);
        return ip + 20;
    }
    void hand(std::uint32_t frameBytes)
    {
        packet::Frame& out = m_frames[m_count];
        out = {};
        out.bytes = m_buffers[m_count].data();
        out.capturedLength = out.wireLength = frameBytes;
        out.timestampNs = m_timeNs;
        m_timeNs += kPacketIntervalNs;
        ++m_packets;
        if (++m_count == m_frames.size())
            flush();
    }
    static void set16(std::uint8_t* at, std::uint32_t value)
    {
        at[0] = static_cast<std::uint8_t>(value >> 8);
        at[1] = static_cast<std::uint8_t>(value);
    }
    static void set32(std::uint8_t* at, std::uint32_t value)
    {
        set16(at, value >> 16);
        set16(at + 2, value);
    }

    DrivenWorker& m_worker;
    Bytes m_template;
    std::array<std::array<std::uint8_t, 1100>, source::kMaxBurst> m_buffers;
    std::array<packet::Frame, source::kMaxBurst> m_frames;
    std::size_t m_count = 0;
    std::int64_t m_timeNs = kStartNs;
    std::uint64_t m_packets = 0;
};

/// Conversations that were there before a flood, and speak now and then while it lasts.
class Conversations
{
public:
    explicit Conversations(Driver& driver)
        : m_driver(driver)
    {
        for (std::uint32_t number = 0; number < kCount; ++number) {
            driver.handshake(client(number));
            speak(number);
        }
    }
    /// One of them sends the next 100 bytes.
    void speak(std::uint32_t number)
    {
        number %= kCount;
        m_driver.tcp(client(number), true, kTcpAck, 1000 + m_sent[number], 100);
        m_sent[number] += 100;
        ++m_packets[number];
    }
    /// Each is still the flow that it was, with every packet and every byte.
    void verify(DrivenWorker& worker) const
    {
        std::map<std::uint32_t, flow::FlowSnapshot> alive;
        for (const flow::FlowSnapshot& flow : worker.activeFlows())
            if (!isAttacker(flow))
                alive.emplace(flow.originator.bytes[14] << 8 | flow.originator.bytes[15], flow);
        QCOMPARE(alive.size(), std::size_t{kCount});
        for (const auto& [number, flow] : alive) {
            QVERIFY(flow.state == flow::FlowState::Established);
            QCOMPARE(flow.fromOriginator.packets, std::uint64_t{2} + m_packets[number]);
            QVERIFY(flow.tcp.isTracked);
            QCOMPARE(flow.tcp.originator.gapBytes, std::uint64_t{0});
        }
    }

private:
    static constexpr std::uint32_t kCount = 1000;
    static Client client(std::uint32_t number) { return {number, false}; }

    Driver& m_driver;
    std::array<std::uint32_t, kCount> m_sent{};
    std::array<std::uint32_t, kCount> m_packets{};
};

class MemoryBoundsTest : public QObject
{
    Q_OBJECT

private:
    /// Runs @p attack(number) for numbers 0..count-1. Once more attackers than flow records were there, the peak may
    /// not grow any more; it never exceeds what the configuration allows.
    template <typename Attack>
    static void runFlood(const char* name, std::uint32_t count, DrivenWorker& worker, Conversations& conversations,
                         std::uint64_t residentBefore, Attack&& attack)
    {
        constexpr std::uint32_t kFull = 300'000;
        std::uint64_t peakWhenFull = 0;
        for (std::uint32_t number = 0; number < count; ++number) {
            attack(number);
            if (number % 1000 == 999)
                conversations.speak(number / 1000);
            if (number == kFull)
                peakWhenFull = statusBytes("VmHWM:");
        }
        const std::uint64_t peak = statusBytes("VmHWM:");
        // The region, both TCP pools, the flow table's index, timer wheel, lists and free records, and fragments.
        constexpr std::uint64_t kTableBytesAFlow = 64;
        const DrivenWorkerOptions defaults;
        const std::uint64_t bound = worker.regionBytes() + defaults.reassembly.memoryLimitBytes +
                                    kTableBytesAFlow * defaults.flowCapacity +
                                    reassembly::Defragmenter::bytesFor(defaults.worker.defrag);
        qInfo("%s: peak RSS %.1f MiB at %u, %.1f MiB at %u; %.1f MiB of them the worker's, at most %.1f MiB by its "
              "configuration",
              name, static_cast<double>(peakWhenFull) / kMiB, kFull, static_cast<double>(peak) / kMiB, count,
              static_cast<double>(peak - residentBefore) / kMiB, static_cast<double>(bound) / kMiB);
        QVERIFY(peakWhenFull > 0);
        QVERIFY2(peak - peakWhenFull < kMiB, "memory grows with the flood");
#ifndef __SANITIZE_THREAD__  // whose shadow memory counts, too
        QVERIFY2(peak - residentBefore < bound, "memory exceeds what the configuration says");
#endif
    }

private slots:
    void synFlood()
    {
        constexpr std::uint32_t kFlows = 10'000'000;
        QVERIFY(resetPeak());
        const std::uint64_t before = statusBytes("VmRSS:");
        DrivenWorker worker;
        Driver driver(worker);
        Conversations conversations(driver);
        runFlood("10 million SYNs", kFlows, worker, conversations, before, [&](std::uint32_t number) {
            driver.tcp({number, true}, true, kTcpSyn, number);
        });
        driver.flush();
        conversations.verify(worker);

        const auto& counters = worker.counters();
        QVERIFY(counters[Counter::FlowsCreated] > kFlows);
        const std::uint64_t halfOpen = worker.counters()[Counter::FlowCapacity] / 2;
        QCOMPARE(counters[Counter::FlowsEndedEvicted] + counters[Counter::FlowsEndedTimeout], kFlows - halfOpen);
        QCOMPARE(counters[Counter::ToFlow], driver.packets());
        QCOMPARE(counters[Counter::ConnectionPoolInUse], std::uint64_t{1000});  // a SYN costs no connection
    }

    void handshakesSucceedDuringASynFlood()
    {
        DrivenWorker worker;
        Driver driver(worker);
        constexpr std::uint32_t kRoundTrip = 50'000;  // packets of the flood, so 50 ms
        std::uint32_t attacker = 0;
        const auto flood = [&](std::uint32_t packets) {
            for (; packets > 0; --packets)
                driver.tcp({attacker++, true}, true, kTcpSyn, packets);
        };
        flood(500'000);
        for (std::uint32_t number = 0; number < 20; ++number) {
            driver.tcp({number, false}, true, kTcpSyn, 999);
            flood(kRoundTrip);
            driver.tcp({number, false}, false, kTcpSyn | kTcpAck, 999);
            flood(kRoundTrip);
            driver.tcp({number, false}, true, kTcpAck, 1000);
        }
        driver.flush();
        std::size_t established = 0;
        for (const flow::FlowSnapshot& flow : worker.activeFlows())
            if (!isAttacker(flow) && flow.state == flow::FlowState::Established) {
                ++established;
                QVERIFY(flow.tcp.handshakeRttUs >= 2 * kRoundTrip);
            }
        QCOMPARE(established, std::size_t{20});
    }

    /// The first fragments of a million datagrams, each of another host, and nothing of the rest.
    void datagramsThatNeverComplete()
    {
        constexpr std::uint32_t kDatagrams = 1'000'000;
        QVERIFY(resetPeak());
        const std::uint64_t before = statusBytes("VmRSS:");
        DrivenWorker worker;
        Driver driver(worker);
        Conversations conversations(driver);
        runFlood("1 million datagrams that never complete", kDatagrams, worker, conversations, before,
                 [&](std::uint32_t number) {
                     driver.firstFragment({number, true}, 1000);
                 });
        driver.flush();
        conversations.verify(worker);

        const auto& counters = worker.counters();
        // Each datagram has one page, and there are fewer pages than datagrams.
        const std::uint64_t pages = counters[Counter::FragmentPoolCapacity];
        QVERIFY(pages < counters[Counter::DatagramPoolCapacity]);
        QCOMPARE(counters[Counter::DatagramPoolInUse], pages);
        QCOMPARE(counters[Counter::FragmentPoolInUse], pages);
        QCOMPARE(counters[Counter::DefragHeldBytes], 1000 * pages);
        QCOMPARE(counters[Counter::FragmentPoolExhausted], kDatagrams - pages);
        QCOMPARE(counters[Counter::DefragEvicted], kDatagrams - pages);
        QCOMPARE(counters[Counter::FragmentsWaiting], pages);
        QCOMPARE(packetsWithOutcome(counters), driver.packets());
        QVERIFY(counters[Counter::FlowsEndedEvicted] > 0);
    }

    /// Nobody answers: the flows are half open, and make room for one another.
    void oneSidedStreamsWithAHole()
    {
        constexpr std::uint32_t kStreams = 1'000'000;
        QVERIFY(resetPeak());
        const std::uint64_t before = statusBytes("VmRSS:");
        DrivenWorker worker;
        Driver driver(worker);
        Conversations conversations(driver);
        runFlood("1 million one-sided streams with a hole", kStreams, worker, conversations, before,
                 [&](std::uint32_t number) {
                     driver.tcp({number, true}, true, kTcpAck, 1000, 10);
                     driver.tcp({number, true}, true, kTcpAck, 2010, 1000);
                 });
        driver.flush();
        conversations.verify(worker);

        const auto& counters = worker.counters();
        QVERIFY(counters[Counter::FlowsEndedEvicted] > 0);
        QCOMPARE(counters[Counter::SegmentPoolHighWater], counters[Counter::SegmentPoolCapacity]);
        QVERIFY(counters[Counter::SegmentPoolExhausted] > 0);
        QVERIFY(counters[Counter::TcpGaps] > 0);
        QVERIFY(counters[Counter::ConnectionPoolHighWater] <= counters[Counter::ConnectionPoolCapacity]);
        QCOMPARE(counters[Counter::ToFlow], driver.packets());
    }

    /// The attacker completes each handshake: these flows are established, and fill the table. What is there stays.
    void establishedStreamsWithAHole()
    {
        constexpr std::uint32_t kStreams = 1'000'000;
        QVERIFY(resetPeak());
        const std::uint64_t before = statusBytes("VmRSS:");
        DrivenWorker worker;
        Driver driver(worker);
        Conversations conversations(driver);
        runFlood("1 million established streams with a hole", kStreams, worker, conversations, before,
                 [&](std::uint32_t number) {
                     driver.handshake({number, true});
                     driver.tcp({number, true}, true, kTcpAck, 2000, 1000);
                 });
        driver.flush();
        conversations.verify(worker);

        const auto& counters = worker.counters();
        QCOMPARE(counters[Counter::FlowsActive], counters[Counter::FlowCapacity]);
        QVERIFY(counters[Counter::FlowTableFull] > 0);
        QCOMPARE(counters[Counter::ToFlow] + counters[Counter::FlowTableFull], driver.packets());
        QCOMPARE(counters[Counter::ConnectionPoolHighWater], counters[Counter::ConnectionPoolCapacity]);
        QVERIFY(counters[Counter::TcpNotTracked] > 0);
        QVERIFY(counters[Counter::SegmentPoolExhausted] > 0);
        QVERIFY(counters[Counter::TcpGaps] > 0);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(MemoryBoundsTest)
#include "tst_memory_bounds.moc"
