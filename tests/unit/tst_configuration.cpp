// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_file.h"
#include "core/config/config_schema.h"
#include "core/config/nearest_key.h"
#include "core/config/text_file.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace netmoth::config;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::string sourceFile(const char* name)
{
    return std::string(NETMOTH_SOURCE_DIR "/") + name;
}

QByteArray allTexts(const LoadOutcome& outcome)
{
    QByteArray texts;
    for (const Diagnostic& diagnostic : outcome.diagnostics)
        texts += toText(diagnostic) + "\n";
    return texts;
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
    void wrongValueIsNamedWithItsPlace_data();
    void wrongValueIsNamedWithItsPlace();
    void unknownKeyIsAWarningWithTheNearest_data();
    void unknownKeyIsAWarningWithTheNearest();
    void keysThatDoNotFitEachOther_data();
    void keysThatDoNotFitEachOther();
    void originalFilesLoadWithWarnings_data();
    void originalFilesLoadWithWarnings();
    void brokenTextIsOneError_data();
    void brokenTextIsOneError();
    void manyProblemsAreCutShort();
    void columnsCountCharacters();
    void unreadableFilesAreOneSentence_data();
    void unreadableFilesAreOneSentence();
    void shippedFilesLoadWithoutADiagnostic_data();
    void shippedFilesLoadWithoutADiagnostic();
    void shippedDefaultsAreTheDefaults();
    void readmeHoldsTheTableOfTheSchema();
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

void ConfigurationTest::wrongValueIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("word for a number") << QByteArray("# c\ninterface: eth0\nnumber_of_rings: many\n")
                                       << QByteArray("c.yml:3:18: error: number_of_rings: found \"many\"; allowed is a "
                                                     "whole number from 1 to 64\n");
    QTest::newRow("unit behind a number")
        << QByteArray("connection_timeout: 5s\n")
        << QByteArray("c.yml:1:21: error: connection_timeout: found \"5s\"; allowed is a whole number from 1 to 86400 "
                      "(seconds)\n");
    QTest::newRow("octal or not") << QByteArray("max_cores: 010\n")
                                  << QByteArray("c.yml:1:12: error: max_cores: found \"010\"; allowed is a whole "
                                                "number from 0 to 1024\n");
    QTest::newRow("larger than 64 bits")
        << QByteArray("max_cores: 99999999999999999999\n")
        << QByteArray("c.yml:1:12: error: max_cores: found \"99999999999999999999\"; allowed is a whole number from 0 "
                      "to 1024\n");
    QTest::newRow("not page aligned")
        << QByteArray("afpacket:\n  block_size: 70000\n")
        << QByteArray("c.yml:2:15: error: afpacket.block_size: found \"70000\"; allowed is a whole number from 4096 "
                      "to 67108864 (bytes), a multiple of the page size (4096 on most machines)\n");
    QTest::newRow("not a power of two")
        << QByteArray("flow_table: {journal_capacity: 3000}\n")
        << QByteArray("c.yml:1:32: error: flow_table.journal_capacity: found \"3000\"; allowed is a whole number from "
                      "1024 to 524288 (flows), a power of two\n");
    QTest::newRow("unknown overlap policy")
        << QByteArray("reassembly:\n  overlap_policy: solaris\n")
        << QByteArray("c.yml:2:19: error: reassembly.overlap_policy: found \"solaris\"; allowed is first, last, linux, "
                      "windows or bsd\n");
    QTest::newRow("unknown strategy") << QByteArray("strategy: dpdk\n")
                                      << QByteArray("c.yml:1:11: error: strategy: found \"dpdk\"; allowed is afpacket "
                                                    "or pcap\n");
    QTest::newRow("list for a value") << QByteArray("interface: [eth0, eth1]\n")
                                      << QByteArray("c.yml:1:12: error: interface: found a list; allowed is an "
                                                    "interface name of at most 15 characters, without spaces, '/' and "
                                                    "':'\n");
    QTest::newRow("interface with a slash")
        << QByteArray("interface: ../eth0\n")
        << QByteArray("c.yml:1:12: error: interface: found \"../eth0\"; allowed is an interface name of at most 15 "
                      "characters, without spaces, '/' and ':'\n");
    QTest::newRow("value for a section")
        << QByteArray("afpacket: fast\n")
        << QByteArray("c.yml:1:11: error: afpacket: found a single value; allowed is a section with keys below it, "
                      "each indented\n");
    QTest::newRow("given twice") << QByteArray("bpf: tcp\nmax_cores: 1\nbpf: udp\n")
                                 << QByteArray(
                                        "c.yml:3:1: error: bpf: given twice, first in line 1; remove one of the two\n");
    QTest::newRow("a list as the file")
        << QByteArray("- interface: eth0\n")
        << QByteArray("c.yml:1:1: error: found a list; a configuration is made of lines like \"interface: eth0\"\n");
    QTest::newRow("a map as a key") << QByteArray("{a: b}: c\n")
                                    << QByteArray("c.yml:1:1: error: a key must be a plain name\n");
    QTest::newRow("control character in an escape")
        << QByteArray("log_file: \"a\\0b\"\n")
        << QByteArray("c.yml:1:11: error: log_file: found \"a\\x00b\"; allowed is a file name of at most 4095 "
                      "characters, without control characters\n");
}

void ConfigurationTest::wrongValueIsNamedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QCOMPARE(allTexts(parse(text.toStdString(), "c.yml")), message);
}

void ConfigurationTest::unknownKeyIsAWarningWithTheNearest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("typing error") << QByteArray("\nnumber_of_ring: 4\n")
                                  << QByteArray("c.yml:2:1: warning: unknown key \"number_of_ring\" is ignored; the "
                                                "nearest known key is \"number_of_rings\"\n");
    QTest::newRow("dashes and capitals") << QByteArray("Zero-Copy: false\n")
                                         << QByteArray("c.yml:1:1: warning: unknown key \"Zero-Copy\" is ignored; the "
                                                       "nearest known key is \"zero_copy\"\n");
    QTest::newRow("wrong section") << QByteArray("block_sise: 4096\n")
                                   << QByteArray("c.yml:1:1: warning: unknown key \"block_sise\" is ignored; the "
                                                 "nearest known key is \"afpacket.block_size\"\n");
    QTest::newRow("inside a section") << QByteArray("afpacket:\n  num_block: 4\n")
                                      << QByteArray(
                                             "c.yml:2:3: warning: unknown key \"afpacket.num_block\" is ignored; "
                                             "the nearest known key is \"afpacket.num_blocks\"\n");
    QTest::newRow("dotted") << QByteArray("afpacket.timeout: 4\n")
                            << QByteArray("c.yml:1:1: warning: afpacket.timeout: ignored; write \"timeout\" inside "
                                          "the section \"afpacket:\"\n");
    QTest::newRow("unknown section with a list inside")
        << QByteArray("strategi: [1, {a: 2}]\n")
        << QByteArray("c.yml:1:1: warning: unknown key \"strategi\" is ignored; the nearest known key is "
                      "\"strategy\"\n");
    QTest::newRow("second document")
        << QByteArray("bpf: tcp\n---\nbpf: [\n")
        << QByteArray("c.yml: warning: only the first YAML document is read; what follows '---' is ignored\n");
}

void ConfigurationTest::unknownKeyIsAWarningWithTheNearest()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const LoadOutcome outcome = parse(text.toStdString(), "c.yml");
    QCOMPARE(allTexts(outcome), message);
    QVERIFY(!outcome.hasErrors());
}

void ConfigurationTest::keysThatDoNotFitEachOther_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("snapshot larger than a block")
        << QByteArray("afpacket:\n  block_size: 65536\n") << false
        << QByteArray("c.yml:2:15: warning: afpacket.block_size: a block of 65536 bytes cannot hold");
    QTest::newRow("the snapshot is the one given")
        << QByteArray("snapshot_length: 262144\nafpacket: {block_size: 262144}\n") << false
        << QByteArray("c.yml:2:24: warning: afpacket.block_size: a block of 262144 bytes cannot hold");
    QTest::newRow("more ring memory than allowed")
        << QByteArray("number_of_rings: 64\nafpacket:\n  num_blocks: 65\n") << true
        << QByteArray("c.yml:3:15: error: afpacket.num_blocks: 64 rings of 65 blocks of 1048576 bytes need 4160 MiB");
    QTest::newRow("more flows than allowed")
        << QByteArray("number_of_rings: 16\nflow_table: {capacity: 4194304}\n") << true
        << QByteArray("c.yml:2:24: error: flow_table.capacity: 16 workers of 4194304 flows are 67108864 flows");
    QTest::newRow("frame larger than its block")
        << QByteArray("snapshot_length: 1000\nafpacket: {frame_size: 8192, block_size: 4096}\n") << true
        << QByteArray("c.yml:2:24: error: afpacket.frame_size: found 8192; allowed is at most afpacket.block_size");
}

void ConfigurationTest::keysThatDoNotFitEachOther()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isError);
    QFETCH(QByteArray, start);
    const LoadOutcome outcome = parse(text.toStdString(), "c.yml");
    QCOMPARE(outcome.diagnostics.size(), std::size_t{1});
    QVERIFY2(allTexts(outcome).startsWith(start), allTexts(outcome));
    QCOMPARE(outcome.hasErrors(), isError);
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
        << 2;
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

void ConfigurationTest::brokenTextIsOneError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("start");
    const auto yaml = [](const char* place) { return QByteArray(place) + ": error: this is not valid YAML ("; };
    QTest::newRow("open bracket") << QByteArray("bpf: tcp\nafpacket: {timeout: 3\n") << yaml("c.yml:2:22");
    QTest::newRow("open quote") << QByteArray("bpf: \"tcp\nmax_cores: 3\n\n") << yaml("c.yml:2:13");
    QTest::newRow("no colon in the last line") << QByteArray("bpf: tcp\nmax_cores 3\n") << yaml("c.yml:2:1");
    QTest::newRow("wrong indentation") << QByteArray("bpf: tcp\n   max_cores: 3\n") << yaml("c.yml:2:13");
    QTest::newRow("tab as indentation") << QByteArray("afpacket:\n\ttimeout: 3\n") << QByteArray("c.yml:2");
    QTest::newRow("alias bomb") << QByteArray("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
                                << QByteArray("c.yml:2:8: error: aliases (*name) are not supported");
    QTest::newRow("17 levels") << QByteArray("a: ") + QByteArray(17, '[') + QByteArray(17, ']')
                               << QByteArray("c.yml:1:19: error: this is nested more than 16 levels deep");
    QTest::newRow("a million brackets") << QByteArray(1000000, '[') << QByteArray("c.yml:1:");
    QTest::newRow("a million braces") << QByteArray(1000000, '{') << QByteArray("c.yml:");
    QTest::newRow("too large") << QByteArray("#") + QByteArray(1 << 20, 'x')
                               << QByteArray("c.yml: error: the file is larger than 1024 KiB");
    QTest::newRow("zero byte") << QByteArray("bpf: tcp\nlog\0file: x\n", 20)
                               << QByteArray("c.yml:2:4: error: the control character 0x00 is not allowed here");
    QTest::newRow("yaml-cpp's end mark") << QByteArray("bpf: \x04tcp\n")
                                         << QByteArray("c.yml:1:6: error: the control character 0x04");
    QTest::newRow("latin-1") << QByteArray("log_file: f\xFC"
                                           "r.log\n")
                             << QByteArray("c.yml:1:12: error: the text is not UTF-8");
    QTest::newRow("overlong UTF-8") << QByteArray("log_file: \xC0\xAF\n")
                                    << QByteArray("c.yml:1:11: error: the text is not UTF-8");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "b\0p\0",
                                          6)
                            << QByteArray("c.yml:1:1: error: the text is not UTF-8");
}

void ConfigurationTest::brokenTextIsOneError()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, start);
    const LoadOutcome outcome = parse(text.toStdString(), "c.yml");
    QCOMPARE(outcome.diagnostics.size(), std::size_t{1});
    QVERIFY(outcome.hasErrors());
    QVERIFY2(allTexts(outcome).startsWith(start), allTexts(outcome));
    QCOMPARE(allTexts(outcome).count('\n'), 1);
    QVERIFY(outcome.configuration == Configuration{});
}

void ConfigurationTest::manyProblemsAreCutShort()
{
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += "unknown" + std::to_string(i) + ": 1\n";
    const LoadOutcome outcome = parse(text + "max_cores: none\n", "c.yml");
    QCOMPARE(outcome.diagnostics.size(), kMaxDiagnostics + 1);
    QVERIFY(outcome.hasErrors());
    QCOMPARE(outcome.firstError()->line, 5001U);
}

void ConfigurationTest::columnsCountCharacters()
{
    const LoadOutcome outcome = parse("{log_file: \"größe\", max_cores: x}\n", "c.yml");
    QCOMPARE(outcome.diagnostics.size(), std::size_t{1});
    QCOMPARE(outcome.diagnostics.front().column, 32U);
}

void ConfigurationTest::unreadableFilesAreOneSentence_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("absent") << QByteArray("/nonexistent/config.yml")
                            << QByteArray("/nonexistent/config.yml: error: cannot read the file: No such file or "
                                          "directory\n");
    QTest::newRow("folder") << QByteArray("/")
                            << QByteArray("/: error: cannot read the file: it is not a regular file\n");
    QTest::newRow("endless device") << QByteArray("/dev/zero")
                                    << QByteArray("/dev/zero: error: cannot read the file: it is not a regular file\n");
}

void ConfigurationTest::unreadableFilesAreOneSentence()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QCOMPARE(allTexts(load(path.toStdString())), text);
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

void ConfigurationTest::readmeHoldsTheTableOfTheSchema()
{
    const auto readme = readTextFile(sourceFile("README.md"), 1 << 20);
    QVERIFY(readme.has_value());
    QVERIFY2(readme->find(schemaMarkdownTable()) != std::string::npos,
             ("README.md must hold exactly this table:\n" + schemaMarkdownTable()).c_str());
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
