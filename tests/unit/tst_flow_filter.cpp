// SPDX-License-Identifier: GPL-3.0-or-later
// The language of display filters: what a text accepts, what is wrong with it, and how it is written again.
#include "core/filter/flow_filter.h"
#include "core/filter/parser.h"
#include "tests/support/filter_samples.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace netmoth;
using namespace netmoth::filter;
using namespace netmoth::test;

namespace {

class NameMap final : public HostNames
{
public:
    std::map<packet::IpAddress, std::string> names;
    [[nodiscard]] std::string_view nameOf(const packet::IpAddress& address) const override
    {
        const auto found = names.find(address);
        return found == names.end() ? std::string_view() : std::string_view(found->second);
    }
};

class FlowFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsTheFlowsThatItDescribes_data();
    void acceptsTheFlowsThatItDescribes();
    void namesAreTexts_data();
    void namesAreTexts();
    void errorsPointAtTheirCause_data();
    void errorsPointAtTheirCause();
    void printsTheOneWayToWriteIt_data();
    void printsTheOneWayToWriteIt();
    void deepNestingIsRefused();
    void longFiltersAreBounded();
    void largeSetsAreSearched();
    void choicesAreTheNamesOfTheFlow();
    void grammarListsEveryField();
    void grammarsExamplesAreFilters();
};

void FlowFilterTest::acceptsTheFlowsThatItDescribes_data()
{
    QTest::addColumn<QString>("accepted");  // of h (https), d (dns), p (ping6)
    const auto row = [](const char* text, const char* accepted) { QTest::newRow(text) << QString(accepted); };
    row("", "hdp");
    row("  \t\n", "hdp");
    row("tcp", "h");
    row("ip", "hd");
    row("ipv6 and icmpv6", "p");
    row("udp || icmpv6", "dp");
    row("not tcp", "dp");
    row("! tcp", "dp");
    row("!!tcp", "h");
    row("ip.addr == 10.0.0.0/8 && tcp.port in {80, 443} && !(flow.bytes < 1 MB)", "h");
    row("ip.addr == 192.0.2.1", "hd");
    row("ip.src == 192.0.2.1", "");
    row("ip.dst == 192.0.2.1", "hd");
    row("ip.addr in {10.1.2.0..10.1.2.3}", "hd");
    row("ip.addr in {10.1.2.4..10.1.2.9, 192.0.3.0/24}", "");
    // Wireshark 4: != means that no value is equal; without a value nothing is true.
    row("ip.addr != 10.1.2.3", "");
    row("ip.addr !== 10.1.2.3", "hd");
    row("ip.addr ne 10.9.9.9", "hd");
    row("!(ip.addr == 10.1.2.3)", "p");
    row("all ip.addr == 0.0.0.0/0", "hd");
    row("ip.addr === 10.0.0.0/8", "");
    row("any ip.addr != 10.0.0.0/8", "hd");
    row("tcp.port != 80", "h");
    row("!(tcp.port == 80)", "hdp");
    row("tcp.port not in {443}", "dp");
    row("not tcp.port in {443}", "dp");
    row("tcp.port in {1..1023}", "h");
    row("tcp.dstport eq 0x1bb", "h");
    row("tcp.srcport > tcp.dstport", "h");
    row("tcp.srcport > 49999 and tcp.srcport le 50000", "h");
    row("udp.port == 53", "d");
    row("ip.proto == 6 or ip.proto == udp", "hd");
    row("flow.protocol == icmpv6", "p");
    row("flow.protocol < 58", "hd");
    row("ipv6.addr == fe80::/10", "p");
    row("ipv6.src == fe80::/10", "");
    row("ipv6.addr == 2001:DB8:0::1/128", "p");
    row("ipv6.addr in {2001:db8::..2001:db8::ff}", "p");
    row("icmpv6.type == 128 && icmpv6.code == 0", "p");
    row("icmp.type == 8", "");
    row("vlan.id == 100", "p");
    row("vlan", "p");
    row("flow.packets == 30", "hd");
    row("flow.bytes >= 1001500 B", "hd");
    row("flow.bytes >= 1.0015 MB", "hd");
    row("flow.bytes > 1.0015MB", "");
    row("flow.bytes_returned > flow.bytes_sent", "hd");
    row("flow.duration == 2.5", "hd");
    row("flow.duration < 2500.000001 ms && flow.duration > 2499.999999ms", "hd");
    row("flow.duration < 1 min", "hdp");
    row("flow.start == \"2023-11-14T22:13:20Z\"", "hd");
    row("flow.start >= 2023-11-15T00:13:20+02:00", "hd");
    row("flow.end > 1700000002.499999999 && flow.end < 1700000002.500000001", "hd");
    row("flow.start < \"2023-11-14 22:13:20Z\"", "p");
    row("flow.state == established", "hd");
    row("flow.state != \"established\"", "p");
    row("flow.state in {new, closing}", "p");
    row("flow.ended", "p");
    row("flow.active", "hd");
    row("flow.end_reason == timeout", "p");
    row("flow.end_reason != timeout", "");
    row("flow.one_sided", "p");
    row("flow.retransmissions >= 2", "h");
    row("flow.retransmissions == 0", "");
    row("flow.gap_bytes == 4 KiB", "h");
    row("flow.rtt > 10 ms", "h");
    row("flow.rtt == 0.012", "h");
    row("flow.rtt == 12000 µs", "h");
    row("tcp.flags.syn == 0 && tcp.flags.syn", "h");
    row("udp or tcp and flow.bytes < 10", "d");
    row("(udp or tcp) and flow.bytes < 10", "");
    row("ip.src < ip.dst", "hd");
    row("ip.addr < 10.0.0.0/8", "");
    row("ip.src <= 10.0.0.0/8", "hd");
    row("ip.dst > 10.0.0.0/8", "hd");
    row("ip.src >= 10.0.0.0/8", "hd");
    row("host.name", "");
}

void FlowFilterTest::acceptsTheFlowsThatItDescribes()
{
    QFETCH(QString, accepted);
    const auto filter = FlowFilter::compile(QTest::currentDataTag());
    QVERIFY2(filter, filter ? "" : filter.error().sentence.c_str());
    QString actual;
    if (filter->accepts(httpsFlow()))
        actual += 'h';
    if (filter->accepts(dnsFlow()))
        actual += 'd';
    if (filter->accepts(pingFlow()))
        actual += 'p';
    QCOMPARE(actual, accepted);
}

void FlowFilterTest::namesAreTexts_data()
{
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* text, bool accepted) { QTest::newRow(text) << accepted; };
    row("host.name", true);
    row("host.name == \"www.example.org\"", true);
    row("host.name == www.example.org", true);
    row("host.name == \"www.example\"", false);
    row("host.name contains example", true);
    row("host.name contains Example", false);
    row("host.name contains \"\\x2eexample\\x2E\"", true);
    row("host.name matches \"^WWW\"", true);
    row("host.name ~ r\"\\.org$\"", true);
    row("host.name matches \"\\\\.com$\"", false);
    row("host.name != www.example.org", false);
    row("any host.name != www.example.org", true);
    row("host.name in {a, www.example.org}", true);
    row("all host.name contains \".\"", true);
    row("all host.name contains org", false);
}

void FlowFilterTest::namesAreTexts()
{
    QFETCH(bool, accepted);
    const auto filter = FlowFilter::compile(QTest::currentDataTag());
    QVERIFY2(filter, filter ? "" : filter.error().sentence.c_str());
    QVERIFY(filter->asksForNames());
    NameMap names;
    names.names[httpsFlow().responder] = "www.example.org";
    names.names[httpsFlow().originator] = "laptop.lan";
    QCOMPARE(filter->accepts(httpsFlow(), names), accepted);
    QVERIFY2(!filter->accepts(httpsFlow()), "without names nothing is true");
}

void FlowFilterTest::errorsPointAtTheirCause_data()
{
    QTest::addColumn<QString>("marked");  // the text with the error's place in ⟦⟧
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* marked, const char* says) {
        QTest::newRow(name) << QString(marked) << QString(says);
    };
    row("unknown field", "tcp && ⟦tcp.prot⟧ == 80", "\"tcp.prot\" is no field of a flow; the nearest is tcp.port");
    row("field by its last part", "⟦retransmissions⟧ > 0", "the nearest is flow.retransmissions");
    row("capture filter", "⟦host⟧ 10.0.0.1", "\"host\" is a word of capture filters: here it is ip.addr == 192.0.2.1");
    row("capture filter behind a protocol", "tcp ⟦port⟧ 80", "here it is tcp.port == 443");
    row("nothing behind &&", "tcp && ⟦⟧", "something is missing here: a field, for example");
    row("nothing behind ==", "tcp.port == ⟦⟧",
        "tcp.port is compared with a whole number, for example 443; found nothing");
    row("word for a number", "tcp.port == ⟦http⟧", "found \"http\"");
    row("number too large", "tcp.port == ⟦65536⟧", "tcp.port has values from 0 to 65535; found \"65536\"");
    row("number far too large", "tcp.port == ⟦99999999999999999999⟧", "from 0 to 65535");
    row("negative number", "tcp.port == ⟦-1⟧", "found \"-1\"");
    row("leading zero", "tcp.port == ⟦080⟧", "begins with a zero");
    row("value in quotes", "tcp.port == ⟦\"80\"⟧", "found \"80\"");
    row("single =", "tcp.port ⟦=⟧ 80", "write ==");
    row("single &", "tcp ⟦&⟧ udp", "write &&");
    row("strange character", "tcp ⟦$⟧", "is not part of a display filter");
    row("no operator between", "tcp ⟦udp⟧", "between two tests stands && or ||");
    row("open parenthesis", "udp || ⟦(⟧tcp", "this ( has no )");
    row("closing parenthesis", "tcp⟦)⟧", "this ) has no (");
    row("empty parentheses", "(⟦)⟧", "something is missing before this )");
    row("empty set", "tcp.port in {⟦}⟧", "found \"}\"");
    row("open set", "tcp.port in ⟦{⟧80", "this { has no }");
    row("set without commas", "tcp.port in {80 ⟦443⟧}", "separate its members by commas");
    row("no set", "tcp.port in ⟦80⟧", "after in comes a set");
    row("range that goes down", "tcp.port in {⟦90..80⟧}", "write the lower value first");
    row("range of choices", "flow.state in {new⟦..⟧closed}", "separate its members by commas");
    row("range outside a set", "tcp.port == 80⟦..⟧90", "was not expected here");
    row("protocol with a value", "tcp ⟦==⟧ 6", "tcp is there or not and is compared with nothing: write tcp or !tcp");
    row("order of choices", "flow.state ⟦<⟧ closed", "use ==, != and in");
    row("contains of a number", "tcp.port ⟦contains⟧ 8", "cannot be used with tcp.port");
    row("choice", "flow.state == ⟦open⟧", "flow.state is one of new, established, closing, closed; found \"open\"");
    row("wrong unit", "flow.bytes > 1 ⟦ms⟧", "\"ms\" is no unit of flow.bytes; known are B, kB, KiB");
    row("wrong unit in one word", "flow.duration > ⟦1MB⟧", "\"MB\" is no unit of flow.duration; known are ns");
    row("part of a byte", "flow.bytes > ⟦1.5⟧", "whole numbers");
    row("too many bytes", "flow.bytes > ⟦99999999999⟧ GB", "whole numbers up to 2^64 - 1");
    row("unit where none is", "tcp.port > 1 ⟦kB⟧", "was not expected here");
    row("prefix too long", "ip.addr == ⟦10.0.0.0/33⟧", "not a number from 0 to 32");
    row("prefix missing", "ip.addr == ⟦10.0.0.0/⟧", "not a number from 0 to 32");
    row("short address", "ip.addr == ⟦10.1/16⟧", "ip.addr is compared with an IPv4 address or network");
    row("IPv6 for IPv4", "ip.src == ⟦fe80::1⟧", "write ipv6.src for \"fe80::1\"");
    row("IPv4 for IPv6", "ipv6.addr == ⟦10.0.0.0/8⟧", "write ip.addr for \"10.0.0.0/8\"");
    row("date that is none", "flow.start > ⟦2024-02-30⟧", "flow.start is compared with a time");
    row("fields of two kinds", "tcp.port == ⟦flow.bytes⟧", "tcp.port cannot be compared with flow.bytes");
    row("any without a comparison", "any ⟦tcp.port⟧", "after any and all comes a comparison");
    row("open text", "host.name == ⟦\"abc⟧", "no closing quote");
    row("escape", "host.name == \"a⟦\\.⟧b\"", "write \\\\ for a backslash");
    row("pattern", "host.name matches ⟦\"a(b\"⟧", "is no regular expression: missing ): \"a(b\"");
    row("two relations", "flow.bytes > 1 ⟦<⟧ 5", "was not expected here");
    row("multi-byte characters before", "host.name == größe && ⟦tpc⟧", "the nearest is tcp");
}

void FlowFilterTest::errorsPointAtTheirCause()
{
    QFETCH(QString, marked);
    QFETCH(QString, says);
    const qsizetype begin = marked.indexOf(QStringLiteral("⟦"));
    const qsizetype end = marked.indexOf(QStringLiteral("⟧")) - 1;
    const QString text = QString(marked).remove(QStringLiteral("⟦")).remove(QStringLiteral("⟧"));
    const auto filter = FlowFilter::compile(text.toStdString());
    QVERIFY(!filter);
    const QString sentence = QString::fromStdString(filter.error().sentence);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(filter.error().offset, static_cast<std::size_t>(text.left(begin).toUtf8().size()));
    QCOMPARE(filter.error().length, static_cast<std::size_t>(text.mid(begin, end - begin).toUtf8().size()));
}

void FlowFilterTest::printsTheOneWayToWriteIt_data()
{
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* text, const char* printed) { QTest::newRow(text) << QString(printed); };
    row("", "");
    row("((tcp))", "tcp");
    row("tcp and(udp or not(icmp))", "tcp && (udp || !icmp)");
    row("tcp and udp or icmp", "tcp && udp || icmp");
    row("(tcp && udp) && icmp", "tcp && udp && icmp");
    row("not tcp.port eq 0x50", "!(tcp.port == 80)");
    row("tcp.port not in {80,1..5}", "!(tcp.port in {80, 1..5})");
    row("any tcp.port != 80", "tcp.port !== 80");
    row("all tcp.port < 80", "all tcp.port < 80");
    row("all tcp.port == 80", "tcp.port === 80");
    row("ip.addr == 10.1.2.3/8", "ip.addr == 10.0.0.0/8");
    row("ip.addr in {10.0.0.0..10.255.255.255}", "ip.addr in {10.0.0.0/8}");
    row("ip.addr in {10.0.0.1..10.0.0.2}", "ip.addr in {10.0.0.1..10.0.0.2}");
    row("ipv6.addr == 2001:DB8:0:0::1", "ipv6.addr == 2001:db8::1");
    row("ipv6.addr == ::/0", "ipv6.addr == ::/0");
    row("ipv6.addr == 2001:db8::/65", "ipv6.addr == 2001:db8::/65");
    row("flow.bytes > 1024", "flow.bytes > 1 KiB");
    row("flow.bytes > 1024000", "flow.bytes > 1024 kB");
    row("flow.bytes > 1000000", "flow.bytes > 1 MB");
    row("flow.bytes > 1500", "flow.bytes > 1500");
    row("flow.duration > 90", "flow.duration > 90 s");
    row("flow.duration > 120", "flow.duration > 2 min");
    row("flow.duration > 0", "flow.duration > 0 ns");
    row("flow.start > 1700000000.5", "flow.start > \"2023-11-14T22:13:20.5Z\"");
    row("ip.proto == udp", "ip.proto == 17");
    row("flow.state == \"new\"", "flow.state == new");
    row("host.name ~ r\"a\\.\\\"\"", "host.name matches \"a\\\\.\\\\\\\"\"");
    row("ip.src == ip.dst", "ip.src == ip.dst");
}

void FlowFilterTest::printsTheOneWayToWriteIt()
{
    QFETCH(QString, printed);
    const auto filter = FlowFilter::compile(QTest::currentDataTag());
    QVERIFY2(filter, filter ? "" : filter.error().sentence.c_str());
    QCOMPARE(QString::fromStdString(filter->text()), printed);
}

void FlowFilterTest::deepNestingIsRefused()
{
    const auto nested = [](int depth, const std::string& inner) {
        return std::string(static_cast<std::size_t>(depth), '(') + inner +
               std::string(static_cast<std::size_t>(depth), ')');
    };
    QVERIFY(FlowFilter::compile(nested(kMaxFilterDepth, "tcp")));
    const auto tooDeep = FlowFilter::compile(nested(kMaxFilterDepth + 1, "tcp"));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().offset, static_cast<std::size_t>(kMaxFilterDepth));
    QVERIFY(!FlowFilter::compile(nested(30'000, "tcp")));
    QVERIFY(!FlowFilter::compile(std::string(30'000, '(')));
    QVERIFY(!FlowFilter::compile(std::string(100'000, '(')));
    QVERIFY(FlowFilter::compile(std::string(60'000, '!') + "tcp"));

    // What is accepted can be written again: a negation prints parentheses that were not there.
    std::string text = "!tcp.port == 80";
    std::string deepest;
    for (;;) {
        const auto filter = FlowFilter::compile(text);
        if (!filter)
            break;
        QVERIFY(FlowFilter::compile(filter->text()));
        deepest = text;
        text = "!(udp && " + text + ")";
    }
    QVERIFY(deepest.size() > 100);
}

void FlowFilterTest::longFiltersAreBounded()
{
    std::string text = "tcp.port == 1";
    while (text.size() + 20 < kMaxFilterBytes)
        text += " || tcp.port == 443";
    const auto filter = FlowFilter::compile(text);
    QVERIFY(filter);
    QVERIFY(filter->accepts(httpsFlow()));
    QVERIFY(!filter->accepts(dnsFlow()));
    const auto tooLong = FlowFilter::compile(std::string(kMaxFilterBytes + 1, ' '));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().offset, kMaxFilterBytes);
}

void FlowFilterTest::largeSetsAreSearched()
{
    std::string text = "tcp.dstport in {";
    for (int port = 1; port < 8000; port += 2)
        text += std::to_string(port) + (port < 7999 ? ", " : "}");
    const auto filter = FlowFilter::compile(text);
    QVERIFY2(filter, filter ? "" : filter.error().sentence.c_str());
    flow::FlowSnapshot flow = httpsFlow();
    for (int port = 0; port < 8010; ++port) {
        flow.responderPort = static_cast<std::uint16_t>(port);
        QCOMPARE(filter->accepts(flow), port % 2 == 1 && port < 8000);
    }
}

void FlowFilterTest::choicesAreTheNamesOfTheFlow()
{
    for (const NamedValue& named : findField("flow.state")->names)
        QCOMPARE(named.name, flow::flowStateName(static_cast<flow::FlowState>(named.value)));
    for (const NamedValue& named : findField("flow.end_reason")->names)
        QCOMPARE(named.name, flow::endReasonName(static_cast<flow::EndReason>(named.value)));
}

void FlowFilterTest::grammarListsEveryField()
{
    QFile file(NETMOTH_SOURCE_DIR "/core/filter/GRAMMAR.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().contains(QByteArray::fromStdString(fieldsMarkdownTable())), fieldsMarkdownTable().c_str());
}

void FlowFilterTest::grammarsExamplesAreFilters()
{
    QFile file(NETMOTH_SOURCE_DIR "/core/filter/GRAMMAR.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString examples = QString::fromUtf8(file.readAll()).section("| Filter | Shows |", 1).section("\n\n", 0, 0);
    int count = 0;
    for (const QString& row : examples.split('\n')) {
        if (!row.startsWith("| `"))
            continue;
        const QString text = row.section('`', 1, 1);
        const auto filter = FlowFilter::compile(text.toStdString());
        QVERIFY2(filter, qPrintable(text));
        ++count;
    }
    QVERIFY(count >= 5);
}

}  // namespace

QTEST_GUILESS_MAIN(FlowFilterTest)
#include "tst_flow_filter.moc"
