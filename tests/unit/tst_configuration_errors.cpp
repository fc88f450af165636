// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a configuration that cannot be taken as it is: each problem in one line, with its place.
#include "core/config/config_file.h"
#include "tests/support/diagnostic_texts.h"

#include <QTest>

#include <string>

using namespace netmoth::config;
using netmoth::test::allTexts;

class ConfigurationErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongValueIsNamedWithItsPlace_data();
    void wrongValueIsNamedWithItsPlace();
    void unknownKeyIsAWarningWithTheNearest_data();
    void unknownKeyIsAWarningWithTheNearest();
    void keysThatDoNotFitEachOther_data();
    void keysThatDoNotFitEachOther();
    void brokenTextIsOneError_data();
    void brokenTextIsOneError();
    void manyProblemsAreCutShort();
    void columnsCountCharacters();
    void unreadableFilesAreOneSentence_data();
    void unreadableFilesAreOneSentence();
};

void ConfigurationErrorsTest::wrongValueIsNamedWithItsPlace_data()
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

void ConfigurationErrorsTest::wrongValueIsNamedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    QCOMPARE(allTexts(parse(text.toStdString(), "c.yml")), message);
}

void ConfigurationErrorsTest::unknownKeyIsAWarningWithTheNearest_data()
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

void ConfigurationErrorsTest::unknownKeyIsAWarningWithTheNearest()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const LoadOutcome outcome = parse(text.toStdString(), "c.yml");
    QCOMPARE(allTexts(outcome), message);
    QVERIFY(!outcome.hasErrors());
}

void ConfigurationErrorsTest::keysThatDoNotFitEachOther_data()
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

void ConfigurationErrorsTest::keysThatDoNotFitEachOther()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isError);
    QFETCH(QByteArray, start);
    const LoadOutcome outcome = parse(text.toStdString(), "c.yml");
    QCOMPARE(outcome.diagnostics.size(), std::size_t{1});
    QVERIFY2(allTexts(outcome).startsWith(start), allTexts(outcome));
    QCOMPARE(outcome.hasErrors(), isError);
}

void ConfigurationErrorsTest::brokenTextIsOneError_data()
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

void ConfigurationErrorsTest::brokenTextIsOneError()
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

void ConfigurationErrorsTest::manyProblemsAreCutShort()
{
    std::string text;
    for (int i = 0; i < 5000; ++i)
        text += "unknown" + std::to_string(i) + ": 1\n";
    const LoadOutcome outcome = parse(text + "max_cores: none\n", "c.yml");
    QCOMPARE(outcome.diagnostics.size(), kMaxDiagnostics + 1);
    QVERIFY(outcome.hasErrors());
    QCOMPARE(outcome.firstError()->line, 5001U);
}

void ConfigurationErrorsTest::columnsCountCharacters()
{
    const LoadOutcome outcome = parse("{log_file: \"größe\", max_cores: x}\n", "c.yml");
    QCOMPARE(outcome.diagnostics.size(), std::size_t{1});
    QCOMPARE(outcome.diagnostics.front().column, 32U);
}

void ConfigurationErrorsTest::unreadableFilesAreOneSentence_data()
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

void ConfigurationErrorsTest::unreadableFilesAreOneSentence()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QCOMPARE(allTexts(load(path.toStdString())), text);
}

QTEST_GUILESS_MAIN(ConfigurationErrorsTest)
#include "tst_configuration_errors.moc"
