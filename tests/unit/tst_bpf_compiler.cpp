// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/bpf_compiler.h"
#include "tests/support/frame_builder.h"

#include <QTest>

using namespace netmoth;
using namespace netmoth::test;
using packet::LinkType;
using source::compileFilter;

namespace {

constexpr std::uint32_t kSnapLength = 65535;

std::uint32_t verdictOn(const source::BpfProgram& program, const Bytes& frame)
{
    const auto length = static_cast<std::uint32_t>(frame.size());
    return program.run(frame.data(), length, length);
}

}  // namespace

class TestBpfCompiler : public QObject
{
    Q_OBJECT

private slots:
    void filterDecides_data();
    void filterDecides();
    void blankAcceptsEverything();
    void everyLinkTypeCompiles_data();
    void everyLinkTypeCompiles();
    void errorsNameThePlace_data();
    void errorsNameThePlace();
    void tooLongIsRefusedAtOnce();
    void adoptedProgramsAreChecked();
};

void TestBpfCompiler::filterDecides_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("portMatches") << "tcp dst port 443" << true;
    QTest::newRow("portDiffers") << "tcp dst port 80" << false;
    QTest::newRow("netMatches") << "src net 192.0.2.0/24" << true;
    QTest::newRow("flagMatches") << "tcp[tcpflags] & tcp-syn != 0" << true;
    QTest::newRow("protocolDiffers") << "udp" << false;
}

void TestBpfCompiler::filterDecides()
{
    QFETCH(QString, expression);
    QFETCH(bool, accepts);
    const Bytes frame = FrameBuilder()
                            .ethernet()
                            .ipv4("192.0.2.1", "198.51.100.2")
                            .tcp(40000, 443, {.sequence = 1, .flags = kTcpSyn})
                            .build();
    const auto program = compileFilter(expression.toStdString(), LinkType::Ethernet, kSnapLength);
    QVERIFY(program.has_value());
    QCOMPARE(verdictOn(*program, frame), accepts ? kSnapLength : 0U);
    QCOMPARE(verdictOn(*program, Bytes(frame.begin(), frame.begin() + 20)), 0U);  // too short to tell: no match
}

void TestBpfCompiler::blankAcceptsEverything()
{
    for (const char* blank : {"", "  \t"}) {
        const auto program = compileFilter(blank, LinkType::Ethernet, kSnapLength);
        QVERIFY(program.has_value());
        QVERIFY(program->instructions.empty());
        QVERIFY(verdictOn(*program, Bytes(1)) > 0);
    }
}

void TestBpfCompiler::everyLinkTypeCompiles_data()
{
    QTest::addColumn<int>("linkType");
    for (const int linkType : {0, 1, 9, 101, 108, 113, 228, 229, 276})
        QTest::newRow(qPrintable(QString("linkType%1").arg(linkType))) << linkType;
}

void TestBpfCompiler::everyLinkTypeCompiles()
{
    QFETCH(int, linkType);
    const auto program = compileFilter("tcp port 443", static_cast<LinkType>(linkType), kSnapLength);
    QVERIFY2(program.has_value(), program ? "" : program.error().sentence.c_str());
    QVERIFY(!program->instructions.empty());
}

void TestBpfCompiler::errorsNameThePlace_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("place");
    QTest::newRow("wordWhereAPortBelongs") << "tcp port 80 and and udp"
                                           << "at character 17 (`and`)";
    QTest::newRow("misspelledKeyword") << "udp prot 53"
                                       << "at character 5 (`prot`)";
    QTest::newRow("tokenTooMuch") << "tcp tcp"
                                  << "at character 5 (`tcp`)";
    QTest::newRow("bracketTooMuch") << "(tcp or udp)) and ip"
                                    << "at character 13 (`)`)";
    QTest::newRow("bracketMissing") << "tcp and (udp or icmp"
                                    << "end of the filter";
    QTest::newRow("operandMissing") << "tcp[0] = "
                                    << "end of the filter";
    QTest::newRow("afterAnAddress") << "host 192.0.2.1 port"
                                    << "at character 16 (`port`)";
    QTest::newRow("unknownPortName") << "port nosuchservice"
                                     << "at character 6 (`nosuchservice`)";
}

void TestBpfCompiler::errorsNameThePlace()
{
    QFETCH(QString, expression);
    QFETCH(QString, place);
    const auto program = compileFilter(expression.toStdString(), LinkType::Ethernet, kSnapLength);
    QVERIFY(!program.has_value());
    QCOMPARE(program.error().kind, FailureKind::Usage);
    const auto inPlace = source::compileFilterInPlace(expression.toStdString(), LinkType::Ethernet, kSnapLength);
    QVERIFY(!inPlace.has_value());
    const QString marked =
        expression.mid(static_cast<qsizetype>(inPlace.error().offset), static_cast<qsizetype>(inPlace.error().length));
    QVERIFY2(marked.isEmpty() ? place == "end of the filter" : place.contains("(`" + marked + "`)"),
             qPrintable(marked));
    const QString sentence = QString::fromStdString(program.error().sentence);
    QVERIFY2(sentence.contains(expression) && sentence.contains(place) && !sentence.contains('\n'),
             qPrintable(sentence));
}

void TestBpfCompiler::tooLongIsRefusedAtOnce()
{
    std::string expression = "host 10.0.0.1";
    for (int i = 2; i < 3000; ++i)
        expression += " or host 10.0." + std::to_string(i / 250) + "." + std::to_string(i % 250);
    const auto program = compileFilter(expression, LinkType::Ethernet, kSnapLength);
    QVERIFY(!program.has_value());
    QCOMPARE(program.error().kind, FailureKind::Usage);
    QVERIFY(QString::fromStdString(program.error().sentence).contains("at most 4096"));
}

void TestBpfCompiler::adoptedProgramsAreChecked()
{
    QVERIFY(source::adoptFilter({})->instructions.empty());
    const auto compiled = compileFilter("tcp", LinkType::Ethernet, kSnapLength);
    QCOMPARE(source::adoptFilter(compiled->instructions)->instructions.size(), compiled->instructions.size());
    constexpr bpf_insn kNoReturn[] = {{0x28, 0, 0, 12}};
    constexpr bpf_insn kJumpsOut[] = {{0x15, 9, 9, 0}, {0x06, 0, 0, 0}};
    // libpcap takes this one, and would run it for ever.
    constexpr bpf_insn kJumpsBack[] = {{0x28, 0, 0, 12}, {0x05, 0, 0, 0xFFFF'FFFE}, {0x06, 0, 0, 0}};
    constexpr bpf_insn kJumpsToEnd[] = {{0x05, 0, 0, 1}, {0x06, 0, 0, 0}};
    constexpr bpf_insn kJumpsOn[] = {{0x05, 0, 0, 1}, {0x06, 0, 0, 0}, {0x06, 0, 0, 1}};
    QVERIFY(!source::adoptFilter(kJumpsBack).has_value());
    QVERIFY(!source::adoptFilter(kJumpsToEnd).has_value());
    QVERIFY(source::adoptFilter(kJumpsOn).has_value());
    QVERIFY(!source::adoptFilter(kNoReturn).has_value());
    QVERIFY(!source::adoptFilter(kJumpsOut).has_value());
    QVERIFY(!source::adoptFilter(std::vector<bpf_insn>(5000, bpf_insn{0x06, 0, 0, 0})).has_value());
}

QTEST_APPLESS_MAIN(TestBpfCompiler)
#include "tst_bpf_compiler.moc"
