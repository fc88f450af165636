// SPDX-License-Identifier: GPL-3.0-or-later
// Every key that bounds flows and streams, from the YAML file through the agent and the helper into the engine: the
// same capture with the default and with another value, and the counter or the flows that must differ for it.
#include "tests/support/agent_process.h"
#include "tests/support/frame_builder.h"
#include "tests/support/ip_fragments.h"
#include "tests/support/pcap_writer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netmoth::testing;
using namespace netmoth::test;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kStart = 1'700'000'000 * kSecond;

/// Frames of one capture file, each at its second.
class Script
{
public:
    /// From client @p number to the server, or back. @p sequence counts from the stream's first byte.
    Script& tcp(int number, bool fromClient, std::uint8_t flags, std::uint32_t sequence, const Bytes& payload = {})
    {
        const std::string client = address(number);
        FrameBuilder builder;
        builder.ethernet()
            .ipv4(fromClient ? client : kServer, fromClient ? kServer : client)
            .tcp(fromClient ? 40000 : 443, fromClient ? 443 : 40000,
                 {.sequence = 1000 + sequence, .acknowledgement = 1000, .flags = flags})
            .payload(payload);
        return add(builder);
    }
    /// @p bytes of payload from the client, or the other way.
    Script& data(int number, std::uint32_t sequence, std::size_t bytes, bool fromClient = true)
    {
        return tcp(number, fromClient, kTcpAck, sequence, patternBytes(bytes, sequence));
    }
    Script& text(int number, std::uint32_t sequence, std::string_view text)
    {
        return tcp(number, true, kTcpAck, sequence, Bytes(text.begin(), text.end()));
    }
    Script& handshake(int number)
    {
        return tcp(number, true, kTcpSyn, UINT32_MAX)
            .tcp(number, false, kTcpSyn | kTcpAck, UINT32_MAX)
            .tcp(number, true, kTcpAck, 0);
    }
    Script& udp(int number, bool fromClient)
    {
        const std::string client = address(number);
        FrameBuilder builder;
        builder.ethernet()
            .ipv4(fromClient ? client : kServer, fromClient ? kServer : client)
            .udp(fromClient ? 40000 : 53, fromClient ? 53 : 40000)
            .payload("question");
        return add(builder);
    }
    Script& icmp(bool fromClient)
    {
        FrameBuilder builder;
        builder.ethernet()
            .ipv4(fromClient ? address(1) : kServer, fromClient ? kServer : address(1))
            .icmp(fromClient ? 8 : 0, 0);
        return add(builder);
    }
    /// The fragments @p which of a datagram of 4000 bytes in four fragments; @p number is its identification.
    Script& fragments(int number, bool isIpv6, std::initializer_list<std::size_t> which)
    {
        DatagramHead head;
        head.isIpv6 = isIpv6;
        head.id = static_cast<std::uint32_t>(number);
        const auto frames = fragmentFrames(head, headers::udp(1111, 2222, headers::filler(3992)), 1000);
        for (const std::size_t each : which) {
            m_writer.packet(m_timeNs, frames.at(each));
            m_timeNs += 1000;
        }
        return *this;
    }
    /// UDP in @p depth GRE tunnels.
    Script& tunnelled(int depth)
    {
        FrameBuilder builder;
        builder.ethernet();
        for (int level = 0; level < depth; ++level)
            builder.ipv4("192.0.2." + std::to_string(level + 1), "198.51.100.1").gre();
        builder.ipv4("203.0.113.1", "203.0.113.2").udp(40000, 53).payload("inside");
        return add(builder);
    }
    /// Lets time pass; a frame of another flow shows the engine that it has.
    Script& wait(int seconds)
    {
        m_timeNs += seconds * kSecond;
        return udp(60000, true);
    }

    void writeTo(const QString& path) const
    {
        QFile file(path);
        const Bytes& bytes = m_writer.bytes();
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size())),
                 static_cast<qint64>(bytes.size()));
    }

private:
    static inline const std::string kServer = "198.51.100.1";
    static std::string address(int number)
    {
        return "10.0." + std::to_string(number >> 8) + '.' + std::to_string(number & 0xFF);
    }

    Script& add(const FrameBuilder& builder)
    {
        m_writer.packet(m_timeNs, builder.build());
        m_timeNs += 1000;
        return *this;
    }

    PcapWriter m_writer;
    std::int64_t m_timeNs = kStart;
};

Script longStream()
{
    Script script;
    script.handshake(1);
    for (std::uint32_t sequence = 0; sequence < 3000; sequence += 1000)
        script.data(1, sequence, 1000);
    return script;
}

/// The first segment is missing, six of 1000 bytes wait.
Script oneHole()
{
    Script script;
    script.handshake(1);
    for (std::uint32_t sequence = 1000; sequence < 7000; sequence += 1000)
        script.data(1, sequence, 1000);
    return script;
}

Script manyHoles()
{
    Script script;
    for (int client = 1; client <= 500; ++client)
        script.handshake(client).data(client, 1000, 1000);
    return script;
}

Script withoutBeginning()
{
    Script script;
    script.data(1, 0, 100).data(1, 0, 100, false);
    script.handshake(2).data(2, 0, 100);
    return script;
}

Script manyIncompleteDatagrams()
{
    Script script;
    for (int number = 0; number < 1000; ++number)
        script.fragments(number, false, {0, 1, 2});
    return script;
}

Script lateFragment()
{
    return Script().fragments(1, false, {0, 1, 2}).wait(20).fragments(1, false, {3});
}

Script lateFragment6()
{
    return Script().fragments(1, true, {0, 1, 2}).wait(50).fragments(1, true, {3});
}

Script threeTunnels()
{
    return Script().tunnelled(3);
}

Script manySyns()
{
    Script script;
    script.handshake(1);
    for (int client = 2; client <= 1001; ++client)
        script.tcp(client, true, kTcpSyn, UINT32_MAX);
    return script;
}

class AgentConfigurationTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// What the agent says of @p script with @p yaml as its configuration.
    std::unique_ptr<AgentProcess> run(const Script& script, const QByteArray& yaml, const QStringList& more = {})
    {
        const QString capture = m_folder.filePath("script.pcap");
        const QString configuration = m_folder.filePath("config.yml");
        script.writeTo(capture);
        QFile file(configuration);
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            return nullptr;
        file.close();
        auto agent = std::make_unique<AgentProcess>(
            QStringList{"--config", configuration, "--read", capture, "--eve", "-", "--stats-interval", "0"} + more);
        if (agent->waitForEnd() != 0 || !agent->errorLines().isEmpty()) {
            qInfo() << agent->errorLines();
            return nullptr;
        }
        return agent;
    }

    static qint64 counterOf(AgentProcess& agent, const char* name)
    {
        const QList<QJsonObject> events = agent.events("stats");
        const QJsonValue value =
            events.isEmpty() ? QJsonValue() : events.last()["stats"].toObject()[QLatin1String(name)];
        return value.isDouble() ? value.toInteger() : -1;
    }

    using MakeScript = Script (*)();

    static void row(const char* name, MakeScript script, const char* yaml, const char* counter, qint64 byDefault,
                    qint64 changed)
    {
        QTest::newRow(name) << reinterpret_cast<void*>(script) << QByteArray(yaml) << QByteArray(counter) << byDefault
                            << changed;
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void keyChangesTheCounter_data()
    {
        QTest::addColumn<void*>("script");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("counter");
        QTest::addColumn<qint64>("byDefault");
        QTest::addColumn<qint64>("changed");
        row("depth", longStream, "reassembly: {depth: 1500}", "tcp.depth_reached_bytes", 0, 1500);
        row("depth delivers as much", longStream, "reassembly: {depth: 1500}", "tcp.delivered_bytes", 3000, 1500);
        row("out_of_order_bytes", oneHole, "reassembly: {out_of_order_bytes: 4096}", "tcp.limit_reached", 0, 1);
        row("midstream", withoutBeginning, "reassembly: {midstream: false}", "tcp.delivered_bytes", 300, 100);
        row("midstream is counted", withoutBeginning, "reassembly: {midstream: false}", "tcp.midstream_ignored", 0, 2);
        // 1 MiB: 512 connections of 388 bytes, 358 pages of 2372 from the rest; 500 are wanted.
        constexpr const char* kSmall = "flow_table: {capacity: 1024}\nreassembly: {memory_limit: 1048576}";
        row("memory_limit bounds segments", manyHoles, kSmall, "pool.segments.high_water", 500, 358);
        row("memory_limit is felt and counted", manyHoles, kSmall, "pool.segments.exhausted", 0, 142);
        // 1 MiB: half of it buys 1351 connections.
        row("memory_limit bounds connections", manyHoles, "reassembly: {memory_limit: 1048576}",
            "pool.connections.capacity", 131072, 1351);
        row("datagrams", manyIncompleteDatagrams, "defragmentation: {datagrams: 100}", "defrag.evicted", 0, 900);
        row("datagrams are a pool", manyIncompleteDatagrams, "defragmentation: {datagrams: 100}",
            "pool.datagrams.capacity", 16384, 100);
        // 1 MiB: 503 pages of 2084 bytes; each of these datagrams needs two.
        row("memory_limit bounds fragments", manyIncompleteDatagrams, "defragmentation: {memory_limit: 1048576}",
            "pool.fragments.high_water", 2000, 503);
        row("timeout_ipv4", lateFragment, "defragmentation: {timeout_ipv4: 10}", "defrag.datagrams", 1, 0);
        row("timeout_ipv6", lateFragment6, "defragmentation: {timeout_ipv6: 10}", "defrag.datagrams", 1, 0);
        row("tunnel_depth", threeTunnels, "tunnel_depth: 2", "decoder.tunnel.depth_exceeded", 0, 1);
        row("half_open_share", manySyns, "flow_table: {capacity: 1024, half_open_share: 10}", "flow.ended.evicted", 0,
            1000 - 102);
    }

    void keyChangesTheCounter()
    {
        QFETCH(void*, script);
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, counter);
        QFETCH(qint64, byDefault);
        QFETCH(qint64, changed);
        const Script frames = reinterpret_cast<MakeScript>(script)();
        const auto before = run(frames, "");
        QVERIFY(before);
        QCOMPARE(counterOf(*before, counter.constData()), byDefault);
        const auto after = run(frames, yaml);
        QVERIFY(after);
        QCOMPARE(counterOf(*after, counter.constData()), changed);
    }

    void overlapPolicyDecidesWhatIsSaved_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QByteArray>("saved");
        for (const auto& [policy, saved] :
             std::initializer_list<std::pair<const char*, const char*>>{{"first", "a1oooo223"},
                                                                        {"last", "a12233333"},
                                                                        {"bsd", "a1111o223"},
                                                                        {"linux", "a12222223"},
                                                                        {"windows", "a1oooo223"}})
            QTest::newRow(policy) << QByteArray(policy) << QByteArray(saved);
    }

    /// The same contradicting copies as in tst_tcp_stream, and the file that --dump-streams writes.
    void overlapPolicyDecidesWhatIsSaved()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QByteArray, saved);
        Script script;
        script.handshake(1).text(1, 2, "oooo").text(1, 1, "1111").text(1, 2, "222222").text(1, 4, "33333");
        script.text(1, 0, "a");
        const QTemporaryDir streams;
        const auto agent =
            run(script, "reassembly: {overlap_policy: " + policy + "}", {"--dump-streams", streams.path()});
        QVERIFY(agent);
        QCOMPARE(counterOf(*agent, "tcp.overlap_conflicts"), 3);
        QFile index(streams.filePath("streams.jsonl"));
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QJsonObject stream = QJsonDocument::fromJson(index.readLine()).object();
        QFile file(streams.filePath(stream["file"].toString()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), saved);
    }

    void timeoutEndsTheFlow_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("traffic");
        QTest::addColumn<int>("longest");  // what the default lets pass
        for (const auto& [key, traffic, longest] :
             std::initializer_list<std::tuple<const char*, const char*, int>>{{"tcp_new", "syn", 60},
                                                                              {"tcp_established", "handshake", 300},
                                                                              {"tcp_closed", "reset", 10},
                                                                              {"udp_new", "question", 30},
                                                                              {"udp_established", "answer", 300},
                                                                              {"other_new", "ping", 30},
                                                                              {"other_established", "pong", 300}})
            QTest::newRow(key) << QByteArray(key) << QByteArray(traffic) << longest;
    }

    void timeoutEndsTheFlow()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, traffic);
        QFETCH(int, longest);
        const auto flowsWith = [&](int pause, const QByteArray& yaml) -> qint64 {
            Script script;
            for (const bool again : {false, true}) {
                if (again)
                    script.wait(pause);
                if (traffic == "syn")
                    script.tcp(1, true, kTcpSyn, UINT32_MAX);
                else if (traffic == "handshake")
                    again ? script.tcp(1, true, kTcpAck, 0) : script.handshake(1);
                else if (traffic == "reset")
                    again ? script.tcp(1, true, kTcpAck, 0) : script.handshake(1).tcp(1, true, kTcpRst, 0);
                else if (traffic == "question" || traffic == "answer")
                    script.udp(1, true);
                else
                    script.icmp(true);
                if (traffic == "answer")
                    script.udp(1, false);
                if (traffic == "pong")
                    script.icmp(false);
            }
            const auto agent = run(script, yaml);
            // The flow that shows the time is one more. What an ended connection still sends is no flow, but late.
            return agent ? counterOf(*agent, "flow.created") - 1 + counterOf(*agent, "tcp.late") : -1;
        };
        QCOMPARE(flowsWith(longest - 2, ""), 1);
        QCOMPARE(flowsWith(longest + 2, ""), 1);  // a file is no live wire: its idle times are long
        QCOMPARE(flowsWith(7, "timeouts: {" + key + ": 5}"), 2);
        QCOMPARE(flowsWith(longest + 2, "timeouts: {" + key + ": " + QByteArray::number(longest + 10) + "}"), 1);
        QCOMPARE(flowsWith(7, "connection_timeout: 5"), 2);
        QCOMPARE(flowsWith(7, "connection_timeout: 5\ntimeouts: {" + key + ": 20}"), 1);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(AgentConfigurationTest)
#include "tst_agent_configuration.moc"
