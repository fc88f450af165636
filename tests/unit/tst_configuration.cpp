// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_file.h"
#include "core/config/config_schema.h"
#include "core/config/text_file.h"
#include "tests/support/diagnostic_texts.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace netmoth::config;
using netmoth::test::allTexts;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::string sourceFile(const char* name)
{
    return std::string(NETMOTH_SOURCE_DIR "/") + name;
}

// "section:\n  name: value" or "name: value"
std::string lineFor(const KeyDescription& key, const std::string& value)
{
    const std::string name(key.name());
    return key.section().empty() ? name + ": " + value + "\n"
                                 : std::string(key.section()) + ":\n  " + name + ": " + value + "\n";
}

}  // namespace

class ConfigurationTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyFileGivesTheDefaults_data();
    void emptyFileGivesTheDefaults();
    void everyKeyIsHonoured();
    void everyKeyAcceptsItsLimitsAndRefusesMore_data();
    void everyKeyAcceptsItsLimitsAndRefusesMore();
    void everyNumberHasAllowedNeighbours();
    void valueForms_data();
    void valueForms();
    void originalFilesLoadWithWarnings_data();
    void originalFilesLoadWithWarnings();
    void shippedFilesLoadWithoutADiagnostic_data();
    void shippedFilesLoadWithoutADiagnostic();
    void shippedDefaultsAreTheDefaults();
    void effectiveCoresStayWithinTheMachine_data();
    void effectiveCoresStayWithinTheMachine();
};

void ConfigurationTest::emptyFileGivesTheDefaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only comments") << QByteArray("# interface: eth0\n\n# more\n");
    QTest::newRow("document start") << QByteArray("---\n");
    QTest::newRow("explicit null") << QByteArray("~\n");
    QTest::newRow("keys without values") << QByteArray("interface:\nbpf:   # all\nnumber_of_rings: ~\nafpacket:\n");
    QTest::newRow("empty map") << QByteArray("{}");
}

void ConfigurationTest::emptyFileGivesTheDefaults()
{
    QFETCH(QByteArray, text);
    const LoadOutcome outcome = parse(text.toStdString(), "config.yml");
    QCOMPARE(allTexts(outcome), QByteArray());
    QVERIFY(outcome.configuration == Configuration{});
}

void ConfigurationTest::everyKeyIsHonoured()
{
    const LoadOutcome outcome = parse("interface: eth7\nstrategy: pcap\nbpf: tcp port 80\nlog_file: \"f: #1.log\"\n"
                                      "number_of_rings: 3\nmax_cores: 5\nsnapshot_length: 1500\n"
                                      "connection_timeout: 42\nzero_copy: false\npromiscuous: no\n"
                                      "afpacket: {frame_size: 4096, block_size: 131072, num_blocks: 9, timeout: 7}\n"
                                      "flow_table:\n  capacity: 5000\n  half_open_share: 20\n"
                                      "  journal_capacity: 2048\n"
                                      "timeouts: {tcp_new: 1, tcp_established: 2, tcp_closed: 3, udp_new: 4, "
                                      "udp_established: 5, other_new: 6, other_established: 7}\n"
                                      "reassembly: {overlap_policy: windows, depth: 8589934592, "
                                      "out_of_order_bytes: 8192, midstream: off, memory_limit: 4294967296}\n",
                                      "config.yml");
    QCOMPARE(allTexts(outcome), QByteArray());
    const Configuration& c = outcome.configuration;
    QCOMPARE(c.interfaceName, std::string("eth7"));
    QCOMPARE(c.strategy, CaptureStrategy::Pcap);
    QCOMPARE(c.bpf, std::string("tcp port 80"));
    QCOMPARE(c.logFile, std::string("f: #1.log"));
    QCOMPARE(c.numberOfRings, 3U);
    QCOMPARE(c.maxCores, 5U);
    QCOMPARE(c.snapshotLengthBytes, 1500U);
    QCOMPARE(c.connectionTimeout, seconds(42));
    QCOMPARE(c.zeroCopy, false);
    QCOMPARE(c.promiscuous, false);
    QCOMPARE(c.afPacket.frameSizeBytes, 4096U);
    QCOMPARE(c.afPacket.blockSizeBytes, 131072U);
    QCOMPARE(c.afPacket.blockCount, 9U);
    QCOMPARE(c.afPacket.blockTimeout, milliseconds(7));
    QCOMPARE(c.flowCapacity, 5000U);
    QCOMPARE(c.halfOpenSharePercent, 20U);
    QCOMPARE(c.journalCapacity, 2048U);
    QVERIFY((c.timeouts == netmoth::flow::FlowTimeouts{seconds(1), seconds(2), seconds(3), seconds(4), seconds(5),
                                                       seconds(6), seconds(7)}));
    using netmoth::reassembly::OverlapPolicy;
    QVERIFY((c.reassembly ==
             netmoth::reassembly::ReassemblySettings{OverlapPolicy::Windows, 8ULL << 30, 8192, false, 4ULL << 30}));
}

void ConfigurationTest::everyKeyAcceptsItsLimitsAndRefusesMore_data()
{
    QTest::addColumn<QString>("path");
    for (const KeyDescription& key : schema())
        QTest::newRow(std::string(key.path).c_str()) << QString::fromStdString(std::string(key.path));
    QVERIFY(schema().size() >= 15);
}

void ConfigurationTest::everyKeyAcceptsItsLimitsAndRefusesMore()
{
    QFETCH(QString, path);
    const KeyDescription& key = *findKey(path.toStdString());
    QVERIFY(!key.help.empty() && key.help.ends_with('.'));
    QVERIFY(!key.topic.empty());
    QVERIFY(parseValue(key, defaultText(key)).has_value() || defaultText(key).empty());

    std::vector<std::string> good;
    std::vector<std::string> bad;
    switch (key.type) {
    case KeyType::Integer: {
        const std::int64_t step =
            key.alignment == Alignment::Page ? 4096 : (key.alignment == Alignment::Sixteen ? 16 : 1);
        good = {std::to_string(key.minimum), std::to_string(key.maximum), defaultText(key)};
        bad = {std::to_string(key.maximum + step), std::to_string(key.minimum - step), "x", "1.5", "10s", "[1]"};
        if (step > 1)
            bad.push_back(std::to_string(key.minimum + 1));
        break;
    }
    case KeyType::Boolean:
        good = {"true", "false"};
        bad = {"2", "maybe", "\"\"", "{a: b}"};
        break;
    case KeyType::Choice:
        for (const auto choice : key.choices)
            good.emplace_back(choice);
        bad = {"dpdk", "AFPACKET", "[pcap]"};
        break;
    case KeyType::Text:
        good = {"abc"};
        bad = {"[a, b]", "{a: b}"};
        break;
    }
    for (const std::string& value : good) {
        const LoadOutcome outcome = parse(lineFor(key, value), "c.yml");
        // Both ends of a range may still conflict with another key's default; the value itself is taken.
        for (const Diagnostic& diagnostic : outcome.diagnostics)
            QVERIFY2(diagnostic.sentence.find("found \"") == std::string::npos, allTexts(outcome));
        QCOMPARE(valueText(key.read(outcome.configuration)), value);
    }
    for (const std::string& value : bad) {
        const LoadOutcome outcome = parse(lineFor(key, value), "c.yml");
        QVERIFY2(key.minimum == 1 && value == "0" ? !outcome.diagnostics.empty() : outcome.hasErrors(), value.c_str());
        QVERIFY2(outcome.diagnostics.front().sentence.starts_with(key.path), allTexts(outcome));
        QCOMPARE(outcome.diagnostics.front().key, std::string(key.path));
        QVERIFY(valueText(key.read(outcome.configuration)) == defaultText(key));
    }
}

void ConfigurationTest::everyNumberHasAllowedNeighbours()
{
    for (const KeyDescription& key : schema()) {
        if (key.type != KeyType::Integer)
            continue;
        const auto isAllowed = [&](std::int64_t value) { return parseValue(key, std::to_string(value)).has_value(); };
        for (const std::int64_t from :
             {key.minimum - 7, key.minimum, key.minimum + 1, (key.minimum + key.maximum) / 2 + 1, key.maximum - 1,
              key.maximum, key.maximum + 7}) {
            const std::int64_t above = neighbouringValue(key, from, true);
            const std::int64_t below = neighbouringValue(key, from, false);
            QVERIFY2(isAllowed(above) && isAllowed(below), key.path.data());
            QVERIFY2(above >= below, key.path.data());
            if (isAllowed(from) && above != from)
                QVERIFY2(above > from && neighbouringValue(key, above, false) == from, key.path.data());
        }
    }
    QCOMPARE(neighbouringValue(*findKey("afpacket.frame_size"), 2048, true), std::int64_t{2064});
    QCOMPARE(neighbouringValue(*findKey("afpacket.frame_size"), 2050, false), std::int64_t{2048});
    QCOMPARE(neighbouringValue(*findKey("max_cores"), 0, false), std::int64_t{0});
}

void ConfigurationTest::valueForms_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("hexadecimal") << QByteArray("snapshot_length: 0x400") << QByteArray("snapshot_length")
                                 << QByteArray("1024");
    QTest::newRow("underscore") << QByteArray("snapshot_length: 65_536") << QByteArray("snapshot_length")
                                << QByteArray("65536");
    QTest::newRow("plus sign") << QByteArray("number_of_rings: +2") << QByteArray("number_of_rings") << QByteArray("2");
    QTest::newRow("quoted number") << QByteArray("number_of_rings: '2'") << QByteArray("number_of_rings")
                                   << QByteArray("2");
    QTest::newRow("tagged number") << QByteArray("number_of_rings: !!int 2") << QByteArray("number_of_rings")
                                   << QByteArray("2");
    QTest::newRow("upper case no") << QByteArray("zero_copy: NO") << QByteArray("zero_copy") << QByteArray("false");
    QTest::newRow("off") << QByteArray("zero_copy: Off") << QByteArray("zero_copy") << QByteArray("false");
    QTest::newRow("block text") << QByteArray("bpf: >-\n  tcp and\n  port 80\n") << QByteArray("bpf")
                                << QByteArray("tcp and port 80");
    QTest::newRow("key in quotes") << QByteArray("\"bpf\": udp") << QByteArray("bpf") << QByteArray("udp");
    QTest::newRow("explicit key") << QByteArray("? bpf\n: udp") << QByteArray("bpf") << QByteArray("udp");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "bpf: udp")
                                     << QByteArray("bpf") << QByteArray("udp");
    QTest::newRow("CR LF") << QByteArray("bpf: udp\r\nmax_cores: 1\r\n") << QByteArray("bpf") << QByteArray("udp");
    QTest::newRow("text that looks like a number")
        << QByteArray("interface: 0123") << QByteArray("interface") << QByteArray("0123");
}

void ConfigurationTest::valueForms()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    const LoadOutcome outcome = parse(line.toStdString(), "c.yml");
    QCOMPARE(allTexts(outcome), QByteArray());
    QCOMPARE(QByteArray::fromStdString(valueText(findKey(path.toStdString())->read(outcome.configuration))), value);
}

void ConfigurationTest::originalFilesLoadWithWarnings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("warnings");
    QTest::newRow("agent") << QByteArray("interface: eth0\nstrategy: pcap\nnumber_of_rings: 1\nzero_copy: true\n"
                                         "snapshot_length: 512\npromiscuous: true\nconnection_timeout: 0\nbpf: \"\"\n"
                                         "max_cores: 0\nlog_file: agent.log\nagent_mode: true\nagent_id: \"a-1\"\n"
                                         "server_url: \"http://localhost:3000\"\ndata_interval: 60\n"
                                         "health_interval: 300\nagent_token: \"t\"\n")
                           << 7;
    QTest::newRow("manager with a database")
        << QByteArray("interface: \"eth0\"\nstrategy: \"ebpf\"\nnumber_of_rings: 4\nmax_cores: 8\n"
                      "agent_mode: false\nallowed_origins:\n  - \"http://localhost\"\n  - other\n"
                      "postgres:\n  user: \"u\"\n  password: \"p\"\n  db: \"d\"\n  host: \"localhost:5432\"\n"
                      "  max_conn: 100\n  max_idlec_conn: 20\n  max_lifetime_conn: 600\n"
                      "redis:\n  host: \"localhost:6379\"\n  password: \"\" ")
        << 5;
    QTest::newRow("no rings") << QByteArray("strategy: pfring\nnumber_of_rings: 0\n") << 2;
    QTest::newRow("keys that were only documented")
        << QByteArray("strategy: afpacket\nafpacket:\n  frame_size: 65536\n  block_size: 262144\n  num_blocks: 128\n"
                      "  timeout: 1000\nlog_level: info\npcap:\n  buffer_size: 1\n")
        << 3;  // the block holds no packet of the default snapshot_length
}

void ConfigurationTest::originalFilesLoadWithWarnings()
{
    QFETCH(QByteArray, text);
    QFETCH(int, warnings);
    const LoadOutcome outcome = parse(text.toStdString(), "config.yml");
    QVERIFY2(!outcome.hasErrors(), allTexts(outcome));
    QVERIFY2(outcome.diagnostics.size() == static_cast<std::size_t>(warnings), allTexts(outcome));
    QVERIFY2(!allTexts(outcome).contains("unknown"), allTexts(outcome));
    QVERIFY(outcome.configuration.numberOfRings >= 1);
    QCOMPARE(outcome.configuration.connectionTimeout, seconds(300));
}

void ConfigurationTest::shippedFilesLoadWithoutADiagnostic_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("config.yml") << QByteArray("config/config.yml");
    QTest::newRow("config_optimized.yml") << QByteArray("config/config_optimized.yml");
}

void ConfigurationTest::shippedFilesLoadWithoutADiagnostic()
{
    QFETCH(QByteArray, name);
    const LoadOutcome outcome = load(sourceFile(name));
    QCOMPARE(allTexts(outcome), QByteArray());
    // Every key is written out, so that a reader of the file knows them all.
    for (const KeyDescription& key : schema())
        QVERIFY2(outcome.text.find(std::string(key.name()) + ":") != std::string::npos, std::string(key.path).c_str());
}

void ConfigurationTest::shippedDefaultsAreTheDefaults()
{
    QVERIFY(load(sourceFile("config/config.yml")).configuration == Configuration{});
    const Configuration optimized = load(sourceFile("config/config_optimized.yml")).configuration;
    QVERIFY(optimized.zeroCopy);
    QCOMPARE(ringMemoryBytes(Configuration{}), std::uint64_t{64} << 20);
    QCOMPARE(ringMemoryBytes(optimized), std::uint64_t{512} << 20);
}

void ConfigurationTest::effectiveCoresStayWithinTheMachine_data()
{
    QTest::addColumn<unsigned>("maxCores");
    QTest::addColumn<unsigned>("online");
    QTest::addColumn<unsigned>("expected");
    QTest::newRow("75 % of one is one") << 0U << 1U << 1U;
    QTest::newRow("75 % of two is one") << 0U << 2U << 1U;
    QTest::newRow("75 % of three is two") << 0U << 3U << 2U;
    QTest::newRow("75 % of four is three") << 0U << 4U << 3U;
    QTest::newRow("75 % of 128") << 0U << 128U << 96U;
    QTest::newRow("as given") << 2U << 8U << 2U;
    QTest::newRow("never more than there are") << 16U << 8U << 8U;
    QTest::newRow("unknown machine") << 4U << 0U << 1U;
}

void ConfigurationTest::effectiveCoresStayWithinTheMachine()
{
    QFETCH(unsigned, maxCores);
    QFETCH(unsigned, online);
    QFETCH(unsigned, expected);
    QCOMPARE(effectiveCores(maxCores, online), expected);
}

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "tst_configuration.moc"
