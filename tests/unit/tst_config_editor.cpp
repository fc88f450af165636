// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_editor.h"
#include "core/config/config_file.h"
#include "core/config/config_schema.h"
#include "core/config/text_file.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace netmoth::config;

namespace {

QByteArray edited(const QByteArray& text, const char* path, const char* value)
{
    const std::vector<KeyChange> changes{{path, value}};
    const auto result = withChanges(text.toStdString(), changes);
    return QByteArray::fromStdString(result ? *result : "failed: " + result.error().sentence);
}

// A last line without a break gets one: a new line behind it is not a change of it.
std::vector<std::string> linesOf(std::string text)
{
    if (!text.ends_with('\n'))
        text += text.find("\r\n") != std::string::npos ? "\r\n" : "\n";
    std::vector<std::string> lines(1);
    for (const char c : text) {
        lines.back() += c;
        if (c == '\n')
            lines.emplace_back();
    }
    return lines;
}

// How many lines of a and b are not part of their common start and end.
std::pair<std::size_t, std::size_t> differingLines(const std::string& a, const std::string& b)
{
    auto linesA = linesOf(a);
    auto linesB = linesOf(b);
    while (!linesA.empty() && !linesB.empty() && linesA.front() == linesB.front()) {
        linesA.erase(linesA.begin());
        linesB.erase(linesB.begin());
    }
    while (!linesA.empty() && !linesB.empty() && linesA.back() == linesB.back()) {
        linesA.pop_back();
        linesB.pop_back();
    }
    return {linesA.size(), linesB.size()};
}

/// Writes configuration files in many hands.
class FileWriter
{
public:
    explicit FileWriter(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    bool oneIn(std::size_t n) { return below(n) == 0; }

    std::string randomValue(const KeyDescription& key)
    {
        static const std::vector<std::string> texts{"",      "eth0", "a b",   "tcp port 80", "it's", "say \"x\"",
                                                    "a: b",  "x #y", "true",  "12",          "~",    "- a",
                                                    "größe", "{a}",  "a, b",  "\\back",      "x:",   "'",
                                                    "%d",    "[1]",  " lead", "trail ",      "null", "ip6 && !tcp"};
        switch (key.type) {
        case KeyType::Boolean:
            return oneIn(2) ? "true" : "false";
        case KeyType::Choice:
            return std::string(key.choices[below(key.choices.size())]);
        case KeyType::Integer: {
            if (key.alignment == Alignment::PowerOfTwo)
                return std::to_string(oneIn(2) ? key.minimum : key.maximum);
            const std::int64_t step = key.alignment == Alignment::None ? 1 : 4096;
            const auto steps = static_cast<std::size_t>((key.maximum - key.minimum) / step);
            const std::int64_t start = key.alignment == Alignment::None ? key.minimum : 4096;
            return std::to_string(std::min(start + static_cast<std::int64_t>(below(steps)) * step, key.maximum));
        }
        case KeyType::Text:
            break;
        }
        for (;;)
            if (std::string text = texts[below(texts.size())]; parseValue(key, text))
                return text;
    }

    // A file with a random choice of keys, and its values by path (absent: not in the file).
    std::string file()
    {
        m_break = oneIn(3) ? "\r\n" : "\n";
        std::vector<std::string> parts;
        std::string section;
        for (const KeyDescription& key : schema()) {
            if (!key.section().empty() && key.section() != section) {
                section = key.section();
                parts.push_back(sectionText(section));
            }
            if (key.section().empty() && !oneIn(3))
                parts.push_back(entry(key, "", false) + comment() + m_break);
        }
        parts.push_back("# a comment of its own" + m_break);
        parts.push_back(m_break);
        parts.push_back("custom_key: {a: [1, 'x}'], b: \"#\"}" + comment() + m_break);
        parts.push_back("other:" + m_break + "- 1" + m_break + "- b: 2" + m_break + "  c: 3" + m_break);
        std::ranges::shuffle(parts, m_random);
        std::string text = oneIn(4) ? "\xEF\xBB\xBF" : "";
        if (oneIn(5))
            text += "---" + m_break;
        for (const std::string& part : parts)
            text += part;
        if (oneIn(4) && text.ends_with(m_break))
            text.resize(text.size() - m_break.size());
        return text;
    }

private:
    std::string comment() { return oneIn(2) ? "" : "   # note: 'x' \"y\" {z}"; }

    std::string scalar(const std::string& value, bool isInFlow)
    {
        if (!value.empty() && value.find('\'') == std::string::npos && oneIn(3))
            return "'" + value + "'";
        const bool isSimple = !value.empty() &&
                              value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789 ") == std::string::npos &&
                              value.front() != ' ' && value.back() != ' ' && value != "null";
        if (isSimple && !isInFlow && oneIn(8))
            return (oneIn(2) ? ">-" : "|-") + m_break + "      " + value;
        if (isSimple)
            return value;
        std::string quoted = "\"";
        for (const char c : value)
            quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
        return quoted + '"';
    }

    std::string entry(const KeyDescription& key, const std::string& indent, bool isInFlow)
    {
        const std::string name = oneIn(6) ? '"' + std::string(key.name()) + '"' : std::string(key.name());
        if (oneIn(10))
            return indent + name + ":";
        return indent + name + ":" + (oneIn(3) ? "   " : " ") + scalar(randomValue(key), isInFlow);
    }

    std::string sectionText(const std::string& section)
    {
        const bool isInFlow = oneIn(4);
        const std::string indent = oneIn(2) ? "  " : "    ";
        std::string inside;
        for (const KeyDescription& key : schema()) {
            if (key.section() != section || oneIn(3))
                continue;
            if (isInFlow)
                inside += (inside.empty() ? "" : ", ") + entry(key, "", true);
            else
                inside += entry(key, indent, false) + comment() + m_break;
        }
        if (isInFlow)
            return section + ": {" + inside + "}" + comment() + m_break;
        return oneIn(8) ? "" : section + ":" + comment() + m_break + inside;
    }

    std::mt19937 m_random;
    std::string m_break = "\n";
};

}  // namespace

class ConfigEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void editChangesWhatItShould_data();
    void editChangesWhatItShould();
    void refusalsAreSentences_data();
    void refusalsAreSentences();
    void changesApplyTogether();
    void anyEditOfAnyFileChangesItsLineAlone_data();
    void anyEditOfAnyFileChangesItsLineAlone();
    void shippedFilesRoundTripByteForByte_data();
    void shippedFilesRoundTripByteForByte();
};

void ConfigEditorTest::editChangesWhatItShould_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* path, const char* value, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(value) << QByteArray(expected);
    };
    row("keeps the comment behind", "a: 1\nmax_cores: 4   # all\nb: 2\n", "max_cores", "2",
        "a: 1\nmax_cores: 2   # all\nb: 2\n");
    row("same value, other spelling", "zero_copy: YES # y\n", "zero_copy", "true", "zero_copy: YES # y\n");
    row("same number, hexadecimal", "snapshot_length: 0x10000\n", "snapshot_length", "65536",
        "snapshot_length: 0x10000\n");
    row("keeps double quotes", "bpf: \"tcp\"\n", "bpf", "say \"x\\y\"", "bpf: \"say \\\"x\\\\y\\\"\"\n");
    row("keeps single quotes", "bpf: 'tcp'\n", "bpf", "it's", "bpf: 'it''s'\n");
    row("adds quotes where needed", "bpf: tcp\n", "bpf", "tcp # x", "bpf: \"tcp # x\"\n");
    row("adds quotes to what looks like a number", "interface: eth0\n", "interface", "123", "interface: \"123\"\n");
    row("empties a text", "bpf: tcp # only\n", "bpf", "", "bpf: \"\" # only\n");
    row("fills an empty value", "bpf:   # none\nmax_cores: 1\n", "bpf", "udp", "bpf: udp   # none\nmax_cores: 1\n");
    row("fills an empty last value", "bpf:", "bpf", "udp", "bpf: udp");
    row("replaces a written null", "bpf: ~ # none\n", "bpf", "udp", "bpf: udp # none\n");
    row("keeps CR LF", "bpf: tcp\r\nmax_cores: 1\r\n", "bpf", "udp", "bpf: udp\r\nmax_cores: 1\r\n");
    row("keeps a missing last line end", "bpf: tcp", "bpf", "udp", "bpf: udp");
    row("keeps the byte order mark",
        "\xEF\xBB\xBF"
        "bpf: tcp\n",
        "bpf", "udp",
        "\xEF\xBB\xBF"
        "bpf: udp\n");
    row("keeps tag and anchor", "max_cores: !!int &x 4\n", "max_cores", "2", "max_cores: !!int &x 2\n");
    row("block text becomes one line", "bpf: |\n  tcp\n\n  # and\n  udp\n\n# end\nmax_cores: 1\n", "bpf", "udp",
        "bpf: udp\n\n# end\nmax_cores: 1\n");
    row("text over two lines becomes one", "bpf: tcp and\n  port 80\nmax_cores: 1\n", "bpf", "udp",
        "bpf: udp\nmax_cores: 1\n");
    row("quoted text over two lines becomes one", "bpf: \"tcp and\n  port 80\" # p\n", "bpf", "udp",
        "bpf: \"udp\" # p\n");
    row("value in the line below", "bpf:\n  tcp\nmax_cores: 1\n", "bpf", "udp", "bpf:\n  udp\nmax_cores: 1\n");
    row("inside a section", "afpacket:\n  timeout: 3\n  num_blocks: 4 # n\n", "afpacket.num_blocks", "9",
        "afpacket:\n  timeout: 3\n  num_blocks: 9 # n\n");
    row("inside a flow section", "afpacket: {timeout: 3, num_blocks: 4}\n", "afpacket.timeout", "9",
        "afpacket: {timeout: 9, num_blocks: 4}\n");
    row("same name outside its section", "timeout: 1\nafpacket:\n  timeout: 3\n", "afpacket.timeout", "9",
        "timeout: 1\nafpacket:\n  timeout: 9\n");
    row("JSON", "{\"bpf\": \"tcp\", \"max_cores\":4}\n", "max_cores", "2", "{\"bpf\": \"tcp\", \"max_cores\":2}\n");
    row("new key behind its neighbour", "interface: eth0 # i\n\n# rings\nnumber_of_rings: 2\n", "bpf", "tcp",
        "interface: eth0 # i\nbpf: tcp\n\n# rings\nnumber_of_rings: 2\n");
    row("new key before all others", "# top\nmax_cores: 2\n", "interface", "eth0",
        "# top\ninterface: eth0\nmax_cores: 2\n");
    row("new key in an empty file", "", "interface", "eth0", "interface: eth0\n");
    row("new section in an empty file", "", "afpacket.timeout", "5", "afpacket:\n  timeout: 5\n");
    row("new section behind comments", "# only\n", "afpacket.timeout", "5", "# only\nafpacket:\n  timeout: 5\n");
    row("new key behind comments", "# only", "interface", "eth0", "# only\ninterface: eth0\n");
    row("new key, no last line end", "interface: eth0", "bpf", "tcp", "interface: eth0\nbpf: tcp");
    row("new key behind a section", "afpacket:\n    timeout: 3\n\nx: 1\n", "connection_timeout", "60",
        "afpacket:\n    timeout: 3\nconnection_timeout: 60\n\nx: 1\n");
    row("new key behind a flow section over two lines", "afpacket: {timeout: 3, # }\n  num_blocks: 4}\nx: 1\n",
        "connection_timeout", "60", "afpacket: {timeout: 3, # }\n  num_blocks: 4}\nconnection_timeout: 60\nx: 1\n");
    row("new key in a section", "afpacket:\n    block_size: 4096\n    timeout: 3\n", "afpacket.num_blocks", "9",
        "afpacket:\n    block_size: 4096\n    num_blocks: 9\n    timeout: 3\n");
    row("new first key in a section", "afpacket:\n    # t\n    timeout: 3\n", "afpacket.num_blocks", "9",
        "afpacket:\n    # t\n    num_blocks: 9\n    timeout: 3\n");
    row("new key in a flow section", "afpacket: {timeout: 3}\n", "afpacket.num_blocks", "9",
        "afpacket: {num_blocks: 9, timeout: 3}\n");
    row("new key in an empty flow section", "afpacket: {}\n", "afpacket.num_blocks", "9",
        "afpacket: {num_blocks: 9}\n");
    row("new key in an empty section", "afpacket: # a\nx: 1\n", "afpacket.num_blocks", "9",
        "afpacket: # a\n  num_blocks: 9\nx: 1\n");
    row("new section", "max_cores: 1\nconnection_timeout: 60\n", "afpacket.num_blocks", "9",
        "max_cores: 1\nafpacket:\n  num_blocks: 9\nconnection_timeout: 60\n");
    row("new section, CR LF", "max_cores: 1\r\n", "afpacket.num_blocks", "9",
        "max_cores: 1\r\nafpacket:\r\n  num_blocks: 9\r\n");
    row("new section in JSON", "{\"max_cores\": 1}", "afpacket.num_blocks", "9",
        "{afpacket: {num_blocks: 9}, \"max_cores\": 1}");
    row("unknown keys stay", "extra:\n- a\n- b: [c, d]\nmax_cores: 1\n", "max_cores", "2",
        "extra:\n- a\n- b: [c, d]\nmax_cores: 2\n");
    row("what follows the first document stays", "max_cores: 1\n---\nmax_cores: 7\n", "max_cores", "2",
        "max_cores: 2\n---\nmax_cores: 7\n");
}

void ConfigEditorTest::editChangesWhatItShould()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(edited(text, path, value), expected);
}

void ConfigEditorTest::refusalsAreSentences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("value not allowed") << QByteArray("max_cores: 1\n") << QByteArray("max_cores") << QByteArray("x")
                                       << QByteArray("failed: max_cores: found \"x\"; allowed is");
    QTest::newRow("unknown path") << QByteArray("a: 1\n") << QByteArray("a") << QByteArray("2")
                                  << QByteArray("failed: a is no key of the configuration");
    QTest::newRow("no YAML") << QByteArray("a: [1\n") << QByteArray("bpf") << QByteArray("tcp")
                             << QByteArray("failed: line 1: this is not valid YAML");
    QTest::newRow("explicit key") << QByteArray("? bpf\n: tcp\n") << QByteArray("bpf") << QByteArray("udp")
                                  << QByteArray("failed: bpf is written in a way that cannot be changed here");
    QTest::newRow("given twice") << QByteArray("bpf: a\nbpf: b\n") << QByteArray("bpf") << QByteArray("udp")
                                 << QByteArray("failed: bpf is given twice in the file");
    QTest::newRow("given twice, once as a map")
        << QByteArray("max_cores:\n  f: s\nmax_cores: 3\n") << QByteArray("max_cores") << QByteArray("3")
        << QByteArray("failed: max_cores is given twice in the file");
    QTest::newRow("given twice, once empty")
        << QByteArray("afpacket:\n  timeout:\n  timeout: 7\n") << QByteArray("afpacket.timeout") << QByteArray("7")
        << QByteArray("failed: afpacket.timeout is given twice in the file");
    QTest::newRow("section given twice") << QByteArray("afpacket:\n  block_size: 65536\nafpacket:\n  timeout: 7\n")
                                         << QByteArray("afpacket.timeout") << QByteArray("7")
                                         << QByteArray("failed: afpacket is given twice in the file");
    QTest::newRow("section that is a value")
        << QByteArray("afpacket: 1\n") << QByteArray("afpacket.timeout") << QByteArray("5")
        << QByteArray("failed: afpacket.timeout is written in a way");
    QTest::newRow("value that is a list") << QByteArray("bpf: [a]\n") << QByteArray("bpf") << QByteArray("udp")
                                          << QByteArray("failed: bpf is written in a way");
    QTest::newRow("list as the file") << QByteArray("- a\n") << QByteArray("bpf") << QByteArray("udp")
                                      << QByteArray("failed: bpf is written in a way");
}

void ConfigEditorTest::refusalsAreSentences()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, start);
    const QByteArray result = edited(text, path, value);
    QVERIFY2(result.startsWith(start), result);
}

void ConfigEditorTest::changesApplyTogether()
{
    const std::vector<KeyChange> changes{
        {"interface", "eth1"}, {"afpacket.timeout", "4"}, {"afpacket.block_size", "262144"}};
    const auto result = withChanges("# c\ninterface: eth0\n", changes);
    QVERIFY(result.has_value());
    QCOMPARE(QByteArray::fromStdString(*result),
             QByteArray("# c\ninterface: eth1\nafpacket:\n  block_size: 262144\n  timeout: 4\n"));
    const std::vector<KeyChange> oneBad{{"interface", "eth1"}, {"max_cores", "x"}};
    QVERIFY(!withChanges("interface: eth0\n", oneBad).has_value());
}

void ConfigEditorTest::anyEditOfAnyFileChangesItsLineAlone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ConfigEditorTest::anyEditOfAnyFileChangesItsLineAlone()
{
    QFETCH(unsigned, seed);
    FileWriter writer(seed);
    for (int round = 0; round < 200; ++round) {
        const std::string text = writer.file();
        const KeyDescription& key = schema()[writer.below(schema().size())];
        const std::string value = writer.randomValue(key);
        const LoadOutcome before = parse(text, "c.yml");
        const std::vector<KeyChange> changes{{std::string(key.path), value}};
        const auto result = withChanges(text, changes);
        const std::string story = text + "\n=== " + std::string(key.path) + " = \"" + value + "\" ===\n" +
                                  (result ? *result : result.error().sentence);
        QVERIFY2(result.has_value(), story.c_str());

        const LoadOutcome after = parse(*result, "c.yml");
        for (const KeyDescription& other : schema()) {
            const bool isTarget = other.path == key.path;
            QVERIFY2(valueText(other.read(after.configuration)) ==
                         (isTarget ? value : valueText(other.read(before.configuration))),
                     story.c_str());
        }
        // One line becomes one line; a new key adds one, a new section two; a text of two lines becomes one.
        const auto [removed, added] = differingLines(text, *result);
        QVERIFY2(removed <= 2 && added <= 2 && (removed < 2 || added == 1), story.c_str());
    }
}

void ConfigEditorTest::shippedFilesRoundTripByteForByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("config.yml") << "config/config.yml";
    QTest::newRow("config_optimized.yml") << "config/config_optimized.yml";
}

void ConfigEditorTest::shippedFilesRoundTripByteForByte()
{
    QFETCH(QString, name);
    const auto text = readTextFile(NETMOTH_SOURCE_DIR "/" + name.toStdString(), 1 << 20);
    QVERIFY(text.has_value());
    const Configuration loaded = parse(*text, "c.yml").configuration;

    FileWriter writer(7);
    std::vector<KeyChange> same;
    for (const KeyDescription& key : schema()) {
        const std::string original = valueText(key.read(loaded));
        same.push_back({std::string(key.path), original});
        std::string other;
        do
            other = writer.randomValue(key);
        while (other == original || (key.type == KeyType::Text && other.empty()));

        const std::vector<KeyChange> there{{std::string(key.path), other}};
        const std::vector<KeyChange> back{{std::string(key.path), original}};
        const auto changed = withChanges(*text, there);
        QVERIFY2(changed.has_value(), std::string(key.path).c_str());
        QCOMPARE(differingLines(*text, *changed), std::pair(std::size_t{1}, std::size_t{1}));
        QCOMPARE(withChanges(*changed, back).value_or("failed"), *text);
    }
    QCOMPARE(withChanges(*text, same).value_or("failed"), *text);
}

QTEST_GUILESS_MAIN(ConfigEditorTest)
#include "tst_config_editor.moc"
