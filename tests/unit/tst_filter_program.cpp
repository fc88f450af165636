// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/filter_program.h"
#include "tests/support/packet_sender.h"

#include <QTest>

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <pcap/pcap.h>

#include <memory>

using namespace netmoth::source;
using netmoth::testing::plannedFrame;

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

/// What libpcap's interpreter says: bytes to keep, 0 for reject.
unsigned verdict(const std::vector<bpf_insn>& program, const std::vector<std::uint8_t>& frame)
{
    const auto length = static_cast<unsigned>(frame.size());
    return bpf_filter(program.data(), frame.data(), length, length);
}

}  // namespace

class FilterProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptingReturnKeepsTheSnapLength_data();
    void acceptingReturnKeepsTheSnapLength();
    void returnOfTheAccumulatorIsBounded_data();
    void returnOfTheAccumulatorIsBounded();
    void jumpsStillHitTheirTargets();
    void outgoingIsRejectedFirst();
    void tooLongIsRefused();
    void rejectAllAcceptsNothing();
};

void FilterProgramTest::acceptingReturnKeepsTheSnapLength_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<unsigned>("snapLength");
    QTest::addColumn<unsigned>("kept");
    QTest::newRow("noFilter") << QByteArray() << 96U << 96U;
    QTest::newRow("matching") << QByteArray("udp port 53") << 96U << 96U;
    QTest::newRow("notMatching") << QByteArray("tcp") << 96U << 0U;
    QTest::newRow("largerSnapLengthKeepsTheFiltersOwn") << QByteArray("udp") << 1'000'000U << 262144U;
    QTest::newRow("zeroSnapLengthStillAccepts") << QByteArray("udp") << 0U << 1U;
}

void FilterProgramTest::acceptingReturnKeepsTheSnapLength()
{
    QFETCH(QByteArray, expression);
    QFETCH(unsigned, snapLength);
    const auto program = expression.isEmpty() ? std::vector<bpf_insn>() : compiled(expression.constData());
    const auto shaped = shapedFilter(program, {snapLength, false});
    QVERIFY(shaped);
    QVERIFY(bpf_validate(shaped->data(), static_cast<int>(shaped->size())) != 0);
    QTEST(verdict(*shaped, plannedFrame({}, 0)), "kept");
}

void FilterProgramTest::returnOfTheAccumulatorIsBounded_data()
{
    QTest::addColumn<unsigned>("accumulator");
    QTest::addColumn<unsigned>("kept");
    QTest::newRow("zeroRejects") << 0U << 0U;
    QTest::newRow("belowSnapLength") << 60U << 60U;
    QTest::newRow("atSnapLength") << 96U << 96U;
    QTest::newRow("aboveSnapLength") << 97U << 96U;
    QTest::newRow("huge") << 0xFFFFFFFFU << 96U;
}

void FilterProgramTest::returnOfTheAccumulatorIsBounded()
{
    QFETCH(unsigned, accumulator);
    const std::vector<bpf_insn> program{{BPF_LD | BPF_IMM, 0, 0, accumulator}, {BPF_RET | BPF_A, 0, 0, 0}};
    const auto shaped = shapedFilter(program, {96, false});
    QVERIFY(shaped);
    QTEST(verdict(*shaped, plannedFrame({}, 0)), "kept");
}

void FilterProgramTest::jumpsStillHitTheirTargets()
{
    // Two accumulator returns, one constant return and a jump over each: A = length; > 70 → ret a, else ret #5.
    const std::vector<bpf_insn> program{{BPF_LD | BPF_W | BPF_LEN, 0, 0, 0}, {BPF_JMP | BPF_JGT | BPF_K, 1, 0, 70},
                                        {BPF_RET | BPF_K, 0, 0, 5},          {BPF_JMP | BPF_JGT | BPF_K, 1, 0, 100},
                                        {BPF_RET | BPF_A, 0, 0, 0},          {BPF_RET | BPF_A, 0, 0, 0}};
    const auto shaped = shapedFilter(program, {90, false});
    QVERIFY(shaped);
    QCOMPARE(verdict(*shaped, plannedFrame({.frameSizeBytes = 60}, 0)), 5U);
    QCOMPARE(verdict(*shaped, plannedFrame({.frameSizeBytes = 80}, 0)), 80U);
    QCOMPARE(verdict(*shaped, plannedFrame({.frameSizeBytes = 120}, 0)), 90U);
}

void FilterProgramTest::outgoingIsRejectedFirst()
{
    // libpcap's interpreter does not know the kernel's packet type; the kernel itself runs this in tst_tpacket_ring.
    const auto shaped = shapedFilter(compiled("udp"), {96, true});
    QVERIFY(shaped);
    QCOMPARE((*shaped)[0].k, static_cast<unsigned>(SKF_AD_OFF + SKF_AD_PKTTYPE));
    QCOMPARE((*shaped)[1].k, static_cast<unsigned>(PACKET_OUTGOING));
    QCOMPARE((*shaped)[2].k, 0U);
    const std::vector<bpf_insn> rest(shaped->begin() + 4, shaped->end());
    QCOMPARE(verdict(rest, plannedFrame({}, 0)), 96U);
}

void FilterProgramTest::tooLongIsRefused()
{
    const std::vector<bpf_insn> longest(kMaxFilterInstructions, bpf_insn{BPF_RET | BPF_K, 0, 0, 1});
    QVERIFY(shapedFilter(longest, {96, false}));
    const auto refused = shapedFilter(longest, {96, true});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, netmoth::FailureKind::Usage);
    QVERIFY(refused.error().sentence.find("4100") != std::string::npos);
}

void FilterProgramTest::rejectAllAcceptsNothing()
{
    const auto shaped = shapedFilter(rejectAllFilter(), {96, false});
    QVERIFY(shaped);
    QCOMPARE(verdict(*shaped, plannedFrame({}, 0)), 0U);
}

QTEST_GUILESS_MAIN(FilterProgramTest)
#include "tst_filter_program.moc"
